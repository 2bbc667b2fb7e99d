"""R's C API as rpy2 compiled it, and helpers that the rest of the bridge builds on.

R objects are bare `SEXP` pointers here. The code that creates one protects it until R can reach it. Only the thread
that holds `rlock` may use R (see `threads`).
"""

from __future__ import annotations

import ctypes
import locale
import os
from typing import Any

import rpy2.situation

from rkeras._keras import patches


def hosted_by_r() -> bool:
    """Return whether R started first and Python runs inside it."""
    pairs = dict(p.split("=", 1) for p in os.environ.get("R_SESSION_INITIALIZED", "").split(":") if "=" in p)
    return pairs.get("PID") == str(os.getpid())


if hosted_by_r():
    patches.replace(
        rpy2.situation, "r_ld_library_path_from_subprocess",
        lambda _: lambda r_home: os.environ.get("LD_LIBRARY_PATH", ""),
        "rpy2 would start a second R to find this path. The environment of the running R has it.",
        "rpy2-rinterface 3.6",
    )  # fmt: skip

from rpy2.rinterface_lib import openrlib  # noqa: E402

# Type checkers cannot see into compiled modules.
ffi: Any = openrlib.ffi
ffi_r: Any = openrlib.rlib
r: Any = ffi_r
rlock: Any = openrlib.rlock
NULL_POINTER = ffi.NULL
NIL = r.R_NilValue
"""R's NULL. R is running when this module is imported."""

NILSXP, SYMSXP, LISTSXP, CLOSXP, ENVSXP, LANGSXP, SPECIALSXP, BUILTINSXP = 0, 1, 2, 3, 4, 6, 7, 8
CHARSXP, LGLSXP, INTSXP, REALSXP, CPLXSXP, STRSXP = 9, 10, 13, 14, 15, 16
VECSXP, EXTPTRSXP, RAWSXP, S4SXP = 19, 22, 24, 25
CE_UTF8, CE_BYTES = 1, 3
ASCII = ("ANSI_X3.4-1968", "US-ASCII")
"""Names that the C library gives the character set of the C locale."""
NA_INTEGER = -2147483648

_dll = ctypes.CDLL(None)


def _libr() -> ctypes.CDLL:
    if hasattr(_dll, "R_tryEvalSilent"):
        return _dll
    # Where Python is the host, the symbols of libR are not global.
    path = rpy2.situation.get_rlib_path(os.environ.get("R_HOME") or rpy2.situation.get_r_home() or "", "Linux")
    return ctypes.CDLL(path)


_r_dll = _libr()


def _from_libr(ctype: str, *names: str) -> Any:
    """Return a function or variable of libR that rpy2 does not declare for every R.

    Args:
        ctype: its C type, as cffi writes it.
        names: its names in different versions of R. The first one that this R has is used.
    """
    name = next(name for name in names if hasattr(_r_dll, name))
    return ffi.cast(ctype, ctypes.cast(getattr(_r_dll, name), ctypes.c_void_p).value)


try_eval_silent = _from_libr("SEXP(*)(SEXP, SEXP, int*)", "R_tryEvalSilent")
print_out = _from_libr("void(*)(const char*, ...)", "Rprintf")
print_err = _from_libr("void(*)(const char*, ...)", "REprintf")
check_user_interrupt = _from_libr("void(*)(void)", "R_CheckUserInterrupt")
external_pointer_protected = _from_libr("SEXP(*)(SEXP)", "R_ExternalPtrProtected")
force_and_call = _from_libr("SEXP(*)(SEXP, int, SEXP)", "R_forceAndCall")
new_env = _from_libr("SEXP(*)(SEXP, int, int)", "R_NewEnv")
closure_environment = _from_libr("SEXP(*)(SEXP)", "R_ClosureEnv", "CLOENV")  # CLOENV before R 4.5
closure_body = _from_libr("SEXP(*)(SEXP)", "R_ClosureBody", "BODY")  # BODY before R 4.5
interrupts_suspended = _from_libr("int *", "R_interrupts_suspended")
interrupts_pending = _from_libr("int *", "R_interrupts_pending")


if hasattr(_r_dll, "R_getVarEx"):
    _get_var = _from_libr("SEXP(*)(SEXP, SEXP, int, SEXP)", "R_getVarEx")  # since R 4.5

    def variable_of(environment: Any, symbol: Any) -> Any:
        """Return the value of a variable in an environment itself by its symbol, NULL if there is none."""
        return _get_var(symbol, environment, 0, r.R_NilValue)

