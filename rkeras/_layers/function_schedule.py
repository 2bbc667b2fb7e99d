"""Learning rate schedules that call a function of the user."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
from keras import ops


class FunctionSchedule(keras.optimizers.schedules.LearningRateSchedule):
    """A learning rate schedule that calls a function of the step."""

    def __init__(self, function: Callable[..., Any]):
        self.function = function

    def __call__(self, step: Any) -> Any:
        return ops.convert_to_tensor(self.function(ops.cast(step, "float32")), dtype="float32")

    def get_config(self) -> Any:
        """Raise an error: a function cannot be saved."""
        raise TypeError("A learning rate that is a function cannot be saved; use a schedule.")
