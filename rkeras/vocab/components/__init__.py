"""Verbs for the components of models and training: losses, optimizers, metrics, activations and similar."""

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
