"""The base classes of older scripts, derived from those of Keras 3."""

from __future__ import annotations

import functools
import inspect
from typing import Any

import keras

from rkeras._layers.python_methods import MODULE, add_weight


class InitializedByNew:
    """A layer that is initialized before its own constructor runs, as the layers of R6 classes were.

    Attributes:
        COMMON: arguments that the constructors of older custom layers leave to the base class.
    """

    COMMON: tuple[str, ...] = ("activity_regularizer", "dtype", "name", "trainable")
    add_weight = add_weight

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        """Create the layer, and initialize it with the common arguments."""
        made = super().__new__(cls, *args, **kwargs)
        super().__init__(made, **{k: v for k, v in kwargs.items() if k in cls.COMMON and v is not None})
        return made

    def __init__(self, *args: Any, **kwargs: Any):
        pass

    def __init_subclass__(cls) -> None:
        """Leave the common arguments out of a call of the constructor that does not take them."""
        own = vars(cls).get("__init__")
        if own is None:
            return
        signature = inspect.signature(own)

        @functools.wraps(own)
        def init(self: Any, *args: Any, **kwargs: Any) -> None:
            own(self, *args, **{k: v for k, v in kwargs.items() if k in signature.parameters or k not in cls.COMMON})

        init.__signature__ = signature  # type: ignore[attr-defined]
        cls.__init__ = init


class KerasLayer(InitializedByNew, keras.layers.Layer):
    """The base class of layers."""


class KerasWrapper(InitializedByNew, keras.layers.Wrapper):
    """The base class of layers that contain another layer."""

    COMMON = ("layer", *InitializedByNew.COMMON)

    def build(self, input_shape: Any) -> None:
        """Build the inner layer."""
        if not self.layer.built:
            self.layer.build(input_shape)
        self.built = True

    def call(self, inputs: Any, mask: Any = None) -> Any:
        """Call the inner layer."""
        return self.layer(inputs)

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the output shape of the inner layer."""
        return self.layer.compute_output_shape(input_shape)


class KerasConstraint(keras.constraints.Constraint):
    """The base class of constraints, whose method `call` is what Keras calls."""

    def call(self, w: Any) -> Any:
        """Raise an error: a subclass must define this method."""
        raise TypeError(f"{type(self).__name__} must have a method `call`.")

    def __call__(self, w: Any) -> Any:
        return self.call(w)


class KerasCallback(keras.callbacks.Callback):
    """The base class of callbacks, with a method that receives the settings and the model."""

    def set_context(self, params: Any = None, model: Any = None) -> None:
        """Receive the settings and the model of a training."""

    def set_params(self, params: Any) -> None:
        """Set the settings."""
        super().set_params(params)
        self.set_context(params, self.model)

    def set_model(self, model: Any) -> None:
        """Set the model."""
        super().set_model(model)
        self.set_context(self.params, model)


for _cls in (KerasLayer, KerasWrapper, KerasConstraint, KerasCallback):
    _cls.__module__ = MODULE
