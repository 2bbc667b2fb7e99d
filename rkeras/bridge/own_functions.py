"""Calls of functions of the R package that answer Python with one value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras.bridge.rapi import call, evaluate, parse_and_evaluate, r


def answer(function: str, sexp: Any, take: Callable[[Any], Any]) -> Any:
    """What a function of the R package makes of an R object. R is free, and an error of R's is raised.

    Args:
        function: its name.
        sexp: the R object.
        take: makes a Python value of the answer while it is protected.
    """
    from rkeras.bridge.conditions import raise_condition

    own = r.Rf_protect(parse_and_evaluate(f'getNamespace("rkeras")${function}'))
    guarded = r.Rf_protect(parse_and_evaluate('getNamespace("rkeras")$guard'))
    inner = r.Rf_protect(call(own, [sexp]))
    result = r.Rf_protect(evaluate(r.Rf_lang2(guarded, inner)))
    try:
        if r.Rf_getAttrib(result, r.R_ClassSymbol) != r.R_NilValue:
            raise_condition(result)
        return take(r.VECTOR_ELT(result, 0))
    finally:
        r.Rf_unprotect(4)
