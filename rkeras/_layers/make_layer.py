"""Make a Keras layer from R keras's arguments and put it where it belongs."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Container
from typing import Any

from rkeras._core.converters import shape as as_shape
from rkeras._core.kinds import Kind
from rkeras._core.marks import mark
from rkeras._core.predicates import is_composable
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.pipe_operator import compose
from rkeras._layers.arguments import ON

PLACE = """\
`object` is what the layer is put on: a Sequential model, which it is added to in place, or a tensor; without
it the layer itself is made. `input_shape` (without the batch), or `batch_size` with it, or
`batch_input_shape`, states the input of a model's first layer; NA and None are unknown lengths. `weights` are
the initial weights, as a list of arrays.
"""


def put(make: Callable[..., Any], given: dict[str, Any]) -> Any:
    """Make a layer and compose it with `object`.

    Args:
        make: the class of the layer.
        given: the arguments by name, R keras's among them.
    """
    target = given.pop("object", None)
    return compose(target, build_layer(make, given))


def build_layer(
    make: Callable[..., Any], given: dict[str, Any], args: tuple[Any, ...] = (), own: Container[str] = frozenset()
) -> Any:
    """Make a layer from R keras's arguments.

    `input_shape`, `batch_input_shape` and `batch_size` describe the input of a first layer, `weights` are its
    initial weights; Keras 3 takes none of them in the constructor.

    Args:
        make: the class of the layer.
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
    # A few classes take none of the arguments that every layer has.
    later = {"trainable": given.pop("trainable")} if "trainable" in given and not _takes(make, "trainable") else {}
    layer = make(*args, **given)
    for name, value in later.items():
        setattr(layer, name, value)
    if weights is not None:
        set_when_built(layer, weights)
    if batch_shape is None and shape is not None:
        batch_shape = (batch_size, *as_shape(shape))
    if batch_shape is not None:
        batch_shape = as_shape(batch_shape)
        # Keras's own mark for the input of a layer that may become the first of a Sequential model ...
        private.assign(layer, "_input_shape_arg", batch_shape[1:])
        if batch_shape[0] is not None:
            # ... which has no place for the number of samples in a batch.
            mark(layer, "batch_shape", batch_shape)
    return layer


def make_layer(this: Verb, given: dict[str, Any]) -> Any:
    """How a layer verb runs: make the layer that it names and put it on `object`."""
    assert this.target is not None
    return put(symbol(this.target), given)


def call_merge(this: Verb, given: dict[str, Any]) -> Any:
    """How a merging layer runs: make it, then call it on the list of tensors, if there are any."""
    assert this.target is not None
    tensors = tensors_of(given)
    layer = symbol(this.target)(**given)
    return layer(tensors) if tensors else layer


def call_attention(this: Verb, given: dict[str, Any]) -> Any:
    """How attention over several heads runs: query, value and key are arguments of their own when it is called."""
    assert this.target is not None
    tensors = tensors_of(given)
    layer = put(symbol(this.target), given)
    # For the pipe, which knows nothing of the class.
    mark(layer, "separate_tensors", True)
    return compose(tensors or None, layer)


def tensors_of(given: dict[str, Any]) -> list[Any]:
    """Take the tensors out of the arguments: a list in `inputs` or `object`, and those given one by one."""
    inputs, more = given.pop("inputs", None), given.pop("tensors", ())
    if inputs is None:
        inputs = given.pop("object", None)
    return [*(inputs if isinstance(inputs, (list, tuple)) else [inputs] if inputs is not None else []), *more]


def layers_of(family: str, **kinds: Kind) -> Callable[..., Verb]:
    """The declarer of a file's layers: the object a layer is put on first, then R keras's formals.

    Args:
        family: name of the file.
        **kinds: kinds of its arguments, beside the table by name.
    """

    def layer(
        name: str,
        target: str,
        about: str = "",
        run: Any = make_layer,
        place: str = PLACE,
        note: str = "",
        own: dict[str, Kind] | None = None,
        **details: Any,
    ) -> Verb:
        return declare(
            name, target if "." in target else f"keras.layers.{target}", family=family, run=run,
            acts_on=is_composable, waits=False, about=about, note=f"{place}\n{note}".strip(),
            kinds={"object": ON, "inputs": ON, **kinds, **(own or {})}, **details,
        )  # fmt: skip

    return layer


def layer_verb(**kinds: Kind) -> Any:
    """Declare a function of ours that makes a layer and puts it on its first argument."""
    return verb(acts_on=is_composable, waits=False, kinds={"object": ON, "inputs": ON, **kinds})


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


def _takes(make: Any, name: str) -> bool:
    parameters = inspect.signature(make).parameters
    return name in parameters or any(p.kind is p.VAR_KEYWORD for p in parameters.values())
