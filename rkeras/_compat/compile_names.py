"""Names of losses and metrics in Keras 2 that Keras 3 lacks, in `compile()` and in files."""

from __future__ import annotations

from typing import Any

from rkeras._keras.loading import symbol

OLD_LOSSES = {
    "cosine_proximity": "cosine_similarity", "huber_loss": "huber", "kullback_leibler_divergence": "kl_divergence",
    "logcosh": "log_cosh",
}  # fmt: skip
"""Keras 3's names of losses that Keras 2 has under other names."""

OLD_METRICS = {
    "bce": "BinaryCrossentropy", "BCE": "BinaryCrossentropy", "cosine_proximity": "CosineSimilarity",
    "kld": "KLDivergence", "KLD": "KLDivergence", "kullback_leibler_divergence": "KLDivergence",
    "log_cosh": "LogCoshError", "logcosh": "LogCoshError",
}  # fmt: skip
"""Classes of metrics by names that are not names of metrics in every Keras. The column has the name that is given."""

BY_LABELS = ("accuracy", "acc", "crossentropy", "ce")
"""Metrics, in small letters, that Keras chooses by the labels. The column has the name that is given."""


def old_metric(name: str) -> Any:
    """Return the metric of a name in `OLD_METRICS`, with this name."""
    return getattr(symbol("keras.metrics"), OLD_METRICS[name])(name=name)
