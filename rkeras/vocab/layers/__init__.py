"""Verbs of layers."""

from rkeras.vocab.layers import (
    core,
    layers,
    layers_attention,
    layers_convolution,
    layers_image,
    layers_preprocessing,
    layers_recurrent,
    layers_regularization,
    layers_wrappers,
)
