"""The vocabulary: declarations only, one file per R family. Importing it registers every verb."""

from rkeras.vocab import (  # noqa: F401
    applications,
    arrays,
    boxes,
    callbacks,
    config,
    datasets,
    files,
    images,
    layers,
    losses,
    metrics,
    models,
    optimizers,
    saving,
    sequences,
    texts,
    training,
)
