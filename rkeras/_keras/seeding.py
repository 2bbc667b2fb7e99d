"""Seeds, and what else has to be settled for numbers to be the same again."""

from __future__ import annotations

import warnings
from typing import Any

from rkeras._keras.loading import symbol


def set_seed(seed: int) -> None:
    """Seed Python, numpy, TensorFlow and Keras."""
    symbol("keras.utils.set_random_seed")(seed)


def without_gpu() -> bool:
    """Hide the GPUs from TensorFlow. Whether there are any to hide."""
    config: Any = symbol("tensorflow.config")
    if not config.list_physical_devices("GPU"):
        return False
    try:
        config.set_visible_devices([], "GPU")
    except RuntimeError:
        warnings.warn("TensorFlow has begun to use the GPU, and goes on to. Seed before anything is computed.",
                      stacklevel=4)  # fmt: skip
        return False
    return True


def on_one_thread() -> bool:
    """Let TensorFlow compute on one thread. Whether it could still be told."""
    threading: Any = symbol("tensorflow.config.threading")
    try:
        threading.set_intra_op_parallelism_threads(1)
        threading.set_inter_op_parallelism_threads(1)
    except RuntimeError:
        return False
    return True
