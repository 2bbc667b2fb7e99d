"""Errors in both directions: Python exceptions as R conditions, and R conditions as Python exceptions.

A condition that passes through the other language comes back unchanged.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from typing import Any

from rkeras.bridge.convert.class_names import class_name
from rkeras.bridge.r_api import interrupts, threads
from rkeras.bridge.r_api.c_api import (
    STRSXP,
    VECSXP,
    evaluate,
    interrupts_pending,
    preserve,
    r,
    string_of,
    strings,
    sym,
    text_of,
)  # fmt: skip
from rkeras.bridge.r_api.r_object import RObject

FAILED = preserve(sym(".rkeras_failed"))
"""What an entry returns when Python raised an exception. No converted value is this symbol."""

last: list[BaseException] = []
"""The last exception that R received, without its frames."""

_failure: list[BaseException] = []
_last_r_error: list[RError] = []


class RError(Exception):
    """An R error that passes through Python. In R it is the original condition again."""

    def __init__(self, message: str, condition: RObject):
        super().__init__(message)
        self.condition = condition


def raise_condition(condition: Any) -> None:
    """Raise KeyboardInterrupt for a caught R interrupt, `RError` for an R error."""
    classes = r.Rf_getAttrib(condition, r.R_ClassSymbol)
    names = [text_of(r.STRING_ELT(classes, i)) for i in range(r.Rf_xlength(classes))]
    if "interrupt" in names:
        raise KeyboardInterrupt
    # conditionMessage() is generic: rlang's errors have a method that builds the message.
    message = evaluate(r.Rf_lang2(sym("conditionMessage"), condition))
    error = RError(string_of(message) if message.sxpinfo.type == STRSXP else "R error", RObject(condition))
    _last_r_error[:] = [error]
    raise error


def keep_failure(kind: Any, error: BaseException, trace: Any) -> None:
    """Keep the exception of an entry until R, which receives `FAILED`, requests it."""
    _failure[:] = [error.with_traceback(trace)]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and its causes."""
    seen: list[BaseException] = []
    inner: BaseException | None = error
    while inner is not None and inner not in seen:
        seen.append(inner)
        yield inner
        inner = inner.__cause__ or inner.__context__


def _origin(error: BaseException) -> BaseException:
    """Return the R error or interrupt that caused an exception, otherwise the exception."""
    for inner in _chain(error):
        if isinstance(inner, (RError, KeyboardInterrupt)):
            return inner
    # TensorFlow's runtime passes on only the text of an exception that a Python function raised.
    if _last_r_error and type(error).__module__.startswith("tensorflow.") and text(_last_r_error[0]) in text(error):
        return _last_r_error[0]
    return error


def failure() -> Any:
    """Return what R needs to signal the last exception: list(kind, message, classes, traceback, condition)."""
    if not _failure:
        return r.R_NilValue
    error = _failure.pop()
    origin = _origin(error)
    _last_r_error.clear()
    interrupts.raised.clear()
    made = r.Rf_protect(r.Rf_allocVector(VECSXP, 5))
    kind = "interrupt" if isinstance(origin, KeyboardInterrupt) else "r" if isinstance(origin, RError) else "python"
    r.SET_VECTOR_ELT(made, 0, strings([kind]))
    r.SET_VECTOR_ELT(made, 1, strings([_escaped(message(origin))]))
    r.SET_VECTOR_ELT(made, 2, strings(_classes(type(origin))))
    r.SET_VECTOR_ELT(made, 3, strings([_escaped("".join(traceback.format_exception(error)))]))
    r.SET_VECTOR_ELT(made, 4, origin.condition.sexp if isinstance(origin, RError) else r.R_NilValue)
    if kind == "interrupt":
        # R acts on its flag at its next check. Several presses of Ctrl-C count as one interrupt.
        interrupts.take()
        threads.main_thread.interrupted_at = 0.0
        interrupts_pending[0] = 1
    r.Rf_unprotect(1)
    last[:] = [origin]
    for inner in _chain(error):
        # The frames refer to the arguments of the failed call, which may be large.
        traceback.clear_frames(inner.__traceback__)
        inner.__traceback__ = None
    return made


def text(error: BaseException) -> str:
    """Return the text of an exception. Its `__str__` method may fail."""
    try:
        return str(error)
    except Exception as second:
        return f"<its text cannot be shown: {type(second).__name__}>"


def _escaped(text: str) -> str:
    """Escape the characters that R's strings cannot hold."""
    return text.replace("\0", "\\0").encode("utf-8", "backslashreplace").decode()


def message(error: BaseException) -> str:
    """Return the message of the R condition of an exception."""
    words = text(error)
    # The text of a KeyError is only the key, that of a SystemExit only the status.
    if not words or isinstance(error, (KeyError, SystemExit)):
        return f"{type(error).__name__}: {words}" if words else type(error).__name__
    # Keras marks parts of its messages as bold with escape sequences of terminals.
    return re.sub("\033\\[[0-9;]*m", "", words)


def _classes(cls: type[BaseException]) -> list[str]:
    """Return the classes of the R condition: for each ancestor `rkeras.ValueError` and `python.builtin.ValueError`.

    Without `python.builtin.BaseException` and `python.builtin.object`, which have S3 methods in reticulate.
    """
    ancestors = [c for c in cls.__mro__ if c not in (object, BaseException)]
    names = [*(f"rkeras.{c.__name__}" for c in ancestors), *map(class_name, ancestors)]
    return [*dict.fromkeys(names), "python.error", "error", "condition"]
