"""Kinds of argument: a rule in words and the converter that applies it.

Kinds are stated in the table `kinds_by_name.BY_NAME` or in a verb's declaration, never guessed from a default.
Calls from R and from Python use the same kinds; a kind whose meaning differs between the two (axes are counted from 1
in R) has a second converter for R.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from rkeras._core import converters as to
from rkeras._core.editions import KERAS, KERAS3
from rkeras._core.errors import InvalidValue, argument_error


@dataclass(frozen=True)
class Kind:
    """A kind of argument: its rule and its conversion.

    Attributes:
        rule: what the value must be, to follow "must be" in an error.
        convert: returns the value for Keras, or raises `InvalidValue`.
        from_r: replaces `convert` for calls from R, if R has another meaning.
        data: the value is an array; an R vector is converted to a numpy array, not to a list.
        labels: a missing integer is an error, because it would become a class index.
        numbers: the value is a tensor; an R vector of two or more elements is converted to a numpy array, each element
            of a list by itself.
        weights: the value is a list of arrays; an R array is converted by `numpy.asarray()` during the call, once.
        code: the value is for Python code, not for the verb itself: R's value is converted as for Python functions.
        one_based: the value and its default count from 1 in R.
        single_na: meaning of a single NA from R; by default the argument is left out.
        from_keras3: replaces `from_r` in the edition keras3, if keras3 has another meaning.
    """

    rule: str
    convert: Callable[[Any], Any]
    from_r: Callable[[Any], Any] | None = None
    data: bool = False
    labels: bool = False
    numbers: bool = False
    weights: bool = False
    code: bool = False
    one_based: bool = False
    from_keras3: Callable[[Any], Any] | None = None
    single_na: Any = None


def instance_of(what: str, test: Callable[[Any], bool]) -> Kind:
    """Return a kind for values that pass a test and stay unchanged."""

    def convert(value: Any) -> Any:
        if not test(value):
            raise InvalidValue
        return value

    return Kind(what, convert)


def one_of(*choices: str) -> Kind:
    """Return a kind for a string among choices. The whole vector of choices, R's unset `match.arg`, is the first."""

    def convert(value: Any) -> str:
        if isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value) and tuple(value) == choices:
            return choices[0]
        value = to.string(value)
        if value not in choices:
            raise InvalidValue
        return value

    return Kind("one of " + ", ".join(f'"{c}"' for c in choices), convert)


POSITIVE_INTEGER = Kind("a positive integer", to.positive_integer)
TRUNCATED = Kind("a positive integer", to.positive_integer, lambda v: to.positive_integer(to.without_fraction(v)))
COUNT = Kind("an integer of 0 or more", to.count)
EPOCH = Kind("an epoch, counted from 0", to.count, from_keras3=lambda value: to.positive_integer(value) - 1)
INTEGER = Kind("an integer", to.integer)
INTEGERS = Kind("a positive integer or a vector of them", to.integers)
SHAPE = Kind(
    "a shape: an integer of 0 or more for each axis, NA or None if unknown",
    to.shape,
    single_na=[None],
)
NUMBER = Kind("a number", to.number)
FRACTION = Kind("a number between 0 and 1", to.fraction)
FLAG = Kind("True or False", to.flag)
STRING = Kind("a string", to.string)
PATH = Kind("a path", to.path)
SEQUENCE = Kind("a list", to.sequence)
AXIS = Kind("an axis or a vector of axes", to.axis, to.axis_from_r, one_based=True)
ORDER = Kind("a permutation of the axes", to.order, to.order_from_r, one_based=True)
INDEX = Kind("an integer index", to.integer, to.index_from_r, one_based=True)
AXIS_FROM_ZERO = Kind("an axis or a vector of axes, counted from 0", to.axis, from_keras3=to.axis_from_r)
DATA = Kind("an array, a data frame, a list of arrays, a dataset or a generator", to.as_is, data=True)
LABELS = Kind("labels without NA", to.as_is, data=True, labels=True)
AS_IS = Kind("anything", to.as_is)
PYTHON_VALUE = Kind("anything", to.as_is, code=True)
FUNCTION = Kind("a function", to.function)
SAME_OBJECT = Kind("anything", to.as_is)
"""Like `AS_IS`, but uncalled verbs are not replaced by Keras symbols either."""


def convert_argument(verb: str, name: str, value: Any, kind: Kind, from_r: bool = False, edition: str = KERAS) -> Any:
    """Convert an argument by its kind.

    Args:
        verb: name of the verb, for the error.
        name: name of the argument.
        value: the value from the caller.
        kind: the kind of the argument.
        from_r: whether the call comes from R.
        edition: the edition of the call.

    Raises:
        ArgumentError: if the value breaks the rule of the kind.
    """
    convert = kind.convert
    if from_r:
        convert = (edition == KERAS3 and kind.from_keras3) or kind.from_r or convert
    try:
        return convert(value)
    except InvalidValue as unfit:
        raise argument_error(verb, name, kind.rule, value, str(unfit)) from None
