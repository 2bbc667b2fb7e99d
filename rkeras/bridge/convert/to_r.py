"""Convert Python values to R values.

Scalars, strings, None, lists, tuples, dicts, numpy arrays, data frames and R objects become R values, as in reticulate.
All other objects, above all tensors, models, bytes and instances of subclasses of list, tuple and dict, stay in Python,
and R receives a proxy. Arrays are written directly into the memory of the new R vector.

The classes of rkeras itself name their converter in the attribute `_r_conversion`.
"""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from rkeras._core import editions
from rkeras._keras.class_names import DICTS, FEATURE_COLUMN, LISTS, RECORDS
from rkeras._values import pandas_frames
from rkeras.bridge import legacy_attributes
from rkeras.bridge.convert.layout import fill
from rkeras.bridge.convert.proxies import make_proxy
from rkeras.bridge.convert.s3_methods import may_have_methods, py_to_r_by_method
from rkeras.bridge.convert.vectors import view
from rkeras.bridge.guarded_calls import call_guarded
from rkeras.bridge.r_api.c_api import (
    CPLXSXP,
    INTSXP,
    LGLSXP,
    NA_INTEGER,
    NIL,
    RAWSXP,
    REALSXP,
    VECSXP,
    Protected,
    allocate,
    ffi,
    preserve,
    r,
    strings,
    sym,
)  # fmt: skip
from rkeras.bridge.r_api.package_functions import r_package

_WIDEST_INT = 2**31 - 1


def to_r(value: Any) -> Any:
    """Convert a Python value to an R value, or make a proxy of it. The result is not protected."""
    convert = _BY_CLASS.get(type(value))
    if convert is not None:
        return convert(value)
    return _convert_other(value)


def _convert_other(value: Any) -> Any:
    cls = type(value)
    convert = _CACHE.get(cls)
    if convert is None:
        convert = _find_converter(cls)
        if "_r_conversion" in vars(cls):
            _BY_CLASS[cls] = convert
        else:
            _CACHE[cls] = convert
    return convert(value)


_CACHE: WeakKeyDictionary[type, Callable[[Any], Any]] = WeakKeyDictionary()


def _find_converter(cls: type) -> Callable[[Any], Any]:
    """Return the converter of the nearest ancestor of a class that has one."""
    for parent in cls.__mro__:
        own = vars(parent).get("_r_conversion")
        convert = _BY_NAME.get(f"{parent.__module__}.{parent.__qualname__}") if own is None else _BY_KEY[own]
        if convert is not None:
            return convert
    return py_to_r_by_method if may_have_methods(cls) else make_proxy


def _without_methods(value: Any) -> Any:
    """Convert a value without S3 methods of the user."""
    convert = _BY_CLASS.get(type(value)) or _find_converter(type(value))
    return make_proxy(value) if convert is py_to_r_by_method else convert(value)


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
    """Convert a datetime; without a time zone it is a local time, for Python and for R, which prints it unchanged."""
    if value.tzinfo is None:
        return _time_class(r.Rf_ScalarReal(value.timestamp()), None)
    # A time zone of the system has a name that R knows. An offset from UTC has none.
    zone = getattr(value.tzinfo, "key", None) or getattr(value.tzinfo, "zone", None)
    return _time_class(r.Rf_ScalarReal(value.timestamp()), zone or "UTC")


def _timestamp(value: Any) -> Any:
    """Convert a time of pandas; without a time zone it is a time in UTC, as in numpy."""
    if value != value:
        return _time_class(r.Rf_ScalarReal(r.R_NaReal))
    return _datetime(value if value.tzinfo is not None else value.tz_localize("UTC"))


def _durations(value: list[float]) -> Any:
    import numpy as np

    with Protected() as protect:
        made = protect(_vector(np.array([r.R_NaReal if v != v else v for v in value], dtype="float64"), REALSXP))
        r.Rf_setAttrib(made, sym("units"), protect(strings(["secs"])))
        return _classed(made, "difftime")


