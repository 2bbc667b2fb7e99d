"""The number of files that TensorFlow writes the data of a checkpoint to."""

from __future__ import annotations

from typing import Any

import tensorflow as tf


class Parts(tf.train.experimental.ShardingCallback):
    """A rule for TensorFlow: write the tensors to a given number of files."""

    def __init__(self, number: int):
        self.number = number

    @property
    def description(self) -> str:
        """What TensorFlow reports of the rule."""
        return f"Tensors in {self.number} parts."

    def __call__(self, shardable_tensors: Any) -> list[dict[str, Any]]:
        shards: list[dict[str, Any]] = [{} for _ in range(self.number)]
        for i, found in enumerate(shardable_tensors):
            shards[min(i, self.number - 1)].setdefault(found.checkpoint_key, {})[found.slice_spec] = found.tensor
        return shards
