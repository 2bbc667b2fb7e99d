"""Converters of arguments. Each is named after the value that it returns, or raises `InvalidValue`."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable
from typing import Any

from rkeras._core.errors import InvalidValue, shape_of

LONGEST_NAME = 255  # bytes between two slashes, on Linux, macOS and Windows


def scalar(value: Any) -> Any:
    """The element of a sequence or array of length 1; otherwise the value itself."""
    if isinstance(value, (list, tuple)) and len(value) == 1:
        return value[0]
    return value[0] if shape_of(value) == (1,) else value


def integer(value: Any) -> int:
    """An int of 64 bits. 32.0 is accepted, 32.5 and TRUE are not."""
    value = scalar(value)
    if shape_of(value) or not number(value).is_integer():
        raise InvalidValue
    if abs(int(value)) >= 2**63:
        raise InvalidValue("It does not fit in 64 bits.")
    return int(value)


def positive_integer(value: Any) -> int:
    """An int of at least 1."""
    value = integer(value)
    if value < 1:
        raise InvalidValue
    return value


def without_fraction(value: Any) -> Any:
    """A float without its fraction, otherwise the value: R scripts divide to find a number of batches or elements."""
    value = scalar(value)
    return math.trunc(value) if isinstance(value, float) and math.isfinite(value) else value


def count(value: Any) -> int:
    """An int of at least 0."""
    value = integer(value)
    if value < 0:
        raise InvalidValue
    return value


def elements(value: Any) -> list[Any]:
    """A list of the elements of a vector, list or array; of the value itself if it has no elements."""
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable) or isinstance(value, dict):
        return [value]
    if shape_of(value) == ():
        return [value]
    return list(value)


def integers(value: Any) -> int | tuple[int, ...]:
    """A positive int, or a tuple of positive ints."""
    many = tuple(positive_integer(v) for v in elements(value))
    if not many:
        raise InvalidValue
    return many[0] if len(many) == 1 else many


def shape(value: Any) -> tuple[int | None, ...]:
    """A shape as a tuple; None, NA and NULL are unknown. A scalar is a shape with one axis."""

    def dimension(v: Any) -> int | None:
        if v is None or (isinstance(v, float) and math.isnan(v)):
            return None
        n = integer(v)
        if n < 0:
            raise InvalidValue
        return n

    return tuple(dimension(v) for v in elements(value))


def number(value: Any) -> float:
    """A number, which may be infinite but not missing."""
    value = scalar(value)
    if isinstance(value, (bool, str)):
        raise InvalidValue
    try:
        result = float(value)
    except (TypeError, ValueError, OverflowError):
        raise InvalidValue from None
    if math.isnan(result):
        raise InvalidValue
    return result


def fraction(value: Any) -> float:
    """A number of at least 0 and at most 1."""
    value = number(value)
    if not 0 <= value <= 1:
        raise InvalidValue
    return value


def flag(value: Any) -> bool:
    """True or False."""
    value = scalar(value)
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return bool(value)
    raise InvalidValue


def string(value: Any) -> str:
    """One string."""
    value = scalar(value)
    if not isinstance(value, str):
        raise InvalidValue
    return value


def path(value: Any) -> str:
    """A path with `~` expanded."""
    value = scalar(value)
    if not isinstance(value, (str, os.PathLike)):
        raise InvalidValue
    found = os.path.expanduser(os.fsdecode(value))  # noqa: PTH111  a trailing slash must survive
    # File systems reject such paths. Errors of `Path.exists()` and similar functions would not name the argument.
    if "\0" in found:
        raise InvalidValue("It contains a null character.")
    try:
        names = os.fsencode(found).split(b"/")
    except UnicodeEncodeError as error:
        raise InvalidValue(f"It cannot be encoded in {error.encoding}, the locale's encoding.") from None
    if any(len(name) > LONGEST_NAME for name in names):
        raise InvalidValue(f"A file name in it is longer than {LONGEST_NAME} bytes.")
    return found


def sequence(value: Any) -> Any:
    """A list; a string or another object becomes a list of one element. A dict, by output name, stays a dict."""
    if isinstance(value, (dict, list)):
        return value
    if isinstance(value, tuple):
        return list(value)
    return [value]


def index_from_r(value: Any, what: str = "Indices") -> int:
    """An index counted from 0, from an index counted from 1. Negative indices count from the end in R and Python."""
    n = integer(value)
    if n == 0:
        raise InvalidValue(f"{what} count from 1 in R, and from -1 at the end.")
    return n - 1 if n > 0 else n


def axis_from_r(value: Any) -> int | tuple[int, ...]:
    """Axes counted from 0, from axes counted from 1."""
    many = tuple(index_from_r(v, "Axes") for v in elements(value))
    return many[0] if len(many) == 1 else many


def axis(value: Any) -> int | tuple[int, ...]:
    """Axes counted from 0, as in Python."""
    many = tuple(integer(v) for v in elements(value))
    return many[0] if len(many) == 1 else many


def order_from_r(value: Any) -> tuple[int, ...]:
    """A permutation of the axes, from axes counted from 1. A single axis is the permutation of a vector."""
    return tuple(elements(axis_from_r(value)))


def order(value: Any) -> tuple[int, ...]:
    """A permutation of the axes counted from 0."""
    return tuple(elements(axis(value)))


def function(value: Any) -> Any:
    """A function or another callable."""
    if not callable(value):
        raise InvalidValue
    return value


def as_is(value: Any) -> Any:
    """The value itself."""
    return value
