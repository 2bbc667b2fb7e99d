"""Creation of Keras layers from R keras's arguments, and their composition with a model or tensor."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Container
from typing import Any

from rkeras._compat.layers import keras2_behavior
from rkeras._core.converters import shape as as_shape
from rkeras._core.kinds import Kind
from rkeras._core.marks import mark
from rkeras._core.predicates import is_composable
from rkeras._core.verb import Verb, declare, means_keras2, verb
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.pipe_operator import compose
from rkeras._layers.arguments import ON

INPUT_NOTE = """\
`object` is a Sequential model, to which the layer is added in place, or a tensor, on which the layer is called;
without it, the layer itself is returned. `input_shape` (without the batch axis), optionally with `batch_size`, or
`batch_input_shape` is the input shape of the first layer of a model; NA and None are unknown sizes. `weights` are
the initial weights, as a list of arrays.
"""


def create_and_compose(make: Callable[..., Any], given: dict[str, Any]) -> Any:
    """Create a layer and compose it with `object`.

    Args:
        make: the class of the layer.
        given: the arguments by name, including those of R keras only.
    """
    target = given.pop("object", None)
    return compose(target, build_layer(make, given))


def build_layer(
    make: Callable[..., Any], given: dict[str, Any], args: tuple[Any, ...] = (), own: Container[str] = frozenset()
) -> Any:
    """Create a layer from R keras's arguments.

    `input_shape`, `batch_input_shape` and `batch_size` describe the input of a first layer, `weights` are the initial
    weights. Keras 3 has none of them in the constructor.

    Args:
        make: the class of the layer.
        given: arguments by name.
        args: positional arguments.
        own: names among these that are arguments of the constructor itself.
    """

    def taken(name: str) -> Any:
        return None if name in own else given.pop(name, None)

    shape, batch_shape, batch_size = taken("input_shape"), taken("batch_input_shape"), taken("batch_size")
    weights = taken("weights")
    # None means the default for these, but Keras's constructor does not accept it.
    for name in ("trainable", "dtype", "name"):
        if given.get(name, 0) is None:
            del given[name]
    # The constructors of a few classes lack the arguments of all layers.
    later = {"trainable": given.pop("trainable")} if "trainable" in given and not _takes(make, "trainable") else {}
    layer = make(*args, **given)
    for name, value in later.items():
        setattr(layer, name, value)
    if means_keras2():
        keras2_behavior.attach(layer)
    if weights is not None:
        set_when_built(layer, weights)
    if batch_shape is None and shape is not None:
        batch_shape = (batch_size, *as_shape(shape))
    if batch_shape is not None:
        batch_shape = as_shape(batch_shape)
        # Keras's attribute for the input shape of a layer that may become the first of a Sequential model ...
        private.assign(layer, "_input_shape_arg", batch_shape[1:])
        if batch_shape[0] is not None:
            # ... does not contain the batch size.
            mark(layer, "batch_shape", batch_shape)
    return layer


def make_layer(this: Verb, given: dict[str, Any]) -> Any:
    """Run a layer verb: create the layer and compose it with `object`."""
    assert this.target is not None
    return create_and_compose(symbol(this.target), given)


def call_merge(this: Verb, given: dict[str, Any]) -> Any:
    """Run the verb of a merging layer: create the layer, then call it on the list of tensors, if any."""
    assert this.target is not None
    tensors = tensors_of(given)
    layer = build_layer(symbol(this.target), given)
    return layer(tensors) if tensors else layer


def call_attention(this: Verb, given: dict[str, Any]) -> Any:
    """Run the verb of an attention layer, whose call has separate arguments for query, value and key."""
    assert this.target is not None
    tensors = tensors_of(given)
    layer = create_and_compose(symbol(this.target), given)
    # For the pipe, which does not know the class.
    mark(layer, "separate_tensors", True)
    return compose(tensors or None, layer)


def tensors_of(given: dict[str, Any]) -> list[Any]:
    """Remove the tensors from the arguments and return them: a list in `inputs` or `object`, and separate tensors."""
    inputs, more = given.pop("inputs", None), given.pop("tensors", ())
    if inputs is None:
        inputs = given.pop("object", None)
    return [*(inputs if isinstance(inputs, (list, tuple)) else [inputs] if inputs is not None else []), *more]


def layers_of(family: str, **kinds: Kind) -> Callable[..., Verb]:
    """Return the function that declares the layers of a vocabulary file.

    Args:
        family: name of the file.
        **kinds: kinds of arguments, in addition to the table by name.
    """

    def layer(
        name: str,
        target: str,
        about: str = "",
        run: Any = make_layer,
        input_note: str = INPUT_NOTE,
        note: str = "",
        own: dict[str, Kind] | None = None,
        **details: Any,
    ) -> Verb:
        return declare(
            name, target if "." in target else f"keras.layers.{target}", family=family, run=run,
            acts_on=is_composable, waits=False, about=about, note=f"{input_note}\n{note}".strip(),
            kinds={"object": ON, "inputs": ON, **kinds, **(own or {})}, **details,
        )  # fmt: skip

    return layer


def layer_verb(**kinds: Kind) -> Any:
    """Declare a function that creates a layer and composes it with its first argument."""
    return verb(acts_on=is_composable, waits=False, kinds={"object": ON, "inputs": ON, **kinds})


def set_when_built(layer: Any, weights: Any) -> None:
    """Set the weights of a layer as soon as its variables are created."""
    import numpy as np

    build = layer.build

    # Keras reads the signature of `build`.
    @functools.wraps(build)
    def build_then_set(*args: Any, **kwargs: Any) -> None:
        build(*args, **kwargs)
        layer.set_weights([np.asarray(w) for w in weights])

    layer.build = build_then_set


def _takes(make: Any, name: str) -> bool:
    parameters = inspect.signature(make).parameters
    return name in parameters or any(p.kind is p.VAR_KEYWORD for p in parameters.values())
