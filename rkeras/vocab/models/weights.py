"""Weights and states of models and layers: get, set, count, freeze, reset, quantize, replicate."""

from itertools import zip_longest
from typing import Any

from rkeras._core.converters import as_is
from rkeras._core.kinds import Kind, instance_of, one_of
from rkeras._core.predicates import is_layer, is_model
from rkeras._core.verb import called_from_r, verb
from rkeras._keras import private
from rkeras._layers.freezing import set_trainable
from rkeras._saving.state_tree import assign_tree, read_tree
from rkeras._values.shared_memory import as_tensor


@verb(acts_on=is_layer)
def get_weights(object, trainable=None):
    """Get the weights of a model or layer as a list of arrays.

    Args:
        object: the model or layer.
        trainable: TRUE for the trainable weights, FALSE for the non-trainable ones; by default all, in Keras's order.
    """
    if trainable is None:
        return object.get_weights()
    variables = object.trainable_weights if trainable else object.non_trainable_weights
    return [v.numpy() for v in variables]


@verb(acts_on=is_layer, invisible=True, kinds={"weights": Kind("a list of arrays", as_is, weights=True)})
def set_weights(object, weights: Any):
    """Set the weights of a model or layer from a list of arrays.

    Args:
        object: the model or layer.
        weights: arrays in the order of `get_weights()`.

    Returns:
        The object.
    """
    from rkeras._saving.weight_files import restore_on_error

    variables = object.weights
    values = [_value_for(*pair) for pair in zip_longest(weights, variables[: len(weights)])]
    if [v.shape for v in values] == [v.shape for v in variables]:
        object.set_weights(values)
    else:
        # Keras raises the error, perhaps after some variables.
        with restore_on_error(object):
            object.set_weights(values)
    return object


def _value_for(value, variable):
    """Convert an array for a variable; a scalar to a vector of length 1, which R does not distinguish from it."""
    import numpy as np

    if variable is None:
        return np.asarray(value)
    array = as_tensor(np.asarray(value, "float32" if variable.dtype == "float32" else None))
    return array.reshape(variable.shape) if variable.shape == (1,) and array.shape == () else array


@verb(acts_on=is_layer)
def count_params(object):
    """Count the parameters (weights) of a model or layer.

    Args:
        object: the model or layer, built.

    Returns:
        The number of elements of all weights, an integer.
    """
    return object.count_params()


@verb(acts_on=is_layer, invisible=True)
def freeze_weights(object, from_=None, to=None, which=None):
    """Freeze weights: make layers non-trainable, for transfer learning.

    Compile the model again before `fit()`: `library(keras)` trains a compiled model as it was compiled, as in Keras 2.
    In the edition keras3 and in Python the change takes effect at the next training. With a selection of layers, all
    other layers are unfrozen.

    Args:
        object: the model or layer, changed in place; without a selection all its layers are frozen.
        from_: first layer to freeze: its name, the layer itself, or its index, from 1 in R and from 0 in Python;
            negative from the end.
        to: last layer to freeze, inclusive.
        which: layers to freeze: names, indices, layers, a flag for each layer, or a function of a layer that returns a
            flag.

    Returns:
        The object, invisibly.

    Raises:
        ArgumentError: if there is no such layer. The model is then unchanged.
    """
    set_trainable("freeze_weights", object, from_, to, which, False, int(called_from_r()))
    return object


@verb(acts_on=is_layer, invisible=True)
def unfreeze_weights(object, from_=None, to=None, which=None):
    """Unfreeze weights: make layers trainable, for fine-tuning.

    Compile the model again before `fit()`, as for `freeze_weights()`. With a selection of layers, all other layers are
    frozen.

    Args:
        object: the model or layer, changed in place; without a selection all its layers are unfrozen.
        from_: first layer to unfreeze, as in `freeze_weights()`.
        to: last layer to unfreeze, inclusive.
        which: layers to unfreeze, as in `freeze_weights()`.

    Returns:
        The object, invisibly.

    Raises:
        ArgumentError: if there is no such layer. The model is then unchanged.
    """
    set_trainable("unfreeze_weights", object, from_, to, which, True, int(called_from_r()))
    return object


