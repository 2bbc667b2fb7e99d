"""Python's warnings as R's, where the Python code was called from R: they can be muffled and caught there."""

from __future__ import annotations

import threading
import warnings
from typing import Any

from rkeras.bridge.rapi import call, evaluate, keep, strings
from rkeras.bridge.threads import MAIN, main_thread

waiting: list[tuple[str, str]] = []
"""Text and class of the warnings that R is to signal when the call returns."""

_keeper: list[Any] = []


def install(keeper: Any) -> None:
    """Let R have the warnings.

    Args:
        keeper: R's function of the messages and the classes, which keeps them until the call has returned.
    """
    _keeper[:] = [keep(keeper)]
    show = warnings.showwarning

    def to_r(message: Any, category: Any, *where: Any, **more: Any) -> None:
        if threading.get_ident() == MAIN and main_thread.depth:
            waiting.append((str(message), category.__name__))
        else:
            show(message, category, *where, **more)

    warnings.showwarning = to_r


def hand_over() -> None:
    """Give R what waits. R is free."""
    texts, classes = zip(*waiting, strict=True)
    waiting.clear()
    evaluate(call(_keeper[0], [strings(texts), strings(classes)]))
