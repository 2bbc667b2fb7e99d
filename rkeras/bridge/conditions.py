"""Errors both ways: Python exceptions as R conditions, R conditions as Python exceptions, each coming back as itself."""

from __future__ import annotations

import traceback
from typing import Any

from rkeras.bridge.held import RObject
from rkeras.bridge.rapi import STRSXP, VECSXP, evaluate, keep, r, rlock, string_of, strings, sym, text_of
from rkeras.bridge import threads  # isort: skip

FAILED = keep(sym(".rkeras_failed"))
"""What an entry returns in place of a value when Python raised. No value of ours is a symbol."""

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


def fail(error: BaseException) -> Any:
    """Keep an exception for R to ask about, and give the sentinel that tells R to ask."""
    # An interrupt may have struck between Python's work and the taking back of R.
    if not rlock._is_owned():  # type: ignore[attr-defined]
        rlock.acquire()
        threads.in_python = False
    _failure[:] = [error]
    return FAILED


def _origin(error: BaseException) -> BaseException:
    """The R error that an exception wraps, if it wraps one, else the exception."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, (RError, KeyboardInterrupt)):
            return seen
        seen = seen.__cause__ or seen.__context__
    # TensorFlow's runtime hands on the text of an exception in a generator, not the exception.
    if _last_r_error and type(error).__module__.startswith("tensorflow.python.framework.errors"):
        return _last_r_error[0]
    return error


def failure() -> Any:
    """What R needs to signal the last exception: list(kind, message, classes, traceback, condition)."""
    if not _failure:
        return r.R_NilValue
    error = _origin(_failure.pop())
    _last_r_error.clear()
    made = r.Rf_protect(r.Rf_allocVector(VECSXP, 5))
    kind = "interrupt" if isinstance(error, KeyboardInterrupt) else "r" if isinstance(error, RError) else "python"
    r.SET_VECTOR_ELT(made, 0, strings([kind]))
    r.SET_VECTOR_ELT(made, 1, strings([_message(error)]))
    r.SET_VECTOR_ELT(made, 2, strings(_classes(type(error))))
    r.SET_VECTOR_ELT(made, 3, strings(["".join(traceback.format_exception(error))]))
    r.SET_VECTOR_ELT(made, 4, error.condition.sexp if isinstance(error, RError) else r.R_NilValue)
    # R takes a pending interrupt at its next check; a flag left from before would strike a later loop.
    r.R_interrupts_pending = 1 if kind == "interrupt" else 0
    r.Rf_unprotect(1)
    # The frames hold the arguments of the failed call, which may be large.
    error.__traceback__ = None
    return made


def _message(error: BaseException) -> str:
    text = str(error)
    # A KeyError's text is only the key.
    if isinstance(error, KeyError) or not text:
        return f"{type(error).__name__}: {text}" if text else type(error).__name__
    return text


def _classes(cls: type[BaseException]) -> list[str]:
    """Condition classes: `rkeras.ValueError` for each ancestor, then `python.error`, `error`, `condition`."""
    names = [f"rkeras.{c.__name__}" for c in cls.__mro__ if c not in (object, BaseException)]
    return [*names, "python.error", "error", "condition"]
