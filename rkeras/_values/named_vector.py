"""R vectors as lists: with the names of the elements, or with missing values."""

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


class WithMissing(list[Any]):
    """R vector with missing values. In Python it is a list in which None stands for NA; R receives a vector again.

    Attributes:
        kind: numpy's letter for the type of the vector, for one in which all values are missing.
    """

    __module__ = "rkeras"
    _r_conversion = "vector_with_missing"

    def __init__(self, values: Iterable[Any], kind: str):
        super().__init__(values)
        self.kind = kind
