"""Recurrent layers and their cells."""

from typing import Any

from rkeras.arguments import AS_IS, FLAG, SEQUENCE, Kind, Unfit
from rkeras.layer import layer_verb, layers_of, put
from rkeras.symbol import symbol
from rkeras.verb import Verb, declare

FAMILY = "layers_recurrent"
TIME = "With `time_major` the axes of the sequences are time, batch and feature."
HARD_SIGMOID = (
    'The recurrent activation "hard_sigmoid" is that of Keras 2, 0.2 x + 0.5 between 0 and 1; Keras 3\'s own of the '
    "name has another slope."
)


def _cells(value: Any) -> Any:
    """A cell, or a list of them."""
    many = list(value) if isinstance(value, (list, tuple)) else [value]
    if not many or not all(hasattr(cell, "state_size") or callable(cell) for cell in many):
        raise Unfit
    return many if isinstance(value, (list, tuple)) else value


CELL = Kind("a cell or a list of cells", _cells)
layer = layers_of(FAMILY, time_major=FLAG, zero_output_for_mask=FLAG, use_cudnn=AS_IS, cell=CELL)


def _recurrent(this: Verb, given: dict[str, Any]) -> Any:
    assert this.target is not None
    cls = symbol(this.target)
    if not given.pop("time_major", None):
        return put(cls, given)

    def time_major(**given: Any) -> Any:
        from rkeras.registered.time_major import TimeMajor

        return TimeMajor(cls(**given), name=given.get("name"))

    return put(time_major, given)


def _conv_lstm(this: Verb, given: dict[str, Any]) -> Any:
    if given.get("recurrent_activation") == "hard_sigmoid":
        given["recurrent_activation"] = _hard_sigmoid()
    if given.get("unroll", 0) is None:
        del given["unroll"]
    return _recurrent(this, given)


def _hard_sigmoid() -> Any:
    # Of Keras's own layers, so that plain Keras opens the model's file.
    return symbol("keras.layers.Pipeline")(
        [symbol("keras.layers.Rescaling")(0.2, 0.5), symbol("keras.layers.ReLU")(max_value=1.0)], name="hard_sigmoid"
    )


layer("layer_rnn", "RNN", "A recurrent layer of any cells", run=_recurrent, note=TIME)
layer("layer_simple_rnn", "SimpleRNN", "A recurrent layer whose output is its state", run=_recurrent)
layer("layer_lstm", "LSTM", "Long short-term memory", run=_recurrent, note=TIME)
layer("layer_gru", "GRU", "Gated recurrent units", run=_recurrent, note=TIME)


@layer_verb()
def layer_cudnn_lstm(
    object=None, units=None, kernel_initializer="glorot_uniform", recurrent_initializer="orthogonal",
    bias_initializer="zeros", unit_forget_bias=True, kernel_regularizer=None, recurrent_regularizer=None,
    bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None,
    bias_constraint=None, return_sequences=False, return_state=False, stateful=False, input_shape=None,
    batch_input_shape=None, batch_size=None, dtype=None, name=None, trainable=None, weights=None,
):  # fmt: skip
    """Long short-term memory on cuDNN, where there is a GPU.

    Keras 3's LSTM takes cuDNN by itself; this is that layer, with the settings that cuDNN computes.

    Args:
        object: the model or tensor to put the layer on; without it the layer itself is returned.
        units: number of outputs of each sample.
        kernel_initializer: how the kernel starts.
        recurrent_initializer: how the recurrent kernel starts.
        bias_initializer: how the bias starts.
        unit_forget_bias: whether the forget gate's bias starts at 1.
        kernel_regularizer: penalty on the kernel.
        recurrent_regularizer: penalty on the recurrent kernel.
        bias_regularizer: penalty on the bias.
        activity_regularizer: penalty on the output.
        kernel_constraint: constraint on the kernel.
        recurrent_constraint: constraint on the recurrent kernel.
        bias_constraint: constraint on the bias.
        return_sequences: whether to return the output of every step, not only the last.
        return_state: whether to return the final states too.
        stateful: whether each batch starts from the states that the last one ended in.
        input_shape: lengths of the axes of one sample, for the first layer of a Sequential model.
        batch_input_shape: the same with the batch first.
        batch_size: number of samples in a batch, where it is fixed.
        dtype: type of the values.
        name: name of the layer.
        trainable: whether the variables are trained.
        weights: initial weights, as a list of arrays.

    Returns:
        A `keras.layers.LSTM`, or what came of putting it on `object`.
    """
    return put(symbol("keras.layers.LSTM"), {**locals()})


