"""Ctrl-C: R's while R runs, on whatever thread, and otherwise an exception in the main thread's Python code.

Python owns the signal once it runs, but its handler cannot run while the main thread is in R. A watcher thread, woken
by the byte that the signal itself writes, sets R's own flag then. Whoever takes the byte has the interrupt.
"""

from __future__ import annotations

import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from rkeras.bridge.rapi import interrupts_pending, rlock
from rkeras.bridge.threads import MAIN, main_thread, outside_r

raised: list[BaseException] = []
"""The interrupt that was raised last, until the call that it was raised in is over."""

_reader = -1
_calls = 0
_before: Any = signal.default_int_handler


def install() -> None:
    """Take over SIGINT. Called once, on the main thread."""
    global _reader, _before
    _reader, writer = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    before = signal.signal(signal.SIGINT, _handle)
    if callable(before):
        _before = before
    # It does nothing but end the main thread's wait, so that R looks at its flag.
    signal.signal(signal.SIGURG, lambda number, frame: None)
    sys.unraisablehook = _strike_later(sys.unraisablehook)
    threading.Thread(target=_watch, name="rkeras-interrupts", daemon=True).start()


def take() -> bool:
    """Take the interrupts that nobody has taken; gives whether there were any."""
    try:
        return signal.SIGINT in os.read(_reader, 4096)
    except BlockingIOError:
        return False


def _handle(number: int, frame: Any) -> None:
    global _calls
    _calls += 1
    if not take():
        return
    first = not main_thread.struck
    if main_thread.in_r:
        interrupts_pending[0] = 1
    elif not first and isinstance(sys.exc_info()[1], KeyboardInterrupt):
        # It arrived: the code that caught it may finish.
        main_thread.struck = 0.0
    else:
        main_thread.struck = time.monotonic()
        caller = _caller_of_tensorflow(frame)
        if first and caller is not None:
            _strike_at(caller)
        else:
            _disarm()
            _raise(number, frame)


def _raise(number: int, frame: Any) -> None:
    try:
        _before(number, frame)
    except BaseException as error:
        raised[:] = [error]
        raise


def settle() -> None:
    """Give R the interrupt that was raised in a call which returned nevertheless, unless code caught it by its name.

    Keras and its like have many a bare `except:`, which means other exceptions.
    """
    trace = raised.pop().__traceback__
    if trace is None or "KeyboardInterrupt" not in trace.tb_frame.f_code.co_names:
        interrupts_pending[0] = 1


def _caller_of_tensorflow(frame: Any) -> Any:
    """The code that called TensorFlow, if an interrupt strikes in there; None if it need not wait."""
    caller = None
    while frame is not None and frame.f_code is not outside_r.__code__:
        if frame.f_globals.get("__name__", "").startswith("tensorflow."):
            caller = frame.f_back
        frame = frame.f_back
    return None if caller is frame else caller


def _strike_at(frame: Any) -> None:
    """Raise at the next line of a frame: TensorFlow's own state would not survive an exception just anywhere."""
    global _disarm
    before = sys.gettrace()

    def disarm() -> None:
        global _disarm
        sys.settrace(before)
        frame.f_trace = None
        _disarm = _nothing

    def strike(*event: Any) -> None:
        disarm()
        _raise(signal.SIGINT, frame)

    _disarm = disarm
    frame.f_trace = strike
    sys.settrace(_nothing)


def _strike_later(show: Callable[..., Any]) -> Callable[..., Any]:
    """What is done with an exception that nobody can catch, as in a destructor: an interrupt strikes again after it.

    R's flag is set: R acts on it if the call returns, and if it goes on the watcher does.
    """

    def dropped(unraisable: Any) -> None:
        if main_thread.struck and isinstance(unraisable.exc_value, KeyboardInterrupt):
            main_thread.struck = 0.0
            raised.clear()
            interrupts_pending[0] = 1
        else:
            show(unraisable)

    return dropped


def _nothing(*event: Any) -> None:
    """What is traced elsewhere, and what there is to disarm."""


_disarm: Callable[[], None] = _nothing


def _watch() -> None:
    while True:
        calls = _calls
        # Some front ends set R's flag themselves and send no signal: look at it while Python runs.
        signalled = bool(select.select([_reader], [], [], 0.2)[0])
        pending = interrupts_pending[0]
        # TensorFlow may be long about it, and C code or a destructor may drop what Python code raises: strike again.
        again = main_thread.struck and time.monotonic() - main_thread.struck > 0.4
        if not (signalled or pending or again):
            continue
        if not rlock.acquire(blocking=False):
            if signalled and take():
                interrupts_pending[0] = 1
                signal.pthread_kill(MAIN, signal.SIGURG)
        else:
            rlock.release()
            # No other thread runs between this comparison and the signal, so the handler cannot have been faster.
            if calls == _calls:
                interrupts_pending[0] = 0
                signal.pthread_kill(MAIN, signal.SIGINT)
        time.sleep(0.02)
