"""Kinds of argument: a rule in words and the converter that applies it.

Kinds are stated in the table `kinds_by_name.BY_NAME` or in a verb's declaration, never guessed from a default.
Calls from R and from Python use the same kinds; a kind whose meaning differs between the two (axes are counted from 1
in R) has a second converter for R.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from rkeras._core.converters import (
    as_is,
    axis,
    axis_from_r,
    count,
    flag,
    fraction,
    function,
    integer,
    integers,
    number,
    order,
    order_from_r,
    path,
    positive_integer,
    sequence,
    shape,
    string,
)
from rkeras._core.editions import KERAS, KERAS3
from rkeras._core.errors import Unfit, refuse


@dataclass(frozen=True)
class Kind:
    """How one kind of argument is converted.

    Attributes:
        rule: what the value must be, to follow "must be" in an error.
        convert: yields the value for Keras, or raises `Unfit`.
        from_r: the same for a value that comes from R, where R counts or spells it otherwise.
        data: the value is an array; an R vector is converted to numpy, not to a list.
        labels: it may not have a missing integer, which would become a class number.
        numbers: the value is a tensor; an R vector of two or more is converted to numpy, a list element by element.
        counts: it counts from 1 in R, its default too.
        lone_na: what one NA of R means, which elsewhere means that the argument is left out.
        from_keras3: the same as `from_r` under the edition keras3, where that reads a value otherwise.
    """

    rule: str
    convert: Callable[[Any], Any]
    from_r: Callable[[Any], Any] | None = None
    data: bool = False
    labels: bool = False
    numbers: bool = False
    counts: bool = False
    from_keras3: Callable[[Any], Any] | None = None
    lone_na: Any = None


def instance_of(what: str, test: Callable[[Any], bool]) -> Kind:
    """What passes a test, as it is."""

    def convert(value: Any) -> Any:
        if not test(value):
            raise Unfit
        return value

    return Kind(what, convert)


def one_of(*choices: str) -> Kind:
    """A string among choices. R's whole vector of choices, an unset `match.arg`, means the first."""

    def convert(value: Any) -> str:
        if isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value) and tuple(value) == choices:
            return choices[0]
        value = string(value)
        if value not in choices:
            raise Unfit
        return value

    return Kind("one of " + ", ".join(f'"{c}"' for c in choices), convert)


POSITIVE_INTEGER = Kind("a positive integer", positive_integer)
COUNT = Kind("an integer of 0 or more", count)
EPOCH = Kind("an epoch, counted from 0", count, from_keras3=lambda value: positive_integer(value) - 1)
INTEGER = Kind("an integer", integer)
INTEGERS = Kind("a positive integer or a vector of them", integers)
SHAPE = Kind("a shape: lengths of 0 or more, NA or None where unknown", shape, lone_na=[None])
NUMBER = Kind("a number", number)
FRACTION = Kind("a number between 0 and 1", fraction)
FLAG = Kind("True or False", flag)
STRING = Kind("a string", string)
PATH = Kind("a path", path)
SEQUENCE = Kind("a list", sequence)
AXIS = Kind("an axis or a vector of axes", axis, axis_from_r, counts=True)
ORDER = Kind("the axes in a new order", order, order_from_r, counts=True)
INDEX = Kind("a place in a sequence", integer, axis_from_r, counts=True)
AXIS_FROM_ZERO = Kind("an axis or a vector of axes, counted from 0", axis, from_keras3=axis_from_r)
DATA = Kind("an array, a data frame, a list of arrays, a dataset or a generator", as_is, data=True)
LABELS = Kind("labels without NA", as_is, data=True, labels=True)
AS_IS = Kind("anything", as_is)
CALLED = Kind("a function without arguments", function)
ITSELF = Kind("anything", as_is)
"""As `AS_IS`, and the very object: not even verbs in it are replaced by what Keras takes in their place."""


def converted(verb: str, name: str, value: Any, kind: Kind, from_r: bool = False,
              edition: str = KERAS) -> Any:  # fmt: skip
    """A value as Keras wants it.

    Args:
        verb: name of the verb, for the error.
        name: name of the argument.
        value: what the caller gave.
        kind: what the argument means.
        from_r: whether the call comes from R.
        edition: which of R's packages is meant.

    Raises:
        ArgumentError: naming the verb, the argument, the rule and the value.
    """
    convert = kind.convert
    if from_r:
        convert = (edition == KERAS3 and kind.from_keras3) or kind.from_r or convert
    try:
        return convert(value)
    except Unfit as unfit:
        raise refuse(verb, name, kind.rule, value, str(unfit)) from None