def _time_class(sexp: Any, zone: str | None = "UTC") -> Any:
    with Protected() as protect:
        protect(sexp)
        if zone is not None:
            r.Rf_setAttrib(sexp, sym("tzone"), protect(strings([zone])))
        return _classed(sexp, "POSIXct", "POSIXt")


def _classed(sexp: Any, *names: str) -> Any:
    with Protected() as protect:
        r.Rf_setAttrib(protect(sexp), r.R_ClassSymbol, protect(strings(names)))
    return sexp


# Arrays -------------------------------------------------------------------------------------------------------------


def _vector(flat: Any, kind: int) -> Any:
    """Return a new R vector with the elements of a one-dimensional array."""
    with Protected() as protect:
        made = protect(allocate(kind, flat.size))
        if flat.size:
            view(made, kind)[...] = flat
        return made


def _array(value: Any) -> Any:
    """Convert a numpy array to an R array, an array without axes to an R array with one element."""
    kind = value.dtype.kind
    if value.ndim == 0:
        value = value.reshape(1)
    if kind in "SUTO":
        return _object_array(value)
    if kind == "M":
        return _times(value)
    if kind == "V" and _is_small_float(value.dtype):
        value = value.astype("float32")
    elif kind in "Vm":
        return make_proxy(value)
    target = _target(value)
    with Protected() as protect:
        made = protect(allocate(target, value.size))
        if value.size:
            fill(view(made, target), value)
        return _set_dim(made, value.shape)


def _scalar(value: Any) -> Any:
    """Convert a numpy scalar."""
    if isinstance(value, bytes):
        text = _texts([value])
        return make_proxy(value) if text is None else strings(text)
    kind = value.dtype.kind
    if kind == "U":
        return _string(str(value))
    if kind == "M":
        return _times(value)
    if kind in "biufc" or _is_small_float(value.dtype):
        array = value.reshape(1) if not _is_small_float(value.dtype) else value.reshape(1).astype("float32")
        return _vector(array, _target(array))
    return make_proxy(value)


def _is_small_float(dtype: Any) -> bool:
    """Return whether a type is bfloat16 or another type that numpy itself does not have."""
    return dtype.names is None and dtype.type.__module__ == "ml_dtypes"


def _target(value: Any) -> int:
    """Return the type of R vector for a numpy array: of 64 bits, or unsigned with 32, it is one of doubles."""
    kind, size = value.dtype.kind, value.dtype.itemsize
    if kind == "b":
        return LGLSXP
    if kind == "c":
        return CPLXSXP
    if kind in "iu" and (size < 4 or (size == 4 and kind == "i" and not (value == NA_INTEGER).any())):
        return INTSXP
    return REALSXP


def _set_dim(made: Any, shape: tuple[int, ...]) -> Any:
    """Set the `dim` of a protected vector, and return the vector."""
    dims = r.Rf_protect(r.Rf_allocVector(INTSXP, len(shape)))
    for i, length in enumerate(shape):
        r.SET_INTEGER_ELT(dims, i, length)
    r.Rf_setAttrib(made, r.R_DimSymbol, dims)
    r.Rf_unprotect(1)
    return made


def _object_array(value: Any) -> Any:
    """Convert text to a character array, other objects to a list."""
    flat = value.ravel(order="F").tolist()
    text = _texts(flat) if value.dtype.kind == "S" else _known_texts(flat)
    with Protected() as protect:
        made = protect(strings(text) if text is not None else _list(flat, simplify=False))
        return _set_dim(made, value.shape)


def _texts(values: list[bytes]) -> list[Any] | None:
    """Decode bytes to text. Return None if that is impossible."""
    try:
        texts = [v.decode() for v in values]
    except UnicodeDecodeError:
        return None
    return None if any("\0" in v for v in texts) else texts


def _known_texts(values: list[Any]) -> list[Any] | None:
    """Return strings, with None for missing values. Return None if any value is something else."""
    if not all(isinstance(v, str) or _is_missing(v) for v in values):
        return None
    return [v if isinstance(v, str) else None for v in values]


