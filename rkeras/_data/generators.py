"""Functions as sources of batches: each call gives one, None (R's NULL) ends the epoch."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

from rkeras._keras import private


class Batches:
    """The batches that a function returns, epoch by epoch, for Keras.

    TensorFlow reads ahead from a thread of its own. As a context it ends the reading with the training, and
    an error of the function comes out as itself, not as the error that TensorFlow makes of it.
    """

    def __init__(self, function: Callable[[], Any]):
        # A function of the bridge offers its results as float32 arrays, converted once.
        self._next: Callable[[], Any] | None = getattr(function, "as_data", function)
        self._ahead: list[Any] = []
        self._shown: list[Any] = []
        self._error: BaseException | None = None
        # The reader of an epoch that Keras has cut short may still be asking when the next one begins.
        self._asking = threading.Lock()

    def adapter(self) -> Any:
        """What Keras takes as data; it looks at two batches to find their shapes."""
        while len(self._ahead) < 2 and None not in self._ahead:
            self._ahead.append(self._ask())
        seen = [batch for batch in self._ahead if batch is not None]
        made = private.get("trainers.data_adapters.generator_data_adapter.GeneratorDataAdapter")(iter(seen))
        made.generator = self.epoch
        self._shown = private.value(made, "_first_batches")
        return made

    def epoch(self) -> Iterator[Any]:
        """The batches up to the next None."""
        batch = self._take()
        if batch is None:
            # It ended the epoch before, of which Keras already knew the length.
            batch = self._take()
        if batch is None and self._next is not None:
            self._error = RuntimeError("the function that gives the batches gave none for this epoch.")
            raise self._error
        while batch is not None:
            yield batch
            batch = self._take()

    def _take(self) -> Any:
        with self._asking:
            return self._ahead.pop(0) if self._ahead else self._ask()

    def _ask(self) -> Any:
        ask = self._next
        if ask is None:
            return None
        try:
            batch = ask()
        except BaseException as error:
            self._error = error
            raise
        if batch is None:
            return None
        return _arrays(batch) if isinstance(batch, (list, tuple)) else (_arrays(batch),)

    def close(self) -> None:
        """End it: the function is not called again, and let go of, for TensorFlow keeps what reads from it."""
        self._next = None
        self._shown.clear()

    def __enter__(self) -> Batches:
        return self

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        self.close()
        if isinstance(error, Exception) and self._error is not None and error is not self._error:
            raise self._error from error


def _arrays(value: Any) -> Any:
    """Lists of arrays as tuples, which TensorFlow does not stack; numbers in lists as arrays."""
    if isinstance(value, dict):
        return {key: _arrays(v) for key, v in value.items()}
    if isinstance(value, (list, tuple)) and any(hasattr(v, "shape") or isinstance(v, (list, dict)) for v in value):
        return tuple(_arrays(v) for v in value)
    if isinstance(value, (list, tuple, int, float)):
        import numpy as np

        return np.asarray(value)
    return value


def is_source(value: Any) -> bool:
    """A function that gives batches, not a dataset or a Keras object that happens to be callable."""
    return callable(value) and not hasattr(value, "__iter__") and not hasattr(value, "__getitem__")
