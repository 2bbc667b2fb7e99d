"""Backend functions `k_*` for convolution, pooling, padding and resizing of sequences, images and volumes."""

from __future__ import annotations

from typing import Any

from rkeras._core.converters import elements, integer
from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import COUNT, POSITIVE_INTEGER, Kind, one_of
from rkeras._core.verb import Verb
from rkeras._keras.loading import keras
from rkeras._ops.arguments import NEW_SHAPE, TENSOR
from rkeras._ops.backend_tensors import as_tensor, is_tensor_like, rank
from rkeras._ops.convolution import (
    channels_first,
    convolve,
    convolve_locally,
    convolve_transposed,
    enlarge,
    pad,
    pool,
)
from rkeras.vocab.backend.backend import backend_verb, k


def _lengths(value: Any) -> tuple[int, ...]:
    return tuple(integer(v) for v in elements(value))


def _pairs(value: Any) -> tuple[tuple[int, int], ...]:
    if value is None:
        return ()
    pairs = tuple(tuple(COUNT.convert(v) for v in elements(pair)) for pair in elements(value))
    if any(len(pair) != 2 for pair in pairs):
        raise InvalidValue
    return pairs  # type: ignore[return-value]


KERNELS = dict.fromkeys(("kernel", "depthwise_kernel", "pointwise_kernel"), TENSOR)
DATA_FORMAT = one_of("channels_last", "channels_first")
SAME_OR_VALID = one_of("valid", "same")
PER_AXIS = Kind("integers, one for each axis of the window", _lengths)
PADDING = Kind("pairs of integers, before and after, one pair for each axis", _pairs)
WINDOWS = {**KERNELS, "data_format": DATA_FORMAT, "padding": SAME_OR_VALID, "output_shape": NEW_SHAPE}


def _convolve(this: Verb, given: dict[str, Any]) -> Any:
    assert this.target is not None
    return convolve(this.target.rpartition(".")[2], given)


def convolution(name: str, target: str, about: str, padding: Kind = SAME_OR_VALID, **aliases: str) -> None:
    """Declare a convolution of `keras.ops`."""
    k(name, f"ops.{target}", about, run=_convolve, aliases={"x": "inputs", **aliases},
      kinds={**WINDOWS, "padding": padding})  # fmt: skip


convolution("k_conv1d", "conv", "1D convolution over sequences", one_of("valid", "same", "causal"))
convolution("k_conv2d", "conv", "2D convolution over images")
convolution("k_conv3d", "conv", "3D convolution over volumes")
convolution("k_depthwise_conv2d", "depthwise_conv", "Depthwise 2D convolution: each channel convolved separately",
            depthwise_kernel="kernel")  # fmt: skip
convolution("k_separable_conv2d", "separable_conv",
            "Separable 2D convolution: depthwise, then pointwise")  # fmt: skip


@backend_verb(acts_on=is_tensor_like, kinds=WINDOWS)
def k_conv2d_transpose(x, kernel, output_shape, strides=(1, 1), padding="valid", data_format=None):
    """Transposed 2D convolution (deconvolution) over images.

    Args:
        x: images of shape (samples, rows, columns, channels).
        kernel: kernel of shape (rows, columns, output channels, input channels).
        output_shape: shape of the result with the batch first; NULL (Python: None) or -1 for the batch size of `x`.
        strides: strides of the window, one number or one for each axis.
        padding: "valid" or "same".
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of shape `output_shape`.
    """
    return convolve_transposed(x, kernel, output_shape, strides, padding, data_format)


@backend_verb(acts_on=is_tensor_like, kinds=WINDOWS)
def k_conv3d_transpose(x, kernel, output_shape, strides=(1, 1, 1), padding="valid", data_format=None):
    """Transposed 3D convolution (deconvolution) over volumes.

    Args:
        x: volumes of shape (samples, three spatial axes, channels).
        kernel: kernel of shape (three spatial axes, output channels, input channels).
        output_shape: shape of the result with the batch first; NULL (Python: None) or -1 for the batch size of `x`.
        strides: strides of the window, one number or one for each axis.
        padding: "valid" or "same".
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of shape `output_shape`.
    """
    return convolve_transposed(x, kernel, output_shape, strides, padding, data_format)


LOCAL = {**WINDOWS, **dict.fromkeys(("kernel_size", "strides", "output_shape"), PER_AXIS)}


@backend_verb(acts_on=is_tensor_like, kinds=LOCAL)
def k_local_conv1d(inputs, kernel, kernel_size, strides, data_format=None):
    """Locally connected 1D convolution: a different kernel at each position.

    Args:
        inputs: a tensor of shape (samples, steps, channels).
        kernel: kernels of shape (positions, kernel_size * channels, filters).
        kernel_size: size of the window.
        strides: stride of the window.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of shape (samples, positions, filters).
    """
    return convolve_locally(inputs, kernel, kernel_size, strides, (kernel.shape[0],), data_format)


