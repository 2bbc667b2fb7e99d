"""Metrics: `metric_*`, objects for `compile(metrics = )`."""

from rkeras.verb import Verb, declare


def metric(name: str, target: str) -> Verb:
    """Declare a metric."""
    return declare(name, f"keras.metrics.{target}", family="metrics")


metric("metric_auc", "AUC")
metric("metric_precision", "Precision")
metric("metric_recall", "Recall")
metric("metric_accuracy", "Accuracy")
metric("metric_mean_absolute_error", "MeanAbsoluteError")
