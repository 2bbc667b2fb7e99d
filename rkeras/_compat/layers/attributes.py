"""Attributes of layers in Keras 2 that older scripts read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._core.marks import mark, marked
from rkeras._core.predicates import is_layer, is_model
from rkeras._keras import private
from rkeras._keras.loading import symbol


def _called(layer: Any) -> Any:
    """Return the node of the first call of a layer on symbolic tensors."""
    nodes = private.value(layer, "_inbound_nodes")
    if not nodes:
        raise AttributeError(f"The layer {layer.name} has not been called on a symbolic tensor yet.")
    return nodes[0]


def _inputs(layer: Any) -> list[Any]:
    # Without masks and states, which are passed by name.
    return symbol("keras.tree.flatten")(_called(layer).arguments.args[:1])


def _outputs(layer: Any) -> list[Any]:
    return _called(layer).output_tensors


def _one(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _mask(tensors: list[Any]) -> Any:
    return _one([private.value(tensor, "_keras_mask", None) for tensor in tensors])


def _shape(layer: Any, tensors: Callable[[Any], list[Any]]) -> Any:
    if isinstance(layer, symbol("keras.layers.InputLayer")):
        # In Keras 2 it has a list of one shape.
        return [tuple(layer.output.shape)]
    return _one([tuple(tensor.shape) for tensor in tensors(layer)])


def _end(model: Any, side: str) -> Any:
    if not is_model(model):
        raise AttributeError(f"The layer {model.name} has not been called on a symbolic tensor yet.")
    return _one(getattr(model, side))


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
    "input_shape": lambda layer: _shape(layer, _inputs),
    "output_shape": lambda layer: _shape(layer, _outputs),
    "inbound_nodes": lambda layer: private.value(layer, "_inbound_nodes"),
    "outbound_nodes": lambda layer: private.value(layer, "_outbound_nodes"),
    **{
        name: lambda layer, name=name: getattr(layer, RENAMED.get((type(layer).__name__, name), name))
        for _, name in RENAMED
    },
}
"""Functions that return an attribute of a layer, by its name."""
