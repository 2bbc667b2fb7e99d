"""Python values of every type, and the expected results of conversion to R and back."""

import collections
import datetime
import math

import numpy as np
import pandas as pd
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

UTC = datetime.timezone.utc
Point = collections.namedtuple("Point", "x y")  # noqa: PYI024  as users write it

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(
    ["", "NA", "a\0b", "\ud800", "\udce9"]
)
# R's doubles hold microseconds until 2^33 seconds from 1970.
MOMENTS = st.datetimes(datetime.datetime(1698, 1, 1), datetime.datetime(2242, 1, 1))
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.integers(-3, 3),
    st.sampled_from([2**31 - 1, 2**31, -(2**31), -(2**31) + 1, 2**53, 2**63, 10**30, 10**400]), st.floats(),
    st.complex_numbers(), TEXT, st.binary(max_size=8), st.binary(max_size=8).map(bytearray),
    st.dates(), MOMENTS, MOMENTS.map(lambda moment: moment.replace(tzinfo=UTC)),
)  # fmt: skip
DTYPES = st.sampled_from(
    ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16", "float32", "float64",
     "complex64", "complex128", "U3", "datetime64[D]", "datetime64[us]"]
)  # fmt: skip
SHAPES = arrays.array_shapes(min_dims=0, max_dims=6, min_side=0, max_side=3)


def of_dtype(dtype):
    """Arrays of a dtype; dates and times are so close to 1970 that a double keeps their microseconds."""
    if dtype.startswith("datetime64"):
        days = 2**21 if dtype.endswith("[D]") else 2**50
        return arrays.arrays("int64", SHAPES, elements=st.integers(-days, days) | st.just(-(2**63))).map(
            lambda numbers: numbers.view(dtype)
        )
    return arrays.arrays(dtype, SHAPES)


ARRAYS = DTYPES.flatmap(of_dtype)
LAYOUTS = st.sampled_from([lambda a: a, np.asfortranarray, lambda a: a[..., ::-1] if a.ndim else a, lambda a: a.T])
LONG = st.tuples(st.sampled_from(["int32", "float32", "float64", "bool"]), st.sampled_from([70_000, 300_000])).map(
    lambda drawn: (np.arange(drawn[1]) % 7).astype(drawn[0])
)
FRAMES = st.dictionaries(
    st.sampled_from(["a", "b", "é", "x y"]),
    st.sampled_from([[1.5, None], [1, 2], ["u", None], [True, False], [1, 10**12]]), min_size=1, max_size=3,
).map(pd.DataFrame)  # fmt: skip
OBJECTS = st.sampled_from(
    [object(), {1, 2}, range(3), len, math, int, iter([1]), Ellipsis, np.timedelta64(1, "s"), (1).__add__]
)
NESTED = st.recursive(
    SCALARS | OBJECTS | st.tuples(ARRAYS, LAYOUTS).map(lambda drawn: drawn[1](drawn[0])) | FRAMES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.lists(inner, max_size=3).map(tuple) | st.builds(Point, inner, inner)
        | st.dictionaries(TEXT | st.integers(0, 3), inner, max_size=3)
    ),
    max_leaves=8,
)  # fmt: skip
VECTORS = st.lists(st.integers(-3, 3) | st.none(), max_size=5) | st.lists(st.floats(), max_size=5)
# Few of them, because long values take long.
VALUES = st.integers(0, 80).flatmap(lambda drawn: LONG if drawn == 80 else VECTORS if drawn > 60 else NESTED)


class NoCounterpart(Exception):
    """R has no counterpart of the value."""


def text(value):
    """Convert a string: R's strings have no NUL, and consist of characters or of arbitrary bytes."""
    if "\0" in value:
        raise NoCounterpart
    try:
        value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise NoCounterpart from None
    return value


def number(value):
    """Convert an integer: R's integers have 32 bits, and -2147483648 is NA."""
    if abs(value) < 2**31:
        return value
    try:
        return float(value)
    except OverflowError:
        raise NoCounterpart from None