def _is_missing(value: Any) -> bool:
    """Return whether a value is None, NaN or the missing value of pandas."""
    return value is None or (type(value) is float and value != value) or type(value).__name__ == "NAType"


def _times(value: Any) -> Any:
    """Convert whole days to Date, finer units to POSIXct."""
    import numpy as np

    value = np.atleast_1d(value)
    days = np.datetime_data(value.dtype)[0] in ("D", "W", "M", "Y")
    numbers = value.astype("datetime64[D]").astype("float64") if days else _seconds(value)
    numbers[np.isnat(value)] = r.R_NaReal
    with Protected() as protect:
        made = protect(_vector(numbers.ravel(order="F"), REALSXP))
        if value.ndim > 1:
            _set_dim(made, value.shape)
        return _classed(made, "Date") if days else _time_class(made)


def _seconds(value: Any) -> Any:
    return value.astype("datetime64[us]").astype("float64") / 1e6


def _factor_or_array(value: Any) -> Any:
    import numpy as np

    if value.ndim != 1 or value.dtype.kind not in "iu":
        return _array(value)
    codes = np.asarray(value)
    with Protected() as protect:
        made = protect(_vector(np.where(codes < 0, NA_INTEGER, codes + 1), INTSXP))
        r.Rf_setAttrib(made, sym("levels"), protect(strings(value.levels)))
        return _classed(made, *["ordered"][: value.ordered], "factor")


# Collections --------------------------------------------------------------------------------------------------------


def _list(values: Any, simplify: bool = True) -> Any:
    """Convert scalars of one type to a vector; other values to a list."""
    if simplify and values:
        atomic = _atomic(values)
        if atomic is not None:
            return atomic
    with Protected() as protect:
        made = protect(r.Rf_allocVector(VECSXP, len(values)))
        for i, value in enumerate(values):
            r.SET_VECTOR_ELT(made, i, to_r(value))
        return made


def _atomic(values: list[Any], missing: bool = False, kind: str = "") -> Any:
    """Convert scalars of one type to a vector. Return None for other values, and for values of several types.

    Args:
        values: the values.
        missing: whether None is a missing value. Integers may then be mixed with floats.
        kind: numpy's letter for the type of a vector of which all values are missing.
    """
    import numpy as np

    def vector(na: Any, dtype: str, sexp_type: int) -> Any:
        known = [na if v is None else v for v in values] if missing else values
        return _vector(np.array(known, dtype=dtype), sexp_type)

    types = set(map(type, values))
    if missing:
        types.discard(type(None))
    kinds = {_KINDS.get(cls) or _kind_of(cls) for cls in types} or {kind}
    if kinds == {"U"}:
        return strings(values)
    if kinds == {"b"}:
        return vector(NA_INTEGER, "int32", LGLSXP)
    if kinds == {"i"}:
        known = [v for v in values if v is not None] if missing else values
        if not known or (min(known) >= -_WIDEST_INT and max(known) <= _WIDEST_INT):
            return vector(NA_INTEGER, "int32", INTSXP)
    if kinds in ({"i"}, {"f"}) or (missing and kinds == {"i", "f"}):
        return vector(r.R_NaReal, "float64", REALSXP)
    return vector(complex(r.R_NaReal, 0), "complex128", CPLXSXP) if kinds == {"c"} else None


_KINDS = {bool: "b", int: "i", float: "f", complex: "c", str: "U"}


def _kind_of(cls: type) -> str:
    """Return numpy's letter for the type of vector for instances of a class; "O" if they are not scalars of R."""
    return "U" if issubclass(cls, str) else "i" if issubclass(cls, int) else "O"


def _with_missing(value: Any) -> Any:
    made = _atomic(value, missing=True, kind=value.kind)
    return _list(value, simplify=False) if made is None else made


def _named_vector(value: Any) -> Any:
    made = _atomic(value, missing=True) if value else None
    return _with_names(_list(value, simplify=False) if made is None else made, value.names)


