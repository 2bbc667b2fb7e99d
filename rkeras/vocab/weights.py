"""Weights and states of models: read, set, counted, frozen, reset, spread over devices."""

from typing import Any

from rkeras._core.arguments import Kind, instance_of, one_of
from rkeras._core.predicates import is_layer, is_model
from rkeras._core.verb import called_from_r, verb
from rkeras._keras import private
from rkeras._layers.freezing import set_trainable
from rkeras._saving.state_tree import assign, tree_of


@verb(acts_on=is_layer)
def get_weights(object, trainable=None):
    """The weights of a model or layer, as a list of arrays.

    Args:
        object: the model or layer.
        trainable: True for those that are trained, False for the others; by default all, in Keras's order.
    """
    if trainable is None:
        return object.get_weights()
    variables = object.trainable_weights if trainable else object.non_trainable_weights
    return [v.numpy() for v in variables]


@verb(acts_on=is_layer, invisible=True)
def set_weights(object, weights: Any):
    """Set the weights of a model or layer from a list of arrays, in the order of `get_weights`.

    Args:
        object: the model or layer.
        weights: the arrays.

    Returns:
        The object.
    """
    import numpy as np

    from rkeras._saving.weight_files import kept_on_failure

    with kept_on_failure(object):
        object.set_weights(_shaped([np.asarray(w) for w in weights], object.weights))
    return object


def _shaped(values, variables):
    """One number alone, which R knows no other form of, as a vector of one where that is wanted."""
    if len(values) != len(variables):
        return values
    return [v.reshape(own.shape) if v.size == 1 and own.shape == (1,) else v
            for v, own in zip(values, variables, strict=True)]  # fmt: skip


@verb(acts_on=is_layer)
def count_params(object):
    """The number of weights of a model or layer, each element counted.

    Args:
        object: the model or layer, built.

    Returns:
        An integer.
    """
    return object.count_params()


@verb(acts_on=is_layer, invisible=True)
def freeze_weights(object, from_=None, to=None, which=None):
    """Keep layers from being trained.

    Compile the model again before fit. With a choice of layers the others are unfrozen.

    Args:
        object: the model or layer, changed in place; all of it without a choice.
        from_: first layer to freeze: its name, itself, or its place, from 1 in R and from 0 in Python; negative
            from the end.
        to: last layer to freeze, which is frozen too.
        which: layers to freeze: names, places, layers, a flag for each, or a function of a layer that gives a flag.

    Returns:
        The object, unprinted.

    Raises:
        ArgumentError: if there is no such layer. Nothing is changed then.
    """
    set_trainable("freeze_weights", object, from_, to, which, False, int(called_from_r()))
    return object


@verb(acts_on=is_layer, invisible=True)
def unfreeze_weights(object, from_=None, to=None, which=None):
    """Let layers be trained.

    Compile the model again before fit. With a choice of layers the others are frozen.

    Args:
        object: the model or layer, changed in place; all of it without a choice.
        from_: first layer to unfreeze, as in `freeze_weights`.
        to: last layer to unfreeze, which is unfrozen too.
        which: layers to unfreeze, as in `freeze_weights`.

    Returns:
        The object, unprinted.

    Raises:
        ArgumentError: if there is no such layer. Nothing is changed then.
    """
    set_trainable("unfreeze_weights", object, from_, to, which, True, int(called_from_r()))
    return object


def _has_state(value):
    return is_layer(value) or hasattr(value, "reset_state")


WITH_STATE = {"object": instance_of("a metric, a layer or a model", _has_state)}


def _reset(object):
    """Set states to their start: of a metric, of a recurrent layer, of all in a model."""
    reset = getattr(object, "reset_state", None) or getattr(object, "reset_states", None)
    if reset is not None and getattr(object, "stateful", True):
        reset()
    elif is_layer(object):
        for layer in private.value(object, "_flatten_layers")(include_self=False, recursive=False):
            _reset(layer)
    return object


@verb(acts_on=_has_state, invisible=True, kinds=WITH_STATE)
def reset_state(object):
    """Set the state of a metric or of recurrent layers to where it started.

    Args:
        object: a metric, a layer, or a model, of which all stateful layers are reset.

    Returns:
        The object, unprinted.
    """
    return _reset(object)


@verb(acts_on=_has_state, invisible=True, kinds=WITH_STATE)
def reset_states(object):
    """Set the states of recurrent layers to where they started.

    Args:
        object: a layer, a model, of which all stateful layers are reset, or a metric.

    Returns:
        The object, unprinted.
    """
    return _reset(object)


@verb(acts_on=is_model, kinds={"value_format": one_of("backend_tensor", "numpy_array")})
def get_state_tree(object, value_format="backend_tensor"):
    """All variables of a model, its optimizer and its metrics, by kind and name.

    Args:
        object: the model.
        value_format: "backend_tensor" for tensors, "numpy_array" for arrays.

    Returns:
        A dict of dicts: `trainable_variables`, `non_trainable_variables`, `optimizer_variables`,
        `metrics_variables`.
    """
    return tree_of(object, value_format)


@verb(acts_on=is_model, invisible=True)
def set_state_tree(object, state_tree):
    """Set variables of a model, its optimizer and its metrics from what `get_state_tree` gave.

    Args:
        object: the model, changed in place.
        state_tree: the variables by kind and name; those that are not in it keep their values.

    Returns:
        The model, unprinted.

    Raises:
        ArgumentError: if the model has no such variable.
        ValueError: if a shape differs. The model is left as it was in both cases.
    """
    assign(object, state_tree)
    return object


@verb(acts_on=is_layer, invisible=True, kinds={"mode": one_of("int8", "float8", "int4", "gptq", "awq")})
def quantize_weights(object, mode, **kwargs):
    """Store the weights of a model or layer in fewer bits.

    Args:
        object: the model or layer, built; changed in place.
        mode: "int8", "float8", "int4", "gptq" or "awq"; which there are depends on Keras.
        **kwargs: further arguments of Keras's `quantize`, such as `config`.

    Returns:
        The object, unprinted.
    """
    object.quantize(mode, **kwargs)
    return object


def _gpus(value):
    from rkeras._core.arguments import count, elements

    many = [count(v) for v in elements(value)]
    return many[0] if len(many) == 1 else many


@verb(acts_on=is_model, kinds={"gpus": Kind("a number of GPUs, or a vector of their numbers from 0", _gpus)})
def multi_gpu_model(model, gpus=None, cpu_merge=True, cpu_relocation=False):
    """A copy of a model that trains on several GPUs, each on its share of a batch.

    Keras dropped it; this is TensorFlow's `MirroredStrategy`. The model shares its weights with the copy: train the
    copy, and save the model.

    Args:
        model: the model, built.
        gpus: number of GPUs, 2 or more, or a vector of their numbers from 0; all by default.
        cpu_merge: accepted from scripts for Keras 2; the strategy decides where to merge.
        cpu_relocation: accepted from scripts for Keras 2; the strategy places the weights.

    Returns:
        A `keras.Model`, to compile and fit.

    Raises:
        ArgumentError: if there are not as many GPUs.
    """
    from rkeras._distributed.replicas import chosen_devices, mirrored

    return mirrored(model, chosen_devices("multi_gpu_model", gpus))
