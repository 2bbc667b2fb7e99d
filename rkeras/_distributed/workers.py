"""Training in several processes with MultiWorkerMirroredStrategy: the role of this process, and fixes of `fit`.

Keras, also 3.16.0.dev, builds the model with the batches of all replicas, and reduces the results of a step along an
axis that scalars do not have. Both are replaced here, under this strategy only; the reduction only while Keras has the
fault.
"""

from __future__ import annotations

import functools
import json
import os
from typing import Any

from rkeras._keras import patches, private
from rkeras._keras.loading import symbol


def sync_tf_config() -> None:
    """Copy TF_CONFIG from the C environment, where R's `Sys.setenv()` sets it, to Python's copy of the environment."""
    if os.name != "posix":
        return
    import ctypes

    getenv = ctypes.CDLL(None).getenv
    getenv.restype = ctypes.c_char_p
    value = getenv(b"TF_CONFIG")
    if value is not None:
        os.environ["TF_CONFIG"] = os.fsdecode(value)
    elif "TF_CONFIG" in os.environ:
        del os.environ["TF_CONFIG"]


def tf_config() -> dict[str, Any]:
    """The value of TF_CONFIG, which differs between workers; empty if it is not set.

    Raises:
        ValueError: if it is not valid JSON.
    """
    sync_tf_config()
    text = os.environ.get("TF_CONFIG", "")
    if not text.strip():
        return {}
    try:
        return json.loads(text)
    except ValueError as error:
        raise ValueError(f"TF_CONFIG must be JSON, not {text!r}: {error}") from None


def is_chief() -> bool:
    """Whether this process writes files: the chief, the first worker if there is no chief, or the only process."""
    config = tf_config()
    task = config.get("task", {})
    if not task or "chief" in config.get("cluster", {}):
        return task.get("type", "chief") == "chief"
    return task.get("type") == "worker" and int(task.get("index", 0)) == 0


def is_multi_worker(strategy: Any) -> bool:
    """Whether a strategy distributes training over several processes."""
    kind = symbol("tensorflow.distribute.MultiWorkerMirroredStrategy")
    return isinstance(strategy, kind) and private.value(strategy.extended, "_in_multi_worker_mode")()


def prepare_for_fit(model: Any) -> Any:
    """Replace the methods of a model that fail under a multi-worker strategy; returns the model."""
    strategy = private.value(model, "_distribute_strategy", None)
    if strategy is None or not is_multi_worker(strategy):
        return model
    if reduces_scalars_along_axis():
        reason = "Keras takes the mean over several workers along the first axis, which scalars do not have."
        patches.replace(private.TRAINER, "reduce_per_replica", _reduce_over_workers, reason, "Keras 3.10 to 3.16")
    private.assign(model, "_maybe_symbolic_build", functools.partial(_build, model))
    return model


@functools.cache
def reduces_scalars_along_axis() -> bool:
    """Return whether Keras reduces a scalar over several workers along an axis, which is an error of TensorFlow."""
    if not private.supports("_distributed.workers.reduce_per_replica", "Keras's own mean over workers is used."):
        return False
    probe = symbol("rkeras._distributed.reduction_probe.ReductionProbe")()
    private.get(f"{private.TRAINER}.reduce_per_replica")(1.0, probe, "mean")
    return probe.axis is not None


def _build(model: Any, iterator: Any = None, data_batch: Any = None) -> None:
    """Build the model with the batch of the first local replica."""
    strategy = model.distribute_strategy
    if iterator is not None:
        local = strategy.experimental_local_results
        for *_, batches in iterator:
            data_batch = symbol("keras.tree.map_structure")(lambda v: local(v)[0], next(batches))
            break
    with strategy.scope():
        private.value(model, "_symbolic_build")(data_batch=data_batch)


def _reduce_over_workers(original: Any) -> Any:
    @functools.wraps(original)
    def reduce_per_replica(values: Any, strategy: Any, reduction: str) -> Any:
        if reduction not in ("auto", "mean") or not is_multi_worker(strategy):
            return original(values, strategy, reduction)
        structure = symbol("keras.tree.map_structure")
        return structure(lambda v: strategy.reduce("MEAN", v, axis=None), values)

    return reduce_per_replica
