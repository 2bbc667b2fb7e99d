"""Who may enter R: one thread at a time, the one that holds `rlock`.

The main thread holds the lock, also while it is in R itself and no Python code of ours is on its stack. It lets go
when R calls into Python (`outside_r`) and takes it back before it returns, so that a thread of TensorFlow that needs an
R generator or callback is served meanwhile. Another thread keeps R until its R code returns, whatever that calls: R has
one stack of contexts for all of them, which must be left in the order in which it was entered.
"""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Sequence
from threading import get_ident
from typing import Any

from rkeras.bridge.rapi import r, rlock

MAIN = get_ident()


class Presence:
    """Where a thread is.

    Attributes:
        in_r: whether R runs on it, or our code between R and Python. An interrupt is R's then, and does not raise.
        depth: how many calls from R into Python are on its stack.
        struck: when an interrupt was raised in those calls, until it reaches R; 0 if none was.
    """

    __slots__ = ("depth", "in_r", "struck")

    def __init__(self):
        self.in_r = True
        self.depth = 0
        self.struck = 0.0


main_thread = Presence()
_other_threads = Presence()

to_release: deque[Any] = deque()

# However often the lock is held.
_release, _take_back = rlock._release_save, rlock._acquire_restore  # type: ignore[attr-defined]


# In the two functions below an interrupt may raise wherever `in_r` is false and Python looks at its signals, which it
# does after a call and where a function begins. The order of the lines leaves no such place with the lock wrongly held.


def outside_r(function: Callable[..., Any], args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
    """Call a Python function for R, and let other threads enter R meanwhile."""
    if get_ident() != MAIN:
        return function(*args, **kwargs)
    was = main_thread.in_r
    main_thread.depth += 1
    saved = _release()
    try:
        main_thread.in_r = False
        return function(*args, **kwargs)
    finally:
        main_thread.in_r = was
        main_thread.depth -= 1
        if not main_thread.depth:
            main_thread.struck = 0.0
        _take_back(saved)


def inside_r(function: Callable[..., Any], *args: Any) -> Any:
    """Call a Python function that uses R, when R is free."""
    on_main = get_ident() == MAIN
    here = main_thread if on_main else _other_threads
    was = here.in_r
    try:
        rlock.acquire()
        here.in_r = True
    except BaseException:
        if rlock._is_owned():  # type: ignore[attr-defined]
            rlock.release()
        raise
    try:
        release_pending()
        return function(*args) if on_main else _on_own_stack(function, *args)
    finally:
        here.in_r = was
        rlock.release()


def _on_own_stack(function: Callable[..., Any], *args: Any) -> Any:
    """Call a function that uses R with the bounds of this thread's stack, in which R looks for recursion too deep."""
    before = r.R_CStackStart, r.R_CStackLimit
    try:
        r.R_CStackStart, r.R_CStackLimit = _stack()
        return function(*args)
    finally:
        r.R_CStackStart, r.R_CStackLimit = before


_libc = ctypes.CDLL(None)
_libc.pthread_self.restype = ctypes.c_void_p


def _stack() -> tuple[int, int]:
    """Where this thread's stack begins, at its highest address, and how much of it R may use."""
    attributes = ctypes.create_string_buffer(128)  # a pthread_attr_t has 56 bytes, or 64 on ARM
    lowest, size = ctypes.c_void_p(), ctypes.c_size_t()
    _libc.pthread_getattr_np(ctypes.c_void_p(_libc.pthread_self()), attributes)
    _libc.pthread_attr_getstack(attributes, ctypes.byref(lowest), ctypes.byref(size))
    _libc.pthread_attr_destroy(attributes)
    # R itself keeps a twentieth to deal with the error; Python on top of it wants more.
    return (lowest.value or 0) + size.value, size.value * 3 // 4


def release_later(sexp: Any) -> None:
    """Give an R object back to R's collector at the next moment when R may be touched.

    Python may collect a wrapper in any thread at any time, so it cannot be done at once.
    """
    to_release.append(sexp)


def release_pending() -> None:
    """Give back what waits. The caller holds R."""
    while to_release:
        r.R_ReleaseObject(to_release.popleft())
