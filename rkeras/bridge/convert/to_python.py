"""Convert R values to Python values.

* `to_python` converts arguments of code: a vector of length one to a scalar, a longer one to a list, an array to a
  numpy array of the same type.
* `to_data` converts data for a model: every vector or array to a numpy array of the type that models take, in one pass
  over R's memory.
* `to_numbers` converts the values of a tensor.

The results never share memory with R, which may free or change it.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from rkeras._core.errors import ArgumentError
from rkeras._values.data_frame import Frame
from rkeras._values.factor import Factor
from rkeras._values.named_vector import Named
from rkeras.bridge.convert.converters import DATA_FROM_R, FROM_R, FROM_R6, NUMBERS_FROM_R
from rkeras.bridge.convert.layout import row_major
from rkeras.bridge.convert.proxies import object_or
from rkeras.bridge.convert.s3_methods import r_to_py_by_method
from rkeras.bridge.convert.vectors import DTYPES, classes_of, dimensions, inherits, view
from rkeras.bridge.r_api.c_api import (
    CPLXSXP,
    ENVSXP,
    EXTPTRSXP,
    INTSXP,
    LGLSXP,
    NA_INTEGER,
    NILSXP,
    RAWSXP,
    REALSXP,
    STRSXP,
    SYMSXP,
    VECSXP,
    evaluate,
    names_of,
    r,
    sym,
    text_of,
)  # fmt: skip
from rkeras.bridge.r_api.package_functions import r_package
from rkeras.bridge.r_api.r_object import RObject

NA_INTEGER64 = -(2**63)


class MissingLabelError(ArgumentError):
    """Missing values in labels. The verb adds the name of the argument."""


def to_python(sexp: Any) -> Any:
    """Convert an R value to the Python value that code expects."""
    convert = FROM_R.get(sexp.sxpinfo.type)
    return RObject(sexp) if convert is None else convert(sexp)


def to_data(sexp: Any, labels: bool = False) -> Any:
    """Convert an R value to data for a model: doubles to float32, integers to int32, factors to class indices from 0.

    Args:
        sexp: a vector, array, factor, data frame, list of such values, or a proxy.
        labels: whether missing integers are an error. Otherwise they make the array float32, with NaN.

    Raises:
        MissingLabelError: for a missing integer in labels.
    """
    convert = DATA_FROM_R.get(sexp.sxpinfo.type)
    return to_python(sexp) if convert is None else convert(sexp, labels)


def to_numbers(sexp: Any) -> Any:
    """Convert an R value to the values of a tensor: an array of the same type, or a scalar for a vector of length 1."""
    convert = NUMBERS_FROM_R.get(sexp.sxpinfo.type)
    return to_python(sexp) if convert is None else convert(sexp)


# Vectors ------------------------------------------------------------------------------------------------------------


def _special(sexp: Any) -> Any:
    """Convert factors, dates and times to arrays. Return None for a vector without such a class."""
    for name in classes_of(sexp):
        if name == "factor" and sexp.sxpinfo.type == INTSXP:
            return _factor(sexp)
        if name == "Date":
            return _moments(sexp, "D", 1)
        if name == "POSIXct":
            return _moments(sexp, "us", 10**6)
    return None


def _factor(sexp: Any) -> Any:
    import numpy as np

    codes = view(sexp, INTSXP)
    if (codes == NA_INTEGER).any():
        raise MissingLabelError("a factor with missing values has no class indices")
    levels = r.Rf_getAttrib(sexp, sym("levels"))
    return Factor(np.subtract(codes, 1), [text_of(r.STRING_ELT(levels, i)) for i in range(r.Rf_xlength(levels))])


def _moments(sexp: Any, unit: str, per: int) -> Any:
    """Convert days or seconds since 1970 to datetime64, missing and infinite ones to NaT.

    Raises:
        ValueError: for a time outside the range of datetime64.
    """
    import numpy as np

    flat, na = _flat(sexp, sexp.sxpinfo.type)
    made = np.full(flat.shape, "NaT", dtype=f"datetime64[{unit}]")
    known = np.isfinite(flat) if na is None else flat != na
    # Days are rounded down. Seconds are inexact in their last bits; multiplying the whole number would lose more bits.
    whole = np.floor(flat[known])
    if (abs(whole) >= 2.0**63 / per).any():
        raise ValueError("a date or time so far from 1970 has no counterpart in Python")
    count = whole.astype("int64") * per
    if per > 1:
        count += np.round((flat[known] - whole) * per).astype("int64")
    made[known] = count.astype(made.dtype)
    dims = dimensions(sexp)
    return made if dims is None else np.ascontiguousarray(made.reshape(dims, order="F"))


def _as_scalar(special: Any) -> Any:
    """Convert a single date or time to a `datetime` object, at most in the year 9999."""
    if special.dtype.kind != "M" or special.shape != (1,):
        return special
    moment = special[0].item()
    if isinstance(moment, datetime.datetime):
        return moment.replace(tzinfo=datetime.timezone.utc)
    return moment if isinstance(moment, datetime.date) else special


def _flat(sexp: Any, kind: int) -> tuple[Any, int | None]:
    """Return a view of the elements, and the integer that means NA; None for doubles, where NA is a NaN.

    The view must not be used after the call.
    """
    flat = view(sexp, kind)
    if kind == REALSXP:
        # The package bit64 stores 64-bit integers in the memory of doubles.
        return (flat.view("int64"), NA_INTEGER64) if inherits(sexp, "integer64") else (flat, None)
    return flat, NA_INTEGER if kind in (LGLSXP, INTSXP) else None


def _array(sexp: Any, kind: int, data: bool, labels: bool = False) -> Any:
    """Convert a vector or array to a new numpy array."""
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
        # R's NA_real_ is a NaN that R recognizes.
        made[(flat == na).reshape(made.shape, order="F")] = r.R_NaReal
    return made


def _strings_array(sexp: Any) -> Any:
    import numpy as np

    flat = np.empty(r.Rf_xlength(sexp), dtype=object)
    flat[:] = [text_of(r.STRING_ELT(sexp, i)) for i in range(len(flat))]
    dims = dimensions(sexp)
    return flat if dims is None else np.ascontiguousarray(flat.reshape(dims, order="F"))


def _numbers(kind: int) -> Callable[[Any], Any]:
    """Return the converter of numeric vectors: to an array if there is `dim`, otherwise to a scalar or list."""
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
                return _as_scalar(special)
            if any(name not in _CLASSES_WITHOUT_METHODS for name in classes_of(sexp)):
                return _by_method(sexp, lambda sexp: _several(sexp, kind))
        return _several(sexp, kind)

    return convert


def _several(sexp: Any, kind: int) -> Any:
    """Convert a numeric vector of any length, or an array."""
    if dimensions(sexp) is not None:
        return _array(sexp, kind, data=False)
    flat, na = _flat(sexp, kind)
    values = flat.astype(bool).tolist() if kind == LGLSXP else flat.tolist()
    if na is not None:
        for i in (flat == na).nonzero()[0].tolist():
            values[i] = None
    return _vector(sexp, values)


_CLASSES_WITHOUT_METHODS = ("integer64", "table", "difftime", "AsIs", "noquote")
"""Classes of numeric vectors for which S3 methods of the user are not looked up."""


def _vector(sexp: Any, values: list[Any]) -> Any:
    """Return a single element itself, several as a list with their names, if any."""
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


def _data_vector(sexp: Any, labels: bool) -> Any:
    special = _special(sexp)
    return special if special is not None else _array(sexp, sexp.sxpinfo.type, data=True, labels=labels)


def _numbers_vector(sexp: Any) -> Any:
    special = _special(sexp)
    if special is not None:
        return special
    array = _array(sexp, sexp.sxpinfo.type, data=False)
    return array[0].item() if array.size == 1 and dimensions(sexp) is None else array


# Lists and data frames ----------------------------------------------------------------------------------------------

_LISTS = {"list", "AsIs", "keras_training_history", "named_list"}
"""S3 classes that are converted as lists are."""


def _list(sexp: Any) -> Any:
    classes = classes_of(sexp)
    if "data.frame" in classes:
        return _frame(sexp)
    if "rkeras.module" in classes:
        # `tf`, `keras` or `K` of the R package.
        return to_python(evaluate(r.Rf_lang2(r_package.module_of, sexp)))
    if "keras_shape" in classes:
        return tuple(_elements(sexp, to_python))
    # Conditions, model objects and other records pass through Python unchanged.
    if classes and not _LISTS.intersection(classes):
        return _by_method(sexp, RObject)
    return _list_or_dict(sexp, to_python)


def _data_list(sexp: Any, labels: bool) -> Any:
    if inherits(sexp, "data.frame"):
        return _frame(sexp, labels)
    return _list_or_dict(sexp, lambda element: to_data(element, labels))


def _numbers_list(sexp: Any) -> Any:
    return _list_or_dict(sexp, to_numbers) if _LISTS.issuperset(classes_of(sexp)) else _list(sexp)


def _elements(sexp: Any, convert: Callable[[Any], Any]) -> list[Any]:
    return [convert(r.VECTOR_ELT(sexp, i)) for i in range(r.Rf_xlength(sexp))]


def _list_or_dict(sexp: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert an R list to a dict if every element has a name, otherwise to a list."""
    elements, names = _elements(sexp, convert), names_of(sexp)
    if names is None or "" in names:
        return elements
    return dict(zip(_distinct(names, "a list"), elements, strict=True))


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
    if kind not in DTYPES:
        return to_data(sexp, labels)
    special = _special(sexp)
    return special if special is not None else _array(sexp, kind, data=False, labels=labels)


