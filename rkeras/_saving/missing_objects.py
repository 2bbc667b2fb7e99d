"""Custom objects that a model file needs and the user did not pass: all of them, where Keras names only the first."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from typing import Any

from rkeras._compat.compile_names import BY_LABELS, OLD_LOSSES, OLD_METRICS
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import in_scope


def missing_objects(path: str, custom_objects: dict[str, Any] | None) -> list[str]:
    """Names of the classes and functions in a file that are neither part of Keras, nor registered, nor passed.

    Args:
        path: a model file, `.keras` or HDF5.
        custom_objects: the classes and functions that the user passed, by name.
    """
    known = {**symbol("keras.saving.get_custom_objects")(), **in_scope(), **(custom_objects or {})}
    names = [name for config in _configs(path) for name in _unknown_names(config, known)]
    return list(dict.fromkeys([*names, *_unknown_losses_and_metrics(path, known)]))


def _configs(path: str) -> Iterator[Any]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as file:
            yield json.loads(file.read("config.json"))
        return
    import h5py

    with h5py.File(path, "r") as file:
        if "model_config" in file.attrs:
            yield json.loads(str(file.attrs["model_config"]))


def _unknown_losses_and_metrics(path: str, known: dict[str, Any]) -> Iterator[str]:
    """Unknown losses and metrics, which an HDF5 file lists by name only."""
    if zipfile.is_zipfile(path):
        return
    import h5py

    with h5py.File(path, "r") as file:
        settings = json.loads(str(file.attrs.get("training_config", "{}")))
    for kind, section in (("losses", "loss"), ("metrics", "metrics"), ("metrics", "weighted_metrics")):
        for name in _strings(settings.get(section)):
            try:
                if name not in known and name not in (*BY_LABELS, *OLD_LOSSES, *OLD_METRICS):
                    symbol(f"keras.{kind}.get")(name)
            except ValueError:
                yield name


IMPORTED = ("keras", "tf_keras", "keras_hub", "keras_cv", "keras_nlp")
"""The packages of which Keras imports modules when it reads a file."""


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _strings(inner)
    elif isinstance(value, dict) and "class_name" not in value:
        yield from _strings(list(value.values()))


def _unknown_names(config: Any, known: dict[str, Any]) -> Iterator[str]:
    if isinstance(config, (list, tuple)):
        for inner in config:
            yield from _unknown_names(inner, known)
    if not isinstance(config, dict):
        return
    name = config.get("class_name")
    if name == "function":
        name = config.get("config")
    if isinstance(name, str) and "config" in config and not _is_importable(config, name, known):
        yield name
    for inner in config.values():
        yield from _unknown_names(inner, known)


def _is_importable(config: dict[str, Any], name: str, known: dict[str, Any]) -> bool:
    # HDF5 files do not contain the modules of layers.
    module = config.get("module", f"keras.{name}" if _is_keras(name) else "") or ""
    # Names such as `__lambda__` stand for values that Keras writes itself.
    return (
        module.split(".")[0] in IMPORTED
        or name.startswith("__")
        or not known.keys().isdisjoint({name, config.get("registered_name")})
    )


def _is_keras(name: str) -> bool:
    modules = ("layers", "models", "optimizers", "initializers", "regularizers", "constraints")
    # The class of functional models has no public name.
    return name == "Functional" or any(hasattr(symbol(f"keras.{module}"), name) for module in modules)