def _named_list(names: list[str], values: list[Any]) -> Any:
    return _with_names(_list(values, simplify=False), names)


def _with_names(made: Any, names: list[str]) -> Any:
    with Protected() as protect:
        r.Rf_setAttrib(protect(made), sym("names"), protect(strings(names)))
    return made


def _dict(value: dict[Any, Any]) -> Any:
    return _named_list([str(k) for k in value], list(value.values()))


def _pandas_frame(value: Any) -> Any:
    columns = [pandas_frames.column(value.iloc[:, i]) for i in range(value.shape[1])]
    labels = pandas_frames.row_labels(value.index)
    if labels is not None and len(set(labels)) < len(labels):
        warnings.warn("index contains duplicated values: row names not set", stacklevel=2)
        labels = None
    with Protected() as protect:
        made = protect(_data_frame([str(c) for c in value.columns], columns, len(value), labels))
        r.Rf_setAttrib(made, sym("pandas.index"), protect(make_proxy(value.index)))
    return made


def _series(value: Any) -> Any:
    """Convert a series to a vector with names and, as in reticulate, one dimension; of categories to a factor."""
    values = pandas_frames.column(value)
    with Protected() as protect:
        made = protect(to_r(values))
        if not hasattr(values, "levels"):
            _set_dim(made, value.shape)
        return _with_names(made, [str(label) for label in value.index])


def _pandas_array(value: Any) -> Any:
    with Protected() as protect:
        return _set_dim(protect(to_r(pandas_frames.column(value))), value.shape)


def _categorical(value: Any) -> Any:
    return to_r(pandas_frames.column(value))


def _without_dim(made: Any) -> Any:
    """Remove the `dim` of a one-dimensional array, which is a plain vector in a data frame."""
    if r.Rf_length(r.Rf_getAttrib(made, r.R_DimSymbol)) == 1:
        r.Rf_setAttrib(made, r.R_DimSymbol, r.R_NilValue)
    return made


def _frame(value: Any) -> Any:
    columns = list(value.values())
    return _data_frame(list(value), columns, len(columns[0]) if columns else 0)


def _data_frame(names: list[str], columns: list[Any], rows: int, labels: list[str] | None = None) -> Any:
    with Protected() as protect:
        made = protect(_named_list(names, columns))
        for i in range(len(columns)):
            _without_dim(r.VECTOR_ELT(made, i))
        # c(NA, -rows) is R's compact form of the row names 1 to `rows`.
        row_names = strings(labels) if labels is not None else _atomic([None, -rows], missing=True)
        r.Rf_setAttrib(made, sym("row.names"), protect(row_names))
        return _classed(made, "data.frame")


_SLOTS = {
    "csc": ("dgCMatrix", {"i": "indices", "p": "indptr"}),
    "csr": ("dgRMatrix", {"j": "indices", "p": "indptr"}),
    "coo": ("dgTMatrix", {"i": "row", "j": "col"}),
}
_SPARSE = {
    f"scipy.sparse.{module}.{kind}_matrix": slots for kind, slots in _SLOTS.items() for module in (f"_{kind}", kind)
}
"""Classes of sparse matrices of scipy: the class of the R package Matrix, and scipy's attributes by its slots."""


def _sparse(value: Any) -> Any:
    if value.dtype.kind not in "bfiu":
        return make_proxy(value)
    name, slots = _SPARSE[f"{type(value).__module__}.{type(value).__qualname__}"]
    parts = {
        "Class": name,
        **{slot: getattr(value, attribute).astype("int32") for slot, attribute in slots.items()},
        "x": value.data.astype("float64"),
        "Dim": list(value.shape),
    }
    with Protected() as protect:
        given = protect(_named_list(list(parts), list(parts.values())))
        for i in range(len(parts)):
            _without_dim(r.VECTOR_ELT(given, i))
        made = call_guarded(r_package.sparse_matrix, given, lambda made: made)
    return make_proxy(value) if made == NIL else made


