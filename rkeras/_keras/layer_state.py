"""State of preprocessing layers outside their weights: vocabularies, bin boundaries, and constants that Keras caches.

With the patches of this module, `Normalization` computes with its weights, the configuration of a lookup layer has its
vocabulary, so that every copy and file keeps it, and models are traced again after such a state has changed.
"""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import ops

from rkeras._keras import patches, private

ADAPTED = (keras.layers.IntegerLookup, keras.layers.StringLookup, keras.layers.Discretization)
"""Layers that learn a state that is not a weight. `TextVectorization` contains a `StringLookup`."""


# Normalization ----------------------------------------------------------------------------------------------


def _in_dataset_function() -> bool:
    """Return whether TensorFlow is tracing a function of a dataset, which cannot read variables of other devices."""
    import tensorflow as tf

    graph: Any = None if tf.executing_eagerly() else tf.compat.v1.get_default_graph()
    while graph is not None:
        if getattr(graph, "name", "").startswith("Dataset_"):
            return True
        graph = getattr(graph, "outer_graph", None)
    return False


def _like(cached: Any, weight: Any) -> Any:
    return ops.cast(ops.reshape(weight, tuple(cached.shape)), keras.backend.standardize_dtype(cached.dtype))


def _statistic(name: str) -> property:
    def read(layer: Any) -> Any:
        cached = vars(layer).get(name)
        weight = vars(layer).get(f"adapt_{name}")
        if cached is None or weight is None:
            return cached
        if keras.backend.backend() == "tensorflow" and _in_dataset_function():
            import tensorflow as tf

            with tf.init_scope():
                return _like(cached, weight)
        return _like(cached, weight)

    def cache(layer: Any, value: Any) -> None:
        vars(layer)[name] = value

    return property(read, cache, doc=f"The {name} of each feature, in a shape that fits the inputs.")


def _read_statistics_from_weights() -> None:
    reason = "The layer caches its statistics: after `set_weights` it would compute with the old ones."
    for name in ("mean", "variance"):
        make = _statistic(name)
        patches.replace(keras.layers.Normalization, name, lambda _, made=make: made, reason, "Keras 3.10 to 3.16")


# Vocabularies -----------------------------------------------------------------------------------------------


def _plain(values: Any) -> list[Any]:
    """Return values of a vocabulary as strings or integers of Python."""
    return [v.item() if hasattr(v, "item") else v.decode() if isinstance(v, bytes) else v for v in values]


def _vocabulary(layer: Any) -> dict[str, Any]:
    """Return the vocabulary of a lookup layer, and its weights by inverse document frequency; {} if it has none."""
    import tensorflow as tf

    if not tf.executing_eagerly() or layer.lookup_table.size() == 0:
        return {}
    found: dict[str, Any] = {"vocabulary": _plain(layer.get_vocabulary())}
    if layer.output_mode == "tf_idf":
        weights = np.asarray(layer.idf_weights_const)[: len(found["vocabulary"])]
        found["idf_weights"] = [float(w) for w in weights]
    return found


def _config_with_vocabulary(get_config: Callable[[Any], dict[str, Any]]) -> Callable[[Any], dict[str, Any]]:
    def with_vocabulary(layer: Any) -> dict[str, Any]:
        """Return the arguments of the constructor; the vocabulary is the current one."""
        config = get_config(layer)
        lookup = private.value(layer, "_lookup_layer", layer)
        found = _vocabulary(lookup)
        given = config.get("vocabulary")
        if not found or (given is not None and "idf_weights" not in found and _same(lookup, given, found)):
            return config
        # The option of Keras for a layer that may be adapted again.
        return {**config, **found, "has_input_vocabulary": private.value(lookup, "_has_input_vocabulary")}

    return with_vocabulary


def _same(lookup: Any, given: Any, found: dict[str, Any]) -> bool:
    """Return whether the vocabulary that the user passed, perhaps without special tokens, is still the current one."""
    given = _plain(given)
    return given in (found["vocabulary"], _plain(lookup.get_vocabulary(include_special_tokens=False)))


