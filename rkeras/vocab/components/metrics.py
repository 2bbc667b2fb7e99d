"""Metrics: `metric_*`. They return a metric object for `compile`, or values if called with `y_true` and `y_pred`."""

from typing import Any

from rkeras._core.converters import count, elements
from rkeras._core.editions import KERAS3
from rkeras._core.kinds import AS_IS, COUNT, FLAG, FUNCTION, NUMBER, POSITIVE_INTEGER, SEQUENCE, SHAPE, Kind, one_of
from rkeras._core.verb import Run, Verb, declare, edition, verb
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.construct import instance, make, parameters
from rkeras._layers.user_functions import python_function
from rkeras._ops.numeric_inputs import ARRAY, FLOATS
from rkeras.vocab.components.losses import class_axis_last, data_of, values_of

CLASSES = Kind("class indices from 0", lambda value: [count(v) for v in elements(value)])
KINDS = {
    "y_true": ARRAY, "y_pred": FLOATS, "threshold": NUMBER, "delta": NUMBER, "gamma": NUMBER, "beta": NUMBER,
    "k": POSITIVE_INTEGER, "num_regressors": COUNT, "target_class_ids": CLASSES, "fn": FUNCTION, "metric_fn": FUNCTION,
    "apply_class_balancing": FLAG, "sparse_y_true": FLAG, "sparse_y_pred": FLAG, "from_sorted_ids": FLAG,
    "recall": NUMBER, "precision": NUMBER, "specificity": NUMBER, "sensitivity": NUMBER, "shape": SHAPE,
    "curve": one_of("ROC", "PR"), "summation_method": one_of("interpolation", "minoring", "majoring"),
    "class_aggregation": AS_IS, "normalizer": FLOATS, "label_weights": SEQUENCE,
}  # fmt: skip


def metric(name: str, target: str, about: str, run: Run = make, **own: Kind) -> Verb:
    """Declare a metric that returns an object only."""
    return declare(name, f"keras.metrics.{target}", family="metrics", run=run, kinds=KINDS | own, about=about,
                   uncalled_meaning=instance)  # fmt: skip


def _confusion(this: Verb, given: dict[str, Any]) -> Any:
    # With its own default, "int", Keras truncates the weights of samples to integers.
    return make(this, {**given, "dtype": given.get("dtype") or "float64"})


def value_metric(name: str, target: str, about: str, function: str = "") -> Verb:
    """Declare a metric that returns values too; without `function`, its function in Keras has the name of the verb."""
    return declare(
        name, f"keras.metrics.{target}", family="metrics", run=_object_or_values, kinds=KINDS, about=about,
        uncalled_meaning=f"keras.metrics.{function or name.removeprefix('metric_')}",
    )  # fmt: skip


def _object_or_values(this: Verb, given: dict[str, Any]) -> Any:
    given = class_axis_last(given) if "sparse" in this.name else given
    y_true, y_pred = data_of(this, given)
    assert isinstance(this.uncalled_meaning, str) and this.target is not None
    if y_true is not None:
        values = values_of(this, y_true, y_pred, {n: v for n, v in given.items() if n not in ("name", "dtype")})
        # The function of Keras 3 returns the accuracy of each element, that of Keras 2 the mean over the last axis.
        of_elements = this.name == "metric_binary_accuracy" and edition() != KERAS3
        return symbol("keras.ops.mean")(values, axis=-1) if of_elements else values
    compute = symbol(this.uncalled_meaning)
    name = given.pop("name", None) or compute.__name__
    # Some metrics are only functions in Keras, and some classes have fewer arguments than their functions.
    if this.target == this.uncalled_meaning or given.keys() - parameters(symbol(this.target)).keys():
        return symbol("keras.metrics.MeanMetricWrapper")(compute, name=name, **given)
    return make(this, {**given, "name": name})


# Accuracy
metric("metric_accuracy", "Accuracy", "Accuracy metric (fraction of correct predictions)")
value_metric("metric_binary_accuracy", "BinaryAccuracy", "Binary accuracy metric")
value_metric("metric_categorical_accuracy", "CategoricalAccuracy", "Categorical accuracy metric (one-hot labels)")
value_metric("metric_sparse_categorical_accuracy", "SparseCategoricalAccuracy", "Sparse categorical accuracy metric")
value_metric("metric_top_k_categorical_accuracy", "TopKCategoricalAccuracy", "Top-k categorical accuracy metric")
value_metric("metric_sparse_top_k_categorical_accuracy", "SparseTopKCategoricalAccuracy",
             "Sparse top-k categorical accuracy metric")  # fmt: skip

