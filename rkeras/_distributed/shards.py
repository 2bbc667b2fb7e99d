"""Each worker of a training has a part of the data of its own."""

from __future__ import annotations

from typing import Any

from rkeras._distributed import workers
from rkeras._keras.loading import symbol


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


def of_worker(dataset: Any) -> Any:
    """Every n-th element of a dataset, from the number of this worker on."""
    number, index = here()
    return dataset if number == 1 else settled(dataset.shard(number, index), number)


def settled(dataset: Any, shards: int) -> Any:
    """A dataset that a strategy leaves as it is: its elements are those of this worker already.

    Workers may have different numbers of elements. A dataset of unknown length is read until none of them has any left;
    with a length known to each, the first to be through would leave the others waiting.
    """
    if shards == 1:
        return dataset
    options = symbol("tensorflow.data.Options")()
    options.experimental_distribute.auto_shard_policy = symbol("tensorflow.data.experimental.AutoShardPolicy").OFF
    everything = symbol("tensorflow.autograph.experimental.do_not_convert")(lambda *_: True)
    return dataset.filter(everything).with_options(options)
