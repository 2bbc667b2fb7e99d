"""Arguments of convolution, pooling, cropping, padding and upsampling layers."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "implementation": "accepted from scripts for Keras 2 without effect",
    "padding": '"valid", "same" or "causal"; for zero padding the number of zeros: one number, one for each axis, or '
    "pairs",
    "output_padding": "padding of one side of the output: one number, or one for each spatial axis",
    "depth_multiplier": "number of output channels for each input channel",
    "depthwise_initializer": "initializer of the depthwise kernel, or its name",
    "depthwise_regularizer": "regularizer of the depthwise kernel, or its name",
    "depthwise_constraint": "constraint of the depthwise kernel, or its name",
    "pointwise_initializer": "initializer of the pointwise kernel, or its name",
    "pointwise_regularizer": "regularizer of the pointwise kernel, or its name",
    "pointwise_constraint": "constraint of the pointwise kernel, or its name",
    "keepdims": "whether to keep the pooled axes with length 1",
    "output_size": "size of the output: one number, or one for each spatial axis",
    "cropping": "number of elements to cut off: one number, one for each axis, or a pair for each axis",
    "size": "upsampling factor: one number, or one for each spatial axis",
    "interpolation": '"nearest", "bilinear" or another interpolation method',
}
