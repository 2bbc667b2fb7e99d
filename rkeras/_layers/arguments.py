"""Kinds of arguments of layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rkeras._core.converters import as_is, count, elements, integer, number, positive_integer, scalar
from rkeras._core.converters import shape as shape_of
from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import Kind


def _lengths(value: Any) -> Any:
    """Convert to an integer, a tuple of integers, or a tuple of pairs."""
    many = elements(value)
    if len(many) == 1 and not isinstance(many[0], (list, tuple)):
        return count(many[0])
    return tuple(_lengths(v) for v in many)


def _tuple(value: Any) -> tuple[int, ...]:
    return tuple(positive_integer(v) for v in elements(value))


def _indices(value: Any) -> tuple[int, ...]:
    return tuple(integer(v) for v in elements(value))


def _output_shape(value: Any) -> Any:
    return value if callable(value) else shape_of(value)


def _numbers(value: Any) -> float | tuple[float, ...]:
    many = tuple(number(v) for v in elements(value))
    if not many:
        raise InvalidValue
    return many[0] if len(many) == 1 else many


def _pair(value: Any) -> tuple[float, ...]:
    many = _numbers(value)
    if not isinstance(many, tuple) or len(many) != 2:
        raise InvalidValue
    return many


def _vocabulary_of(element: Any) -> Any:
    def convert(value: Any) -> Any:
        if isinstance(value, str) or hasattr(value, "dtype") and not hasattr(value, "tolist"):
            return value
        value = value.tolist() if hasattr(value, "tolist") else value
        return [element(v) for v in elements(value)]

    return convert


def _vocabulary_from_r(element: Any) -> Any:
    convert = _vocabulary_of(element)

    def from_r(value: Any) -> Any:
        value = scalar(value)
        # In R, a vocabulary of one word and the name of a file are both one string.
        is_file = isinstance(value, str) and ("/" in value or value.endswith(".txt") or Path(value).is_file())
        return value if is_file else convert([value] if isinstance(value, str) else value)

    return from_r


def _token(value: Any) -> Any:
    value = scalar(value)
    return value if isinstance(value, str) else integer(value)


ON = Kind("a model or a tensor", as_is, data=True)
WIDTHS = Kind("an integer of 0 or more, one for each axis or a pair for each axis", _lengths)
INTEGER_TUPLE = Kind("a vector of positive integers", _tuple)
INTEGER_INDICES = Kind("an integer or a vector of them", _indices)
OUTPUT_SHAPE = Kind("a shape or a function of the input's shape", _output_shape)
RANGE = Kind("a number or a pair of numbers", _numbers)
PAIR = Kind("a pair of numbers", _pair)
STRING_VOCABULARY = Kind("a vector of words or the name of a file", _vocabulary_of(as_is), _vocabulary_from_r(as_is))
INTEGER_VOCABULARY = Kind(
    "a vector of integers or the name of a file", _vocabulary_of(integer), _vocabulary_from_r(integer)
)
TOKEN = Kind("a string or an integer", _token)
