"""Models in files of Keras 2 (JSON, `.keras`, SavedModel), loaded as models of Keras 3."""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rkeras._compat.compile_names import BY_LABELS, OLD_METRICS
from rkeras._compat.configuration import name_modules
from rkeras._compat.layers import keras2_layers
from rkeras._compat.layers.keras2_behavior import reading_keras2_file
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import in_scope, scope_of

METADATA = "keras_metadata.pb"
VALUE = "/.ATTRIBUTES/VARIABLE_VALUE"
WRITTEN_BY = ("1.", "2.")
TIME_MAJOR = "rkeras>TimeMajor"
CAUSAL_SEPARABLE = "rkeras>CausalSeparableConv1D"


def model_of(config: dict[str, Any], custom_objects: Any = None, safe_mode: bool = True) -> Any:
    """Create a model from a configuration of Keras 2, with new weights."""
    with reading_keras2_file():
        return from_legacy_config(as_legacy_config(config), custom_objects, safe_mode)


def from_legacy_config(config: dict[str, Any], custom_objects: Any = None, safe_mode: bool = True) -> Any:
    """Create a model from a configuration in the format of Keras 2, which is also that of HDF5 files of Keras 3."""
    import warnings

    name_modules(config)
    known = {**symbol("keras.saving.get_custom_objects")(), **in_scope(), **(custom_objects or {})}
    with (
        private.get("saving.serialization_lib.SafeModeScope")(safe_mode),
        private.get("legacy.saving.saving_options.keras_option_scope")(use_legacy_config=True),
        # A layer inside a wrapper is looked up by its class name only. A scope of Keras hides the one around it.
        scope_of({**private.layer_classes(), **keras2_layers.classes(config), **known}),
        warnings.catch_warnings(),
    ):
        # The layers of old files have the argument `input_shape`.
        warnings.filterwarnings("ignore", message="Do not pass an `input_shape`", category=UserWarning)
        make = private.get("legacy.saving.saving_utils.model_from_config")
        return make(config, custom_objects=known)


def as_legacy_config(config: Any) -> Any:
    """Convert a configuration to the first format of Keras 2, without modules and registered names."""
    if isinstance(config, (list, tuple)):
        return [as_legacy_config(part) for part in config]
    if not isinstance(config, dict):
        return config
    if config.get("class_name") == "__tuple__":
        return tuple(as_legacy_config(config["items"]))
    if config.get("class_name") == "Sequential" and "config" in config:
        config = keras2_layers.with_input_layers(config)
    config = {name: as_legacy_config(part) for name, part in config.items()}
    if "class_name" in config and "config" in config:
        name = config.pop("registered_name", None)
        where = config.pop("module", None)
        config.pop("build_config", None)
        if name and not (where or "").partition(".")[0].endswith("keras"):
            config["class_name"] = name
        if config["class_name"] == "MeanMetricWrapper" and isinstance(config["config"].get("fn"), str):
            name, function = config["config"].get("name"), config["config"]["fn"]
            known = (*BY_LABELS, *OLD_METRICS, *private.get("metrics.ALL_OBJECTS_DICT"))
            return name if name in known else function
        # Keras 2.11 wrote its own optimizers with this prefix.
        bare = config["class_name"].removeprefix("Custom>")
        if private.named_class("optimizers", bare):
            config["class_name"] = bare
        if isinstance(config["config"], dict):
            if "input_layers" in config["config"]:
                config["config"] = keras2_layers.with_calls(config["config"])
            time_major = config["config"].pop("time_major", False)
            if config["class_name"] == "SeparableConv1D" and config["config"].get("padding") == "causal":
                config["class_name"] = CAUSAL_SEPARABLE
            config["class_name"], config["config"] = keras2_layers.converted(config["class_name"], config["config"])
            if time_major:
                inner = {"class_name": config["class_name"], "config": config["config"]}
                config.update(class_name=TIME_MAJOR, config={"name": config["config"]["name"], "layer": inner})
    return config


