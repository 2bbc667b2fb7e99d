"""The backend, continued: `k_*` that slide a window over images and sequences, pad or enlarge them."""

from __future__ import annotations

from typing import Any

from rkeras._core.arguments import COUNT, POSITIVE_INTEGER, Kind, Unfit, elements, integer, one_of
from rkeras._core.verb import Verb
from rkeras._keras.loading import keras
from rkeras._ops.backend_tensors import LENGTHS, TENSOR, as_tensor, is_tensor_like, rank
from rkeras._ops.convolution import (
    channels_first,
    convolve,
    convolve_locally,
    convolve_transposed,
    enlarge,
    pad,
    pool,
)
from rkeras.vocab.backend import backend_verb, k


def _lengths(value: Any) -> tuple[int, ...]:
    return tuple(integer(v) for v in elements(value))


def _pairs(value: Any) -> tuple[tuple[int, int], ...]:
    if value is None:
        return ()
    pairs = tuple(tuple(COUNT.convert(v) for v in elements(pair)) for pair in elements(value))
    if any(len(pair) != 2 for pair in pairs):
        raise Unfit
    return pairs  # type: ignore[return-value]


KERNELS = dict.fromkeys(("kernel", "depthwise_kernel", "pointwise_kernel"), TENSOR)
DATA_FORMAT = one_of("channels_last", "channels_first")
SAME_OR_VALID = one_of("valid", "same")
PLACES_OF_WINDOW = Kind("whole numbers, one for each axis of the window", _lengths)
MARGINS = Kind("pairs of whole numbers, before and after, one pair for each axis", _pairs)
WINDOWS = {**KERNELS, "data_format": DATA_FORMAT, "padding": SAME_OR_VALID, "output_shape": LENGTHS}


def _convolve(this: Verb, given: dict[str, Any]) -> Any:
    assert this.target is not None
    return convolve(this.target.rpartition(".")[2], given)


def convolution(name: str, target: str, about: str, padding: Kind = SAME_OR_VALID, **renames: str) -> None:
    """Declare a convolution of `keras.ops`."""
    k(name, f"ops.{target}", about, run=_convolve, renames={"x": "inputs", **renames},
      kinds={**WINDOWS, "padding": padding})  # fmt: skip


convolution("k_conv1d", "conv", "Convolution along one axis", one_of("valid", "same", "causal"))
convolution("k_conv2d", "conv", "Convolution over images")
convolution("k_conv3d", "conv", "Convolution over volumes")
convolution("k_depthwise_conv2d", "depthwise_conv", "Convolution of each channel of images by itself",
            depthwise_kernel="kernel")  # fmt: skip
convolution("k_separable_conv2d", "separable_conv",
            "Convolution of each channel of images by itself, then across the channels")  # fmt: skip


@backend_verb(acts_on=is_tensor_like, kinds=WINDOWS)
def k_conv2d_transpose(x, kernel, output_shape, strides=(1, 1), padding="valid", data_format=None):
    """Transposed convolution over images.

    Args:
        x: images, (samples, rows, columns, channels).
        kernel: shape (rows, columns, channels out, channels in).
        output_shape: all lengths of the result, the batch first; NULL (None) or -1 for a batch as long as that of `x`.
        strides: steps of the window, one number or one for each axis.
        padding: "valid" or "same".
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of shape `output_shape`.
    """
    return convolve_transposed(x, kernel, output_shape, strides, padding, data_format)


@backend_verb(acts_on=is_tensor_like, kinds=WINDOWS)
def k_conv3d_transpose(x, kernel, output_shape, strides=(1, 1, 1), padding="valid", data_format=None):
    """Transposed convolution over volumes.

    Args:
        x: volumes, (samples, three spatial axes, channels).
        kernel: shape (three spatial axes, channels out, channels in).
        output_shape: all lengths of the result, the batch first; NULL (None) or -1 for a batch as long as that of `x`.
        strides: steps of the window, one number or one for each axis.
        padding: "valid" or "same".
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of shape `output_shape`.
    """
    return convolve_transposed(x, kernel, output_shape, strides, padding, data_format)


LOCAL = {**WINDOWS, **dict.fromkeys(("kernel_size", "strides", "output_shape"), PLACES_OF_WINDOW)}


@backend_verb(acts_on=is_tensor_like, kinds=LOCAL)
def k_local_conv1d(inputs, kernel, kernel_size, strides, data_format=None):
    """Convolution along one axis with a kernel of its own at every place.

    Args:
        inputs: a tensor of shape (samples, steps, channels).
        kernel: shape (places, kernel_size * channels, filters).
        kernel_size: length of the window.
        strides: its step.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of shape (samples, places, filters).
    """
    return convolve_locally(inputs, kernel, kernel_size, strides, (kernel.shape[0],), data_format)


@backend_verb(acts_on=is_tensor_like, kinds=LOCAL)
def k_local_conv2d(inputs, kernel, kernel_size, strides, output_shape, data_format=None):
    """Convolution over images with a kernel of its own at every place.

    Args:
        inputs: images, (samples, rows, columns, channels).
        kernel: shape (places, elements of a window, filters), the places row by row.
        kernel_size: rows and columns of the window.
        strides: its steps.
        output_shape: rows and columns of the result.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of shape (samples, rows, columns, filters).
    """
    return convolve_locally(inputs, kernel, kernel_size, strides, output_shape, data_format)


