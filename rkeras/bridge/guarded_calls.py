"""Calls of R functions from Python.

An R error raises the Python exception that it is, otherwise RuntimeError; an interrupt of R KeyboardInterrupt. A jump
to a handler or restart around the call raises `conditions.Unwinding`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras.bridge.conditions import raise_condition, raise_jump
from rkeras.bridge.outer_handlers import surroundings
from rkeras.bridge.python_warnings import waiting
from rkeras.bridge.r_api.c_api import NIL, build_call, evaluate, r, strings
from rkeras.bridge.r_api.package_functions import r_package


def evaluate_guarded(expression: Any, convert: Callable[[Any], Any]) -> Any:
    """Evaluate a protected R call and convert its value. The caller holds R.

    Args:
        expression: the call.
        convert: converts the value of the call, while it is protected.
    """
    if waiting:
        # Warnings reach R in the order in which the two languages give them.
        _signal_warnings()
    around = surroundings()
    if around is None:
        call = r.Rf_lang2(r_package.guard, expression)
    else:
        call = r.Rf_lang4(r_package.guard_inside, expression, around.handlers, around.restarts)
    result = r.Rf_protect(evaluate(call))
    try:
        if r.Rf_getAttrib(result, r.R_ClassSymbol) != NIL:
            raise_condition(result)
        if r.Rf_xlength(result) > 1:
            raise_jump(result)
        return convert(r.VECTOR_ELT(result, 0))
    finally:
        r.Rf_unprotect(1)


def _signal_warnings() -> None:
    """Signal the waiting warnings of Python code in R."""
    texts = r.Rf_protect(strings([text for text, _ in waiting]))
    kinds = r.Rf_protect(strings([kind for _, kind in waiting]))
    waiting.clear()
    expression = r.Rf_protect(build_call(r_package.signal_python_warnings, [texts, kinds]))
    try:
        evaluate_guarded(expression, lambda value: None)
    finally:
        r.Rf_unprotect(3)


def call_guarded(function: Any, sexp: Any, convert: Callable[[Any], Any]) -> Any:
    """Call an R function with one argument and convert its value. The caller holds R.

    Args:
        function: the R function.
        sexp: the argument.
        convert: converts the value of the call, while it is protected.
    """
    expression = r.Rf_protect(build_call(function, [sexp]))
    try:
        return evaluate_guarded(expression, convert)
    finally:
        r.Rf_unprotect(1)
