"""Errors in both directions: Python exceptions as R conditions, and R conditions as Python exceptions.

The R condition of a Python exception is the proxy of the exception. Where R signals it inside a call from Python,
Python gets the exception back. Another R error becomes a RuntimeError, and in R the original condition again.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator
from typing import Any

from rkeras._core.errors import NAMES_VERB
from rkeras.bridge.convert import proxies
from rkeras.bridge.convert.class_names import class_names
from rkeras.bridge.outer_handlers import is_handler_in_effect, is_inside_call_from_python, is_restart_in_effect
from rkeras.bridge.r_api import interrupts, threads
from rkeras.bridge.r_api.c_api import (
    NIL,
    STRSXP,
    VECSXP,
    Protected,
    evaluate,
    interrupts_pending,
    preserve,
    r,
    string_of,
    strings,
    sym,
    texts_of,
)  # fmt: skip
from rkeras.bridge.r_api.package_functions import r_package
from rkeras.bridge.r_api.r_object import RObject

FAILED = preserve(sym(".rkeras_failed"))
"""What an entry returns when Python raised an exception. No converted value is this symbol."""

last: list[BaseException] = []
"""The last exception that R received. The variables of its frames are cleared."""

jumps: list[Unwinding] = []
"""The jump that Python code has to make way for, until R continues it."""

_failure: list[BaseException] = []
_last_from_r: list[BaseException] = []
"""The exception that the last failed R function raised, until the call from R ends."""

_R_CONDITION, _R_FIELDS = "_r_condition", "_r_fields"
"""Attributes of exceptions: the R condition of a RuntimeError, and the fields of the exception as an R condition."""


class Unwinding(BaseException):
    """R leaves a call from Python for a handler that exits, or for a restart, outside of it.

    Attributes:
        kind: "handler" or "restart"; "leave" if the handler or restart is outside of another call from Python.
        target: the part of R's stack of handlers that begins with the handler, or the restart.
        value: the condition, or the arguments of the restart.
        depth: number of calls from R into Python to end.
    """

    def __init__(self, text: str, kind: str, target: RObject, value: RObject):
        super().__init__(text)
        self.kind, self.target, self.value = kind, target, value
        self.depth = threads.main_thread.depth


def raise_condition(condition: Any) -> None:
    """Raise the exception that a condition of R is: KeyboardInterrupt for an interrupt."""
    names = _classes(condition)
    if "interrupt" in names:
        raise KeyboardInterrupt
    if "python.builtin.BaseException" in names:
        error = proxies.object_of(condition)
    else:
        error = RuntimeError(_message(condition))
        setattr(error, _R_CONDITION, RObject(condition))
    _last_from_r[:] = [error]
    raise error


def raise_jump(jump: Any) -> None:
    """Raise `Unwinding` for a jump out of an R function, or the error of an outer handler.

    Args:
        jump: R list of the handler's part of the stack and the condition; of NULL and a condition to raise; or of a
            restart, its arguments, and NULL.
    """
    target, value = r.VECTOR_ELT(jump, 0), r.VECTOR_ELT(jump, 1)
    if target == NIL:
        raise_condition(value)
    if r.Rf_xlength(jump) == 2:
        kind, text = "handler", f"a handler of the R condition {_classes(value)[0]}: {_message(value)}"
    else:
        kind, text = "restart", f"the R restart {string_of(r.VECTOR_ELT(target, 0))}"
    error = Unwinding(f"R continues outside this call, at {text}", kind, RObject(target), RObject(value))
    _last_from_r[:] = [error]
    jumps[:] = [error]
    raise error


def _classes(condition: Any) -> list[str]:
    classes = r.Rf_getAttrib(condition, r.R_ClassSymbol)
    return [name or "" for name in texts_of(classes)]


def _message(condition: Any) -> str:
    """Return the message of an R condition. conditionMessage() is generic: rlang's errors build the message."""
    message = evaluate(r.Rf_lang2(sym("conditionMessage"), condition))
    return string_of(message) if message.sxpinfo.type == STRSXP else "R error"


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
    """Return the R error, jump or interrupt that caused an exception, otherwise the exception."""
    for inner in _chain(error):
        if isinstance(inner, (Unwinding, KeyboardInterrupt)) or hasattr(inner, _R_CONDITION):
            return inner
    # TensorFlow's runtime passes on only the text of an exception that a Python function raised.
    if _last_from_r and type(error).__module__.startswith("tensorflow.") and text(_last_from_r[0]) in text(error):
        return _last_from_r[0]
    return error


