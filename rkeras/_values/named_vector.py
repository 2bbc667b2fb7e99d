"""Named vectors: lists whose elements have names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class Named(list[Any]):
    """R vector with names. In Python it is a list with a further attribute.

    Attributes:
        names: name of each element, "" for an element without a name.
    """

    __module__ = "rkeras"
    _r_conversion = "named_vector"

    def __init__(self, values: Iterable[Any], names: list[str]):
        super().__init__(values)
        self.names = names

    def items(self) -> list[tuple[str, Any]]:
        """Pairs of names and values, in order."""
        return list(zip(self.names, self, strict=True))
