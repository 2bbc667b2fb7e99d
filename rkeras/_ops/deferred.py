"""Functions of tensors as operations of a functional model, for what Keras has no operation for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._keras.loading import symbol

_OPERATION: list[Any] = []


def is_symbolic(value: Any) -> bool:
    """A tensor of a functional model."""
    return type(value).__name__ == "KerasTensor"


def deferred(function: Callable[..., Any], inputs: tuple[Any, ...], like: Any) -> Any:
    """The symbolic result of a function that runs when the model does.

    Args:
        function: a function of tensors.
        inputs: its arguments, symbolic or not.
        like: a symbolic tensor of the shape and type of the result.
    """
    return _operation()(function, like)(*inputs)


def _operation() -> Any:
    """The class, made when Keras is there anyway."""
    if not _OPERATION:

        class Deferred(symbol("keras.Operation")):
            """A function of tensors."""

            def __init__(self, function: Callable[..., Any], like: Any, name: str | None = None):
                super().__init__(name=name)
                self._function, self._like = function, like

            def call(self, *inputs: Any) -> Any:
                """Run the function."""
                return self._function(*inputs)

            def compute_output_spec(self, *inputs: Any) -> Any:
                """A tensor of the shape and type that were said."""
                return symbol("keras.KerasTensor")(self._like.shape, self._like.dtype)

        _OPERATION.append(Deferred)
    return _OPERATION[0]
