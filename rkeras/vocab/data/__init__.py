"""Verbs of data: arrays, datasets, features, texts, sequences, images."""

from rkeras.vocab.data import (
    arrays,
    dataset_iterators,
    dataset_sources,
    datasets,
    feature_specs,
    feature_steps,
    files,
    images,
    selectors,
    sequences,
    texts,
    tfdatasets,
)
