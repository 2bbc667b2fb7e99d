"""The GIL while R runs: R's C API, called without releasing it.

A call through cffi releases the GIL, so that other Python threads run meanwhile. reticulate before 1.29 expects to hold
the GIL whenever R runs: if R's garbage collector ran one of its finalizers during such a call, the process would crash.
Where such a version is loaded, the modules of the bridge use this interface instead of cffi's.
"""

from __future__ import annotations

import ctypes
import sys
from types import FunctionType
from typing import Any

from rkeras.bridge.r_api import c_api

# By size in bytes and signedness.
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


ACQUIRE = ctypes.cast(ctypes.pythonapi.PyGILState_Ensure, ctypes.c_void_p).value or 0
"""Address of the C function that acquires the GIL. R must call it directly, with `.C`: an entry releases the GIL when
it returns."""


def hold() -> None:
    """Make every module of the bridge call R without releasing the GIL, from now on."""
    interface = _Interface()
    for name, module in list(sys.modules.items()):
        if name.startswith("rkeras.bridge") and getattr(module, "r", None) is c_api.ffi_r:
            module.r = interface  # type: ignore[attr-defined]
    for name in ("try_eval_silent", "force_and_call", "new_env"):
        if not isinstance(getattr(c_api, name), FunctionType):
            setattr(c_api, name, _without_release(getattr(c_api, name)))


class _Interface:
    """R's C API: functions that do not release the GIL, and the variables."""

    def __getattr__(self, name: str) -> Any:
        pointer = c_api.ffi.addressof(c_api.ffi_r, name)
        if _function_type(pointer) is None:
            return getattr(c_api.ffi_r, name)
        self.__dict__[name] = function = _without_release(pointer)
        return function

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(c_api.ffi_r, name, value)


def _function_type(pointer: Any) -> Any:
    """Return the type of the function that a pointer points to, None if it points to something else."""
    kind = c_api.ffi.typeof(pointer)
    kind = kind.item if kind.kind == "pointer" else kind
    return kind if kind.kind == "function" else None


def _without_release(pointer: Any) -> Any:
    """Wrap a pointer to a C function as a Python function of cffi values that does not release the GIL."""
    ffi = c_api.ffi
    kind = _function_type(pointer)
    if kind.ellipsis:
        return pointer
    call = ctypes.PYFUNCTYPE(_ctype(kind.result), *map(_ctype, kind.args))(int(ffi.cast("uintptr_t", pointer)))
    returns_pointer = kind.result.kind in ("pointer", "function")

    def address(value: Any) -> Any:
        return int(ffi.cast("uintptr_t", value)) if isinstance(value, ffi.CData) else value

    def function(*args: Any) -> Any:
        result = call(*map(address, args))
        return ffi.cast(kind.result, result or 0) if returns_pointer else result

    return function


def _ctype(kind: Any) -> Any:
    """Return the ctypes type of a cffi type."""
    if kind.kind == "void":
        return None
    if kind.kind in ("pointer", "function", "array"):
        return ctypes.c_void_p
    if kind.cname in ("double", "float"):
        return {"double": ctypes.c_double, "float": ctypes.c_float}[kind.cname]
    size = c_api.ffi.sizeof(kind)
    signed = kind.kind == "enum" or int(c_api.ffi.cast(kind, -1)) < 0
    return _INTEGERS[size, signed]
