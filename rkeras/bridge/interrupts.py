"""Ctrl-C: Python's while Python runs on the main thread, R's otherwise.

Python owns the signal once it runs. Its handler raises KeyboardInterrupt only in Python code; it cannot run while the
main thread is in R, so a watcher thread, woken by the signal itself, sets R's own flag then.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import threading
from typing import Any

from rkeras.bridge import threads
from rkeras.bridge.rapi import r

_handed_to_r = False


def install() -> None:
    """Take over SIGINT. Called once, on the main thread."""
    reader, writer = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    signal.signal(signal.SIGINT, _handle)
    threading.Thread(target=_watch, args=(reader,), name="rkeras-interrupts", daemon=True).start()


def _handle(number: int, frame: Any) -> None:
    global _handed_to_r
    if _handed_to_r:
        # R has acted on this one; Python only hears of it now.
        _handed_to_r = False
    elif threads.in_python:
        raise KeyboardInterrupt
    else:
        r.R_interrupts_pending = 1


def _watch(reader: int) -> None:
    global _handed_to_r
    while True:
        # Some front ends set R's flag themselves and send no signal: look at it while Python runs.
        ready, _, _ = select.select([reader], [], [], 0.25)
        if ready:
            with contextlib.suppress(BlockingIOError):
                if signal.SIGINT in os.read(reader, 4096) and not threads.in_python:
                    _handed_to_r = True
                    r.R_interrupts_pending = 1
        elif threads.in_python and r.R_interrupts_pending:
            r.R_interrupts_pending = 0
            signal.pthread_kill(threads.MAIN, signal.SIGINT)
