"""Python objects that R holds, and R objects that Python holds.

A Python object reaches R as an external pointer whose address is a key of `HELD`; R's collector frees it through a
finalizer. The class vector is the object's Python classes, spelt as R users test for them.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Callable
from typing import Any

from rkeras.bridge.rapi import (
    CLOSXP,
    ENVSXP,
    EXTPTRSXP,
    NIL,
    NULL_POINTER,
    evaluate,
    external_pointer_protected,
    ffi,
    keep,
    new_environment,
    r,
    string_of,
    strings,
    sym,
    text_of,
    variable,
)  # fmt: skip
from rkeras.bridge.threads import release_later

HELD: dict[Any, Any] = {}
"""Python objects by the address that R knows them by: a number, and nothing that lies there."""

RAW: set[Any] = set()
"""The addresses of those whose elements and results R is to get as Python objects too."""

_numbers = itertools.count(1)
_ADDRESS = ffi.typeof("DL_FUNC")  # what R_MakeExternalPtr takes, as rpy2 has it; addresses of any type compare
_CLASSES: dict[type, Any] = {}
_callable_maker: list[Any] = []

# The names that R keras, keras3 and their users' scripts test for, after the class that bears them today.
ALSO_KNOWN_AS = {
    "keras.src.models.model.Model": ("keras.models.Model", "keras.engine.training.Model"),
    "keras.src.models.sequential.Sequential": ("keras.models.Sequential", "keras.engine.sequential.Sequential"),
    "keras.src.models.functional.Functional": ("keras.engine.functional.Functional",),
    "keras.src.layers.layer.Layer": ("keras.layers.Layer", "keras.engine.base_layer.Layer"),
    "keras.src.callbacks.callback.Callback": ("keras.callbacks.Callback",),
    "keras.src.metrics.metric.Metric": ("keras.metrics.Metric", "keras.metrics.base_metric.Metric"),
    "keras.src.losses.loss.Loss": ("keras.losses.Loss",),
    "keras.src.optimizers.base_optimizer.BaseOptimizer": (
        "keras.optimizers.Optimizer",
        "keras.optimizers.optimizer.Optimizer",
    ),
    "keras.src.backend.common.keras_tensor.KerasTensor": (
        "keras.engine.keras_tensor.KerasTensor",
        "tensorflow.tensor",
    ),
    "tensorflow.python.framework.tensor.Tensor": ("tensorflow.tensor", "tensorflow.python.framework.ops.Tensor"),
    "tensorflow.python.ops.variables.Variable": ("tensorflow.tensor",),
    "keras.src.backend.common.variables.Variable": ("tensorflow.tensor",),
    "tensorflow.python.data.ops.dataset_ops.DatasetV2": (
        "tensorflow.python.data.ops.dataset_ops.Dataset",
        "tf_dataset",
    ),
    "rkeras._data.feature_columns.FeatureSpec": ("FeatureSpec",),
}

RETICULATES = {
    *(f"python.builtin.{name}" for name in ("module", "dict", "list", "tuple", "bytes", "bytearray", "traceback")),
    "numpy.ndarray", "pandas.core.frame.DataFrame", "pandas.core.series.Series",
}  # fmt: skip
"""Classes that reticulate, where it is loaded, has S3 methods of, which know nothing of our proxies."""


class DeadPointerError(ValueError):
    """A proxy whose Python object ended with another session."""


@ffi.callback("void(SEXP)")
def _finalize(pointer: Any) -> None:
    address = r.R_ExternalPtrAddr(pointer)
    HELD.pop(address, None)
    RAW.discard(address)


_finalizer = ffi.cast("R_CFinalizer_t", _finalize)


def class_names(cls: type) -> list[str]:
    """The R class vector of a Python class: its ancestry, ours before any of reticulate's, `python.builtin.object`."""
    names: list[str] = []
    for parent in cls.__mro__[:-1]:
        module = "python.builtin" if parent.__module__ == "builtins" else parent.__module__
        name = f"{module}.{parent.__qualname__}"
        names += [n for n in (name, *ALSO_KNOWN_AS.get(name, ())) if n not in names]
    place = next((i for i, name in enumerate(names) if name in RETICULATES), len(names))
    names = [*names[:place], "rkeras.object", *names[place:], "python.builtin.object"]
    for change in _filters:
        changed = change(names)
        names = [changed] if isinstance(changed, str) else list(changed)
    return names


_filters: list[Callable[[list[str]], Any]] = []


def filter_classes(change: Callable[[list[str]], Any]) -> None:
    """Take a function that changes class vectors."""
    _filters.append(change)
    _CLASSES.clear()


_shared: list[bool] = []


def share_with_reticulate() -> None:
    """From now on lay every proxy out so that reticulate can use it: an environment around the object's own address."""
    _shared[:] = [True]


