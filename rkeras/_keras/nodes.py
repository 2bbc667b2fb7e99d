"""The calls of a layer on symbolic tensors, in order: what went in, what came out."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import argument_error


def tensors_at(verb: str, layer: Any, place: int, side: str) -> Any:
    """The tensor that a call of the layer took or gave; a list where there are several.

    Args:
        verb: name of the verb, for the error.
        layer: a layer, or a model, whose first node is its own inputs and outputs.
        place: which call, from 0; negative from the end.
        side: "input" or "output".

    Raises:
        ArgumentError: if the layer was not called as often.
    """
    nodes = [(_given(node), node.output_tensors) for node in layer._inbound_nodes]
    if getattr(layer, "inputs", None):
        nodes.insert(0, (layer.inputs, layer.outputs))
    if not -len(nodes) <= place < len(nodes):
        times = f"{layer.name} was called {len(nodes)} time{'s' if len(nodes) != 1 else ''} on symbolic tensors."
        raise argument_error(verb, "node_index", "one of the calls of the layer", place, times)
    # An input layer has no inputs but what it gives.
    found = list(nodes[place][0 if side == "input" else 1] or nodes[place][1])
    return found[0] if len(found) == 1 else found


def _given(node: Any) -> list[Any]:
    """What the layer was called on; a mask beside it is an input too, but not to the user."""
    import keras

    first = keras.tree.flatten(node.arguments.args[:1])
    return [tensor for tensor in first if isinstance(tensor, keras.KerasTensor)] or node.input_tensors


def mask_of(tensors: Any) -> Any:
    """The mask of a tensor, None if it has none; a list for a list."""
    if isinstance(tensors, list):
        return [mask_of(tensor) for tensor in tensors]
    return getattr(tensors, "_keras_mask", None)


def shape_of(tensors: Any) -> Any:
    """The shape of a tensor; a list of them for a list."""
    return [tuple(tensor.shape) for tensor in tensors] if isinstance(tensors, list) else tuple(tensors.shape)
