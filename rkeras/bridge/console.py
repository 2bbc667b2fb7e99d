"""Python's output through R's console, so that knitr, sink() and capture.output() see it."""

from __future__ import annotations

import codecs
import io
import locale
import os
import sys
from collections import deque
from typing import Any

from rkeras.bridge.rapi import call, evaluate, ffi, keep, print_err, print_out, r, rlock, strings
from rkeras.bridge.threads import inside_r

_FORMAT = ffi.new("char[]", b"%s")
# R formats into a buffer of this many bytes unless it can allocate; shorter pieces never need to.
_PIECE = 4096
waiting: deque[tuple[Any, bytes]] = deque()
_captured: list[Any] = []


def _spelt_out(error: UnicodeError) -> tuple[str, int]:
    """Characters that the console cannot show, as R itself prints them; a bar is a line of another character."""
    assert isinstance(error, UnicodeEncodeError)

    def spelt(character: str) -> str:
        if character == "\u2501":
            return "="
        return "?" if "\ud800" <= character <= "\udfff" else f"<U+{ord(character):04X}>"

    return "".join(map(spelt, error.object[error.start : error.end])), error.end


codecs.register_error("rkeras.console", _spelt_out)


class RConsole(io.TextIOBase):
    """A text stream that writes to R's console."""

    def __init__(self, write: Any, descriptor: int):
        self._write, self._descriptor = write, descriptor

    @property
    def encoding(self) -> str:  # pyright: ignore[reportIncompatibleVariableOverride]
        """That of R's locale. Where it is not UTF-8, what asks for it (rich, Keras) draws tables in plain ASCII."""
        return codecs.lookup(locale.nl_langinfo(locale.CODESET)).name

    def writable(self) -> bool:
        """Always."""
        return True

    def isatty(self) -> bool:
        """Whether it ends on a terminal: not where R's output is captured."""
        try:
            return os.isatty(self._descriptor) and not inside_r(_is_captured, self._descriptor)
        except OSError:
            return False

    def fileno(self) -> int:
        """The descriptor below R's console."""
        return self._descriptor

    def write(self, text: str) -> int:
        """Write now if R is free, else when it next is: a background thread must not wait for R to print."""
        data = text.encode(self.encoding, "rkeras.console").replace(b"\0", b"")
        if rlock.acquire(blocking=False):
            try:
                flush_waiting()
                _emit(self._write, data)
            finally:
                rlock.release()
        else:
            waiting.append((self._write, data))
        return len(text)

    def flush(self) -> None:
        """Write what waits."""
        if waiting and rlock.acquire(blocking=False):
            try:
                flush_waiting()
            finally:
                rlock.release()


def flush_waiting() -> None:
    """Write what threads could not. The caller holds R."""
    while waiting:
        _emit(*waiting.popleft())


def _emit(write: Any, data: bytes) -> None:
    start = 0
    while start < len(data):
        end = min(start + _PIECE, len(data))
        # Never cut a character in two.
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        write(_FORMAT, ffi.new("char[]", data[start:end]))
        start = end


def set_captured(function: Any) -> None:
    """Take the R function that says whether R's "output" or "message" goes elsewhere than to the console."""
    _captured[:] = [keep(function)]


def _is_captured(descriptor: int) -> bool:
    kind = r.Rf_protect(strings(["output" if descriptor == 1 else "message"]))
    captured = evaluate(call(_captured[0], [kind]))
    r.Rf_unprotect(1)
    return bool(r.LOGICAL_ELT(captured, 0))


def install() -> None:
    """Send sys.stdout and sys.stderr to R's console."""
    sys.stdout = RConsole(print_out, 1)
    sys.stderr = RConsole(print_err, 2)
