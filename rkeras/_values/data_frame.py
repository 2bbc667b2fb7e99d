"""Data frames as model inputs."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import DATA
from rkeras._keras import private
from rkeras._values import shared_memory

ENCODE = "Encode it first, for example as a factor or with model.matrix()."
ENCODE_TIMES = "Convert dates and times to numbers first, for example with as.numeric()."


class Frame(dict[str, Any]):
    """R data frame: columns of equal length by name."""

    __module__ = "rkeras"
    _r_conversion = "data_frame"


def as_pandas(value: Any) -> Any:
    """Convert a data frame to a pandas DataFrame if pandas is installed.

    Args:
        value: a `Frame`, whose factor columns become pandas categoricals. Any other value is returned as it is.
    """
    import importlib.util

    if not isinstance(value, Frame) or importlib.util.find_spec("pandas") is None:
        return value
    import pandas

    def column(values: Any) -> Any:
        levels = getattr(values, "levels", None)
        return values if levels is None else pandas.Categorical.from_codes(values, levels)

    return pandas.DataFrame({name: column(values) for name, values in value.items()})


def as_inputs(caller: str, name: str, data: Any, model: Any) -> Any:
    """Convert a data frame to model inputs: columns by input name, or one float32 matrix if there is one input.

    Text is converted to tensors. Any other value is returned as it is.

    Args:
        caller: name of the verb, for errors.
        name: name of the argument, for errors.
        data: a `Frame`, a pandas DataFrame, or any other value.
        model: the model that receives the inputs.

    Raises:
        ArgumentError: if a column is not numeric, if a name is not the name of an input, or if `data` is None. The
            message names the column or the name.
    """
    import numpy as np

    if data is None:
        raise argument_error(caller, name, DATA.rule, None)
    columns = _columns_of(data)
    inputs = [tensor.name for tensor in getattr(model, "inputs", None) or []]
    if columns is None:
        if isinstance(data, dict) and len(inputs) > 1:
            # Keras silently ignores data that matches no input. The inputs may have other names in a dict.
            structure = private.value(model, "_inputs_struct", None)
            known = [*inputs, *(structure if isinstance(structure, dict) else ())]
            for key in data:
                if key not in known:
                    raise argument_error(caller, name, f"data by the names of the inputs ({', '.join(inputs)})", key)
        if _dtype_kind(data) == "M":
            raise argument_error(caller, name, "numeric", data, ENCODE_TIMES)
        return _text_as_tensors(data)
    if len(inputs) > 1:
        missing = [key for key in inputs if key not in columns]
        if missing:
            raise argument_error(caller, name, f"a data frame with a column for each input ({', '.join(inputs)})",
                         shown=f"one without {' and '.join(f'`{key}`' for key in missing)}")  # fmt: skip
        for tensor in model.inputs:
            # An input of type string takes a column of text.
            if str(tensor.dtype) != "string":
                _check_numeric(caller, name, tensor.name, columns[tensor.name])
        return {key: np.asarray(columns[key]) for key in inputs}
    return _float_matrix(caller, name, columns)


def column_names(data: Any) -> list[str] | None:
    """Names of the columns of a data frame; None for other data, and if a column is a matrix."""
    columns = _columns_of(data)
    return list(columns) if columns and all(getattr(c, "ndim", 1) == 1 for c in columns.values()) else None


def _text_as_tensors(data: Any) -> Any:
    """Convert text to tensors, the only form in which Keras accepts text. Other values are returned as they are."""
    from rkeras._keras.loading import symbol

    if isinstance(data, dict):
        return {key: _text_as_tensors(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_text_as_tensors(v) for v in data] if any(_dtype_kind(v) in tuple("OSTU") for v in data) else data
    kind = _dtype_kind(data)
    is_text = kind in tuple("SU") or (kind == "O" and all(isinstance(v, str) for v in data.flat))
    return symbol("tensorflow.constant")(data.tolist()) if is_text else data


def as_targets(caller: str, name: str, data: Any) -> Any:
    """Convert a data frame or a series to a numeric array. Other values are returned as they are.

    Args:
        caller: name of the verb, for errors.
        name: name of the argument, for errors.
        data: a `Frame`, a pandas DataFrame or Series, or any other value.

    Raises:
        ArgumentError: if the targets are text or dates, or if a column of a data frame is not numeric.
    """
    columns = _columns_of(data)
    if columns is not None:
        return _float_matrix(caller, name, columns)
    data = _category_codes(data)
    if type(data).__module__.startswith(("pandas", "polars")):
        data = data.to_numpy()
    if _dtype_kind(data) in tuple("MOSTU") and getattr(data, "ndim", 0):
        raise argument_error(caller, name, "numeric", data, ENCODE_TIMES if _dtype_kind(data) == "M" else ENCODE)
    return data


def _dtype_kind(data: Any) -> str:
    return getattr(getattr(data, "dtype", None), "kind", "")


def _float_matrix(caller: str, name: str, columns: dict[str, Any]) -> Any:
    import numpy as np

    if not columns:
        raise argument_error(caller, name, "a data frame with columns", columns)
    for key, values in columns.items():
        _check_numeric(caller, name, key, values)
    # A column may itself be a matrix.
    parts = [part[:, None] if part.ndim == 1 else part for part in map(np.asarray, columns.values())]
    matrix = shared_memory.empty((len(parts[0]), sum(part.shape[1] for part in parts)), "float32")
    # R's NA is a signaling NaN, for which numpy would warn.
    with np.errstate(invalid="ignore"):
        np.concatenate(parts, axis=1, out=matrix, casting="unsafe")
    return matrix


def _check_numeric(caller: str, name: str, key: str, values: Any) -> None:
    import numpy as np

    kind = np.asarray(values).dtype.kind
    if kind not in "biuf":
        hint = ENCODE_TIMES if kind == "M" else ENCODE
        type_name = next((type(value).__name__ for value in values if value is not None), "nothing")
        shown = f"column `{key}` of {type_name}"
        raise argument_error(caller, name, "numeric in every column", hint=hint, shown=shown)


def _columns_of(data: Any) -> dict[str, Any] | None:
    if isinstance(data, Frame):
        return data
    if type(data).__name__ == "DataFrame" and type(data).__module__.startswith("polars"):
        return {key: data[key].to_numpy() for key in data.columns}
    if type(data).__name__ == "DataFrame" and type(data).__module__.startswith("pandas"):
        return {str(key): _category_codes(data[key]).to_numpy() for key in data.columns}
    return None


def _category_codes(data: Any) -> Any:
    """Convert a categorical pandas series to class indices, counted from 0."""
    return data.cat.codes if getattr(getattr(data, "dtype", None), "name", "") == "category" else data
