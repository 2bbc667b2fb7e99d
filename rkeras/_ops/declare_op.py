"""Declaration of operations on tensors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._core.kinds import Kind, convert_argument
from rkeras._core.predicates import is_numeric
from rkeras._core.verb import Run, Verb, call_target, called_from_r, declare
from rkeras._ops.arguments import KINDS, WHOLE, indices_from_r


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
    """Declare an operation on tensors.

    Args:
        name: the R name.
        about: the title of the help page.
        target: the name in `root`; by default the R name without its first word.
        family: the vocabulary file.
        root: the module of Keras that defines the operation.
        kinds: kinds of arguments that differ from those in `KINDS`.
        acts_on: the test for the first argument; None for an operation without a tensor argument, which never waits.
        **details: further arguments of `declare`.
    """
    path = f"{root}.{target or name.partition('_')[2]}"
    return declare(
        name, path, family=family, about=about, acts_on=acts_on, waits=acts_on is not None,
        kinds={**KINDS, **kinds} if kinds else KINDS, **details,
    )  # fmt: skip


def with_r_indices(*takes: str, result: Callable[[Any], Any] | None = None, run: Run = call_target) -> Run:
    """Return the `run` of an operation with indices, which count from 1 in R.

    Args:
        *takes: names of the arguments that are indices.
        result: converts a result with indices from 0 to indices from 1; by default the result contains no indices.
        run: runs the operation with indices from 0.
    """

    def run_with_indices(this: Verb, given: dict[str, Any]) -> Any:
        zero_indexed = given.pop("zero_indexed", False)
        in_r = called_from_r() and not zero_indexed
        for name in takes if called_from_r() else ():
            value = given.get(name)
            if value is not None and in_r:
                given[name] = indices_from_r(this.name, name, value)
            elif value is not None:
                given[name] = convert_argument(this.name, name, value, WHOLE, from_r=True)
        found = run(this, given)
        return result(found) if result is not None and in_r else found

    return run_with_indices
