"""The pipe operator `>>` of Keras's layers: composition of a layer with the object to its left."""

from __future__ import annotations

from typing import Any

from rkeras._core.marks import mark, marked
from rkeras._core.pipe import Chain, Pipeable, not_a_tensor, wrong_operator
from rkeras._core.predicates import is_dataset, is_model, is_sequential
from rkeras._keras import private
from rkeras._keras.loading import keras, when_loaded
from rkeras._keras.patches import replace


def compose(left: Any, layer: Any) -> Any:
    """Compose a layer with the object to its left, as R keras does.

    The layer is added to a Sequential model in place, and the model is returned. It is called on a tensor, an array or
    a collection of these. It is mapped over the inputs of a dataset. With None, the layer itself is returned.

    Raises:
        TypeError: if a layer cannot be composed with `left`.
    """
    if left is None:
        return layer
    if is_sequential(left):
        start(left, layer)
        if getattr(left, "compiled", False) and left.optimizer is not None and left.optimizer.built:
            _warn_of_trained(left)
        left.add(layer)
        return left
    if is_model(left):
        raise TypeError(
            f"{layer.name}: a layer can be added to a Sequential model only; pipe a tensor, such as `model.output`."
        )
    if is_dataset(left):
        return left.map(lambda x, *rest: (layer(x), *rest) if rest else layer(x))
    if type(left).__module__.split(".")[0] == "pandas":
        left = left.to_numpy()
    if marked(layer, "separate_tensors"):
        # Query, value and key are separate arguments; a single tensor attends to itself.
        tensors = list(left) if isinstance(left, (list, tuple)) else [left]
        return layer(*(tensors * 2 if len(tensors) == 1 else tensors))
    return layer(left)


def start(model: Any, first: Any) -> None:
    """Add the input of the first layer to an empty Sequential model, with the batch size, which Keras drops."""
    batch_shape = marked(first, "batch_shape")
    if batch_shape is not None and not private.value(model, "_layers"):
        model.add(keras().Input(batch_shape=batch_shape))


def _warn_of_trained(model: Any) -> None:
    import warnings

    if not marked(model, "warned_of_training"):
        mark(model, "warned_of_training", True)
        warnings.warn(f"Adding a layer to {model.name!r}, which was already trained, changes it in place; "
                      "compile it again before fit.", stacklevel=3)  # fmt: skip


def install_pipe_operator() -> None:
    """Add the pipe operator to Keras's layers. It is called once, when Keras is loaded."""
    layer, symbolic = keras().Layer, keras().KerasTensor

    def rshift(self: Any, right: Any) -> Any:
        if isinstance(right, layer):
            return compose(self, right) if is_model(self) else Chain.of(self, right)
        if isinstance(right, Pipeable) and not is_model(self):
            return right.receive(self) if right.acts_on_layer(self) else Chain.of(self, right)
        return NotImplemented

    def rrshift(self: Any, left: Any) -> Any:
        return compose(left, self)

    def wrong(self: Any, other: Any) -> Any:
        raise wrong_operator()

    def convert(self: Any, dtype: Any = None, name: Any = None) -> Any:
        raise not_a_tensor()

    operators = {
        "__rshift__": rshift, "__rrshift__": rrshift, "__or__": wrong, "__ror__": wrong, "__tf_tensor__": convert,
        "__array_ufunc__": None, "__pandas_priority__": Pipeable.__pandas_priority__,
    }  # fmt: skip
    for name, value in operators.items():
        replace(layer, name, lambda _, value=value: value, "Layers can be part of a pipe.")

    def or_(logical_or: Any) -> Any:
        return lambda self, other: wrong(self, other) if isinstance(other, layer) else logical_or(self, other)

    replace(symbolic, "__or__", or_, "Keras would treat a layer on the right of `|` as a constant: a logical-or.")


when_loaded(install_pipe_operator)
