"""Named vectors: lists whose elements have names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class Named(list[Any]):
    """An R vector with names: a list to Python code, which rarely asks for them.

    Attributes:
        names: one for each element, "" for none.
    """

    __module__ = "rkeras"
    _r_conversion = "named_vector"

    def __init__(self, values: Iterable[Any], names: list[str]):
        super().__init__(values)
        self.names = names

    def items(self) -> list[tuple[str, Any]]:
        """Names and values in order."""
        return list(zip(self.names, self, strict=True))
