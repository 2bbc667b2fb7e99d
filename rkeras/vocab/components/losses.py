"""Losses: `loss_*`. With `y_true` and `y_pred` they return loss values; without them, a loss object for `compile`."""

from typing import Any

from rkeras._core.converters import string
from rkeras._core.errors import argument_error
from rkeras._core.kinds import FLAG, NUMBER, Kind
from rkeras._core.verb import Run, Verb, declare, verb
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.construct import make, parameters
from rkeras._ops.numeric_inputs import ARRAY, FLOATS


def _reduction(value: Any) -> str:
    # Keras 2's "auto" is the mean over the batch, except inside a distribution strategy.
    value = string(value)
    return "sum_over_batch_size" if value == "auto" else value


REDUCTION = Kind("the name of a reduction", _reduction)
KINDS = {
    "reduction": REDUCTION, "y_true": ARRAY, "y_pred": FLOATS, "delta": NUMBER, "gamma": NUMBER, "margin": NUMBER,
    "beta": NUMBER, "q": NUMBER, "apply_class_balancing": FLAG, "remove_diagonal": FLAG, "ref_labels": ARRAY,
    "ref_embeddings": FLOATS,
}  # fmt: skip
# Arguments that only the function of a loss has, and arguments that only its class has.
FUNCTION_ONLY = ("ref_labels", "ref_embeddings")
CLASS_ONLY = ("reduction", "name", "dtype")


def _loss(this: Verb, given: dict[str, Any]) -> Any:
    y_true, y_pred = data_of(this, given)
    if y_true is None:
        return make(this, {name: value for name, value in given.items() if name not in FUNCTION_ONLY})
    return values_of(this, y_true, y_pred, {n: v for n, v in given.items() if n not in CLASS_ONLY})


def _sparse_loss(this: Verb, given: dict[str, Any]) -> Any:
    return _loss(this, class_axis_last(given))


def class_axis_last(given: dict[str, Any]) -> dict[str, Any]:
    """Move the axis of the classes of `y_pred` to the end, where Keras requires it for integer labels."""
    axis, predicted = given.get("axis"), given.get("y_pred")
    if axis in (None, -1) or predicted is None:
        return given
    return {**given, "y_pred": symbol("keras.ops.moveaxis")(predicted, axis, -1), "axis": -1}


def data_of(this: Verb, given: dict[str, Any]) -> tuple[Any, Any]:
    """Remove `y_true` and `y_pred` from the arguments and return them.

    Raises:
        ArgumentError: if only one of the two is given.
    """
    y_true, y_pred = given.pop("y_true", None), given.pop("y_pred", None)
    if (y_true is None) != (y_pred is None):
        missing, given_one = ("y_true", "y_pred") if y_true is None else ("y_pred", "y_true")
        raise argument_error(this.name, missing, f"given together with `{given_one}`", None,
                     "Without both, the function returns a loss or metric object.")  # fmt: skip
    return y_true, y_pred


def values_of(this: Verb, y_true: Any, y_pred: Any, given: dict[str, Any]) -> Any:
    """Call the function of a loss or metric, with R's defaults where the function has none."""
    assert isinstance(this.uncalled_meaning, str)
    compute = symbol(this.uncalled_meaning)
    formals = this.__signature__.parameters
    for name, parameter in parameters(compute).items():
        if parameter.default is parameter.empty and name not in ("y_true", "y_pred"):
            given.setdefault(name, formals[name].default)
    return compute(y_true, y_pred, **given)


def loss(name: str, target: str, about: str, function: str = "", kinds: Any = None, run: Run = _loss) -> Verb:
    """Declare a loss; without `function`, its function in Keras has the name of the verb."""
    return declare(
        name, f"keras.losses.{target}", family="losses", run=run, kinds={**KINDS, **(kinds or {})}, about=about,
        uncalled_meaning=f"keras.losses.{function or name.removeprefix('loss_')}",
    )  # fmt: skip


# Probabilistic losses
loss("loss_binary_crossentropy", "BinaryCrossentropy", "Binary cross-entropy loss")
loss("loss_binary_focal_crossentropy", "BinaryFocalCrossentropy", "Binary focal cross-entropy loss")
loss("loss_categorical_crossentropy", "CategoricalCrossentropy", "Categorical cross-entropy loss (one-hot labels)")
# Here `alpha` is one number, or one number for each class.
loss("loss_categorical_focal_crossentropy", "CategoricalFocalCrossentropy",
     "Categorical focal cross-entropy loss (one-hot labels)", kinds={"alpha": FLOATS})  # fmt: skip
loss("loss_categorical_generalized_cross_entropy", "CategoricalGeneralizedCrossEntropy",
     "Categorical generalized cross-entropy loss (noisy labels)")  # fmt: skip
loss("loss_sparse_categorical_crossentropy", "SparseCategoricalCrossentropy",
     "Sparse categorical cross-entropy loss (integer labels)", run=_sparse_loss)  # fmt: skip
loss("loss_kl_divergence", "KLDivergence", "Kullback-Leibler (KL) divergence loss")
loss("loss_kullback_leibler_divergence", "KLDivergence", "Kullback-Leibler (KL) divergence loss", "kl_divergence")
loss("loss_poisson", "Poisson", "Poisson loss")
loss("loss_ctc", "CTC", "Connectionist temporal classification (CTC) loss")

# Regression losses
loss("loss_mean_squared_error", "MeanSquaredError", "Mean squared error (MSE) loss")
loss("loss_mean_absolute_error", "MeanAbsoluteError", "Mean absolute error (MAE) loss")
loss("loss_mean_absolute_percentage_error", "MeanAbsolutePercentageError", "Mean absolute percentage error (MAPE) loss")
loss("loss_mean_squared_logarithmic_error", "MeanSquaredLogarithmicError", "Mean squared logarithmic error (MSLE) loss")
loss("loss_huber", "Huber", "Huber loss")
loss("loss_log_cosh", "LogCosh", "Log-cosh loss (logarithm of the hyperbolic cosine)")
loss("loss_logcosh", "LogCosh", "Log-cosh loss (logarithm of the hyperbolic cosine)", "log_cosh")
loss_cosine_similarity = loss("loss_cosine_similarity", "CosineSimilarity", "Cosine similarity loss")

# Hinge, segmentation and embedding losses
loss("loss_hinge", "Hinge", "Hinge loss")
loss("loss_squared_hinge", "SquaredHinge", "Squared hinge loss")
loss("loss_categorical_hinge", "CategoricalHinge", "Categorical hinge loss")
loss("loss_dice", "Dice", "Dice loss (overlap in image segmentation)")
loss("loss_tversky", "Tversky", "Tversky loss (weighted overlap in image segmentation)")
loss("loss_circle", "Circle", "Circle loss (metric learning of embeddings)")

import_with_keras("rkeras._compat.losses_and_metrics")
import_with_keras("rkeras._compat.symbolic_losses")


@verb(kinds=KINDS, uncalled_meaning="keras.losses.cosine_similarity")
def loss_cosine_proximity(*args, **kwargs):
    """Cosine proximity loss (older name of the cosine similarity loss).

    Args:
        *args: the true values and the predicted values.
        **kwargs: the arguments of `loss_cosine_similarity`.

    Returns:
        The loss of each sample; without data, a `keras.losses.CosineSimilarity`.
    """
    return loss_cosine_similarity(*args, **kwargs)