def _batch_major(config: Any) -> Any:
    """Remove `time_major` from a configuration; the weights are the same with and without it."""
    if isinstance(config, list):
        return [_batch_major(part) for part in config]
    if not isinstance(config, dict):
        return config
    return {name: _batch_major(part) for name, part in config.items() if name != "time_major"}


def is_from_keras2(config: Any) -> bool:
    """Return whether an object with the version of Keras (parsed JSON, HDF5 attributes) is from Keras 1 or 2."""
    version = config.get("keras_version", "")
    return (version.decode() if isinstance(version, bytes) else str(version)).startswith(WRITTEN_BY)


# Files ------------------------------------------------------------------------------------------------------


def is_keras2_archive(path: str) -> bool:
    """Return whether a `.keras` file was written by Keras 2."""
    with zipfile.ZipFile(path) as parts:
        if "metadata.json" not in parts.namelist():
            return False
        return is_from_keras2(json.loads(parts.read("metadata.json")))


def read_archive(path: str, custom_objects: Any, safe_mode: bool) -> tuple[Any, Any, list[Any]]:
    """Return the model of a `.keras` file of Keras 2, the compile settings, and the variables of the optimizer."""
    import h5py

    with zipfile.ZipFile(path) as parts, tempfile.TemporaryDirectory() as directory:
        config = json.loads(parts.read("config.json"))
        model = model_of(config, custom_objects, safe_mode)
        weights = parts.extract("model.weights.h5", directory)
        # Keras finds weights by the classes of the layers, which in Keras 2 do not include `TimeMajor`.
        has_time_major = "'time_major': True" in str(config)
        as_written = model_of(_batch_major(config), custom_objects, safe_mode) if has_time_major else model
        as_written.load_weights(weights)
        _load_vocabularies(as_written, path)
        if as_written is not model:
            model.set_weights(as_written.get_weights())
        with h5py.File(weights, "r") as file:
            stored: Any = file.get("optimizer/vars", {})
            optimizer = [stored[str(i)][()] for i in range(len(stored))]
    return model, config.get("compile_config"), optimizer


def _load_vocabularies(model: Any, path: str) -> None:
    """Load what a `.keras` file contains in addition to the weights, and finish the states of adapted layers."""
    import numpy as np

    lib = private.names("saving.saving_lib")
    with zipfile.ZipFile(path) as parts:
        if any(name.startswith("assets/") for name in parts.namelist()):
            store = lib.DiskIOStore("assets", archive=parts, mode="r")
            lib._load_state(model, None, store, "", visited_saveables=set())
            store.close()
    for layer in private.value(model, "_flatten_layers")():
        if keras2_layers.takes_summary(layer):
            keras2_layers.set_summary(layer, np.asarray(layer.summary))


# SavedModels ------------------------------------------------------------------------------------------------


def read_savedmodel(path: str, custom_objects: Any, safe_mode: bool) -> tuple[Any, Any, list[Any]] | None:
    """Return the model of a SavedModel of Keras 2, the compile settings, and the variables of the optimizer.

    Returns None if the SavedModel does not contain the architecture, as for a model that is a class of the user.
    """
    whole = next((node for node in _nodes(Path(path, METADATA).read_bytes()) if node["path"] == "root"), None)
    if whole is None or not isinstance(whole["metadata"].get("config"), dict):
        return None
    config = {"class_name": whole["metadata"]["class_name"], "config": whole["metadata"]["config"]}
    if "layers" not in config["config"]:
        return None
    model = model_of(config, custom_objects, safe_mode)
    checkpoint = symbol("tensorflow.train.load_checkpoint")(str(Path(path, "variables", "variables")))
    values = {name.removesuffix(VALUE): checkpoint.get_tensor(name)
              for name in checkpoint.get_variable_to_shape_map() if name.endswith(VALUE)}  # fmt: skip
    assign_by_path(model, values)
    if {"StringLookup", "IntegerLookup", "TextVectorization"} & set(keras2_layers.class_names(config)):
        keras2_layers.set_vocabularies(model, symbol("tensorflow.saved_model.load")(path))
    numbered = {int(name.rpartition("/")[2]): value for name, value in values.items()
                if name.startswith("optimizer/_variables/")}  # fmt: skip
    optimizer = [numbered[i] for i in sorted(numbered)]
    if "optimizer/_iterations" in values and 0 not in numbered:
        optimizer.insert(0, values["optimizer/_iterations"])
    return model, whole["metadata"].get("training_config"), optimizer