# Other objects ------------------------------------------------------------------------------------------------------


def _by_method(sexp: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert an object with an S3 class by the user's method of `r_to_py()`, otherwise by a converter of ours."""
    converted = r_to_py_by_method(sexp)
    if converted is None:
        return convert(sexp)
    r.Rf_protect(converted)
    try:
        return to_python(converted)
    finally:
        r.Rf_unprotect(1)


def _environment(sexp: Any) -> Any:
    if r.Rf_getAttrib(sexp, r.R_ClassSymbol) == r.R_NilValue:
        return RObject(sexp)
    convert = next((FROM_R6[name] for name in classes_of(sexp) if name in FROM_R6), None)
    return convert(sexp) if convert is not None else _by_method(sexp, RObject)


FROM_R.update({
    NILSXP: lambda sexp: None,
    LGLSXP: _numbers(LGLSXP),
    INTSXP: _numbers(INTSXP),
    REALSXP: _numbers(REALSXP),
    CPLXSXP: _complex,
    STRSXP: _strings,
    RAWSXP: _raw,
    VECSXP: _list,
    SYMSXP: lambda sexp: text_of(r.PRINTNAME(sexp)),
    EXTPTRSXP: object_or(RObject),
    ENVSXP: object_or(_environment),
})  # fmt: skip
DATA_FROM_R.update(dict.fromkeys(DTYPES, _data_vector))
DATA_FROM_R.update({STRSXP: lambda sexp, labels: _strings_array(sexp), VECSXP: _data_list})
NUMBERS_FROM_R.update(dict.fromkeys((LGLSXP, INTSXP, REALSXP, CPLXSXP), _numbers_vector))
NUMBERS_FROM_R[VECSXP] = _numbers_list
