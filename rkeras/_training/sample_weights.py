"""Weights of samples whose outputs have more axes: a weight per sequence or image weighs all of its steps or pixels.

Keras aligns the axes of weights with the last axes of the losses. A weight per sequence is then an error, or a weight
per step if there are as many steps as sequences. Here the axes of weights are the first axes of the losses.
"""

from __future__ import annotations

import functools
from typing import Any

from rkeras._keras import patches, private
from rkeras._keras.loading import symbol

LOSS = "losses.loss"
FAULT = "It aligns the axes of sample weights with the last axes of the losses, not with the first ones."
WITHOUT = "a weight per sequence weighs steps if there are as many steps as sequences, and is an error otherwise."


def append_axes(weights: Any, rank: int) -> Any:
    """Append axes of length 1 to weights, up to a number of axes. A scalar is returned as it is."""
    missing = rank - len(weights.shape)
    if missing <= 0 or not len(weights.shape):
        return weights
    return symbol("keras.ops.reshape")(weights, (*_lengths(weights), *[1] * missing))


def _lengths(tensor: Any) -> list[Any]:
    """The shape of a tensor, with -1 for one unknown length, and tensors for others."""
    found = [*symbol("keras.ops.shape")(tensor)]
    return [-1 if n is None else n for n in tensor.shape] if list(tensor.shape).count(None) < 2 else found


def _reduce(keras_own: Any) -> Any:
    @functools.wraps(keras_own)
    def reduce_weighted_values(
        values: Any, sample_weight: Any = None, mask: Any = None, *more: Any, **named: Any
    ) -> Any:
        rank = len(values.shape)
        if sample_weight is not None:
            sample_weight = append_axes(symbol("keras.ops.convert_to_tensor")(sample_weight), rank)
            _check_rank(values, sample_weight, "sample weights")
        if mask is not None:
            mask = append_axes(symbol("keras.ops.convert_to_tensor")(mask), rank)
            _check_rank(values, mask, "a mask")
        return keras_own(values, sample_weight, mask, *more, **named)

    return reduce_weighted_values


def _check_rank(values: Any, weights: Any, what: str) -> None:
    extra = len(weights.shape) - len(values.shape)
    if len(values.shape) and (extra > 1 or (extra == 1 and weights.shape[-1] not in (1, None))):
        raise ValueError(
            f"{what} of shape {tuple(weights.shape)} for losses of shape {tuple(values.shape)}: there may be one value "
            "for each sample, or one for each loss. Targets must have as many axes as the outputs."
        )


def _apply_mask(keras_own: Any) -> Any:
    @functools.wraps(keras_own)
    def apply_mask(sample_weight: Any, mask: Any, *more: Any, **named: Any) -> Any:
        if sample_weight is not None and mask is not None:
            sample_weight = append_axes(symbol("keras.ops.convert_to_tensor")(sample_weight), len(mask.shape))
        return keras_own(sample_weight, mask, *more, **named)

    return apply_mask


def _update_metrics(keras_own: Any) -> Any:
    @functools.wraps(keras_own)
    def update_state(self: Any, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Update metrics. A mean takes the weights and the mask itself, others need a weight for each value."""
        rank = len(getattr(y_pred, "shape", ())) - 1
        mask = private.value(y_pred, "_keras_mask", None)
        each = sample_weight
        if rank > 1 and sample_weight is not None and 0 < len(sample_weight.shape) <= rank:
            lengths = symbol("keras.ops.shape")(y_pred)[:-1]
            each = symbol("keras.ops.broadcast_to")(append_axes(sample_weight, rank), lengths)
        if mask is not None and len(mask.shape) == rank and (each is None or len(each.shape) == rank):
            valid = symbol("keras.ops.cast")(mask, symbol("keras.backend.floatx")())
            each = valid if each is None else symbol("keras.ops.cast")(each, valid.dtype) * valid
        for metric in self.metrics:
            weights = sample_weight if isinstance(metric, symbol("keras.metrics.Mean")) else each
            metric.update_state(y_true, y_pred, sample_weight=weights)

    return update_state


if private.supports("_training.sample_weights", WITHOUT):
    versions = "Keras 3.10 to 3.16"
    patches.replace(LOSS, "reduce_weighted_values", _reduce, FAULT, versions)
    patches.replace(LOSS, "apply_mask", _apply_mask, FAULT, versions)
    metrics = private.get("trainers.compile_utils.MetricsList")
    reason = "Metrics that count, such as Precision and AUC, ignore the mask and fail with a weight per sequence."
    patches.replace(metrics, "update_state", _update_metrics, reason, versions)
