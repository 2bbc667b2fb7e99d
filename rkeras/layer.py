"""Make a Keras layer from R keras's arguments and put it where it belongs."""

from __future__ import annotations

import functools
from collections.abc import Container
from typing import Any

from rkeras.arguments import shape as as_shape
from rkeras.pipe import compose
from rkeras.symbol import symbol
from rkeras.verb import Verb


def make_layer(this: Verb, given: dict[str, Any]) -> Any:
    """How a layer verb runs: make the layer, then compose it with `object`."""
    assert this.target is not None
    target = given.pop("object", None)
    return compose(target, build_layer(symbol(this.target), given))


def build_layer(cls: Any, given: dict[str, Any], args: tuple[Any, ...] = (), own: Container[str] = frozenset()) -> Any:
    """Make a layer from R keras's arguments.

    `input_shape`, `batch_input_shape` and `batch_size` describe the input of a first layer, `weights` are its
    initial weights; Keras 3 takes none of them in the constructor.

    Args:
        cls: the class of the layer.
        given: its arguments by name.
        args: its arguments by place.
        own: names that the constructor means something of its own by.
    """

    def taken(name: str) -> Any:
        return None if name in own else given.pop(name, None)

    shape, batch_shape, batch_size = taken("input_shape"), taken("batch_input_shape"), taken("batch_size")
    weights = taken("weights")
    # None means "as Keras does" for these, but Keras's constructor refuses it.
    for name in ("trainable", "dtype", "name"):
        if given.get(name, 0) is None:
            del given[name]
    layer = cls(*args, **given)
    if weights is not None:
        set_when_built(layer, weights)
    if batch_shape is None and shape is not None:
        batch_shape = (batch_size, *as_shape(shape))
    if batch_shape is not None:
        batch_shape = as_shape(batch_shape)
        # Keras's own mark for the input of a layer that may become the first of a Sequential model ...
        layer._input_shape_arg = batch_shape[1:]
        if batch_shape[0] is not None:
            # ... which has no place for the number of samples in a batch.
            layer._rkeras_batch_shape = batch_shape
    return layer


def call_merge(this: Verb, given: dict[str, Any]) -> Any:
    """How a merging layer runs: make it, then call it on the list of tensors, if there are any."""
    inputs, more = given.pop("inputs", None), given.pop("tensors", ())
    tensors = [
        *(inputs if isinstance(inputs, (list, tuple)) else [inputs] if inputs is not None else []),
        *more,
    ]
    assert this.target is not None
    layer = symbol(this.target)(**given)
    return layer(tensors) if tensors else layer


def set_when_built(layer: Any, weights: Any) -> None:
    """Give a layer its weights as soon as it has variables to hold them."""
    import numpy as np

    build = layer.build

    # Keras reads from its signature what to build from.
    @functools.wraps(build)
    def build_then_set(*args: Any, **kwargs: Any) -> None:
        build(*args, **kwargs)
        layer.set_weights([np.asarray(w) for w in weights])

    layer.build = build_then_set
