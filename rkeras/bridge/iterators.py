"""The end of TensorFlow's iterators, which may take a minute: a thread of its own waits for it.

An iterator has a thread that tunes its pipeline and sleeps between two looks, the longer the older the iterator is. Who
destroys the iterator wakes that thread, which may fall asleep again before it is told why, and then waits for it. R's
collector would stand still meanwhile, deaf to Ctrl-C; so would an interrupted training.
"""

from __future__ import annotations

import _thread
import contextlib
from typing import Any

from rkeras.bridge.load_hooks import when_loaded


def install() -> None:
    """Let iterators end elsewhere, from when TensorFlow is imported."""
    when_loaded("tensorflow.python.data.ops.iterator_ops", _change)


def _change() -> None:
    from tensorflow.python.data.ops.iterator_ops import OwnedIterator

    OwnedIterator.__del__ = _end_elsewhere  # type: ignore[attr-defined]


def _end_elsewhere(iterator: Any) -> None:
    # Nobody else has what is in the list: whoever clears it destroys it.
    resources = [iterator.__dict__.pop("_iterator_resource", None)]
    # At the end of the interpreter there are no new threads.
    with contextlib.suppress(RuntimeError):
        _thread.start_new_thread(resources.clear, ())