def _history(value: Any) -> Any:
    metrics = {name: list(values) for name, values in value.metrics.items()}
    return _classed(_named_list(["params", "metrics"], [value.params, metrics]), "keras_training_history")


def _scores(value: Any) -> Any:
    if legacy_attributes.edition() == editions.KERAS3:
        # In the order of Keras, which is that of the names.
        value = dict(sorted(value.items()))
        return _named_list(list(value), [float(v) for v in value.values()])
    scores = _with_names(_list([float(v) for v in value.values()]), list(value))
    return _classed(scores, "keras_scores", "numeric") if value else scores


_TRUE, _FALSE = preserve(r.Rf_ScalarLogical(1)), preserve(r.Rf_ScalarLogical(0))

_BY_CLASS: dict[type, Callable[[Any], Any]] = {
    type(None): lambda value: r.R_NilValue,
    bool: lambda value: _TRUE if value else _FALSE,
    int: _integer,
    float: r.Rf_ScalarReal,
    complex: _complex,
    str: _string,
    bytes: make_proxy,
    bytearray: _bytes,
    list: _list,
    tuple: lambda value: _list(value, simplify=False),
    dict: _dict,
    datetime.date: _date,
    datetime.datetime: _datetime,
}
"""Converters by exact class. Those of classes with `_r_conversion` are added at first use."""

_BY_KEY: dict[str, Callable[[Any], Any]] = {
    "data_frame": _frame,
    "dict": _dict,
    "durations": _durations,
    "factor": _factor_or_array,
    "list": _list,
    "named_tuple": lambda value: _named_list(list(value._fields), list(value)),
    "named_vector": _named_vector,
    "proxy": make_proxy,
    "proxy_of_value": lambda value: make_proxy(value.value, value.raw),
    "r_object": lambda value: value.sexp,
    "scores": _scores,
    "shape": lambda value: _classed(_list(value, simplify=False), "keras_shape"),
    "training_history": _history,
    "vector_with_missing": _with_missing,
    "without_methods": lambda value: _without_methods(value.value),
}
"""Converters of rkeras' own classes by the value of `_r_conversion`."""

_BY_NAME: dict[str, Callable[[Any], Any]] = {
    "builtins.str": lambda value: _string(str(value)),
    "builtins.int": lambda value: _integer(int(value)),
    "builtins.float": lambda value: r.Rf_ScalarReal(float(value)),
    "builtins.bytearray": _bytes,
    "collections.OrderedDict": _dict,
    "datetime.datetime": _datetime,
    "datetime.date": _date,
    "numpy.ndarray": _array,
    "numpy.generic": _scalar,
    **dict.fromkeys(_SPARSE, _sparse),
    "numpy.bytes_": _scalar,
    **dict.fromkeys(LISTS, lambda value: _list(list(value))),
    **dict.fromkeys(DICTS, _dict),
    **{name: lambda value, names=names: _named_list(list(names), list(value)) for name, names in RECORDS.items()},
    **dict.fromkeys(("pandas.DataFrame", "pandas.core.frame.DataFrame"), _pandas_frame),
    **dict.fromkeys(("pandas.Series", "pandas.core.series.Series"), _series),
    **dict.fromkeys(("pandas.Categorical", "pandas.core.arrays.categorical.Categorical"), _categorical),
    "pandas.api.extensions.ExtensionArray": _pandas_array,
    "pandas.core.arrays.base.ExtensionArray": _pandas_array,
    **dict.fromkeys(("pandas.Timestamp", "pandas._libs.tslibs.timestamps.Timestamp",
                     "pandas._libs.tslibs.nattype.NaTType", "pandas.api.typing.NaTType"), _timestamp),
    "pandas.api.typing.NAType": lambda value: r.Rf_ScalarLogical(NA_INTEGER),
    "pandas._libs.missing.NAType": lambda value: r.Rf_ScalarLogical(NA_INTEGER),
    # Feature columns are named tuples, but their methods matter.
    FEATURE_COLUMN: make_proxy,
}  # fmt: skip
"""Converters by class name, for the classes of other packages, which may not be loaded."""
