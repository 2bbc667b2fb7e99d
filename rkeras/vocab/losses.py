"""Losses: `loss_*`. Without data an object for `compile`; with `y_true` and `y_pred` the losses themselves."""

from typing import Any

from rkeras._core.arguments import FLAG, NUMBER, Kind, refuse, string
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras.loading import symbol
from rkeras._layers.construct import make, parameters
from rkeras._ops.numeric_inputs import ARRAY, TENSOR


def _reduction(value: Any) -> str:
    # Keras 2's "auto" was the mean over the batch everywhere outside a distribution strategy.
    value = string(value)
    return "sum_over_batch_size" if value == "auto" else value


REDUCTION = Kind("the name of a reduction", _reduction)
KINDS = {
    "reduction": REDUCTION, "y_true": ARRAY, "y_pred": TENSOR, "delta": NUMBER, "gamma": NUMBER, "margin": NUMBER,
    "beta": NUMBER, "q": NUMBER, "apply_class_balancing": FLAG, "remove_diagonal": FLAG, "ref_labels": ARRAY,
    "ref_embeddings": TENSOR,
}  # fmt: skip
# What the function of a loss takes and its class does not, and the other way round.
OF_THE_FUNCTION = ("ref_labels", "ref_embeddings")
OF_THE_OBJECT = ("reduction", "name", "dtype")


def _loss(this: Verb, given: dict[str, Any]) -> Any:
    y_true, y_pred = data_of(this, given)
    if y_true is None:
        return make(this, {name: value for name, value in given.items() if name not in OF_THE_FUNCTION})
    return values_of(this, y_true, y_pred, {n: v for n, v in given.items() if n not in OF_THE_OBJECT})


def data_of(this: Verb, given: dict[str, Any]) -> tuple[Any, Any]:
    """Take both or neither of `y_true` and `y_pred` out of what was given.

    Raises:
        ArgumentError: if only one is there.
    """
    y_true, y_pred = given.pop("y_true", None), given.pop("y_pred", None)
    if (y_true is None) != (y_pred is None):
        lacking = "y_true" if y_true is None else "y_pred"
        raise refuse(this.name, lacking, "given with the other of `y_true` and `y_pred`", None,
                     "Without both, the verb makes an object.")  # fmt: skip
    return y_true, y_pred


def values_of(this: Verb, y_true: Any, y_pred: Any, given: dict[str, Any]) -> Any:
    """The function of a loss or metric, with R's defaults of what it has none for."""
    assert isinstance(this.stands_for, str)
    compute = symbol(this.stands_for)
    formals = this.__signature__.parameters
    for name, parameter in parameters(compute).items():
        if parameter.default is parameter.empty and name not in ("y_true", "y_pred"):
            given.setdefault(name, formals[name].default)
    return compute(y_true, y_pred, **given)


def loss(name: str, target: str, function: str = "", kinds: Any = None) -> Verb:
    """Declare a loss, whose function in Keras has the name of the verb unless it is given."""
    return declare(
        name, f"keras.losses.{target}", family="losses", run=_loss, kinds={**KINDS, **(kinds or {})},
        stands_for=f"keras.losses.{function or name.removeprefix('loss_')}",
    )  # fmt: skip


# Of probabilities
loss("loss_binary_crossentropy", "BinaryCrossentropy")
loss("loss_binary_focal_crossentropy", "BinaryFocalCrossentropy")
loss("loss_categorical_crossentropy", "CategoricalCrossentropy")
# Its `alpha` is a number, or one for each class.
loss("loss_categorical_focal_crossentropy", "CategoricalFocalCrossentropy", kinds={"alpha": TENSOR})
loss("loss_categorical_generalized_cross_entropy", "CategoricalGeneralizedCrossEntropy")
loss("loss_sparse_categorical_crossentropy", "SparseCategoricalCrossentropy")
loss("loss_kl_divergence", "KLDivergence")
loss("loss_kullback_leibler_divergence", "KLDivergence", "kl_divergence")
loss("loss_poisson", "Poisson")
loss("loss_ctc", "CTC")

# Of numbers
loss("loss_mean_squared_error", "MeanSquaredError")
loss("loss_mean_absolute_error", "MeanAbsoluteError")
loss("loss_mean_absolute_percentage_error", "MeanAbsolutePercentageError")
loss("loss_mean_squared_logarithmic_error", "MeanSquaredLogarithmicError")
loss("loss_huber", "Huber")
loss("loss_log_cosh", "LogCosh")
loss("loss_logcosh", "LogCosh", "log_cosh")
loss_cosine_similarity = loss("loss_cosine_similarity", "CosineSimilarity")

# Of margins, regions and embeddings
loss("loss_hinge", "Hinge")
loss("loss_squared_hinge", "SquaredHinge")
loss("loss_categorical_hinge", "CategoricalHinge")
loss("loss_dice", "Dice")
loss("loss_tversky", "Tversky")
loss("loss_circle", "Circle")


@verb(kinds=KINDS, stands_for="keras.losses.cosine_similarity")
def loss_cosine_proximity(*args, **kwargs):
    """The older name of `loss_cosine_similarity`.

    Args:
        *args: the true and the predicted values.
        **kwargs: the arguments of `loss_cosine_similarity`.

    Returns:
        The loss of each sample, or without data a `keras.losses.CosineSimilarity`.
    """
    return loss_cosine_similarity(*args, **kwargs)
