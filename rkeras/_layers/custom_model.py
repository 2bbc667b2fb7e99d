"""Models whose forward pass is a function: what `keras_model_custom` makes."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import cache
from typing import Any

from rkeras._keras.loading import symbol

OPTIONAL = ("mask", "training")


def custom_model(model_fn: Callable[[Any], Callable[..., Any]], name: str | None) -> Any:
    """A model that `model_fn` gives its layers and its forward pass.

    Raises:
        TypeError: if `model_fn` returns no function.
    """
    model = _class()(name=name)
    forward = model_fn(model)
    if not callable(forward):
        raise TypeError("keras_model_custom(): `model_fn` must return the function that calls the layers.")
    # A plain attribute would be looked through for layers.
    object.__setattr__(model, "_forward", (forward, _accepted(forward)))
    return model


def _accepted(forward: Callable[..., Any]) -> list[str]:
    parameters = inspect.signature(forward).parameters
    open_ended = any(p.kind is p.VAR_KEYWORD for p in parameters.values())
    return [name for name in OPTIONAL if open_ended or name in parameters]


@cache
def _class() -> type:
    class CustomModel(symbol("keras.Model")):
        """A model whose forward pass is a function."""

        def call(self, inputs: Any, mask: Any = None, training: Any = None) -> Any:
            """The function's result, given those of `mask` and `training` that it takes."""
            forward, accepted = self._forward
            given = {"mask": mask, "training": training}
            return forward(inputs, **{name: given[name] for name in accepted})

    CustomModel.__module__, CustomModel.__qualname__ = "rkeras._layers.custom_model", "CustomModel"
    return CustomModel
