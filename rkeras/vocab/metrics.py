"""Metrics: `metric_*`. Objects for `compile`; with `y_true` and `y_pred`, where R has them, the values."""

from typing import Any

from rkeras._core.arguments import (
    AS_IS,
    COUNT,
    FLAG,
    NUMBER,
    POSITIVE_INTEGER,
    SEQUENCE,
    SHAPE,
    Kind,
    count,
    elements,
    function,
    one_of,
)
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras.loading import symbol
from rkeras._layers.construct import instance, make, parameters
from rkeras._layers.user_functions import named
from rkeras._ops.numeric_inputs import ARRAY, TENSOR
from rkeras.vocab.losses import data_of, values_of

FUNCTION = Kind("a function(y_true, y_pred)", function)
CLASSES = Kind("class numbers from 0", lambda value: [count(v) for v in elements(value)])
KINDS = {
    "y_true": ARRAY, "y_pred": TENSOR, "threshold": NUMBER, "delta": NUMBER, "gamma": NUMBER, "beta": NUMBER,
    "k": POSITIVE_INTEGER, "num_regressors": COUNT, "target_class_ids": CLASSES, "fn": FUNCTION, "metric_fn": FUNCTION,
    "apply_class_balancing": FLAG, "sparse_y_true": FLAG, "sparse_y_pred": FLAG, "from_sorted_ids": FLAG,
    "recall": NUMBER, "precision": NUMBER, "specificity": NUMBER, "sensitivity": NUMBER, "shape": SHAPE,
    "curve": one_of("ROC", "PR"), "summation_method": one_of("interpolation", "minoring", "majoring"),
    "class_aggregation": AS_IS, "normalizer": TENSOR, "label_weights": SEQUENCE,
}  # fmt: skip


def metric(name: str, target: str, **own: Kind) -> Verb:
    """Declare a metric that is an object alone."""
    return declare(name, f"keras.metrics.{target}", family="metrics", run=make, kinds=KINDS | own, stands_for=instance)


def measure(name: str, target: str, function: str = "") -> Verb:
    """Declare a metric that computes values too, by a function that has the name of the verb unless it is given."""
    return declare(
        name, f"keras.metrics.{target}", family="metrics", run=_measure, kinds=KINDS,
        stands_for=f"keras.metrics.{function or name.removeprefix('metric_')}",
    )  # fmt: skip


def _measure(this: Verb, given: dict[str, Any]) -> Any:
    y_true, y_pred = data_of(this, given)
    assert isinstance(this.stands_for, str) and this.target is not None
    if y_true is not None:
        values = values_of(this, y_true, y_pred, {n: v for n, v in given.items() if n not in ("name", "dtype")})
        # Keras 3 gives the hits themselves.
        return symbol("keras.ops.mean")(values, axis=-1) if this.name == "metric_binary_accuracy" else values
    compute = symbol(this.stands_for)
    name = given.pop("name", None) or compute.__name__
    # Some metrics are functions in Keras, and some classes take less than their functions.
    if this.target == this.stands_for or given.keys() - parameters(symbol(this.target)).keys():
        return symbol("keras.metrics.MeanMetricWrapper")(compute, name=name, **given)
    return make(this, {**given, "name": name})


# Hits
metric("metric_accuracy", "Accuracy")
measure("metric_binary_accuracy", "BinaryAccuracy")
measure("metric_categorical_accuracy", "CategoricalAccuracy")
measure("metric_sparse_categorical_accuracy", "SparseCategoricalAccuracy")
measure("metric_top_k_categorical_accuracy", "TopKCategoricalAccuracy")
measure("metric_sparse_top_k_categorical_accuracy", "SparseTopKCategoricalAccuracy")

# Positives and negatives
metric("metric_auc", "AUC", thresholds=SEQUENCE)
metric("metric_precision", "Precision")
metric("metric_recall", "Recall")
metric("metric_true_positives", "TruePositives")
metric("metric_true_negatives", "TrueNegatives")
metric("metric_false_positives", "FalsePositives")
metric("metric_false_negatives", "FalseNegatives")
metric("metric_precision_at_recall", "PrecisionAtRecall")
metric("metric_recall_at_precision", "RecallAtPrecision")
metric("metric_sensitivity_at_specificity", "SensitivityAtSpecificity")
metric("metric_specificity_at_sensitivity", "SpecificityAtSensitivity")
metric("metric_f1_score", "F1Score")
metric("metric_fbeta_score", "FBetaScore")

# Regions
metric("metric_iou", "IoU")
metric("metric_binary_iou", "BinaryIoU")
metric("metric_mean_iou", "MeanIoU")
metric("metric_one_hot_iou", "OneHotIoU")
metric("metric_one_hot_mean_iou", "OneHotMeanIoU")

# Probabilities
measure("metric_binary_crossentropy", "BinaryCrossentropy")
measure("metric_categorical_crossentropy", "CategoricalCrossentropy")
measure("metric_sparse_categorical_crossentropy", "SparseCategoricalCrossentropy")
measure("metric_binary_focal_crossentropy", "binary_focal_crossentropy")
measure("metric_categorical_focal_crossentropy", "categorical_focal_crossentropy")
measure("metric_kl_divergence", "KLDivergence")
measure("metric_kullback_leibler_divergence", "KLDivergence", "kl_divergence")
measure("metric_poisson", "Poisson")

