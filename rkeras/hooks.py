"""Callbacks made of plain functions, each passed only what it asks for."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from rkeras.symbol import symbol


def fitted(function: Callable[..., Any], offered: int) -> Callable[..., Any]:
    """A function that takes `offered` positional arguments and passes on as many as the given one takes."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except ValueError:  # some built-in functions do not say what they take
        return function
    if any(p.kind is p.VAR_POSITIONAL for p in parameters):
        return function
    takes = sum(p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) for p in parameters)
    if takes >= offered:
        return function
    return lambda *given: function(*given[:takes])


def lambda_callback(hooks: dict[str, Callable[..., Any]], attributes: dict[str, Any]) -> Any:
    """A Keras callback that has exactly the given hooks.

    Keras skips the work of a hook that the class does not override, so an epoch hook adds nothing to a batch;
    the class is therefore made for these hooks alone.

    Args:
        hooks: functions by hook name (`on_epoch_end` ...).
        attributes: further attributes of the callback.
    """

    def method(function: Callable[..., Any], name: str) -> Callable[..., Any]:
        function = fitted(function, 2 if "epoch" in name or "batch" in name else 1)
        if "epoch" in name or "batch" in name:
            return lambda self, index, logs=None: function(index, {} if logs is None else logs)
        return lambda self, logs=None: function({} if logs is None else logs)

    members = {name: method(function, name) for name, function in hooks.items()}
    made = type("LambdaCallback", (symbol("keras.callbacks.Callback"),), members)()
    for name, value in attributes.items():
        setattr(made, name, value)
    return made
