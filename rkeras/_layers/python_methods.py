"""Methods of Python classes from functions of R, and `add_weight` of Keras 2."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from rkeras._core import converters
from rkeras._keras.log_readers import note_user_function

MODULE = "custom"
"""The module of classes and functions of the user that belong to no module; R shows a class as `custom.Name`."""

# Methods that return a dict: an empty list of R becomes an empty dict.
_RETURNS_DICT = {"get_config", "train_step", "test_step", "compute_metrics", "get_metrics_result", "get_build_config"}


# Methods whose parameters Keras inspects.
_INSPECTED = {"build", "call", "train_step", "test_step", "predict_step"}


class _Absent:
    """The default of an argument that is not passed to the function."""

    def __repr__(self) -> str:
        return "None"


_ABSENT = _Absent()


def as_proxy(receiver: Any) -> Any:
    """Return the object of a method so that R receives a proxy of it, not a converted value."""
    from rkeras._values.python_objects import Unconverted

    return receiver if isinstance(receiver, type) else Unconverted(receiver)


def method(function: Callable[..., Any], name: str, names: dict[str, str] | None = None) -> Any:
    """Convert a callable, such as an R function, to a method with the same parameters, which Keras inspects.

    Args:
        function: the callable; its first argument is the object.
        name: name of the method.
        names: names of arguments in the function, by their names in Python, if they differ.
    """
    P = inspect.Parameter
    parameters = list(inspect.signature(function).parameters.values())
    if name == "__init__":
        # An argument that the caller omits must not be passed as None.
        parameters = [p.replace(default=_ABSENT) if p.default is None else p for p in parameters]
    elif name not in _INSPECTED:
        # In R, an argument that the function does not use may be omitted.
        parameters[1:] = [
            p.replace(default=_ABSENT) if p.default is P.empty and p.kind in (P.POSITIONAL_OR_KEYWORD, P.KEYWORD_ONLY)
            else p for p in parameters[1:]
        ]  # fmt: skip
    by_name = [p for p in parameters[1:] if p.kind in (P.POSITIONAL_OR_KEYWORD, P.KEYWORD_ONLY)]
    many = next((p.name for p in parameters if p.kind is P.VAR_POSITIONAL), None)
    rest = next((p.name for p in parameters if p.kind is P.VAR_KEYWORD), None)

    def pass_on(values: dict[str, Any]) -> Any:
        receiver = as_proxy(values[parameters[0].name])
        given = [(p, values[p.name]) for p in by_name if values[p.name] is not p.default]
        more = values.get(many, ()) if many else ()
        positional = [v for p, v in given if p.kind is P.POSITIONAL_OR_KEYWORD] if more else []
        named = {(names or {}).get(p.name, p.name): v for p, v in given if not more or p.kind is P.KEYWORD_ONLY}
        result = function(receiver, *positional, *more, **named, **(values.get(rest, {}) if rest else {}))
        if name == "__init__":
            return None
        if name == "compute_output_shape":
            return as_integer_shape(result)
        return {} if name in _RETURNS_DICT and isinstance(result, list) and not result else result

    # Real parameters, not a `__signature__`: Keras's wrappers of `build` would mistake it for the signature of the
    # bound method.
    optional = [p for p in parameters if p.default is not P.empty]
    written = [p if p.default is P.empty else p.replace(default=None) for p in parameters]
    space: dict[str, Any] = {"pass_on": pass_on}
    exec(f"def run{inspect.Signature(written)}: return pass_on(locals())", space)  # names alone  # nosec
    run = space["run"]
    run.__defaults__ = tuple(p.default for p in optional if p.kind is not P.KEYWORD_ONLY)
    run.__kwdefaults__ = {p.name: p.default for p in optional if p.kind is P.KEYWORD_ONLY}
    run.__name__, run.__qualname__, run.__doc__ = name, name, function.__doc__
    note_user_function(run, function)
    return classmethod(run) if parameters and parameters[0].name == "cls" else run


def as_integer_shape(shape: Any) -> Any:
    """Convert a shape, or shapes in lists and dicts, from lists of doubles to tuples of integers."""
    if isinstance(shape, dict):
        return {k: as_integer_shape(v) for k, v in shape.items()}
    if isinstance(shape, (list, tuple)):
        if any(isinstance(v, (list, tuple, dict)) for v in shape):
            return [as_integer_shape(v) for v in shape]
        return converters.shape(shape)
    return converters.shape(shape)


def add_weight(self: Any, *args: Any, **kwargs: Any) -> Any:
    """Call Keras's `add_weight`; the name may come first, as in Keras 2, and sizes may be doubles."""
    # Keras 2 had the name first, Keras 3 has it last.
    order = ("name", "shape", "dtype", "initializer", "regularizer", "trainable", "constraint")
    kwargs |= zip(order if args and isinstance(args[0], str) else ("shape", "initializer", "dtype"), args, strict=False)
    if kwargs.get("shape") is not None:
        kwargs["shape"] = converters.shape(kwargs["shape"])
    # The method of the nearest base class that is not this one.
    for parent in type(self).__mro__:
        found = vars(parent).get("add_weight")
        if found is not None and found is not add_weight:
            return found(self, **kwargs)
    raise AttributeError(f"{type(self).__name__} has no add_weight")
