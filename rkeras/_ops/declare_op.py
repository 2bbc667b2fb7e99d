"""How the operations on tensors are declared and run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._core.kinds import Kind, convert_argument
from rkeras._core.predicates import is_numeric
from rkeras._core.verb import Run, Verb, call_target, called_from_r, declare
from rkeras._ops.arguments import KINDS, WHOLE, places


def op(
    name: str,
    about: str,
    target: str = "",
    *,
    family: str,
    root: str = "keras.ops",
    kinds: dict[str, Kind] | None = None,
    acts_on: Callable[[Any], bool] | None = is_numeric,
    **details: Any,
) -> Verb:
    """Declare an operation on tensors: the tensors first, then R keras's formals.

    Args:
        name: the R name.
        about: what it is, in one line.
        target: its name in `root`, where it is not the R name without its first word.
        family: the vocabulary file.
        root: the module of Keras that has it.
        kinds: what arguments mean that mean something else to the other operations.
        acts_on: what it acts on; None for one that makes tensors of nothing, which never waits.
        **details: of `declare`.
    """
    path = f"{root}.{target or name.partition('_')[2]}"
    return declare(
        name, path, family=family, about=about, acts_on=acts_on, waits=acts_on is not None,
        kinds={**KINDS, **kinds} if kinds else KINDS, **details,
    )  # fmt: skip


def counting(*takes: str, gives: Callable[[Any], Any] | None = None, run: Run = call_target) -> Run:
    """How an operation runs whose places count from 1 in R.

    Args:
        *takes: the arguments that are places.
        gives: from a result with places that count from 0 one with places that count from 1; by default it has none.
        run: how it is called then.
    """

    def run_counting(this: Verb, given: dict[str, Any]) -> Any:
        zero_indexed = given.pop("zero_indexed", False)
        in_r = called_from_r() and not zero_indexed
        for name in takes if called_from_r() else ():
            if given.get(name) is not None:
                value = given[name]
                given[name] = (
                    places(this.name, name, value) if in_r else convert_argument(this.name, name, value, WHOLE, True)
                )
        result = run(this, given)
        return gives(result) if gives is not None and in_r else result

    return run_counting
