"""Backend module of Keras 2 (`K`): the backend functions by their Python names."""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import Any

from rkeras._core.verb import VERBS
from rkeras._keras import private


@cache
def module() -> ModuleType:
    """Return a module whose `mean` is the verb `k_mean`, and so on; other names come from `tf.keras.backend`.

    Verbs that are called through it count axes from 0, as in Python.
    """
    other = private.get("keras._tf_keras.keras.backend")

    def attribute(name: str) -> Any:
        return VERBS.get(f"k_{name}") or getattr(other, name)

    def names() -> list[str]:
        ours = {name.removeprefix("k_") for name in VERBS if name.startswith("k_")}
        return sorted({*ours, *(n for n in dir(other) if not n.startswith("_"))})

    made = ModuleType("keras.backend", __doc__)
    made.__getattr__ = attribute  # type: ignore[method-assign]
    made.__dir__ = names  # type: ignore[method-assign]
    return made
