"""Locally connected layers (convolutions with unshared weights), which Keras 3 lacks."""

from __future__ import annotations

import math
from typing import Any, ClassVar

import keras
import numpy as np
from keras import ops


class LocallyConnected(keras.layers.Layer):
    """Base class of the locally connected layers.

    The kernel has the shape of the implementation of Keras 2. In the first one, its axes are position, input and
    filter; the input axis consists of window and channel, in the order of the data format. In the second one, its axes
    are those of the inputs and of the outputs, of which it uses the connected pairs. In the third one, it is a vector
    of the connected pairs, in the order of the outputs.
    """

    RANK: ClassVar[int]

    def __init__(
        self, filters, kernel_size, strides=1, padding="valid", data_format=None, activation=None, use_bias=True,
        kernel_initializer="glorot_uniform", bias_initializer="zeros", kernel_regularizer=None, bias_regularizer=None,
        activity_regularizer=None, kernel_constraint=None, bias_constraint=None, implementation=1, **kwargs,
    ):  # fmt: skip
        super().__init__(activity_regularizer=keras.regularizers.get(activity_regularizer), **kwargs)
        if filters is None or kernel_size is None:
            missing = "filters" if filters is None else "kernel_size"
            raise TypeError(f"{type(self).__name__}: missing a required argument: {missing!r}.")
        if padding not in ("valid", "same"):
            raise ValueError(f'`padding` must be "valid" or "same", not {padding!r}.')
        if implementation not in (1, 2, 3):
            raise ValueError(f"`implementation` must be 1, 2 or 3, not {implementation!r}.")
        self.filters = filters
        self.kernel_size = self._each(kernel_size)
        self.strides = self._each(strides)
        self.padding = padding
        self.data_format = keras.config.image_data_format() if data_format is None else data_format
        self.activation = keras.activations.get(activation)
        self.use_bias = use_bias
        self.kernel_initializer = keras.initializers.get(kernel_initializer)
        self.bias_initializer = keras.initializers.get(bias_initializer)
        self.kernel_regularizer = keras.regularizers.get(kernel_regularizer)
        self.bias_regularizer = keras.regularizers.get(bias_regularizer)
        self.kernel_constraint = keras.constraints.get(kernel_constraint)
        self.bias_constraint = keras.constraints.get(bias_constraint)
        self.implementation = implementation
        self.input_spec = keras.layers.InputSpec(ndim=self.RANK + 2)

    def _each(self, value: Any) -> tuple[int, ...]:
        """Return one number for each axis."""
        many = tuple(value) if isinstance(value, (list, tuple)) else (value,)
        return many * self.RANK if len(many) == 1 else many

    def _positions(self, lengths: tuple[Any, ...]) -> tuple[int, ...]:
        """Return the number of positions of the window along each axis."""
        if None in lengths:
            raise ValueError(f"{type(self).__name__} has weights for each position: the shape of the input must be "
                             f"known, not {lengths}.")  # fmt: skip
        return tuple(
            math.ceil(n / step) if self.padding == "same" else (n - window) // step + 1
            for n, window, step in zip(lengths, self.kernel_size, self.strides, strict=True)
        )

    def _split(self, shape: Any) -> tuple[tuple[Any, ...], int]:
        """Return the sizes of the spatial axes and the number of channels."""
        if self.data_format == "channels_first":
            return tuple(shape[2:]), shape[1]
        return tuple(shape[1:-1]), shape[-1]

    def build(self, input_shape: Any) -> None:
        """Create a kernel and a bias for each position."""
        lengths, channels = self._split(input_shape)
        positions = self._positions(lengths)
        shape: tuple[Any, ...] = (math.prod(positions), math.prod(self.kernel_size) * channels, self.filters)
        if self.implementation > 1:
            self._connected = self._connections(lengths, channels, positions)
            shape = (*input_shape[1:], *self.compute_output_shape(input_shape)[1:])
            shape = shape if self.implementation == 2 else (int(self._connected.sum()),)
        self.kernel = self.add_weight(
            shape=shape, name="kernel",
            initializer=self.kernel_initializer, regularizer=self.kernel_regularizer,
            constraint=self.kernel_constraint,
        )  # fmt: skip
        self.bias = None
        if self.use_bias:
            first = self.data_format == "channels_first"
            self.bias = self.add_weight(
                shape=(self.filters, *positions) if first else (*positions, self.filters), name="bias",
                initializer=self.bias_initializer, regularizer=self.bias_regularizer, constraint=self.bias_constraint,
            )  # fmt: skip

    def call(self, inputs: Any) -> Any:
        """Multiply each window by its kernel."""
        if self.implementation > 1:
            return self._call_connected(inputs)
        first, rank = self.data_format == "channels_first", self.RANK
        lengths, channels = self._split(inputs.shape)
        x: Any = ops.moveaxis(inputs, 1, -1) if first else inputs
        positions = self._positions(lengths)
        for axis in range(rank):
            x = self._windows(x, 1 + 2 * axis, lengths[axis], axis, positions[axis])
        # The axes are now: batch, position, window, position, window, ..., channel.
        where, within = [1 + 2 * i for i in range(rank)], [2 + 2 * i for i in range(rank)]
        last = 1 + 2 * rank
        x = ops.transpose(x, (0, *where, *((last, *within) if first else (*within, last))))
        x = ops.reshape(x, (-1, math.prod(positions), math.prod(self.kernel_size) * channels))
        x = ops.reshape(ops.einsum("bpk,pkf->bpf", x, self.kernel), (-1, *positions, self.filters))
        if first:
            x = ops.moveaxis(x, -1, 1)
        if self.bias is not None:
            x = x + self.bias
        return self.activation(x)

    def _connections(self, lengths: tuple[int, ...], channels: int, positions: tuple[int, ...]) -> Any:
        """Return the matrix of booleans, inputs by outputs, that is true where an output depends on an input."""
        points = np.ones((1,) * (2 * self.RANK), bool)
        for axis, (length, number) in enumerate(zip(lengths, positions, strict=True)):
            window, step = self.kernel_size[axis], self.strides[axis]
            # Not the padding of a convolution: Keras 2 places the middle of the window at each position.
            before = window // 2 if self.padding == "same" else 0
            offsets = np.arange(length)[:, None] - (np.arange(number) * step - before)
            shape = [1] * (2 * self.RANK)
            shape[axis], shape[self.RANK + axis] = length, number
            points = points & ((offsets >= 0) & (offsets < window)).reshape(shape)
        points = points.reshape(math.prod(lengths), 1, math.prod(positions), 1)
        points = np.broadcast_to(points, (math.prod(lengths), channels, math.prod(positions), self.filters))
        if self.data_format == "channels_first":
            points = points.transpose(1, 0, 3, 2)
        return points.reshape(math.prod(lengths) * channels, -1)

    def _call_connected(self, inputs: Any) -> Any:
        """Multiply the inputs by the matrix of the second and third implementation."""
        connected = self._connected
        if self.implementation == 2:
            kernel: Any = ops.multiply(ops.reshape(self.kernel, connected.shape), connected.astype(self.kernel.dtype))
        else:
            kernel = ops.transpose(ops.scatter(np.argwhere(connected.T), self.kernel, connected.T.shape))
        x = ops.matmul(ops.reshape(inputs, (-1, connected.shape[0])), kernel)
        x = ops.reshape(x, (-1, *self.compute_output_shape(inputs.shape)[1:]))
        return self.activation(x if self.bias is None else x + self.bias)

    def _windows(self, x: Any, position: int, length: int, axis: int, positions: int) -> Any:
        """Replace an axis by two: the positions of the window, and the points within the window."""
        window, step = self.kernel_size[axis], self.strides[axis]
        if self.padding == "same":
            # As in Keras 2, the centre of the first window is the first point.
            begin = window // 2
            widths = [(0, 0)] * len(x.shape)
            widths[position] = (begin, max((positions - 1) * step + window - begin - length, 0))
            x = ops.pad(x, widths)
        return ops.take(x, [[p * step + k for k in range(window)] for p in range(positions)], axis=position)

    def compute_output_shape(self, input_shape: Any) -> tuple[int | None, ...]:
        """Return the shape: the number of positions along each axis, and the filters."""
        positions = self._positions(self._split(input_shape)[0])
        if self.data_format == "channels_first":
            return (input_shape[0], self.filters, *positions)
        return (input_shape[0], *positions, self.filters)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor."""
        plain = ("filters", "kernel_size", "strides", "padding", "data_format", "use_bias", "implementation")
        parts = {
            "activations": ("activation",),
            "initializers": ("kernel_initializer", "bias_initializer"),
            "regularizers": ("kernel_regularizer", "bias_regularizer", "activity_regularizer"),
            "constraints": ("kernel_constraint", "bias_constraint"),
        }
        return {
            **super().get_config(),
            **{name: getattr(self, name) for name in plain},
            **{name: getattr(keras, kind).serialize(getattr(self, name)) if getattr(self, name) else None
               for kind, names in parts.items() for name in names},
        }  # fmt: skip


@keras.saving.register_keras_serializable("rkeras")
class LocallyConnected1D(LocallyConnected):
    """Locally connected layer for sequences, with separate filters at each step."""

    __module__ = "rkeras"
    RANK = 1


@keras.saving.register_keras_serializable("rkeras")
class LocallyConnected2D(LocallyConnected):
    """Locally connected layer for images, with separate filters at each point."""

    __module__ = "rkeras"
    RANK = 2
