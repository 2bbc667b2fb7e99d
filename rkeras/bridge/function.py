"""R functions as Python callables."""

from __future__ import annotations

import inspect
import keyword
import re
from typing import Any

from rkeras._core.verb import VERBS
from rkeras.bridge import conditions, to_python, to_r
from rkeras.bridge.held import RObject
from rkeras.bridge.rapi import (
    CLOSXP,
    INTSXP,
    LGLSXP,
    REALSXP,
    STRSXP,
    call,
    closure_environment,
    evaluate,
    keep,
    r,
    string_of,
    sym,
    text_of,
)  # fmt: skip
from rkeras.bridge.threads import inside_r

CONSTANTS = (LGLSXP, INTSXP, REALSXP, STRSXP)
"""Types of the defaults that mean the same in Python."""

_guard: list[Any] = []
_verb_of: list[Any] = []


def set_guard(function: Any, verb_of: Any) -> None:
    """Take two functions of the R package.

    Args:
        function: evaluates its argument and returns it in a list, or the condition that stopped it.
        verb_of: the name of the verb that an R function is.
    """
    _guard[:] = [keep(function)]
    _verb_of[:] = [keep(verb_of)]


def function(sexp: Any) -> Any:
    """An R function as a Python callable: a verb of the R package as the verb itself."""
    if sexp.sxpinfo.type == CLOSXP and closure_environment(sexp) == closure_environment(_guard[0]):
        name = evaluate(r.Rf_lang2(_verb_of[0], sexp))
        if name.sxpinfo.type == STRSXP:
            return VERBS[string_of(name)]
    return RFunction(sexp)


def _python_name(name: str) -> str:
    """A name of R as Python can write it."""
    safe = re.sub(r"\W", "_", name)
    if keyword.iskeyword(safe):
        return f"{safe}_"
    return safe if safe.isidentifier() else f"_{safe}"


class RFunction(RObject):
    """An R function. It may be called from any thread; R is entered by one at a time."""

    __slots__ = ("__dict__",)

    def __init__(self, sexp: Any):
        super().__init__(sexp)
        name = r.Rf_getAttrib(sexp, sym("py_function_name"))
        self.__name__ = string_of(name) if name.sxpinfo.type == STRSXP else "r_function"
        self.__qualname__ = self.__name__
        doc = r.Rf_getAttrib(sexp, sym("py_doc"))
        self.__doc__ = string_of(doc) if doc.sxpinfo.type == STRSXP else None

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call it in R."""
        return inside_r(self._run, to_python.to_python, args, kwargs)

    def as_data(self, *args: Any) -> Any:
        """Call it, taking arrays in the result as data: float32, converted once."""
        return inside_r(self._run, to_python.to_data, args, {})

    def as_numbers(self, *args: Any, **kwargs: Any) -> Any:
        """Call it, taking what it gives as what a tensor is made of."""
        return inside_r(self._run, to_python.to_numbers, args, kwargs)

    def _run(self, convert: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        made = 0
        try:
            sexps = []
            for value in (*args, *kwargs.values()):
                sexps.append(r.Rf_protect(to_r.to_r(value)))
                made += 1
            names = [""] * len(args) + list(kwargs) if kwargs else None
            inner = r.Rf_protect(call(self.sexp, sexps, names))
            made += 1
            result = r.Rf_protect(evaluate(r.Rf_lang2(_guard[0], inner)))
            made += 1
            if r.Rf_getAttrib(result, r.R_ClassSymbol) != r.R_NilValue:
                conditions.raise_condition(result)
            return convert(r.VECTOR_ELT(result, 0))
        finally:
            r.Rf_unprotect(made)

    def _formals(self) -> list[tuple[str, Any]]:
        """Names of the formals and their defaults; None for an expression, `empty` for none."""
        names = []
        cell = r.Rf_protect(evaluate(r.Rf_lang2(sym("formals"), self.sexp)))
        while cell != r.R_NilValue:
            given = r.CAR(cell)
            default = to_python.to_python(given) if given.sxpinfo.type in CONSTANTS else None
            if given == r.R_MissingArg:
                default = inspect.Parameter.empty
            names.append((text_of(r.PRINTNAME(r.TAG(cell))) or "", default))
            cell = r.CDR(cell)
        r.Rf_unprotect(1)
        return names

    @property
    def names_in_r(self) -> dict[str, str]:
        """R's names of those formals that are called otherwise in Python, by Python's."""
        if self.sexp.sxpinfo.type != CLOSXP:
            return {}
        names = [name for name, _ in inside_r(self._formals) if name != "..."]
        return {_python_name(name): name for name in names if _python_name(name) != name}

    @property
    def __signature__(self) -> inspect.Signature:
        """The formals, for those who ask how many arguments it takes. R's dots are `*args, **kwargs`."""
        P = inspect.Parameter
        if self.sexp.sxpinfo.type != CLOSXP:
            return inspect.Signature([P("args", P.VAR_POSITIONAL), P("kwargs", P.VAR_KEYWORD)])
        parameters, after_dots = [], False
        for name, default in inside_r(self._formals):
            if name == "...":
                parameters.append(P("args", P.VAR_POSITIONAL))
                after_dots = True
            else:
                kind = P.KEYWORD_ONLY if after_dots else P.POSITIONAL_OR_KEYWORD
                safe = _python_name(name)
                # In R one without a default may follow one with it.
                if default is P.empty and any(p.default is not P.empty for p in parameters):
                    default = None
                parameters.append(P(safe, kind, default=default))
        if after_dots:
            parameters.append(P("kwargs", P.VAR_KEYWORD))
        return inspect.Signature(parameters)

    def __repr__(self) -> str:
        return f"<R function {self.__name__}{self.__signature__}>"
