"""Decisions: whether a call of a verb runs now or waits for the pipe."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from rkeras._core.predicates import is_number, is_numeric

RUN, MAKE, WAIT = "run now", "run now with None for the first argument", "wait for the pipe"


class Decision(NamedTuple):
    """A row of the table: which calls it applies to, and the choices for them in order of preference."""

    calls: str
    applies: Callable[[Any, tuple[Any, ...], dict[str, Any]], bool]
    choices: tuple[str, ...]


TABLE = (
    Decision("The verb acts on nothing: k_epsilon().", lambda verb, args, named: verb.acts_on is None, (RUN,)),
    Decision("The first argument is given by name: op_sum(x=t).",
             lambda verb, args, named: not verb.first_names.isdisjoint(named), (RUN,)),
    Decision("A layer is applied to the first argument: layer_dense(model, 3), layer_dense(None, 3).",
             lambda verb, args, named: not verb.waits and bool(args) and (args[0] is None or verb.acts_on(args[0])),
             (RUN,)),
    Decision("A layer is created: layer_dense(3).", lambda verb, args, named: not verb.waits, (MAKE,)),
    # It may also be the second argument: `x >> op_reshape([2, 3])`.
    Decision("The verb acts on the first value: fit(model, x, y).",
             lambda verb, args, named: bool(args) and verb.acts_on(args[0]), (RUN, WAIT)),
    # It may also be a tensor: `op_add(1, 2)`.
    Decision("A number is the second argument of an operation: x >> op_sum(0).",
             lambda verb, args, named: verb.acts_on is is_numeric and bool(args) and is_number(args[0]), (WAIT, RUN)),
    Decision("What the verb acts on is missing: model >> fit(x, y).", lambda verb, args, named: True, (WAIT,)),
)  # fmt: skip
"""The first row that applies to a call decides. Of its choices the first that fits the arguments is taken."""


def choices_for(verb: Any, args: tuple[Any, ...], named: dict[str, Any]) -> tuple[str, ...]:
    """Return the choices for a call of a verb.

    Args:
        verb: the verb, a `Verb`.
        args: the arguments by position.
        named: the arguments by name.
    """
    for row in TABLE:
        if row.applies(verb, args, named):
            return row.choices
    raise AssertionError("the last row applies to every call")
