"""What the R package asks when it makes classes and their objects."""

from __future__ import annotations

import inspect
import weakref
from collections.abc import Mapping
from typing import Any

from rkeras._layers import base_classes, define_class, python_methods
from rkeras._layers.callback_functions import LOGS, fitted
from rkeras._values.python_objects import Kept
from rkeras.bridge import conditions
from rkeras.bridge.function import RFunction
from rkeras.bridge.own_functions import answer
from rkeras.bridge.questions import question


def _by_name(members: Any) -> dict[str, Any]:
    """R's empty list has no names."""
    return dict(members) if members else {}


@question
def make_class(name: str, bases: Any, methods: Any, fields: Any, active: Any, doc: str | None, keywords: Any) -> Any:
    """A class whose methods are R functions.

    Args:
        name: its name.
        bases: what it inherits.
        methods: R functions by name, `self` among their arguments.
        fields: other members by name.
        active: R functions that are properties, by name.
        doc: its documentation.
        keywords: further keywords of the class statement.
    """
    members = {n: _method(f, define_class.PYTHONS_NAMES.get(n, n)) for n, f in _by_name(methods).items()}
    properties = {n: _property(f, n) for n, f in _by_name(active).items()}
    members |= _by_name(fields) | properties
    return define_class.make_class(name, bases, members, doc=doc, keywords=_by_name(keywords))


def _method(function: Any, name: str) -> Any:
    # A function of Python that R hands back is a method as it is.
    return python_methods.method(function, name, function.names_in_r) if isinstance(function, RFunction) else function


def _property(function: Any, name: str) -> property:
    takes = len(inspect.signature(function).parameters)

    def assign(self: Any, value: Any) -> None:
        if takes < 2:
            raise AttributeError(f"{name} is computed and cannot be set.")
        function(self, value)

    return property(lambda self: function(self), assign)


@question
def creator(cls: Any, modifiers: Any = None) -> Any:
    """What makes layers of a class."""
    return define_class.LayerCreator(define_class.class_of(cls, "Layer"), modifiers)


@question
def class_behind(value: Any) -> Any:
    """The class that something stands for."""
    return define_class.class_of(value)


@question
def base_class(name: str) -> Any:
    """One of the base classes of older scripts."""
    return base_classes.base_class(name)


@question
def constructor(cls: Any) -> dict[str, Any]:
    """Arguments of a class's constructor: a list of their names, and one of the defaults, NULL where there is none."""
    P = inspect.Parameter
    taken = define_class.parameters(define_class.class_of(cls)).values()
    named = [p for p in taken if p.kind in (P.POSITIONAL_OR_KEYWORD, P.KEYWORD_ONLY)]
    simple = (bool, int, float, str, type(None))
    return {
        "names": [p.name for p in named],
        "needed": [p.default is P.empty for p in named],
        "defaults": tuple(p.default if isinstance(p.default, simple) else None for p in named),
        "dots": len(named) < len(list(taken)),
    }


@question
def create_layer(cls: Any, target: Any, given: Any) -> Any:
    """A layer of a class, put on what there is to put it on."""
    return define_class.create(cls, target, given, from_r=True)


@question
def private_of(instance: Any, key: str, make: Any) -> Any:
    """The R environment of an object's private members."""
    return define_class.private_of(instance, key, make)


@question
def weak(value: Any) -> Any:
    """A reference that does not keep its object alive."""
    return weakref.ref(value)


@question
def super_of(cls: Any, instance: Any) -> Any:
    """What Python calls `super(cls, instance)`."""
    return super(cls, instance)


@question
def leave(context: Any, failure: str | None = None, ours: bool = False) -> bool:
    """Leave a context manager; with an exception if R failed inside. Gives whether it wants to hear no more of it.

    Args:
        context: the context manager.
        failure: what the error says; None if there is none.
        ours: whether it came from Python, whose last exception it then is.
    """
    if failure is None:
        context.__exit__(None, None, None)
        return False
    error = conditions.last[0] if ours and conditions.last else RuntimeError(failure)
    return bool(context.__exit__(type(error), error, error.__traceback__))


@question
def values(value: Any) -> Any:
    """The parts of a Python object, to be given names."""
    from rkeras._values.destructuring import elements_of

    return dict(value) if isinstance(value, Mapping) else tuple(elements_of(value))


@question
def ellipsis() -> Any:
    """Python's `...`."""
    return ...


@question
def dict_of(keys: list[Any], values: list[Any], raw: bool) -> Any:
    """A dict that stays in Python."""
    return Kept(dict(zip(keys, values, strict=True)), raw)


@question
def tuple_of(values: list[Any], raw: bool) -> Any:
    """A tuple that stays in Python."""
    return Kept(tuple(values), raw)


@question
def r6_callback(name: str, hooks: Any, set_context: Any) -> Any:
    """A callback whose hooks are the methods of an R6 object."""

    def hook(function: Any, offered: int) -> Any:
        fit = fitted(function, offered, LOGS)
        return lambda self, *args: fit(*args)

    members = {n: hook(f, 2 if "epoch" in n or "batch" in n else 1) for n, f in _by_name(hooks).items()}
    members["set_context"] = lambda self, params=None, model=None: set_context(params, model)
    return define_class.make_class(name, base_classes.base_class("KerasCallback"), members)()


@question
def r6_constraint(name: str, call: Any, get_config: Any) -> Any:
    """A constraint of the methods of an R6 object."""
    members = {"call": lambda self, w: call(w), "get_config": lambda self: get_config() or {}}
    return define_class.make_class(name, base_classes.base_class("KerasConstraint"), members)()


# R6 ----------------------------------------------------------------------------------------------------------------


def r6_as_python(sexp: Any, names: list[str | None]) -> Any:
    """An R6 object as Keras takes it: a generator as a class, a callback or constraint as one of Keras's.

    Args:
        sexp: the R6 object.
        names: its classes.
    """
    if "R6ClassGenerator" in names:
        converter = "class_of_r6"
    elif "KerasCallback" in names:
        converter = "callback_of_r6"
    elif "KerasConstraint" in names:
        converter = "constraint_of_r6"
    else:
        return None
    from rkeras.bridge.to_python import to_python

    return answer(converter, sexp, to_python)
