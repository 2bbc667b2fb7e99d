"""Errors both ways: Python exceptions as R conditions, R conditions as Python exceptions, and back as themselves."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from typing import Any

from rkeras.bridge import interrupts, threads
from rkeras.bridge.held import RObject
from rkeras.bridge.rapi import STRSXP, VECSXP, evaluate, interrupts_pending, keep, r, string_of, strings, sym, text_of

FAILED = keep(sym(".rkeras_failed"))
"""What an entry returns in place of a value when Python raised. No value of ours is this symbol."""

last: list[BaseException] = []
"""The exception that R saw last, without its frames."""

_failure: list[BaseException] = []
_last_r_error: list[RError] = []


class RError(Exception):
    """An R error that passes through Python. Its condition comes out in R as it went in."""

    def __init__(self, message: str, condition: RObject):
        super().__init__(message)
        self.condition = condition


def raise_condition(condition: Any) -> None:
    """Raise a caught R condition: an interrupt as KeyboardInterrupt, an error as `RError`."""
    classes = r.Rf_getAttrib(condition, r.R_ClassSymbol)
    names = [text_of(r.STRING_ELT(classes, i)) for i in range(r.Rf_xlength(classes))]
    if "interrupt" in names:
        raise KeyboardInterrupt
    # conditionMessage is generic: the message of rlang's errors is made by their own method.
    message = evaluate(r.Rf_lang2(sym("conditionMessage"), condition))
    error = RError(string_of(message) if message.sxpinfo.type == STRSXP else "R error", RObject(condition))
    _last_r_error[:] = [error]
    raise error


def keep_failure(kind: Any, error: BaseException, trace: Any) -> None:
    """Keep the exception of an entry, which R asks about when it sees the sentinel."""
    _failure[:] = [error.with_traceback(trace)]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception and those that it wraps."""
    seen: list[BaseException] = []
    inner: BaseException | None = error
    while inner is not None and inner not in seen:
        seen.append(inner)
        yield inner
        inner = inner.__cause__ or inner.__context__


def _origin(error: BaseException) -> BaseException:
    """The R error or interrupt that an exception wraps, if it wraps one, else the exception."""
    for inner in _chain(error):
        if isinstance(inner, (RError, KeyboardInterrupt)):
            return inner
    # TensorFlow's runtime hands on the text of an exception in a function of ours, not the exception.
    if _last_r_error and type(error).__module__.startswith("tensorflow.") and text(_last_r_error[0]) in text(error):
        return _last_r_error[0]
    return error


def failure() -> Any:
    """What R needs to signal the last exception: list(kind, message, classes, traceback, condition)."""
    if not _failure:
        return r.R_NilValue
    error = _failure.pop()
    origin = _origin(error)
    _last_r_error.clear()
    interrupts.raised.clear()
    made = r.Rf_protect(r.Rf_allocVector(VECSXP, 5))
    kind = "interrupt" if isinstance(origin, KeyboardInterrupt) else "r" if isinstance(origin, RError) else "python"
    r.SET_VECTOR_ELT(made, 0, strings([kind]))
    r.SET_VECTOR_ELT(made, 1, strings([_showable(message(origin))]))
    r.SET_VECTOR_ELT(made, 2, strings(_classes(type(origin))))
    r.SET_VECTOR_ELT(made, 3, strings([_showable("".join(traceback.format_exception(error)))]))
    r.SET_VECTOR_ELT(made, 4, origin.condition.sexp if isinstance(origin, RError) else r.R_NilValue)
    if kind == "interrupt":
        # R acts on its flag at its next check. The impatient press Ctrl-C more than once and mean one interrupt.
        interrupts.take()
        threads.main_thread.struck = 0.0
        interrupts_pending[0] = 1
    r.Rf_unprotect(1)
    last[:] = [origin]
    for inner in _chain(error):
        # The frames hold the arguments of the failed call, which may be large.
        traceback.clear_frames(inner.__traceback__)
        inner.__traceback__ = None
    return made


def text(error: BaseException) -> str:
    """The text of an exception, whose own method may fail."""
    try:
        return str(error)
    except Exception as second:
        return f"<its text cannot be shown: {type(second).__name__}>"


def _showable(words: str) -> str:
    """Without what R's strings cannot hold."""
    return words.replace("\0", "\\0").encode("utf-8", "backslashreplace").decode()


def message(error: BaseException) -> str:
    """What R shows of an exception."""
    words = text(error)
    # A KeyError's text is only the key; an exit's only the status.
    if not words or isinstance(error, (KeyError, SystemExit)):
        return f"{type(error).__name__}: {words}" if words else type(error).__name__
    # Keras makes parts of its messages bold, for a terminal.
    return re.sub("\033\\[[0-9;]*m", "", words)


def _classes(cls: type[BaseException]) -> list[str]:
    """Condition classes: `rkeras.ValueError` for each ancestor, `python.builtin.ValueError` likewise, and R's own.

    Not `python.builtin.BaseException` nor `python.builtin.object`, of which reticulate has S3 methods.
    """
    ancestors = [c for c in cls.__mro__ if c not in (object, BaseException)]
    theirs = [f"{'python.builtin' if c.__module__ == 'builtins' else c.__module__}.{c.__qualname__}" for c in ancestors]
    return [*(f"rkeras.{c.__name__}" for c in ancestors), *theirs, "python.error", "error", "condition"]
