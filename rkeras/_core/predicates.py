"""Predicates: whether a value is a model, a layer, a tensor, a dataset, an array. None imports Keras or TensorFlow."""

from __future__ import annotations

import sys
from typing import Any


def _is_instance(value: Any, *path: str) -> bool:
    """Whether a value is an instance of one of the classes of a module. The path is the module and the class names."""
    classes = _CLASSES.get(path)
    return isinstance(value, _loaded_classes(*path) if classes is None else classes)


def _loaded_classes(module: str, *names: str) -> tuple[type, ...]:
    # If the module is not loaded, the value is not from it. A module that is being imported may lack the name.
    loaded = sys.modules.get(module)
    classes = tuple(c for c in (getattr(loaded, name, None) for name in names) if c is not None)
    if len(classes) == len(names):
        _CLASSES[(module, *names)] = classes
    return classes


_CLASSES: dict[tuple[str, ...], tuple[type, ...]] = {}


def is_model(value: Any) -> bool:
    """A Keras model."""
    return _is_instance(value, "keras", "Model")


def is_sequential(value: Any) -> bool:
    """A Keras Sequential model."""
    return _is_instance(value, "keras", "Sequential")


def is_layer(value: Any) -> bool:
    """A Keras layer (a model is one too)."""
    return _is_instance(value, "keras", "Layer")


def is_tensor(value: Any) -> bool:
    """A symbolic or eager tensor of any backend, or a variable."""
    return (
        _is_instance(value, "keras", "KerasTensor", "Variable")
        or _is_instance(value, "tensorflow", "Tensor", "Variable", "RaggedTensor", "SparseTensor")
        or _is_instance(value, "jax", "Array")
        or _is_instance(value, "torch", "Tensor")
    )


def is_tensorflow(value: Any) -> bool:
    """A tensor or variable of TensorFlow, also a variable of Keras on TensorFlow."""
    return _is_instance(value, "tensorflow", "Tensor", "Variable", "RaggedTensor", "SparseTensor") or (
        _is_instance(value, "keras", "Variable") and hasattr(value, "__tf_tensor__")
    )


def is_symbolic(value: Any) -> bool:
    """A symbolic tensor of a functional model, alone or in lists and dicts."""
    if isinstance(value, (list, tuple)):
        return any(map(is_symbolic, value))
    if isinstance(value, dict):
        return any(map(is_symbolic, value.values()))
    return _is_instance(value, "keras", "KerasTensor")


def is_dataset(value: Any) -> bool:
    """A `tf.data.Dataset`."""
    data = getattr(sys.modules.get("tensorflow"), "data", None)
    return data is not None and isinstance(value, data.Dataset)


def is_array(value: Any) -> bool:
    """A numpy array of one axis or more, or a pandas object."""
    return bool(getattr(value, "ndim", 0)) and type(value).__module__.split(".")[0] in ("numpy", "pandas")


def is_composable(value: Any) -> bool:
    """A value that a layer can be put on: a model, a tensor, an array, a dataset, or a collection of tensors."""
    if isinstance(value, (list, tuple)):
        return len(value) > 0 and all(is_composable(v) for v in value)
    if isinstance(value, dict):
        return len(value) > 0 and all(is_composable(v) for v in value.values())
    return is_model(value) or is_tensor(value) or is_array(value) or is_dataset(value)


def is_data(value: Any) -> bool:
    """An array, a tensor, or a list that is not empty."""
    return is_array(value) or is_tensor(value) or (isinstance(value, (list, tuple)) and len(value) > 0)


def is_history(value: Any) -> bool:
    """A training history."""
    return type(value).__name__ == "TrainingHistory"


def is_number(value: Any) -> bool:
    """A number, not an array."""
    return isinstance(value, (bool, int, float, complex)) or (type(value).__module__ == "numpy" and value.shape == ())


def is_numeric(value: Any) -> bool:
    """A value that a tensor operation acts on: a tensor, an array, nested lists of numbers, or a structure of tensors.

    Not a single number or a tuple of numbers, which are an axis and a shape in a call that waits for the pipe.
    """
    if isinstance(value, list):
        return bool(value) and (is_number(value[0]) or is_numeric(value[0]))
    if isinstance(value, tuple):
        return any(map(is_numeric, value))
    if isinstance(value, dict):
        return any(map(is_numeric, value.values()))
    return is_tensor(value) or is_array(value)


def builds_graph() -> bool:
    """Whether TensorFlow builds a graph now."""
    eager = getattr(sys.modules.get("tensorflow"), "executing_eagerly", None)
    return eager is not None and not eager()
