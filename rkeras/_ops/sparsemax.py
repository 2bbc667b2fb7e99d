"""Sparsemax activation."""

from __future__ import annotations

from typing import Any

import keras

ops: Any = keras.ops


@keras.saving.register_keras_serializable(package="rkeras")
def sparsemax(x: Any, axis: int = -1) -> Any:
    """Sparse probabilities along an axis: the projection of the values onto the probability simplex.

    The function of Keras 3.15 is wrong if more than one probability is positive.
    """
    values = ops.flip(ops.sort(x, axis=axis), axis=axis)
    sums = ops.cumsum(values, axis=axis)
    shape = [1] * len(x.shape)
    shape[axis] = -1
    rank = ops.reshape(ops.arange(1, x.shape[axis] + 1, dtype=x.dtype), shape)
    positive = values * rank > sums - 1
    count = ops.sum(ops.cast(positive, x.dtype), axis=axis, keepdims=True)
    total = ops.sum(ops.where(positive, values, 0.0), axis=axis, keepdims=True)
    return ops.maximum(x - (total - 1) / count, 0.0)


sparsemax.__module__ = "rkeras"
