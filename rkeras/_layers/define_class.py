"""Definition of classes from a name, base classes and members, for `Layer()`, `Model()` and similar verbs."""

from __future__ import annotations

import functools
import inspect
import types
from collections.abc import Callable, Iterable
from typing import Any

from rkeras._core import converters, errors, kinds, kinds_by_name
from rkeras._core.pipe import Pipeable
from rkeras._core.predicates import is_composable
from rkeras._core.verb import Verb
from rkeras._keras.loading import symbol
from rkeras._keras.log_readers import note_user_function
from rkeras._keras.pipe_operator import compose
from rkeras._layers.base_classes import BaseClass
from rkeras._layers.callback_functions import LOGS, update_logs, with_accepted_arguments
from rkeras._layers.make_layer import build_layer
from rkeras._layers.python_methods import MODULE, add_weight

PYTHONS_NAMES = {"initialize": "__init__", "finalize": "__del__"}
CALLED = ("keras.constraints.Constraint", "keras.optimizers.schedules.LearningRateSchedule")
"""Classes whose objects Keras calls as functions; in R the method is named `call`."""

_PRIVATE = "_rkeras_private"


def make_class(
    name: str,
    bases: Any,
    members: dict[str, Any],
    private: dict[str, Any] | None = None,
    doc: str | None = None,
    module: str | None = None,
    keywords: dict[str, Any] | None = None,
) -> type:
    """Create a class.

    Args:
        name: name of the class.
        bases: a base class, a layer verb or creator, the path of a Keras class, or several of these.
        members: methods, values and properties by name; `initialize` is the constructor.
        private: members in `self.private`, which Keras does not see.
        doc: documentation of the class.
        module: `__module__` of the class.
        keywords: further keywords of the class statement, such as `metaclass`.

    Raises:
        ValueError: if a method is given by its name in R and by its name in Python.
    """
    parents = classes_of(bases)
    namespace = {PYTHONS_NAMES.get(k, k): v for k, v in members.items()}
    for ours, pythons in PYTHONS_NAMES.items():
        if ours in members and pythons in members:
            raise ValueError(f"{name}: define either `{ours}` or `{pythons}`, not both.")
    if _inherits(parents, *CALLED) and "call" in namespace:
        namespace.setdefault("__call__", namespace["call"])
    if inspect.isfunction(namespace.get("from_config")):
        namespace["from_config"] = classmethod(namespace["from_config"])
    if _inherits(parents, "keras.callbacks.Callback"):
        namespace = {k: _hook(k, v) if _is_hook(k, v) else v for k, v in namespace.items()}
    if any(hasattr(p, "add_weight") for p in parents):
        namespace.setdefault("add_weight", add_weight)
    if _inherits(parents, *CALLED):
        _remember_arguments(namespace, parents)
    if private:
        namespace["private"] = property(functools.partial(_private_of, dict(private)))
    namespace.setdefault("__module__", module or MODULE)
    namespace["__qualname__"] = name
    if doc:
        namespace["__doc__"] = inspect.cleandoc(doc)
    return types.new_class(name, parents, keywords or {}, lambda body: body.update(namespace))


def classes_of(bases: Any) -> tuple[type, ...]:
    """Return the classes that an argument `inherit` stands for.

    Raises:
        TypeError: if an element does not stand for a class.
    """
    many = bases if isinstance(bases, (list, tuple)) else () if bases is None else (bases,)
    return tuple(class_of(b) for b in many)


def class_of(value: Any, name: str = "inherit") -> type:
    """Return the class that a class, a creator, a layer verb or a path of Keras stands for.

    Args:
        value: the object that stands for a class.
        name: name of the argument, for the error.

    Raises:
        TypeError: if the object does not stand for a class.
    """
    if isinstance(value, (LayerCreator, BaseClass)):
        return value.cls
    if isinstance(value, Verb) and value.target:
        value = symbol(value.target)
    elif isinstance(value, str) and value.startswith(("keras.", "tensorflow.")):
        value = symbol(value)
    if not inspect.isclass(value):
        raise TypeError(f"`{name}` must be a class, not {errors.show(value)}.")
    return value


