"""Keep two lines of TensorFlow's native start-up log off the screen; no setting of its own does."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

NOISE = (b"WARNING: All log messages before absl::InitializeLog()", b"oneDNN custom operations are on.")

_redirected = ExitStack()
"""What puts standard error back."""


@contextmanager
def without_start_up_log() -> Iterator[None]:
    """Pass the process's standard error on line by line, but for the two lines.

    They are written by native code straight to descriptor 2. `TF_CPP_MIN_LOG_LEVEL=0` shows everything.
    """
    if os.environ.get("TF_CPP_MIN_LOG_LEVEL") == "0":
        yield
        return
    try:
        original = os.dup(2)
    except OSError:  # a process without standard error has nothing to keep quiet
        yield
        return
    reader, writer = os.pipe()
    os.dup2(writer, 2)
    os.close(writer)
    # It ends when the last writer closes, which may be a child process that was started meanwhile.
    pump = threading.Thread(target=_pass_on, args=(reader, original), name="rkeras-stderr", daemon=True)
    pump.start()
    _redirected.callback(pump.join, timeout=0.2)
    _redirected.callback(os.dup2, original, 2)
    try:
        yield
    finally:
        put_back()


def put_back() -> None:
    """Let everything through from now on, what is on its way first. At the end of a process nobody may be left to."""
    _redirected.close()


def _pass_on(reader: int, original: int) -> None:
    rest = b""
    while chunk := os.read(reader, 65536):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            if not any(noise in line for noise in NOISE):
                os.write(original, line + b"\n")
        if rest and not rest.startswith((b"I0000", b"WARNING")):
            os.write(original, rest)
            rest = b""
    os.write(original, rest)
    os.close(reader)
    os.close(original)
