"""Layers in files of Keras 2: their configurations, calls, and states, in the form that Keras 3 reads."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol

CLASSES = {
    "LocallyConnected1D": "rkeras._compat.layers.locally_connected.LocallyConnected1D",
    "LocallyConnected2D": "rkeras._compat.layers.locally_connected.LocallyConnected2D",
    "RandomHeight": "tensorflow.keras.layers.RandomHeight",
    "RandomWidth": "tensorflow.keras.layers.RandomWidth",
    "TFOpLambda": "rkeras._compat.layers.tensorflow_functions.TensorFlowFunction",
    "SlicingOpLambda": "rkeras._compat.layers.tensorflow_functions.TensorFlowFunction",
}
"""Layers of Keras 2 that Keras 3 does not export, by class name."""

OF_EVERY_LAYER = ("name", "trainable", "dtype", "batch_shape", "layers", "layer", "backward_layer", "cell", "cells",
                  "input_layers", "output_layers")  # fmt: skip

UNUSED = {
    **dict.fromkeys(("SeparableConv1D", "SeparableConv2D", "rkeras>CausalSeparableConv1D"),
                    ("kernel_initializer", "kernel_regularizer", "kernel_constraint", "groups")),
    # Keras 3 would convert the inputs to this type, Keras 2 converted the outputs.
    "Discretization": ("dtype",),
    "Embedding": ("input_length",),
    "MultiHeadAttention": ("query_shape", "key_shape", "value_shape"),
}  # fmt: skip
"""Entries of configurations that did not change what the layer of Keras 2 computed."""


def classes(config: Any) -> dict[str, type]:
    """Return the layers of Keras 2 in a configuration that Keras 3 does not export."""
    return {name: symbol(CLASSES[name]) for name in set(class_names(config)) & set(CLASSES)}


def class_names(config: Any) -> Iterator[str]:
    """Yield the class names in a configuration."""
    if isinstance(config, dict):
        if isinstance(config.get("class_name"), str):
            yield config["class_name"]
        config = list(config.values())
    if isinstance(config, (list, tuple)):
        for part in config:
            yield from class_names(part)


def converted(name: str, config: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the class name and the arguments of a layer, loss ... of Keras 2 as Keras 3 reads them."""
    config = dict(config)
    if config.get("reduction") == "auto":
        config["reduction"] = "sum_over_batch_size"
    if name == "ThresholdedReLU":
        name, config["threshold"] = "ReLU", config.pop("theta")
    if name == "LeakyReLU" and "alpha" in config:
        config["negative_slope"] = config.pop("alpha")
    for unused in ("rng_type", *UNUSED.get(name, ())):
        config.pop(unused, None)
    if private.named_class("optimizers", name):
        config = _with_learning_rate(config)
    if name != "InputLayer":
        # A first layer with this argument follows an input layer: see `with_input_layers`.
        config.pop("batch_input_shape", None)
    found = [private.named_class(where, name) for where in private.SEARCHED]
    made = next((c for c in found if inspect.isclass(c)), None)
    if made is None:
        return name, config
    known, takes_all = _arguments(made)
    if "fn" not in inspect.signature(made.__init__).parameters:
        config.pop("fn", None)
    return name, {
        n: v
        for n, v in config.items()
        if n in known or (takes_all and n in OF_EVERY_LAYER) or n == "batch_input_shape" or v not in (None, False, 1)
    }


