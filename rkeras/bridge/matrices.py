"""Matrices of the R package Matrix: sparse ones as scipy's, dense ones as numpy's."""

from __future__ import annotations

from typing import Any

from rkeras.bridge import conditions, held
from rkeras.bridge.rapi import INTSXP, REALSXP, VECSXP, call, evaluate, parse_and_evaluate, r


def matrix(sexp: Any) -> Any:
    """An S4 object as a matrix, if it is one of the package Matrix; else as itself."""
    from rkeras.bridge.to_python import to_python, view

    function = r.Rf_protect(parse_and_evaluate('getNamespace("rkeras")$matrix_parts'))
    guarded = r.Rf_protect(parse_and_evaluate('getNamespace("rkeras")$guard'))
    inner = r.Rf_protect(call(function, [sexp]))
    result = r.Rf_protect(evaluate(r.Rf_lang2(guarded, inner)))
    try:
        if r.Rf_getAttrib(result, r.R_ClassSymbol) != r.R_NilValue:
            conditions.raise_condition(result)
        parts = r.VECTOR_ELT(result, 0)
        if parts == r.R_NilValue:
            return held.RObject(sexp)
        if parts.sxpinfo.type != VECSXP:
            return to_python(parts)
        kinds = (REALSXP, INTSXP, INTSXP, INTSXP)
        data, rows, starts, shape = (view(r.VECTOR_ELT(parts, i), kind).copy() for i, kind in enumerate(kinds))
        return _sparse()((data, rows, starts), shape=tuple(shape.tolist()))
    finally:
        r.Rf_unprotect(4)


def _sparse() -> Any:
    try:
        from scipy.sparse import csc_matrix
    except ImportError:
        raise ImportError(
            "A sparse matrix needs the Python package scipy; without it pass as.matrix() of the matrix."
        ) from None
    return csc_matrix


def as_data(value: Any) -> Any:
    """A matrix as data for a model: float32, and a sparse one by rows, of which Keras makes batches."""
    if hasattr(value, "tocsr"):
        return value.astype("float32").tocsr()
    return value.astype("float32") if getattr(getattr(value, "dtype", None), "kind", "") == "f" else value


def as_numbers(value: Any) -> Any:
    """A matrix as what a tensor is made of: with its zeros."""
    return value.toarray() if hasattr(value, "toarray") else value
