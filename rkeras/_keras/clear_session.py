"""A fresh start: Keras's global state forgotten, and the garbage of both languages collected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._keras.loading import symbol

_COLLECTORS: list[Callable[[], Any]] = []


def also_collect(collector: Callable[[], Any]) -> None:
    """Let another language collect its garbage first: it may be all that holds a model."""
    _COLLECTORS[:] = [collector]


def clear(free_memory: bool = True) -> None:
    """Forget Keras's global state.

    Args:
        free_memory: whether to collect garbage, in R too where R runs.
    """
    if free_memory:
        for collect in _COLLECTORS:
            collect()
    symbol("keras.utils.clear_session")(free_memory)
