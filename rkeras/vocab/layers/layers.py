"""Core, activation, reshaping and merging layers."""

from typing import Any

from rkeras._core.kinds import AXIS_FROM_ZERO, FLAG, NUMBER, POSITIVE_INTEGER, SEQUENCE, SHAPE, STRING
from rkeras._core.marks import mark
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras.loading import symbol
from rkeras._keras.pipe_operator import compose
from rkeras._layers.arguments import INTEGER_TUPLE, OUTPUT_SHAPE
from rkeras._layers.construct import automatic_name
from rkeras._layers.make_layer import call_merge, create_and_compose, layer_verb, layers_of, make_layer
from rkeras._layers.user_functions import python_function
from rkeras._ops.arguments import NEW_SHAPE

FAMILY = "layers"
MERGED = "The tensors are given as a list or one by one; without tensors, the layer itself is returned."
FROM_ZERO = "In R and Python, axes count from 0, the batch axis."

layer = layers_of(
    FAMILY, l1=NUMBER, l2=NUMBER, max_value=NUMBER, negative_slope=NUMBER, threshold=NUMBER, mask_value=NUMBER,
    n=POSITIVE_INTEGER, dims=INTEGER_TUPLE, target_shape=NEW_SHAPE, tie_weights=FLAG, logit_soft_cap=NUMBER,
    equation=STRING, lora_alpha=NUMBER,
)  # fmt: skip


