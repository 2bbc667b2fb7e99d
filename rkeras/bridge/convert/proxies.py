"""Proxies: Python objects in R.

The proxy of a Python object is an R environment, as in reticulate, or an R function if the object can be called. It has
an external pointer whose address is a key of `OBJECTS`. A finalizer removes the object when R's garbage collector frees
the pointer. The proxy of an exception is a list of the fields of a condition, with the environment as an attribute:
rlang and testthat, among others, take only lists as conditions.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Callable
from typing import Any

from rkeras.bridge.convert.class_names import class_vector
from rkeras.bridge.convert.formals import formals_of, matches_arguments
from rkeras.bridge.r_api.c_api import (
    CLOSXP,
    ENVSXP,
    EXTPTRSXP,
    NIL,
    NULL_POINTER,
    VECSXP,
    closure_body,
    closure_environment,
    evaluate,
    external_pointer_protected,
    ffi,
    make_closure,
    new_env,
    new_environment,
    r,
    string_of,
    sym,
    texts_of,
    variable,
)  # fmt: skip
from rkeras.bridge.r_api.package_functions import r_package

OBJECTS: dict[Any, Any] = {}
"""Python objects by the key of their proxy: the environment itself, for a function the address in its pointer.

A key is not protected. R never moves an object, and the finalizer of the proxy removes the key.
"""

UNCONVERTED: set[Any] = set()
"""The keys of the objects whose elements and results reach R as proxies too."""

FIELDS_OF: dict[type, Callable[[Any], Any]] = {}
"""By class of objects whose proxies are lists: the function that makes the list. `conditions` adds exceptions."""

MISSING: Any = object()
_numbers = itertools.count(1)
_ADDRESS = ffi.typeof("DL_FUNC")  # the type that R_MakeExternalPtr takes in rpy2; addresses of any type compare


class DeadPointerError(ValueError):
    """A proxy whose Python object ended with another session."""


@ffi.callback("void(SEXP)")
def _finalize(holder: Any) -> None:
    key = holder if holder.sxpinfo.type == ENVSXP else r.R_ExternalPtrAddr(holder)
    OBJECTS.pop(key, None)
    UNCONVERTED.discard(key)


_finalizer = ffi.cast("R_CFinalizer_t", _finalize)
_for_reticulate = False


def make_usable_for_reticulate() -> None:
    """Lay out the environment of every proxy as reticulate does, so that reticulate can use the proxies."""
    global _for_reticulate
    _for_reticulate = True
    for key, value in OBJECTS.items():
        if ffi.typeof(key) is not _ADDRESS:
            _lay_out(key, value, NIL, key in UNCONVERTED)


def make_proxy(value: Any, unconverted: bool = False) -> Any:
    """Make a proxy of a Python object: an R function if it can be called, otherwise an environment. Not protected.

    Args:
        value: the object.
        unconverted: whether elements and results of the object are proxies too, even if they could be R values.
    """
    classes = r.Rf_protect(class_vector(type(value)))
    make = _condition if isinstance(value, BaseException) else _function if callable(value) else _environment
    proxy = make(value, classes, unconverted)
    r.Rf_unprotect(1)
    return proxy


def _environment(value: Any, classes: Any, unconverted: bool) -> Any:
    """Make the environment that is a proxy. Not protected."""
    proxy = r.Rf_protect(new_env(r.R_EmptyEnv, 0, 0))
    OBJECTS[proxy] = value
    if unconverted:
        UNCONVERTED.add(proxy)
    r.R_RegisterCFinalizer(proxy, _finalizer)
    # Functions such as sprintf() return nothing for an environment without variables.
    r.Rf_defineVar(_FILLER, NIL, proxy)
    if _for_reticulate:
        _lay_out(proxy, value, NIL, unconverted)
    r.Rf_setAttrib(proxy, r.R_ClassSymbol, classes)
    r.Rf_unprotect(1)
    return proxy


def _condition(error: Any, classes: Any, unconverted: bool) -> Any:
    """Make the list that is the proxy of an exception. Not protected."""
    proxy = r.Rf_protect(FIELDS_OF[BaseException](error))
    environment = r.Rf_protect(_environment(error, classes, unconverted))
    r.Rf_setAttrib(proxy, HOLDER, environment)
    r.Rf_setAttrib(proxy, r.R_ClassSymbol, classes)
    r.Rf_unprotect(2)
    return proxy


def holder_of(sexp: Any) -> Any:
    """Return the environment that holds the object of a condition, otherwise the R object itself."""
    if sexp.sxpinfo.type == VECSXP and r.ATTRIB(sexp) != NIL:
        found = r.Rf_getAttrib(sexp, HOLDER)
        return found if found.sxpinfo.type == ENVSXP else sexp
    return sexp


HOLDER = sym("py_object")
"""The attribute of a function or condition where it has its environment, as in reticulate."""
_FILLER = sym("rkeras")
POINTER = sym("rkeras_pointer")
"""The attribute of a function where it has its external pointer."""


def _function(value: Any, classes: Any, unconverted: bool) -> Any:
    """Make the R function that calls a Python object. Not protected."""
    key = ffi.cast(_ADDRESS, next(_numbers))
    OBJECTS[key] = value
    if unconverted:
        UNCONVERTED.add(key)
    pointer = r.Rf_protect(r.R_MakeExternalPtr(key, NIL, NIL))
    r.R_RegisterCFinalizer(pointer, _finalizer)
    r.Rf_setAttrib(pointer, r.R_ClassSymbol, classes)
    body = r_package.call_matched if matches_arguments(value) else r_package.call_as_written
    # If reticulate is loaded later, it can use a function with this environment.
    environment = r.Rf_protect(new_environment(closure_environment(body)))
    _lay_out(environment, value, pointer, unconverted)
    r.Rf_setAttrib(environment, r.R_ClassSymbol, classes)
    r.Rf_defineVar(sym(".pointer"), pointer, environment)
    function = r.Rf_protect(make_closure(formals_of(value), closure_body(body), environment))
    r.Rf_setAttrib(function, r.R_ClassSymbol, classes)
    r.Rf_setAttrib(function, POINTER, pointer)
    r.Rf_setAttrib(function, HOLDER, environment)
    r.Rf_unprotect(3)
    return function


def _lay_out(environment: Any, value: Any, pointer: Any, unconverted: bool) -> None:
    """Put into an environment what reticulate has there: a pointer with the address of the object, and `convert`.

    The pointer protects ours.
    """
    address = ffi.cast(_ADDRESS, id(value))
    r.Rf_defineVar(sym("pyobj"), r.Rf_protect(r.R_MakeExternalPtr(address, NIL, pointer)), environment)
    r.Rf_defineVar(sym("convert"), r.Rf_protect(r.Rf_ScalarLogical(0 if unconverted else 1)), environment)
    r.Rf_unprotect(2)


def pointer_of(sexp: Any) -> Any:
    """Return the external pointer in a function of ours or an object of reticulate; None for other R objects."""
    kind = sexp.sxpinfo.type
    if kind == EXTPTRSXP:
        return sexp
    if kind == CLOSXP and r.ATTRIB(sexp) != NIL:
        found = r.Rf_getAttrib(sexp, POINTER)
        if found.sxpinfo.type == EXTPTRSXP:
            return found
        found = r.Rf_getAttrib(sexp, HOLDER)
        return _pointer_in(found) if found.sxpinfo.type == ENVSXP else None
    return _pointer_in(sexp) if kind == ENVSXP and _is_python_object(sexp) else None


def _pointer_in(environment: Any) -> Any:
    """Return the pointer in an environment that is laid out as reticulate's are."""
    found = variable(environment, "pyobj")
    if found == r.R_NilValue and variable(environment, "module") != r.R_NilValue:
        # A module that reticulate imports at its first use.
        importing = r.Rf_protect(r.Rf_lang3(sym("$"), environment, sym("__name__")))
        r.Rf_unprotect(1)
        evaluate(importing)
        found = variable(environment, "pyobj")
    if found.sxpinfo.type != EXTPTRSXP:
        return None
    ours = external_pointer_protected(found)
    return ours if ours.sxpinfo.type == EXTPTRSXP else found


