"""Convert R values to Python values.

* `to_python` converts values for Python code as reticulate does: a vector of length one to a scalar, a longer one to a
  list, an array to a numpy array of the same type, a data frame to a pandas DataFrame.
* `to_argument` converts arguments of verbs, which also use what only R's values have: names of vectors, levels of
  factors, columns of data frames.
* `to_data` converts data for a model: every vector or array to a numpy array of the type that models take, in one pass
  over R's memory.
* `to_numbers` converts the values of a tensor.

The results never share memory with R, which may free or change it.
"""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Callable
from typing import Any

from rkeras._core.errors import ArgumentError
from rkeras._values import pandas_frames
from rkeras._values.data_frame import Frame
from rkeras._values.factor import Factor
from rkeras._values.named_vector import Named, WithMissing
from rkeras._values.r_numbers import r_array, r_vector
from rkeras.bridge.convert.converters import ARGUMENTS_FROM_R, DATA_FROM_R, FROM_R, FROM_R6, NUMBERS_FROM_R
from rkeras.bridge.convert.layout import row_major
from rkeras.bridge.convert.proxies import object_of, object_or
from rkeras.bridge.convert.s3_methods import r_to_py_by_method
from rkeras.bridge.convert.times import dates, datetimes, moments, nanoseconds
from rkeras.bridge.convert.vectors import DTYPES, classes_of, dimensions, elements, inherits, view
from rkeras.bridge.r_api.c_api import (
    CPLXSXP,
    ENVSXP,
    EXTPTRSXP,
    INTSXP,
    LGLSXP,
    NA_INTEGER,
    NIL,
    NILSXP,
    RAWSXP,
    REALSXP,
    STRSXP,
    SYMSXP,
    VECSXP,
    evaluate,
    ffi,
    names_of,
    r,
    sym,
    text_of,
    texts_of,
)  # fmt: skip
from rkeras.bridge.r_api.package_functions import r_package
from rkeras.bridge.r_api.r_object import RObject


class MissingLabelError(ArgumentError):
    """Missing values in labels. The verb adds the name of the argument."""


def to_python(sexp: Any) -> Any:
    """Convert an R value to the Python value that code expects."""
    convert = FROM_R.get(sexp.sxpinfo.type)
    return RObject(sexp) if convert is None else convert(sexp)


def to_argument(sexp: Any) -> Any:
    """Convert an argument of a verb."""
    convert = ARGUMENTS_FROM_R.get(sexp.sxpinfo.type)
    return to_python(sexp) if convert is None else convert(sexp)


def to_data(sexp: Any, labels: bool = False) -> Any:
    """Convert an R value to data for a model: doubles to float32, integers to int32, factors to class indices from 0.

    Args:
        sexp: a vector, array, factor, data frame, list of such values, or a proxy.
        labels: whether missing integers are an error. Otherwise they make the array float32, with NaN.

    Raises:
        MissingLabelError: for a missing integer in labels.
    """
    convert = DATA_FROM_R.get(sexp.sxpinfo.type)
    return to_argument(sexp) if convert is None else convert(sexp, labels)


def to_numbers(sexp: Any) -> Any:
    """Convert an R value to the values of a tensor: an array of the same type, or a scalar for a vector of length 1."""
    convert = NUMBERS_FROM_R.get(sexp.sxpinfo.type)
    return to_argument(sexp) if convert is None else convert(sexp)


class ArrayInR:
    """Numbers in R's memory, which `numpy.asarray()` converts to the type of its argument.

    It must not be used after the call.
    """

    def __init__(self, sexp: Any):
        self._flat = view(sexp, REALSXP)
        self.shape = dimensions(sexp) or self._flat.shape

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return row_major(self._flat, self.shape, dtype or self._flat.dtype)


def to_weights(sexp: Any) -> Any:
    """Convert an R list of arrays whose types the caller knows: doubles to `ArrayInR`."""
    kind = sexp.sxpinfo.type
    if kind == VECSXP and not classes_of(sexp):
        return _list_or_dict(sexp, to_weights)
    if kind == REALSXP and r.Rf_xlength(sexp) > 1 and not classes_of(sexp):
        return ArrayInR(sexp)
    return to_argument(sexp)


# Vectors ------------------------------------------------------------------------------------------------------------


def _special(sexp: Any) -> Any:
    """Convert factors, dates and times to arrays. Return None for a vector without such a class."""
    for name in classes_of(sexp):
        if name == "factor" and sexp.sxpinfo.type == INTSXP:
            return _factor(sexp)
        if name == "Date":
            return moments(sexp, "D", 1)
        if name == "POSIXct":
            return moments(sexp, "us", 10**6)
    return None


