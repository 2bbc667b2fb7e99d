"""R objects without a Python counterpart, held by Python."""

from __future__ import annotations

from typing import Any

from rkeras.bridge.r_api.c_api import preserve
from rkeras.bridge.r_api.threads import release_later

# The names that R's typeof() returns, for the types of R 4.2 to 4.5 that no converter takes.
TYPE_NAMES = {1: "symbol", 2: "pairlist", 4: "environment", 5: "promise", 6: "language", 17: "...", 20: "expression",
              21: "bytecode", 22: "externalptr", 23: "weakref", 25: "S4"}  # fmt: skip


class RObject:
    """An R object with no counterpart in Python. R receives it back unchanged."""

    __slots__ = ("__weakref__", "sexp")
    _r_conversion = "r_object"

    def __init__(self, sexp: Any):
        self.sexp = preserve(sexp)

    def __del__(self) -> None:
        release_later(self.sexp)

    def __repr__(self) -> str:
        kind = self.sexp.sxpinfo.type
        return f"<R object of type {TYPE_NAMES.get(kind, kind)}>"
