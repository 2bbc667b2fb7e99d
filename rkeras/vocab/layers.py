"""Layers: `layer_*`. Each takes the model or tensor it is put on first."""

from typing import Any

from rkeras.arguments import AXIS_FROM_ZERO, Kind, Unfit, flag
from rkeras.layer import call_merge, make_layer
from rkeras.objects import is_composable
from rkeras.symbol import symbol
from rkeras.verb import Verb, declare, verb

PLACE = """\
`object` is what the layer is put on: a Sequential model, which it is added to in place, or a tensor; without
it the layer itself is made. `input_shape` (without the batch), or `batch_size` with it, or
`batch_input_shape`, states the input of a model's first layer; NA and None are unknown lengths. `weights` are
the initial weights, as a list of arrays.
"""
MERGED = "The tensors are given as a list or one by one; without them the layer itself is made."


def layer(name: str, target: str, run: Any = make_layer, place: str = PLACE, note: str = "", **details: Any) -> Verb:
    """Declare a layer: the object it is put on first, then R keras's formals."""
    return declare(
        name, f"keras.layers.{target}", family="layers", run=run, acts_on=is_composable, waits=False,
        note=f"{place}\n{note}".strip(), **details,
    )  # fmt: skip


def merge(name: str, target: str, **details: Any) -> Verb:
    """Declare a layer that is called on a list of tensors, given as a list or one by one."""
    return layer(name, target, run=call_merge, place=MERGED, **details)


def _batch_first(value: Any) -> bool:
    if flag(value):
        raise Unfit("Keras 3 takes the batch first; permute the axes before the layer.")
    return False


TIME_MAJOR = Kind("FALSE", _batch_first)


def _embedding(this: Verb, given: dict[str, Any]) -> Any:
    given.pop("sparse", None)
    length = given.pop("input_length", None)
    if length is not None:
        given.setdefault("input_shape", (length,))
    return make_layer(this, given)


def _recurrent(this: Verb, given: dict[str, Any]) -> Any:
    given.pop("time_major", None)
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
layer("layer_dense", "Dense")
layer("layer_activation", "Activation")
layer(
    "layer_embedding", "Embedding", run=_embedding,
    note="`input_length` is the length of the sequences, where it is fixed. `sparse` is accepted: the gradients of an "
    "embedding are sparse in any case.",
)  # fmt: skip
layer("layer_dropout", "Dropout")
layer("layer_flatten", "Flatten")
layer("layer_batch_normalization", "BatchNormalization")

# Convolution and pooling
layer("layer_conv_1d", "Conv1D")
layer("layer_conv_2d", "Conv2D")
layer("layer_max_pooling_2d", "MaxPooling2D")
layer("layer_average_pooling_2d", "AveragePooling2D")

# Recurrent
layer("layer_lstm", "LSTM", run=_recurrent, kinds={"time_major": TIME_MAJOR})
layer("layer_gru", "GRU", run=_recurrent, kinds={"time_major": TIME_MAJOR})

# Merging
merge("layer_concatenate", "Concatenate", kinds={"axis": AXIS_FROM_ZERO})
