"""Convert Python values to R values.

Scalars, strings, None, bytes, lists, dicts, numpy arrays, data frames and R objects become R values. All other objects,
above all tensors and models, stay in Python, and R receives a proxy. Arrays are written directly into the memory of the
new R vector.

The classes of rkeras itself name their converter in the attribute `_r_conversion`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from rkeras._keras.class_names import FEATURE_COLUMN, TENSOR_SHAPE
from rkeras._values.factor import Factor
from rkeras.bridge.convert.layout import fill
from rkeras.bridge.convert.proxies import make_proxy
from rkeras.bridge.convert.s3_methods import may_have_methods, py_to_r_by_method
from rkeras.bridge.convert.vectors import view
from rkeras.bridge.r_api.c_api import (
    CPLXSXP,
    INTSXP,
    LGLSXP,
    NA_INTEGER,
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
        if parent is tuple and hasattr(cls, "_fields"):
            if _has_own_behaviour(cls):
                return make_proxy
            return lambda value: _named_list(list(value._fields), list(value))
        own = vars(parent).get("_r_conversion")
        convert = _BY_NAME.get(f"{parent.__module__}.{parent.__qualname__}") if own is None else _BY_KEY[own]
        if convert is not None:
            return convert
    return py_to_r_by_method if may_have_methods(cls) else make_proxy


def _without_methods(value: Any) -> Any:
    """Convert a value without S3 methods of the user."""
    convert = _BY_CLASS.get(type(value)) or _find_converter(type(value))
    return make_proxy(value) if convert is py_to_r_by_method else convert(value)


def _has_own_behaviour(cls: type) -> bool:
    """Return whether a named tuple is more than a record, as TensorFlow's feature columns and `FixedLenFeature` are.

    Such a tuple is passed to functions that check its class.
    """
    own = "_fields" not in vars(cls)
    return own or any(not issubclass(c, tuple) and c is not object and c.__module__ != "typing" for c in cls.__mro__)


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
    # The missing time of pandas is a datetime that does not equal itself.
    if value != value:
        return _time_class(r.Rf_ScalarReal(r.R_NaReal))
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.timezone.utc)
    # A time zone of the system has a name that R knows. An offset from UTC has none.
    zone = getattr(value.tzinfo, "key", None) or getattr(value.tzinfo, "zone", None)
    return _time_class(r.Rf_ScalarReal(value.timestamp()), zone or "UTC")


def _time_class(sexp: Any, zone: str = "UTC") -> Any:
    with Protected() as protect:
        r.Rf_setAttrib(protect(sexp), sym("tzone"), protect(strings([zone])))
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
    """Convert a numpy array to an R array, an array without axes to a scalar."""
    kind = value.dtype.kind
    if value.ndim == 0:
        return _scalar(value[()])
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
    """Convert a numpy scalar, or the single object in an array without axes."""
    import numpy as np

    if isinstance(value, bytes):
        text = _texts([value])
        return _bytes(value) if text is None else strings(text)
    if not isinstance(value, np.generic):
        return to_r(value)
    kind = value.dtype.kind
    if kind == "M":
        return _times(value)
    if kind == "c":
        return _complex(complex(value))
    if kind == "f" or _is_small_float(value.dtype):
        return r.Rf_ScalarReal(float(value))
    return to_r(value.item()) if kind in "biuU" else make_proxy(value)


def _is_small_float(dtype: Any) -> bool:
    """Return whether a type is bfloat16 or another type that numpy itself does not have."""
    return dtype.names is None and dtype.type.__module__ == "ml_dtypes"


def _target(value: Any) -> int:
    """Return the type of R vector for a numpy array."""
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


def _set_dim(made: Any, shape: tuple[int, ...]) -> Any:
    """Set the `dim` of a protected vector, and return the vector."""
    dims = r.Rf_protect(r.Rf_allocVector(INTSXP, len(shape)))
    for i, length in enumerate(shape):
        r.SET_INTEGER_ELT(dims, i, length)
    r.Rf_setAttrib(made, r.R_DimSymbol, dims)
    r.Rf_unprotect(1)
    return made


def _object_array(value: Any) -> Any:
    """Convert text to a character array, bytes that are not text to a list of raw vectors, other objects to a list."""
    flat = value.ravel(order="F").tolist()
    text = _texts(flat)
    with Protected() as protect:
        made = protect(strings(text) if text is not None else _list(flat, simplify=False))
        # Many functions of R do not accept a list that has `dim`.
        return made if text is None and value.ndim == 1 else _set_dim(made, value.shape)


def _texts(values: list[Any]) -> list[str | None] | None:
    """Decode strings and bytes to text. Return None if any value is something else."""
    if not all(v is None or isinstance(v, (str, bytes)) for v in values):
        return None
    try:
        texts = [v.decode() if isinstance(v, bytes) else v for v in values]
    except UnicodeDecodeError:
        return None
    return None if any(isinstance(v, bytes) and b"\0" in v for v in values) else texts


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
        return _classed(made, "factor")


# Collections --------------------------------------------------------------------------------------------------------


def _list(values: Any, simplify: bool = True) -> Any:
    """Convert scalars of one type to a vector, with None as NA; other values to a list."""
    values = list(values)
    if simplify and values:
        atomic = _atomic(values, {type(v) for v in values})
        if atomic is not None:
            return atomic
    with Protected() as protect:
        made = protect(r.Rf_allocVector(VECSXP, len(values)))
        for i, value in enumerate(values):
            r.SET_VECTOR_ELT(made, i, to_r(value))
        return made


def _atomic(values: list[Any], kinds: set[type]) -> Any:
    """Convert scalars of one type to a vector. Return None if they have several types."""
    import numpy as np

    def filled(na: Any) -> list[Any]:
        return [na if v is None else v for v in values] if type(None) in kinds else values

    present = kinds - {type(None)}
    if present == {str}:
        return strings(values)
    if present == {bool}:
        return _vector(np.array(filled(NA_INTEGER), dtype="int32"), LGLSXP)
    if present == {int}:
        known = [v for v in values if v is not None]
        if min(known) >= -_WIDEST_INT and max(known) <= _WIDEST_INT:
            return _vector(np.array(filled(NA_INTEGER), dtype="int32"), INTSXP)
    if present and present <= {int, float}:
        return _vector(np.array(filled(r.R_NaReal), dtype="float64"), REALSXP)
    if present == {complex}:
        return _vector(np.array(filled(complex(r.R_NaReal, 0)), dtype="complex128"), CPLXSXP)
    return None


def _named_vector(value: Any) -> Any:
    return _with_names(_list(value), value.names)


def _named_list(names: list[str], values: list[Any]) -> Any:
    return _with_names(_list(values, simplify=False), names)


def _with_names(made: Any, names: list[str]) -> Any:
    with Protected() as protect:
        r.Rf_setAttrib(protect(made), sym("names"), protect(strings(names)))
    return made


def _dict(value: dict[Any, Any]) -> Any:
    return _named_list([str(k) for k in value], list(value.values()))


def _pandas_frame(value: Any) -> Any:
    columns = [_pandas_column(value.iloc[:, i]) for i in range(value.shape[1])]
    return _data_frame([str(c) for c in value.columns], columns, len(value), _labels(value.index))


def _pandas_vector(value: Any) -> Any:
    with Protected() as protect:
        made = _without_dim(protect(to_r(_pandas_column(value))))
        labels = _labels(getattr(value, "index", None))
        return made if labels is None else _with_names(made, labels)


def _pandas_column(series: Any) -> Any:
    """Convert a series, index or categorical to numpy, or to a list with None for missing values other than floats."""
    values = getattr(series, "array", series)
    dtype = values.dtype
    if dtype.name == "category":
        return Factor(values.codes, [str(c) for c in values.categories])
    if getattr(dtype, "tz", None) is not None:
        return values.tz_convert(None).to_numpy()
    if dtype.kind == "f":
        return values.to_numpy("float64", na_value=float("nan"))
    missing = values.isna()
    if dtype.kind not in "mM" and missing.any():
        return [None if gone else value for value, gone in zip(values.tolist(), missing, strict=True)]
    # The extension types of pandas name the numpy type that they correspond to.
    return values.to_numpy(getattr(dtype, "numpy_dtype", None))


def _labels(index: Any) -> list[str] | None:
    """Return row labels that R can use as names: distinct strings. Otherwise return None."""
    if index is None or index.inferred_type != "string" or not index.is_unique:
        return None
    return [str(label) for label in index]


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
        row_names = strings(labels) if labels is not None else _list([None, -rows])
        r.Rf_setAttrib(made, sym("row.names"), protect(row_names))
        return _classed(made, "data.frame")


def _history(value: Any) -> Any:
    metrics = {name: list(values) for name, values in value.metrics.items()}
    return _classed(_named_list(["params", "metrics"], [value.params, metrics]), "keras_training_history")


def _scores(value: Any) -> Any:
    scores = _with_names(_list(float(v) for v in value.values()), list(value))
    return _classed(scores, "keras_scores") if value else scores


_TRUE, _FALSE = preserve(r.Rf_ScalarLogical(1)), preserve(r.Rf_ScalarLogical(0))

_BY_CLASS: dict[type, Callable[[Any], Any]] = {
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
}
"""Converters by exact class. Those of classes with `_r_conversion` are added at first use."""

_BY_KEY: dict[str, Callable[[Any], Any]] = {
    "data_frame": _frame,
    "factor": _factor_or_array,
    "named_vector": _named_vector,
    "proxy": make_proxy,
    "proxy_of_value": lambda value: make_proxy(value.value, value.raw),
    "r_object": lambda value: value.sexp,
    "scores": _scores,
    "shape": lambda value: _classed(_list(value, simplify=False), "keras_shape"),
    "tensor_shape": lambda value: _classed(_list(value, simplify=False), "keras_shape", TENSOR_SHAPE),
    "training_history": _history,
    "without_methods": lambda value: _without_methods(value.value),
}
"""Converters of rkeras' own classes by the value of `_r_conversion`."""