def is_proxy(sexp: Any) -> bool:
    """Return whether an R object is a proxy, ours or that of reticulate."""
    sexp = holder_of(sexp)
    return sexp in OBJECTS or pointer_of(sexp) is not None


def is_dead(sexp: Any) -> bool:
    """Return whether the Python object of a proxy ended with another session."""
    sexp = holder_of(sexp)
    if sexp in OBJECTS:
        return False
    pointer = pointer_of(sexp)
    return pointer is None or r.R_ExternalPtrAddr(pointer) == NULL_POINTER


def _is_python_object(sexp: Any) -> bool:
    classes = r.Rf_getAttrib(sexp, r.R_ClassSymbol)
    return "python.builtin.object" in texts_of(classes)


def object_of(sexp: Any) -> Any:
    """Return the Python object of a proxy.

    Raises:
        DeadPointerError: if the proxy comes from another session.
        LookupError: if the R object is not a proxy.
    """
    # Every call into Python comes through here. Most proxies are environments of ours, functions call by a pointer.
    value = OBJECTS.get(r.R_ExternalPtrAddr(sexp) if sexp.sxpinfo.type == EXTPTRSXP else sexp, MISSING)
    if value is not MISSING:
        return value
    holder = holder_of(sexp)
    if holder is not sexp:
        return object_of(holder)
    pointer = pointer_of(sexp)
    address = NULL_POINTER if pointer is None else r.R_ExternalPtrAddr(pointer)
    value = OBJECTS.get(address, MISSING)
    if value is not MISSING:
        return value
    if not _is_python_object(sexp):
        raise LookupError
    if address == NULL_POINTER:
        raise DeadPointerError(_dead_pointer_message(sexp))
    # In a proxy of reticulate the pointer has the address of the Python object itself.
    return ctypes.cast(int(ffi.cast("uintptr_t", address)), ctypes.py_object).value


def object_or(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a converter that returns the object of a proxy, and converts an R value that is not a proxy."""

    def object_or_converted(sexp: Any) -> Any:
        try:
            return object_of(sexp)
        except LookupError:
            return convert(sexp)

    return object_or_converted


def is_unconverted(sexp: Any) -> bool:
    """Return whether the elements and results of a proxy reach R as proxies."""
    if not UNCONVERTED:
        return False
    sexp = holder_of(sexp)
    if sexp.sxpinfo.type == ENVSXP:
        return sexp in UNCONVERTED
    pointer = pointer_of(sexp)
    return pointer is not None and r.R_ExternalPtrAddr(pointer) in UNCONVERTED


def _dead_pointer_message(sexp: Any) -> str:
    """Return the error text for a proxy that was saved and loaded again."""
    classes = r.Rf_getAttrib(sexp, r.R_ClassSymbol)
    what = string_of(classes) if classes != r.R_NilValue else "a Python object"
    return (
        f"This was {what} of an R session that has ended; only Python could keep it. "
        "Keep models with save_model() or serialize_model()."
    )
