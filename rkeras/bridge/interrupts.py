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
from typing import Any

from rkeras.bridge.rapi import r, rlock
from rkeras.bridge.threads import MAIN, main_thread

_reader = -1
_calls = 0
_before: Any = signal.default_int_handler


def install() -> None:
    """Take over SIGINT. Called once, on the main thread."""
    global _reader, _before
    _reader, writer = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    _survive_destructors(writer)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    before = signal.signal(signal.SIGINT, _handle)
    if callable(before):
        _before = before
    # It does nothing but end the main thread's wait, so that R looks at its flag.
    signal.signal(signal.SIGURG, lambda number, frame: None)
    threading.Thread(target=_watch, name="rkeras-interrupts", daemon=True).start()


def _survive_destructors(writer: int) -> None:
    """Let an interrupt that strikes in a destructor, where Python drops exceptions, strike again."""
    others = sys.unraisablehook

    def hook(dropped: Any) -> None:
        if isinstance(dropped.exc_value, KeyboardInterrupt):
            os.write(writer, bytes([signal.SIGINT]))
        else:
            others(dropped)

    sys.unraisablehook = hook


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
    if main_thread.in_r:
        r.R_interrupts_pending = 1
    else:
        _before(number, frame)


def _watch() -> None:
    while True:
        calls = _calls
        # Some front ends set R's flag themselves and send no signal: look at it while Python runs.
        signalled = bool(select.select([_reader], [], [], 0.25)[0])
        pending = r.R_interrupts_pending
        if not (signalled or pending):
            continue
        if not rlock.acquire(blocking=False):
            if signalled and take():
                r.R_interrupts_pending = 1
                signal.pthread_kill(MAIN, signal.SIGURG)
        else:
            rlock.release()
            # No other thread runs between this comparison and the signal, so the handler cannot have been faster.
            if calls == _calls:
                r.R_interrupts_pending = 0
                signal.pthread_kill(MAIN, signal.SIGINT)
        time.sleep(0.02)
