"""The vocabulary: declarations only, one file per R family. Importing it registers every verb."""

from rkeras.vocab import (  # noqa: F401
    arrays,
    callbacks,
    classes,
    config,
    datasets,
    layers,
    losses,
    metrics,
    models,
    operators,
    optimizers,
    python,
    saving,
    training,
)