def _saved_in_config(save_assets: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    def save(layer: Any, dir_path: Any) -> None:
        """Save a vocabulary that the configuration does not contain."""
        if not _vocabulary(layer):
            save_assets(layer, dir_path)

    return save


def _load_assets(_: Any) -> Callable[[Any, Any], None]:
    def load(layer: Any, dir_path: Any) -> None:
        """Load a vocabulary that plain Keras saved: one term in each line.

        Raises:
            ValueError: if a term contained a line separator, so that the file has more lines than terms.
        """
        if layer.input_vocabulary is not None:
            return
        with Path(dir_path, "vocabulary.txt").open(encoding="utf-8", newline="") as file:
            lines = file.read().split("\n")
        if len(lines) > 1 and all(line.endswith("\r") for line in lines[:-1]):
            lines = [line.removesuffix("\r") for line in lines]
        size = layer.get_config().get("vocabulary_size") or 0
        while lines and lines[-1] == "" and len(lines) > size:
            lines.pop()
        if size and len(lines) != size:
            raise ValueError(
                f"{layer.name}: the vocabulary has {size} terms, its file has {len(lines)} lines: a term contains a "
                "line separator. Save the model with rkeras, which keeps such terms."
            )
        terms = lines if layer.vocabulary_dtype == "string" else [int(line) for line in lines]
        weights = np.asarray(layer.idf_weights_const) if layer.output_mode == "tf_idf" else None
        layer.set_vocabulary(terms, weights)

    return load


def _keep_vocabularies() -> None:
    reason = "Files other than `.keras`, copies and JSON would lose an adapted vocabulary, and `.keras` files terms "
    reason += "that contain line separators."
    lookup = private.get("layers.preprocessing.index_lookup.IndexLookup")
    for owner in (lookup, keras.layers.TextVectorization):
        patches.replace(owner, "get_config", _config_with_vocabulary, reason, "Keras 3.10 to 3.16")
    patches.replace(lookup, "save_assets", _saved_in_config, reason, "Keras 3.10 to 3.16")
    patches.replace(lookup, "load_assets", _load_assets, reason, "Keras 3.10 to 3.16")


# Tracing ----------------------------------------------------------------------------------------------------

CONSTANTS = ("lookup_table", "idf_weights_const", "bin_boundaries")
"""Attributes that are constants in what is traced."""

_changes = 0
_traced: weakref.WeakKeyDictionary[Any, int] = weakref.WeakKeyDictionary()


def _counting(set_attribute: Callable[[Any, str, Any], None]) -> Callable[[Any, str, Any], None]:
    def count(layer: Any, name: str, value: Any) -> None:
        global _changes
        if name in CONSTANTS and name in vars(layer):
            _changes += 1
        set_attribute(layer, name, value)

    return count


def trace_again_if_changed(model: Any) -> None:
    """Remove the traced functions of a model if the state of any preprocessing layer has changed since."""
    if _traced.setdefault(model, _changes) != _changes:
        _traced[model] = _changes
        model.train_function = model.test_function = model.predict_function = None


def _trace_changed_states() -> None:
    reason = "What is traced contains the vocabularies and boundaries as constants."
    for owner in (private.get("layers.preprocessing.index_lookup.IndexLookup"), keras.layers.Discretization):
        patches.replace(owner, "__setattr__", _counting, reason, "Keras 3.10 to 3.16")


_read_statistics_from_weights()
_keep_vocabularies()
_trace_changed_states()


# States in files of weights ---------------------------------------------------------------------------------


def _adapted(model: Any) -> Iterator[tuple[str, Any]]:
    """Yield the layers that can be adapted, each with the name of the layer of the model that contains it."""
    for outer in model.layers:
        for layer in private.value(outer, "_flatten_layers")():
            if isinstance(layer, keras.layers.Discretization):
                if layer.num_bins is not None:
                    yield outer.name, layer
            elif isinstance(layer, ADAPTED) and not private.value(layer, "_has_input_vocabulary"):
                yield outer.name, layer


def states(model: Any) -> bytes:
    """Return the states of the layers that can be adapted, as JSON; nothing if no layer has been adapted."""
    found = []
    for name, layer in _adapted(model):
        is_lookup = not isinstance(layer, keras.layers.Discretization)
        state = _vocabulary(layer) if is_lookup else {"bin_boundaries": layer.bin_boundaries}
        found.append({"layer": name, **(state if any(state.values()) else {})})
    return json.dumps(found).encode() if any(len(state) > 1 for state in found) else b""


def assignments(model: Any, saved: bytes, by_name: bool) -> list[Callable[[], None]]:
    """Return functions that set the layers of a model to the result of `states`.

    Args:
        model: the model.
        saved: the result of `states` for the same architecture, or nothing.
        by_name: whether to match the layers by name instead of by order; other layers are unchanged.

    Raises:
        ValueError: if the model has another number of such layers.
    """
    found, own = json.loads(saved or b"[]"), list(_adapted(model))
    if not found:
        return []
    names = [name for name, _ in own if any(name == state["layer"] for state in found)] if by_name else []
    if by_name:
        own = [(name, layer) for name, layer in own if name in names]
        found = sorted((s for s in found if s["layer"] in names), key=lambda state: names.index(state["layer"]))
    if len(found) != len(own):
        raise ValueError(f"the file has the states of {len(found)} adapted layers, the model has {len(own)}.")
    return [lambda layer=layer, state=state: _restore(layer, state)
            for (_, layer), state in zip(own, found, strict=True)]  # fmt: skip


def _restore(layer: Any, state: dict[str, Any]) -> None:
    if "bin_boundaries" in state:
        layer.bin_boundaries = state["bin_boundaries"]
    elif "vocabulary" in state and _vocabulary(layer) != {k: v for k, v in state.items() if k != "layer"}:
        layer.set_vocabulary(state["vocabulary"], state.get("idf_weights"))
