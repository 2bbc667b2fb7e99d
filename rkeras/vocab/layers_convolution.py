"""Convolution, pooling, cropping, padding and upsampling layers."""

from typing import Any

from rkeras._core.arguments import FLAG, INTEGER, INTEGERS, refuse
from rkeras._core.verb import Verb
from rkeras._keras.loading import import_with_keras
from rkeras._layers.arguments import LENGTHS
from rkeras._layers.make_layer import layer_verb, layers_of, make_layer, put

layer = layers_of(
    "layers_convolution", output_padding=LENGTHS, cropping=LENGTHS, size=INTEGERS, keepdims=FLAG, output_size=INTEGERS,
)  # fmt: skip

# Convolution
layer("layer_conv_1d", "Conv1D", "Convolution along sequences")
layer("layer_conv_2d", "Conv2D", "Convolution over images")
layer("layer_conv_3d", "Conv3D", "Convolution over volumes")
layer("layer_conv_1d_transpose", "Conv1DTranspose", "Transposed convolution along sequences, which lengthens them")
layer("layer_conv_2d_transpose", "Conv2DTranspose", "Transposed convolution over images, which enlarges them")
layer("layer_conv_3d_transpose", "Conv3DTranspose", "Transposed convolution over volumes, which enlarges them")
layer("layer_depthwise_conv_1d", "DepthwiseConv1D", "Convolution along sequences, for each channel by itself")
layer("layer_depthwise_conv_2d", "DepthwiseConv2D", "Convolution over images, for each channel by itself")
layer("layer_separable_conv_1d", "SeparableConv1D", "Convolution along sequences, for each channel and then across")
layer("layer_separable_conv_2d", "SeparableConv2D", "Convolution over images, for each channel and then across")


import_with_keras("rkeras._compat.locally_connected")


def _locally_connected(rank: int, given: dict[str, Any]) -> Any:
    from rkeras._compat import locally_connected

    return put(getattr(locally_connected, f"LocallyConnected{rank}D"), given)


@layer_verb(implementation=INTEGER)
def layer_locally_connected_1d(
    object=None, filters=None, kernel_size=None, strides=1, padding="valid", data_format=None, activation=None,
    use_bias=True, kernel_initializer="glorot_uniform", bias_initializer="zeros", kernel_regularizer=None,
    bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, implementation=1,
    batch_size=None, name=None, trainable=None, weights=None,
):  # fmt: skip
    """Convolution along sequences with filters of its own at every place.

    Keras 3 has no such layer; this one has the weights of Keras 2's.

    Args:
        padding: "valid" for none, "same" to keep the length.
        use_bias: whether to add a bias, which is each place's own too.

    Returns:
        A `LocallyConnected1D`, or what came of putting it on `object`.
    """
    return _locally_connected(1, {**locals()})


@layer_verb(implementation=INTEGER)
def layer_locally_connected_2d(
    object=None, filters=None, kernel_size=None, strides=(1, 1), padding="valid", data_format=None, activation=None,
    use_bias=True, kernel_initializer="glorot_uniform", bias_initializer="zeros", kernel_regularizer=None,
    bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, bias_constraint=None, implementation=1,
    batch_size=None, name=None, trainable=None, weights=None,
):  # fmt: skip
    """Convolution over images with filters of its own at every place.

    Keras 3 has no such layer; this one has the weights of Keras 2's.

    Args:
        padding: "valid" for none, "same" to keep the lengths.
        use_bias: whether to add a bias, which is each place's own too.

    Returns:
        A `LocallyConnected2D`, or what came of putting it on `object`.
    """
    return _locally_connected(2, {**locals()})


def _adaptive_max(this: Verb, given: dict[str, Any]) -> Any:
    size = given["output_size"]
    if 1 in (size if isinstance(size, tuple) else (size,)):
        # The window that Keras then lays over the axis is longer than the axis: TensorFlow ends the process.
        hint = "Keras cannot do this on TensorFlow; `layer_global_max_pooling_*` takes the largest value of all."
        raise refuse(this.name, "output_size", "2 or more along every axis", size, hint)
    return make_layer(this, given)


# Pooling
layer("layer_max_pooling_1d", "MaxPooling1D", "The largest value in each window of a sequence")
layer("layer_max_pooling_2d", "MaxPooling2D", "The largest value in each window of an image")
layer("layer_max_pooling_3d", "MaxPooling3D", "The largest value in each window of a volume")
layer("layer_average_pooling_1d", "AveragePooling1D", "The mean of each window of a sequence")
layer("layer_average_pooling_2d", "AveragePooling2D", "The mean of each window of an image")
layer("layer_average_pooling_3d", "AveragePooling3D", "The mean of each window of a volume")
layer("layer_global_max_pooling_1d", "GlobalMaxPooling1D", "The largest value of each channel of a sequence")
layer("layer_global_max_pooling_2d", "GlobalMaxPooling2D", "The largest value of each channel of an image")
layer("layer_global_max_pooling_3d", "GlobalMaxPooling3D", "The largest value of each channel of a volume")
layer("layer_global_average_pooling_1d", "GlobalAveragePooling1D", "The mean of each channel of a sequence")
layer("layer_global_average_pooling_2d", "GlobalAveragePooling2D", "The mean of each channel of an image")
layer("layer_global_average_pooling_3d", "GlobalAveragePooling3D", "The mean of each channel of a volume")
layer("layer_adaptive_max_pooling_1d", "AdaptiveMaxPooling1D", "Largest values, to a given length", run=_adaptive_max)
layer(
    "layer_adaptive_max_pooling_2d",
    "AdaptiveMaxPooling2D",
    "Largest values, to a given height and width",
    run=_adaptive_max,
)
layer(
    "layer_adaptive_max_pooling_3d",
    "AdaptiveMaxPooling3D",
    "Largest values, to given lengths of a volume",
    run=_adaptive_max,
)
layer("layer_adaptive_average_pooling_1d", "AdaptiveAveragePooling1D", "Means, to a given length")
layer("layer_adaptive_average_pooling_2d", "AdaptiveAveragePooling2D", "Means, to a given height and width")
layer("layer_adaptive_average_pooling_3d", "AdaptiveAveragePooling3D", "Means, to given lengths of a volume")

# Cropping, padding, upsampling
layer("layer_cropping_1d", "Cropping1D", "Cut off the ends of sequences")
layer("layer_cropping_2d", "Cropping2D", "Cut off the edges of images")
layer("layer_cropping_3d", "Cropping3D", "Cut off the edges of volumes")
layer("layer_zero_padding_1d", "ZeroPadding1D", "Add zeros at the ends of sequences", own={"padding": LENGTHS})
layer("layer_zero_padding_2d", "ZeroPadding2D", "Add zeros around images", own={"padding": LENGTHS})
layer("layer_zero_padding_3d", "ZeroPadding3D", "Add zeros around volumes", own={"padding": LENGTHS})
layer("layer_upsampling_1d", "UpSampling1D", "Repeat the steps of sequences")
layer("layer_upsampling_2d", "UpSampling2D", "Enlarge images")
layer("layer_upsampling_3d", "UpSampling3D", "Enlarge volumes")
