"""How the verbs that make Keras's small objects run: losses, metrics, optimizers, initializers and the like."""

from __future__ import annotations

import inspect
from typing import Any

from rkeras._core.verb import Verb
from rkeras._keras.loading import symbol

LEFT_TO_KERAS = ("name", "dtype", "trainable", "epsilon")
"""Arguments that older R code sets to NULL for the default, where Keras 3 has another value for that."""


def make(this: Verb, given: dict[str, Any]) -> Any:
    """Call the Keras symbol with what was given, less what R leaves to Keras by NULL."""
    assert this.target is not None
    return symbol(this.target)(**{n: v for n, v in given.items() if v is not None or n not in LEFT_TO_KERAS})


def instance(this: Verb) -> Any:
    """What an uncalled verb stands for: the object with R's defaults."""
    return this()


def parameters(target: Any) -> dict[str, inspect.Parameter]:
    """What a class or function of Keras takes."""
    return dict(inspect.signature(target.__init__ if inspect.isclass(target) else target).parameters)
