"""R values as Python values.

`to_python` is for code: a vector of length one is a scalar, a longer one a list, an array a numpy array of R's own
type. `to_data` is for what a model takes: every vector and array becomes numpy in the type a model wants, in one
pass from R's memory. `to_numbers` is for what a tensor is made of. Nothing here keeps a view of R's memory, which R may
move or change.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from rkeras._core.errors import ArgumentError
from rkeras._values.data_frame import Frame
from rkeras._values.named_vector import Named
from rkeras.bridge import held, matrices, users_methods
from rkeras.bridge.layout import row_major
from rkeras.bridge.rapi import (
    BUILTINSXP,
    CLOSXP,
    CPLXSXP,
    ENVSXP,
    EXTPTRSXP,
    INTSXP,
    LGLSXP,
    NA_INTEGER,
    NILSXP,
    RAWSXP,
    REALSXP,
    S4SXP,
    SPECIALSXP,
    STRSXP,
    SYMSXP,
    VECSXP,
    evaluate,
    ffi,
    names_of,
    parse_and_evaluate,
    r,
    sym,
    text_of,
)  # fmt: skip

_DTYPES = {LGLSXP: "int32", INTSXP: "int32", REALSXP: "float64", CPLXSXP: "complex128", RAWSXP: "uint8"}
_READ = {LGLSXP: "LOGICAL", INTSXP: "INTEGER", REALSXP: "REAL", CPLXSXP: "COMPLEX", RAWSXP: "RAW"}
NA_INTEGER64 = -(2**63)


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
    if kind in _DTYPES:
        special = _special(sexp)
        return special if special is not None else _array(sexp, kind, data=True, labels=labels)
    if kind == STRSXP:
        return _strings_array(sexp)
    if kind == VECSXP:
        if _inherits(sexp, "data.frame"):
            return _frame(sexp, labels)
        return _collection(sexp, [to_data(r.VECTOR_ELT(sexp, i), labels) for i in range(r.Rf_xlength(sexp))])
    return matrices.as_data(matrices.matrix(sexp)) if kind == S4SXP else to_python(sexp)


def to_numbers(sexp: Any) -> Any:
    """An R value as a tensor's numbers: a vector of two or more, or an array, as numpy in R's own type."""
    kind = sexp.sxpinfo.type
    if kind == VECSXP and not _inherits(sexp, "data.frame") and _LISTS.issuperset(_classes(sexp)):
        return _collection(sexp, [to_numbers(r.VECTOR_ELT(sexp, i)) for i in range(r.Rf_xlength(sexp))])
    if kind == S4SXP:
        return matrices.as_numbers(matrices.matrix(sexp))
    if kind not in (LGLSXP, INTSXP, REALSXP, CPLXSXP):
        return to_python(sexp)
    special = _special(sexp)
    if special is not None:
        return special
    made = _array(sexp, kind, data=False)
    return made[0].item() if made.size == 1 and dimensions(sexp) is None else made


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
    return np.frombuffer(ffi.buffer(getattr(r, _READ[kind])(sexp), n * dtype.itemsize), dtype)


# Vectors ------------------------------------------------------------------------------------------------------------


def _classes(sexp: Any) -> list[str | None]:
    if sexp.attrib == r.R_NilValue:
        return []
    classes = r.Rf_getAttrib(sexp, r.R_ClassSymbol)
    return [text_of(r.STRING_ELT(classes, i)) for i in range(r.Rf_xlength(classes))]


def _inherits(sexp: Any, name: str) -> bool:
    return name in _classes(sexp)


def _special(sexp: Any) -> Any:
    """Factors, dates and times as arrays; None for a vector without such a class."""
    for name in _classes(sexp):
        if name == "factor" and sexp.sxpinfo.type == INTSXP:
            return _factor(sexp)
        if name == "Date":
            return _moments(sexp, "D", 1)
        if name == "POSIXct":
            return _moments(sexp, "us", 10**6)
    return None


def _factor(sexp: Any) -> Any:
    import numpy as np

    from rkeras._values.factor import Codes

    codes = view(sexp, INTSXP)
    if (codes == NA_INTEGER).any():
        raise MissingLabelError("a factor with missing values has no class numbers")
    levels = r.Rf_getAttrib(sexp, sym("levels"))
    return Codes(np.subtract(codes, 1), [text_of(r.STRING_ELT(levels, i)) for i in range(r.Rf_xlength(levels))])


def _moments(sexp: Any, unit: str, per: int) -> Any:
    """Days or seconds since 1970 as datetime64; what is missing or infinite as NaT.

    Raises:
        ValueError: for a moment that datetime64 does not reach.
    """
    import numpy as np

    flat, na = _flat(sexp, sexp.sxpinfo.type)
    made = np.full(flat.shape, "NaT", dtype=f"datetime64[{unit}]")
    known = np.isfinite(flat) if na is None else flat != na
    # A day lasts until the next begins; the seconds have only lost their last bits, of which a product would lose more.
    whole = np.floor(flat[known])
    if (abs(whole) >= 2.0**63 / per).any():
        raise ValueError("a date or time so far from 1970 has no counterpart in Python")
    count = whole.astype("int64") * per
    if per > 1:
        count += np.round((flat[known] - whole) * per).astype("int64")
    made[known] = count.astype(made.dtype)
    dims = dimensions(sexp)
    return made if dims is None else np.ascontiguousarray(made.reshape(dims, order="F"))


def _alone(special: Any) -> Any:
    """A single date or time as Python's own, which ends with the year 9999."""
    if special.dtype.kind != "M" or special.shape != (1,):
        return special
    moment = special[0].item()
    if isinstance(moment, datetime.datetime):
        return moment.replace(tzinfo=datetime.timezone.utc)
    return moment if isinstance(moment, datetime.date) else special


