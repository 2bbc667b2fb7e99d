"""Functions of the user in the places where Keras wants an object: initializers and schedules."""

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
    """Whether it is a function of the user, of Python or of R, and not a class or an object of Keras."""
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
    """Whether a function can be given an argument by a name."""
    try:
        parameters = inspect.signature(function).parameters
    except ValueError:  # some built-in functions do not say what they take
        return False
    return name in parameters or any(p.kind is p.VAR_KEYWORD for p in parameters.values())


def made_to_shape(function: Callable[..., Any]) -> Callable[..., Any]:
    """An initializer of a function(shape) or function(shape, dtype), whose numbers are brought to the shape."""
    with_type = takes(function, "dtype")

    def initializer(shape: Any, dtype: Any = None, **_: Any) -> Any:
        made = function(shape, dtype=dtype) if with_type else function(shape)
        ops = symbol("keras.ops")
        return ops.reshape(ops.convert_to_tensor(made, dtype=dtype), shape)

    return python_function(initializer, getattr(function, "__name__", "initializer"))


def schedule(function: Callable[..., Any]) -> Any:
    """A function of the step as a learning rate schedule; one of no arguments as it is, which Keras takes."""
    try:
        if not inspect.signature(function).parameters:
            return function
    except ValueError:
        pass
    return symbol("rkeras._layers.function_schedule.FunctionSchedule")(function)


def by_name(value: Any) -> Any:
    """Functions of the user, also among others, as those that Keras writes to a model's file by their names."""
    if isinstance(value, dict):
        return {key: by_name(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [by_name(one) for one in value]
    return python_function(value) if is_plain_function(value) else value


def initializer(value: Any) -> Any:
    """A function of the user as an initializer; names, classes and initializers of Keras as they are."""
    return made_to_shape(value) if is_plain_function(value) else value


def learning_rate(value: Any) -> Any:
    """A number, or a function of the step as a schedule."""
    if is_plain_function(value):
        return schedule(value)
    return value if callable(value) or hasattr(value, "dtype") else number(value)


ACTIVATION = Kind("the name of an activation or a function of a tensor", by_name)
INITIALIZER = Kind("the name of an initializer, an initializer or a function(shape, dtype)", initializer)
LEARNING_RATE = Kind("a number, a schedule or a function(step)", learning_rate)
