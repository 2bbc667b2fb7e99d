"""The vocabulary: declarations only, one file per R family. Importing it registers every verb."""

from rkeras.vocab import (  # noqa: F401
    arrays,
    callbacks,
    config,
    datasets,
    layers,
    layers_attention,
    layers_convolution,
    layers_image,
    layers_preprocessing,
    layers_recurrent,
    layers_regularization,
    layers_wrappers,
    losses,
    metrics,
    models,
    optimizers,
    saving,
    training,
)