def assign_by_path(model: Any, values: dict[str, Any]) -> None:
    """Set the variables of a model from a checkpoint of Keras 2, in which they are named by their object path.

    Raises:
        ValueError: if the checkpoint lacks a variable, or a variable has another shape.
    """
    chosen = {}
    for path, value in values.items():
        *_, last = steps = path.split("/")
        if last == "summary" and keras2_layers.takes_summary(layer := _at(model, steps[:-1])):
            keras2_layers.set_summary(layer, value)
            continue
        variable = _at(model, steps)
        if hasattr(variable, "assign") and hasattr(variable, "shape"):
            if tuple(variable.shape) != value.shape:
                raise ValueError(f"{variable.path} has the shape {tuple(variable.shape)}, in the file {value.shape}")
            chosen[id(variable)] = (variable, value)
    missing = [v.path for v in model.weights if id(v) not in chosen]
    if missing:
        raise ValueError(f"the file has no weights for {', '.join(missing)}")
    for variable, value in chosen.values():
        variable.assign(value)


# Attributes of layers whose variables have other names in Keras 3.
OTHER_ATTRIBUTES = {
    "Normalization": {"mean": "adapt_mean", "variance": "adapt_variance"},
    "DepthwiseConv1D": {"depthwise_kernel": "kernel"},
    "DepthwiseConv2D": {"depthwise_kernel": "kernel"},
}

# In Keras 3, `trainable_variables` includes the seed generators of random layers.
OTHER_NAMES = {"trainable_variables": "trainable_weights", "non_trainable_variables": "non_trainable_weights"}


def _variables(owner: Any) -> Any:
    """Return the variables of a model or layer in the order of Keras 2."""
    if isinstance(owner, symbol("keras.Model")):
        return [variable for layer in owner.layers for variable in _variables(layer)]
    return [*owner.trainable_weights, *owner.non_trainable_weights]


def _at(start: Any, path: list[str]) -> Any:
    found: Any = start
    for step in (OTHER_NAMES.get(step, step) for step in path):
        kind, _, number = step.rpartition("-")
        if kind == "layer":
            found = _listed(found.layers, number)
        elif kind == "layer_with_weights":
            found = _listed([lay for lay in found.layers if lay.weights or keras2_layers.had_state(lay)], number)
        elif step == "variables":
            found = _variables(found)
        elif step.isdigit():
            found = _listed(found, step)
        else:
            found = getattr(found, OTHER_ATTRIBUTES.get(type(found).__name__, {}).get(step, step), None)
        if found is None:
            return None
        if getattr(found, "is_time_major_wrapper", False):
            found = found.layer
    return found


def _listed(many: Any, number: str) -> Any:
    return many[int(number)] if isinstance(many, (list, tuple)) and int(number) < len(many) else None


def _nodes(message: bytes) -> Iterator[dict[str, Any]]:
    """Yield the objects in the metadata of Keras 2; field 3 is the path, field 5 the description as JSON."""
    for number, node in _fields(message):
        if number == 1:
            fields = dict(_fields(node))
            yield {"path": fields.get(3, b"").decode(), "metadata": json.loads(fields.get(5) or b"{}")}


def _fields(message: bytes) -> Iterator[tuple[int, Any]]:
    """Yield the fields of a message in the wire format of protocol buffers."""
    at = 0

    def number() -> int:
        nonlocal at
        value = shift = 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while at < len(message):
        key = number()
        kind = key & 7
        if kind == 0:
            yield key >> 3, number()
        else:
            length = number() if kind == 2 else {1: 8, 5: 4}[kind]
            yield key >> 3, message[at : at + length]
            at += length
