"""Convolution, pooling, cropping, padding and upsampling layers."""

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import FLAG, INTEGER, INTEGERS
from rkeras._core.verb import Verb
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.arguments import WIDTHS
from rkeras._layers.make_layer import create_and_compose, layer_verb, layers_of, make_layer

layer = layers_of(
    "layers_convolution", output_padding=WIDTHS, cropping=WIDTHS, size=INTEGERS, keepdims=FLAG,
    output_size=INTEGERS,
)  # fmt: skip


def _separable(this: Verb, given: dict[str, Any]) -> Any:
    if given.get("padding") != "causal":
        return make_layer(this, given)
    return create_and_compose(symbol("rkeras._compat.layers.causal_separable.CausalSeparableConv1D"), given)


# Convolution
layer("layer_conv_1d", "Conv1D", "1D convolution layer (sequences)")
layer("layer_conv_2d", "Conv2D", "2D convolution layer (images)")
layer("layer_conv_3d", "Conv3D", "3D convolution layer (volumes)")
layer("layer_conv_1d_transpose", "Conv1DTranspose", "1D transposed convolution layer (deconvolution of sequences)")
layer("layer_conv_2d_transpose", "Conv2DTranspose", "2D transposed convolution layer (deconvolution of images)")
layer("layer_conv_3d_transpose", "Conv3DTranspose", "3D transposed convolution layer (deconvolution of volumes)")
layer("layer_depthwise_conv_1d", "DepthwiseConv1D", "1D depthwise convolution layer (sequences)")
layer("layer_depthwise_conv_2d", "DepthwiseConv2D", "2D depthwise convolution layer (images)")
import_with_keras("rkeras._compat.keras_repairs")
import_with_keras("rkeras._compat.layers.causal_separable")
layer("layer_separable_conv_1d", "SeparableConv1D", "1D separable convolution layer (depthwise, then pointwise)",
      run=_separable,
      note='With `padding = "causal"`, the layer is a class of rkeras, which Keras alone cannot load.')  # fmt: skip
layer("layer_separable_conv_2d", "SeparableConv2D", "2D separable convolution layer (depthwise, then pointwise)")


import_with_keras("rkeras._compat.layers.locally_connected")


def _locally_connected(rank: int, given: dict[str, Any]) -> Any:
    return create_and_compose(symbol(f"rkeras._compat.layers.locally_connected.LocallyConnected{rank}D"), given)


@layer_verb(implementation=INTEGER)
def layer_locally_connected_1d(
    object=None, filters=None, kernel_size=None, strides=1, padding="valid", data_format=None, activation=None,
    use_bias=True, kernel_initializer="glorot_uniform", bias_initializer="zeros", kernel_regularizer=None,
    bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, implementation=1,
    batch_size=None, name=None, trainable=None, weights=None,
):  # fmt: skip
    """1D locally connected layer (convolution with unshared weights).

    Keras 3 has no such layer. The weights have the same shapes as in Keras 2.

    Args:
        padding: "valid" for no padding, "same" for an output of the same length.
        use_bias: whether to add a bias, which is not shared between positions either.

    Returns:
        The model or tensor if `object` is given; otherwise a `LocallyConnected1D`.
    """
    return _locally_connected(1, {**locals()})


@layer_verb(implementation=INTEGER)
def layer_locally_connected_2d(
    object=None, filters=None, kernel_size=None, strides=(1, 1), padding="valid", data_format=None, activation=None,
    use_bias=True, kernel_initializer="glorot_uniform", bias_initializer="zeros", kernel_regularizer=None,
    bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, implementation=1,
    batch_size=None, name=None, trainable=None, weights=None,
):  # fmt: skip
    """2D locally connected layer (convolution with unshared weights).

    Keras 3 has no such layer. The weights have the same shapes as in Keras 2.

    Args:
        padding: "valid" for no padding, "same" for an output of the same lengths.
        use_bias: whether to add a bias, which is not shared between positions either.

    Returns:
        The model or tensor if `object` is given; otherwise a `LocallyConnected2D`.
    """
    return _locally_connected(2, {**locals()})


