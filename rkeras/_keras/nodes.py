"""Nodes of a layer: its calls on symbolic tensors, with their inputs and outputs."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._keras import private


def tensors_at(verb: str, layer: Any, index: int, side: str) -> Any:
    """Return the input or output tensor of one call of a layer; a list if there are several.

    Args:
        verb: name of the verb, for the error.
        layer: a layer, or a model, whose first node consists of its own inputs and outputs.
        index: index of the call, from 0; negative from the end.
        side: "input" or "output".

    Raises:
        ArgumentError: if the layer has no call of that index.
    """
    nodes = [(_inputs(node), node.output_tensors) for node in private.value(layer, "_inbound_nodes")]
    if getattr(layer, "inputs", None):
        nodes.insert(0, (layer.inputs, layer.outputs))
    if not -len(nodes) <= index < len(nodes):
        times = f"{layer.name} was called {len(nodes)} time{'s' if len(nodes) != 1 else ''} on symbolic tensors."
        raise argument_error(verb, "node_index", "the index of a call of the layer", index, times)
    # The input of an input layer is its output.
    found = list(nodes[index][0 if side == "input" else 1] or nodes[index][1])
    return found[0] if len(found) == 1 else found


def _inputs(node: Any) -> list[Any]:
    """Return the tensors that the layer was called on, without a mask, which Keras counts among the inputs."""
    import keras

    first = keras.tree.flatten(node.arguments.args[:1])
    return [tensor for tensor in first if isinstance(tensor, keras.KerasTensor)] or node.input_tensors


def mask_of(tensors: Any) -> Any:
    """Return the mask of a tensor, None if it has none; a list for a list of tensors."""
    if isinstance(tensors, list):
        return [mask_of(tensor) for tensor in tensors]
    return private.value(tensors, "_keras_mask", None)


def shape_of(tensors: Any) -> Any:
    """Return the shape of a tensor; a list of shapes for a list of tensors."""
    return [tuple(tensor.shape) for tensor in tensors] if isinstance(tensors, list) else tuple(tensors.shape)
