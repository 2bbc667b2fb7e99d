"""Calls of layers and models from R: on numbers, on a model, with further arguments by position."""

from __future__ import annotations

import inspect
from typing import Any

from rkeras._core.predicates import is_model, is_number, is_tensor
from rkeras._keras.loading import symbol
from rkeras._keras.pipe_operator import compose


def call_layer(layer: Any, *args: Any, **kwargs: Any) -> Any:
    """Call a layer with arguments in the form of Keras 2.

    Args:
        layer: a layer or model.
        *args: first the inputs: tensors, arrays, numbers, or a model, to which the layer is added. Further arguments
            that are not tensors are passed by name.
        **kwargs: arguments by name.
    """
    if len(args) == 1 and not kwargs and is_model(args[0]):
        return compose(args[0], layer)
    inputs = list(args)
    if inputs and _is_numbers(inputs[0]):
        inputs[0] = symbol("keras.ops.convert_to_tensor")(inputs[0])
    elif inputs and type(inputs[0]) is list and set(map(type, inputs[0])) == {str} and _on_tensorflow():
        # Keras would examine each string.
        inputs[0] = symbol("tensorflow.constant")(inputs[0])
    # Reading the names of the arguments takes as long as a call of a small layer.
    names = _argument_names(layer) if len(inputs) > 1 else []
    for i in range(len(inputs) - 1, 0, -1):
        if i < len(names) and not _has_tensor(inputs[i]):
            kwargs.setdefault(names[i], inputs.pop(i))
    return layer(*inputs, **kwargs)


def _argument_names(layer: Any) -> list[str]:
    P = inspect.Parameter
    try:
        parameters = inspect.signature(layer.call).parameters.values()
    except (TypeError, ValueError):
        return []
    return [p.name for p in parameters if p.kind in (P.POSITIONAL_ONLY, P.POSITIONAL_OR_KEYWORD)]


def _on_tensorflow() -> bool:
    return symbol("keras.backend.backend")() == "tensorflow"


def _is_numbers(value: Any) -> bool:
    if isinstance(value, list):
        return bool(value) and all(map(_is_numbers, value))
    return is_number(value)


def _has_tensor(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return any(map(_has_tensor, value))
    if isinstance(value, dict):
        return any(map(_has_tensor, value.values()))
    return is_tensor(value) or hasattr(value, "__array__")
