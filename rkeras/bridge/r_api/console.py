"""Console output: `sys.stdout` and `sys.stderr` through R's console, so that knitr and sink() capture them."""

from __future__ import annotations

import codecs
import io
import locale
import os
import sys
from collections import deque
from typing import Any

from rkeras.bridge.r_api.c_api import build_call, evaluate, ffi, print_err, print_out, r, rlock, strings
from rkeras.bridge.r_api.package_functions import r_package
from rkeras.bridge.r_api.threads import inside_r, on_this_stack

_FORMAT = ffi.new("char[]", b"%s")
# The size of the buffer into which R formats output. For longer text R would have to allocate memory.
_BUFFER_SIZE = 4096
waiting: deque[tuple[Any, bytes]] = deque()
"""Output of other threads that R has not printed yet: the function that prints it, and the text."""


def _as_r_prints(error: UnicodeError) -> tuple[str, int]:
    """Replace characters that the locale cannot encode by what R prints, and the line of progress bars by "="."""
    assert isinstance(error, UnicodeEncodeError)

    def replacement(character: str) -> str:
        if character == "\u2501":
            return "="
        return "?" if "\ud800" <= character <= "\udfff" else f"<U+{ord(character):04X}>"

    return "".join(map(replacement, error.object[error.start : error.end])), error.end


codecs.register_error("rkeras.console", _as_r_prints)


class RConsole(io.TextIOBase):
    """A text stream that writes to R's console."""

    def __init__(self, write: Any, descriptor: int):
        self._write, self._descriptor = write, descriptor

    @property
    def encoding(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        """The encoding of R's locale. rich and Keras draw tables in ASCII where it is not UTF-8."""
        return codecs.lookup(locale.nl_langinfo(locale.CODESET)).name

    def writable(self) -> bool:
        """Return True."""
        return True

    def isatty(self) -> bool:
        """Return whether the output goes to a terminal and R does not capture it."""
        try:
            return os.isatty(self._descriptor) and not inside_r(_is_captured, self._descriptor)
        except OSError:
            return False

    def fileno(self) -> int:
        """Return the file descriptor of R's console."""
        return self._descriptor

    def write(self, text: str) -> int:
        """Write at once if no other thread is in R, otherwise later: a background thread must not wait for R."""
        data = text.encode(self.encoding, "rkeras.console").replace(b"\0", b"")
        if rlock.acquire(blocking=False):
            try:
                on_this_stack(_flush_and_emit, self._write, data)
            finally:
                rlock.release()
        else:
            waiting.append((self._write, data))
        return len(text)

    def flush(self) -> None:
        """Write the waiting output if no other thread is in R."""
        if waiting and rlock.acquire(blocking=False):
            try:
                on_this_stack(flush_waiting)
            finally:
                rlock.release()


def _flush_and_emit(write: Any, data: bytes) -> None:
    flush_waiting()
    _emit(write, data)


def flush_waiting() -> None:
    """Write the waiting output of other threads. The caller holds `rlock`."""
    while waiting:
        _emit(*waiting.popleft())


def _emit(write: Any, data: bytes) -> None:
    start = 0
    while start < len(data):
        end = min(start + _BUFFER_SIZE, len(data))
        # Do not split a character.
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        write(_FORMAT, ffi.new("char[]", data[start:end]))
        start = end


def _is_captured(descriptor: int) -> bool:
    """Return whether R sends the output of a file descriptor elsewhere than to the console."""
    kind = r.Rf_protect(strings(["output" if descriptor == 1 else "message"]))
    captured = evaluate(build_call(r_package.is_captured, [kind]))
    r.Rf_unprotect(1)
    return bool(r.LOGICAL_ELT(captured, 0))


def install() -> None:
    """Redirect sys.stdout and sys.stderr to R's console."""
    sys.stdout = RConsole(print_out, 1)
    sys.stderr = RConsole(print_err, 2)