def _factor(sexp: Any) -> Any:
    codes = _codes(sexp)
    if (codes < 0).any():
        raise MissingLabelError("a factor with missing values has no class indices")
    return Factor(codes, _levels(sexp), inherits(sexp, "ordered"))


def _codes(sexp: Any) -> Any:
    """Return the class indices of a factor, counted from 0, with -1 for NA."""
    import numpy as np

    codes = view(sexp, INTSXP)
    return np.where(codes == NA_INTEGER, np.int32(-1), codes - 1)


def _levels(sexp: Any) -> list[str | None]:
    levels = r.Rf_getAttrib(sexp, sym("levels"))
    return texts_of(levels)


def _as_scalar(special: Any) -> Any:
    """Convert a single date or time to a `datetime` object, at most in the year 9999."""
    if special is None or special.dtype.kind != "M" or special.shape != (1,):
        return special
    moment = special[0].item()
    if isinstance(moment, datetime.datetime):
        return moment.replace(tzinfo=datetime.timezone.utc)
    return moment if isinstance(moment, datetime.date) else special


def _argument_special(sexp: Any) -> Any:
    return _as_scalar(_special(sexp))


def _code_special(sexp: Any) -> Any:
    """Convert factors to text, dates and times to objects of Python."""
    classes = classes_of(sexp)
    if "factor" in classes:
        return _text_of_factor(sexp)
    values = dates(sexp) if "Date" in classes else datetimes(sexp)
    return values[0] if type(values) is list and len(values) == 1 else values


def _text_of_factor(sexp: Any) -> Any:
    if inherits(sexp, "ordered"):
        warnings.warn("Python code receives an ordered factor as text, without the order.", stacklevel=2)
    levels = [*_levels(sexp), None]  # the last one is that of index -1
    values = [levels[code] for code in _codes(sexp).tolist()]
    return values[0] if len(values) == 1 else WithMissing(values, "U") if None in values else values


def _array(sexp: Any, kind: int, data: bool, labels: bool = False) -> Any:
    """Convert a vector or array to a new numpy array."""
    flat, na = elements(sexp, kind)
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
    flat[:] = texts_of(sexp)
    dims = dimensions(sexp)
    return flat if dims is None else np.ascontiguousarray(flat.reshape(dims, order="F"))


def _numbers(kind: int, special: Any, vector: Any) -> Callable[[Any], Any]:
    """Return a converter of numeric vectors: to an array if there is `dim`, otherwise to a scalar or list.

    Args:
        kind: the type of R vector.
        special: converts factors, dates and times, and returns None for other vectors.
        vector: returns the value for a list of elements.
    """
    element, memory = {
        LGLSXP: (r.LOGICAL_ELT, r.LOGICAL), INTSXP: (r.INTEGER_ELT, r.INTEGER), REALSXP: (r.REAL_ELT, r.REAL)
    }[kind]  # fmt: skip

    def several(sexp: Any) -> Any:
        return _several(sexp, kind, vector)

    def convert(sexp: Any) -> Any:
        if r.ATTRIB(sexp) != NIL:
            classes = classes_of(sexp)
            if not _SPECIAL.isdisjoint(classes) and ("factor" not in classes or kind == INTSXP):
                return special(sexp)
            if any(name not in _CLASSES_WITHOUT_METHODS for name in classes):
                return _by_method(sexp, several)
            return several(sexp)
        length = r.Rf_xlength(sexp)
        if length == 1:
            value = element(sexp, 0)
            if kind == REALSXP:
                return value
            return None if value == NA_INTEGER else bool(value) if kind == LGLSXP else value
        if kind != LGLSXP and length <= _FEW:
            values = ffi.unpack(memory(sexp), length)
            if kind == REALSXP or NA_INTEGER not in values:
                return values
        return several(sexp)

    return convert


def _several(sexp: Any, kind: int, vector: Any) -> Any:
    """Convert a numeric vector of any length, or an array."""
    if dimensions(sexp) is not None:
        return _array(sexp, kind, data=False)
    flat, na = elements(sexp, kind)
    values = flat.astype(bool).tolist() if kind == LGLSXP else flat.tolist()
    if na is not None:
        for i in (flat == na).nonzero()[0].tolist():
            values[i] = None
    return vector(sexp, values)