@backend_verb(acts_on=is_tensor_like, kinds=LOCAL)
def k_local_conv2d(inputs, kernel, kernel_size, strides, output_shape, data_format=None):
    """Locally connected 2D convolution: a different kernel at each position.

    Args:
        inputs: images of shape (samples, rows, columns, channels).
        kernel: kernels of shape (positions, elements of a window, filters), with the positions row by row.
        kernel_size: rows and columns of the window.
        strides: strides of the window.
        output_shape: rows and columns of the result.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of shape (samples, rows, columns, filters).
    """
    return convolve_locally(inputs, kernel, kernel_size, strides, output_shape, data_format)


@backend_verb(acts_on=is_tensor_like, kinds={**WINDOWS, "pool_mode": one_of("max", "avg")})
def k_pool2d(x, pool_size, strides=(1, 1), padding="valid", data_format=None, pool_mode="max"):
    """2D max pooling or average pooling of images.

    Args:
        x: images of shape (samples, rows, columns, channels).
        pool_size: rows and columns of the window.
        strides: strides of the window.
        padding: "valid" or "same".
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        pool_mode: "max" or "avg".

    Returns:
        A tensor of four axes.
    """
    return pool(x, pool_size, strides, padding, data_format, pool_mode)


@backend_verb(acts_on=is_tensor_like, kinds={**WINDOWS, "pool_mode": one_of("max", "avg")})
def k_pool3d(x, pool_size, strides=(1, 1, 1), padding="valid", data_format=None, pool_mode="max"):
    """3D max pooling or average pooling of volumes.

    Args:
        x: volumes of shape (samples, three spatial axes, channels).
        pool_size: size of the window along each axis.
        strides: strides of the window.
        padding: "valid" or "same".
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        pool_mode: "max" or "avg".

    Returns:
        A tensor of five axes.
    """
    return pool(x, pool_size, strides, padding, data_format, pool_mode)


@backend_verb(acts_on=is_tensor_like, kinds={"bias": TENSOR, "data_format": DATA_FORMAT})
def k_bias_add(x, bias, data_format=None):
    """Add a bias to each channel of a tensor.

    Args:
        x: a tensor.
        bias: a vector with one number for each channel, or a tensor of the shape of one sample.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of the shape of `x`.

    Raises:
        ValueError: if the bias has neither one axis nor one axis less than `x`.
    """
    ops = keras().ops
    x, bias = as_tensor(x), as_tensor(bias)
    n, m = rank(x), rank(bias)
    if m not in (1, n - 1):
        raise ValueError(f"k_bias_add(): `bias` must have 1 or {n - 1} axes, not {m}.")
    if channels_first(data_format) and n > 2:
        bias = ops.reshape(bias, (-1, *(1,) * (n - 2))) if m == 1 else ops.moveaxis(bias, -1, 0)
    return ops.add(x, bias)


@backend_verb(acts_on=is_tensor_like, kinds={"padding": PER_AXIS})
def k_temporal_padding(x, padding=(1, 1)):
    """Temporal padding: pad sequences with zeros before and after.

    Args:
        x: sequences of shape (samples, steps, channels).
        padding: number of steps to add before and after.

    Returns:
        A tensor of three axes.
    """
    return pad(x, {1: padding * 2 if len(padding) == 1 else padding})


def _pad_images(x: Any, padding: Any, n: int, data_format: str | None) -> Any:
    start = 2 if channels_first(data_format) else 1
    return pad(x, dict(enumerate(padding or ((1, 1),) * n, start)))


@backend_verb(acts_on=is_tensor_like, kinds={"padding": PADDING, "data_format": DATA_FORMAT})
def k_spatial_2d_padding(x, padding=((1, 1), (1, 1)), data_format=None):
    """Spatial 2D padding: pad images with zeros.

    Args:
        x: images of shape (samples, rows, columns, channels).
        padding: a list of two pairs: number of rows to add at the top and bottom, of columns at the left and right.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.

    Returns:
        A tensor of four axes.
    """
    return _pad_images(x, padding, 2, data_format)


@backend_verb(acts_on=is_tensor_like, kinds={"padding": PADDING, "data_format": DATA_FORMAT})
def k_spatial_3d_padding(x, padding=((1, 1), (1, 1), (1, 1)), data_format=None):
    """Spatial 3D padding: pad volumes with zeros.

    Args:
        x: volumes of shape (samples, three spatial axes, channels).
        padding: a list of three pairs: number of zeros to add before and after along each axis.
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
    """Resize (enlarge) images by repeating rows and columns.

    Args:
        x: images of shape (samples, rows, columns, channels).
        height_factor: number of repetitions of each row.
        width_factor: number of repetitions of each column.
        data_format: "channels_last" or "channels_first".

    Returns:
        A tensor of four axes.
    """
    return enlarge(x, (height_factor, width_factor), data_format)


@backend_verb(acts_on=is_tensor_like, kinds=FACTORS)
def k_resize_volumes(x, depth_factor, height_factor, width_factor, data_format):
    """Resize (enlarge) volumes by repeating values along each spatial axis.

    Args:
        x: volumes of shape (samples, three spatial axes, channels).
        depth_factor: number of repetitions along the first spatial axis.
        height_factor: number of repetitions along the second spatial axis.
        width_factor: number of repetitions along the third spatial axis.
        data_format: "channels_last" or "channels_first".

    Returns:
        A tensor of five axes.
    """
    return enlarge(x, (depth_factor, height_factor, width_factor), data_format)
