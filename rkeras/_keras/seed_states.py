"""States of the seed generators of a model's layers (dropout, noise, augmentation), which Keras does not save.

A training that continues from a file with these states has the losses of an uninterrupted training.
"""

from __future__ import annotations

from typing import Any


def generators(model: Any) -> list[Any]:
    """Return the variables of the seed generators of a model's layers, in the order of the layers."""
    return [v for v in model.non_trainable_variables if v.path.endswith("seed_generator_state")]


def states(model: Any) -> list[list[int]]:
    """Return the values of the seed generators."""
    return [[int(number) for number in v.numpy()] for v in generators(model)]


def restore(model: Any, saved: Any) -> None:
    """Set the seed generators to the result of `states` for the same model; ignore a result of another model."""
    import numpy as np

    own = generators(model)
    if isinstance(saved, list) and len(saved) == len(own):
        for variable, state in zip(own, saved, strict=True):
            variable.assign(np.array(state, dtype=variable.dtype))
