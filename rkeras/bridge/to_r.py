"""Python values as R values.

Scalars, strings, None, bytes, numbers in lists, numpy arrays, dicts, data frames and what R itself made become R
values; everything else, tensors and models first of all, stays in Python and reaches R as a proxy. Arrays are written
straight into the memory of the new R vector.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from rkeras._training.history import Scores, TrainingHistory
from rkeras._values.data_frame import Frame
from rkeras._values.named_vector import Named
from rkeras.bridge import held, users_methods
from rkeras.bridge.layout import fill
from rkeras.bridge.rapi import (
    CPLXSXP,
    INTSXP,
    LGLSXP,
    NA_INTEGER,
    RAWSXP,
    REALSXP,
    VECSXP,
    allocate,
    ffi,
    keep,
    r,
    strings,
    sym,
)  # fmt: skip
from rkeras.bridge.to_python import view

_WIDEST_INT = 2**31 - 1


def to_r(value: Any) -> Any:
    """A Python value as an R value, or a proxy of it. Not protected."""
    convert = _CONVERT.get(type(value))
    if convert is not None:
        return convert(value)
    return _convert_other(value)


def _convert_other(value: Any) -> Any:
    cls = type(value)
    convert = _FOUND.get(cls)
    if convert is None:
        convert = _FOUND[cls] = _converter_of(cls)
    return convert(value)


_FOUND: WeakKeyDictionary[type, Callable[[Any], Any]] = WeakKeyDictionary()


def _converter_of(cls: type) -> Callable[[Any], Any]:
    """The converter of the nearest ancestor that has one."""
    for parent in cls.__mro__:
        if parent is tuple and hasattr(cls, "_fields"):
            if _more_than_a_record(cls):
                return held.expose
            return lambda value: _named(list(value._fields), list(value))
        convert = _BY_NAME.get(f"{parent.__module__}.{parent.__qualname__}")
        if convert is not None:
            return convert
    return users_methods.expose if users_methods.may_have_methods(cls) else held.expose


def plain(value: Any) -> Any:
    """A value by our own conversion, where a user's method asks for it. Not protected."""
    convert = _CONVERT.get(type(value)) or _converter_of(type(value))
    return held.expose(value) if convert is users_methods.expose else convert(value)


def _more_than_a_record(cls: type) -> bool:
    """Whether a named tuple has a class of its own, as TensorFlow's feature columns and `FixedLenFeature` do.

    It goes back to functions that look at its class.
    """
    own = "_fields" not in vars(cls)
    return own or any(not issubclass(c, tuple) and c is not object and c.__module__ != "typing" for c in cls.__mro__)


class Protected:
    """Protects R objects until its block ends, be it by an exception of Python."""

    __slots__ = ("_count",)

    def __enter__(self) -> Protected:
        self._count = 0
        return self

    def __call__(self, sexp: Any) -> Any:
        """The object, protected."""
        r.Rf_protect(sexp)
        self._count += 1
        return sexp

    def __exit__(self, *exception: object) -> None:
        r.Rf_unprotect(self._count)


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
    # pandas's missing time is a datetime that equals nothing.
    if value != value:
        return _time_class(r.Rf_ScalarReal(r.R_NaReal))
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.timezone.utc)
    # A zone of the system's, and not a distance from UTC, bears a name that R knows.
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
    """A new R vector filled from a one-axis array."""
    with Protected() as protect:
        made = protect(allocate(kind, flat.size))
        if flat.size:
            view(made, kind)[...] = flat
        return made


def _array(value: Any) -> Any:
    """A numpy array: a scalar if it has no axes, else an R array with `dim`."""
    kind = value.dtype.kind
    if type(value).__name__ == "Codes" and value.ndim == 1 and kind in "iu":
        return _factor(value)
    if value.ndim == 0:
        return _scalar(value[()])
    if kind in "SUTO":
        return _object_array(value)
    if kind == "M":
        return _times(value)
    if kind == "V" and _is_small_float(value.dtype):
        value = value.astype("float32")
    elif kind in "Vm":
        return held.expose(value)
    target = _target(value)
    with Protected() as protect:
        made = protect(allocate(target, value.size))
        if value.size:
            fill(view(made, target), value)
        return _set_dim(made, value.shape)


def _scalar(value: Any) -> Any:
    """A numpy scalar; an array of objects without axes gives the object itself."""
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
    return to_r(value.item()) if kind in "biuU" else held.expose(value)


def _is_small_float(dtype: Any) -> bool:
    """Whether it is bfloat16 or another type that numpy does not know itself."""
    return dtype.names is None and dtype.type.__module__ == "ml_dtypes"


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


def _set_dim(made: Any, shape: tuple[int, ...]) -> Any:
    """Give a protected vector its axes."""
    dims = r.Rf_protect(r.Rf_allocVector(INTSXP, len(shape)))
    for i, length in enumerate(shape):
        r.SET_INTEGER_ELT(dims, i, length)
    r.Rf_setAttrib(made, r.R_DimSymbol, dims)
    r.Rf_unprotect(1)
    return made


def _object_array(value: Any) -> Any:
    """Text as a character array, bytes that are no text as a list of raw vectors, other objects as a list."""
    flat = value.ravel(order="F").tolist()
    text = _texts(flat)
    with Protected() as protect:
        made = protect(strings(text) if text is not None else _list(flat, simplify=False))
        # A list with one axis is a list to R's functions only without it.
        return made if text is None and value.ndim == 1 else _set_dim(made, value.shape)


