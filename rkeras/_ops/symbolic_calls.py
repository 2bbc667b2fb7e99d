"""Calls of Python functions on symbolic tensors, as operations of a functional model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._core.predicates import is_symbolic
from rkeras._keras.loading import import_with_keras, symbol

# Saved models may contain the operation.
import_with_keras("rkeras._ops.graph_operation")


def on_tensors(function: Callable[..., Any], *tensors: Any, **settings: Any) -> Any:
    """Call a function of tensors; with symbolic tensors, add it to their functional model as an operation.

    Args:
        function: a graph function, or any other function, with which the model cannot be saved.
        *tensors: its positional arguments: tensors or lists of tensors.
        **settings: its keyword arguments.
    """
    if is_symbolic(tensors):
        return symbol("rkeras._ops.graph_operation.BackendCall")(function, settings)(*tensors)
    return function(*tensors, **settings)