else:

    def variable_of(environment: Any, symbol: Any) -> Any:
        """Return the value of a variable in an environment itself by its symbol, NULL if there is none."""
        found = r.Rf_findVarInFrame(environment, symbol)
        return r.R_NilValue if found == r.R_UnboundValue else found


def variable(environment: Any, name: str) -> Any:
    """Return the value of a variable in an environment itself, NULL if there is none."""
    return variable_of(environment, sym(name))


def new_environment(parent: Any) -> Any:
    """Return a new environment. The result is not protected."""
    return new_env(parent, 0, 0)


if hasattr(_r_dll, "R_mkClosure"):
    make_closure = _from_libr("SEXP(*)(SEXP, SEXP, SEXP)", "R_mkClosure")  # since R 4.5
else:
    _allocate = _from_libr("SEXP(*)(unsigned int)", "Rf_allocSExp")
    _set_formals, _set_body, _set_environment = (
        _from_libr("void(*)(SEXP, SEXP)", name) for name in ("SET_FORMALS", "SET_BODY", "SET_CLOENV")
    )

    def make_closure(formals: Any, body: Any, environment: Any) -> Any:
        """Return a new R function. The result is not protected."""
        made = _allocate(CLOSXP)
        _set_formals(made, formals)
        _set_body(made, body)
        _set_environment(made, environment)
        return made


def c_stream(name: str) -> Any:
    """Return `stdout` or `stderr` of C."""
    return ffi.cast("FILE *", ctypes.c_void_p.in_dll(_dll, name).value)


_SYMBOLS: dict[str, Any] = {}


def sym(name: str) -> Any:
    """Return an R symbol. R never frees symbols, so they are cached."""
    found = _SYMBOLS.get(name)
    if found is None:
        found = _SYMBOLS[name] = r.Rf_install(name.encode())
    return found


def preserve(sexp: Any) -> Any:
    """Protect an R object permanently, and return it."""
    r.R_PreserveObject(sexp)
    return sexp


class Protected:
    """Context manager that protects R objects until the end of its block, also after a Python exception."""

    __slots__ = ("_count",)

    def __enter__(self) -> Protected:
        self._count = 0
        return self

    def __call__(self, sexp: Any) -> Any:
        """Protect an R object, and return it."""
        r.Rf_protect(sexp)
        self._count += 1
        return sexp

    def __exit__(self, *exception: object) -> None:
        r.Rf_unprotect(self._count)


