"""`>>` on Keras's own objects: compose a layer with what stands to its left, and the operator of Keras's layers."""

from __future__ import annotations

from typing import Any

from rkeras._core.pipe import Chain, Pipeable, not_a_tensor, wrong_operator
from rkeras._core.predicates import is_dataset, is_model, is_sequential
from rkeras._keras.loading import keras, when_loaded


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
    if getattr(layer, "_rkeras_tensors_apart", False):
        # Query, value and key are arguments of their own; one tensor attends to itself.
        tensors = list(left) if isinstance(left, (list, tuple)) else [left]
        return layer(*(tensors * 2 if len(tensors) == 1 else tensors))
    return layer(left)


def start(model: Any, first: Any) -> None:
    """Give an empty Sequential model the input of its first layer, with the batch size, which Keras drops."""
    batch_shape = getattr(first, "_rkeras_batch_shape", None)
    if batch_shape is not None and not model._layers:
        model.add(keras().Input(batch_shape=batch_shape))


def _warn_of_trained(model: Any) -> None:
    import warnings

    if not getattr(model, "_rkeras_warned", False):
        model._rkeras_warned = True
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

    layer.__rshift__, layer.__rrshift__ = rshift, rrshift
    layer.__or__ = layer.__ror__ = wrong
    layer.__tf_tensor__ = convert
    layer.__array_ufunc__ = None
    layer.__pandas_priority__ = Pipeable.__pandas_priority__

    # A symbolic tensor would take a layer on the right of `|` for a constant and build a logical-or.
    logical_or = symbolic.__or__
    symbolic.__or__ = lambda self, other: wrong(self, other) if isinstance(other, layer) else logical_or(self, other)


when_loaded(install_pipe_operator)
