"""Who may enter R: one thread at a time, the one that holds `rlock`.

The main thread holds the lock, also while it is in R itself and no Python code of ours is on its stack. It lets go
when R calls into Python (`outside_r`) and takes it back before it returns, so that a thread of TensorFlow that needs an
R generator or callback is served meanwhile. Another thread keeps R until its R code returns, whatever that calls: R has
one stack of contexts for all of them, which must be left in the order in which it was entered.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from rkeras.bridge.rapi import r, rlock

MAIN = threading.get_ident()
PID = os.getpid()


class Presence:
    """Where a thread is, and how deep a stack R may use there.

    Attributes:
        in_r: whether R runs on it, or our code between R and Python. An interrupt is R's then, and does not raise.
        stack_limit: for R's own check of its stack. It knows where the main thread's begins, and no other's.
        depth: how many calls from R into Python are on its stack.
        struck: when an interrupt was raised in those calls, until it reaches R; 0 if none was.
    """

    __slots__ = ("depth", "in_r", "stack_limit", "struck")

    def __init__(self, stack_limit: int):
        self.in_r = True
        self.stack_limit = stack_limit
        self.depth = 0
        self.struck = 0.0


main_thread = Presence(r.R_CStackLimit)
_other_threads = Presence(2**64 - 1)

to_release: deque[Any] = deque()


# In the two functions below an interrupt may raise wherever `in_r` is false and Python looks at its signals, which it
# does after a call and where a function begins. The order of the lines leaves no such place with the lock wrongly held.


def outside_r(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call a Python function for R, and let other threads enter R meanwhile."""
    if threading.get_ident() != MAIN:
        return function(*args, **kwargs)
    was = main_thread.in_r
    main_thread.depth += 1
    saved = rlock._release_save()  # type: ignore[attr-defined]
    try:
        main_thread.in_r = False
        return function(*args, **kwargs)
    finally:
        main_thread.in_r = was
        main_thread.depth -= 1
        if not main_thread.depth:
            main_thread.struck = 0.0
        rlock._acquire_restore(saved)  # type: ignore[attr-defined]
        r.R_CStackLimit = main_thread.stack_limit


def inside_r(function: Callable[..., Any], *args: Any) -> Any:
    """Call a Python function that uses R, when R is free."""
    here = main_thread if threading.get_ident() == MAIN else _other_threads
    was = here.in_r
    try:
        rlock.acquire()
        here.in_r = True
    except BaseException:
        if rlock._is_owned():  # type: ignore[attr-defined]
            rlock.release()
        raise
    try:
        r.R_CStackLimit = here.stack_limit
        release_pending()
        return function(*args)
    finally:
        here.in_r = was
        rlock.release()


def release_later(sexp: Any) -> None:
    """Give an R object back to R's collector at the next moment when R may be touched.

    Python may collect a wrapper in any thread at any time, so it cannot be done at once.
    """
    to_release.append(sexp)


def release_pending() -> None:
    """Give back what waits. The caller holds R."""
    while to_release:
        r.R_ReleaseObject(to_release.popleft())
