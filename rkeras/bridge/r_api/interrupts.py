"""Ctrl-C: an interrupt of R while R runs, on any thread, otherwise a KeyboardInterrupt in Python on the main thread.

Python receives the signal, but its handler cannot run while the main thread is in R. Therefore a watcher thread, woken
by the byte that the signal writes to a pipe, sets R's own flag in that case. Whoever reads the byte handles the
interrupt.
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

from rkeras.bridge.r_api.c_api import interrupts_pending, rlock
from rkeras.bridge.r_api.threads import MAIN, main_thread, outside_r

raised: list[BaseException] = []
"""The last KeyboardInterrupt that was raised, until the call from R in which it was raised has ended."""

_reader = -1
_calls = 0
_python_handler: Any = signal.default_int_handler


def install() -> None:
    """Install the handler of SIGINT and the watcher thread. Called once, on the main thread."""
    global _reader, _python_handler
    _reader, writer = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    before = signal.signal(signal.SIGINT, _handle)
    if callable(before):
        _python_handler = before
    # This signal only wakes the main thread, so that R checks its flag.
    signal.signal(signal.SIGURG, lambda number, frame: None)
    sys.unraisablehook = _raise_again_after(sys.unraisablehook)
    threading.Thread(target=_watch, name="rkeras-interrupts", daemon=True).start()


def take() -> bool:
    """Claim the interrupts that nobody has handled yet, and return whether there were any."""
    try:
        return signal.SIGINT in os.read(_reader, 4096)
    except BlockingIOError:
        return False


def _handle(number: int, frame: Any) -> None:
    """Handle SIGINT on the main thread."""
    global _calls
    _calls += 1
    if not take():
        return
    first = not main_thread.interrupted_at
    if main_thread.in_r:
        interrupts_pending[0] = 1
    elif not first and isinstance(sys.exc_info()[1], KeyboardInterrupt):
        # The interrupt was delivered, and the code that caught it may finish.
        main_thread.interrupted_at = 0.0
    else:
        main_thread.interrupted_at = time.monotonic()
        caller = _frame_calling_tensorflow(frame)
        if first and caller is not None:
            _raise_at_next_line(caller)
        else:
            _cancel_trace()
            _raise(number, frame)


def _raise(number: int, frame: Any) -> None:
    """Raise KeyboardInterrupt, and remember it."""
    try:
        _python_handler(number, frame)
    except BaseException as error:
        raised[:] = [error]
        raise


def pass_to_r() -> None:
    """Pass on to R an interrupt that was raised in a call which returned all the same.

    An interrupt that was caught as `KeyboardInterrupt` is not passed on. Keras and similar packages often have a bare
    `except:` that was written for other exceptions.
    """
    trace = raised.pop().__traceback__
    if trace is None or "KeyboardInterrupt" not in trace.tb_frame.f_code.co_names:
        interrupts_pending[0] = 1


def _frame_calling_tensorflow(frame: Any) -> Any:
    """Return the frame that called TensorFlow, None if the interrupt did not arrive inside TensorFlow."""
    caller = None
    while frame is not None and frame.f_code is not outside_r.__code__:
        if frame.f_globals.get("__name__", "").startswith("tensorflow."):
            caller = frame.f_back
        frame = frame.f_back
    return None if caller is frame else caller


def _raise_at_next_line(frame: Any) -> None:
    """Raise KeyboardInterrupt at the next line of a frame: an exception inside TensorFlow may corrupt its state."""
    global _cancel_trace
    before = sys.gettrace()

    def cancel() -> None:
        global _cancel_trace
        sys.settrace(before)
        frame.f_trace = None
        _cancel_trace = _nothing

    def raise_now(*event: Any) -> None:
        cancel()
        _raise(signal.SIGINT, frame)

    _cancel_trace = cancel
    frame.f_trace = raise_now
    sys.settrace(_nothing)


def _raise_again_after(show: Callable[..., Any]) -> Callable[..., Any]:
    """Return a handler of exceptions that nobody can catch, as in a destructor, that keeps interrupts.

    It sets R's flag. R acts on the flag if the call returns, otherwise the watcher thread does.

    Args:
        show: handles the other exceptions.
    """

    def dropped(unraisable: Any) -> None:
        if main_thread.interrupted_at and isinstance(unraisable.exc_value, KeyboardInterrupt):
            main_thread.interrupted_at = 0.0
            raised.clear()
            interrupts_pending[0] = 1
        else:
            show(unraisable)

    return dropped


def _nothing(*event: Any) -> None:
    """Do nothing: the trace function of other frames, and the one to call when no trace is set."""


_cancel_trace: Callable[[], None] = _nothing


def _watch() -> None:
    """Deliver interrupts that the signal handler does not see, in a thread of its own."""
    while True:
        calls = _calls
        # Some front ends set R's flag and send no signal, so check the flag while Python runs.
        signalled = bool(select.select([_reader], [], [], 0.2)[0])
        pending = interrupts_pending[0]
        # The code may still be inside TensorFlow, or C code or a destructor may have dropped the exception: repeat it.
        again = main_thread.interrupted_at and time.monotonic() - main_thread.interrupted_at > 0.4
        if not (signalled or pending or again):
            continue
        if not rlock.acquire(blocking=False):
            if signalled and take():
                interrupts_pending[0] = 1
                signal.pthread_kill(MAIN, signal.SIGURG)
        else:
            rlock.release()
            # No other thread runs between this comparison and the signal, so the handler cannot run in between.
            if calls == _calls:
                interrupts_pending[0] = 0
                signal.pthread_kill(MAIN, signal.SIGINT)
        time.sleep(0.02)