def _texts(values: list[Any]) -> list[str | None] | None:
    """Strings and bytes as text; None if there is anything else among them."""
    if not all(v is None or isinstance(v, (str, bytes)) for v in values):
        return None
    try:
        texts = [v.decode() if isinstance(v, bytes) else v for v in values]
    except UnicodeDecodeError:
        return None
    return None if any(isinstance(v, bytes) and b"\0" in v for v in values) else texts


def _times(value: Any) -> Any:
    """Whole days as Date, anything finer as POSIXct."""
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


def _factor(value: Any) -> Any:
    import numpy as np

    codes = np.asarray(value)
    with Protected() as protect:
        made = protect(_vector(np.where(codes < 0, NA_INTEGER, codes + 1), INTSXP))
        r.Rf_setAttrib(made, sym("levels"), protect(strings(value.levels)))
        return _classed(made, "factor")


# Collections --------------------------------------------------------------------------------------------------------


def _list(values: Any, simplify: bool = True) -> Any:
    """Scalars of one type as a vector, None among them as NA; anything else as a list."""
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


def _named_vector(value: Named) -> Any:
    return _with_names(_list(value), value.names)


def _named(names: list[str], values: list[Any]) -> Any:
    return _with_names(_list(values, simplify=False), names)


def _with_names(made: Any, names: list[str]) -> Any:
    with Protected() as protect:
        r.Rf_setAttrib(protect(made), sym("names"), protect(strings(names)))
    return made


def _dict(value: dict[Any, Any]) -> Any:
    return _named([str(k) for k in value], list(value.values()))


def _pandas_frame(value: Any) -> Any:
    columns = [_pandas_column(value.iloc[:, i]) for i in range(value.shape[1])]
    return _data_frame([str(c) for c in value.columns], columns, len(value), _labels(value.index))


def _pandas_vector(value: Any) -> Any:
    with Protected() as protect:
        made = _without_dim(protect(to_r(_pandas_column(value))))
        labels = _labels(getattr(value, "index", None))
        return made if labels is None else _with_names(made, labels)


def _pandas_column(series: Any) -> Any:
    """A series, index or categorical as numpy, or as a list with None where values other than floats are missing."""
    from rkeras._values.factor import Codes

    values = getattr(series, "array", series)
    dtype = values.dtype
    if dtype.name == "category":
        return Codes(values.codes, [str(c) for c in values.categories])
    if getattr(dtype, "tz", None) is not None:
        return values.tz_convert(None).to_numpy()
    if dtype.kind == "f":
        return values.to_numpy("float64", na_value=float("nan"))
    missing = values.isna()
    if dtype.kind not in "mM" and missing.any():
        return [None if gone else value for value, gone in zip(values.tolist(), missing, strict=True)]
    # Types of pandas's own have one of numpy's beside them.
    return values.to_numpy(getattr(dtype, "numpy_dtype", None))


def _labels(index: Any) -> list[str] | None:
    """Row labels that are text and distinct, which R can use as names."""
    if index is None or index.inferred_type != "string" or not index.is_unique:
        return None
    return [str(label) for label in index]


def _without_dim(made: Any) -> Any:
    """One axis is a plain vector in a data frame."""
    if r.Rf_length(r.Rf_getAttrib(made, r.R_DimSymbol)) == 1:
        r.Rf_setAttrib(made, r.R_DimSymbol, r.R_NilValue)
    return made


def _frame(value: Frame) -> Any:
    columns = list(value.values())
    return _data_frame(list(value), columns, len(columns[0]) if columns else 0)


def _data_frame(names: list[str], columns: list[Any], rows: int, labels: list[str] | None = None) -> Any:
    with Protected() as protect:
        made = protect(_named(names, columns))
        for i in range(len(columns)):
            _without_dim(r.VECTOR_ELT(made, i))
        # R's own short form for the numbers 1 to `rows` begins with NA.
        row_names = strings(labels) if labels is not None else _list([None, -rows])
        r.Rf_setAttrib(made, sym("row.names"), protect(row_names))
        return _classed(made, "data.frame")


def _history(value: TrainingHistory) -> Any:
    metrics = {name: list(values) for name, values in value.metrics.items()}
    return _classed(_named(["params", "metrics"], [value.params, metrics]), "keras_training_history")


def _scores(value: Scores) -> Any:
    scores = Named((float(v) for v in value.values()), list(value))
    return _classed(_named_vector(scores), "keras_scores") if scores else _named([], [])


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
    Named: _named_vector,
    Frame: _frame,
    Scores: _scores,
    TrainingHistory: _history,
}

TENSOR_SHAPE = ("keras_shape", "tensorflow.python.framework.tensor_shape.TensorShape")

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
    "rkeras.bridge.held.RObject": lambda value: value.sexp,
    # They are tuples with names, but what counts is what they do.
    "tensorflow.python.feature_column.feature_column_v2_types.FeatureColumn": held.expose,
    "rkeras._compat.configuration.Config": held.expose,
    "rkeras.bridge.users_methods.Plain": lambda value: plain(value.value),
    "rkeras._values.python_objects.Kept": lambda value: held.expose(value.value, value.raw),
    "rkeras._values.shapes.Shape": lambda value: _classed(_list(value, simplify=False), "keras_shape"),
    "rkeras._values.shapes.TensorShape": lambda value: _classed(_list(value, simplify=False), *TENSOR_SHAPE),
}  # fmt: skip
