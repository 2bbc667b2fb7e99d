"""Construction of Keras's small objects: losses, metrics, optimizers, initializers and similar."""

from __future__ import annotations

import inspect
from typing import Any

from rkeras._compat.layers import keras2_behavior
from rkeras._core.predicates import is_layer
from rkeras._core.verb import Verb, means_keras2
from rkeras._keras.loading import keras, symbol

LEFT_TO_KERAS = ("name", "dtype", "trainable", "epsilon")
"""Arguments that older R code sets to NULL for the default, where the default of Keras 3 is not None."""


def make(this: Verb, given: dict[str, Any]) -> Any:
    """Call the Keras symbol with the arguments, without those that R leaves to Keras with NULL."""
    assert this.target is not None
    made = symbol(this.target)(**{n: v for n, v in given.items() if v is not None or n not in LEFT_TO_KERAS})
    # A recurrent cell is a layer.
    return keras2_behavior.attach(made) if means_keras2() and is_layer(made) else made


def automatic_name(kind: str) -> str | None:
    """Return the name that Keras 2 gives to an input or a model, for R's keras; None leaves the name to Keras."""
    if not means_keras2():
        return None
    number = keras().backend.get_uid(kind)
    # Keras 2 numbers inputs from 1; it numbers other objects from the second on.
    return kind if kind != "input" and number == 1 else f"{kind}_{number - (kind != 'input')}"


def instance(this: Verb) -> Any:
    """Return the object with R's defaults, which an uncalled verb means."""
    return this()


def parameters(target: Any) -> dict[str, inspect.Parameter]:
    """Return the parameters of a class or function of Keras."""
    return dict(inspect.signature(target.__init__ if inspect.isclass(target) else target).parameters)
