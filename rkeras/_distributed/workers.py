"""Training in several processes with MultiWorkerMirroredStrategy: who is who, and what Keras 3's `fit` lacks for it.

Keras 3.15 hands the batch of each replica to the building of the model, and reduces what a step gives by an axis that
scalars do not have. Both are done here instead, under this strategy alone.
"""

from __future__ import annotations

import functools
import json
import os
from typing import Any

from rkeras._keras import patches, private
from rkeras._keras.loading import symbol

FIRST_UNKNOWN = (4, 0)
"""The first Keras for which nobody has looked whether it still needs this."""


def follow_process() -> None:
    """Take TF_CONFIG from the process, where R's `Sys.setenv()` puts it; Python has a copy of its beginning."""
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


def cluster() -> dict[str, Any]:
    """What TF_CONFIG says, of which each worker has its own.

    Raises:
        ValueError: if it is no JSON.
    """
    follow_process()
    text = os.environ.get("TF_CONFIG", "")
    if not text.strip():
        return {}
    try:
        return json.loads(text)
    except ValueError as error:
        raise ValueError(f"TF_CONFIG must be JSON, not {text!r}: {error}") from None


def is_chief() -> bool:
    """Whether this process is the one that writes files: the chief, or else the first worker, or the only process."""
    config = cluster()
    task = config.get("task", {})
    if not task or "chief" in config.get("cluster", {}):
        return task.get("type", "chief") == "chief"
    return task.get("type") == "worker" and int(task.get("index", 0)) == 0


def is_among_many(strategy: Any) -> bool:
    """Whether a strategy spreads a training over processes that reduce among themselves."""
    kind = symbol("tensorflow.distribute.MultiWorkerMirroredStrategy")
    return isinstance(strategy, kind) and private.value(strategy.extended, "_in_multi_worker_mode")()


def prepared(model: Any) -> Any:
    """A model that can be fitted under its strategy."""
    strategy = private.value(model, "_distribute_strategy", None)
    if strategy is None or not is_among_many(strategy):
        return model
    if private.version() < FIRST_UNKNOWN:
        patches.replace(private.TRAINER, "reduce_per_replica", _over_workers, "Keras has no mean over several workers.")
        private.assign(model, "_maybe_symbolic_build", functools.partial(_build, model))
    return model


def _build(model: Any, iterator: Any = None, data_batch: Any = None) -> None:
    """Build the model from what the first replica here gets of a batch."""
    strategy = model.distribute_strategy
    if iterator is not None:
        local = strategy.experimental_local_results
        for _, _, batches in iterator:
            data_batch = symbol("keras.tree.map_structure")(lambda v: local(v)[0], next(batches))
            break
    with strategy.scope():
        private.value(model, "_symbolic_build")(data_batch=data_batch)


def _over_workers(keras_own: Any) -> Any:
    @functools.wraps(keras_own)
    def reduce_per_replica(values: Any, strategy: Any, reduction: str) -> Any:
        if reduction not in ("auto", "mean") or not is_among_many(strategy):
            return keras_own(values, strategy, reduction)
        structure = symbol("keras.tree.map_structure")
        return structure(lambda v: strategy.reduce("MEAN", v, axis=None), values)

    return reduce_per_replica
