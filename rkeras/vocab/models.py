"""Models: made, looked at, taken apart."""

from typing import Any

from rkeras.objects import is_layer, is_model
from rkeras.pipe import start
from rkeras.symbol import symbol
from rkeras.verb import verb

MODEL = "keras.models.Model"
"""The R class that S3 methods of models are registered on."""


@verb(target="keras.Sequential")
def keras_model_sequential(layers=None, name=None, *more, input_shape=None, input_dtype=None,
                           input_batch_size=None, input_sparse=None, input_ragged=None,
                           input_batch_shape=None, input_name=None, input_tensor=None,
                           input_optional=False, trainable=True, **kwargs):  # fmt: skip
    """A linear stack of layers.

    Args:
        layers: a list of layers, or the first of several.
        name: name of the model.
        *more: further layers.
        input_shape: lengths of the axes of one sample.
        input_dtype: type of the input.
        input_batch_size: number of samples in a batch, where it is fixed.
        input_sparse: whether the input is a sparse tensor.
        input_ragged: whether the input is a ragged tensor.
        input_batch_shape: shape of the input with the batch first.
        input_name: name of the input.
        input_tensor: an existing tensor to use as the input.
        input_optional: whether the input may be missing.
        trainable: whether the variables can be trained.
        **kwargs: `shape`, `batch_shape`, `dtype` ... of the input, as keras 2 took them.

    Returns:
        A `keras.Sequential`, which layers are added to in place.
    """
    stack = [layers] if is_layer(layers) else list(layers or [])
    # A layer where R has the name is one more of the dots.
    if is_layer(name):
        stack, name = [*stack, name], None
    stack += more
    given = {"shape": input_shape, "batch_shape": input_batch_shape, "dtype": input_dtype, "name": input_name,
             "batch_size": input_batch_size, "sparse": input_sparse, "ragged": input_ragged,
             "tensor": input_tensor, "optional": input_optional or None}  # fmt: skip
    for unknown in kwargs.keys() - given.keys():
        raise TypeError(f"keras_model_sequential(): got an unexpected keyword argument {unknown!r}.")
    given = {k: v for k, v in {**given, **kwargs}.items() if v is not None}
    if {"shape", "batch_shape", "tensor"} & given.keys():
        stack.insert(0, symbol("keras.Input")(**given))
    model = symbol("keras.Sequential")(trainable=trainable, name=name)
    for layer in stack:
        start(model, layer)
        model.add(layer)
    return model


@verb(target="keras.Model")
def keras_model(inputs, outputs=None, **kwargs):
    """A model from its input tensors to its output tensors.

    Args:
        inputs: an input tensor, a list of them, or a list by name.
        outputs: an output tensor, a list of them, or a list by name.
        **kwargs: `name`, `trainable`.

    Returns:
        A `keras.Model`.
    """
    return symbol("keras.Model")(inputs=inputs, outputs=outputs, **kwargs)


@verb(acts_on=is_layer, generic=MODEL, invisible=True)
def summary(object, line_length=None, positions=None, expand_nested=False, show_trainable=None, compact=True,
            **kwargs):  # fmt: skip
    """Print a model layer by layer: output shapes, numbers of parameters.

    Args:
        object: the model.
        line_length: width of the table in characters; by default that of the console.
        positions: widths of the columns, as fractions of the line.
        expand_nested: whether to show the layers of nested models.
        show_trainable: whether to show which layers can be trained; by default where some cannot.
        compact: accepted; Keras 3's table has no blank lines to leave out.
        **kwargs: `layer_range` of Keras.

    Returns:
        The model, unprinted.
    """
    if show_trainable is None:
        show_trainable = object.built and any(not layer.trainable for layer in object.layers)
    object.summary(line_length=line_length, positions=positions, expand_nested=expand_nested,
                   show_trainable=show_trainable, **kwargs)  # fmt: skip
    return object


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

    object.set_weights([np.asarray(w) for w in weights])
    return object


@verb(acts_on=is_model)
def get_layer(object, name=None, index=None):
    """A layer of a model, by name or by its place.

    Args:
        object: the model.
        name: name of the layer.
        index: place of the layer: from 1 in R, from 0 in Python.
    """
    return object.get_layer(name=name, index=index)


@verb(acts_on=is_model, invisible=True)
def pop_layer(object, rebuild=True):
    """Remove the last layer of a Sequential model.

    Args:
        object: the model, changed in place.
        rebuild: whether to rebuild the model at once.

    Returns:
        The layer that was removed.
    """
    return object.pop(rebuild=rebuild)