def _inherits(parents: Iterable[type], *paths: str) -> bool:
    return any(issubclass(p, symbol(path)) for p in parents for path in paths)


# Members in the form that Keras requires --------------------------------------------------------------------------


def _is_hook(name: str, value: Any) -> bool:
    return name.startswith("on_") and callable(value) and not isinstance(value, (staticmethod, classmethod))


def _hook(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a hook that passes the arguments that the function accepts, and adds a returned dict to the logs."""
    offered = 3 if "epoch" in name or "batch" in name else 2
    fit = with_accepted_arguments(function, offered, LOGS)

    def with_index(self: Any, index: Any, logs: Any = None) -> None:
        update_logs(logs, fit(self, index, {} if logs is None else logs))

    def without_index(self: Any, logs: Any = None) -> None:
        update_logs(logs, fit(self, {} if logs is None else logs))

    made = with_index if offered == 3 else without_index
    made.__name__ = name
    made.__doc__ = function.__doc__
    return note_user_function(made, function)


def _remember_arguments(namespace: dict[str, Any], parents: tuple[type, ...]) -> None:
    """Add a `get_config` that returns the arguments of the constructor, unless the class defines one."""
    known = [vars(c).get("get_config") for p in parents for c in p.__mro__ if c.__module__.startswith(MODULE)]
    init = namespace.get("__init__")
    if "get_config" in namespace or any(known) or init is None:
        if "get_config" not in namespace and not any(known):
            namespace["get_config"] = lambda self: {}
        return
    signature = inspect.signature(init)

    @functools.wraps(init)
    def remember(self: Any, *args: Any, **kwargs: Any) -> None:
        bound = signature.bind(self, *args, **kwargs)
        given = dict(list(bound.arguments.items())[1:])
        for p in signature.parameters.values():
            if p.kind is p.VAR_KEYWORD:
                given.update(given.pop(p.name, {}))
        self._rkeras_given = given
        init(self, *args, **kwargs)

    namespace["__init__"] = remember
    namespace["get_config"] = lambda self: dict(self._rkeras_given)


# Private members ---------------------------------------------------------------------------------------------------


def private_of(instance: Any, key: Any, make: Callable[[], Any]) -> Any:
    """Return the private members of an object, created at the first access.

    They are stored where Keras neither tracks nor saves attributes.
    """
    stored = vars(instance).setdefault(_PRIVATE, {})
    if key not in stored:
        stored[key] = make()
    return stored[key]


def _private_of(members: dict[str, Any], instance: Any) -> Any:
    def make() -> Any:
        def property_of(p: property) -> property:
            return property(lambda _: p.__get__(instance), lambda _, value: p.__set__(instance, value))

        properties = {k: property_of(v) for k, v in members.items() if isinstance(v, property)}
        made = type("private", (types.SimpleNamespace,), properties)()
        for name, value in members.items():
            if name not in properties:
                setattr(made, name, types.MethodType(value, instance) if inspect.isfunction(value) else value)
        return made

    return private_of(instance, id(members), make)


def active(function: Any) -> property:
    """Convert a function to a property; a function with a second argument also sets the property."""
    if isinstance(function, property):
        return function
    takes = len([p for p in inspect.signature(function).parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD])
    return property(lambda self: function(self), function if takes > 1 else None, doc=function.__doc__)


# Layers ------------------------------------------------------------------------------------------------------------


class LayerCreator(Pipeable):
    """A function that creates layers of a class and composes them, as a layer verb does.

    Attributes:
        cls: the class of the layers.
    """

    def __init__(self, cls: type, modifiers: dict[str, Callable[..., Any]] | None = None):
        if modifiers and not isinstance(modifiers, dict):
            raise errors.argument_error(
                "create_layer_wrapper", "modifiers", "functions by the names of arguments", modifiers
            )
        self.cls, self._modifiers = cls, modifiers or {}
        self.__name__ = self.__qualname__ = cls.__name__
        self.__module__ = cls.__module__
        self.__doc__ = cls.__doc__

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Create a layer; compose it with `object`, if given, which may be the first argument."""
        target = kwargs.pop("object", None)
        if args and (args[0] is None or is_composable(args[0])):
            target, args = args[0], args[1:]
        for name, value in kwargs.items():
            if name in self._modifiers and value is not None:
                kwargs[name] = self._modifiers[name](value)
        return compose(target, build_layer(self.cls, kwargs, args, own=parameters(self.cls)))

    def receive(self, left: Any) -> Any:
        """`left >> creator`, without parentheses."""
        return compose(left, self())

    def from_config(self, config: dict[str, Any]) -> Any:
        """Create a layer from a configuration, as Keras requires of custom objects."""
        return self.cls.from_config(config)  # type: ignore[attr-defined]

    @property
    def __signature__(self) -> inspect.Signature:
        first = inspect.Parameter("object", inspect.Parameter.POSITIONAL_OR_KEYWORD)
        return inspect.Signature([first, *parameters(self.cls).values()])

    def __instancecheck__(self, instance: Any) -> bool:
        return isinstance(instance, self.cls)

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
        return (self.cls,)

    def __repr__(self) -> str:
        return f"<creator of {self.cls.__name__} layers{self.__signature__}>"


def parameters(cls: type) -> dict[str, inspect.Parameter]:
    """Return the parameters of the constructor of a class, by name."""
    found = list(inspect.signature(cls.__init__).parameters.items())[1:]  # type: ignore[misc]
    return dict(found)


def create(cls: Any, target: Any, given: Any, from_r: bool = False) -> Any:
    """Create a layer of a class, and compose it with `target`, if given.

    Args:
        cls: the class, or an object that stands for it.
        target: a model, a tensor, or None.
        given: the arguments of the constructor by name.
        from_r: whether they come from R, where 32 is a double even if Keras requires an integer.
    """
    if given and not isinstance(given, dict):
        raise errors.argument_error("create_layer", "args", "arguments by name", given)
    cls, given = class_of(cls, "layer_class"), dict(given or {})
    if from_r and cls.__module__.startswith("keras."):
        given = whole_numbers(given)
    return compose(target, build_layer(cls, given, own=parameters(cls)))


def whole_numbers(given: dict[str, Any]) -> dict[str, Any]:
    """Convert doubles from R to integers among the arguments of a class of Keras that requires integers."""
    return {name: _whole_number(name, value) for name, value in given.items()}


def with_whole_numbers(
    function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]
) -> tuple[list[Any], dict[str, Any]]:
    """Convert doubles from R to integers among the arguments of an object of Keras that requires integers."""
    if any(isinstance(value, (float, list)) for value in args):
        try:
            names = list(inspect.signature(function).parameters)
        except (TypeError, ValueError):
            names = []
        args = [*map(_whole_number, names, args), *args[len(names) :]]
    return args, whole_numbers(kwargs)


_NEW_SHAPE = kinds.Kind("integers", lambda value: [converters.integer(v) for v in converters.elements(value)])


def _whole_number(name: str, value: Any) -> Any:
    """Convert doubles from R to integers if the table of kinds says that the argument is one.

    Keras itself checks what is not a whole number.
    """
    kind = _NEW_SHAPE if name == "newshape" else kinds_by_name.BY_NAME.get(name)
    whole = (_NEW_SHAPE, kinds.POSITIVE_INTEGER, kinds.COUNT, kinds.INTEGER, kinds.INTEGERS, kinds.SHAPE)
    if kind not in whole or value is None:
        return value
    try:
        return kind.convert(value)
    except errors.InvalidValue:
        return value