@backend_verb(acts_on=is_tensor_like, kinds={**WINDOWS, "pool_mode": one_of("max", "avg")})
def k_pool2d(x, pool_size, strides=(1, 1), padding="valid", data_format=None, pool_mode="max"):
    """The largest or the average value in each window of images.

    Args:
        x: images, (samples, rows, columns, channels).
        pool_size: rows and columns of the window.
        strides: its steps.
        padding: "valid" or "same".
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        pool_mode: "max" or "avg".

    Returns:
        A tensor of four axes.
    """
    return pool(x, pool_size, strides, padding, data_format, pool_mode)


@backend_verb(acts_on=is_tensor_like, kinds={**WINDOWS, "pool_mode": one_of("max", "avg")})
def k_pool3d(x, pool_size, strides=(1, 1, 1), padding="valid", data_format=None, pool_mode="max"):
    """The largest or the average value in each window of volumes.

    Args:
        x: volumes, (samples, three spatial axes, channels).
        pool_size: lengths of the window.
        strides: its steps.
        padding: "valid" or "same".
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        pool_mode: "max" or "avg".

    Returns:
        A tensor of five axes.
    """
    return pool(x, pool_size, strides, padding, data_format, pool_mode)


@backend_verb(acts_on=is_tensor_like, kinds={"bias": TENSOR, "data_format": DATA_FORMAT})
def k_bias_add(x, bias, data_format=None):
    """A bias added to each channel.

    Args:
        x: a tensor.
        bias: one number for each channel, or for each element of a sample.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of the shape of `x`.

    Raises:
        ValueError: if the bias has neither one axis nor one less than `x`.
    """
    ops = keras().ops
    x, bias = as_tensor(x), as_tensor(bias)
    n, m = rank(x), rank(bias)
    if m not in (1, n - 1):
        raise ValueError(f"k_bias_add(): `bias` must have 1 axis or {n - 1}, not {m}.")
    if channels_first(data_format) and n > 2:
        bias = ops.reshape(bias, (-1, *(1,) * (n - 2))) if m == 1 else ops.moveaxis(bias, -1, 0)
    return ops.add(x, bias)


@backend_verb(acts_on=is_tensor_like, kinds={"padding": PLACES_OF_WINDOW})
def k_temporal_padding(x, padding=(1, 1)):
    """Zeros before and after the steps of sequences.

    Args:
        x: sequences, (samples, steps, channels).
        padding: how many steps before and after.

    Returns:
        A tensor of three axes.
    """
    return pad(x, {1: padding * 2 if len(padding) == 1 else padding})


def _pad_images(x: Any, padding: Any, n: int, data_format: str | None) -> Any:
    start = 2 if channels_first(data_format) else 1
    return pad(x, dict(enumerate(padding or ((1, 1),) * n, start)))


@backend_verb(acts_on=is_tensor_like, kinds={"padding": MARGINS, "data_format": DATA_FORMAT})
def k_spatial_2d_padding(x, padding=((1, 1), (1, 1)), data_format=None):
    """Zeros around images.

    Args:
        x: images, (samples, rows, columns, channels).
        padding: a list of pairs: how many rows above and below, how many columns to the left and right.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of four axes.
    """
    return _pad_images(x, padding, 2, data_format)


@backend_verb(acts_on=is_tensor_like, kinds={"padding": MARGINS, "data_format": DATA_FORMAT})
def k_spatial_3d_padding(x, padding=((1, 1), (1, 1), (1, 1)), data_format=None):
    """Zeros around volumes.

    Args:
        x: volumes, (samples, three spatial axes, channels).
        padding: a list of three pairs: how many zeros before and after, along each axis.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of five axes.
    """
    return _pad_images(x, padding, 3, data_format)


FACTORS = {
    **dict.fromkeys(("height_factor", "width_factor", "depth_factor"), POSITIVE_INTEGER),
    "data_format": DATA_FORMAT,
}


@backend_verb(acts_on=is_tensor_like, kinds=FACTORS)
def k_resize_images(x, height_factor, width_factor, data_format):
    """Images enlarged by repeating their rows and columns.

    Args:
        x: images, (samples, rows, columns, channels).
        height_factor: how often to repeat each row.
        width_factor: how often to repeat each column.
        data_format: "channels_last" or "channels_first".

    Returns:
        A tensor of four axes.
    """
    return enlarge(x, (height_factor, width_factor), data_format)


@backend_verb(acts_on=is_tensor_like, kinds=FACTORS)
def k_resize_volumes(x, depth_factor, height_factor, width_factor, data_format):
    """Volumes enlarged by repeating their values along each axis.

    Args:
        x: volumes, (samples, three spatial axes, channels).
        depth_factor: how often to repeat along the first spatial axis.
        height_factor: how often along the second.
        width_factor: how often along the third.
        data_format: "channels_last" or "channels_first".

    Returns:
        A tensor of five axes.
    """
    return enlarge(x, (depth_factor, height_factor, width_factor), data_format)
