"""R vectors: their memory as numpy arrays, and their attributes."""

from __future__ import annotations

from typing import Any

from rkeras.bridge.r_api.c_api import CPLXSXP, INTSXP, LGLSXP, NA_INTEGER, NIL, RAWSXP, REALSXP, ffi, r, texts_of

DTYPES = {LGLSXP: "int32", INTSXP: "int32", REALSXP: "float64", CPLXSXP: "complex128", RAWSXP: "uint8"}
"""The numpy types of R's memory, by type of R vector."""

NA_INTEGER64 = -(2**63)
"""NA in vectors of the package bit64."""

_POINTER_FUNCTIONS = {LGLSXP: "LOGICAL", INTSXP: "INTEGER", REALSXP: "REAL", CPLXSXP: "COMPLEX", RAWSXP: "RAW"}


def view(sexp: Any, kind: int) -> Any:
    """Return the memory of an R vector as a numpy vector. It must not be used after the call."""
    import numpy as np

    n = r.Rf_xlength(sexp)
    dtype = np.dtype(DTYPES[kind])
    if n == 0:
        return np.empty(0, dtype)
    return np.frombuffer(ffi.buffer(getattr(r, _POINTER_FUNCTIONS[kind])(sexp), n * dtype.itemsize), dtype)


def elements(sexp: Any, kind: int) -> tuple[Any, int | None]:
    """Return a view of the elements, and the integer that means NA; None for doubles, where NA is a NaN.

    The view must not be used after the call.
    """
    flat = view(sexp, kind)
    if kind == REALSXP:
        # The package bit64 stores 64-bit integers in the memory of doubles.
        return (flat.view("int64"), NA_INTEGER64) if inherits(sexp, "integer64") else (flat, None)
    return flat, NA_INTEGER if kind in (LGLSXP, INTSXP) else None


def dimensions(sexp: Any) -> tuple[int, ...] | None:
    """Return the shape of an R array, None for a plain vector."""
    dims = r.Rf_getAttrib(sexp, r.R_DimSymbol)
    if dims == r.R_NilValue:
        return None
    return tuple(r.INTEGER_ELT(dims, i) for i in range(r.Rf_length(dims)))


def classes_of(sexp: Any) -> list[str | None]:
    """Return the class attribute of an R object."""
    if r.ATTRIB(sexp) == NIL:
        return []
    classes = r.Rf_getAttrib(sexp, r.R_ClassSymbol)
    return texts_of(classes)


def inherits(sexp: Any, name: str) -> bool:
    """Return whether an R object has a class."""
    return name in classes_of(sexp)
