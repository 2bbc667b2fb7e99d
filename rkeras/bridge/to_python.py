"""R values as Python values.

`to_python` is for code: a vector of length one is a scalar, a longer one a list, an array a numpy array of R's own
type. `to_data` is for what a model takes: every vector and array becomes numpy in the type a model wants, in one
pass from R's memory. Nothing here keeps a view of R's memory, which R may move or change.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Callable
from typing import Any

from rkeras.arguments import ArgumentError
from rkeras.bridge import held
from rkeras.bridge.rapi import (
    BUILTINSXP, CLOSXP, CPLXSXP, EXTPTRSXP, INTSXP, LGLSXP, NA_INTEGER, NILSXP, RAWSXP, REALSXP, SPECIALSXP,
    STRSXP, VECSXP, ffi, names_of, r, sym, text_of,
)  # fmt: skip
from rkeras.frame import Frame

_DTYPES = {LGLSXP: "int32", INTSXP: "int32", REALSXP: "float64", CPLXSXP: "complex128", RAWSXP: "uint8"}
_READ = {LGLSXP: r.LOGICAL, INTSXP: r.INTEGER, REALSXP: r.REAL, CPLXSXP: r.COMPLEX, RAWSXP: r.RAW}
# Rows converted together: narrow enough that a block of a wide matrix stays in the cache while it is turned.
_BLOCK_BYTES = 1 << 18


class MissingLabelError(ArgumentError):
    """Missing values where labels are wanted; the verb names the argument."""


def to_python(sexp: Any) -> Any:
    """An R value as the Python value that code expects."""
    convert = _CONVERT.get(sexp.sxpinfo.type)
    return held.RObject(sexp) if convert is None else convert(sexp)


def to_data(sexp: Any, labels: bool = False) -> Any:
    """An R value as data for a model: doubles as float32, integers as int32, factors as codes from 0.

    Args:
        sexp: a vector, array, factor, data frame, list of such, or a proxy.
        labels: whether a missing integer is an error; otherwise it makes the array float, with NaN.

    Raises:
        MissingLabelError: for a missing integer in labels.
    """
    kind = sexp.sxpinfo.type
    if kind in _DTYPES and kind != RAWSXP:
        special = _special(sexp)
        return special if special is not None else _array(sexp, kind, data=True, labels=labels)
    if kind == STRSXP:
        return _strings_array(sexp)
    if kind == VECSXP:
        if _inherits(sexp, "data.frame"):
            return _frame(sexp, labels)
        items = [to_data(r.VECTOR_ELT(sexp, i), labels) for i in range(r.Rf_xlength(sexp))]
        names = names_of(sexp)
        return items if names is None else dict(zip(names, items, strict=True))
    return to_python(sexp)


def dimensions(sexp: Any) -> tuple[int, ...] | None:
    """The lengths of an array's axes; None for a plain vector."""
    dims = r.Rf_getAttrib(sexp, r.R_DimSymbol)
    if dims == r.R_NilValue:
        return None
    return tuple(r.INTEGER_ELT(dims, i) for i in range(r.Rf_length(dims)))


def view(sexp: Any, kind: int) -> Any:
    """R's memory as a numpy vector. It must not outlive the call."""
    import numpy as np

    n = r.Rf_xlength(sexp)
    dtype = np.dtype(_DTYPES[kind])
    if n == 0:
        return np.empty(0, dtype)
    return np.frombuffer(ffi.buffer(_READ[kind](sexp), n * dtype.itemsize), dtype)


