"""What arguments mean, in one plain line each, for the help of verbs.

A line ends without a full stop. A family that means something of its own by a name says so in the module of its name,
a function of ours in its own docstring.
"""

from __future__ import annotations

import importlib
import importlib.util
from functools import cache

from rkeras.meanings.common import MEANINGS

# Layers have an initializer, a regularizer and a constraint for each of their variables.
_VARIABLES = {
    "kernel": "the kernel",
    "recurrent": "the recurrent kernel",
    "bias": "the bias",
    "embeddings": "the embeddings",
    "beta": "the offset (beta)",
    "gamma": "the scale (gamma)",
    "moving_mean": "the moving mean",
    "moving_variance": "the moving variance",
    "activity": "the output",
}
_ROLES = {
    "initializer": "initializer of {}, or its name",
    "regularizer": "regularizer of {}, or its name",
    "constraint": "constraint of {}, or its name",
}


def meaning(family: str, name: str) -> str:
    """One line on an argument of a family's verbs.

    Raises:
        KeyError: if nothing is said of it.
    """
    variable, _, role = name.rpartition("_")
    if variable in _VARIABLES and role in _ROLES:
        return _ROLES[role].format(_VARIABLES[variable])
    return {**MEANINGS, **_of(family)}[name]


@cache
def _of(family: str) -> dict[str, str]:
    module = f"rkeras.meanings.{family}"
    return importlib.import_module(module).MEANINGS if importlib.util.find_spec(module) else {}