def _with_learning_rate(config: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of an optimizer, in which Keras 2 had `decay`, and before 2.3 `lr` for the learning rate."""
    config = dict(config)
    rate = config.pop("lr", config.get("learning_rate"))
    if decay := config.pop("decay", 0):
        schedule = {"initial_learning_rate": rate, "decay_steps": 1, "decay_rate": decay}
        rate = {"module": "keras.optimizers.schedules", "class_name": "InverseTimeDecay", "config": schedule,
                "registered_name": None}  # fmt: skip
    return {**config, "learning_rate": rate} if rate is not None else config


def _arguments(made: type) -> tuple[set[str], bool]:
    """Return the arguments of a constructor, and whether its base classes get further ones."""
    known: set[str] = set()
    for owner in made.__mro__:
        if "__init__" not in vars(owner):
            continue
        parameters = inspect.signature(vars(owner)["__init__"]).parameters
        known |= set(parameters)
        if not any(p.kind is p.VAR_KEYWORD for p in parameters.values()):
            return known, owner is not made
    return known, True


# Models -----------------------------------------------------------------------------------------------------


def with_input_layers(config: dict[str, Any]) -> dict[str, Any]:
    """Return the configuration of a Sequential model with an input layer, if its first layer has an input shape.

    Files before Keras 2.3 have no input layer there, and perhaps only a list of layers.
    """
    whole: Any = config["config"]
    whole = {"name": "sequential", "layers": whole} if isinstance(whole, list) else whole
    first: Any = whole["layers"][0] if whole.get("layers") else {}
    arguments = first.get("config")
    shape = arguments.get("batch_input_shape") if isinstance(arguments, dict) else None
    if shape is not None and first["class_name"] != "InputLayer":
        dtype = "int32" if first["class_name"] == "Embedding" else arguments.get("dtype", "float32")
        given = {"batch_input_shape": shape, "dtype": dtype, "name": f"{arguments['name']}_input"}
        whole = {**whole, "layers": [{"class_name": "InputLayer", "config": given}, *whole["layers"]]}
    return {**config, "config": whole}


def with_calls(config: dict[str, Any]) -> dict[str, Any]:
    """Return the configuration of a functional model with the calls of its layers as Keras 3 writes them.

    In Keras 2 the first call of an inner model, whose index is 0, is the one that made it; Keras 3 does not count it.
    """
    earlier = {layer["name"]: int("layers" in layer["config"]) for layer in config["layers"]}
    layers = [{**layer, "inbound_nodes": [_call(node, earlier) for node in layer.get("inbound_nodes", ())]}
              for layer in config["layers"]]  # fmt: skip
    # In the outputs Keras takes account of it for functional models.
    sequential = {layer["name"] for layer in layers if layer["class_name"] == "Sequential"}
    return {**config, "layers": layers, "output_layers": _outputs(config["output_layers"], sequential)}


def _outputs(places: Any, sequential: set[str]) -> Any:
    if isinstance(places, dict):
        return {name: _outputs(part, sequential) for name, part in places.items()}
    if places and isinstance(places[0], str):
        name, call, number = places
        return [name, call - (name in sequential), number]
    return [_outputs(part, sequential) for part in places]


def _call(node: Any, earlier: dict[str, int]) -> Any:
    if not isinstance(node, (list, tuple)) or not node:
        return node
    # A call on one tensor may be a tensor instead of a list of tensors.
    inputs = [node] if isinstance(node[0], str) else list(node)
    kwargs = next((given[3] for given in inputs if len(given) > 3 and given[3]), {})
    values = [given[2] if given[0] == "_CONSTANT_VALUE" else _tensor(given, earlier) for given in inputs]
    return {"args": values if len(values) == 1 else [values], "kwargs": _with_tensors(kwargs, earlier)}


def _with_tensors(value: Any, earlier: dict[str, int]) -> Any:
    if isinstance(value, dict):
        return {name: _with_tensors(part, earlier) for name, part in value.items()}
    if not isinstance(value, (list, tuple)):
        return value
    if len(value) in (3, 4) and isinstance(value[0], str) and value[0] in earlier and isinstance(value[1], int):
        return _tensor(value, earlier)
    return [_with_tensors(part, earlier) for part in value]


def _tensor(place: Any, earlier: dict[str, int]) -> dict[str, Any]:
    name, call, number = place[:3]
    # Keras looks up the tensor by its history only.
    config = {"shape": [], "dtype": "float32", "keras_history": [name, call - earlier[name], number]}
    return {"class_name": "__keras_tensor__", "config": config}


# States -----------------------------------------------------------------------------------------------------


def set_summary(layer: Any, summary: Any) -> None:
    """Set the boundaries of a `Discretization` layer, of which Keras 2 saves a summary of the data."""
    layer.summary = summary
    layer.finalize_state()


def takes_summary(layer: Any) -> bool:
    """Return whether a layer of Keras 2 had a weight that summarizes the data it was adapted to."""
    return isinstance(layer, symbol("keras.layers.Discretization")) and layer.num_bins is not None


def had_state(layer: Any) -> bool:
    """Return whether a layer of Keras 2 had a state that Keras 2 counted as weights."""
    lookup = private.value(layer, "_lookup_layer", layer)
    return takes_summary(layer) or not private.value(lookup, "_has_input_vocabulary", True)


def set_vocabularies(model: Any, saved: Any) -> None:
    """Set the vocabularies of a model, or of a layer, from the tables of the same object in a SavedModel."""
    lookup = private.value(model, "_lookup_layer", model)
    saved_lookup = private.value(saved, "_lookup_layer", saved)
    lookups = (symbol("keras.layers.StringLookup"), symbol("keras.layers.IntegerLookup"))
    if isinstance(lookup, lookups) and hasattr(saved_lookup, "lookup_table"):
        _set_vocabulary(lookup, saved_lookup.lookup_table, getattr(saved_lookup, "idf_weights", None))
    for i, layer in enumerate(getattr(model, "layers", ())):
        if (inner := getattr(saved, f"layer-{i}", None)) is not None:
            set_vocabularies(layer, inner)
    if hasattr(model, "layer") and hasattr(saved, "layer"):
        set_vocabularies(model.layer, saved.layer)


def _set_vocabulary(layer: Any, table: Any, weights: Any) -> None:
    export = symbol("tensorflow.raw_ops.LookupTableExportV2")
    keys, values = ("int64", layer.vocabulary_dtype) if layer.invert else (layer.vocabulary_dtype, "int64")
    exported = export(table_handle=table.resource_handle, Tkeys=keys, Tvalues=values)
    indices, terms = (exported.keys, exported.values) if layer.invert else (exported.values, exported.keys)
    pairs = sorted(zip(indices.numpy().tolist(), terms.numpy().tolist(), strict=True))
    terms = [term.decode() if isinstance(term, bytes) else term for _, term in pairs]
    if not terms:
        return
    if layer.output_mode == "tf_idf":
        terms = [layer.oov_token] * layer.num_oov_indices + terms
        layer.set_vocabulary(terms, weights.numpy()[: len(terms)])
    else:
        layer.set_vocabulary(terms)
