"""Calling a layer or model as R scripts do: on numbers, on a model, with further arguments by place."""

from __future__ import annotations

import inspect
from typing import Any

from rkeras._core.predicates import is_model, is_number, is_tensor
from rkeras._keras.loading import symbol
from rkeras._keras.pipe_operator import compose


def call_layer(layer: Any, *args: Any, **kwargs: Any) -> Any:
    """Call a layer; what Keras 3 does not take as Keras 2 did is brought into its form.

    Args:
        layer: a layer or model.
        *args: what it is called on first: tensors, arrays, numbers, or a model, which it is added to. Further
            arguments that are no tensors are passed by their names.
        **kwargs: arguments by name.
    """
    if len(args) == 1 and not kwargs and is_model(args[0]):
        return compose(args[0], layer)
    inputs = list(args)
    if inputs and _is_numbers(inputs[0]):
        inputs[0] = symbol("keras.ops.convert_to_tensor")(inputs[0])
    # To ask a layer for the names of its arguments takes as long as a small layer.
    names = _names(layer) if len(inputs) > 1 else []
    for place in range(len(inputs) - 1, 0, -1):
        if place < len(names) and not _has_tensor(inputs[place]):
            kwargs.setdefault(names[place], inputs.pop(place))
    return layer(*inputs, **kwargs)


def _names(layer: Any) -> list[str]:
    P = inspect.Parameter
    try:
        parameters = inspect.signature(layer.call).parameters.values()
    except (TypeError, ValueError):
        return []
    return [p.name for p in parameters if p.kind in (P.POSITIONAL_ONLY, P.POSITIONAL_OR_KEYWORD)]


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
