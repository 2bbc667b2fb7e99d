"""Generator functions: each call returns one batch, and None (R's NULL) ends the epoch."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

from rkeras._keras import private


class Batches:
    """Batches that a function returns, in the form that Keras takes as data.

    TensorFlow reads ahead in its own thread. As a context manager, this stops the reading when training ends, and
    raises an error of the function itself instead of the error that TensorFlow makes of it.
    """

    def __init__(self, function: Callable[[], Any], convert: Callable[[Any], Any] | None = None):
        # An R function returns float32 arrays through `as_data`, converted once.
        self._function: Callable[[], Any] | None = getattr(function, "as_data", function)
        self._convert = convert or (lambda batch: batch)
        self._ahead: list[Any] = []
        self._first_batches: list[Any] = []
        self._error: BaseException | None = None
        # The thread of an epoch that Keras ended early may still be reading when the next epoch begins.
        self._lock = threading.Lock()

    def adapter(self) -> Any:
        """The object that Keras takes as data. Keras inspects the first two batches to determine their shapes."""
        while len(self._ahead) < 2 and None not in self._ahead:
            self._ahead.append(self._call())
        inspected = [batch for batch in self._ahead if batch is not None]
        if not inspected:
            raise ValueError("the generator function must return at least one batch.")
        adapter = private.get("trainers.data_adapters.generator_data_adapter.GeneratorDataAdapter")(iter(inspected))
        adapter.generator = self.epoch
        self._first_batches = private.value(adapter, "_first_batches")
        return adapter

    def epoch(self) -> Iterator[Any]:
        """Yield the batches up to the next None. An epoch without batches is an error."""
        batch = self._next()
        if batch is None:
            # This None ended the previous epoch, whose length Keras already knew.
            batch = self._next()
        if batch is None and self._function is not None:
            self._error = RuntimeError("the generator function returned no batch for this epoch.")
            raise self._error
        while batch is not None:
            yield batch
            batch = self._next()

    def _next(self) -> Any:
        with self._lock:
            return self._ahead.pop(0) if self._ahead else self._call()

    def _call(self) -> Any:
        function = self._function
        if function is None:
            return None
        try:
            batch = function()
            if batch is None:
                return None
            return self._convert(_arrays(batch) if isinstance(batch, (list, tuple)) else (_arrays(batch),))
        except BaseException as error:
            self._error = error
            raise

    def close(self) -> None:
        """Stop reading and release the function, because TensorFlow keeps a reference to this object."""
        self._function = None
        self._first_batches.clear()

    def __enter__(self) -> Batches:
        return self

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        self.close()
        if isinstance(error, Exception) and self._error is not None and error is not self._error:
            raise self._error from error


def _arrays(value: Any) -> Any:
    """Convert lists of arrays to tuples, which TensorFlow does not stack, and lists of numbers to arrays."""
    if isinstance(value, dict):
        return {key: _arrays(v) for key, v in value.items()}
    if isinstance(value, (list, tuple)) and any(hasattr(v, "shape") or isinstance(v, (list, dict)) for v in value):
        return tuple(_arrays(v) for v in value)
    if isinstance(value, (list, tuple, int, float)):
        import numpy as np

        return np.asarray(value)
    return value


def is_generator_function(value: Any) -> bool:
    """Whether a value is a function that returns batches; a dataset or Keras object that is callable is not."""
    return callable(value) and not hasattr(value, "__iter__") and not hasattr(value, "__getitem__")
