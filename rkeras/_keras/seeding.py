"""Seeds and other settings for reproducible results."""

from __future__ import annotations

import warnings
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol


def set_seed(seed: int) -> None:
    """Seed the random numbers of Python, numpy, TensorFlow and Keras."""
    symbol("keras.utils.set_random_seed")(seed)
    if private.version() < (3, 13):
        # Otherwise this Keras continues with the generator of the previous seed.
        private.get("backend.common.global_state.set_global_attribute")("global_seed_generator", None)


def without_gpu() -> bool:
    """Hide the GPUs from TensorFlow; return whether there were any and they are hidden."""
    config: Any = symbol("tensorflow.config")
    if not config.list_physical_devices("GPU"):
        return False
    try:
        config.set_visible_devices([], "GPU")
    except RuntimeError:
        warnings.warn("TensorFlow already uses the GPU and continues to. Set the seed before anything is computed.",
                      stacklevel=4)  # fmt: skip
        return False
    return True


def on_one_thread() -> bool:
    """Let TensorFlow compute on one thread; return whether the setting was still possible."""
    threading: Any = symbol("tensorflow.config.threading")
    try:
        threading.set_intra_op_parallelism_threads(1)
        threading.set_inter_op_parallelism_threads(1)
    except RuntimeError:
        return False
    return True
