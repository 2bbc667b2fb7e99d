"""`K`: the backend's functions under the names that they have in Python, as old scripts call them."""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import Any

from rkeras._core.verb import VERBS
from rkeras._keras import private


@cache
def module() -> ModuleType:
    """A module whose `mean` is the verb `k_mean`, and so on; what no verb is for comes from `tf.keras.backend`.

    Called through it, a verb counts axes from 0 as Python does.
    """
    rest = private.get("keras._tf_keras.keras.backend")

    def attribute(name: str) -> Any:
        return VERBS.get(f"k_{name}") or getattr(rest, name)

    def names() -> list[str]:
        ours = {name.removeprefix("k_") for name in VERBS if name.startswith("k_")}
        return sorted({*ours, *(n for n in dir(rest) if not n.startswith("_"))})

    made = ModuleType("keras.backend", __doc__)
    made.__getattr__ = attribute  # type: ignore[method-assign]
    made.__dir__ = names  # type: ignore[method-assign]
    return made