def _flat(sexp: Any, kind: int) -> tuple[Any, int | None]:
    """A view of the numbers, and the one that stands for NA; None if that is a NaN. It must not outlive the call."""
    flat = view(sexp, kind)
    if kind == REALSXP:
        # The package bit64 keeps integers in the bits of doubles.
        return (flat.view("int64"), NA_INTEGER64) if _inherits(sexp, "integer64") else (flat, None)
    return flat, NA_INTEGER if kind in (LGLSXP, INTSXP) else None


def _array(sexp: Any, kind: int, data: bool, labels: bool = False) -> Any:
    """A vector or array as a new numpy array."""
    flat, na = _flat(sexp, kind)
    missing = na is not None and flat.size and int(flat.min()) == na
    if missing and labels:
        raise MissingLabelError("missing values")
    dtype: Any = "bool" if kind == LGLSXP else flat.dtype
    if missing or dtype == "float64":
        dtype = "float32" if data else "float64"
    dims = dimensions(sexp)
    made = row_major(flat, (flat.size,) if dims is None else dims, dtype)
    if missing:
        # R's NA is a NaN that R knows again.
        made[(flat == na).reshape(made.shape, order="F")] = r.R_NaReal
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

    def convert(sexp: Any) -> Any:
        plain = sexp.attrib == r.R_NilValue
        if plain and r.Rf_xlength(sexp) == 1:
            value = element(sexp, 0)
            if kind == REALSXP:
                return value
            return None if value == NA_INTEGER else bool(value) if kind == LGLSXP else value
        if not plain:
            special = _special(sexp)
            if special is not None:
                return _alone(special)
            if any(name not in _KNOWN for name in _classes(sexp)):
                return _by_method(sexp, lambda sexp: _several(sexp, kind))
        return _several(sexp, kind)

    return convert


def _several(sexp: Any, kind: int) -> Any:
    """A numeric vector of any length, or an array."""
    if dimensions(sexp) is not None:
        return _array(sexp, kind, data=False)
    flat, na = _flat(sexp, kind)
    values = flat.astype(bool).tolist() if kind == LGLSXP else flat.tolist()
    if na is not None:
        for i in (flat == na).nonzero()[0].tolist():
            values[i] = None
    return _vector(sexp, values)


_KNOWN = ("integer64", "table", "difftime", "AsIs", "noquote")
"""Classes of numbers for which no method of the user's is looked for."""


def _vector(sexp: Any, values: list[Any]) -> Any:
    """One element alone, more as a list, which remembers their names."""
    if len(values) == 1:
        return values[0]
    names = names_of(sexp) if sexp.attrib != r.R_NilValue else None
    return values if names is None else Named(values, names)


