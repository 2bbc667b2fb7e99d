"""Suppression of two lines of TensorFlow's native start-up log, which no setting of TensorFlow suppresses."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

END = b"\0"
"""A mark that only this module writes to standard error; when it is read, all output before it was passed on."""

NOISE = (b"WARNING: All log messages before absl::InitializeLog()", b"oneDNN custom operations are on.")

_redirected = ExitStack()
"""The callback that restores standard error."""


@contextmanager
def without_start_up_log() -> Iterator[None]:
    """Pass on the standard error of the process line by line, without the two lines.

    Native code writes them directly to file descriptor 2. `TF_CPP_MIN_LOG_LEVEL=0` shows everything.
    """
    if os.environ.get("TF_CPP_MIN_LOG_LEVEL") == "0":
        yield
        return
    try:
        original = os.dup(2)
    except OSError:  # the process has no standard error
        yield
        return
    reader, writer = os.pipe()
    passed_on = threading.Event()
    threading.Thread(target=_pass_on, args=(reader, original, passed_on), name="rkeras-stderr", daemon=True).start()

    def end() -> None:
        os.write(writer, END)
        # The thread must wait while an import holds the GIL.
        passed_on.wait(timeout=10)
        os.dup2(original, 2)
        os.close(writer)

    # Last, so that at every moment output is either passed on or standard error can be restored.
    _redirected.callback(end)
    os.dup2(writer, 2)
    try:
        yield
    finally:
        put_back()


def put_back() -> None:
    """Restore standard error, after all output so far. The end of the process calls it, when threads may be gone."""
    _redirected.close()


def _pass_on(reader: int, original: int, passed_on: threading.Event) -> None:
    rest = b""
    # It ends when the last writer closes the pipe, which may be a child process that was started meanwhile.
    while chunk := os.read(reader, 65536):
        *lines, rest = (rest + chunk.replace(END, b"")).split(b"\n")
        for line in lines:
            if not any(noise in line for noise in NOISE):
                os.write(original, line + b"\n")
        if rest and not rest.startswith((b"I0000", b"WARNING")):
            os.write(original, rest)
            rest = b""
        if END in chunk:
            passed_on.set()
    os.write(original, rest)
    os.close(reader)
    os.close(original)
