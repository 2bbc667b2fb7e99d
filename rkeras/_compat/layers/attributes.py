"""Attributes of layers in Keras 2 that older scripts read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._core.marks import mark, marked
from rkeras._core.predicates import is_layer, is_model
from rkeras._keras import private
from rkeras._keras.loading import symbol


def _called(layer: Any, call: int = 0) -> Any:
    """Return the node of a call of a layer on symbolic tensors, by default the first."""
    nodes = private.value(layer, "_inbound_nodes")
    if not nodes:
        raise AttributeError(f"The layer {layer.name} has not been called on a symbolic tensor yet.")
    if not 0 <= call < len(nodes):
        raise ValueError(f"The layer {layer.name} has been called {len(nodes)} times, which have the indices from 0.")
    return nodes[int(call)]


def _inputs(layer: Any, call: int = 0) -> list[Any]:
    # Without masks and states, which are passed by name. An input layer has none of its own.
    return symbol("keras.tree.flatten")(_called(layer, call).arguments.args[:1]) or _outputs(layer, call)


def _outputs(layer: Any, call: int = 0) -> list[Any]:
    return _called(layer, call).output_tensors


def _one(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _mask(tensors: list[Any]) -> Any:
    return _one([private.value(tensor, "_keras_mask", None) for tensor in tensors])


def _shape(tensors: list[Any]) -> Any:
    return _one([tuple(tensor.shape) for tensor in tensors])


def _attribute_shape(layer: Any, tensors: list[Any]) -> Any:
    # In Keras 2 an input layer has a list of one shape.
    return [_shape(tensors)] if isinstance(layer, symbol("keras.layers.InputLayer")) else _shape(tensors)


def _end(model: Any, side: str) -> Any:
    if not is_model(model):
        raise AttributeError(f"The layer {model.name} has not been called on a symbolic tensor yet.")
    return _one(getattr(model, side))


def _of_model(model: Any, name: str, value: Any) -> Any:
    if not is_model(model):
        raise AttributeError(f"{type(model).__name__!r} object has no attribute {name!r}")
    return value


RENAMED = {("LeakyReLU", "alpha"): "negative_slope", ("ReLU", "theta"): "threshold"}
"""Attributes that have another name in Keras 3, by the class and the old name."""


def set_attribute(value: Any, name: str, new: Any) -> None:
    """Set an attribute of any object, also by its name in Keras 2; of a built layer with the effect of Keras 2."""
    name = RENAMED.get((type(value).__name__, name), name)
    if name == "use_bias" and is_layer(value) and value.built and hasattr(value, "bias"):
        # Layers of Keras 3 add the bias that they have; layers of Keras 2 look at `use_bias` at each call.
        if value.bias is not None:
            mark(value, "bias", value.bias)
        value.bias = marked(value, "bias") if new else None
    setattr(value, name, new)


OLD_ATTRIBUTES: dict[str, Callable[[Any], Any]] = {
    # A Sequential model has inputs and outputs before it is called.
    "input": lambda layer: _end(layer, "inputs"),
    "output": lambda layer: _end(layer, "outputs"),
    "input_mask": lambda layer: _mask(_inputs(layer)),
    "output_mask": lambda layer: _mask(_outputs(layer)),
    "input_shape": lambda layer: _attribute_shape(layer, _inputs(layer)),
    "output_shape": lambda layer: _attribute_shape(layer, _outputs(layer)),
    **{
        f"get_{side}{kind}_at": lambda layer, f=f, of=of: lambda node_index: f(of(layer, node_index))
        for side, of in (("input", _inputs), ("output", _outputs))
        for kind, f in (("", _one), ("_shape", _shape), ("_mask", _mask))
    },
    "input_names": lambda model: [tensor.name for tensor in model.inputs],
    "optimizer": lambda layer: _of_model(layer, "optimizer", None),
    "updates": lambda layer: [],
    "state_updates": lambda layer: [],
    "stateful": lambda layer: any(getattr(inner, "stateful", False) for inner in getattr(layer, "layers", ())),
    "dynamic": lambda layer: False,
    "inbound_nodes": lambda layer: private.value(layer, "_inbound_nodes"),
    "outbound_nodes": lambda layer: private.value(layer, "_outbound_nodes"),
    **{
        name: lambda layer, name=name: getattr(layer, RENAMED.get((type(layer).__name__, name), name))
        for _, name in RENAMED
    },
}
"""Functions that return an attribute of a layer, by its name."""
