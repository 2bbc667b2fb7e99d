"""Configurations of layers, models and the like: what `get_config` gives and `from_config` takes."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of


class Config(dict[str, Any]):
    """A configuration, which remembers the class it belongs to; its values are attributes too.

    R holds it as it is: as an R list it would lose the difference between a number and a tuple of one.
    """

    __module__ = "rkeras"
    _r_conversion = "proxy"

    def __init__(self, values: Any = (), of: type | None = None):
        super().__init__(values)
        object.__setattr__(self, "_of", of)

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"the configuration has no {name!r}.") from None

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value

    def __dir__(self) -> list[str]:
        return list(self)

    def copy(self) -> Config:
        """A shallow copy, of the same class."""
        return Config(self, self.__dict__["_of"])

    def __reduce__(self) -> Any:
        return Config, (dict(self), self.__dict__["_of"])


def restored(verb: str, config: Any, custom_objects: Any) -> Any:
    """The object that a configuration describes, made anew.

    Args:
        verb: name of the verb, for the error.
        config: a `Config`, or a dict with `class_name` as `serialize_keras_object` writes it.
        custom_objects: classes and functions by name.

    Raises:
        ArgumentError: if the class is unknown.
    """
    of = getattr(config, "__dict__", {}).get("_of")
    if of is None:
        if isinstance(config, dict) and "class_name" in config:
            return symbol("keras.saving.deserialize_keras_object")(dict(config), custom_objects=custom_objects)
        hint = "Any other list does not say of what class it is."
        raise argument_error(verb, "config", "what get_config() or serialize_keras_object() gave", config, hint)
    with scope_of(custom_objects):
        return of.from_config(dict(config))
