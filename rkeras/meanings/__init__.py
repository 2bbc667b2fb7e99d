"""Descriptions of the arguments of verbs, one line each, for their help.

A description has no trailing period. A family overrides the common descriptions (`common`) in the module of its own
name; a function implemented here describes its arguments in its docstring.
"""

from __future__ import annotations

import importlib
import importlib.util
from functools import cache

from rkeras.meanings.common import MEANINGS

# Layers have arguments for the initializer, regularizer and constraint of each of their variables.
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
    """Description of an argument in a family of verbs.

    Raises:
        KeyError: if the argument has no description.
    """
    variable, _, role = name.rpartition("_")
    if variable in _VARIABLES and role in _ROLES:
        return _ROLES[role].format(_VARIABLES[variable])
    return {**MEANINGS, **_of(family)}[name]


@cache
def _of(family: str) -> dict[str, str]:
    module = f"rkeras.meanings.{family}"
    return importlib.import_module(module).MEANINGS if importlib.util.find_spec(module) else {}
