"""Functions as sources of batches: each call gives one, None (R's NULL) ends the epoch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any


class Batches:
    """An iterator over the batches that a function returns, as Keras wants a generator.

    TensorFlow reads ahead from a thread of its own; `close` makes it stop asking once the training is over.
    """

    def __init__(self, function: Callable[[], Any]):
        # A function of the bridge offers its results as float32 arrays, converted once.
        self._next = getattr(function, "as_data", function)
        self._closed = False

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        batch = None if self._closed else self._next()
        if batch is None:
            raise StopIteration
        return tuple(batch) if isinstance(batch, list) else batch

    def close(self) -> None:
        """End it: the function is not called again."""
        self._closed = True


def is_source(value: Any) -> bool:
    """A function that gives batches, not a dataset or a Keras object that happens to be callable."""
    return callable(value) and not hasattr(value, "__iter__") and not hasattr(value, "__getitem__")
