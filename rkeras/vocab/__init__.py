"""The vocabulary: declarations only, one file per R family. Importing it registers every verb."""

from rkeras.vocab import (  # noqa: F401
    arrays,
    callbacks,
    config,
    core,
    datasets,
    distribution,
    layers,
    losses,
    metrics,
    models,
    optimizers,
    saving,
    serialization,
    session,
    tensorflow,
    tfruns,
    training,
    tree,
    weights,
)
