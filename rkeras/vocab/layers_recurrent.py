"""Recurrent layers and their cells."""

from typing import Any

from rkeras._core.arguments import AS_IS, FLAG, SEQUENCE, Kind, Unfit
from rkeras._core.verb import Verb, declare
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.make_layer import layers_of, put

FAMILY = "layers_recurrent"
TIME = "With `time_major` the axes of the sequences are time, batch and feature."
CUDNN = "Keras 3's layer takes cuDNN by itself; with the defaults it computes what cuDNN does."
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


import_with_keras("rkeras._compat.time_major")


def _recurrent(this: Verb, given: dict[str, Any]) -> Any:
    assert this.target is not None
    cls = symbol(this.target)
    if not given.pop("time_major", None):
        return put(cls, given)

    def time_major(**given: Any) -> Any:
        from rkeras._compat.time_major import TimeMajor

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


layer("layer_cudnn_lstm", "LSTM", "Long short-term memory on cuDNN, where there is a GPU", note=CUDNN)
layer("layer_cudnn_gru", "GRU", "Gated recurrent units on cuDNN, where there is a GPU", note=CUDNN)
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
