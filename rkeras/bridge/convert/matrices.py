"""Matrices of the R package Matrix: sparse ones to scipy matrices, dense ones to numpy arrays."""

from __future__ import annotations

from typing import Any

from rkeras.bridge.convert.converters import DATA_FROM_R, FROM_R, NUMBERS_FROM_R
from rkeras.bridge.convert.to_python import to_python
from rkeras.bridge.convert.vectors import view
from rkeras.bridge.guarded_calls import call_guarded
from rkeras.bridge.r_api.c_api import INTSXP, NIL, REALSXP, S4SXP, VECSXP, r
from rkeras.bridge.r_api.package_functions import r_package
from rkeras.bridge.r_api.r_object import RObject


def matrix(sexp: Any) -> Any:
    """Convert an S4 object if it is a matrix of the package Matrix; otherwise wrap it as an `RObject`."""

    def convert(parts: Any) -> Any:
        if parts == NIL:
            return RObject(sexp)
        return _sparse(parts) if parts.sxpinfo.type == VECSXP else to_python(parts)

    return call_guarded(r_package.matrix_parts, sexp, convert)


def _sparse(parts: Any) -> Any:
    try:
        from scipy.sparse import csc_matrix
    except ImportError:
        raise ImportError(
            "A sparse matrix needs the Python package scipy; without it pass as.matrix() of the matrix."
        ) from None
    kinds = (REALSXP, INTSXP, INTSXP, INTSXP)
    data, rows, starts, shape = (view(r.VECTOR_ELT(parts, i), kind).copy() for i, kind in enumerate(kinds))
    return csc_matrix((data, rows, starts), shape=tuple(shape.tolist()))


def _data_matrix(sexp: Any, labels: bool) -> Any:
    """Convert a matrix to data for a model: float32, and a sparse matrix by rows, from which Keras takes batches."""
    value = matrix(sexp)
    if hasattr(value, "tocsr"):
        return value.astype("float32").tocsr()
    return value.astype("float32") if getattr(getattr(value, "dtype", None), "kind", "") == "f" else value


FROM_R[S4SXP], DATA_FROM_R[S4SXP], NUMBERS_FROM_R[S4SXP] = matrix, _data_matrix, matrix
