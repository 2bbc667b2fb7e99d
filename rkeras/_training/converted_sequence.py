"""A Keras `PyDataset` whose batches are converted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras


class ConvertedSequence(keras.utils.PyDataset):
    """The batches of another `PyDataset`, converted.

    Args:
        source: the other `PyDataset`.
        convert: function of a batch.
    """

    def __init__(self, source: Any, convert: Callable[[Any], Any]):
        super().__init__(source.workers, source.use_multiprocessing, source.max_queue_size)
        self._source, self._convert = source, convert

    def __getitem__(self, index: int) -> Any:
        """Return a converted batch."""
        return self._convert(self._source[index])

    @property
    def num_batches(self) -> int | None:
        """Number of batches; None if there is no end."""
        return self._source.num_batches

    def on_epoch_begin(self) -> None:
        """Pass the start of an epoch on."""
        self._source.on_epoch_begin()

    def on_epoch_end(self) -> None:
        """Pass the end of an epoch on."""
        self._source.on_epoch_end()
