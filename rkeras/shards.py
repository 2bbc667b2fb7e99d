"""Each worker of a training has a part of the data of its own."""

from __future__ import annotations

from typing import Any

from rkeras import workers
from rkeras.symbol import symbol


def here() -> tuple[int, int]:
    """How many workers share the data, as TF_CONFIG says, and the number of this one from 0."""
    config = workers.cluster()
    hosts, task = config.get("cluster", {}), config.get("task", {})
    chiefs = len(hosts.get("chief", []))
    number = chiefs + len(hosts.get("worker", []))
    if not task or task.get("type") not in ("chief", "worker"):
        # An evaluator, or nobody else: all of it.
        return 1, 0
    return max(1, number), int(task.get("index", 0)) + (chiefs if task["type"] == "worker" else 0)


def chosen(num_shards: int | None, shard_index: int | None) -> tuple[int, int]:
    """The parts as they are given; by default one for each worker."""
    if num_shards is None:
        return here()
    return num_shards, shard_index or 0


def settled(dataset: Any) -> Any:
    """A dataset that a strategy leaves as it is: its elements are those of this worker already."""
    options = symbol("tensorflow.data.Options")()
    options.experimental_distribute.auto_shard_policy = symbol("tensorflow.data.experimental.AutoShardPolicy").OFF
    return dataset.with_options(options)
