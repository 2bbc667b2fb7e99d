"""Shapes of tensors. The size of an axis is None where unknown, a scalar tensor where only the graph knows it."""

from __future__ import annotations

import math
from typing import Any

from rkeras._core.converters import integer
from rkeras._core.errors import InvalidValue
from rkeras._core.predicates import is_symbolic, is_tensor
from rkeras._keras.loading import symbol


class Shape(tuple[Any, ...]):
    """Shape of a tensor. For Keras it is a tuple; it has the methods of TensorFlow's `TensorShape`."""

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
        """The sizes of the axes."""
        return list(self)

    def as_list(self) -> list[Any]:
        """The sizes of the axes."""
        return list(self)

    def is_fully_defined(self) -> bool:
        """Whether the sizes of all axes are known."""
        return None not in self

    def num_elements(self) -> int | None:
        """Product of the sizes of all axes; None if one is unknown."""
        return math.prod(self) if self.is_fully_defined() else None

    def __repr__(self) -> str:
        return f"shape({', '.join('NA' if n is None else str(n) for n in self)})"


def tensor_shape(sizes: Any) -> Any:
    """Return a `tf.TensorShape`; a `Shape` if the backend is not TensorFlow, or if a size is a tensor.

    Args:
        sizes: the sizes of the axes; None for a shape of unknown rank.
    """
    if symbol("keras.backend.backend")() != "tensorflow" or any(map(is_tensor, sizes or ())):
        if sizes is None:
            raise InvalidValue
        return Shape(sizes)
    return symbol("tensorflow.TensorShape")(sizes)


def sizes_in_tensorflow(value: Any) -> list[Any]:
    """Convert an argument of tensorflow's `shape()` to sizes: a vector of integers, also in a tensor, contains sizes.

    Raises:
        InvalidValue: if the value has no sizes.
    """
    if isinstance(value, (list, tuple)):
        return [size for v in value for size in sizes_in_tensorflow(v)]
    if getattr(value, "shape", None) is not None and len(value.shape) < 2 and not is_symbolic(value):
        value = value.numpy() if hasattr(value, "numpy") else value
        return sizes_of(value.tolist() if hasattr(value, "tolist") else value)
    return sizes_of(value)


def sizes_of(value: Any) -> list[Any]:
    """Convert the size of an axis, a shape, or the shape of a tensor or array to a list of sizes.

    Raises:
        InvalidValue: if the value is none of them.
    """
    if value is None:
        return [None]
    if type(value).__name__ == "TensorShape":
        return list(value.as_list())
    if is_tensor(value):
        return _sizes_of_tensor(value)
    if getattr(value, "ndim", 0):
        return list(value.shape)
    if isinstance(value, (list, tuple)):
        return [size for v in value for size in sizes_of(v)]
    if isinstance(value, float) and math.isnan(value):
        return [None]
    size = integer(value)
    return [None if size == -1 else size]


def _sizes_of_tensor(tensor: Any) -> list[Any]:
    sizes = list(symbol("keras.ops.shape")(tensor))
    # An integer scalar is itself the size of an axis: in a graph, sizes are such tensors.
    if not sizes and symbol("keras.backend.is_int_dtype")(tensor.dtype):
        return [tensor]
    return sizes
