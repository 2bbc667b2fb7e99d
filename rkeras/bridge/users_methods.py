"""S3 methods of the user's for `py_to_r()` and `r_to_py()`, in conversions that nobody asked for by name.

They are looked for only where we have no conversion of our own: an object of a class that no library we convert from
made, or an R object of an S3 class that Python has nothing like.
"""

from __future__ import annotations

from typing import Any

from rkeras.bridge import held
from rkeras.bridge.own_functions import answer
from rkeras.bridge.rapi import r
from rkeras.bridge.threads import inside_r

OURS = ("builtins", "keras", "tensorflow", "rkeras", "numpy", "pandas", "types", "functools", "collections", "_io")
"""Packages whose objects R gets as they are."""


class Plain:
    """A value that reaches R by our own conversion only."""

    __slots__ = ("value",)

    def __init__(self, value: Any):
        self.value = value


def may_have_methods(cls: type) -> bool:
    """Whether a user may have a method for the objects of a class."""
    return not any(c.__module__.split(".")[0] in OURS for c in cls.__mro__[:-1])


def expose(value: Any) -> Any:
    """What a user's method of `py_to_r()` makes of an object, or a proxy of it. Not protected."""
    proxy = r.Rf_protect(held.expose(value))
    try:
        found = _asked("py_to_r_by_method", proxy)
        return proxy if found is None else found
    finally:
        r.Rf_unprotect(1)


def r_to_py(sexp: Any) -> Any:
    """The R object that a user's method of `r_to_py()` makes of an R object, or None. Not protected."""
    return _asked("r_to_py_by_method", sexp)


def _asked(function: str, sexp: Any) -> Any:
    def found(answered: Any) -> Any:
        return None if answered == r.R_NilValue else r.VECTOR_ELT(answered, 0)

    return inside_r(answer, function, sexp, found)