def merge(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a layer that is called on several tensors, given as a list or one by one."""
    return layer(name, target, about, run=call_merge, input_note=MERGED, **details)


def _embedding(this: Verb, given: dict[str, Any]) -> Any:
    length = given.pop("input_length", None)
    if length is not None:
        given.setdefault("input_shape", (length,))
    target = given.pop("object", None)
    made = make_layer(this, given)
    mark(made, "input_length", length)
    return compose(target, made)


def _lambda(this: Verb, given: dict[str, Any]) -> Any:
    for name in ("function", "mask", "output_shape"):
        if callable(given.get(name)):
            given[name] = python_function(given[name])
    return make_layer(this, given)


def _input_layer(this: Verb, given: dict[str, Any]) -> Any:
    size = given.pop("batch_size", None)
    if size is not None and given.get("shape") is not None:
        given["batch_shape"] = (size, *given.pop("shape"))
    return make_layer(this, given)


@verb
def layer_input(shape=None, batch_shape=None, name=None, dtype=None, sparse=False, tensor=None, ragged=False,
                batch_size=None, optional=False):  # fmt: skip
    """Input layer of a functional model (symbolic tensor).

    Args:
        shape: shape of one sample, without the batch axis; NA or None for unknown sizes. `10` is a vector of 10.
        batch_shape: shape with the batch axis first, instead of `shape` and `batch_size`.
        name: name of the input; by default `input_1`, `input_2` ... in R, `input_layer` ... in Python and keras3.
        dtype: dtype of the data; the default is the float type of Keras.
        sparse: whether the data are sparse tensors.
        tensor: an existing tensor to use as the input.
        ragged: whether the data are ragged tensors.
        batch_size: number of samples in a batch, if fixed.
        optional: whether the input may be missing (None) when the model is called.

    Returns:
        A `keras.KerasTensor`.
    """
    return symbol("keras.Input")(
        shape=shape, batch_size=batch_size, dtype=dtype, sparse=sparse or None, batch_shape=batch_shape,
        name=automatic_name("input") if name is None else name, tensor=tensor, ragged=ragged or None, optional=optional,
    )  # fmt: skip


# Core
layer("layer_input_layer", "InputLayer", "Input layer of a model, as a layer object", run=_input_layer)
layer("layer_dense", "Dense", "Fully connected (dense) layer")
layer("layer_einsum_dense", "EinsumDense", "Dense layer defined by an einsum equation",
      own={"output_shape": SHAPE})  # fmt: skip
layer("layer_activation", "Activation", "Activation layer (applies an activation function)")
layer(
    "layer_embedding", "Embedding", "Embedding: maps integer ids to trainable vectors", run=_embedding,
    ignored=("sparse",),
    note="`input_length` is the length of the sequences, if fixed. `sparse` is accepted without effect: the gradients "
    "of an embedding are always sparse.",
)  # fmt: skip
layer("layer_reversible_embedding", "ReversibleEmbedding", "Reversible embedding (ids to vectors and back to scores)",
      note="A call with `reverse = TRUE` returns the scores of the integer ids.")  # fmt: skip
layer("layer_masking", "Masking", "Masking layer (skips padded steps of sequences)")
layer(
    "layer_lambda", "Lambda", "Lambda layer (wraps a function as a layer)", run=_lambda, aliases={"f": "function"},
    own={"output_shape": OUTPUT_SHAPE},
    note="A saved model contains the name of the function, not its code: pass the function in `custom_objects` when "
    "the model is loaded. The name of an R function is its attribute `py_function_name`, or `r_function` by default.",
)  # fmt: skip
layer("layer_identity", "Identity", "Identity layer")
layer("layer_activity_regularization", "ActivityRegularization", "Activity regularization layer (penalty on outputs)")
declare("layer_pipeline", "keras.layers.Pipeline", family=FAMILY, kinds={"layers": SEQUENCE},
        about="Pipeline of preprocessing layers")  # fmt: skip

# Activations
layer("layer_activation_relu", "ReLU", "Rectified linear unit (ReLU) activation layer")
layer("layer_activation_elu", "ELU", "Exponential linear unit (ELU) activation layer")
layer("layer_activation_leaky_relu", "LeakyReLU", "Leaky ReLU activation layer",
      aliases={"alpha": "negative_slope"},
      note="`alpha` and `negative_slope` are two names of the same argument.")  # fmt: skip
layer("layer_activation_parametric_relu", "PReLU", "Parametric ReLU (PReLU) activation layer, trained slope",
      own={"shared_axes": AXIS_FROM_ZERO}, note=FROM_ZERO)  # fmt: skip
layer("layer_activation_softmax", "Softmax", "Softmax activation layer",
      own={"axis": AXIS_FROM_ZERO}, note=FROM_ZERO)  # fmt: skip


@layer_verb()
def layer_activation_selu(object=None, input_shape=None, batch_input_shape=None, batch_size=None, dtype=None,
                          name=None, trainable=None, weights=None):  # fmt: skip
    """Scaled exponential linear unit (SELU) activation layer.

    Args:
        object: model to add the layer to, or tensor to call it on; without it, the layer is returned.
        input_shape: shape of one sample, for the first layer of a Sequential model.
        batch_input_shape: shape of the input with the batch axis first.
        batch_size: number of samples in a batch, if fixed.
        dtype: dtype of the values.
        name: name of the layer.
        trainable: accepted without effect; the layer has no variables.
        weights: accepted without effect; the layer has no variables.

    Returns:
        The model or tensor if `object` is given; otherwise a `keras.layers.Activation`.
    """
    return create_and_compose(symbol("keras.layers.Activation"), {**locals(), "activation": "selu"})


@layer_verb(theta=NUMBER)
def layer_activation_thresholded_relu(object=None, theta=1.0, input_shape=None, batch_input_shape=None,
                                      batch_size=None, dtype=None, name=None, trainable=None,
                                      weights=None):  # fmt: skip
    """Thresholded ReLU activation layer (zero up to a threshold).

    Args:
        object: model to add the layer to, or tensor to call it on; without it, the layer is returned.
        theta: threshold; values at or below it become 0.
        input_shape: shape of one sample, for the first layer of a Sequential model.
        batch_input_shape: shape of the input with the batch axis first.
        batch_size: number of samples in a batch, if fixed.
        dtype: dtype of the values.
        name: name of the layer.
        trainable: accepted without effect; the layer has no variables.
        weights: accepted without effect; the layer has no variables.

    Returns:
        The model or tensor if `object` is given; otherwise a `keras.layers.ReLU`.
    """
    given = {**locals()}
    given["threshold"] = given.pop("theta")
    return create_and_compose(symbol("keras.layers.ReLU"), given)


# Shape
layer("layer_flatten", "Flatten", "Flatten layer (reshapes each sample to a vector)")
layer("layer_reshape", "Reshape", "Reshape layer (changes the shape of each sample)",
      note="`target_shape` does not include the batch axis. One of its sizes may be -1 or NA: it is inferred from "
      "the others. Values are read and written in row-major order (last axis fastest).")  # fmt: skip
layer("layer_permute", "Permute", "Permute layer (reorders the axes of each sample)",
      note="In R and Python, axes count from 1, without the batch axis.")  # fmt: skip
layer("layer_repeat_vector", "RepeatVector", "Repeat vector layer (repeats the input n times)")

# Merging
merge("layer_add", "Add", "Add tensors element-wise")
merge("layer_subtract", "Subtract", "Subtract tensors element-wise")
merge("layer_multiply", "Multiply", "Multiply tensors element-wise")
merge("layer_average", "Average", "Average tensors element-wise")
merge("layer_maximum", "Maximum", "Maximum of tensors, element-wise")
merge("layer_minimum", "Minimum", "Minimum of tensors, element-wise")
merge("layer_concatenate", "Concatenate", "Concatenate tensors along an axis", own={"axis": AXIS_FROM_ZERO},
      note=FROM_ZERO)  # fmt: skip
merge("layer_dot", "Dot", "Dot product of two tensors", own={"axes": AXIS_FROM_ZERO, "normalize": FLAG},
      note=FROM_ZERO)  # fmt: skip