def elements(values):
    """Convert a list: scalars of one type become an R vector, of which a single element becomes a scalar."""
    kinds = {type(v) for v in values}
    if kinds not in ({str}, {bool}, {complex}, {int}, {float}):
        return [returned(v) for v in values]
    made = [returned(v) for v in values]
    if float in map(type, made):
        made = [float(v) for v in made]
    return made[0] if len(made) == 1 else made


def by_name(value):
    """Convert a dict: R's names are text."""
    names = [text(str(key)) for key in value]
    if len(set(names)) < len(names):
        raise NoCounterpart
    return dict(zip(names, map(returned, value.values()), strict=True))


def local_time(value):
    """Convert a time without a time zone: a local time."""
    return np.array([value.astimezone(UTC).replace(tzinfo=None)], "M8[ns]")


def moments(value):
    """Convert arrays of dates and times: to a list by columns, with None for NaT, or to its single element."""
    made = value.ravel(order="F").tolist()
    if value.dtype == "M8[D]" and any(type(v) is int for v in made):
        raise NoCounterpart
    made = [v if v is None or value.dtype == "M8[D]" else v.replace(tzinfo=UTC) for v in made]
    return made[0] if len(made) == 1 else made


def array(value):
    """Convert an array to R's types, with the same shape. An array without axes gets one axis."""
    kind = value.dtype.kind
    if kind == "M":
        return moments(value)
    value = np.atleast_1d(value)
    if kind == "U":
        for element in value.flat:
            text(str(element))
        return value.astype(object)
    if kind in "iu":
        fits = value.dtype.name not in ("int64", "uint32", "uint64")
        fits = fits and (value.size == 0 or int(value.min()) > -(2**31))
        return value.astype("int32" if fits else "float64")
    return value.astype({"b": "bool", "f": "float64", "c": "complex128"}[kind])


def frame(value):
    """Convert a data frame: R's integers have 32 bits."""
    return value.astype({name: "float64" for name in value if value[name].dtype == "int64"})


# Conversion to R and back by type; the docstring of each function states the changes. Other types are unchanged.
BACK = {
    int: number,
    str: text,
    datetime.datetime: lambda value: value if value.tzinfo else local_time(value),
    list: elements,
    tuple: lambda value: [returned(v) for v in value],
    dict: by_name,
    np.ndarray: array,
    pd.DataFrame: frame,
}


def returned(value):
    """Expected result of converting a value to R and back."""
    back = BACK.get(type(value))
    return value if back is None else back(value)


def equal(found, wanted):
    """Whether two values have the same type and value; NaN equals NaN."""
    if isinstance(wanted, np.ndarray):
        if not isinstance(found, np.ndarray) or found.dtype != wanted.dtype or found.shape != wanted.shape:
            return False
        if wanted.dtype == object:
            return found.tolist() == wanted.tolist()
        return np.array_equal(found, wanted, equal_nan=wanted.dtype.kind in "fcM")
    if isinstance(wanted, pd.DataFrame):
        return isinstance(found, pd.DataFrame) and found.equals(wanted) and list(found) == list(wanted)
    if isinstance(wanted, dict):
        return (isinstance(found, dict) and list(found) == list(wanted)
                and all(equal(found[k], v) for k, v in wanted.items()))  # fmt: skip
    if isinstance(wanted, list):
        return isinstance(found, list) and len(found) == len(wanted) and all(map(equal, found, wanted))
    if type(wanted) is float:
        return type(found) is float and (found == wanted or (found != found and wanted != wanted))
    if type(wanted) is complex:
        return type(found) is complex and equal(found.real, wanted.real) and equal(found.imag, wanted.imag)
    if isinstance(wanted, (bool, int, str, bytes, bytearray, datetime.date)):
        return type(found) is type(wanted) and found == wanted
    return found is wanted


def fault(value, identity):
    """Convert a value to R and back; return the fault, or an empty string."""
    try:
        wanted = returned(value)
    except NoCounterpart:
        wanted = NoCounterpart
    try:
        found = identity(value)
    except (ValueError, OverflowError) as error:
        return "" if wanted is NoCounterpart else f"{type(error).__name__}: {error}"
    if wanted is NoCounterpart:
        return f"no error, but {found!r}"
    return "" if equal(found, wanted) else f"{found!r} is not {wanted!r}"
