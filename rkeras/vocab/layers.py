"""Core, activation, reshaping and merging layers. Each takes the model or tensor it is put on first."""

from typing import Any

from rkeras._core.arguments import AXIS_FROM_ZERO, FLAG, NUMBER, POSITIVE_INTEGER, SEQUENCE, SHAPE, STRING
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras.loading import symbol
from rkeras._layers.arguments import INTEGER_TUPLE, OUTPUT_SHAPE, TARGET_SHAPE
from rkeras._layers.make_layer import call_merge, layer_verb, layers_of, make_layer, plain_function, put

FAMILY = "layers"
MERGED = "The tensors are given as a list or one by one; without them the layer itself is made."
FROM_ZERO = "In both languages the axis counts from 0, which is the batch."

layer = layers_of(
    FAMILY, l1=NUMBER, l2=NUMBER, max_value=NUMBER, negative_slope=NUMBER, threshold=NUMBER, mask_value=NUMBER,
    n=POSITIVE_INTEGER, dims=INTEGER_TUPLE, target_shape=TARGET_SHAPE, tie_weights=FLAG, logit_soft_cap=NUMBER,
    equation=STRING, lora_alpha=NUMBER,
)  # fmt: skip


def merge(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a layer that is called on a list of tensors, given as a list or one by one."""
    return layer(name, target, about, run=call_merge, place=MERGED, **details)


def _embedding(this: Verb, given: dict[str, Any]) -> Any:
    given.pop("sparse", None)
    length = given.pop("input_length", None)
    if length is not None:
        given.setdefault("input_shape", (length,))
    return make_layer(this, given)


def _leaky(this: Verb, given: dict[str, Any]) -> Any:
    # keras calls it `alpha`, keras3 `negative_slope`.
    alpha = given.pop("alpha", None)
    if alpha is not None and alpha != 0.3:
        given["negative_slope"] = alpha
    return make_layer(this, given)


def _lambda(this: Verb, given: dict[str, Any]) -> Any:
    for name in ("function", "mask", "output_shape"):
        if callable(given.get(name)):
            given[name] = plain_function(given[name])
    return make_layer(this, given)


def _input_layer(this: Verb, given: dict[str, Any]) -> Any:
    size = given.pop("batch_size", None)
    if size is not None and given.get("shape") is not None:
        given["batch_shape"] = (size, *given.pop("shape"))
    return make_layer(this, given)


@verb
def layer_input(shape=None, batch_shape=None, name=None, dtype=None, sparse=False, tensor=None, ragged=False,
                batch_size=None, optional=False):  # fmt: skip
    """The input of a functional model: a symbolic tensor.

    Args:
        shape: lengths of the axes without the batch; NA or None where unknown. `shape = 10` is one axis of
            10.
        batch_shape: the same with the batch first, instead of `shape` and `batch_size`.
        name: name of the input.
        dtype: type of the data; Keras's default float by default.
        sparse: whether the data are sparse tensors.
        tensor: an existing tensor to use as the input.
        ragged: whether the data are ragged tensors.
        batch_size: number of samples in a batch, where it is fixed.
        optional: whether the input may be missing (None) when the model is called.

    Returns:
        A `keras.KerasTensor`.
    """
    return symbol("keras.Input")(
        shape=shape, batch_size=batch_size, dtype=dtype, sparse=sparse or None, batch_shape=batch_shape,
        name=name, tensor=tensor, ragged=ragged or None, optional=optional,
    )  # fmt: skip


# Core
layer("layer_input_layer", "InputLayer", "The input of a model, as a layer", run=_input_layer)
layer("layer_dense", "Dense", "A layer that is connected to every input")
layer("layer_einsum_dense", "EinsumDense", "A dense layer along axes that an equation chooses",
      own={"output_shape": SHAPE})  # fmt: skip
layer("layer_activation", "Activation", "An activation function as a layer")
layer(
    "layer_embedding", "Embedding", "Codes as vectors that are trained", run=_embedding,
    note="`input_length` is the length of the sequences, where it is fixed. `sparse` is accepted: the gradients of an "
    "embedding are sparse in any case.",
)  # fmt: skip
layer("layer_reversible_embedding", "ReversibleEmbedding", "Codes as vectors, and vectors as scores of the codes",
      note="Called with `reverse = TRUE` it gives the scores of the codes.")  # fmt: skip
layer("layer_masking", "Masking", "Mark the steps of a sequence that are padding")
layer(
    "layer_lambda", "Lambda", "A function as a layer", run=_lambda, renames={"f": "function"},
    own={"output_shape": OUTPUT_SHAPE},
    note="A file has the name of the function, not the function: give it in `custom_objects` when the model is loaded. "
    "A function of R is called `r_function` there, or what its attribute `py_function_name` says.",
)  # fmt: skip
layer("layer_identity", "Identity", "Nothing: the output is the input")
layer("layer_activity_regularization", "ActivityRegularization", "A penalty on the size of the outputs")
declare("layer_pipeline", "keras.layers.Pipeline", family=FAMILY, kinds={"layers": SEQUENCE},
        about="Preprocessing layers, one after the other")  # fmt: skip

# Activations
layer("layer_activation_relu", "ReLU", "The rectifier as a layer")
layer("layer_activation_elu", "ELU", "The exponential linear unit as a layer")
layer("layer_activation_leaky_relu", "LeakyReLU", "The rectifier with a slope below zero", run=_leaky,
      note="`alpha` and `negative_slope` are the same.")  # fmt: skip
layer("layer_activation_parametric_relu", "PReLU", "The rectifier with a trained slope below zero",
      own={"shared_axes": AXIS_FROM_ZERO}, note=FROM_ZERO)  # fmt: skip
layer("layer_activation_softmax", "Softmax", "Scores as probabilities that sum to one",
      own={"axis": AXIS_FROM_ZERO}, note=FROM_ZERO)  # fmt: skip


@layer_verb()
def layer_activation_selu(object=None, input_shape=None, batch_input_shape=None, batch_size=None, dtype=None,
                          name=None, trainable=None, weights=None):  # fmt: skip
    """The scaled exponential linear unit as a layer.

    Args:
        object: the model or tensor to put the layer on; without it the layer itself is returned.
        input_shape: lengths of the axes of one sample, for the first layer of a Sequential model.
        batch_input_shape: the same with the batch first.
        batch_size: number of samples in a batch, where it is fixed.
        dtype: type of the values.
        name: name of the layer.
        trainable: accepted; there is nothing to train.
        weights: accepted; there are none.

    Returns:
        A `keras.layers.Activation`, or what came of putting it on `object`.
    """
    return put(symbol("keras.layers.Activation"), {**locals(), "activation": "selu"})


@layer_verb(theta=NUMBER)
def layer_activation_thresholded_relu(object=None, theta=1.0, input_shape=None, batch_input_shape=None,
                                      batch_size=None, dtype=None, name=None, trainable=None,
                                      weights=None):  # fmt: skip
    """The rectifier that lets only values above a threshold through.

    Args:
        object: the model or tensor to put the layer on; without it the layer itself is returned.
        theta: the threshold: what is not above it becomes 0.
        input_shape: lengths of the axes of one sample, for the first layer of a Sequential model.
        batch_input_shape: the same with the batch first.
        batch_size: number of samples in a batch, where it is fixed.
        dtype: type of the values.
        name: name of the layer.
        trainable: accepted; there is nothing to train.
        weights: accepted; there are none.

    Returns:
        A `keras.layers.ReLU`, or what came of putting it on `object`.
    """
    given = {**locals()}
    given["threshold"] = given.pop("theta")
    return put(symbol("keras.layers.ReLU"), given)


# Shape
layer("layer_flatten", "Flatten", "All axes of a sample as one")
layer("layer_reshape", "Reshape", "The same values in another shape",
      note="Of `target_shape`, without the batch, one length may be -1 or NA: it follows from the others. Values are "
      "taken and laid out with the last axis fastest.")  # fmt: skip
layer("layer_permute", "Permute", "The axes of a sample in another order",
      note="The axes count from 1, without the batch, in both languages.")  # fmt: skip
layer("layer_repeat_vector", "RepeatVector", "The input, repeated as the steps of a sequence")

# Merging
merge("layer_add", "Add", "The sum of tensors, element by element")
merge("layer_subtract", "Subtract", "The difference of two tensors, element by element")
merge("layer_multiply", "Multiply", "The product of tensors, element by element")
merge("layer_average", "Average", "The mean of tensors, element by element")
merge("layer_maximum", "Maximum", "The larger of tensors, element by element")
merge("layer_minimum", "Minimum", "The smaller of tensors, element by element")
merge("layer_concatenate", "Concatenate", "Tensors side by side", own={"axis": AXIS_FROM_ZERO}, note=FROM_ZERO)
merge("layer_dot", "Dot", "The dot product of two tensors", own={"axes": AXIS_FROM_ZERO, "normalize": FLAG},
      note=FROM_ZERO)  # fmt: skip
