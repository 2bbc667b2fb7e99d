"""Sparsemax, right where several classes share the probability."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable(package="rkeras")
def sparsemax(x: Any, axis: int = -1) -> Any:
    """The nearest probabilities to the values along an axis: many of them are zero.

    Keras 3.15's own function is wrong as soon as more than one is above zero.
    """
    values = ops.flip(ops.sort(x, axis=axis), axis=axis)
    sums = ops.cumsum(values, axis=axis)
    shape = [1] * len(x.shape)
    shape[axis] = -1
    rank = ops.reshape(ops.arange(1, x.shape[axis] + 1, dtype=x.dtype), shape)
    above = values * rank > sums - 1
    many = ops.sum(ops.cast(above, x.dtype), axis=axis, keepdims=True)
    total = ops.sum(ops.where(above, values, 0.0), axis=axis, keepdims=True)
    return ops.maximum(x - (total - 1) / many, 0.0)


sparsemax.__module__ = "rkeras"
