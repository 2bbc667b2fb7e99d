"""Who may enter R: one thread at a time, the one that holds `rlock`.

The thread that runs R code holds the lock, also while it is in R itself and no Python code of ours is on its stack.
It lets go when R calls into Python (`leaving_r`) and takes it back before it returns, so that a thread of TensorFlow
that needs an R generator or callback can be served meanwhile.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from typing import Any

from rkeras.bridge.rapi import r, rlock

MAIN = threading.get_ident()
PID = os.getpid()

in_python = False
"""Whether the main thread runs Python code; an interrupt is Python's then, else R's."""

_to_release: deque[Any] = deque()


class LeavingR:
    """Let other threads enter R while Python code runs for R."""

    __slots__ = ("_saved", "_was")

    def __enter__(self) -> None:
        global in_python
        self._was = in_python
        if threading.get_ident() == MAIN:
            in_python = True
        self._saved = rlock._release_save()  # type: ignore[attr-defined]

    def __exit__(self, *exception: object) -> None:
        global in_python
        rlock._acquire_restore(self._saved)  # type: ignore[attr-defined]
        if threading.get_ident() == MAIN:
            in_python = self._was


class EnteringR:
    """Hold R while evaluating R code from Python."""

    __slots__ = ("_was",)

    def __enter__(self) -> None:
        global in_python
        rlock.acquire()
        self._was = in_python
        if threading.get_ident() == MAIN:
            in_python = False
        if _to_release:
            release_pending()

    def __exit__(self, *exception: object) -> None:
        global in_python
        if threading.get_ident() == MAIN:
            in_python = self._was
        rlock.release()


def release_later(sexp: Any) -> None:
    """Give an R object back to R's collector at the next moment when R may be touched.

    Python may collect a wrapper in any thread at any time, so it cannot be done at once.
    """
    _to_release.append(sexp)


def release_pending() -> None:
    """Give back what waits. The caller holds R."""
    while _to_release:
        r.R_ReleaseObject(_to_release.popleft())
