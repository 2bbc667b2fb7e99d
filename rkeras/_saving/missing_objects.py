"""What a model's file needs of the user's own and nobody gave: all of it, where Keras names the first."""

from __future__ import annotations

import importlib
import json
import zipfile
from collections.abc import Iterator
from typing import Any

from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import in_scope


def missing_objects(path: str, given: dict[str, Any] | None) -> list[str]:
    """Names of the classes and functions in a file that are neither Keras's, nor registered, nor given.

    Args:
        path: a model's file, of either format.
        given: classes and functions by name.
    """
    known = {**symbol("keras.saving.get_custom_objects")(), **in_scope(), **(given or {})}
    names = [name for config in _configs(path) for name in _unknown(config, known)]
    return list(dict.fromkeys([*names, *_unknown_functions(path, known)]))


def _configs(path: str) -> Iterator[Any]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as file:
            yield json.loads(file.read("config.json"))
        return
    import h5py

    with h5py.File(path, "r") as file:
        if "model_config" in file.attrs:
            yield json.loads(str(file.attrs["model_config"]))


def _unknown_functions(path: str, known: dict[str, Any]) -> Iterator[str]:
    """Losses and metrics, of which an HDF5 file has the bare names."""
    if zipfile.is_zipfile(path):
        return
    import h5py

    with h5py.File(path, "r") as file:
        settings = json.loads(str(file.attrs.get("training_config", "{}")))
    for kind, section in (("losses", "loss"), ("metrics", "metrics"), ("metrics", "weighted_metrics")):
        for name in _texts(settings.get(section)):
            try:
                if name not in known and name not in METRICS_OF_COMPILE:
                    symbol(f"keras.{kind}.get")(name)
            except ValueError:
                yield name


METRICS_OF_COMPILE = ("accuracy", "acc", "crossentropy", "ce")
"""Names that `compile` itself gives a meaning, by the shape of the output."""


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, dict) and "class_name" not in value:
        yield from _texts(list(value.values()))


def _unknown(config: Any, known: dict[str, Any]) -> Iterator[str]:
    if isinstance(config, (list, tuple)):
        for inner in config:
            yield from _unknown(inner, known)
    if not isinstance(config, dict):
        return
    name = config.get("class_name")
    if name == "function":
        name = config.get("config")
    if isinstance(name, str) and "config" in config and not _is_found(config, name, known):
        yield name
    for inner in config.values():
        yield from _unknown(inner, known)


def _is_found(config: dict[str, Any], name: str, known: dict[str, Any]) -> bool:
    # A layer in an HDF5 file does not say where it comes from.
    module = config.get("module", f"keras.{name}" if _is_keras(name) else "") or ""
    # Names such as `__lambda__` stand for values that Keras writes itself.
    if module.split(".")[0] == "keras" or name.startswith("__") or {name, config.get("registered_name")} & known.keys():
        return True
    try:
        return hasattr(importlib.import_module(module), name)
    except (ImportError, ValueError):
        return False


def _is_keras(name: str) -> bool:
    homes = ("layers", "models", "optimizers", "initializers", "regularizers", "constraints")
    # The class of functional models has no public name.
    return name == "Functional" or any(hasattr(symbol(f"keras.{home}"), name) for home in homes)
