"""Tensors of the backend verbs: eager, of a TensorFlow graph, or symbolic in a functional model."""

from __future__ import annotations

from typing import Any

from rkeras._core.predicates import is_data, is_tensor
from rkeras._keras.loading import keras, symbol
from rkeras._ops.graph_functions import graph_function


def is_tensor_like(value: Any) -> bool:
    """Return whether a value is a tensor, an array, or numbers."""
    return is_data(value) or isinstance(value, (bool, int, float))


def in_graph() -> bool:
    """Return whether TensorFlow is tracing a graph, in which no variables can be created."""
    return symbol("tensorflow.inside_function")()


def as_tensor(value: Any, dtype: Any = None) -> Any:
    """Convert numbers to a tensor; return a tensor as it is."""
    if is_tensor(value) and dtype is None:
        return value
    return keras().ops.convert_to_tensor(value.toarray() if hasattr(value, "toarray") else value, dtype)


@graph_function("to_dense")
def to_dense(x: Any) -> Any:
    """Convert a sparse tensor of TensorFlow to a dense tensor; return any other value unchanged."""
    return symbol("tensorflow.sparse.to_dense")(x) if hasattr(x, "dense_shape") else x


def rank(x: Any) -> int:
    """Return the number of axes."""
    return len(x.shape)


def known_shape(x: Any) -> tuple[int | None, ...]:
    """Return the static shape, with None for unknown sizes."""
    return tuple(as_tensor(x).shape)
