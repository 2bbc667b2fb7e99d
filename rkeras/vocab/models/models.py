"""Models: construct, inspect, clone and plot them."""

from typing import Any

from rkeras._core.converters import shape as as_shape
from rkeras._core.errors import argument_error
from rkeras._core.kinds import AS_IS, INDEX, NUMBER, PATH, POSITIVE_INTEGER, SHAPE, Kind, instance_of, one_of
from rkeras._core.predicates import is_history, is_layer, is_model, is_tensor
from rkeras._core.verb import called_from_r, declare, verb
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._keras.pipe_operator import start
from rkeras._layers.construct import automatic_name

MODEL = "keras.models.Model"
"""The R class that S3 methods of models are registered on."""


def _shape_or_layers(value: Any) -> Any:
    return list(value) if isinstance(value, (list, tuple)) and any(map(is_layer, value)) else as_shape(value)


FIRST = Kind(SHAPE.rule, _shape_or_layers, single_na=SHAPE.single_na)
"""Kind of `input_shape`, the first argument in keras3, whose scripts also pass the list of layers there."""


@verb(target="keras.Sequential", kinds={"input_shape": FIRST})
def keras_model_sequential(layers=None, name=None, *more, input_shape=None, input_dtype=None,
                           input_batch_size=None, input_sparse=None, input_ragged=None,
                           input_batch_shape=None, input_name=None, input_tensor=None,
                           input_optional=False, trainable=True, **kwargs):  # fmt: skip
    """Sequential model (linear stack of layers).

    Args:
        layers: a list of layers, or the first of several.
        name: name of the model.
        *more: further layers.
        input_shape: shape of one sample.
        input_dtype: dtype of the input.
        input_batch_size: number of samples in a batch, if fixed.
        input_sparse: whether the input is a sparse tensor.
        input_ragged: whether the input is a ragged tensor.
        input_batch_shape: shape of the input with the batch axis first.
        input_name: name of the input.
        input_tensor: an existing tensor to use as the input.
        input_optional: whether the input may be missing.
        trainable: whether the variables can be trained.
        **kwargs: `shape`, `batch_shape`, `dtype` and other arguments of the input, as in keras 2.

    Returns:
        A `keras.Sequential`. Layers are added to it in place.
    """
    if isinstance(input_shape, list):
        layers, input_shape = input_shape, None
    stack = [layers] if is_layer(layers) else list(layers or [])
    # In R, further layers are positional: the second one is matched to `name`.
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
    """Functional model from input and output tensors.

    Args:
        inputs: an input tensor, a list of them, or a list by name.
        outputs: an output tensor, a list of them, or a list by name.
        **kwargs: `name`, `trainable`.

    Returns:
        A `keras.Model`.
    """
    if kwargs.get("name") is None:
        kwargs["name"] = automatic_name("model")
    return symbol("keras.Model")(inputs=inputs, outputs=outputs, **kwargs)


@verb(acts_on=is_layer, generic=MODEL, invisible=True, prepared_in_r=("with_line_length",))
def summary(object, line_length=None, positions=None, expand_nested=False, show_trainable=None, compact=True,
            **kwargs):  # fmt: skip
    """Print a summary of a model (layers, output shapes, parameters).

    Args:
        object: the model.
        line_length: width of the table in characters; by default the width of the console.
        positions: widths of the columns, as fractions of the line.
        expand_nested: whether to show the layers of nested models.
        show_trainable: whether to show which layers are trainable; by default if some are not.
        compact: accepted without effect; the table of Keras 3 has no blank lines.
        **kwargs: `layer_range`, see Keras.

    Returns:
        The model, invisibly.
    """
    if show_trainable is None:
        show_trainable = object.built and any(not layer.trainable for layer in object.layers)
    object.summary(line_length=line_length, positions=positions, expand_nested=expand_nested,
                   show_trainable=show_trainable, **kwargs)  # fmt: skip
    return object