def failure(call: Any) -> Any:
    """Return what R needs to signal the last exception: list(kind, message, classes, traceback, condition or jump).

    Args:
        call: the R call that failed.
    """
    if not _failure:
        return NIL
    error = _failure.pop()
    origin = _origin(error)
    passed_r = origin in _last_from_r
    _last_from_r.clear()
    interrupts.raised.clear()
    if isinstance(origin, Unwinding):
        jumps.clear()
        origin = _next_step(origin)
    with Protected() as protect:
        made = protect(r.Rf_allocVector(VECSXP, 5))
        trace = "".join(traceback.format_exception(type(error), error, _after_bridge(error.__traceback__)))
        if isinstance(origin, KeyboardInterrupt):
            kind, payload = "interrupt", NIL
            # R acts on its flag at its next check. Several presses of Ctrl-C count as one interrupt.
            interrupts.take()
            threads.main_thread.interrupted_at = 0.0
            interrupts_pending[0] = 1
        elif isinstance(origin, Unwinding):
            kind, payload = origin.kind, protect(r.Rf_allocVector(VECSXP, 2))
            r.SET_VECTOR_ELT(payload, 0, origin.target.sexp)
            r.SET_VECTOR_ELT(payload, 1, origin.value.sexp)
        elif hasattr(origin, _R_CONDITION):
            kind, payload = "r", getattr(origin, _R_CONDITION).sexp
        else:
            # An exception that R code raised again has the call of its first error.
            if not (passed_r and "call" in _fields(origin)):
                _fields(origin)["call"] = None if call == NIL else RObject(call)
            _fields(origin)["traceback"] = trace
            kind, payload = "python", protect(proxies.make_proxy(origin))
        names = class_names(type(origin))
        for i, texts in enumerate(([kind], [description(origin)], names, [_escaped(trace)])):
            r.SET_VECTOR_ELT(made, i, strings(texts))
        r.SET_VECTOR_ELT(made, 4, payload)
    last[:] = [origin]
    for inner in _chain(error):
        # The frames refer to the arguments of the failed call, which may be large.
        traceback.clear_frames(inner.__traceback__)
    return made


def _next_step(jump: Unwinding) -> BaseException:
    """Return a jump whose target is in effect, or that has to leave another call from Python; otherwise an error."""
    if (is_handler_in_effect if jump.kind == "handler" else is_restart_in_effect)(jump.target.sexp):
        return jump
    if jump.kind == "handler" and is_inside_call_from_python():
        jump.kind = "leave"
        return jump
    return RuntimeError(f"{jump}; but that has ended, because a thread or an iterator ran the R function later.")


def _after_bridge(trace: Any) -> Any:
    """Return a traceback without the frames of the bridge that it begins with."""
    after = trace
    while after is not None and after.tb_frame.f_globals.get("__name__", "").startswith("rkeras.bridge."):
        after = after.tb_next
    return after or trace


def text(error: BaseException) -> str:
    """Return the text of an exception. Its `__str__` method may fail."""
    try:
        return str(error)
    except Exception as second:
        return f"<its text cannot be shown: {type(second).__name__}>"


def _escaped(text: str) -> str:
    """Escape the characters that R's strings cannot hold."""
    return text.replace("\0", "\\0").encode("utf-8", "backslashreplace").decode()


def description(error: BaseException) -> str:
    """Return the text of an exception for R, with its class unless it is clear without: an error of rkeras or of R."""
    words = text(error)
    if _is_clear(error, words):
        return _escaped(words)
    # Keras marks parts of its messages as bold with escape sequences of terminals.
    lines = "".join(traceback.format_exception_only(type(error), error))
    return _escaped(re.sub("\033\\[[0-9;]*m", "", lines).removesuffix("\n"))


def _is_clear(error: BaseException, words: str) -> bool:
    of_rkeras = type(error).__module__.partition(".")[0] == "rkeras" or NAMES_VERB.match(words)
    return bool(of_rkeras) or hasattr(error, _R_CONDITION) or isinstance(error, KeyboardInterrupt)


def message(error: BaseException) -> str:
    """Return the message of the R condition of an exception. As in reticulate it ends with a hint how to see more."""
    described = description(error)
    if _is_clear(error, text(error)):
        return described
    return f"{described}\n{string_of(evaluate(r.Rf_lang1(r_package.error_hint)))}"


# Exceptions as R conditions -----------------------------------------------------------------------------------------


FIELDS = ("message", "call", "trace", "parent")
"""Fields of conditions that hold R values. Packages such as rlang and testthat set them."""


def _fields(error: BaseException) -> dict[str, Any]:
    return vars(error).setdefault(_R_FIELDS, {})


def get_field(error: BaseException, name: str) -> Any:
    """Return a field of an exception in R: a field of conditions or an attribute; None if there is none."""
    fields = _fields(error)
    if name in fields:
        return fields[name]
    return message(error) if name == "message" else getattr(error, name, None)


def _as_list(error: BaseException) -> Any:
    """Return the R list of the message and the call of an exception. Not protected.

    In another session, such as that of callr, the exception is gone, but its list remains.
    """
    with Protected() as protect:
        made = protect(r.Rf_allocVector(VECSXP, 2))
        for i, name in enumerate(FIELDS[:2]):
            value = get_field(error, name) if name == "message" else _fields(error).get(name)
            value = strings([_escaped(value)]) if isinstance(value, str) else NIL if value is None else value.sexp
            r.SET_VECTOR_ELT(made, i, value)
        r.Rf_setAttrib(made, sym("names"), protect(strings(list(FIELDS[:2]))))
    return made


proxies.FIELDS_OF[BaseException] = _as_list


def set_field(error: BaseException, name: str, value: RObject) -> None:
    """Set a field of an exception in R, one of `FIELDS`."""
    _fields(error)[name] = value
