"""Behavior of Keras 2 that is attached to a layer, whose class and configuration remain those of Keras 3.

Keras 3 changed the meaning of some names, such as "hard_sigmoid". A layer made by R's keras, or read from a file of
Keras 2, computes as in Keras 2. Its configuration has a mark, from which rkeras attaches the behavior again to every
copy: in a file of any format, a clone, a layer inside a wrapper. The mark is an additional key in the configuration of
the dtype, which Keras ignores: Keras without rkeras reads the file and computes as Keras 3.
"""

from __future__ import annotations

import functools
import inspect
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rkeras._core.marks import mark, marked
from rkeras._keras import private
from rkeras._keras.loading import keras, symbol, when_loaded
from rkeras._keras.patches import replace

KEY = "rkeras_keras2"
REASON = "A layer with behavior of Keras 2 keeps this behavior when it is copied, saved and loaded."


class _Reading(threading.local):
    keras2_file = False


_reading = _Reading()


def attach(layer: Any) -> Any:
    """Attach the behavior of Keras 2 to a layer, if its class has another behavior in Keras 3; returns the layer."""
    if any([attach_to(layer) for attach_to in BEHAVIORS]):
        mark(layer, KEY, True)
    return layer


@contextmanager
def reading_keras2_file() -> Iterator[None]:
    """Attach the behavior of Keras 2 to every layer that is created from a configuration in this context."""
    before, _reading.keras2_file = _reading.keras2_file, True
    try:
        yield
    finally:
        _reading.keras2_file = before


# Behaviors: functions that change a layer and return whether they did ------------------------------------------


def hard_sigmoid(x: Any) -> Any:
    """Return `0.2 * x + 0.5`, limited to 0 and 1. The name is the name of the activation in configurations."""
    ops = symbol("keras.ops")
    return ops.clip(ops.add(ops.multiply(x, 0.2), 0.5), 0.0, 1.0)


def _hard_sigmoid_in(layer: Any) -> bool:
    replaced = False
    for owner in (layer, getattr(layer, "cell", None)):
        for name in ("activation", "recurrent_activation", "function"):
            # A recurrent layer has the activation of its cell as a property.
            if name in getattr(owner, "__dict__", ()) and getattr(owner, name) in (
                symbol("keras.activations.hard_sigmoid"), hard_sigmoid
            ):  # fmt: skip
                setattr(owner, name, hard_sigmoid)
                replaced = True
    return replaced


def _all_masks(inputs: Any, mask: Any = None) -> Any:
    """Return the mask of a merging layer: a step counts if no input masks it."""
    masks = [one for one in mask or () if one is not None]
    return functools.reduce(symbol("keras.ops.logical_and"), masks) if masks else None


def _all_masks_along(axis: int, inputs: Any, mask: Any = None) -> Any:
    """Return the mask of a concatenation along an axis; an input without a mask masks no step."""
    ranks = [one.ndim for one in mask or () if one is not None]
    if not ranks or axis % len(inputs[0].shape) >= ranks[0]:
        return _all_masks(inputs, mask)
    ops = symbol("keras.ops")
    whole = [ops.all(ops.ones_like(x, dtype="bool"), axis=tuple(range(ranks[0], x.ndim))) if one is None else one
             for x, one in zip(inputs, mask, strict=True)]  # fmt: skip
    # In a functional model, `ops.concatenate` would have the name of a layer that the file calls "concatenate".
    return functools.reduce(functools.partial(ops.append, axis=axis), whole)


def _masks_of_merge(layer: Any) -> bool:
    layers = symbol("keras.layers")
    if isinstance(layer, layers.Concatenate):
        layer.compute_mask = functools.partial(_all_masks_along, layer.axis)
        return True
    merging = (layers.Add, layers.Subtract, layers.Multiply, layers.Average, layers.Maximum, layers.Minimum)
    if isinstance(layer, merging):
        layer.compute_mask = _all_masks
        return True
    return False


def _range_of_categories(layer: Any) -> bool:
    """Let a category encoding reject categories that it has no token for; Keras 3 drops them."""
    if not isinstance(layer, symbol("keras.layers.CategoryEncoding")):
        return False
    call = type(layer).call
    rule = f"the categories must be integers from 0 to num_tokens - 1, here {layer.num_tokens - 1}"

    def call_within_range(inputs: Any, count_weights: Any = None) -> Any:
        x = layer.backend.convert_to_tensor(inputs)
        fits = layer.backend.numpy.all((x >= 0) & (x < layer.num_tokens))
        if symbol("keras.backend.backend")() == "tensorflow" and not symbol("tensorflow.executing_eagerly")():
            symbol("tensorflow.debugging.Assert")(fits, [rule])
        elif symbol("keras.backend.backend")() != "jax" and not bool(fits):
            raise ValueError(f"{layer.name}: {rule}.")
        return call(layer, inputs, count_weights)

    layer.call = call_within_range
    return True


def _floats_of_resizing(layer: Any) -> bool:
    """Let a resizing layer return floats for integer images; Keras 3 rounds them."""
    if type(layer) is not symbol("keras.layers.Resizing"):
        return False
    call = type(layer).call

    def call_on_floats(data: Any, **given: Any) -> Any:
        if not isinstance(data, dict):
            data = layer.backend.cast(layer.backend.convert_to_tensor(data), layer.compute_dtype)
        return call(layer, data, **given)

    layer.call = call_on_floats
    return True


BEHAVIORS: list[Callable[[Any], bool]] = [
    _hard_sigmoid_in, _masks_of_merge, _range_of_categories, _floats_of_resizing
]  # fmt: skip
"""The behaviors of Keras 2."""


# Copies -------------------------------------------------------------------------------------------------------


def _install() -> None:
    def marking(get_config: Any) -> Any:
        @functools.wraps(get_config)
        def with_mark(self: Any) -> Any:
            config = get_config(self)
            if marked(self, KEY) and isinstance(config.get("dtype"), dict):
                config["dtype"] = {**config["dtype"], KEY: True}
            return config

        return with_mark

    def attaching(from_config: Any) -> Any:
        function = from_config.__func__

        @functools.wraps(function)
        def with_behavior(cls: Any, config: Any, *args: Any, **kwargs: Any) -> Any:
            dtype = config.get("dtype") if isinstance(config, dict) else None
            keras2 = _reading.keras2_file or (isinstance(dtype, dict) and dtype.get(KEY))
            layer = function(cls, config, *args, **kwargs)
            return attach(layer) if keras2 else layer

        # Keras looks for the argument `custom_objects` here.
        with_behavior.__signature__ = inspect.signature(function)  # type: ignore[attr-defined]
        return classmethod(with_behavior)

    layer = keras().Layer
    replace(layer, "get_config", marking, REASON)
    # Some of the classes, such as the one below ConvLSTM1D, are not exported.
    owners = {owner for c in private.layer_classes().values() for owner in c.__mro__ if issubclass(owner, layer)}
    for owner in (layer, *(owner for owner in owners if owner is not layer and "from_config" in vars(owner))):
        replace(owner, "from_config", attaching, REASON)


when_loaded(_install)
