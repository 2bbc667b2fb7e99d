"""The verbs `KerasLayer`, `KerasWrapper`, `KerasConstraint` and `KerasCallback`: base classes of older scripts."""

from __future__ import annotations

from typing import Any

from rkeras._core.verb import Verb
from rkeras._keras.loading import symbol


class BaseClass(Verb):
    """A verb that stands for a base class: it can be inherited and called. The class is created at the first use."""

    @property
    def cls(self) -> type:
        """The class itself."""
        return base_class(self.__name__)

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
        return (self.cls,)

    def __instancecheck__(self, instance: Any) -> bool:
        return isinstance(instance, self.cls)


def base_class(name: str) -> type:
    """Return `KerasLayer`, `KerasWrapper`, `KerasConstraint` or `KerasCallback`."""
    return symbol(f"rkeras._layers.keras2_base_classes.{name}")