_FEW = 100
"""Up to this number of elements a list is made faster without numpy."""

_SPECIAL = {"factor", "Date", "POSIXct"}

_CLASSES_WITHOUT_METHODS = ("integer64", "table", "difftime", "AsIs", "noquote")
"""Classes of numeric vectors for which S3 methods of the user are not looked up."""

_KINDS = {LGLSXP: "b", INTSXP: "i", REALSXP: "f", CPLXSXP: "c", STRSXP: "U"}


def _code_vector(sexp: Any, values: list[Any]) -> Any:
    """Return a single element itself, several as a list."""
    if len(values) == 1:
        return values[0]
    return WithMissing(values, _KINDS[sexp.sxpinfo.type]) if None in values else values


def _argument_vector(sexp: Any, values: list[Any]) -> Any:
    """Return a single element itself, several as a list with their names, if any."""
    if len(values) == 1:
        return values[0]
    names = names_of(sexp) if r.ATTRIB(sexp) != NIL else None
    return values if names is None else Named(values, names)


def _complex(vector: Any) -> Callable[[Any], Any]:
    def convert(sexp: Any) -> Any:
        if dimensions(sexp) is not None:
            return _array(sexp, CPLXSXP, data=False)
        return vector(sexp, view(sexp, CPLXSXP).tolist())

    return convert


def _strings(vector: Any) -> Callable[[Any], Any]:
    def convert(sexp: Any) -> Any:
        if dimensions(sexp) is not None:
            return _strings_array(sexp)
        return vector(sexp, texts_of(sexp))

    return convert


