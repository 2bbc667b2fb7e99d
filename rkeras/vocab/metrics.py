"""Metrics: `metric_*`. Objects for `compile`; with `y_true` and `y_pred`, where R has them, the values."""

from typing import Any

from rkeras.arguments import AS_IS
from rkeras.symbol import symbol
from rkeras.verb import Verb, construct, declare


def _metric(this: Verb, given: dict[str, Any]) -> Any:
    y_true, y_pred = given.pop("y_true", None), given.pop("y_pred", None)
    if y_true is None and y_pred is None:
        return construct(this, given)
    for name in ("name", "dtype"):
        given.pop(name, None)
    return symbol(f"keras.metrics.{this.name.removeprefix('metric_')}")(y_true, y_pred, **given)


def metric(name: str, target: str) -> Verb:
    """Declare a metric."""
    return declare(
        name,
        f"keras.metrics.{target}",
        family="metrics",
        run=_metric,
        kinds={"y_true": AS_IS, "y_pred": AS_IS},
    )


metric("metric_auc", "AUC")
metric("metric_precision", "Precision")
metric("metric_recall", "Recall")
metric("metric_accuracy", "Accuracy")
metric("metric_mean_absolute_error", "MeanAbsoluteError")