def _adaptive_max(this: Verb, given: dict[str, Any]) -> Any:
    size = given["output_size"]
    if 1 in (size if isinstance(size, tuple) else (size,)):
        # For an output of length 1 Keras uses a window longer than the axis, and TensorFlow aborts the process.
        hint = "Keras cannot do this on TensorFlow. `layer_global_max_pooling_*` returns one value per channel."
        raise argument_error(this.name, "output_size", "2 or more along every axis", size, hint)
    return make_layer(this, given)


# Pooling
layer("layer_max_pooling_1d", "MaxPooling1D", "1D max pooling layer (sequences)")
layer("layer_max_pooling_2d", "MaxPooling2D", "2D max pooling layer (images)")
layer("layer_max_pooling_3d", "MaxPooling3D", "3D max pooling layer (volumes)")
layer("layer_average_pooling_1d", "AveragePooling1D", "1D average pooling layer (sequences)")
layer("layer_average_pooling_2d", "AveragePooling2D", "2D average pooling layer (images)")
layer("layer_average_pooling_3d", "AveragePooling3D", "3D average pooling layer (volumes)")
layer("layer_global_max_pooling_1d", "GlobalMaxPooling1D", "1D global max pooling layer (sequences)")
layer("layer_global_max_pooling_2d", "GlobalMaxPooling2D", "2D global max pooling layer (images)")
layer("layer_global_max_pooling_3d", "GlobalMaxPooling3D", "3D global max pooling layer (volumes)")
layer("layer_global_average_pooling_1d", "GlobalAveragePooling1D", "1D global average pooling layer (sequences)")
layer("layer_global_average_pooling_2d", "GlobalAveragePooling2D", "2D global average pooling layer (images)")
layer("layer_global_average_pooling_3d", "GlobalAveragePooling3D", "3D global average pooling layer (volumes)")
layer("layer_adaptive_max_pooling_1d", "AdaptiveMaxPooling1D", "1D adaptive max pooling layer (sequences)",
      run=_adaptive_max)  # fmt: skip
layer("layer_adaptive_max_pooling_2d", "AdaptiveMaxPooling2D", "2D adaptive max pooling layer (images)",
      run=_adaptive_max)  # fmt: skip
layer("layer_adaptive_max_pooling_3d", "AdaptiveMaxPooling3D", "3D adaptive max pooling layer (volumes)",
      run=_adaptive_max)  # fmt: skip
layer("layer_adaptive_average_pooling_1d", "AdaptiveAveragePooling1D", "1D adaptive average pooling layer (sequences)")
layer("layer_adaptive_average_pooling_2d", "AdaptiveAveragePooling2D", "2D adaptive average pooling layer (images)")
layer("layer_adaptive_average_pooling_3d", "AdaptiveAveragePooling3D", "3D adaptive average pooling layer (volumes)")

# Cropping, padding, upsampling
layer("layer_cropping_1d", "Cropping1D", "1D cropping layer (sequences)")
layer("layer_cropping_2d", "Cropping2D", "2D cropping layer (images)")
layer("layer_cropping_3d", "Cropping3D", "3D cropping layer (volumes)")
layer("layer_zero_padding_1d", "ZeroPadding1D", "1D zero padding layer (sequences)", own={"padding": WIDTHS})
layer("layer_zero_padding_2d", "ZeroPadding2D", "2D zero padding layer (images)", own={"padding": WIDTHS})
layer("layer_zero_padding_3d", "ZeroPadding3D", "3D zero padding layer (volumes)", own={"padding": WIDTHS})
layer("layer_upsampling_1d", "UpSampling1D", "1D upsampling layer (sequences)")
layer("layer_upsampling_2d", "UpSampling2D", "2D upsampling layer (images)")
layer("layer_upsampling_3d", "UpSampling3D", "3D upsampling layer (volumes)")