@verb(acts_on=is_model)
def get_layer(object, name=None, index=None):
    """Get a layer of a model by name or index.

    Args:
        object: the model.
        name: name of the layer.
        index: index of the layer, from 1 in R and from 0 in Python.
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


declare(
    "clone_model", "keras.models.clone_model", family="models", acts_on=is_model,
    about="Clone a model (same layers, new weights)",
    note="The new model has new layers with newly initialized weights. Copy the weights with `set_weights()`.",
)  # fmt: skip
declare("keras_input", "keras.Input", family="models", about="Input of a functional model (symbolic tensor)",
        kinds={"batch_size": POSITIVE_INTEGER})  # fmt: skip


@verb
def keras_model_custom(model_fn, name=None):
    """Custom model from a function (forward pass).

    Args:
        model_fn: a function(self) of the new model. It assigns layers as attributes (`self$dense <- ...`) and returns
            the forward pass, a function(inputs, mask = NULL, training = NULL).
        name: name of the model.

    Returns:
        A `keras.Model`. It is built when it is first called on data.
    """
    return symbol("rkeras._layers.custom_model.custom_model")(model_fn, name)


import_with_keras("rkeras._layers.custom_model")
import_with_keras("rkeras._keras.sequential_layers", backend="tensorflow")


# Six verbs on the calls of a layer.
def _node_verb(name, side, what, of):
    def at(object, node_index):
        from rkeras._keras import nodes

        tensors = nodes.tensors_at(name, object, node_index, side)
        return of(nodes)(tensors) if of else tensors

    at.__name__ = name
    at.__doc__ = f"""Get the {what} of one call of a layer.

    A layer that is called several times has several calls (nodes). The first call of a model is its own construction.

    Args:
        object: the layer or model.
        node_index: index of the call, from 1 in R and from 0 in Python.

    Returns:
        The {what}; a list if there are several tensors.

    Raises:
        ArgumentError: if the layer has no call of that index.
    """
    return verb(at, family="models", acts_on=is_layer, kinds={"node_index": INDEX})


_node_verb("get_input_at", "input", "input tensor", None)
_node_verb("get_output_at", "output", "output tensor", None)
_node_verb("get_input_shape_at", "input", "input shape", lambda nodes: nodes.shape_of)
_node_verb("get_output_shape_at", "output", "output shape", lambda nodes: nodes.shape_of)
_node_verb("get_input_mask_at", "input", "input mask", lambda nodes: nodes.mask_of)
_node_verb("get_output_mask_at", "output", "output mask", lambda nodes: nodes.mask_of)

declare("get_source_inputs", "keras.utils.get_source_inputs", family="models", acts_on=is_tensor,
        kinds={"tensor": instance_of("a symbolic tensor", is_tensor)},
        about="Get the source input tensors of a symbolic tensor")  # fmt: skip


PICTURE = {"x": AS_IS, "rankdir": one_of("TB", "BT", "LR", "RL"), "dpi": NUMBER, "to_file": PATH}


@verb(r_function=True, acts_on=lambda value: is_model(value) or is_history(value), kinds=PICTURE)
def plot(x, show_shapes=False, show_dtype=False, show_layer_names=True, *, rankdir="TB", expand_nested=False, dpi=96,
         layer_range=None, show_layer_activations=False, to_file=None, **kwargs):  # fmt: skip
    """Plot a model as a diagram, or a training history as curves.

    Args:
        x: a model, or the training history returned by `fit`.
        show_shapes: whether to show the output shapes of the layers.
        show_dtype: whether to show the dtypes of the outputs.
        show_layer_names: whether to show the names of the layers.
        rankdir: direction of the diagram: "TB" down, "BT" up, "LR" to the right, "RL" to the left.
        expand_nested: whether to draw the layers of nested models.
        dpi: resolution of the file, in dots per inch.
        layer_range: names, or patterns of names, of the first and the last layer to draw.
        show_layer_activations: whether to show the activation functions.
        to_file: file to write; its extension sets the format.
        **kwargs: `show_trainable` for a model; `metrics` for a training history.

    Returns:
        A matplotlib figure. If Graphviz is installed and a file is written, the result of Keras.
    """
    if is_history(x):
        return x.plot(file=to_file, **kwargs)
    from rkeras._layers.model_diagram import draw

    return draw(x, show_shapes=show_shapes, show_dtype=show_dtype, show_layer_names=show_layer_names, rankdir=rankdir,
                expand_nested=expand_nested, dpi=dpi, layer_range=layer_range,
                show_layer_activations=show_layer_activations, to_file=to_file, **kwargs)  # fmt: skip


def _initial(value):
    """Convert lists of numbers to an array; names and functions are returned unchanged."""
    import numpy as np

    if isinstance(value, (list, tuple, int, float)):
        value = np.asarray(value)
    # From R's doubles Keras would make a float64 variable.
    return value.astype("float32") if getattr(value, "dtype", None) == np.float64 else value


declare("keras_variable", "keras.Variable", family="models", about="Keras variable (tensor that can be assigned to)",
        kinds={"initializer": Kind("numbers, an initializer or the name of one", _initial),
               "aggregation": one_of("none", "mean", "sum", "only_first_replica"),
               "synchronization": one_of("auto", "none", "on_write", "on_read")})  # fmt: skip


@verb(kinds={"x": AS_IS})
def keras_array(x, dtype=None):
    """Convert data to an array for Keras.

    Args:
        x: numbers, an array, a data frame, or a list of these.
        dtype: dtype of the elements; by default the float type of Keras for doubles, and the type of `x` otherwise.

    Returns:
        An array, or a list of arrays. Tensors, datasets and NULL are returned as they are.
    """
    return _array(x, dtype, called_from_r())


def _array(x, dtype, from_r):
    import numpy as np

    from rkeras._core.predicates import is_dataset
    from rkeras._values.data_frame import Frame

    if x is None or is_tensor(x) or is_dataset(x):
        return x
    if isinstance(x, (Frame, dict)):
        return {key: _array(value, dtype, from_r) for key, value in x.items()}
    # In Python, lists in a list are the rows of a matrix; in R, they are several arrays.
    if isinstance(x, (list, tuple)) and any(hasattr(v, "shape") or (from_r and isinstance(v, (list, dict))) for v in x):
        return [_array(value, dtype, from_r) for value in x]
    array = np.atleast_1d(np.asarray(x))
    if dtype is None and array.dtype.kind == "f":
        dtype = symbol("keras.config.floatx")()
    return np.ascontiguousarray(array, dtype)


@verb(r_function=True)
def generate(x, *args, **kwargs):
    """Generate output from a prompt with a generative model.

    It calls the method `generate` of the model.

    Args:
        x: a model with a method `generate`, such as a language model.
        *args: positional arguments of the method, the prompt first.
        **kwargs: named arguments of the method.

    Returns:
        The result of the method.

    Raises:
        ArgumentError: if `x` has no method `generate`.
    """
    method = getattr(x, "generate", None)
    if method is None:
        raise argument_error("generate", "x", "a model with a method `generate`", x)
    return method(*args, **kwargs)
