"""Threads that enter R: one at a time, the thread that holds `rlock`.

The main thread holds the lock by default, also while it runs R itself and no Python code of ours is on its stack. It
releases the lock when R calls into Python (`outside_r`) and takes it back before that call returns. Meanwhile a thread
of TensorFlow can run an R generator or callback. Any other thread keeps the lock until its R code returns, even if that
code calls Python: R has a single stack of contexts for all threads, which must be left in the order of entry.
"""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Sequence
from threading import get_ident
from typing import Any

from rkeras.bridge.r_api.c_api import r, rlock

MAIN = get_ident()


class Presence:
    """Whether a thread runs R or Python.

    Attributes:
        in_r: whether the thread runs R, or our code between R and Python. Then an interrupt is left to R and raises
            nothing in Python.
        depth: number of calls from R into Python on the stack of the thread.
        interrupted_at: time when KeyboardInterrupt was raised in those calls, until it reaches R; 0 if it was not.
        surroundings: R's handlers and restarts around the last of those calls in which Python called R.
        same_call: whether R has not called Python since then.
    """

    __slots__ = ("depth", "in_r", "interrupted_at", "same_call", "surroundings")

    def __init__(self):
        self.in_r = True
        self.depth = 0
        self.interrupted_at = 0.0
        self.surroundings: Any = None
        self.same_call = False


main_thread = Presence()
_other_threads = Presence()

to_release: deque[Any] = deque()
"""R objects that Python no longer needs."""

# They release and take back every level of the lock, which is reentrant.
_release, _take_back = rlock._release_save, rlock._acquire_restore  # type: ignore[attr-defined]


# In the two functions below KeyboardInterrupt can be raised wherever `in_r` is false and Python checks for signals,
# which it does after a call and at the start of a function. The order of the lines ensures that the lock is in the
# right state at each of these points.


def outside_r(function: Callable[..., Any], args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
    """Call a Python function on behalf of R, and let other threads enter R meanwhile."""
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
            main_thread.interrupted_at = 0.0
            main_thread.surroundings = None
        _take_back(saved)


def inside_r(function: Callable[..., Any], *args: Any) -> Any:
    """Call a Python function that uses R, as soon as no other thread is in R."""
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
        return on_this_stack(function, *args)
    finally:
        here.in_r = was
        rlock.release()


def on_this_stack(function: Callable[..., Any], *args: Any) -> Any:
    """Call a function that uses R, in any thread. The caller holds `rlock`.

    Even functions of R's C interface that only print or allocate may collect garbage, and run finalizers, for which R
    checks the stack. The error would jump to the stack of the main thread.
    """
    return function(*args) if get_ident() == MAIN else _on_own_stack(function, *args)


def _on_own_stack(function: Callable[..., Any], *args: Any) -> Any:
    """Call a function that uses R, with R's check of the stack set to the bounds of the stack of this thread."""
    before = r.R_CStackStart, r.R_CStackLimit
    try:
        r.R_CStackStart, r.R_CStackLimit = _stack()
        return function(*args)
    finally:
        r.R_CStackStart, r.R_CStackLimit = before


_libc = ctypes.CDLL(None)
_libc.pthread_self.restype = ctypes.c_void_p


def _stack() -> tuple[int, int]:
    """Return the highest address of the stack of this thread, where it starts, and how much of it R may use."""
    attributes = ctypes.create_string_buffer(128)  # a pthread_attr_t has 56 bytes, or 64 on ARM
    lowest, size = ctypes.c_void_p(), ctypes.c_size_t()
    _libc.pthread_getattr_np(ctypes.c_void_p(_libc.pthread_self()), attributes)
    _libc.pthread_attr_getstack(attributes, ctypes.byref(lowest), ctypes.byref(size))
    _libc.pthread_attr_destroy(attributes)
    # R itself reserves a twentieth for handling the error. Python needs more on top of that.
    return (lowest.value or 0) + size.value, size.value * 3 // 4


def release_later(sexp: Any) -> None:
    """Release a preserved R object the next time that a thread may use R.

    It cannot be released at once, since Python may collect its wrapper in any thread at any time.
    """
    to_release.append(sexp)


def release_pending() -> None:
    """Release the R objects in `to_release`. The caller holds `rlock`."""
    while to_release:
        r.R_ReleaseObject(to_release.popleft())