# True and false positives and negatives
metric("metric_auc", "AUC", "Area under the curve (AUC) metric, ROC or precision-recall", thresholds=SEQUENCE)
metric("metric_precision", "Precision", "Precision metric (positive predictive value)")
metric("metric_recall", "Recall", "Recall metric (sensitivity, true positive rate)")
metric("metric_true_positives", "TruePositives", "True positives metric")
metric("metric_true_negatives", "TrueNegatives", "True negatives metric")
metric("metric_false_positives", "FalsePositives", "False positives metric")
metric("metric_false_negatives", "FalseNegatives", "False negatives metric")
metric("metric_precision_at_recall", "PrecisionAtRecall", "Precision at recall metric (best for a given recall)")
metric("metric_recall_at_precision", "RecallAtPrecision", "Recall at precision metric (best for a given precision)")
metric("metric_sensitivity_at_specificity", "SensitivityAtSpecificity", "Sensitivity at specificity metric")
metric("metric_specificity_at_sensitivity", "SpecificityAtSensitivity", "Specificity at sensitivity metric")
metric("metric_f1_score", "F1Score", "F1 score metric (harmonic mean of precision and recall)")
metric("metric_fbeta_score", "FBetaScore", "F-beta score metric (weighted mean of precision and recall)")

# Segmentation
metric("metric_iou", "IoU", "Intersection over union (IoU, Jaccard index) metric", _confusion)
metric("metric_binary_iou", "BinaryIoU", "Binary intersection over union (IoU) metric", _confusion)
metric("metric_mean_iou", "MeanIoU", "Mean intersection over union (IoU) metric", _confusion)
metric("metric_one_hot_iou", "OneHotIoU", "Intersection over union (IoU) metric for one-hot labels", _confusion)
metric("metric_one_hot_mean_iou", "OneHotMeanIoU",
       "Mean intersection over union (IoU) metric for one-hot labels", _confusion)  # fmt: skip

# Probabilistic metrics
value_metric("metric_binary_crossentropy", "BinaryCrossentropy", "Binary cross-entropy metric")
value_metric("metric_categorical_crossentropy", "CategoricalCrossentropy",
             "Categorical cross-entropy metric (one-hot labels)")  # fmt: skip
value_metric("metric_sparse_categorical_crossentropy", "SparseCategoricalCrossentropy",
             "Sparse categorical cross-entropy metric (integer labels)")  # fmt: skip
value_metric("metric_binary_focal_crossentropy", "binary_focal_crossentropy", "Binary focal cross-entropy metric")
value_metric("metric_categorical_focal_crossentropy", "categorical_focal_crossentropy",
             "Categorical focal cross-entropy metric")  # fmt: skip
value_metric("metric_kl_divergence", "KLDivergence", "Kullback-Leibler (KL) divergence metric")
value_metric("metric_kullback_leibler_divergence", "KLDivergence",
             "Kullback-Leibler (KL) divergence metric", "kl_divergence")  # fmt: skip
value_metric("metric_poisson", "Poisson", "Poisson metric")

# Regression and hinge metrics
value_metric("metric_mean_squared_error", "MeanSquaredError", "Mean squared error (MSE) metric")
value_metric("metric_mean_absolute_error", "MeanAbsoluteError", "Mean absolute error (MAE) metric")
value_metric("metric_mean_absolute_percentage_error", "MeanAbsolutePercentageError",
             "Mean absolute percentage error (MAPE) metric")  # fmt: skip
value_metric("metric_mean_squared_logarithmic_error", "MeanSquaredLogarithmicError",
             "Mean squared logarithmic error (MSLE) metric")  # fmt: skip
value_metric("metric_huber", "huber", "Huber metric")
value_metric("metric_log_cosh", "log_cosh", "Log-cosh metric (logarithm of the hyperbolic cosine)")
value_metric("metric_hinge", "Hinge", "Hinge metric")
value_metric("metric_squared_hinge", "SquaredHinge", "Squared hinge metric")
value_metric("metric_pearson_correlation", "PearsonCorrelation", "Pearson correlation metric")
value_metric("metric_concordance_correlation", "ConcordanceCorrelation", "Concordance correlation metric")
metric("metric_root_mean_squared_error", "RootMeanSquaredError", "Root mean squared error (RMSE) metric")
metric("metric_log_cosh_error", "LogCoshError", "Log-cosh error metric (logarithm of the hyperbolic cosine)")
metric("metric_logcosh_error", "LogCoshError", "Log-cosh error metric (logarithm of the hyperbolic cosine)")
metric("metric_cosine_similarity", "CosineSimilarity", "Cosine similarity metric")
metric("metric_r2_score", "R2Score", "R-squared score (R2, coefficient of determination) metric")

