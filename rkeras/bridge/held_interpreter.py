"""R's C interface, called without letting go of the interpreter.

A call through cffi lets other threads of Python run meanwhile. reticulate before 1.29 counts on holding the interpreter
whenever R runs: one of its finalizers that R's collector runs in such a call would end the process. Where it is loaded,
the modules of the bridge get this interface in place of cffi's.
"""

from __future__ import annotations

import ctypes
import sys
from types import FunctionType
from typing import Any

from rkeras.bridge import rapi

# By size in bytes and whether it has a sign.
_INTEGERS = {
    (1, True): ctypes.c_int8,
    (1, False): ctypes.c_uint8,
    (2, True): ctypes.c_int16,
    (2, False): ctypes.c_uint16,
    (4, True): ctypes.c_int32,
    (4, False): ctypes.c_uint32,
    (8, True): ctypes.c_int64,
    (8, False): ctypes.c_uint64,
}


TAKE = ctypes.cast(ctypes.pythonapi.PyGILState_Ensure, ctypes.c_void_p).value or 0
"""Address of the C function that takes the interpreter. R must call it itself, by `.C`: what an entry takes is let go
of when the entry returns."""


def hold() -> None:
    """Let every module of the bridge call R so, from now on."""
    interface = _Interface()
    for name, module in list(sys.modules.items()):
        if name.startswith("rkeras.bridge") and getattr(module, "r", None) is rapi.ffi_r:
            module.r = interface  # type: ignore[attr-defined]
    for name in ("try_eval_silent", "new_env"):
        if not isinstance(getattr(rapi, name), FunctionType):
            setattr(rapi, name, _holding(getattr(rapi, name)))


class _Interface:
    """The functions of R's interface by name, and its variables as they are."""

    def __getattr__(self, name: str) -> Any:
        pointer = rapi.ffi.addressof(rapi.ffi_r, name)
        if _function_type(pointer) is None:
            return getattr(rapi.ffi_r, name)
        self.__dict__[name] = function = _holding(pointer)
        return function

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(rapi.ffi_r, name, value)


def _function_type(pointer: Any) -> Any:
    """The type of the function that a pointer points to; None if it is something else."""
    kind = rapi.ffi.typeof(pointer)
    kind = kind.item if kind.kind == "pointer" else kind
    return kind if kind.kind == "function" else None


def _holding(pointer: Any) -> Any:
    """A C function, by its pointer, as a function of Python on cffi's values."""
    ffi = rapi.ffi
    kind = _function_type(pointer)
    if kind.ellipsis:
        return pointer
    call = ctypes.PYFUNCTYPE(_ctype(kind.result), *map(_ctype, kind.args))(int(ffi.cast("uintptr_t", pointer)))
    points = kind.result.kind in ("pointer", "function")

    def address(value: Any) -> Any:
        return int(ffi.cast("uintptr_t", value)) if isinstance(value, ffi.CData) else value

    def function(*args: Any) -> Any:
        result = call(*map(address, args))
        return ffi.cast(kind.result, result or 0) if points else result

    return function


def _ctype(kind: Any) -> Any:
    """The ctypes type of a cffi type."""
    if kind.kind == "void":
        return None
    if kind.kind in ("pointer", "function", "array"):
        return ctypes.c_void_p
    if kind.cname in ("double", "float"):
        return {"double": ctypes.c_double, "float": ctypes.c_float}[kind.cname]
    size = rapi.ffi.sizeof(kind)
    signed = kind.kind == "enum" or int(rapi.ffi.cast(kind, -1)) < 0
    return _INTEGERS[size, signed]
