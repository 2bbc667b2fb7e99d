"""R formals of Python callables, from the Python signature, for `args()`, `formals()` and completion.

Reading a signature takes longer than making a proxy, so the formals are kept for as long as the callable lives.
"""

from __future__ import annotations

import contextlib
import functools
import inspect
import weakref
from types import BuiltinFunctionType, FunctionType, MethodType, MethodWrapperType, WrapperDescriptorType
from typing import Any

from rkeras._core.predicates import is_layer
from rkeras._keras.class_names import MATCHING
from rkeras.bridge.convert.class_names import class_name
from rkeras.bridge.r_api.c_api import NIL, VECSXP, Protected, preserve, r, strings, sym
from rkeras.bridge.r_api.r_object import RObject

P = inspect.Parameter
_VARIADIC = (P.VAR_POSITIONAL, P.VAR_KEYWORD)
_IN_C = (BuiltinFunctionType, MethodWrapperType, WrapperDescriptorType, type(str.join))
"""Types of functions written in C, whose signature is a text."""


def _pairlist(formals: dict[str, Any]) -> Any:
    """Return formals with defaults, `P.empty` for none. The result is not protected."""
    with Protected() as protect:
        cell = made = protect(r.Rf_allocList(len(formals)))
        for name, default in formals.items():
            r.SET_TAG(cell, sym(name))
            r.SETCAR(cell, r.R_MissingArg if default is P.empty else _shown(default))
            cell = r.CDR(cell)
        return made


def _shown(default: Any) -> Any:
    """Return a default: a constant, or the name of another object, which need not be kept for it. Not protected."""
    if default is None:
        return NIL
    if isinstance(default, bool):
        return r.Rf_ScalarLogical(default)
    if isinstance(default, int) and abs(default) < 2**31:
        return r.Rf_ScalarInteger(default)
    if isinstance(default, (int, float)):
        return r.Rf_ScalarReal(float(default))
    if isinstance(default, str):
        return strings([default])
    if isinstance(default, (list, tuple)):
        with Protected() as protect:
            made = protect(r.Rf_allocVector(VECSXP, len(default)))
            for i, element in enumerate(default):
                r.SET_VECTOR_ELT(made, i, _shown(element))
            return made
    return sym(getattr(default, "__name__", None) or f"<{type(default).__name__}>")


@functools.cache
def _of_layer() -> Any:
    return preserve(_pairlist({"object": P.empty, "...": P.empty}))


_BY_TEXT: dict[tuple[type, str | None], Any] = {}
_BY_ID: dict[tuple[int, type], tuple[Any, RObject]] = {}


_MATCHED_BY_CLASS: weakref.WeakKeyDictionary[type, bool] = weakref.WeakKeyDictionary()


def matches_arguments(function: Any) -> bool:
    """Return whether R's rules for arguments apply, where part of a name is enough: as in keras3, for losses."""
    cls = type(function)
    if cls in _IN_C or cls is FunctionType or cls is MethodType or cls is type:
        return False
    found = _MATCHED_BY_CLASS.get(cls)
    if found is None:
        found = _MATCHED_BY_CLASS[cls] = any(class_name(parent) in MATCHING for parent in cls.__mro__)
    return found


def formals_of(function: Any) -> Any:
    """Return the formals of a callable as a pairlist, `...` without a signature. Protected until the next entry."""
    cls = type(function)
    if cls in _IN_C:
        key = cls, getattr(function, "__text_signature__", None)
        found = _BY_TEXT.get(key)
        if found is None:
            found = _BY_TEXT[key] = preserve(_read(function))
        return found
    owner = function
    if cls is MethodType:
        owner = function.__func__
    elif cls is not FunctionType and not isinstance(function, type):
        if is_layer(function):
            return _of_layer()
        # Other objects of the class have the same signature.
        if not _has_own_signature(function):
            owner = cls
    identity = id(owner), cls
    kept = _BY_ID.get(identity)
    if kept is not None and kept[0]() is owner:
        return kept[1].sexp
    made = RObject(_read(function))
    with contextlib.suppress(TypeError):  # some objects have no weak references
        _BY_ID[identity] = weakref.ref(owner, lambda _: _BY_ID.pop(identity, None)), made
    return made.sexp


def _has_own_signature(value: Any) -> bool:
    if isinstance(value, functools.partial) or hasattr(type(value), "__signature__"):
        return True
    own = getattr(value, "__dict__", ())
    return "__signature__" in own or "__wrapped__" in own


def _read(function: Any) -> Any:
    """Read a signature. The result is not protected."""
    try:
        return _pairlist(_formals(inspect.signature(function)))
    except Exception:  # there is none, or a default is a text that R cannot have
        return _pairlist({"...": P.empty})


def _formals(signature: inspect.Signature) -> dict[str, Any]:
    """Return the formals with defaults. `...` precedes those that are passed by name only."""
    formals: dict[str, Any] = {}
    for p in signature.parameters.values():
        if p.kind is P.KEYWORD_ONLY or p.kind in _VARIADIC:
            formals.setdefault("...", P.empty)
        if p.kind not in _VARIADIC:
            formals[p.name] = p.default
    return formals
