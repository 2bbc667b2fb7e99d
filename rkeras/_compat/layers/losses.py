"""Losses that `add_loss()` of Keras 2 adds to a layer or model: functions without arguments, computed at each use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from rkeras._keras import patches
from rkeras._keras.loading import symbol

_FUNCTIONS: WeakKeyDictionary[Any, list[Callable[[], Any]]] = WeakKeyDictionary()


def add_loss(layer: Any, losses: Any, inputs: Any = None) -> None:
    """Add losses to a layer or model.

    Args:
        layer: the layer or model.
        losses: a scalar tensor, computed in `call()`, or a function without arguments that returns one; or a list.
        inputs: accepted without effect; Keras 2 needed it for losses that depend on the inputs.

    Raises:
        ValueError: for a symbolic tensor of a functional model.
    """
    given = losses if isinstance(losses, (list, tuple)) else [losses]
    functions = [loss for loss in given if callable(loss)]
    if functions:
        _let_keras_compute_functions()
        _FUNCTIONS.setdefault(layer, []).extend(functions)
    tensors = [loss for loss in given if not callable(loss)]
    if any(isinstance(loss, symbol("keras.KerasTensor")) for loss in tensors):
        raise ValueError(
            "add_loss(): a loss cannot be a symbolic tensor. Compute it in the call() of a layer, which adds it with "
            "self$add_loss() (Python: self.add_loss()), or pass it to compile() as a loss function."
        )
    if tensors:
        layer.add_loss(tensors)


def add_metric(*args: Any, **kwargs: Any) -> None:
    """Raise an error that names the remedy: Keras 3 has no such method.

    Raises:
        ValueError: always.
    """
    raise ValueError(
        "add_metric(): Keras 3 has no such method. Create the metric once, in the layer's initialize(): "
        'self$m <- metric_mean(name = "m"); and update it in call(): self$m$update_state(value).'
    )


def _let_keras_compute_functions() -> None:
    def make(losses_of_keras: Callable[[Any], list[Any]]) -> Callable[[Any], list[Any]]:
        def own_losses(self: Any) -> list[Any]:
            computed = [symbol("keras.ops.convert_to_tensor")(function()) for function in _FUNCTIONS.get(self, ())]
            return [*losses_of_keras(self), *computed]

        return own_losses

    patches.replace(
        symbol("keras.Layer"), "_get_own_losses", make,
        "In Keras 2 a loss that is added to a layer may be a function, such as a penalty on a weight.",
    )  # fmt: skip
