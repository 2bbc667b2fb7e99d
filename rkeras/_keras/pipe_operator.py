"""`>>` on Keras's own objects: compose a layer with what stands to its left, and the operator of Keras's layers."""

from __future__ import annotations

from typing import Any

from rkeras._core.marks import mark, marked
from rkeras._core.pipe import Chain, Pipeable, not_a_tensor, wrong_operator
from rkeras._core.predicates import is_dataset, is_model, is_sequential
from rkeras._keras import private
from rkeras._keras.loading import keras, when_loaded
from rkeras._keras.patches import replace


def compose(left: Any, layer: Any) -> Any:
    """Put a layer on what stands to its left, as R keras does.

    A Sequential model gets the layer added, in place, and is returned. A tensor, an array or a collection of
    them is what the layer is called on. A dataset maps its inputs through the layer. None gives the layer
    itself.

    Raises:
        TypeError: if a layer cannot be put on `left`.
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
        # Query, value and key are arguments of their own; one tensor attends to itself.
        tensors = list(left) if isinstance(left, (list, tuple)) else [left]
        return layer(*(tensors * 2 if len(tensors) == 1 else tensors))
    return layer(left)


def start(model: Any, first: Any) -> None:
    """Give an empty Sequential model the input of its first layer, with the batch size, which Keras drops."""
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
    """Give Keras's layers the pipe operator, once, when Keras is loaded."""
    layer, symbolic = keras().Layer, keras().KerasTensor

    def rshift(self: Any, right: Any) -> Any:
        if isinstance(right, layer):
            return compose(self, right) if is_model(self) else Chain.of(self, right)
        if isinstance(right, Pipeable) and not is_model(self):
            return Chain.of(self, right)
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
        replace(layer, name, lambda _, value=value: value, "Layers stand in a pipe.")

    def or_(logical_or: Any) -> Any:
        return lambda self, other: wrong(self, other) if isinstance(other, layer) else logical_or(self, other)

    replace(symbolic, "__or__", or_, "It would take a layer on the right of `|` for a constant: a logical-or.")


when_loaded(install_pipe_operator)
