"""Dropout, noise and normalization layers."""

from rkeras._core.kinds import AXIS_FROM_ZERO, NUMBER
from rkeras._layers.make_layer import layers_of

layer = layers_of(
    "layers_regularization", stddev=NUMBER, renorm_momentum=NUMBER,
)  # fmt: skip

# Dropout and noise
layer("layer_dropout", "Dropout", "Dropout layer (sets random inputs to zero in training)")
layer("layer_spatial_dropout_1d", "SpatialDropout1D", "1D spatial dropout layer (drops channels of sequences)")
layer("layer_spatial_dropout_2d", "SpatialDropout2D", "2D spatial dropout layer (drops channels of images)")
layer("layer_spatial_dropout_3d", "SpatialDropout3D", "3D spatial dropout layer (drops channels of volumes)")
layer("layer_alpha_dropout", "AlphaDropout", "Alpha dropout layer (keeps mean and variance, for SELU)")
layer("layer_gaussian_dropout", "GaussianDropout", "Gaussian dropout layer (multiplicative noise in training)")
layer("layer_gaussian_noise", "GaussianNoise", "Gaussian noise layer (additive noise in training)")

# Normalization
layer("layer_batch_normalization", "BatchNormalization", "Batch normalization layer (statistics of each batch)")
layer("layer_layer_normalization", "LayerNormalization", "Layer normalization layer (within each sample)",
      own={"axis": AXIS_FROM_ZERO}, note="In R and Python, axes count from 0, the batch axis.")  # fmt: skip
layer("layer_group_normalization", "GroupNormalization", "Group normalization layer (within groups of channels)")
layer("layer_rms_normalization", "RMSNormalization", "RMS normalization layer (divides by the root mean square)")
layer("layer_unit_normalization", "UnitNormalization", "Unit normalization layer (scales vectors to length 1)")