def _raw(make: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def convert(sexp: Any) -> Any:
        return make(view(sexp, RAWSXP)) if dimensions(sexp) is None else _array(sexp, RAWSXP, data=False)

    return convert


def _data_vector(sexp: Any, labels: bool) -> Any:
    special = _special(sexp)
    return special if special is not None else _array(sexp, sexp.sxpinfo.type, data=True, labels=labels)


def _numbers_vector(sexp: Any) -> Any:
    special = _special(sexp)
    if special is not None:
        return special
    array = _array(sexp, sexp.sxpinfo.type, data=False)
    if dimensions(sexp) is not None:
        return r_array(array)
    return array[0].item() if array.size == 1 and array.dtype != "uint8" else r_vector(array)


def _string_or_array(sexp: Any) -> Any:
    """Convert one string to a string, several to an array."""
    return to_argument(sexp) if r.Rf_xlength(sexp) < 2 else _strings_array(sexp)


# Lists and data frames ----------------------------------------------------------------------------------------------

_LISTS = {"list", "AsIs", "keras_training_history", "named_list"}
"""S3 classes that are converted as lists are."""


def _code_list(sexp: Any) -> Any:
    classes = classes_of(sexp)
    if "data.frame" in classes and pandas_frames.is_installed():
        return _pandas_frame(sexp) if classes[0] == "data.frame" else _by_method(sexp, _pandas_frame)
    if "POSIXlt" in classes:
        return _evaluated(r.Rf_lang2(sym("as.POSIXct"), sexp), to_python)
    return _list(sexp, classes, to_python, _code_record)


def _code_record(sexp: Any) -> Any:
    """Convert a list with a class of its own: to a list or dict, except a condition."""
    return RObject(sexp) if inherits(sexp, "condition") else _list_or_dict(sexp, to_python)


def _argument_list(sexp: Any) -> Any:
    # Conditions, model objects and other records pass through Python unchanged.
    return _list(sexp, classes_of(sexp), to_argument, RObject)


def _list(sexp: Any, classes: list[str | None], convert: Callable[[Any], Any], record: Callable[[Any], Any]) -> Any:
    if "data.frame" in classes:
        return _frame(sexp)
    if "rkeras.module" in classes:
        # `tf`, `keras` or `K` of the R package.
        return _evaluated(r.Rf_lang2(r_package.module_of, sexp), to_python)
    if "python.builtin.object" in classes:
        return object_of(sexp)
    if "keras_shape" in classes:
        return tuple(_elements(sexp, to_python))
    if classes and not _LISTS.intersection(classes):
        return _by_method(sexp, record)
    return _list_or_dict(sexp, convert)


def _evaluated(expression: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert the value of an R expression."""
    value = r.Rf_protect(evaluate(expression))
    try:
        return convert(value)
    finally:
        r.Rf_unprotect(1)


def _data_list(sexp: Any, labels: bool) -> Any:
    if inherits(sexp, "data.frame"):
        return _frame(sexp, labels)
    return _list_or_dict(sexp, lambda element: to_data(element, labels))


def _numbers_list(sexp: Any) -> Any:
    if _LISTS.issuperset(classes_of(sexp)):
        return _list_or_dict(sexp, to_numbers)
    return _argument_list(sexp)


def to_logs(sexp: Any) -> Any:
    """Convert a list with names, the logs that a hook of a callback may return.

    Other values, also a data frame or a list that cannot be a dict, become None: R keras ignores them.
    """
    names = names_of(sexp) if sexp.sxpinfo.type == VECSXP and not classes_of(sexp) else None
    return to_python(sexp) if names and len(set(names)) == len(names) else None


def _elements(sexp: Any, convert: Callable[[Any], Any]) -> list[Any]:
    return [convert(r.VECTOR_ELT(sexp, i)) for i in range(r.Rf_xlength(sexp))]


def _list_or_dict(sexp: Any, convert: Callable[[Any], Any]) -> Any:
    """Convert an R list: to a list without names, otherwise to a dict.

    Verbs have a list for one in which some elements have no name; for Python code the name is "".
    """
    elements, names = _elements(sexp, convert), names_of(sexp)
    if names is None or ("" in names and convert is not to_python):
        return elements
    return dict(zip(_distinct(names, "a list"), elements, strict=True))


def _distinct(names: list[str], what: str) -> list[str]:
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        remedy = "rename one of the two" if twice else "name all elements or none"
        raise ValueError(f'{what} with the name "{twice}" twice has no counterpart in Python; {remedy}.')
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


def _pandas_frame(sexp: Any) -> Any:
    columns = _elements(sexp, _pandas_column)
    labels = r.Rf_protect(r.Rf_getAttrib(sexp, sym("row.names")))
    rows = r.Rf_xlength(labels)
    texts = texts_of(labels) if labels.sxpinfo.type == STRSXP else None
    r.Rf_unprotect(1)
    return pandas_frames.frame(names_of(sexp) or [], columns, rows, texts)


def _pandas_column(sexp: Any) -> Any:
    """Convert a column: to an array, for pandas to choose its type; a list column to a list."""
    kind, classes = sexp.sxpinfo.type, classes_of(sexp)
    if kind == STRSXP:
        return _strings_array(sexp)
    if kind == VECSXP and "POSIXlt" in classes:
        return _evaluated(r.Rf_lang2(sym("as.POSIXct"), sexp), _pandas_column)
    if kind == VECSXP and "data.frame" not in classes:
        return _elements(sexp, to_python)
    if kind not in DTYPES:
        return to_python(sexp)
    if "factor" in classes:
        return pandas_frames.categorical(_codes(sexp), _levels(sexp), "ordered" in classes)
    if "Date" in classes:
        return pandas_frames.objects(dates(sexp))
    if "POSIXct" in classes:
        return nanoseconds(sexp)
    flat, na = elements(sexp, kind)
    if na is None or not (flat == na).any():
        return _array(sexp, kind, data=False)
    return pandas_frames.nullable(flat.astype("bool" if kind == LGLSXP else flat.dtype), flat == na)


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
    **{kind: _numbers(kind, _code_special, _code_vector) for kind in (LGLSXP, INTSXP, REALSXP)},
    CPLXSXP: _complex(_code_vector),
    STRSXP: _strings(_code_vector),
    RAWSXP: _raw(bytearray),
    VECSXP: _code_list,
    SYMSXP: lambda sexp: text_of(r.PRINTNAME(sexp)),
    EXTPTRSXP: object_or(RObject),
    ENVSXP: object_or(_environment),
})  # fmt: skip
ARGUMENTS_FROM_R.update({
    **{kind: _numbers(kind, _argument_special, _argument_vector) for kind in (LGLSXP, INTSXP, REALSXP)},
    CPLXSXP: _complex(_argument_vector),
    STRSXP: _strings(_argument_vector),
    RAWSXP: _raw(bytes),
    VECSXP: _argument_list,
})  # fmt: skip
DATA_FROM_R.update(dict.fromkeys(DTYPES, _data_vector))
DATA_FROM_R.update({STRSXP: lambda sexp, labels: _strings_array(sexp), VECSXP: _data_list})
NUMBERS_FROM_R.update(dict.fromkeys(DTYPES, _numbers_vector))
NUMBERS_FROM_R.update({STRSXP: _string_or_array, VECSXP: _numbers_list})
