"""Verbs of what layers and training are made of: losses, optimizers, metrics, activations and the like."""

from rkeras.vocab.components import (
    activations,
    constraints,
    dtypes,
    initializers,
    losses,
    metrics,
    optimizers,
    quantizers,
    regularizers,
    schedules,
)
