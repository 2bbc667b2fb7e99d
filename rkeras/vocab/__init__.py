"""The vocabulary: declarations only, one file per R family. Importing it registers every verb."""

from rkeras.vocab import (  # noqa: F401
    arrays,
    backend,
    backend_functions,
    backend_loops,
    backend_random,
    backend_values,
    backend_windows,
    callbacks,
    config,
    datasets,
    layers,
    losses,
    metrics,
    models,
    optimizers,
    saving,
    tensorflow,
    tfruns,
    training,
)
