"""Arguments of convolution, pooling, cropping, padding and upsampling layers."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "implementation": "accepted: Keras 2 had three ways to compute the same, of which this is the first",
    "padding": '"valid", "same" or "causal"; for zero padding how many zeros: a number, one for each axis, or pairs',
    "output_padding": "extra lengths on one side of the output, one number or one for each axis",
    "depth_multiplier": "number of outputs for each input channel",
    "depthwise_initializer": "how the depthwise kernel starts, by name or as an initializer",
    "depthwise_regularizer": "penalty on the depthwise kernel, by name or as a regularizer",
    "depthwise_constraint": "constraint on the depthwise kernel, by name or as a constraint",
    "pointwise_initializer": "how the pointwise kernel starts, by name or as an initializer",
    "pointwise_regularizer": "penalty on the pointwise kernel, by name or as a regularizer",
    "pointwise_constraint": "constraint on the pointwise kernel, by name or as a constraint",
    "keepdims": "whether to keep the pooled axes, with length 1",
    "output_size": "lengths of the output, one number or one for each axis",
    "cropping": "how much to cut off: one number, one for each axis, or a pair for each",
    "size": "how often each point is repeated, one number or one for each axis",
    "interpolation": '"nearest", "bilinear" or another method of resizing',
}
