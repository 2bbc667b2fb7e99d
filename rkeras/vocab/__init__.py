"""The vocabulary: declarations only, one file per R family. Importing it registers every verb."""

from rkeras.vocab import (  # noqa: F401
    arrays,
    callbacks,
    config,
    datasets,
    flow_ops,
    image_ops,
    layers,
    losses,
    metrics,
    models,
    nn_ops,
    ops,
    optimizers,
    random,
    saving,
    training,
)
