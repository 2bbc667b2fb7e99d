"""Functions of the user in the places where Keras wants an object: initializers and schedules."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

from rkeras._core.converters import number
from rkeras._core.kinds import Kind
from rkeras._keras.loading import symbol


def is_plain_function(value: Any) -> bool:
    """Whether it is a function of the user, of Python or of R, and not a class or an object of Keras."""
    return callable(value) and not inspect.isclass(value) and not hasattr(value, "get_config")


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

    initializer.__name__ = getattr(function, "__name__", "initializer")
    return initializer


def schedule(function: Callable[..., Any]) -> Any:
    """A function of the step as a learning rate schedule; one of no arguments as it is, which Keras takes."""
    try:
        if not inspect.signature(function).parameters:
            return function
    except ValueError:
        pass

    def call(self: Any, step: Any) -> Any:
        ops = symbol("keras.ops")
        return ops.convert_to_tensor(function(ops.cast(step, "float32")), dtype="float32")

    def get_config(self: Any) -> Any:
        raise TypeError("A learning rate that is a function cannot be saved; use a schedule.")

    base = symbol("keras.optimizers.schedules.LearningRateSchedule")
    return type("FunctionSchedule", (base,), {"__call__": call, "get_config": get_config})()


def named(function: Callable[..., Any], name: str) -> Callable[..., Any]:
    """The same function under another name, which Keras shows it by."""

    def call(*args: Any) -> Any:
        return function(*args)

    call.__name__ = call.__qualname__ = name
    return call


def by_name(value: Any) -> Any:
    """Functions of the user, also among others, as those that Keras writes to a model's file by their names."""
    if isinstance(value, dict):
        return {key: by_name(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [by_name(one) for one in value]
    if is_plain_function(value) and not inspect.isfunction(value):
        return functools.wraps(value)(named(value, getattr(value, "__name__", "function")))
    return value


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