def expose(value: Any, raw: bool = False) -> Any:
    """A proxy of a Python object for R: a function if it can be called, else an external pointer. Not protected.

    Args:
        value: the object.
        raw: whether R is to get proxies out of it, also where it has such values itself.
    """
    cls = type(value)
    classes = _CLASSES.get(cls)
    if classes is None:
        # A class made at run time would be kept for ever by a table; R's strings are cheap to make again.
        classes = strings(class_names(cls))
        if not getattr(cls, "__flags__", 0) & (1 << 9) or cls.__module__.split(".")[0] in ("keras", "tensorflow"):
            _CLASSES[cls] = keep(classes)
    r.Rf_protect(classes)
    address = ffi.cast(_ADDRESS, next(_numbers))
    HELD[address] = value
    if raw:
        RAW.add(address)
    pointer = r.Rf_protect(r.R_MakeExternalPtr(address, NIL, NIL))
    r.R_RegisterCFinalizer(pointer, _finalizer)
    r.Rf_setAttrib(pointer, r.R_ClassSymbol, classes)
    if callable(value):
        # Also where reticulate is loaded later: it can use a function so laid out, though no other proxy of before.
        environment = r.Rf_protect(_environment(value, pointer, classes, raw))
        made = evaluate(r.Rf_lang4(_callable_maker[0], pointer, environment, classes))
        r.Rf_unprotect(1)
    elif _shared:
        made = _environment(value, pointer, classes, raw)
    else:
        made = pointer
    r.Rf_unprotect(2)
    return made


def _environment(value: Any, pointer: Any, classes: Any, raw: bool) -> Any:
    """What reticulate keeps a Python object in: a pointer to itself, which keeps ours. Not protected."""
    made = r.Rf_protect(new_environment())
    address = ffi.cast(_ADDRESS, id(value))
    r.Rf_defineVar(sym("pyobj"), r.Rf_protect(r.R_MakeExternalPtr(address, NIL, pointer)), made)
    r.Rf_defineVar(sym("convert"), r.Rf_protect(r.Rf_ScalarLogical(0 if raw else 1)), made)
    r.Rf_setAttrib(made, r.R_ClassSymbol, classes)
    r.Rf_unprotect(3)
    return made


def set_callable_maker(function: Any) -> None:
    """Take the function of the R package that makes the R function that stands for a Python object."""
    _callable_maker[:] = [keep(function)]


def pointer_of(sexp: Any) -> Any:
    """The external pointer in a proxy, ours or else reticulate's; None if it is not a proxy."""
    kind = sexp.sxpinfo.type
    if kind == EXTPTRSXP:
        return sexp
    if kind == CLOSXP and sexp.attrib != NIL:
        found = r.Rf_getAttrib(sexp, sym("rkeras_pointer"))
        if found.sxpinfo.type == EXTPTRSXP:
            return found
        found = r.Rf_getAttrib(sexp, sym("py_object"))
        return _pointer_in(found) if found.sxpinfo.type == ENVSXP else None
    return _pointer_in(sexp) if kind == ENVSXP and _is_python(sexp) else None


def _pointer_in(environment: Any) -> Any:
    """The pointer in an environment that is laid out as reticulate does."""
    found = variable(environment, "pyobj")
    if found == r.R_NilValue:
        # A module that it imports when something in it is first used.
        importing = r.Rf_protect(r.Rf_lang3(sym("$"), environment, sym("__name__")))
        r.Rf_unprotect(1)
        evaluate(importing)
        found = variable(environment, "pyobj")
    if found.sxpinfo.type != EXTPTRSXP:
        return None
    ours = external_pointer_protected(found)
    return ours if ours.sxpinfo.type == EXTPTRSXP else found


def _is_python(sexp: Any) -> bool:
    classes = r.Rf_getAttrib(sexp, r.R_ClassSymbol)
    return any(text_of(r.STRING_ELT(classes, i)) == "python.builtin.object" for i in range(r.Rf_xlength(classes)))


def behind(sexp: Any) -> Any:
    """The Python object behind a proxy.

    Raises:
        DeadPointerError: if the proxy comes from another session.
        LookupError: if it is not a proxy of ours.
    """
    # Most are pointers, and each call comes through here.
    pointer = sexp if sexp.sxpinfo.type == EXTPTRSXP else pointer_of(sexp)
    if pointer is None:
        raise LookupError
    address = r.R_ExternalPtrAddr(pointer)
    try:
        return HELD[address]
    except KeyError:
        pass
    if not _is_python(sexp):
        raise LookupError
    if address == NULL_POINTER:
        raise DeadPointerError(dead(sexp))
    # An object of reticulate: the pointer holds the address of the Python object itself.
    return ctypes.cast(int(ffi.cast("uintptr_t", address)), ctypes.py_object).value


def is_raw(sexp: Any) -> bool:
    """Whether what comes out of a proxy is to stay in Python."""
    if not RAW:
        return False
    pointer = pointer_of(sexp)
    return pointer is not None and r.R_ExternalPtrAddr(pointer) in RAW


def dead(sexp: Any) -> str:
    """What to say of a proxy that was saved and loaded again."""
    classes = r.Rf_getAttrib(sexp, r.R_ClassSymbol)
    what = string_of(classes) if classes != r.R_NilValue else "a Python object"
    return (
        f"This was {what} of an R session that has ended; only Python could keep it. "
        "Keep models with save_model() or serialize_model()."
    )


# As R's typeof() says them; those of R 4.2 to 4.5 that no converter takes.
TYPE_NAMES = {1: "symbol", 2: "pairlist", 4: "environment", 5: "promise", 6: "language", 17: "...", 20: "expression",
              21: "bytecode", 22: "externalptr", 23: "weakref", 25: "S4"}  # fmt: skip


class RObject:
    """An R object with no counterpart in Python: it is handed back to R as itself."""

    __slots__ = ("__weakref__", "sexp")

    def __init__(self, sexp: Any):
        self.sexp = keep(sexp)

    def __del__(self) -> None:
        release_later(self.sexp)

    def __repr__(self) -> str:
        kind = self.sexp.sxpinfo.type
        return f"<R object of type {TYPE_NAMES.get(kind, kind)}>"
