"""Help texts: descriptions of arguments, one line each, and examples of verbs, in one YAML file per family.

A description has no trailing period. The file of a family overrides the common descriptions (`arguments/common.yml`);
`_from` names another family whose descriptions it inherits. A verb that is a function of ours describes its arguments
in its docstring.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

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
    return {**_arguments("common"), **_arguments(family)}[name]


@cache
def _arguments(family: str) -> dict[str, str]:
    texts = _read(f"arguments/{family}.yml")
    return {**_arguments(texts.pop("_from")), **texts} if "_from" in texts else texts


@cache
def examples(family: str) -> dict[str, dict[str, Any]]:
    """Return the examples of a family's verbs: each runs in both languages, with its result."""
    return _read(f"examples/{family}.yml")


def _read(name: str) -> dict[str, Any]:
    import yaml

    file = Path(__file__).parent / name
    return yaml.safe_load(file.read_text(encoding="utf-8")) or {} if file.is_file() else {}
