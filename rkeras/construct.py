"""How the verbs that make Keras's small objects run: losses, metrics, optimizers, initializers and the like."""

from __future__ import annotations

import inspect
from typing import Any

from rkeras.symbol import symbol
from rkeras.verb import Verb


def make(this: Verb, given: dict[str, Any]) -> Any:
    """Call the Keras symbol with what was given, less each None that stands for a default Keras has another value for.

    R writes NULL for "as usual" where Keras has a number or a name.
    """
    assert this.target is not None
    target = symbol(this.target)
    own = parameters(target)
    return target(**{name: value for name, value in given.items() if not _left_to_keras(own.get(name), value)})


def instance(this: Verb) -> Any:
    """What an uncalled verb stands for: the object with R's defaults."""
    return this()


def parameters(target: Any) -> dict[str, inspect.Parameter]:
    """What a class or function of Keras takes."""
    return dict(inspect.signature(target.__init__ if inspect.isclass(target) else target).parameters)


def _left_to_keras(parameter: inspect.Parameter | None, value: Any) -> bool:
    return value is None and parameter is not None and parameter.default not in (None, parameter.empty)
