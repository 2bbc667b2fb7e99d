"""Losses of single outputs, as means over all samples; metrics "crossentropy" and of the top k. Imported with Keras."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import keras

from rkeras._core.verb import means_keras2
from rkeras._keras import patches, private

COMPILE = "trainers.compile_utils"
_batch = threading.local()


class MeanOverSamples(keras.metrics.Mean):
    """Mean of the losses of batches, weighted by the number of samples in the batch."""

    def update_state(self, values: Any, sample_weight: Any = None) -> None:
        """Add the loss of a batch; `sample_weight` is its number of samples, None if it is not static."""
        super().update_state(values, getattr(_batch, "size", None) if sample_weight is None else sample_weight)


def _noting_batch_size(call_of_keras: Callable[..., Any]) -> Callable[..., Any]:
    def call(self: Any, y_true: Any, y_pred: Any, sample_weight: Any = None) -> Any:
        first, *others = keras.tree.flatten(y_pred)
        shape: Any = keras.ops.shape(first)
        _batch.size = shape[0] if others else None
        try:
            return call_of_keras(self, y_true, y_pred, sample_weight)
        finally:
            _batch.size = None

    return call


def _with_weighted_means(build_of_keras: Callable[..., Any]) -> Callable[..., Any]:
    def build(self: Any, y_true: Any, y_pred: Any) -> None:
        build_of_keras(self, y_true, y_pred)
        losses: Any = private.value(self, "_flat_losses")
        if len(losses) == 1 and keras.tree.is_nested(y_pred) and len(keras.tree.flatten(y_pred)) > 1 and means_keras2():
            # A model with a loss for one of its outputs.
            self.metrics.append(MeanOverSamples(name=f"{losses[0].name}_loss"))
        self.metrics[:] = [MeanOverSamples(name=metric.name) for metric in self.metrics]

    return build


def _binary_crossentropy(y_true: Any, y_pred: Any) -> Any:
    # Labels may be a vector.
    y_true = keras.ops.expand_dims(y_true, -1) if len(y_true.shape) < len(y_pred.shape) else y_true
    return keras.losses.binary_crossentropy(y_true, y_pred)


def _resolving_crossentropy(get_of_keras: Callable[..., Any]) -> Callable[..., Any]:
    def get_metric(identifier: Any, y_true: Any, y_pred: Any) -> Any:
        if str(identifier).lower() not in ("crossentropy", "ce"):
            return get_of_keras(identifier, y_true, y_pred)
        binary, sparse = private.get(f"{COMPILE}.is_binary_or_sparse_categorical")(y_true, y_pred)
        if binary:
            return keras.metrics.MeanMetricWrapper(_binary_crossentropy, name=identifier)
        return getattr(keras.metrics, f"{'Sparse' * sparse}CategoricalCrossentropy")(name=identifier)

    return get_metric


WITHOUT = 'losses of single outputs are wrong if the last batch is smaller, and there is no metric "crossentropy".'


def _install() -> None:
    if not private.supports("_compat.losses_and_metrics", WITHOUT):
        return
    patches.replace(
        COMPILE, "get_metric", _resolving_crossentropy,
        'Keras 2 has the metric "crossentropy" (or "ce"), which depends on the labels as "accuracy" does.',
    )  # fmt: skip
    for name, make in (("call", _noting_batch_size), ("build", _with_weighted_means)):
        patches.replace(
            private.get(f"{COMPILE}.CompileLoss"), name, make,
            "TensorFlow graphs average the losses of several outputs over batches without their sizes, so that their "
            "sum is not the loss if the last batch is smaller.",
            "Keras 3.10 to 3.16",
        )  # fmt: skip


def _of_float32(in_top_k: Callable[..., Any]) -> Callable[..., Any]:
    def of_any_float(targets: Any, predictions: Any, k: int) -> Any:
        return in_top_k(targets, keras.ops.cast(predictions, "float32"), k)

    return of_any_float


_install()
if keras.backend.backend() == "tensorflow" and private.supports(
    "_compat.losses_and_metrics.in_top_k", "metrics of the top k need predictions of type float32."
):
    patches.replace(
        "backend.tensorflow.math", "in_top_k", _of_float32,
        "TensorFlow's operation takes float32 only; R and numpy have arrays of type float64.", "Keras 3.10 to 3.16",
    )  # fmt: skip
