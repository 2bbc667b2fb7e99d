"""Sharding of datasets: each worker reads its own part of the data."""

from __future__ import annotations

from typing import Any

from rkeras._distributed import workers
from rkeras._keras.loading import symbol


def worker_shard() -> tuple[int, int]:
    """Number of workers that share the data, by TF_CONFIG, and the index of this worker, counted from 0."""
    config = workers.tf_config()
    hosts, task = config.get("cluster", {}), config.get("task", {})
    chiefs = len(hosts.get("chief", []))
    number = chiefs + len(hosts.get("worker", []))
    if not task or task.get("type") not in ("chief", "worker"):
        # An evaluator, or the only process, reads all data.
        return 1, 0
    return max(1, number), int(task.get("index", 0)) + (chiefs if task["type"] == "worker" else 0)


def given_or_worker_shard(num_shards: int | None, shard_index: int | None) -> tuple[int, int]:
    """The given number of shards and index; by default, one shard for each worker."""
    if num_shards is None:
        return worker_shard()
    return num_shards, shard_index or 0


def shard_by_worker(dataset: Any) -> Any:
    """Every n-th element of a dataset, starting at the index of this worker, where n is the number of workers."""
    number, index = worker_shard()
    return dataset if number == 1 else without_auto_shard(dataset.shard(number, index), number)


def without_auto_shard(dataset: Any, shards: int) -> Any:
    """Turn off automatic sharding by a strategy, because the dataset contains only the elements of this worker.

    Workers may have different numbers of elements. A dataset of unknown length is read until no worker has elements
    left. With known lengths, the first worker to finish would leave the others waiting for it.
    """
    if shards == 1:
        return dataset
    options = symbol("tensorflow.data.Options")()
    options.experimental_distribute.auto_shard_policy = symbol("tensorflow.data.experimental.AutoShardPolicy").OFF
    keep_all = symbol("tensorflow.autograph.experimental.do_not_convert")(lambda *_: True)
    return dataset.filter(keep_all).with_options(options)
