"""Classes and functions of the user that Keras finds by name when it loads a model."""

from __future__ import annotations

import inspect
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of
from rkeras._layers.user_functions import python_function
from rkeras._saving.model_files import by_name


def register(thing: Any, name: str | None, package: str) -> Any:
    """Register a class or function; a function of R as a Python function of that name.

    Returns:
        What was registered, by which Keras finds the name again.
    """
    if not inspect.isclass(thing) and not inspect.isfunction(thing):
        thing = python_function(thing, name)
    return symbol("keras.saving.register_keras_serializable")(package=package, name=name)(thing)


def from_legacy(identifier: Any, module_objects: Any, custom_objects: Any, what: str) -> Any:
    """The object that Keras 2 wrote down, as a name or as a class name with a configuration.

    Keras's own function looks for a table that it has no longer.

    Raises:
        ValueError: if the name is unknown.
    """
    if identifier is None:
        return None
    by_config = isinstance(identifier, dict)
    if by_config and not {"class_name", "config"} <= set(identifier):
        raise ValueError(f"a {what} written down has `class_name` and `config`, not {sorted(identifier)}.")
    name = identifier["class_name"] if by_config else identifier
    known = {**(module_objects or {}), **symbol("keras.saving.get_custom_objects")(), **(custom_objects or {})}
    found: Any = known.get(name)
    if found is None:
        raise ValueError(f"unknown {what}: {name}. Register it, or pass it in `custom_objects`.")
    if not by_config:
        return found() if inspect.isclass(found) else found
    if not inspect.isclass(found):
        return found
    make: Any = getattr(found, "from_config", None)
    with scope_of(custom_objects):
        config = identifier["config"] or {}
        return make(dict(config)) if make else found(**config)


OURS = "rkeras>"


def users() -> dict[str, Any]:
    """What is registered by name, but for the classes of rkeras."""
    found = symbol("keras.saving.get_custom_objects")()
    return {name: thing for name, thing in found.items() if not name.startswith(OURS)}


def exchange(objects: Any, clear: bool) -> dict[str, Any]:
    """Set the user's registered objects, and give those that were."""
    tables = private.names("saving.object_registration")
    before = users()
    # Made first: of a wrong argument the tables know nothing.
    after = {**({} if clear else before), **(by_name(objects) or {})}
    # Models that rkeras made need its own classes, which are no user's to forget.
    after |= {name: thing for name, thing in tables.GLOBAL_CUSTOM_OBJECTS.items() if name.startswith(OURS)}
    tables.GLOBAL_CUSTOM_OBJECTS.clear()
    tables.GLOBAL_CUSTOM_OBJECTS.update(after)
    tables.GLOBAL_CUSTOM_NAMES.clear()
    tables.GLOBAL_CUSTOM_NAMES.update({thing: name for name, thing in after.items()})
    return before
