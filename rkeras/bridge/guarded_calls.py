"""Calls of R functions from Python: an R error raises `RError`, an interrupt of R KeyboardInterrupt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras.bridge.conditions import raise_condition
from rkeras.bridge.r_api.c_api import NIL, build_call, evaluate, r
from rkeras.bridge.r_api.package_functions import r_package


def evaluate_guarded(expression: Any, convert: Callable[[Any], Any]) -> Any:
    """Evaluate a protected R call and convert its value. The caller holds R.

    Args:
        expression: the call.
        convert: converts the value of the call, while it is protected.
    """
    result = r.Rf_protect(evaluate(r.Rf_lang2(r_package.guard, expression)))
    try:
        if r.Rf_getAttrib(result, r.R_ClassSymbol) != NIL:
            raise_condition(result)
        return convert(r.VECTOR_ELT(result, 0))
    finally:
        r.Rf_unprotect(1)


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