@layer_verb()
def layer_cudnn_gru(
    object=None, units=None, kernel_initializer="glorot_uniform", recurrent_initializer="orthogonal",
    bias_initializer="zeros", kernel_regularizer=None, recurrent_regularizer=None,
    bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None,
    bias_constraint=None, return_sequences=False, return_state=False, stateful=False, input_shape=None,
    batch_input_shape=None, batch_size=None, dtype=None, name=None, trainable=None, weights=None,
):  # fmt: skip
    """Gated recurrent units on cuDNN, where there is a GPU.

    Keras 3's GRU takes cuDNN by itself; this is that layer, with the settings that cuDNN computes.

    Args:
        object: the model or tensor to put the layer on; without it the layer itself is returned.
        units: number of outputs of each sample.
        kernel_initializer: how the kernel starts.
        recurrent_initializer: how the recurrent kernel starts.
        bias_initializer: how the bias starts.
        kernel_regularizer: penalty on the kernel.
        recurrent_regularizer: penalty on the recurrent kernel.
        bias_regularizer: penalty on the bias.
        activity_regularizer: penalty on the output.
        kernel_constraint: constraint on the kernel.
        recurrent_constraint: constraint on the recurrent kernel.
        bias_constraint: constraint on the bias.
        return_sequences: whether to return the output of every step, not only the last.
        return_state: whether to return the final states too.
        stateful: whether each batch starts from the states that the last one ended in.
        input_shape: lengths of the axes of one sample, for the first layer of a Sequential model.
        batch_input_shape: the same with the batch first.
        batch_size: number of samples in a batch, where it is fixed.
        dtype: type of the values.
        name: name of the layer.
        trainable: whether the variables are trained.
        weights: initial weights, as a list of arrays.

    Returns:
        A `keras.layers.GRU`, or what came of putting it on `object`.
    """
    return put(symbol("keras.layers.GRU"), {**locals()})


layer("layer_conv_lstm_1d", "ConvLSTM1D", "Long short-term memory with convolutions along each sequence of a series",
      run=_conv_lstm, note=HARD_SIGMOID)  # fmt: skip
layer("layer_conv_lstm_2d", "ConvLSTM2D", "Long short-term memory with convolutions over a series of images",
      run=_conv_lstm, note=HARD_SIGMOID)  # fmt: skip
layer("layer_conv_lstm_3d", "ConvLSTM3D", "Long short-term memory with convolutions over a series of volumes",
      run=_conv_lstm, note=HARD_SIGMOID)  # fmt: skip


def _cell(this: Verb, given: dict[str, Any]) -> Any:
    assert this.target is not None
    return symbol(this.target)(**{k: v for k, v in given.items() if v is not None or k not in ("dtype", "trainable")})


def cell(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a cell, which stands for itself and in a `layer_rnn`."""
    return declare(name, f"keras.layers.{target}", family=FAMILY, run=_cell, about=about, **details)


SIMPLE, LSTM, GRU = (f"One step of {what}" for what in ("a simple recurrent layer", "an LSTM", "a GRU"))
STACKED = "Cells on top of each other, as one cell"

cell("rnn_cell_simple", "SimpleRNNCell", SIMPLE)
cell("rnn_cell_lstm", "LSTMCell", LSTM)
cell("rnn_cell_gru", "GRUCell", GRU)
cell("rnn_cells_stack", "StackedRNNCells", STACKED, kinds={"cells": SEQUENCE})
cell("layer_simple_rnn_cell", "SimpleRNNCell", SIMPLE)
cell("layer_lstm_cell", "LSTMCell", LSTM)
cell("layer_gru_cell", "GRUCell", GRU)
cell("layer_stacked_rnn_cells", "StackedRNNCells", STACKED, kinds={"cells": SEQUENCE})
