"""R functions as Python callables."""

from __future__ import annotations

import inspect
import keyword
import re
from typing import Any

from rkeras._core.predicates import builds_graph
from rkeras._core.verb import VERBS
from rkeras.bridge.convert.converters import FROM_R
from rkeras.bridge.convert.proxies import object_or
from rkeras.bridge.convert.to_python import to_data, to_logs, to_numbers, to_python
from rkeras.bridge.convert.to_r import to_r
from rkeras.bridge.guarded_calls import call_guarded, evaluate_guarded
from rkeras.bridge.r_api.c_api import (
    BUILTINSXP,
    CLOSXP,
    INTSXP,
    LGLSXP,
    REALSXP,
    SPECIALSXP,
    STRSXP,
    Protected,
    build_call,
    closure_environment,
    evaluate,
    r,
    string_of,
    sym,
    text_of,
)  # fmt: skip
from rkeras.bridge.r_api.package_functions import r_package
from rkeras.bridge.r_api.r_object import RObject
from rkeras.bridge.r_api.threads import inside_r

CONSTANTS = (LGLSXP, INTSXP, REALSXP, STRSXP)
"""Types of defaults of R formals that are converted. Defaults of other types become None."""


def to_callable(sexp: Any) -> Any:
    """Convert an R function to a Python callable, a verb of the R package to the verb itself."""
    if sexp.sxpinfo.type == CLOSXP and closure_environment(sexp) == closure_environment(r_package.guard):
        name = evaluate(r.Rf_lang2(r_package.verb_of, sexp))
        if name.sxpinfo.type == STRSXP:
            return VERBS[string_of(name)]
    return RFunction(sexp)


def _python_name(name: str) -> str:
    """Turn an R name into a Python identifier."""
    safe = re.sub(r"\W", "_", name)
    if keyword.iskeyword(safe):
        return f"{safe}_"
    return safe if safe.isidentifier() else f"_{safe}"


class RFunction(RObject):
    """An R function as a Python callable. It may be called from any thread; one thread at a time enters R."""

    __slots__ = ("__dict__",)

    autograph: bool | None = None
    """Whether the control flow of the function accepts tensors; None if only while TensorFlow builds a graph."""
    _graph_form: RObject | None = None

    def __init__(self, sexp: Any):
        super().__init__(sexp)
        name = r.Rf_getAttrib(sexp, sym("py_function_name"))
        self.__name__ = string_of(name) if name.sxpinfo.type == STRSXP else "r_function"
        self.__qualname__ = self.__name__
        doc = r.Rf_getAttrib(sexp, sym("py_doc"))
        self.__doc__ = string_of(doc) if doc.sxpinfo.type == STRSXP else None

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the R function, and convert its value as code expects it."""
        return inside_r(self._run, to_python, args, kwargs)

    def as_data(self, *args: Any) -> Any:
        """Call the R function, and convert its value as data for a model."""
        return inside_r(self._run, to_data, args, {})

    def as_numbers(self, *args: Any, **kwargs: Any) -> Any:
        """Call the R function, and convert its value to the values of a tensor."""
        return inside_r(self._run, to_numbers, args, kwargs)

    def as_logs(self, *args: Any) -> Any:
        """Call the R function, and convert its value if it may be logs of a callback."""
        return inside_r(self._run, to_logs, args, {})

    def _run(self, convert: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        with Protected() as protect:
            sexps = [protect(to_r(value)) for value in (*args, *kwargs.values())]
            names = [""] * len(args) + list(kwargs) if kwargs else None
            return evaluate_guarded(protect(build_call(self._form(), sexps, names)), convert)

    def _form(self) -> Any:
        """Return the function, or its form whose control flow accepts tensors."""
        if self.autograph is False or not (self.autograph or builds_graph()):
            return self.sexp
        form = self._graph_form
        if form is None:
            form = self._graph_form = call_guarded(r_package.graph_form, self.sexp, RObject)
        return form.sexp

    def members_read(self, is_method: bool) -> list[str] | None:
        """Return the members of a callback that the function uses if it otherwise only computes, or None.

        Args:
            is_method: whether the first argument is the callback.
        """

        def examine() -> Any:
            with Protected() as protect:
                given = [self.sexp, protect(to_r(is_method))]
                return evaluate_guarded(protect(build_call(r_package.members_read, given)), to_python)

        return inside_r(examine)

    def _formals(self) -> list[tuple[str, Any]]:
        """Return the names and defaults of the formals: None for an expression, `empty` for no default."""
        names = []
        cell = r.Rf_protect(evaluate(r.Rf_lang2(sym("formals"), self.sexp)))
        while cell != r.R_NilValue:
            given = r.CAR(cell)
            default = to_python(given) if given.sxpinfo.type in CONSTANTS else None
            if given == r.R_MissingArg:
                default = inspect.Parameter.empty
            names.append((text_of(r.PRINTNAME(r.TAG(cell))) or "", default))
            cell = r.CDR(cell)
        r.Rf_unprotect(1)
        return names

    @property
    def names_in_r(self) -> dict[str, str]:
        """The R names of formals whose Python name differs, by Python name."""
        if self.sexp.sxpinfo.type != CLOSXP:
            return {}
        names = [name for name, _ in inside_r(self._formals) if name != "..."]
        return {_python_name(name): name for name in names if _python_name(name) != name}

    @property
    def __signature__(self) -> inspect.Signature:
        """The formals of the R function. `...` becomes `*args, **kwargs`."""
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
                # In R a formal without a default may follow one with a default.
                if default is P.empty and any(p.default is not P.empty for p in parameters):
                    default = None
                parameters.append(P(safe, kind, default=default))
        if after_dots:
            parameters.append(P("kwargs", P.VAR_KEYWORD))
        return inspect.Signature(parameters)

    def __repr__(self) -> str:
        return f"<R function {self.__name__}{self.__signature__}>"


FROM_R[CLOSXP] = object_or(to_callable)
FROM_R[SPECIALSXP] = FROM_R[BUILTINSXP] = to_callable
