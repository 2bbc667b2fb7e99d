"""Which layers of a model are trained."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._core.converters import elements, integer
from rkeras._core.errors import Unfit, argument_error
from rkeras._core.predicates import is_layer

LAYER = "a layer of the model: its name, its place, or itself"


def set_trainable(verb: str, model: Any, first: Any, last: Any, which: Any, trainable: bool, base: int) -> None:
    """Freeze or unfreeze some layers of a model, and do the opposite to the others; or the whole of it.

    Args:
        verb: name of the verb, for the error.
        model: a model or layer.
        first: first layer of a range: a name, a place, a layer; None for the first of all.
        last: last layer of the range, which is in it.
        which: names, places, layers, a flag for each layer, or a function of a layer that gives one.
        trainable: what the chosen layers become.
        base: the number that places count from.

    Raises:
        ArgumentError: before anything is changed, if a layer is not there.
    """
    if first is None and last is None and which is None:
        model.trainable = trainable
        return
    layers = getattr(model, "layers", None)
    if layers is None:
        raise argument_error(verb, "object", "a model, of which layers are chosen", model)
    if which is not None:
        if first is not None or last is not None:
            raise argument_error(verb, "which", "left out beside `from` and `to`", which)
        chosen = _chosen(verb, layers, which, base)
    else:
        start = 0 if first is None else _place(verb, "from", layers, first, base)
        stop = len(layers) - 1 if last is None else _place(verb, "to", layers, last, base)
        if start > stop:
            raise argument_error(verb, "to", f"at or after `from`, layer {layers[start].name}", last)
        chosen = set(range(start, stop + 1))
    # The model itself would overrule its layers.
    model.trainable = True
    for place, layer in enumerate(layers):
        layer.trainable = trainable if place in chosen else not trainable


def _chosen(verb: str, layers: list[Any], which: Any, base: int) -> set[int]:
    if callable(which) and not is_layer(which):
        return {place for place, layer in enumerate(layers) if _flag(verb, which, layer)}
    many = elements(which)
    if many and all(isinstance(flag, bool) or type(flag).__name__ == "bool" for flag in many):
        if len(many) != len(layers):
            raise argument_error(verb, "which", f"a flag for each of the {len(layers)} layers", which)
        return {place for place, flag in enumerate(many) if flag}
    return {_place(verb, "which", layers, one, base) for one in many}


def _flag(verb: str, test: Callable[[Any], Any], layer: Any) -> bool:
    flag = test(layer)
    if flag not in (True, False):
        raise argument_error(verb, "which", "a function that gives TRUE or FALSE for a layer", flag)
    return bool(flag)


def _place(verb: str, argument: str, layers: list[Any], which: Any, base: int) -> int:
    names = [layer.name for layer in layers]
    if is_layer(which):
        found = next((place for place, layer in enumerate(layers) if layer is which), None)
    elif isinstance(which, str):
        found = names.index(which) if which in names else None
    else:
        try:
            place = integer(which)
        except Unfit:
            raise argument_error(verb, argument, LAYER, which) from None
        found = place + len(layers) if place < 0 else place - base
        found = found if 0 <= found < len(layers) and (place < 0 or place >= base) else None
    if found is None:
        raise argument_error(verb, argument, LAYER, which, f"Its {len(names)} layers are {', '.join(names)}.")
    return found
