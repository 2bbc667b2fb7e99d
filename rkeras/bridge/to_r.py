"""Python values as R values.

Scalars, strings, None, bytes, numbers in lists, numpy arrays, dicts, data frames and what R itself made become R
values; everything else, tensors and models first of all, stays in Python and reaches R as a proxy. Arrays are written
straight into the memory of the new R vector.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from rkeras.bridge import held
from rkeras.bridge.rapi import (
    CPLXSXP, INTSXP, LGLSXP, NA_INTEGER, RAWSXP, REALSXP, STRSXP, VECSXP, allocate, ffi, keep, r, strings, sym,
)  # fmt: skip
from rkeras.bridge.to_python import _BLOCK_BYTES, view
from rkeras.frame import Frame
from rkeras.history import Scores, TrainingHistory

_WIDEST_INT = 2**31 - 1


def to_r(value: Any) -> Any:
    """A Python value as an R value, or a proxy of it. Not protected."""
    convert = _CONVERT.get(type(value))
    if convert is not None:
        return convert(value)
    return _convert_other(value)


def _convert_other(value: Any) -> Any:
    cls = type(value)
    for parent in cls.__mro__:
        key = f"{parent.__module__}.{parent.__qualname__}"
        convert = _BY_NAME.get(key)
        if convert is not None:
            return convert(value)
        if parent is tuple and hasattr(cls, "_fields"):
            return _named(list(cls._fields), list(value))
        if parent is str:
            return _string(str(value))
    return held.expose(value)


# Scalars ------------------------------------------------------------------------------------------------------------


def _integer(value: int) -> Any:
    if -_WIDEST_INT <= value <= _WIDEST_INT:
        return r.Rf_ScalarInteger(value)
    return r.Rf_ScalarReal(float(value))


def _string(value: str) -> Any:
    return strings([value])


def _bytes(value: bytes) -> Any:
    made = r.Rf_protect(allocate(RAWSXP, len(value)))
    if value:
        ffi.memmove(r.RAW(made), bytes(value), len(value))
    r.Rf_unprotect(1)
    return made


def _complex(value: complex) -> Any:
    import numpy as np

    return _vector(np.array([value]), CPLXSXP)


def _date(value: datetime.date) -> Any:
    days = (value - datetime.date(1970, 1, 1)).days
    return _classed(r.Rf_ScalarReal(float(days)), "Date")


def _datetime(value: datetime.datetime) -> Any:
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.timezone.utc)
    return _time_class(r.Rf_ScalarReal(value.timestamp()))


def _time_class(sexp: Any) -> Any:
    r.Rf_protect(sexp)
    zone = r.Rf_protect(strings(["UTC"]))
    r.Rf_setAttrib(sexp, sym("tzone"), zone)
    r.Rf_unprotect(2)
    return _classed(sexp, "POSIXct", "POSIXt")


def _classed(sexp: Any, *names: str) -> Any:
    r.Rf_protect(sexp)
    classes = r.Rf_protect(strings(names))
    r.Rf_setAttrib(sexp, r.R_ClassSymbol, classes)
    r.Rf_unprotect(2)
    return sexp


# Arrays -------------------------------------------------------------------------------------------------------------


def _vector(flat: Any, kind: int) -> Any:
    """A new R vector filled from a one-axis array."""
    made = r.Rf_protect(allocate(kind, flat.size))
    view(made, kind)[...] = flat if flat.size else 0
    r.Rf_unprotect(1)
    return made


def _array(value: Any) -> Any:
    """A numpy array: a scalar if it has no axes, else an R array with `dim`."""
    if type(value).__name__ == "Codes":
        return _factor(value)
    if value.ndim == 0:
        return to_r(value.item() if value.dtype.kind != "M" else value[()])
    kind = value.dtype.kind
    if kind in "SUO":
        return _object_array(value)
    if kind == "M":
        return _times(value)
    if kind == "V":
        return held.expose(value)
    if value.dtype.name == "bfloat16":
        value = value.astype("float32")
    target = _target(value)
    made = r.Rf_protect(allocate(target, value.size))
    if value.size:
        _fill(view(made, target).reshape(value.shape, order="F"), value)
    _set_dim(made, value.shape)
    r.Rf_unprotect(1)
    return made


def _fill(column_major: Any, value: Any) -> None:
    """Write a row-major array into a column-major one, block by block so that both stay in the cache."""
    if value.ndim < 2 or value.nbytes <= _BLOCK_BYTES:
        column_major[...] = value
        return
    step = max(16, _BLOCK_BYTES // max(1, value.nbytes // value.shape[0]))
    for start in range(0, value.shape[0], step):
        column_major[start : start + step] = value[start : start + step]


def _target(value: Any) -> int:
    kind, size = value.dtype.kind, value.dtype.itemsize
    if kind == "b":
        return LGLSXP
    if kind == "c":
        return CPLXSXP
    if kind in "iu":
        if size < 4 or (size == 4 and kind == "i" and not (value == NA_INTEGER).any()):
            return INTSXP
        if value.size == 0 or (value.min() > NA_INTEGER and value.max() <= _WIDEST_INT):
            return INTSXP
    return REALSXP


def _set_dim(made: Any, shape: tuple[int, ...]) -> None:
    dims = r.Rf_protect(r.Rf_allocVector(INTSXP, len(shape)))
    for i, length in enumerate(shape):
        r.SET_INTEGER_ELT(dims, i, length)
    r.Rf_setAttrib(made, r.R_DimSymbol, dims)
    r.Rf_unprotect(1)


def _object_array(value: Any) -> Any:
    flat = value.ravel(order="F").tolist()
    if all(isinstance(v, (str, bytes)) or v is None for v in flat):
        made = r.Rf_protect(strings(v.decode("utf-8", "replace") if isinstance(v, bytes) else v for v in flat))
    else:
        made = r.Rf_protect(_list(flat, simplify=False))
    _set_dim(made, value.shape)
    r.Rf_unprotect(1)
    return made


def _times(value: Any) -> Any:
    import numpy as np

    if np.datetime_data(value.dtype)[0] in ("D", "W", "M", "Y"):
        days = value.astype("datetime64[D]").astype("float64")
        days[np.isnat(value)] = np.nan
        return _classed(_vector(days.ravel(), REALSXP), "Date")
    seconds = value.astype("datetime64[us]").astype("float64") / 1e6
    seconds[np.isnat(value)] = np.nan
    return _time_class(_vector(seconds.ravel(), REALSXP))


def _factor(value: Any) -> Any:
    import numpy as np

    made = r.Rf_protect(_vector(np.asarray(value).ravel() + 1, INTSXP))
    levels = r.Rf_protect(strings(value.levels))
    r.Rf_setAttrib(made, sym("levels"), levels)
    r.Rf_unprotect(2)
    return _classed(made, "factor")


# Collections --------------------------------------------------------------------------------------------------------


def _list(values: Any, simplify: bool = True) -> Any:
    """Scalars of one type as a vector, anything else as a list."""
    values = list(values)
    kinds = {type(v) for v in values}
    if simplify and len(values) and kinds <= {int, float, bool, str}:
        atomic = _atomic(values, kinds)
        if atomic is not None:
            return atomic
    made = r.Rf_protect(r.Rf_allocVector(VECSXP, len(values)))
    for i, value in enumerate(values):
        r.SET_VECTOR_ELT(made, i, to_r(value))
    r.Rf_unprotect(1)
    return made


def _atomic(values: list[Any], kinds: set[type]) -> Any:
    import numpy as np

    if kinds == {str}:
        return strings(values)
    if kinds == {bool}:
        return _vector(np.array(values, dtype="int32"), LGLSXP)
    if kinds == {int} and -_WIDEST_INT <= min(values) and max(values) <= _WIDEST_INT:
        return _vector(np.array(values, dtype="int32"), INTSXP)
    if kinds <= {int, float}:
        return _vector(np.array(values, dtype="float64"), REALSXP)
    return None


def _named(names: list[str], values: list[Any]) -> Any:
    made = r.Rf_protect(_list(values, simplify=False))
    r.Rf_setAttrib(made, sym("names"), strings(names))
    r.Rf_unprotect(1)
    return made


def _dict(value: dict[Any, Any]) -> Any:
    return _named([str(k) for k in value], list(value.values()))


def _frame(value: Frame) -> Any:
    return _data_frame(list(value), list(value.values()))


def _pandas_frame(value: Any) -> Any:
    return _data_frame([str(c) for c in value.columns], [_pandas_column(value[c]) for c in value.columns])


def _pandas_column(series: Any) -> Any:
    from rkeras.factor import Codes

    if series.dtype.name == "category" and not series.isna().any():
        return Codes(series.cat.codes.to_numpy(), [str(c) for c in series.cat.categories])
    return series.to_numpy()


def _data_frame(names: list[str], columns: list[Any]) -> Any:
    made = r.Rf_protect(_named(names, columns))
    rows = len(columns[0]) if columns else 0
    for i in range(len(columns)):
        column = r.VECTOR_ELT(made, i)
        # One axis is a plain vector in a data frame.
        if r.Rf_length(r.Rf_getAttrib(column, r.R_DimSymbol)) == 1:
            r.Rf_setAttrib(column, r.R_DimSymbol, r.R_NilValue)
    row_names = r.Rf_protect(r.Rf_allocVector(INTSXP, 2))
    r.SET_INTEGER_ELT(row_names, 0, NA_INTEGER)
    r.SET_INTEGER_ELT(row_names, 1, -rows)
    r.Rf_setAttrib(made, sym("row.names"), row_names)
    r.Rf_unprotect(2)
    return _classed(made, "data.frame")


def _history(value: TrainingHistory) -> Any:
    metrics = {name: list(values) for name, values in value.metrics.items()}
    return _classed(_named(["params", "metrics"], [value.params, metrics]), "keras_training_history")


def _scores(value: Scores) -> Any:
    import numpy as np

    made = r.Rf_protect(_vector(np.array(list(value.values()), dtype="float64"), REALSXP))
    r.Rf_setAttrib(made, sym("names"), strings(list(value)))
    r.Rf_unprotect(1)
    return _classed(made, "keras_scores")


_TRUE, _FALSE = keep(r.Rf_ScalarLogical(1)), keep(r.Rf_ScalarLogical(0))

_CONVERT: dict[type, Callable[[Any], Any]] = {
    type(None): lambda value: r.R_NilValue,
    bool: lambda value: _TRUE if value else _FALSE,
    int: _integer,
    float: r.Rf_ScalarReal,
    complex: _complex,
    str: _string,
    bytes: _bytes,
    bytearray: _bytes,
    list: _list,
    tuple: lambda value: _list(value, simplify=False),
    dict: _dict,
    datetime.date: _date,
    datetime.datetime: _datetime,
    Frame: _frame,
    Scores: _scores,
    TrainingHistory: _history,
}

_BY_NAME: dict[str, Callable[[Any], Any]] = {
    "numpy.ndarray": _array,
    "numpy.generic": lambda value: _array(value) if value.dtype.kind == "M" else to_r(value.item()),
    "pandas.DataFrame": _pandas_frame,
    "pandas.core.frame.DataFrame": _pandas_frame,
    "pandas.Series": lambda value: to_r(_pandas_column(value)),
    "pandas.core.series.Series": lambda value: to_r(_pandas_column(value)),
    "rkeras.bridge.held.RObject": lambda value: value.sexp,
}
