"""Data-parallel training of one model on several GPUs."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._keras import private
from rkeras._keras.loading import symbol


def gpu_names(caller: str, gpus: Any) -> list[str]:
    """TensorFlow's names of the GPUs to use.

    Args:
        caller: name of the verb, for errors.
        gpus: the number of GPUs, or their indices, counted from 0; None for all.

    Raises:
        ArgumentError: if there are fewer than two, or more than TensorFlow sees.
    """
    available = len(symbol("tensorflow.config.list_logical_devices")("GPU"))
    indices = list(range(available if gpus is None else gpus)) if gpus is None or isinstance(gpus, int) else list(gpus)
    if len(indices) < 2 or not set(indices) <= set(range(available)):
        hint = f"TensorFlow sees {available} here. On a single device, use the model itself."
        raise argument_error(caller, "gpus", "a number of GPUs, 2 or more, or a vector of GPU indices", gpus, hint)
    return [f"GPU:{index}" for index in indices]


def replicate(model: Any, devices: list[str]) -> Any:
    """Copy a model so that it trains on several devices, each with its part of a batch.

    The model shares the variables of the copy, as in Keras 2, so that training the copy also trains the model.
    """
    strategy = symbol("tensorflow.distribute.MirroredStrategy")(devices)
    with strategy.scope():
        copy = symbol("keras.models.clone_model")(model)
    copy.set_weights(model.get_weights())
    for variable, shared in zip(model.variables, copy.variables, strict=False):
        same_name = variable.path.rpartition("/")[2] == shared.path.rpartition("/")[2]
        if same_name and variable.shape == shared.shape:
            private.assign(variable, "_value", private.value(shared, "_value"))
    # Functions that were traced before contain the previous variables.
    model.train_function = model.test_function = model.predict_function = None
    return copy
