"""Dropout, noise and normalization layers."""

from rkeras._core.arguments import AXIS_FROM_ZERO, NUMBER
from rkeras._layers.make_layer import layers_of

layer = layers_of(
    "layers_regularization", stddev=NUMBER, renorm_momentum=NUMBER,
)  # fmt: skip

# Dropout and noise
layer("layer_dropout", "Dropout", "Set a random part of the inputs to zero in training")
layer("layer_spatial_dropout_1d", "SpatialDropout1D", "Set random channels of sequences to zero in training")
layer("layer_spatial_dropout_2d", "SpatialDropout2D", "Set random channels of images to zero in training")
layer("layer_spatial_dropout_3d", "SpatialDropout3D", "Set random channels of volumes to zero in training")
layer("layer_alpha_dropout", "AlphaDropout", "Dropout that keeps mean and variance, for selu")
layer("layer_gaussian_dropout", "GaussianDropout", "Multiply by random numbers around 1 in training")
layer("layer_gaussian_noise", "GaussianNoise", "Add random numbers around 0 in training")

# Normalization
layer("layer_batch_normalization", "BatchNormalization", "Mean 0 and variance 1 of each feature over the batch")
layer("layer_layer_normalization", "LayerNormalization", "Mean 0 and variance 1 within each sample",
      own={"axis": AXIS_FROM_ZERO}, note="In both languages the axis counts from 0, which is the batch.")  # fmt: skip
layer("layer_group_normalization", "GroupNormalization", "Mean 0 and variance 1 within groups of channels")
layer("layer_rms_normalization", "RMSNormalization", "Divide by the root of the mean square")
layer("layer_unit_normalization", "UnitNormalization", "Divide by the length of each vector")
