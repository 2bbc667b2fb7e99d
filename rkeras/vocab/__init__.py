"""The vocabulary: declarations only, one file per R family. Importing it registers every verb."""

from rkeras.vocab import (  # noqa: F401
    arrays,
    callbacks,
    config,
    dataset_iterators,
    dataset_sources,
    datasets,
    feature_specs,
    layers,
    losses,
    metrics,
    models,
    optimizers,
    saving,
    selectors,
    tfdatasets,
    training,
)
