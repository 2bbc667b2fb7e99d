"""Registered custom objects: classes and functions that Keras finds by name when it loads a model."""

from __future__ import annotations

import inspect
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of
from rkeras._layers.user_functions import python_function
from rkeras._saving.model_files import objects_by_name


def register(definition: Any, name: str | None, package: str) -> Any:
    """Register a class or function. An R function is wrapped in a Python function of that name.

    Returns:
        The registered class or function.
    """
    if not inspect.isclass(definition) and not inspect.isfunction(definition):
        definition = python_function(definition, name)
    return symbol("keras.saving.register_keras_serializable")(package=package, name=name)(definition)


def from_legacy(identifier: Any, module_objects: Any, custom_objects: Any, what: str) -> Any:
    """Create an object from the identifier that Keras 2 saved: a name, or a class name with a configuration.

    Keras's own function for this needs a table that no longer exists.

    Raises:
        ValueError: if the name is unknown.
    """
    if identifier is None:
        return None
    by_config = isinstance(identifier, dict)
    if by_config and not {"class_name", "config"} <= set(identifier):
        raise ValueError(f"a serialized {what} must have `class_name` and `config`, not {sorted(identifier)}.")
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


OWN_PREFIX = "rkeras>"


def users() -> dict[str, Any]:
    """Registered objects by name, without the classes of rkeras."""
    found = symbol("keras.saving.get_custom_objects")()
    return {name: definition for name, definition in found.items() if not name.startswith(OWN_PREFIX)}


def exchange(objects: Any, clear: bool) -> dict[str, Any]:
    """Replace the user's registered objects; returns the previous ones."""
    tables = private.names("saving.object_registration")
    before = users()
    # Convert first, so that an invalid argument leaves the tables unchanged.
    after = {**({} if clear else before), **(objects_by_name(objects) or {})}
    # Models created by rkeras need its own classes.
    after |= {name: item for name, item in tables.GLOBAL_CUSTOM_OBJECTS.items() if name.startswith(OWN_PREFIX)}
    tables.GLOBAL_CUSTOM_OBJECTS.clear()
    tables.GLOBAL_CUSTOM_OBJECTS.update(after)
    tables.GLOBAL_CUSTOM_NAMES.clear()
    tables.GLOBAL_CUSTOM_NAMES.update({definition: name for name, definition in after.items()})
    return before