# Reductions of values
metric("metric_mean", "Mean", "Mean metric (weighted mean of values)")
metric("metric_sum", "Sum", "Sum metric (weighted sum of values)")
metric("metric_mean_wrapper", "MeanMetricWrapper", "Mean metric of a function of true and predicted values")


@verb(kinds=KINDS, target="keras.metrics.CategoricalHinge", uncalled_meaning="keras.metrics.categorical_hinge")
def metric_categorical_hinge(*args, name=None, dtype=None, y_true=None, y_pred=None, **kwargs):
    """Categorical hinge metric.

    Its value is the score of the best wrong class minus the score of the true class plus 1, or 0 if that is negative.

    Args:
        *args: the true values and the predicted values, in this order.
        name: name of the metric; "categorical_hinge" by default.
        dtype: type of the values.
        y_true: true values, one-hot; if given with `y_pred`, the value of each sample is returned.
        y_pred: predicted values.
        **kwargs: further arguments of the Keras class.

    Returns:
        The value of each sample; without data, a `keras.metrics.CategoricalHinge`.
    """
    if args:
        return metric_categorical_hinge(**dict(zip(("y_true", "y_pred"), args, strict=True)))
    y_true, y_pred = data_of(metric_categorical_hinge, {"y_true": y_true, "y_pred": y_pred})
    if y_true is not None:
        return symbol("keras.metrics.categorical_hinge")(y_true, y_pred)
    return symbol("keras.metrics.CategoricalHinge")(name=name or "categorical_hinge", dtype=dtype, **kwargs)


def _cosine_proximity(_: Verb) -> Any:
    return python_function(symbol("keras.losses.cosine_similarity"), "cosine_proximity")


@verb(kinds=KINDS, uncalled_meaning=_cosine_proximity)
def metric_cosine_proximity(y_true, y_pred):
    """Cosine proximity metric of Keras 1 and 2 (negative cosine similarity).

    It is -1 for vectors of the same direction. `metric_cosine_similarity()` has the opposite sign.

    Args:
        y_true: true values.
        y_pred: predicted values.

    Returns:
        The value of each sample.
    """
    return symbol("keras.losses.cosine_similarity")(y_true, y_pred)


@verb(kinds=KINDS)
def metric_mean_relative_error(*args, normalizer, name=None, dtype=None, **kwargs):
    """Mean relative error metric.

    Its value is the mean of the absolute errors divided by `normalizer`. Keras 3 has no such metric.

    Args:
        *args: must be empty.
        normalizer: array of divisors of the errors, of the same shape as the values; a division by 0 returns 0.
        name: name of the metric; "mean_relative_error" by default.
        dtype: type of the values.
        **kwargs: must be empty.

    Returns:
        A `keras.metrics.Mean` whose `update_state` takes `y_true` and `y_pred`.
    """
    return _dropped_metric("MeanRelativeError", args, kwargs, normalizer=normalizer, name=name, dtype=dtype)


@verb(kinds=KINDS, uncalled_meaning=instance)
def metric_mean_tensor(*args, shape=None, name=None, dtype=None, **kwargs):
    """Mean tensor metric (element-wise mean of tensors).

    Keras 3 has no such metric.

    Args:
        *args: must be empty.
        shape: shape of the tensors; by default the shape of the first one.
        name: name of the metric; "mean_tensor" by default.
        dtype: type of the values.
        **kwargs: must be empty.

    Returns:
        A `keras.metrics.Metric` whose result has the shape of the tensors.
    """
    return _dropped_metric("MeanTensor", args, kwargs, shape=shape, name=name, dtype=dtype)


import_with_keras("rkeras._compat.metrics")


def _dropped_metric(cls: str, args: tuple[Any, ...], kwargs: dict[str, Any], **given: Any) -> Any:
    if args or kwargs:
        raise TypeError(f"{cls}: unused argument(s) {', '.join([*map(repr, args), *kwargs])}.")
    return symbol(f"rkeras._compat.metrics.{cls}")(**given)


@verb(kinds=KINDS)
def custom_metric(name, metric_fn):
    """Custom metric from a function and a name.

    Args:
        name: name of the metric in the training logs.
        metric_fn: function(y_true, y_pred) that returns a tensor.

    Returns:
        A function with the same values, for `compile(metrics = )`.
    """
    return python_function(metric_fn, name)
