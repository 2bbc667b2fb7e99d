"""Loss functions that use symbolic tensors of the model, as the losses of autoencoders do in Keras 2.

Such a function closes over outputs of layers, such as the mean and variance of a variational autoencoder. Its value is
a symbolic tensor. The value for a batch is that of a model from the inputs and the true values to it, which shares the
layers. Layers that are random, such as dropout, draw again in it. Imported with Keras.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import keras

from rkeras._core.predicates import is_symbolic
from rkeras._keras import patches, private


class _Batch(NamedTuple):
    """What the model computes the loss of.

    Attributes:
        model: the model.
        x: its inputs.
        training: whether it is trained.
    """

    model: Any
    x: Any
    training: bool


_current = threading.local()
_models: WeakKeyDictionary[Any, dict[Any, Any]] = WeakKeyDictionary()
"""The models that compute such losses, by the model that is trained and the function."""


def _noting_batch(compute_loss: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(compute_loss)
    def noting(self: Any, x: Any = None, y: Any = None, y_pred: Any = None, sample_weight: Any = None,
               training: bool = True) -> Any:  # fmt: skip
        before = getattr(_current, "batch", None)
        _current.batch = _Batch(self, x, training)
        try:
            return compute_loss(self, x, y, y_pred, sample_weight, training)
        finally:
            _current.batch = before

    return noting


def _of_symbolic_values(call: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(call)
    def with_value(self: Any, y_true: Any, y_pred: Any) -> Any:
        value = call(self, y_true, y_pred)
        batch = getattr(_current, "batch", None)
        return _value(self.fn, y_true, batch) if batch is not None and is_symbolic(value) else value

    return with_value


def _value(function: Callable[..., Any], y_true: Any, batch: _Batch) -> Any:
    """Compute the loss of a batch from the symbolic loss.

    Raises:
        ValueError: if the model has several outputs, or none that are symbolic, or the loss uses tensors of others.
    """
    outputs = getattr(batch.model, "outputs", None)
    name = getattr(function, "__name__", "the loss")
    if not outputs or len(outputs) > 1:
        raise ValueError(
            f"The loss function {name} uses symbolic tensors of a model. This works in functional models of one "
            "output. In others, add that part of the loss in a layer, with self.add_loss()."
        )
    made = _models.setdefault(batch.model, {})
    if function not in made:
        labels = keras.Input(batch_shape=(None, *y_true.shape[1:]), dtype=keras.backend.standardize_dtype(y_true.dtype))
        try:
            made[function] = keras.Model([*batch.model.inputs, labels], function(labels, outputs[0]))
        except ValueError as error:
            raise ValueError(
                f"The loss function {name} uses symbolic tensors that are not computed from the inputs of the model."
            ) from error
    x = [batch.x[t.name] for t in batch.model.inputs] if isinstance(batch.x, dict) else keras.tree.flatten(batch.x)
    return made[function]([*x, y_true], training=batch.training)


def _install() -> None:
    reason = "A loss function of Keras 3 cannot use symbolic tensors of the model, as it can in graphs of Keras 2."
    patches.replace(private.get("trainers.trainer.Trainer"), "compute_loss", _noting_batch, reason)
    patches.replace(private.get("losses.losses.LossFunctionWrapper"), "call", _of_symbolic_values, reason)


_install()
