"""TimeDistributed over sequences whose length is not known, and of layers whose output shape Keras must trace."""

from __future__ import annotations

import functools
import inspect
from typing import Any

import keras

from rkeras._keras import patches


def _call(keras_own: Any) -> Any:
    @functools.wraps(keras_own)
    def call(self: Any, inputs: Any, training: Any = None, mask: Any = None) -> Any:
        if inputs.shape[1] is not None:
            return keras_own(self, inputs, training=training, mask=mask)
        reshape: Any = keras.ops.reshape
        length: Any = keras.ops.shape

        def merged(tensor: Any) -> Any:
            return reshape(tensor, (-1, *length(tensor)[2:]))

        # The steps of all sequences are one batch for the layer.
        named = {"training": training, "mask": None if mask is None else merged(mask)}
        accepted = inspect.signature(self.layer.call).parameters
        outputs = self.layer.call(merged(inputs), **{n: v for n, v in named.items() if n in accepted and v is not None})
        return reshape(outputs, (-1, length(inputs)[1], *length(outputs)[1:]))

    return call


def _compute_output_spec(keras_own: Any) -> Any:
    @functools.wraps(keras_own)
    def compute_output_spec(self: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return keras_own(self, *args, **kwargs)
        except NotImplementedError:
            # As Keras does for other layers without `compute_output_shape`: it traces the call.
            return super(keras.layers.Layer, self).compute_output_spec(*args, **kwargs)

    return compute_output_spec


REASON = "For sequences of unknown length it processes as many steps as there are sequences."
patches.replace(keras.layers.TimeDistributed, "call", _call, REASON, "Keras 3.14 to 3.16")
patches.replace(
    keras.layers.TimeDistributed, "compute_output_spec", _compute_output_spec,
    "In Keras 2 it applied layers of the user without `compute_output_shape`, as other layers of Keras 3 do.",
    "Keras 3.10 to 3.16",
)  # fmt: skip