def _complex(sexp: Any) -> Any:
    if dimensions(sexp) is not None:
        return _array(sexp, CPLXSXP, data=False)
    return _vector(sexp, view(sexp, CPLXSXP).tolist())


def _strings(sexp: Any) -> Any:
    if dimensions(sexp) is not None:
        return _strings_array(sexp)
    return _vector(sexp, [text_of(r.STRING_ELT(sexp, i)) for i in range(r.Rf_xlength(sexp))])


def _raw(sexp: Any) -> Any:
    return view(sexp, RAWSXP).tobytes() if dimensions(sexp) is None else _array(sexp, RAWSXP, data=False)


# Lists and the rest -------------------------------------------------------------------------------------------------


def _list(sexp: Any) -> Any:
    classes = _classes(sexp)
    if "data.frame" in classes:
        return _frame(sexp)
    if "rkeras.module" in classes:
        return to_python(_imported(sexp))
    if "keras_shape" in classes:
        return tuple(to_python(r.VECTOR_ELT(sexp, i)) for i in range(r.Rf_xlength(sexp)))
    # Conditions, model objects and other records go through Python unchanged.
    if classes and not _LISTS.intersection(classes):
        return _by_method(sexp, held.RObject)
    return _collection(sexp, [to_python(r.VECTOR_ELT(sexp, i)) for i in range(r.Rf_xlength(sexp))])


def _imported(sexp: Any) -> Any:
    """`tf`, `keras` or `K` of the R package as the module that it imports when it is first used."""
    return evaluate(r.Rf_lang2(parse_and_evaluate('getNamespace("rkeras")$module_of'), sexp))


def _by_method(sexp: Any, other: Callable[[Any], Any]) -> Any:
    """An object of an S3 class as what a user's method of `r_to_py()` makes of it, if there is one."""
    found = users_methods.r_to_py(sexp)
    if found is None:
        return other(sexp)
    r.Rf_protect(found)
    try:
        return to_python(found)
    finally:
        r.Rf_unprotect(1)


_LISTS = {"list", "AsIs", "keras_training_history", "named_list"}


def _collection(sexp: Any, items: list[Any]) -> Any:
    """A dict if every element has a name, else a list."""
    names = names_of(sexp)
    if names is None or "" in names:
        return items
    return dict(zip(_distinct(names, "a list"), items, strict=True))


def _distinct(names: list[str], what: str) -> list[str]:
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f'{what} with the name "{twice}" twice has no counterpart in Python; rename one of the two.')
    return names


def _frame(sexp: Any, labels: bool = False) -> Frame:
    names = _distinct(names_of(sexp) or [], "a data frame")
    return Frame({name: _column(r.VECTOR_ELT(sexp, i), labels) for i, name in enumerate(names)})


def _column(sexp: Any, labels: bool) -> Any:
    kind = sexp.sxpinfo.type
    if kind not in _DTYPES:
        return to_data(sexp, labels)
    special = _special(sexp)
    return special if special is not None else _array(sexp, kind, data=False, labels=labels)


def _proxy_or(other: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The converter of what may be a proxy."""

    def convert(sexp: Any) -> Any:
        try:
            return held.behind(sexp)
        except LookupError:
            return other(sexp)

    return convert


def _function(sexp: Any) -> Any:
    from rkeras.bridge.function import function

    return function(sexp)


def _environment(sexp: Any) -> Any:
    """An environment as itself; an R6 object of a class of ours, or a generator of such, as what Keras takes."""
    if r.Rf_getAttrib(sexp, r.R_ClassSymbol) != r.R_NilValue:
        from rkeras.bridge.class_questions import r6_as_python

        made = r6_as_python(sexp, _classes(sexp))
        if made is not None:
            return made
        return _by_method(sexp, held.RObject)
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
    SYMSXP: lambda sexp: text_of(r.PRINTNAME(sexp)),
    CLOSXP: _proxy_or(_function),
    SPECIALSXP: _function,
    BUILTINSXP: _function,
    EXTPTRSXP: _proxy_or(held.RObject),
    ENVSXP: _proxy_or(_environment),
    S4SXP: matrices.matrix,
}