def _encoded(text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    # R would raise the error by a jump over Python's frames.
    if b"\0" in data:
        raise ValueError("a string with a NUL character cannot become an R string")
    return data


def text_of(char: Any) -> str | None:
    """Convert a CHARSXP to a string, NA_character_ to None."""
    if char == r.R_NaString:
        return None
    data: bytes = ffi.string(r.R_CHAR(char))
    try:
        return data.decode("ascii")
    except UnicodeDecodeError:
        # For strings marked as bytes R raises an error by a jump over Python's frames. In the C locale R would
        # translate to "<c3><a9>", although it uses the bytes unchanged for file names and output.
        if r.Rf_getCharCE(char) not in (CE_UTF8, CE_BYTES) and locale.nl_langinfo(locale.CODESET) not in ASCII:
            data = ffi.string(r.Rf_translateCharUTF8(char))
        return data.decode("utf-8", "surrogateescape")


_SEVERAL = 4
"""From this number of strings on, the compiled code is faster."""

try:
    from rkeras.bridge import _layout  # type: ignore[attr-defined]
except ImportError:  # it was installed without a compiler
    _layout = None
_string_pointers = _from_libr("void *(*)(SEXP)", "STRING_PTR_RO")
_text_function, _make_function, _set_function = (
    int(_from_libr("uintptr_t", name)) for name in ("R_CHAR", "Rf_mkCharLenCE", "SET_STRING_ELT")
)


def _address(pointer: Any) -> int:
    return int(ffi.cast("uintptr_t", pointer))


def texts_of(vector: Any) -> list[str | None]:
    """Convert an R character vector to strings, NA to None."""
    length = r.Rf_xlength(vector)
    if _layout is None or length < _SEVERAL:
        return [text_of(r.STRING_ELT(vector, i)) for i in range(length)]
    found, others = _layout.strings(_address(_string_pointers(vector)), length, _address(r.R_NaString), _text_function)
    for i in others:
        found[i] = text_of(r.STRING_ELT(vector, i))
    return found


def strings(values: Any) -> Any:
    """Convert strings to an R character vector, None to NA. The result is not protected."""
    values = values if type(values) is list else list(values)
    vector = r.Rf_protect(r.Rf_allocVector(STRSXP, len(values)))
    try:
        if _layout is None or len(values) < _SEVERAL:
            others = range(len(values))
        else:
            others = _layout.set_strings(_address(vector), values, _make_function, _set_function)
        for i in others:
            data = None if values[i] is None else _encoded(values[i])
            char = r.R_NaString if data is None else r.Rf_mkCharLenCE(data, len(data), CE_UTF8)
            r.SET_STRING_ELT(vector, i, char)
    finally:
        r.Rf_unprotect(1)
    return vector


def string_of(sexp: Any) -> str:
    """Return the first element of a character vector."""
    return text_of(r.STRING_ELT(sexp, 0)) or ""


def names_of(sexp: Any) -> list[str] | None:
    """Return the names of a vector or list, None if it has no names."""
    names = r.Rf_getAttrib(sexp, sym("names"))
    if names == r.R_NilValue:
        return None
    return [text or "" for text in texts_of(names)]


def build_call(function: Any, args: list[Any], names: list[str] | None = None) -> Any:
    """Return an unevaluated call of an R function with protected R values. The call is not protected.

    Args:
        function: the function object or its symbol.
        args: the arguments. Language objects are quoted, so that the function receives them unevaluated.
        names: the name of each argument, "" for a positional one.
    """
    made = r.Rf_protect(r.Rf_allocList(len(args) + 1))
    made.sxpinfo.type = LANGSXP
    r.SETCAR(made, function)
    cell = r.CDR(made)
    for i, value in enumerate(args):
        r.SETCAR(cell, r.Rf_lang2(sym("quote"), value) if value.sxpinfo.type in (SYMSXP, LANGSXP) else value)
        if names is not None and names[i]:
            r.SET_TAG(cell, sym(names[i]))
        cell = r.CDR(cell)
    r.Rf_unprotect(1)
    return made


class REvaluationError(RuntimeError):
    """R failed in a way that R code cannot catch (out of memory, stack overflow)."""


def evaluate(expression: Any, environment: Any = None) -> Any:
    """Evaluate an R expression without letting an R error jump over Python's frames. The result is not protected.

    Interrupts are suspended until R can signal them as a condition. Here an interrupt would end a script.

    Raises:
        REvaluationError: if the evaluation failed.
    """
    failed = ffi.new("int *")
    suspended, interrupts_suspended[0] = interrupts_suspended[0], 1
    r.Rf_protect(expression)
    result = try_eval_silent(expression, environment if environment is not None else r.R_GlobalEnv, failed)
    r.Rf_unprotect(1)
    interrupts_suspended[0] = suspended
    if failed[0]:
        raise REvaluationError("R could not evaluate a call (stack or memory exhausted, or a jump to top level)")
    return result


def parse_and_evaluate(code: str, environment: Any = None) -> Any:
    """Parse and evaluate R code, which must be free of errors. The result is not protected."""
    status = ffi.new("ParseStatus *")
    text = r.Rf_protect(r.Rf_mkString(code.encode()))
    expressions = r.Rf_protect(r.R_ParseVector(text, -1, status, r.R_NilValue))
    result = r.R_NilValue
    for i in range(r.Rf_xlength(expressions)):
        result = evaluate(r.VECTOR_ELT(expressions, i), environment)
    r.Rf_unprotect(2)
    return result


# For larger requests R may report a lack of memory by a jump. Smaller ones succeed, or the process ends.
_BIG = 1 << 20
_ITEM = {LGLSXP: 4, INTSXP: 4, REALSXP: 8, CPLXSXP: 16, RAWSXP: 1, STRSXP: 8, VECSXP: 8}
_MODE = {LGLSXP: "logical", INTSXP: "integer", REALSXP: "double", CPLXSXP: "complex", RAWSXP: "raw"}


def allocate(kind: int, length: int) -> Any:
    """Allocate an R vector. The result is not protected.

    Raises:
        MemoryError: if R has not enough memory.
    """
    if length * _ITEM[kind] < _BIG or kind not in _MODE:
        return r.Rf_allocVector(kind, length)
    size = r.Rf_protect(r.Rf_ScalarReal(float(length)))
    mode = r.Rf_protect(r.Rf_mkString(_MODE[kind].encode()))
    # Unlike allocVector, `vector` fills the vector with zeros. The page faults would follow anyway.
    try:
        return evaluate(r.Rf_lang3(sym("vector"), mode, size))
    except REvaluationError:
        raise MemoryError(f"R cannot allocate a {_MODE[kind]} vector of {length:,} elements") from None
    finally:
        r.Rf_unprotect(2)
