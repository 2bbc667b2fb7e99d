"""Functions of the user as Keras objects: initializers, learning rate schedules, and functions with a name."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Callable
from typing import Any

from rkeras._core.converters import number
from rkeras._core.kinds import Kind
from rkeras._keras.loading import symbol
from rkeras._layers.python_methods import MODULE


def is_plain_function(value: Any) -> bool:
    """Return whether a value is a function of the user, in Python or R, not a class or an object of Keras."""
    return callable(value) and not inspect.isclass(value) and not hasattr(value, "get_config")


def python_function(function: Callable[..., Any], name: str | None = None) -> Callable[..., Any]:
    """Return a Python function that calls any callable: Keras writes only Python functions into files, by name.

    Args:
        function: the callable, such as a function of R.
        name: the name; by default that of the callable. A Python function that keeps its name is returned as it is.
    """
    if name is None and inspect.isfunction(function):
        return function

    def call(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    call.__name__ = call.__qualname__ = name or getattr(function, "__name__", "function")
    call.__module__, call.__doc__ = MODULE, function.__doc__
    with contextlib.suppress(TypeError, ValueError):  # some built-in functions have no signature
        # Keras asks whether a function has an argument `mask` or `training`.
        call.__signature__ = inspect.signature(function)  # type: ignore[attr-defined]
    return call


def takes(function: Callable[..., Any], name: str) -> bool:
    """Return whether a function accepts an argument of a given name."""
    try:
        parameters = inspect.signature(function).parameters
    except ValueError:  # some built-in functions have no signature
        return False
    return name in parameters or any(p.kind is p.VAR_KEYWORD for p in parameters.values())


def function_initializer(function: Callable[..., Any]) -> Callable[..., Any]:
    """Convert a function(shape) or function(shape, dtype) to an initializer, which reshapes the result."""
    with_type = takes(function, "dtype")

    def initializer(shape: Any, dtype: Any = None, **_: Any) -> Any:
        made = function(shape, dtype=dtype) if with_type else function(shape)
        ops = symbol("keras.ops")
        return ops.reshape(ops.convert_to_tensor(made, dtype=dtype), shape)

    return python_function(initializer, getattr(function, "__name__", "initializer"))


def schedule(function: Callable[..., Any]) -> Any:
    """Convert a function of the step to a learning rate schedule; return a function without arguments as it is."""
    try:
        if not inspect.signature(function).parameters:
            return function
    except ValueError:
        pass
    return symbol("rkeras._layers.function_schedule.FunctionSchedule")(function)


def python_functions(value: Any) -> Any:
    """Convert functions of the user, also in lists and dicts, to functions that Keras writes to files by name."""
    if isinstance(value, dict):
        return {key: python_functions(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [python_functions(one) for one in value]
    return python_function(value) if is_plain_function(value) else value


def initializer(value: Any) -> Any:
    """Convert a function of the user to an initializer; return any other value as it is."""
    return function_initializer(value) if is_plain_function(value) else value


def learning_rate(value: Any) -> Any:
    """Convert to a number, or convert a function of the step to a schedule."""
    if is_plain_function(value):
        return schedule(value)
    return value if callable(value) or hasattr(value, "dtype") else number(value)


ACTIVATION_LAYERS = {"ThresholdedReLU": ("ReLU", {"threshold": 1.0}),
                     **{name: (name, {}) for name in ("LeakyReLU", "ELU", "PReLU", "ReLU", "Softmax")}}  # fmt: skip
"""Activation layers that Keras 2 accepts by name as the activation of another layer, with their arguments."""


def activation(value: Any) -> Any:
    """Convert functions of the user to Python functions, and the name of an activation layer to such a layer."""
    if isinstance(value, str) and value in ACTIVATION_LAYERS:
        name, given = ACTIVATION_LAYERS[value]
        return symbol(f"keras.layers.{name}")(**given)
    return python_functions(value)


def regularizer(value: Any) -> Any:
    """Convert the name "l1_l2", which Keras 3 does not know, to a regularizer; return any other value as it is."""
    return symbol("keras.regularizers.L1L2")(l1=0.01, l2=0.01) if value == "l1_l2" else value


ACTIVATION = Kind("the name of an activation or a function of a tensor", activation)
REGULARIZER = Kind("the name of a regularizer, a regularizer or a function of a tensor", regularizer)
INITIALIZER = Kind("the name of an initializer, an initializer or a function(shape, dtype)", initializer)
LEARNING_RATE = Kind("a number, a schedule or a function(step)", learning_rate)
