"""Separable convolution of sequences with causal padding, which the layer of Keras 3 lacks."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable("rkeras")
class CausalSeparableConv1D(keras.layers.SeparableConv1D):
    """Separable convolution of sequences whose output at a step depends on this and earlier steps only."""

    __module__ = "rkeras"

    def __init__(self, *args: Any, padding: str = "causal", **kwargs: Any):
        if padding != "causal":
            raise ValueError(f'`padding` must be "causal", not {padding!r}.')
        super().__init__(*args, padding="valid", **kwargs)

    def _before(self) -> int:
        """Return the number of steps of zeros before the sequence."""
        return self.dilation_rate[0] * (self.kernel_size[0] - 1)

    def call(self, inputs: Any) -> Any:
        """Convolve the sequence after zeros."""
        widths = [(0, 0), (self._before(), 0), (0, 0)]
        return super().call(ops.pad(inputs, widths if self.data_format == "channels_last" else
                                    [widths[0], widths[2], widths[1]]))  # fmt: skip

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the shape: the length of the sequence, and the filters."""
        shape = list(input_shape)
        axis = 1 if self.data_format == "channels_last" else 2
        shape[axis] = None if shape[axis] is None else shape[axis] + self._before()
        return super().compute_output_shape(tuple(shape))

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor."""
        return {**super().get_config(), "padding": "causal"}
