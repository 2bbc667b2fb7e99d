"""Custom models, whose forward pass is a function (`keras_model_custom`)."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import keras

OPTIONAL = ("mask", "training")


def custom_model(model_fn: Callable[[Any], Callable[..., Any]], name: str | None) -> Any:
    """Create a model whose layers and forward pass `model_fn` defines.

    Raises:
        TypeError: if `model_fn` does not return a function.
    """
    model = CustomModel(name=name)
    forward = model_fn(model)
    if not callable(forward):
        raise TypeError("keras_model_custom(): `model_fn` must return the function that calls the layers.")
    # Keras would search an ordinary attribute for layers.
    object.__setattr__(model, "_forward", (forward, _accepted(forward)))
    return model


def _accepted(forward: Callable[..., Any]) -> list[str]:
    parameters = inspect.signature(forward).parameters
    open_ended = any(p.kind is p.VAR_KEYWORD for p in parameters.values())
    return [name for name in OPTIONAL if open_ended or name in parameters]


@keras.saving.register_keras_serializable("rkeras")
class CustomModel(keras.Model):
    """A model whose forward pass is a function."""

    __module__ = "rkeras"

    def call(self, inputs: Any, mask: Any = None, training: Any = None) -> Any:
        """Call the function with `mask` and `training` if it has these arguments."""
        forward, accepted = self._forward
        given = {"mask": mask, "training": training}
        return forward(inputs, **{name: given[name] for name in accepted})

    @classmethod
    def from_config(cls, config: dict[str, Any], custom_objects: Any = None) -> Any:
        """Raise an error: no file contains the function."""
        raise ValueError(
            "a model of keras_model_custom() cannot be loaded from a file, which does not contain its function. "
            "Create the model again, call it on data, and load its weights."
        )
