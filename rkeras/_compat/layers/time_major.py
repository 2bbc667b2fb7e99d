"""Recurrent layers for time-major sequences, which the layers of Keras 3 do not accept."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


def _swapped(x: Any) -> Any:
    return ops.swapaxes(x, 0, 1)


@keras.saving.register_keras_serializable("rkeras")
class TimeMajor(keras.layers.Wrapper):
    """A recurrent layer for sequences with the axes time, batch, feature.

    Attributes:
        is_time_major_wrapper: True; in a file of Keras 2, the inner layer takes the position of this layer.
    """

    __module__ = "rkeras"
    is_time_major_wrapper = True

    def build(self, input_shape: Any) -> None:
        """Build the layer from the shape with the batch first."""
        time, batch, *rest = input_shape
        if not self.layer.built:
            self.layer.build((batch, time, *rest))
        self.built = True

    def call(self, sequence: Any, initial_state: Any = None, mask: Any = None, training: bool | None = None) -> Any:
        """Call the layer on the sequence with the batch first; swap the axes of the sequences that it returns."""
        out = self.layer(_swapped(sequence), initial_state=initial_state, training=training,
                         mask=None if mask is None else _swapped(mask))  # fmt: skip
        if not self.layer.return_sequences:
            return out
        if not self.layer.return_state:
            return _swapped(out)
        first, *states = out
        return [_swapped(first), *states]

    def reset_state(self) -> None:
        """Reset the final states of the last batch to zero."""
        self.layer.reset_state()
