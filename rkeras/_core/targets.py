"""Objects that declarations name by their public path. `_keras.loading` finds them; it registers itself here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_FINDERS: list[Callable[[str], Any]] = []


def register_finder(find: Callable[[str], Any]) -> None:
    """Register the function that finds an object by its public path, such as `keras.layers.Dense`."""
    _FINDERS[:] = [find]


def resolve(path: str) -> Any:
    """Return the object at a public path, importing Keras at the first need."""
    return _FINDERS[0](path)