def _has_state(value):
    return is_layer(value) or hasattr(value, "reset_state")


WITH_STATE = {"object": instance_of("a metric, a layer or a model", _has_state)}


def _reset(object):
    """Reset the state of a metric, of a recurrent layer, or of all layers of a model."""
    reset = getattr(object, "reset_state", None) or getattr(object, "reset_states", None)
    if reset is not None and getattr(object, "stateful", True):
        reset()
    elif is_layer(object):
        for layer in private.value(object, "_flatten_layers")(include_self=False, recursive=False):
            _reset(layer)
    return object


@verb(acts_on=_has_state, invisible=True, kinds=WITH_STATE)
def reset_state(object):
    """Reset the state of a metric, or the states of recurrent layers.

    Args:
        object: a metric, a layer, or a model, whose stateful layers are all reset.

    Returns:
        The object, invisibly.
    """
    return _reset(object)


@verb(acts_on=_has_state, invisible=True, kinds=WITH_STATE)
def reset_states(object):
    """Reset the states of recurrent layers (stateful RNN).

    Args:
        object: a layer, a model, whose stateful layers are all reset, or a metric.

    Returns:
        The object, invisibly.
    """
    return _reset(object)


@verb(acts_on=is_model, kinds={"value_format": one_of("backend_tensor", "numpy_array")})
def get_state_tree(object, value_format="backend_tensor"):
    """State tree: get all variables of a model, its optimizer and metrics.

    Args:
        object: the model.
        value_format: "backend_tensor" for tensors, "numpy_array" for arrays.

    Returns:
        A named list (Python: dict) of named lists: `trainable_variables`, `non_trainable_variables`,
        `optimizer_variables`, `metrics_variables`.
    """
    return read_tree(object, value_format)


@verb(acts_on=is_model, invisible=True)
def set_state_tree(object, state_tree):
    """State tree: set variables of a model, its optimizer and metrics.

    Args:
        object: the model, changed in place.
        state_tree: variables in the form that `get_state_tree()` returns; variables that are not in it keep their
            values.

    Returns:
        The model, invisibly.

    Raises:
        ArgumentError: if the model has no such variable.
        ValueError: if a shape differs. In both cases the model is unchanged.
    """
    assign_tree(object, state_tree)
    return object


@verb(acts_on=is_layer, invisible=True, kinds={"mode": one_of("int8", "float8", "int4", "gptq", "awq")})
def quantize_weights(object, mode, **kwargs):
    """Quantize the weights of a model or layer (int8, float8, int4 ...).

    Args:
        object: the model or layer, built; changed in place.
        mode: quantization mode: "int8", "float8", "int4", "gptq" or "awq"; which modes exist depends on the Keras
            version.
        **kwargs: further arguments of Keras's `quantize`, such as `config`.

    Returns:
        The object, invisibly.
    """
    object.quantize(mode, **kwargs)
    return object


def _gpus(value):
    from rkeras._core.converters import count, elements

    indices = [count(v) for v in elements(value)]
    return indices[0] if len(indices) == 1 else indices


@verb(acts_on=is_model, kinds={"gpus": Kind("a number of GPUs, or a vector of GPU indices from 0", _gpus)})
def multi_gpu_model(model, gpus=None, cpu_merge=True, cpu_relocation=False):
    """Replicate a model on several GPUs (data parallelism).

    Each GPU processes its part of a batch. Keras no longer has this function; TensorFlow's `MirroredStrategy` is used.
    The model shares its weights with the replicated model: train the replicated model, and save the original one.

    Args:
        model: a built model.
        gpus: number of GPUs, 2 or more, or a vector of GPU indices from 0; all by default.
        cpu_merge: accepted from Keras 2 scripts and ignored; the strategy decides where to merge results.
        cpu_relocation: accepted from Keras 2 scripts and ignored; the strategy places the weights.

    Returns:
        A `keras.Model`, to compile and fit.

    Raises:
        ArgumentError: if there are not enough GPUs.
    """
    from rkeras._distributed.replicas import gpu_names, replicate

    return replicate(model, gpu_names("multi_gpu_model", gpus))
