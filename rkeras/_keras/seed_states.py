"""Where the random numbers of a model's layers stand, which Keras does not save: dropout, noise, augmentation.

With them a training goes on from a file to the losses that it would have had without the break.
"""

from __future__ import annotations

from typing import Any


def generators(model: Any) -> list[Any]:
    """The variables that the random numbers of a model's layers come from, in the order of the layers."""
    return [v for v in model.non_trainable_variables if v.path.endswith("seed_generator_state")]


def states(model: Any) -> list[list[int]]:
    """What they hold."""
    return [[int(number) for number in v.numpy()] for v in generators(model)]


def restore(model: Any, kept: Any) -> None:
    """Set them to what `states` gave of the same model; what does not fit is left alone."""
    import numpy as np

    own = generators(model)
    if isinstance(kept, list) and len(kept) == len(own):
        for variable, state in zip(own, kept, strict=True):
            variable.assign(np.array(state, dtype=variable.dtype))
