"""Editions: R's keras 2.16 and keras3, which have different defaults for verbs of the same name.

`library(rkeras)` behaves as keras 2.16, unless `options(rkeras.edition = "keras3")` is set. The stand-in package keras3
always behaves as keras3.
"""

from __future__ import annotations

from typing import Any

KERAS = "keras"
KERAS3 = "keras3"
EDITIONS = (KERAS, KERAS3)

_SIGMOID = {"recurrent_activation": "sigmoid"}
_CONFIGURED = {"data_format": None}

KERAS3_DEFAULTS: dict[str, dict[str, Any]] = {
    "callback_remote_monitor": {"root": "http://localhost:9000"},
    "callback_tensorboard": {"log_dir": "logs"},
    "fit": {"epochs": 1},
    "initializer_variance_scaling": {"distribution": "truncated_normal"},
    "layer_conv_lstm_1d": _SIGMOID,
    "layer_conv_lstm_2d": _SIGMOID,
    "layer_conv_lstm_3d": _SIGMOID,
    "optimizer_rmsprop": {"ema_overwrite_frequency": None, "name": "rmsprop"},
    "regularizer_l1_l2": {"l1": 0.0, "l2": 0.0},
    **{f"optimizer_{name}": {"name": name} for name in ("adadelta", "adagrad", "adam", "adamax", "ftrl", "nadam")},
    **dict.fromkeys(
        ("image_to_array", "layer_average_pooling_1d", "layer_conv_1d", "layer_global_average_pooling_1d",
         "layer_global_max_pooling_1d", "layer_max_pooling_1d", "layer_separable_conv_1d"),
        _CONFIGURED,
    ),
}  # fmt: skip
"""Defaults of keras3 that differ from those of keras 2.16, by verb and argument. Axes and indices count from 0."""
