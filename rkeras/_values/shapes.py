"""Shapes of tensors: lengths of axes, None where unknown, a scalar tensor where known only when the graph runs."""

from __future__ import annotations

import math
from typing import Any

from rkeras._core.converters import integer
from rkeras._core.predicates import is_tensor


class Shape(tuple[Any, ...]):
    """The lengths of a tensor's axes. A tuple to Keras; the methods are those of TensorFlow's `TensorShape`."""

    __module__ = "rkeras"
    __slots__ = ()
    _r_conversion = "shape"

    @property
    def rank(self) -> int:
        """Number of axes."""
        return len(self)

    @property
    def ndims(self) -> int:
        """Number of axes."""
        return len(self)

    @property
    def dims(self) -> list[Any]:
        """The lengths."""
        return list(self)

    def as_list(self) -> list[Any]:
        """The lengths."""
        return list(self)

    def is_fully_defined(self) -> bool:
        """Whether no length is unknown."""
        return None not in self

    def num_elements(self) -> int | None:
        """The product of the lengths; None if one is unknown."""
        return math.prod(self) if self.is_fully_defined() else None

    def __repr__(self) -> str:
        return f"shape({', '.join('NA' if n is None else str(n) for n in self)})"


class TensorShape(Shape):
    """The shape that a symbolic tensor or a variable says it has: in R of the class that keras 2 gave it too."""

    __module__ = "rkeras"
    __slots__ = ()
    _r_conversion = "tensor_shape"


def lengths_of(value: Any) -> list[Any]:
    """A length, a shape, or a tensor or array whose shape is meant, as lengths of axes.

    Raises:
        Unfit: for something that is none of them.
    """
    if value is None:
        return [None]
    if type(value).__name__ == "TensorShape":
        return list(value.as_list())
    if is_tensor(value):
        return _of_tensor(value)
    if getattr(value, "ndim", 0):
        return list(value.shape)
    if isinstance(value, (list, tuple)):
        return [length for v in value for length in lengths_of(v)]
    if isinstance(value, float) and math.isnan(value):
        return [None]
    length = integer(value)
    return [None if length == -1 else length]


def _of_tensor(tensor: Any) -> list[Any]:
    from rkeras._keras.loading import symbol

    lengths = list(symbol("keras.ops.shape")(tensor))
    # A scalar of whole numbers is a length itself: in a graph the length of an axis is such a tensor.
    if not lengths and symbol("keras.backend.is_int_dtype")(tensor.dtype):
        return [tensor]
    return lengths
