"""Convolution, pooling, padding and upsampling, as in the backend of Keras 2."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from rkeras._keras.loading import keras, symbol
from rkeras._ops.backend_tensors import as_tensor, rank
from rkeras._ops.graph_functions import graph_function
from rkeras._ops.symbolic_calls import on_tensors


def channels_first(data_format: str | None) -> bool:
    """Return whether the channels come before the spatial axes."""
    return (data_format or keras().config.image_data_format()) == "channels_first"


def channels_last(function: Callable[[Any], Any], x: Any, data_format: str | None) -> Any:
    """Apply a function of a channels-last tensor to a tensor in either format.

    TensorFlow has kernels for channels first on some devices only.
    """
    if not channels_first(data_format):
        return function(x)
    ops = keras().ops
    return ops.moveaxis(function(ops.moveaxis(x, 1, -1)), -1, 1)


def convolve(operation: str, given: dict[str, Any]) -> Any:
    """Run a convolution or pooling of `keras.ops`, also with "causal" padding.

    Args:
        operation: the name of the operation.
        given: its arguments.
    """
    data_format = given.pop("data_format", None)
    x = as_tensor(given.pop("inputs"))
    # TensorFlow does not mix dtypes, and numpy's default float type differs from Keras's.
    given = {name: keras().ops.cast(v, x.dtype) if name.endswith("kernel") else v for name, v in given.items()}
    if given.get("padding") == "causal":
        given["padding"] = "valid"
        (dilation,) = _each(given.get("dilation_rate", 1), 1)
        before = dilation * (given["kernel"].shape[0] - 1)
        axis = 2 if channels_first(data_format) else 1
        x = pad(x, {axis: (before, 0)})

    def run(x: Any) -> Any:
        return symbol(f"keras.ops.{operation}")(x, data_format="channels_last", **given)

    return channels_last(run, x, data_format)


def _each(value: Any, n: int) -> tuple[int, ...]:
    many = tuple(value) if isinstance(value, (list, tuple)) else (value,)
    return many * n if len(many) == 1 else many


def convolve_transposed(x: Any, kernel: Any, output_shape: Any, strides: Any, padding: str, data_format: Any) -> Any:
    """Transposed convolution (deconvolution) with a given output shape.

    Args:
        x: the tensor.
        kernel: tensor of shape (window ..., output channels, input channels).
        output_shape: shape of the output; -1 for the batch size of `x`.
        strides: strides of the window.
        padding: "valid" or "same".
        data_format: position of the channels.
    """
    shape = list(output_shape)
    if channels_first(data_format):
        shape = [shape[0], *shape[2:], shape[1]]

    def run(x: Any) -> Any:
        return on_tensors(_transposed, x, kernel, shape=shape, strides=strides, padding=padding)

    return channels_last(run, as_tensor(x), data_format)


@graph_function("conv_transpose_to_shape")
def _transposed(x: Any, kernel: Any, *, shape: Any, strides: Any, padding: str) -> Any:
    tf = symbol("tensorflow")
    lengths = [tf.shape(x)[0] if isinstance(n, int) and n == -1 else n for n in shape]
    steps = _each(strides, rank(x) - 2)
    return tf.nn.conv_transpose(x, tf.cast(kernel, x.dtype), tf.stack(lengths), steps, padding.upper())


def convolve_locally(
    x: Any, kernel: Any, kernel_size: Any, strides: Any, output_shape: Any, data_format: str | None
) -> Any:
    """Locally connected convolution: unshared weights, with a separate kernel at each position.

    Args:
        x: the tensor, with one or two spatial axes.
        kernel: tensor of shape (positions, size of the flattened window, output channels).
        kernel_size: size of the window.
        strides: strides of the window.
        output_shape: sizes of the spatial axes of the output.
        data_format: position of the channels.
    """
    ops = keras().ops
    first = channels_first(data_format)
    x = as_tensor(x)
    if first:
        x = ops.moveaxis(x, 1, -1)
    windows = []
    spatial = rank(x) - 2
    kernel_size, strides = _each(kernel_size, spatial), _each(strides, spatial)
    for position in itertools.product(*map(range, output_shape)):
        cut = tuple(slice(i * s, i * s + k) for i, s, k in zip(position, strides, kernel_size, strict=True))
        window = x[(slice(None), *cut)]
        # The kernel has the channels in the format of images, and last for sequences.
        if first and spatial > 1:
            window = ops.moveaxis(window, -1, 1)
        windows.append(ops.reshape(window, (-1, kernel.shape[1])))
    out = ops.einsum("bpf,pfo->bpo", ops.stack(windows, axis=1), kernel)
    out = ops.reshape(out, (-1, *output_shape, kernel.shape[2]))
    return ops.moveaxis(out, -1, 1) if first else out


def pool(x: Any, pool_size: Any, strides: Any, padding: str, data_format: str | None, pool_mode: str) -> Any:
    """Max pooling or average pooling.

    Args:
        x: the tensor.
        pool_size: size of the window.
        strides: strides of the window.
        padding: "valid" or "same".
        data_format: position of the channels.
        pool_mode: "max" or "avg".
    """
    operation = "max_pool" if pool_mode == "max" else "average_pool"
    n = rank(as_tensor(x)) - 2
    given = {"inputs": x, "pool_size": _each(pool_size, n), "strides": _each(strides, n), "padding": padding}
    return convolve(operation, {**given, "data_format": data_format})


def pad(x: Any, widths: dict[int, Any]) -> Any:
    """Pad a tensor with zeros.

    Args:
        x: the tensor.
        widths: numbers of zeros before and after, by axis.
    """
    x = as_tensor(x)
    return keras().ops.pad(x, [tuple(widths.get(axis, (0, 0))) for axis in range(rank(x))])


def enlarge(x: Any, factors: tuple[int, ...], data_format: str | None) -> Any:
    """Upsampling: repeat the values along the spatial axes.

    Args:
        x: the tensor.
        factors: numbers of repetitions, one for each spatial axis.
        data_format: position of the channels.
    """
    start = 2 if channels_first(data_format) else 1
    x = as_tensor(x)
    for axis, factor in enumerate(factors, start):
        x = keras().ops.repeat(x, factor, axis=axis)
    return x
