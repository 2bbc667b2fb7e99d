"""Data frames as model inputs."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import refuse
from rkeras._core.kinds import DATA
from rkeras._keras import private
from rkeras._values import shared_memory

ENCODE = "Encode it first, for example as a factor or with model.matrix()."
ENCODE_TIMES = "Make numbers of dates and times first, for example with as.numeric()."


class Frame(dict[str, Any]):
    """An R data frame: equally long columns by name."""

    __module__ = "rkeras"
    _r_conversion = "data_frame"


def as_pandas(value: Any) -> Any:
    """A data frame as pandas's, where that is installed; anything else as it is.

    Args:
        value: a `Frame`, whose factors are class numbers with levels, or anything else.
    """
    import importlib.util

    if not isinstance(value, Frame) or importlib.util.find_spec("pandas") is None:
        return value
    import pandas

    def column(values: Any) -> Any:
        levels = getattr(values, "levels", None)
        return values if levels is None else pandas.Categorical.from_codes(values, levels)

    return pandas.DataFrame({name: column(values) for name, values in value.items()})


def as_inputs(verb: str, name: str, data: Any, model: Any) -> Any:
    """A data frame as what the model takes: columns by input name, else one float matrix.

    Anything that is not a data frame is returned as it is.

    Args:
        verb: name of the verb, for the error.
        name: name of the argument.
        data: a `Frame`, a pandas DataFrame, or anything else.
        model: the model that will take it.

    Raises:
        ArgumentError: naming the first column that is not numeric; or what is named as no input is; or if there are
            no data.
    """
    import numpy as np

    if data is None:
        raise refuse(verb, name, DATA.rule, None)
    columns = _columns(data)
    inputs = [tensor.name for tensor in getattr(model, "inputs", None) or []]
    if columns is None:
        if isinstance(data, dict) and len(inputs) > 1:
            # Keras leaves out what it has no input for, without a word. Inputs may have names in a dict of their own.
            structure = private.value(model, "_inputs_struct", None)
            known = [*inputs, *(structure if isinstance(structure, dict) else ())]
            for key in data:
                if key not in known:
                    raise refuse(verb, name, f"data by the names of the inputs ({', '.join(inputs)})", key)
        if _kind(data) == "M":
            raise refuse(verb, name, "numeric", data, ENCODE_TIMES)
        return _text(data)
    if len(inputs) > 1:
        absent = [key for key in inputs if key not in columns]
        if absent:
            raise refuse(verb, name, f"a data frame with a column for each input ({', '.join(inputs)})",
                         _Lacking(absent))  # fmt: skip
        for tensor in model.inputs:
            # Texts are for an input of texts.
            if str(tensor.dtype) != "string":
                _check_numeric(verb, name, tensor.name, columns[tensor.name])
        return {key: np.asarray(columns[key]) for key in inputs}
    return _matrix(verb, name, columns)


def _text(data: Any) -> Any:
    """Text, which Keras takes as a tensor only; anything else as it is."""
    from rkeras._keras.loading import symbol

    if isinstance(data, dict):
        return {key: _text(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_text(value) for value in data] if any(_kind(v) in tuple("OSTU") for v in data) else data
    kind = _kind(data)
    is_text = kind in tuple("SU") or (kind == "O" and all(isinstance(v, str) for v in data.flat))
    return symbol("tensorflow.constant")(data.tolist()) if is_text else data


def as_targets(verb: str, name: str, data: Any) -> Any:
    """A data frame or a series as an array of numbers; anything else as it is.

    Args:
        verb: name of the verb, for the error.
        name: name of the argument.
        data: a `Frame`, a pandas DataFrame or Series, or anything else.

    Raises:
        ArgumentError: if they are text, or a frame has a column that is not numeric.
    """
    columns = _columns(data)
    if columns is not None:
        return _matrix(verb, name, columns)
    data = _codes(data)
    if type(data).__module__.startswith("pandas"):
        data = data.to_numpy()
    if _kind(data) in tuple("MOSTU") and getattr(data, "ndim", 0):
        raise refuse(verb, name, "numeric", data, ENCODE_TIMES if _kind(data) == "M" else ENCODE)
    return data


def _kind(data: Any) -> str:
    return getattr(getattr(data, "dtype", None), "kind", "")


def _matrix(verb: str, name: str, columns: dict[str, Any]) -> Any:
    import numpy as np

    if not columns:
        raise refuse(verb, name, "a data frame with columns", columns)
    for key, values in columns.items():
        _check_numeric(verb, name, key, values)
    # A column may itself be a matrix.
    parts = [part[:, None] if part.ndim == 1 else part for part in map(np.asarray, columns.values())]
    made = shared_memory.empty((len(parts[0]), sum(part.shape[1] for part in parts)), "float32")
    # Of R's NA, a signalling NaN, numpy would warn.
    with np.errstate(invalid="ignore"):
        np.concatenate(parts, axis=1, out=made, casting="unsafe")
    return made


def _check_numeric(verb: str, name: str, key: str, values: Any) -> None:
    import numpy as np

    kind = np.asarray(values).dtype.kind
    if kind not in "biuf":
        hint = ENCODE_TIMES if kind == "M" else ENCODE
        raise refuse(verb, name, "numeric in every column", _Column(key, values), hint)


class _Lacking:
    def __init__(self, absent: list[str]):
        self.absent = absent

    def __repr__(self) -> str:
        return f"one without {' and '.join(f'`{key}`' for key in self.absent)}"


class _Column:
    def __init__(self, name: str, values: Any):
        self.name, self.values = name, values

    def __repr__(self) -> str:
        known = [value for value in self.values if value is not None]
        return f"column `{self.name}` of {type(known[0]).__name__ if known else 'nothing'}"


def _columns(data: Any) -> dict[str, Any] | None:
    if isinstance(data, Frame):
        return data
    if type(data).__name__ == "DataFrame" and type(data).__module__.startswith("pandas"):
        return {str(key): _codes(data[key]).to_numpy() for key in data.columns}
    return None


def _codes(data: Any) -> Any:
    """A categorical series, which is pandas's factor, as its codes from 0."""
    return data.cat.codes if getattr(getattr(data, "dtype", None), "name", "") == "category" else data
