"""Families of verbs: heading and description of each file under `rkeras/vocab`."""

from __future__ import annotations

from itertools import groupby

from rkeras._core.verb import VERBS, Verb
from rkeras.vocab import FAMILIES

HEADINGS = {
    "backend": "Backend", "config": "Configuration", "core": "Keras itself", "lite": "TensorFlow Lite",
    "nn_ops": "Operations, neural networks", "ops": "Operations", "python": "Python", "tensorflow": "TensorFlow",
    "tfdatasets": "Dataset elements", "tfruns": "Training runs",
}  # fmt: skip


def families() -> dict[str, list[Verb]]:
    """The verbs of each family, both sorted by name."""
    verbs = sorted(VERBS.values(), key=lambda v: (v.family, v.__name__))
    return {family: list(group) for family, group in groupby(verbs, key=lambda v: v.family)}


def heading(family: str) -> str:
    """The heading of a family, such as "Layers, recurrent"."""
    kind, _, rest = family.partition("_")
    made = f"Operations, {kind}" if rest == "ops" else f"{kind}, {rest}" if kind == "layers" and rest else ""
    made = HEADINGS.get(family) or made or family.replace("_", " ")
    return made[0].upper() + made[1:]


def description(family: str) -> str:
    """The docstring of the family's file."""
    return " ".join((FAMILIES[family].__doc__ or "").split())