# Numbers
measure("metric_mean_squared_error", "MeanSquaredError")
measure("metric_mean_absolute_error", "MeanAbsoluteError")
measure("metric_mean_absolute_percentage_error", "MeanAbsolutePercentageError")
measure("metric_mean_squared_logarithmic_error", "MeanSquaredLogarithmicError")
measure("metric_huber", "huber")
measure("metric_log_cosh", "log_cosh")
measure("metric_hinge", "Hinge")
measure("metric_squared_hinge", "SquaredHinge")
measure("metric_pearson_correlation", "PearsonCorrelation")
measure("metric_concordance_correlation", "ConcordanceCorrelation")
metric("metric_root_mean_squared_error", "RootMeanSquaredError")
metric("metric_log_cosh_error", "LogCoshError")
metric("metric_logcosh_error", "LogCoshError")
metric("metric_cosine_similarity", "CosineSimilarity")
metric("metric_r2_score", "R2Score")

# Of any values
metric("metric_mean", "Mean")
metric("metric_sum", "Sum")
metric("metric_mean_wrapper", "MeanMetricWrapper")


@verb(kinds=KINDS, target="keras.metrics.CategoricalHinge", stands_for="keras.metrics.categorical_hinge")
def metric_categorical_hinge(*args, name=None, dtype=None, y_true=None, y_pred=None, **kwargs):
    """The categorical hinge metric: how far the true class falls short of leading the best other one by 1.

    Args:
        *args: the true and the predicted values, in this order.
        name: name of the metric; "categorical_hinge" by default.
        dtype: type of the values.
        y_true: true values, one-hot; with `y_pred` the values of the samples are computed.
        y_pred: predicted values.
        **kwargs: further arguments of the Keras class.

    Returns:
        The value of each sample, or without data a `keras.metrics.CategoricalHinge`.
    """
    if args:
        return metric_categorical_hinge(**dict(zip(("y_true", "y_pred"), args, strict=True)))
    y_true, y_pred = data_of(metric_categorical_hinge, {"y_true": y_true, "y_pred": y_pred})
    if y_true is not None:
        return symbol("keras.metrics.categorical_hinge")(y_true, y_pred)
    return symbol("keras.metrics.CategoricalHinge")(name=name or "categorical_hinge", dtype=dtype, **kwargs)


@verb(kinds=KINDS, stands_for="keras.losses.cosine_similarity")
def metric_cosine_proximity(y_true, y_pred):
    """Cosine proximity, as Keras 1 and 2 computed it: the negative of the cosine of the angle, -1 where they agree.

    `metric_cosine_similarity()` is the metric of today, with the opposite sign.

    Args:
        y_true: true values.
        y_pred: predicted values.

    Returns:
        The value of each sample.
    """
    return symbol("keras.losses.cosine_similarity")(y_true, y_pred)


@verb(kinds=KINDS)
def metric_mean_relative_error(*args, normalizer, name=None, dtype=None, **kwargs):
    """The mean of the errors relative to given sizes; Keras 3 has none, so this is our own.

    Args:
        *args: nothing.
        normalizer: what the errors are divided by, an array of the shape of the values; 0 gives 0.
        name: name of the metric; "mean_relative_error" by default.
        dtype: type of the values.
        **kwargs: nothing.

    Returns:
        A `keras.metrics.Mean` whose `update_state` takes `y_true` and `y_pred`.
    """
    return _ours("MeanRelativeError", args, kwargs, normalizer=normalizer, name=name, dtype=dtype)


@verb(kinds=KINDS, stands_for=instance)
def metric_mean_tensor(*args, shape=None, name=None, dtype=None, **kwargs):
    """The mean of each element over the tensors it is updated with; Keras 3 has none, so this is our own.

    Args:
        *args: nothing.
        shape: shape of the tensors; by default that of the first.
        name: name of the metric; "mean_tensor" by default.
        dtype: type of the values.
        **kwargs: nothing.

    Returns:
        A `keras.metrics.Metric` whose result has the shape of the tensors.
    """
    return _ours("MeanTensor", args, kwargs, shape=shape, name=name, dtype=dtype)


def _ours(cls: str, args: tuple[Any, ...], kwargs: dict[str, Any], **given: Any) -> Any:
    if args or kwargs:
        raise TypeError(f"{cls}: unused argument(s) {', '.join([*map(repr, args), *kwargs])}.")
    from rkeras._compat.metrics import metric_classes

    return metric_classes()[cls](**given)


@verb(kinds=KINDS)
def custom_metric(name, metric_fn):
    """Give a function a name, under which Keras shows it as a metric.

    Args:
        name: the name.
        metric_fn: function(y_true, y_pred) that returns a tensor.

    Returns:
        A function that does the same, for `compile(metrics = )`.
    """
    return named(metric_fn, name)
