"""Attributes of optimizers in Keras 2 that older scripts read and set. Imported with Keras."""

from __future__ import annotations

from typing import Any

import keras

from rkeras._keras import patches


def _lr(_: Any) -> property:
    def get(optimizer: Any) -> Any:
        return optimizer.learning_rate

    def set(optimizer: Any, rate: Any) -> None:
        optimizer.learning_rate = rate

    return property(get, set, doc="Older name of `learning_rate`.")


patches.replace(
    keras.optimizers.Optimizer, "lr", _lr,
    "Older scripts read and set `optimizer.lr`; an assignment to this name has no effect in Keras 3.",
)  # fmt: skip
