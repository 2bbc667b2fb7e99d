"""Proxies: Python objects in R.

The proxy of a Python object is an R environment, as in reticulate, or an R function if the object can be called. It has
an external pointer whose address is a key of `OBJECTS`. A finalizer removes the object when R's garbage collector frees
the pointer.
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
    text_of,
    variable,
    variable_of,
)  # fmt: skip
from rkeras.bridge.r_api.package_functions import r_package

OBJECTS: dict[Any, Any] = {}
"""Python objects by the address in the pointer that R has. The address is a key, not a memory address."""

UNCONVERTED: set[Any] = set()
"""The addresses of the objects whose elements and results reach R as proxies too."""

_numbers = itertools.count(1)
_ADDRESS = ffi.typeof("DL_FUNC")  # the type that R_MakeExternalPtr takes in rpy2; addresses of any type compare


class DeadPointerError(ValueError):
    """A proxy whose Python object ended with another session."""


@ffi.callback("void(SEXP)")
def _finalize(holder: Any) -> None:
    address = r.R_ExternalPtrAddr(pointer_of(holder))
    OBJECTS.pop(address, None)
    UNCONVERTED.discard(address)
    _environments.pop(address, None)


_finalizer = ffi.cast("R_CFinalizer_t", _finalize)
_for_reticulate = False
_environments: dict[Any, Any] = {}
"""The environments of proxies that reticulate cannot use, by address. Their finalizers remove them."""


def make_usable_for_reticulate() -> None:
    """Lay out the environment of every proxy as reticulate does, so that reticulate can use the proxies."""
    global _for_reticulate
    _for_reticulate = True
    for address, environment in _environments.items():
        _lay_out(environment, OBJECTS[address], variable_of(environment, POINTER), address in UNCONVERTED)
    _environments.clear()


def make_proxy(value: Any, unconverted: bool = False) -> Any:
    """Make a proxy of a Python object: an R function if it can be called, otherwise an environment. Not protected.

    Args:
        value: the object.
        unconverted: whether elements and results of the object are proxies too, even if they could be R values.
    """
    classes = r.Rf_protect(class_vector(type(value)))
    address = ffi.cast(_ADDRESS, next(_numbers))
    OBJECTS[address] = value
    if unconverted:
        UNCONVERTED.add(address)
    pointer = r.Rf_protect(r.R_MakeExternalPtr(address, NIL, NIL))
    if callable(value) or _for_reticulate:
        r.R_RegisterCFinalizer(pointer, _finalizer)
    if callable(value):
        proxy = _function(value, pointer, classes, unconverted)
    elif _for_reticulate:
        proxy = _layout_of_reticulate(value, pointer, classes, unconverted)
    else:
        proxy = r.Rf_protect(new_env(r.R_EmptyEnv, 0, 0))
        r.R_RegisterCFinalizer(proxy, _finalizer)
        _environments[address] = proxy
        r.Rf_defineVar(POINTER, pointer, proxy)
        r.Rf_setAttrib(proxy, r.R_ClassSymbol, classes)
        r.Rf_unprotect(1)
    r.Rf_unprotect(2)
    return proxy


POINTER = sym("rkeras_pointer")
"""Where a proxy has its external pointer: a variable of an environment, an attribute of a function."""


def _function(value: Any, pointer: Any, classes: Any, unconverted: bool) -> Any:
    """Make the R function that calls a Python object. Not protected."""
    # If reticulate is loaded later, it can use a function with this environment.
    body = r_package.call_matched if matches_arguments(value) else r_package.call_as_written
    environment = r.Rf_protect(_layout_of_reticulate(value, pointer, classes, unconverted, closure_environment(body)))
    r.Rf_defineVar(sym(".pointer"), pointer, environment)
    function = r.Rf_protect(make_closure(formals_of(value), closure_body(body), environment))
    r.Rf_setAttrib(function, r.R_ClassSymbol, classes)
    r.Rf_setAttrib(function, POINTER, pointer)
    r.Rf_setAttrib(function, sym("py_object"), environment)
    r.Rf_unprotect(2)
    return function


def _layout_of_reticulate(value: Any, pointer: Any, classes: Any, unconverted: bool,
                          parent: Any = r.R_EmptyEnv) -> Any:  # fmt: skip
    """Make the environment in which reticulate keeps a Python object. Not protected.

    Its external pointer has the address of the object, and protects our pointer.
    """
    environment = r.Rf_protect(new_environment(parent))
    _lay_out(environment, value, pointer, unconverted)
    r.Rf_setAttrib(environment, r.R_ClassSymbol, classes)
    r.Rf_unprotect(1)
    return environment


def _lay_out(environment: Any, value: Any, pointer: Any, unconverted: bool) -> None:
    address = ffi.cast(_ADDRESS, id(value))
    r.Rf_defineVar(sym("pyobj"), r.Rf_protect(r.R_MakeExternalPtr(address, NIL, pointer)), environment)
    r.Rf_defineVar(sym("convert"), r.Rf_protect(r.Rf_ScalarLogical(0 if unconverted else 1)), environment)
    r.Rf_unprotect(2)


def pointer_of(sexp: Any) -> Any:
    """Return the external pointer in a proxy, ours or that of reticulate; None for an R object that is not a proxy."""
    kind = sexp.sxpinfo.type
    if kind == EXTPTRSXP:
        return sexp
    if kind == ENVSXP:
        found = variable_of(sexp, POINTER)
        if found.sxpinfo.type == EXTPTRSXP:
            return found
        return _pointer_in(sexp) if _is_python_object(sexp) else None
    if kind == CLOSXP and r.ATTRIB(sexp) != NIL:
        found = r.Rf_getAttrib(sexp, POINTER)
        if found.sxpinfo.type == EXTPTRSXP:
            return found
        found = r.Rf_getAttrib(sexp, sym("py_object"))
        return _pointer_in(found) if found.sxpinfo.type == ENVSXP else None
    return None


def _pointer_in(environment: Any) -> Any:
    """Return the pointer in an environment that is laid out as reticulate's are."""
    found = variable(environment, "pyobj")
    if found == r.R_NilValue:
        # A module that reticulate imports at its first use.
        importing = r.Rf_protect(r.Rf_lang3(sym("$"), environment, sym("__name__")))
        r.Rf_unprotect(1)
        evaluate(importing)
        found = variable(environment, "pyobj")
    if found.sxpinfo.type != EXTPTRSXP:
        return None
    ours = external_pointer_protected(found)
    return ours if ours.sxpinfo.type == EXTPTRSXP else found


def _is_python_object(sexp: Any) -> bool:
    classes = r.Rf_getAttrib(sexp, r.R_ClassSymbol)
    return any(text_of(r.STRING_ELT(classes, i)) == "python.builtin.object" for i in range(r.Rf_xlength(classes)))


def object_of(sexp: Any) -> Any:
    """Return the Python object of a proxy.

    Raises:
        DeadPointerError: if the proxy comes from another session.
        LookupError: if the R object is not a proxy.
    """
    # Nearly every proxy is an environment of ours, and every call into Python comes through here.
    pointer = variable_of(sexp, POINTER) if sexp.sxpinfo.type == ENVSXP else NIL
    if pointer == NIL:
        pointer = pointer_of(sexp)
    if pointer is None:
        raise LookupError
    address = r.R_ExternalPtrAddr(pointer)
    try:
        return OBJECTS[address]
    except KeyError:
        pass
    if address == NULL_POINTER:
        raise DeadPointerError(_dead_pointer_message(sexp))
    if not _is_python_object(sexp):
        raise LookupError
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
