"""R's condition handlers and restarts around a call of Python, for the R functions that Python calls during it.

R evaluates a call from Python apart from the handlers and restarts around it: a jump to one would skip Python's frames.
Here they are made available to the call. Calling handlers stay as they are. A handler that exits, such as one of
`tryCatch()`, and a restart become ones that end only the call from Python, which then raises `conditions.Unwinding`.
R jumps when Python's frames have ended.
"""

from __future__ import annotations

from typing import Any

from rkeras.bridge.r_api import c_api
from rkeras.bridge.r_api.c_api import NIL, VECSXP, Protected, build_call, evaluate, preserve, r, string_of, strings, sym
from rkeras.bridge.r_api.package_functions import r_package
from rkeras.bridge.r_api.r_object import RObject
from rkeras.bridge.r_api.threads import main_thread

_HANDLER_LENGTH, _CLASS, _HANDLER = 5, 0, 2
"""The length of a handler on R's stack, a list, and the indices of the class and the function."""
LEAVE = "rkeras_leave"
"""The name of the restart that ends the innermost call from Python."""


def _internal(name: str, *args: Any) -> Any:
    """Return a call of one of R's internal functions with constants, preserved."""
    with Protected() as protect:
        call = protect(build_call(sym(name), [protect(arg) for arg in args]))
        return preserve(r.Rf_lang2(protect(evaluate(sym(".Internal"))), call))


_GET_HANDLERS = _internal(".addCondHands", NIL, NIL, NIL, NIL, r.Rf_ScalarLogical(0))
_GET_RESTART = [_internal(".getRestart", r.Rf_ScalarInteger(1))]


def _run(call: Any) -> Any:
    """Run an internal function that cannot fail, with the handlers and restarts in effect."""
    return c_api.force_and_call(call, 0, NIL)


def _restart(index: int) -> Any:
    """Return a restart, counted from 1. After the last one comes "abort", which has no target."""
    while len(_GET_RESTART) < index:
        _GET_RESTART.append(_internal(".getRestart", r.Rf_ScalarInteger(len(_GET_RESTART) + 1)))
    return _run(_GET_RESTART[index - 1])


def _is_target(restart: Any) -> bool:
    return r.VECTOR_ELT(restart, 1) != NIL


def is_handler_in_effect(stack: Any) -> bool:
    """Return whether a part of R's stack of handlers is a part of the present stack. The caller holds R."""
    present = _run(_GET_HANDLERS)
    while present not in (NIL, stack):
        present = r.CDR(present)
    return present != NIL


def is_restart_in_effect(restart: Any) -> bool:
    """Return whether R has a restart now. The caller holds R."""
    return restart in _restarts()


def is_inside_call_from_python() -> bool:
    """Return whether R runs a function that Python called. The caller holds R."""
    return any(_name_of(restart) == LEAVE for restart in _restarts())


def _name_of(restart: Any) -> str:
    return string_of(r.VECTOR_ELT(restart, 0))


def _restarts() -> list[Any]:
    """Return R's restarts."""
    found = []
    while _is_target(restart := _restart(len(found) + 1)):
        found.append(restart)
    return found


class Surroundings:
    """The handlers and restarts around a call from Python."""

    def __init__(self, stack: Any, first: Any):
        with Protected() as protect:
            self._first, self.stack = RObject(first), RObject(stack)
            self._handlers = RObject(protect(r.Rf_lang2(sym("quote"), protect(_without_exits(stack, protect)))))
            restarts = [restart for restart in _restarts() if _name_of(restart) != LEAVE]
            made = protect(r.Rf_allocVector(VECSXP, len(restarts)))
            for i, restart in enumerate(restarts):
                r.SET_VECTOR_ELT(made, i, restart)
            self._restarts = RObject(made)

    @property
    def handlers(self) -> Any:
        """R call that returns the handlers that the function called by Python gets."""
        return self._handlers.sexp

    @property
    def restarts(self) -> Any:
        """R list of the restarts."""
        return self._restarts.sexp

    def are(self, stack: Any, first: Any) -> bool:
        """Return whether these are the handlers and restarts in effect, given the stack and the first restart."""
        same = first == self._first.sexp or not (_is_target(first) or _is_target(self._first.sexp))
        return same and stack == self.stack.sexp


def surroundings() -> Surroundings | None:
    """Return the handlers and restarts in effect, None if there are none. The caller holds R."""
    stack = _run(_GET_HANDLERS)
    known = main_thread.surroundings
    if main_thread.same_call and stack == (NIL if known is None else known.stack.sexp):
        return known
    main_thread.same_call = True
    first = _run(_GET_RESTART[0])
    if stack == NIL and not _is_target(first):
        main_thread.surroundings = None
    elif known is None or not known.are(stack, first):
        main_thread.surroundings = Surroundings(stack, first)
    return main_thread.surroundings


def _without_exits(stack: Any, protect: Protected) -> Any:
    """Return a stack of handlers in which a handler that exits ends only the call from Python.

    An error or interrupt in a calling handler ends the call too. R signals it again when Python's frames have ended.
    """
    failing = [_calling(text, r_package.leave_with_error, protect) for text in ("interrupt", "error")]
    handlers: list[Any] = []
    # Below the first of our handlers comes what an outer call from Python got. It has no exits.
    while stack != NIL and r.VECTOR_ELT(r.CAR(stack), _HANDLER) != r_package.leave_with_error:
        handler = r.CAR(stack)
        if not handler.sxpinfo.gp:
            function = protect(evaluate(r.Rf_lang2(r_package.handler_that_leaves, protect(_quoted(stack)))))
            handler = _calling(r.VECTOR_ELT(handler, _CLASS), function, protect)
        handlers += [*failing, handler]
        stack = r.CDR(stack)
    if stack == NIL:
        handlers += failing
    made = cell = protect(r.Rf_allocList(len(handlers)))
    for i, handler in enumerate(handlers):
        r.SETCAR(cell, handler)
        if i == len(handlers) - 1:
            r.SETCDR(cell, stack)
        cell = r.CDR(cell)
    return made if handlers else stack


def _quoted(value: Any) -> Any:
    return r.Rf_lang2(sym("quote"), value)


def _calling(condition_class: Any, function: Any, protect: Protected) -> Any:
    """Return a calling handler as R keeps it on its stack."""
    made = protect(r.Rf_allocVector(VECSXP, _HANDLER_LENGTH))
    if isinstance(condition_class, str):
        condition_class = r.STRING_ELT(protect(strings([condition_class])), 0)
    r.SET_VECTOR_ELT(made, _CLASS, condition_class)
    r.SET_VECTOR_ELT(made, _HANDLER, function)
    # This is how R marks a handler that it calls without leaving the code that signals.
    made.sxpinfo.gp = 1
    return made
