"""One model on several GPUs."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import refuse
from rkeras._keras import private
from rkeras._keras.loading import symbol


def chosen_devices(verb: str, gpus: Any) -> list[str]:
    """The GPUs to use, as TensorFlow names them.

    Args:
        verb: name of the verb, for the error.
        gpus: how many, or their numbers from 0; None for all.

    Raises:
        ArgumentError: if that is fewer than two, or more than there are.
    """
    there = len(symbol("tensorflow.config.list_logical_devices")("GPU"))
    numbers = list(range(there if gpus is None else gpus)) if gpus is None or isinstance(gpus, int) else list(gpus)
    if len(numbers) < 2 or not set(numbers) <= set(range(there)):
        hint = f"TensorFlow sees {there} here. On one device the model itself does all there is to do."
        raise refuse(verb, "gpus", "a number of GPUs, 2 or more, or a vector of their numbers", gpus, hint)
    return [f"GPU:{number}" for number in numbers]


def mirrored(model: Any, devices: list[str]) -> Any:
    """A copy of a model that trains on several devices, each on its share of a batch.

    The model itself shares the variables of the copy, as the template did in Keras 2: what the copy learns it knows.
    """
    strategy = symbol("tensorflow.distribute.MirroredStrategy")(devices)
    with strategy.scope():
        copy = symbol("keras.models.clone_model")(model)
    copy.set_weights(model.get_weights())
    for own, shared in zip(model.variables, copy.variables, strict=False):
        if own.path.rpartition("/")[2] == shared.path.rpartition("/")[2] and own.shape == shared.shape:
            private.assign(own, "_value", private.value(shared, "_value"))
    # What was traced before holds the former variables.
    model.train_function = model.test_function = model.predict_function = None
    return copy