_BY_NAME: dict[str, Callable[[Any], Any]] = {
    "builtins.str": lambda value: _string(str(value)),
    "builtins.bytes": _bytes,
    "builtins.list": _list,
    "builtins.tuple": lambda value: _list(value, simplify=False),
    "builtins.dict": _dict,
    "datetime.datetime": _datetime,
    "datetime.date": _date,
    "numpy.ndarray": _array,
    "numpy.generic": _scalar,
    "numpy.bytes_": _scalar,
    "pandas.DataFrame": _pandas_frame,
    "pandas.core.frame.DataFrame": _pandas_frame,
    **dict.fromkeys(
        ("pandas.Series", "pandas.core.series.Series", "pandas.Index", "pandas.core.indexes.base.Index",
         "pandas.Categorical", "pandas.core.arrays.categorical.Categorical"),
        _pandas_vector,
    ),
    "pandas.api.typing.NAType": lambda value: r.Rf_ScalarLogical(NA_INTEGER),
    "pandas._libs.missing.NAType": lambda value: r.Rf_ScalarLogical(NA_INTEGER),
    # Feature columns are named tuples, but their methods matter.
    FEATURE_COLUMN: make_proxy,
}  # fmt: skip
"""Converters by class name, for the classes of other packages, which may not be loaded."""
