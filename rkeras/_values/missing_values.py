"""Missing values (NaN, R's NA) in data for models. They would turn all weights of a trained model into NaN."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from rkeras import config
from rkeras._core.errors import ArgumentError, argument_error
from rkeras._core.verb import called_from_r

SHOWN = 5
"""Number of columns and rows that an error lists."""

_option: list[Callable[[], Any]] = []


def set_option(read: Callable[[], Any]) -> None:
    """Set the host's function that returns its option for missing values."""
    _option[:] = [read]


def are_allowed() -> bool:
    """Whether the user lets missing values pass."""
    action = _option[0]() if _option and called_from_r() else None
    return (action or config.na_action).removeprefix("na.") == "pass"


def check_batch(caller: str, batch: Any) -> Any:
    """Check the inputs and targets of a batch that a generator function returns; returns the batch."""
    for name, data in zip(("x", "y", "sample_weight"), batch, strict=False):
        check(caller, name, data)
    return batch


def check(caller: str, name: str, data: Any, columns: list[str] | None = None) -> None:
    """Raise an error if data contain missing values, unless the user lets them pass.

    Args:
        caller: name of the verb, for errors.
        name: name of the argument, for errors.
        data: an array, a tensor or a sparse matrix, or a list or dict of these; any other value is not checked.
        columns: names of the columns; their numbers by default.

    Raises:
        ArgumentError: names the columns and rows, as R or Python counts them, and the remedy.
    """
    for label, array in _arrays(data):
        if has_missing(array) and not are_allowed():
            raise _error(caller, name, label, array, columns)


def has_missing(array: Any) -> bool:
    """Whether an array of floats has a NaN. It takes as long as reading the array."""
    import numpy as np

    # R's NA is a signaling NaN, for which numpy would warn. The minimum of values with a NaN is NaN.
    with np.errstate(invalid="ignore"):
        return bool(np.isnan(array.min()))


def rows_with_missing(data: Any) -> Any:
    """Whether each sample has missing values, as an array of bools; None if none has, or if they are allowed."""
    import numpy as np

    found = None
    for _, array in _arrays(data):
        if has_missing(array) and not are_allowed():
            rows = np.isnan(array.reshape(len(array), -1)).any(axis=1)
            found = rows if found is None or len(found) != len(rows) else found | rows
    return found


def without_hidden(outputs: Any, rows: Any) -> Any:
    """Set the outputs for samples with missing values to NaN, which an activation such as relu may have replaced.

    Args:
        outputs: an array, or a list or dict of arrays.
        rows: whether each sample has missing values; None if none has.
    """
    import numpy as np

    if rows is None:
        return outputs
    if isinstance(outputs, dict):
        return {key: without_hidden(value, rows) for key, value in outputs.items()}
    if isinstance(outputs, (list, tuple)):
        return type(outputs)(without_hidden(value, rows) for value in outputs)
    if getattr(getattr(outputs, "dtype", None), "kind", "") != "f" or len(outputs) != len(rows):
        return outputs
    outputs = np.array(outputs)
    outputs[rows] = np.nan
    return outputs


def _arrays(data: Any, label: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the arrays of floats in data, each with its description."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _arrays(value, f"`{key}`")
    elif isinstance(data, (list, tuple)) and any(hasattr(value, "shape") for value in data):
        for i, value in enumerate(data):
            yield from _arrays(value, f"array {i + called_from_r()}" if len(data) > 1 else label)
    else:
        yield from _array(data, label)


def _array(value: Any, label: str) -> Iterator[tuple[str, Any]]:
    import numpy as np

    if isinstance(value, np.ndarray):
        if value.dtype.kind == "f" and value.size and value.ndim:
            yield label, value
    elif hasattr(value, "tocoo") and hasattr(value, "data"):
        # A sparse matrix: only the stored values are checked.
        if value.data.dtype.kind == "f" and value.data.size and has_missing(value.data):
            yield label, value.toarray()
    elif type(value).__module__.startswith(("pandas", "polars")) and hasattr(value, "to_numpy"):
        yield from _array(value.to_numpy(), label)
    elif type(value).__module__.startswith("tensorflow.") and hasattr(value, "numpy") and hasattr(value, "device"):
        # A tensor in the memory of the CPU shares it with the array.
        yield from _array(value.numpy() if "CPU" in value.device else None, label)


def _error(caller: str, name: str, label: str, array: Any, columns: list[str] | None) -> ArgumentError:
    import numpy as np

    first = int(called_from_r())
    missing = np.isnan(array)
    rows = np.flatnonzero(missing.reshape(len(array), -1).any(axis=1))
    shown = _listed("row", [str(row + first) for row in rows])
    if array.ndim == 2 and array.shape[1] > 1:
        found = np.flatnonzero(missing.any(axis=0))
        named = columns if columns and len(columns) == array.shape[1] else None
        shown = f"{_listed('column', [f'`{named[i]}`' if named else str(i + first) for i in found])}, {shown}"
    shown = f"NaN in {label + ', ' if label else ''}{shown}"
    if first:
        remedy = ("Remove these rows, for example with na.omit(), or replace the missing values. "
                  'options(rkeras.na.action = "na.pass") passes them to the model.')  # fmt: skip
    else:
        remedy = ('Remove these rows, or replace the missing values. rkeras.config.na_action = "pass" passes them to '
                  "the model.")  # fmt: skip
    return argument_error(caller, name, "without missing values", hint=remedy, shown=shown)


def _listed(what: str, items: list[str]) -> str:
    more = f" and {len(items) - SHOWN} more" if len(items) > SHOWN else ""
    return f"{what}{'s' if len(items) > 1 else ''} {', '.join(items[:SHOWN])}{more}"
