"""Recurrent layers and their cells."""

from typing import Any

from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import AS_IS, FLAG, SEQUENCE, Kind
from rkeras._core.verb import Verb, declare
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.construct import make
from rkeras._layers.make_layer import build_layer, create_and_compose, layers_of

FAMILY = "layers_recurrent"
TIME = "With `time_major`, the axes of the input are time, batch and feature."
CUDNN = "Keras 3 uses cuDNN automatically if a GPU is present; the default arguments are those that cuDNN supports."
HARD_SIGMOID = (
    'In R, the recurrent activation "hard_sigmoid" is the function of Keras 2, `0.2 * x + 0.5` clipped to 0 and 1; the '
    "function of Keras 3, which Python and the edition keras3 use, has another slope."
)


def _cells(value: Any) -> Any:
    """Check a recurrent cell or a list of cells."""
    many = list(value) if isinstance(value, (list, tuple)) else [value]
    if not many or not all(hasattr(cell, "state_size") or callable(cell) for cell in many):
        raise InvalidValue
    return many if isinstance(value, (list, tuple)) else value


CELL = Kind("a cell or a list of cells", _cells)
layer = layers_of(FAMILY, time_major=FLAG, zero_output_for_mask=FLAG, use_cudnn=AS_IS, cell=CELL)


import_with_keras("rkeras._compat.layers.time_major")


def _recurrent(this: Verb, given: dict[str, Any]) -> Any:
    assert this.target is not None
    cls = symbol(this.target)
    if not given.pop("time_major", None):
        return create_and_compose(cls, given)

    def time_major(**given: Any) -> Any:
        inner = build_layer(cls, given)
        return symbol("rkeras._compat.layers.time_major.TimeMajor")(inner, name=given.get("name"))

    return create_and_compose(time_major, given)


def _conv_lstm(this: Verb, given: dict[str, Any]) -> Any:
    if given.get("unroll", 0) is None:
        del given["unroll"]
    return _recurrent(this, given)


layer("layer_rnn", "RNN", "Recurrent neural network (RNN) layer from cells", run=_recurrent, note=TIME)
layer("layer_simple_rnn", "SimpleRNN", "Simple recurrent neural network (RNN) layer", run=_recurrent)
layer("layer_lstm", "LSTM", "Long short-term memory (LSTM) layer", run=_recurrent, note=TIME)
layer("layer_gru", "GRU", "Gated recurrent unit (GRU) layer", run=_recurrent, note=TIME)


layer("layer_cudnn_lstm", "LSTM", "Long short-term memory (LSTM) layer on cuDNN (GPU)", note=CUDNN)
layer("layer_cudnn_gru", "GRU", "Gated recurrent unit (GRU) layer on cuDNN (GPU)", note=CUDNN)
layer("layer_conv_lstm_1d", "ConvLSTM1D", "1D convolutional LSTM layer (series of sequences)",
      run=_conv_lstm, note=HARD_SIGMOID)  # fmt: skip
layer("layer_conv_lstm_2d", "ConvLSTM2D", "2D convolutional LSTM layer (series of images)",
      run=_conv_lstm, note=HARD_SIGMOID)  # fmt: skip
layer("layer_conv_lstm_3d", "ConvLSTM3D", "3D convolutional LSTM layer (series of volumes)",
      run=_conv_lstm, note=HARD_SIGMOID)  # fmt: skip


def cell(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a cell, which can be used alone or in a `layer_rnn`."""
    return declare(name, f"keras.layers.{target}", family=FAMILY, run=make, about=about, **details)


SIMPLE, LSTM, GRU = (f"{kind} cell (one step of the recurrent layer)" for kind in ("Simple RNN", "LSTM", "GRU"))
STACKED = "Stacked RNN cells (several cells as one)"

cell("rnn_cell_simple", "SimpleRNNCell", SIMPLE)
cell("rnn_cell_lstm", "LSTMCell", LSTM)
cell("rnn_cell_gru", "GRUCell", GRU)
cell("rnn_cells_stack", "StackedRNNCells", STACKED, kinds={"cells": SEQUENCE})
cell("layer_simple_rnn_cell", "SimpleRNNCell", SIMPLE)
cell("layer_lstm_cell", "LSTMCell", LSTM)
cell("layer_gru_cell", "GRUCell", GRU)
cell("layer_stacked_rnn_cells", "StackedRNNCells", STACKED, kinds={"cells": SEQUENCE})
