"""Verbs of models and their training."""

from rkeras.vocab.models import (
    applications,
    callbacks,
    classes,
    distillation,
    distribution,
    estimators,
    models,
    training,
    weights,
)
