"""Keep two lines of TensorFlow's native start-up log off the screen; no setting of its own does."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

END = b"\0"
"""What nobody writes to standard error but ourselves, to learn that all before it was passed on."""

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
    passed_on = threading.Event()
    threading.Thread(target=_pass_on, args=(reader, original, passed_on), name="rkeras-stderr", daemon=True).start()

    def end() -> None:
        os.write(writer, END)
        # The thread waits for its turn where an import holds the interpreter.
        passed_on.wait(timeout=10)
        os.dup2(original, 2)
        os.close(writer)

    # Last, so that there is no moment at which what is written can neither be passed on nor put back.
    _redirected.callback(end)
    os.dup2(writer, 2)
    try:
        yield
    finally:
        put_back()


def put_back() -> None:
    """Let everything through from now on, what is on its way first. At the end of a process nobody may be left to."""
    _redirected.close()


def _pass_on(reader: int, original: int, passed_on: threading.Event) -> None:
    rest = b""
    # It ends when the last writer closes, which may be a child process that was started meanwhile.
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
