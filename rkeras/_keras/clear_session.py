"""Clearing the session: reset Keras's global state and collect the garbage of both languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._keras.loading import symbol

_COLLECTORS: list[Callable[[], Any]] = []


def register_collector(collector: Callable[[], Any]) -> None:
    """Register the garbage collector of another language; it runs first, since its proxies may keep models alive."""
    _COLLECTORS[:] = [collector]


def clear(free_memory: bool = True) -> None:
    """Reset Keras's global state.

    Args:
        free_memory: whether to collect garbage, also in R if R is running.
    """
    if free_memory:
        for collect in _COLLECTORS:
            collect()
    symbol("keras.utils.clear_session")(free_memory)
