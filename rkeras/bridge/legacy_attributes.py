"""Attributes of Python objects under the names that they had in Keras 2 and TensorFlow 1, which R scripts use."""

from __future__ import annotations

import re
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

from rkeras._compat.layers.attributes import OLD_ATTRIBUTES
from rkeras._compat.layers.losses import add_loss, add_metric
from rkeras._core import editions
from rkeras._core.predicates import is_layer, is_model
from rkeras._distributed import workers
from rkeras._layers.python_methods import add_weight
from rkeras._training.history import log_names
from rkeras._values.shapes import tensor_shape

OF_METRICS = {"reset_states": "reset_state", "weights": "variables", "non_trainable_weights": "variables"}
"""Today's names of attributes of metrics."""

_script: dict[str, Any] = {"edition": editions.KERAS, "pinned": False}


def note_edition(edition: str, named: bool = True) -> None:
    """Note the edition of the last verb that R called; R's `$` does not know the package of the script.

    Args:
        edition: the edition.
        named: whether the call named it. Otherwise the edition of a stand-in that is loaded remains.
    """
    if named or not _script["pinned"]:
        _script["edition"] = edition


def pin_edition(edition: str) -> None:
    """Note the edition of the stand-in that is loaded."""
    _script.update(edition=edition, pinned=True)


def edition() -> str:
    """Return the edition of the last verb that R called."""
    return _script["edition"]


def get_attribute(value: Any, name: str) -> Any:
    """Return an attribute by its name today, or in Keras 2 or TensorFlow 1.

    Raises:
        AttributeError: if there is no such attribute.
    """
    if name == "distribute":
        workers.sync_tf_config()
    if name == "metrics_names" and is_model(value):
        return log_names(value)
    if name == "add_loss" and is_layer(value):
        return partial(add_loss, value)
    if name == "add_metric" and is_layer(value):
        return add_metric
    if name == "add_weight" and is_layer(value) and type(value).__module__.startswith("keras."):
        # In Keras 2 the name came first.
        return partial(add_weight, value)
    try:
        found = getattr(value, name)
        if name == "name" and _script["edition"] == editions.KERAS and is_variable(value):
            # Keras 3 begins with the name of a sequential model.
            return re.sub(r"^sequential(_\d+)?/", "", value.path) + ":0"
        if name == "shape" and type(found) is tuple and _script["edition"] == editions.KERAS:
            # In Keras 2 the shape of a symbolic tensor was that of TensorFlow, with methods such as `as_list()`.
            return tensor_shape(found) if type(value).__module__.startswith("keras.") else found
        return found
    except AttributeError:
        if name in OLD_ATTRIBUTES and is_layer(value):
            return OLD_ATTRIBUTES[name](value)
        if name in OF_METRICS and hasattr(value, "reset_state"):
            return getattr(value, OF_METRICS[name])
        module = _submodule(value, name) if isinstance(value, ModuleType) else None
        return _joined_method(value, name) if module is None else module


def is_variable(value: Any) -> bool:
    """Return whether a value is a variable of Keras, which R's keras names as TensorFlow does: `dense/kernel:0`."""
    return type(value).__module__.startswith("keras.") and hasattr(value, "path") and hasattr(value, "assign_add")


def _submodule(package: ModuleType, name: str) -> ModuleType | None:
    """Return a module of a package that does not import it by itself, such as `tf$python`; None if there is none."""
    path = f"{package.__name__}.{name}"
    try:
        return import_module(path)
    except ModuleNotFoundError as error:
        if error.name != path:
            raise
        return None


def _joined_method(value: Any, name: str) -> Any:
    """Return a class method by the joined name of class and method, such as `TFLiteConverterFromSavedModel`.

    Scripts use such names since these methods were functions in TensorFlow 1.

    Raises:
        AttributeError: if there is no such method.
    """
    for end in reversed([found.start() for found in re.finditer("[A-Z]", name)][1:]):
        owner = getattr(value, name[:end], None)
        if isinstance(owner, type):
            method = re.sub(r"(?<!^)(?=[A-Z])", "_", name[end:]).lower()
            if hasattr(owner, method):
                return getattr(owner, method)
    return getattr(value, name)