def row_major(source: Any, dtype: Any) -> Any:
    """A column-major view as a new row-major array of a type, in one pass."""
    import numpy as np

    made = np.empty(source.shape, dtype)
    if source.ndim < 2 or source.nbytes <= _BLOCK_BYTES:
        made[...] = source
        return made
    step = max(16, _BLOCK_BYTES // max(1, source.nbytes // source.shape[0]))
    for start in range(0, source.shape[0], step):
        made[start : start + step] = source[start : start + step]
    return made


# Vectors ------------------------------------------------------------------------------------------------------------


def _inherits(sexp: Any, name: str) -> bool:
    if sexp.attrib == r.R_NilValue:
        return False
    classes = r.Rf_getAttrib(sexp, r.R_ClassSymbol)
    return any(text_of(r.STRING_ELT(classes, i)) == name for i in range(r.Rf_xlength(classes)))


def _special(sexp: Any) -> Any:
    """Factors, dates and times; None for a vector without such a class."""
    if sexp.attrib == r.R_NilValue:
        return None
    if _inherits(sexp, "factor"):
        return _factor(sexp)
    if _inherits(sexp, "Date"):
        return _dates(sexp)
    if _inherits(sexp, "POSIXct"):
        return _times(sexp)
    return None


def _factor(sexp: Any) -> Any:
    import numpy as np

    from rkeras.factor import Codes

    codes = view(sexp, INTSXP)
    if (codes == NA_INTEGER).any():
        raise MissingLabelError("a factor with missing values has no class numbers")
    levels = r.Rf_getAttrib(sexp, sym("levels"))
    return Codes(np.subtract(codes, 1), [text_of(r.STRING_ELT(levels, i)) for i in range(r.Rf_xlength(levels))])


def _dates(sexp: Any) -> Any:
    import numpy as np

    days = view(sexp, sexp.sxpinfo.type).astype("float64")
    made = np.full(days.shape, np.datetime64("NaT"), dtype="datetime64[D]")
    known = np.isfinite(days)
    made[known] = np.floor(days[known]).astype("int64").astype("datetime64[D]")
    if len(made) == 1 and known[0]:
        return datetime.date(1970, 1, 1) + datetime.timedelta(days=math.floor(days[0]))
    return made


def _times(sexp: Any) -> Any:
    import numpy as np

    seconds = view(sexp, sexp.sxpinfo.type).astype("float64")
    if len(seconds) == 1 and np.isfinite(seconds[0]):
        return datetime.datetime.fromtimestamp(float(seconds[0]), tz=datetime.timezone.utc)
    made = np.full(seconds.shape, np.datetime64("NaT"), dtype="datetime64[us]")
    known = np.isfinite(seconds)
    made[known] = np.round(seconds[known] * 1e6).astype("int64").astype("datetime64[us]")
    return made


def _array(sexp: Any, kind: int, data: bool, labels: bool = False) -> Any:
    """A vector or array as a new numpy array."""
    flat = view(sexp, kind)
    missing = kind in (LGLSXP, INTSXP) and flat.size and int(flat.min()) == NA_INTEGER
    if missing and labels:
        raise MissingLabelError("missing values")
    if kind == REALSXP:
        dtype: Any = "float32" if data else "float64"
    elif missing:
        dtype = "float32" if data else "float64"
    else:
        dtype = "bool" if kind == LGLSXP else flat.dtype
    dims = dimensions(sexp)
    made = row_major(flat if dims is None else flat.reshape(dims, order="F"), dtype)
    if missing:
        made[(flat == NA_INTEGER).reshape(made.shape, order="F")] = math.nan
    return made


def _strings_array(sexp: Any) -> Any:
    import numpy as np

    flat = np.empty(r.Rf_xlength(sexp), dtype=object)
    flat[:] = [text_of(r.STRING_ELT(sexp, i)) for i in range(len(flat))]
    dims = dimensions(sexp)
    return flat if dims is None else np.ascontiguousarray(flat.reshape(dims, order="F"))


def _numbers(kind: int) -> Callable[[Any], Any]:
    """The converter of a numeric vector: array if it has axes, else scalar or list."""
    element: Callable[[Any, int], Any] = {LGLSXP: r.LOGICAL_ELT, INTSXP: r.INTEGER_ELT, REALSXP: r.REAL_ELT}[kind]

    def one(value: Any) -> Any:
        if kind == REALSXP:
            return value
        if value == NA_INTEGER:
            return None
        return bool(value) if kind == LGLSXP else value

    def convert(sexp: Any) -> Any:
        if sexp.attrib != r.R_NilValue:
            special = _special(sexp)
            if special is not None:
                return special
            if dimensions(sexp) is not None:
                return _array(sexp, kind, data=False)
            names = names_of(sexp)
            if names is not None and all(names):
                values = view(sexp, kind).tolist()
                return dict(zip(names, map(one, values), strict=True))
        n = r.Rf_xlength(sexp)
        if n == 1:
            return one(element(sexp, 0))
        values = view(sexp, kind).tolist()
        return values if kind == REALSXP else [one(v) for v in values]

    return convert


def _complex(sexp: Any) -> Any:
    if dimensions(sexp) is not None:
        return _array(sexp, CPLXSXP, data=False)
    values = view(sexp, CPLXSXP).tolist()
    return values[0] if len(values) == 1 else values


def _strings(sexp: Any) -> Any:
    if dimensions(sexp) is not None:
        return _strings_array(sexp)
    n = r.Rf_xlength(sexp)
    if n == 1 and sexp.attrib == r.R_NilValue:
        return text_of(r.STRING_ELT(sexp, 0))
    values = [text_of(r.STRING_ELT(sexp, i)) for i in range(n)]
    names = names_of(sexp)
    if names is not None and all(names):
        return dict(zip(names, values, strict=True))
    return values[0] if n == 1 else values


def _raw(sexp: Any) -> bytes:
    return view(sexp, RAWSXP).tobytes()


# Lists and the rest -------------------------------------------------------------------------------------------------


def _list(sexp: Any) -> Any:
    if _inherits(sexp, "data.frame"):
        return _frame(sexp)
    if r.Rf_getAttrib(sexp, r.R_ClassSymbol) != r.R_NilValue and _is_record(sexp):
        return held.RObject(sexp)
    items = [to_python(r.VECTOR_ELT(sexp, i)) for i in range(r.Rf_xlength(sexp))]
    names = names_of(sexp)
    return items if names is None else dict(zip(names, items, strict=True))


def _is_record(sexp: Any) -> bool:
    """Conditions, formulas, model objects and the like go through Python unchanged."""
    return not any(_inherits(sexp, name) for name in ("list", "AsIs", "keras_training_history", "named_list"))


def _frame(sexp: Any, labels: bool = False) -> Frame:
    names = names_of(sexp) or []
    return Frame({name: _column(r.VECTOR_ELT(sexp, i), labels) for i, name in enumerate(names)})


def _column(sexp: Any, labels: bool) -> Any:
    import numpy as np

    kind = sexp.sxpinfo.type
    if kind not in _DTYPES or kind == RAWSXP:
        return to_data(sexp, labels)
    special = _special(sexp)
    return np.atleast_1d(special) if special is not None else _array(sexp, kind, data=False, labels=labels)


def _function(sexp: Any) -> Any:
    from rkeras.bridge.function import RFunction

    try:
        return held.behind(sexp)
    except LookupError:
        return RFunction(sexp)


def _pointer(sexp: Any) -> Any:
    try:
        return held.behind(sexp)
    except LookupError:
        return held.RObject(sexp)


_CONVERT: dict[int, Callable[[Any], Any]] = {
    NILSXP: lambda sexp: None,
    LGLSXP: _numbers(LGLSXP),
    INTSXP: _numbers(INTSXP),
    REALSXP: _numbers(REALSXP),
    CPLXSXP: _complex,
    STRSXP: _strings,
    RAWSXP: _raw,
    VECSXP: _list,
    CLOSXP: _function,
    SPECIALSXP: _function,
    BUILTINSXP: _function,
    EXTPTRSXP: _pointer,
}
