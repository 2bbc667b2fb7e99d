"""Gradients on one device, which are their own sum.

TensorFlow's sum over devices has a gradient of its own. It is kept in a table of the process, and with it the graph of
the training step: for each model that was trained, megabytes that not even `clear_session()` frees.
"""

from __future__ import annotations

from typing import Any

import tensorflow as tf
from keras.src.backend.tensorflow.optimizer import TFOptimizer

_sum_over_devices = TFOptimizer._all_reduce_sum_gradients


def _sum(self: TFOptimizer, grads_and_vars: Any) -> Any:
    """As Keras's own, but without TensorFlow where there is no strategy."""
    return _sum_over_devices(self, grads_and_vars) if tf.distribute.has_strategy() else list(grads_and_vars)


TFOptimizer._all_reduce_sum_gradients = _sum
