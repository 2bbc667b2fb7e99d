"""S3 methods of the user for `py_to_r()` and `r_to_py()`, applied by automatic conversions.

They are looked up only for objects that we do not convert ourselves: Python objects of a class from none of the
packages that we convert from, and R objects of an S3 class without a counterpart in Python.
"""

from __future__ import annotations

from typing import Any

from rkeras.bridge.convert.proxies import make_proxy
from rkeras.bridge.guarded_calls import call_guarded
from rkeras.bridge.r_api.c_api import NIL, r
from rkeras.bridge.r_api.package_functions import r_package
from rkeras.bridge.r_api.threads import inside_r

WITHOUT_METHODS = (
    "builtins", "keras", "tensorflow", "rkeras", "numpy", "pandas", "types", "functools", "collections", "_io",
)  # fmt: skip
"""Packages for whose objects methods are not looked up."""


class WithoutMethods:
    """A value that is converted without S3 methods of the user."""

    __slots__ = ("value",)
    _r_conversion = "without_methods"

    def __init__(self, value: Any):
        self.value = value


def may_have_methods(cls: type) -> bool:
    """Return whether the user may have defined a method for objects of a class."""
    return not any(c.__module__.split(".")[0] in WITHOUT_METHODS for c in cls.__mro__[:-1])


def py_to_r_by_method(value: Any) -> Any:
    """Convert an object by the user's method of `py_to_r()`, or make a proxy. The result is not protected."""
    proxy = r.Rf_protect(make_proxy(value))
    try:
        found = _apply_method(r_package.py_to_r_by_method, proxy)
        return proxy if found is None else found
    finally:
        r.Rf_unprotect(1)


def r_to_py_by_method(sexp: Any) -> Any:
    """Convert an R object by the user's method of `r_to_py()` to another R object, which is not protected.

    Returns:
        The R object, None if there is no method.
    """
    return _apply_method(r_package.r_to_py_by_method, sexp)


def _apply_method(function: Any, sexp: Any) -> Any:
    def result(value: Any) -> Any:
        return None if value == NIL else r.VECTOR_ELT(value, 0)

    return inside_r(call_guarded, function, sexp, result)
