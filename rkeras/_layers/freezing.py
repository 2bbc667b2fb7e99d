"""Freezing and unfreezing of layers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._core.converters import elements, integer
from rkeras._core.errors import InvalidValue, argument_error
from rkeras._core.predicates import is_layer

LAYER = "a layer of the model, or its name or index"


def set_trainable(verb: str, model: Any, first: Any, last: Any, which: Any, trainable: bool, base: int) -> None:
    """Freeze or unfreeze some layers of a model and do the opposite to the others, or freeze or unfreeze all.

    Args:
        verb: name of the verb, for the error.
        model: a model or layer.
        first: first layer of a range: a name, an index, or a layer; None for the first layer of the model.
        last: last layer of the range.
        which: names, indices, layers, a flag for each layer, or a function of a layer that returns a flag.
        trainable: whether the selected layers become trainable.
        base: the first index, 0 or 1.

    Raises:
        ArgumentError: if the model lacks a layer; then nothing is changed.
    """
    if first is None and last is None and which is None:
        model.trainable = trainable
        return
    layers = getattr(model, "layers", None)
    if layers is None:
        raise argument_error(verb, "object", "a model, if layers are selected", model)
    if which is not None:
        if first is not None or last is not None:
            raise argument_error(verb, "which", "omitted if `from` or `to` is given", which)
        chosen = _chosen(verb, layers, which, base)
    else:
        start = 0 if first is None else _index_of(verb, "from", layers, first, base)
        stop = len(layers) - 1 if last is None else _index_of(verb, "to", layers, last, base)
        if start > stop:
            raise argument_error(verb, "to", f"at or after `from`, layer {layers[start].name}", last)
        chosen = set(range(start, stop + 1))
    # A frozen model would overrule its layers.
    model.trainable = True
    for i, layer in enumerate(layers):
        layer.trainable = trainable if i in chosen else not trainable


def _chosen(verb: str, layers: list[Any], which: Any, base: int) -> set[int]:
    if callable(which) and not is_layer(which):
        return {i for i, layer in enumerate(layers) if _flag(verb, which, layer)}
    many = elements(which)
    if many and all(isinstance(flag, bool) or type(flag).__name__ == "bool" for flag in many):
        if len(many) != len(layers):
            raise argument_error(verb, "which", f"a flag for each of the {len(layers)} layers", which)
        return {i for i, flag in enumerate(many) if flag}
    return {_index_of(verb, "which", layers, one, base) for one in many}


def _flag(verb: str, test: Callable[[Any], Any], layer: Any) -> bool:
    flag = test(layer)
    if flag not in (True, False):
        raise argument_error(verb, "which", "a function that returns TRUE or FALSE for a layer", flag)
    return bool(flag)


def _index_of(verb: str, argument: str, layers: list[Any], which: Any, base: int) -> int:
    names = [layer.name for layer in layers]
    if is_layer(which):
        found = next((i for i, layer in enumerate(layers) if layer is which), None)
    elif isinstance(which, str):
        found = names.index(which) if which in names else None
    else:
        try:
            index = integer(which)
        except InvalidValue:
            raise argument_error(verb, argument, LAYER, which) from None
        found = index + len(layers) if index < 0 else index - base
        found = found if 0 <= found < len(layers) and (index < 0 or index >= base) else None
    if found is None:
        raise argument_error(verb, argument, LAYER, which, f"The {len(names)} layers are {', '.join(names)}.")
    return found
