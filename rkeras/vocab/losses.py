"""Losses: `loss_*`. Without data an object for `compile`; with `y_true` and `y_pred` the losses themselves."""

from typing import Any

from rkeras.arguments import AS_IS, Kind, string
from rkeras.symbol import symbol
from rkeras.verb import Verb, declare


def _reduction(value: Any) -> str:
    # Keras 2's "auto" was the mean over the batch everywhere outside a distribution strategy.
    value = string(value)
    return "sum_over_batch_size" if value == "auto" else value


REDUCTION = Kind("the name of a reduction", _reduction)


def _loss(this: Verb, given: dict[str, Any]) -> Any:
    y_true, y_pred = given.pop("y_true", None), given.pop("y_pred", None)
    assert this.target is not None
    if y_true is None and y_pred is None:
        return symbol(this.target)(**given)
    for name in ("reduction", "name", "dtype"):
        given.pop(name, None)
    function = f"keras.losses.{this.name.removeprefix('loss_')}"
    return symbol(function)(y_true, y_pred, **given)


def loss(name: str, target: str) -> Verb:
    """Declare a loss."""
    return declare(
        name, f"keras.losses.{target}", family="losses", run=_loss,
        kinds={"reduction": REDUCTION, "y_true": AS_IS, "y_pred": AS_IS},
    )  # fmt: skip


loss("loss_binary_crossentropy", "BinaryCrossentropy")
loss("loss_categorical_crossentropy", "CategoricalCrossentropy")
loss("loss_sparse_categorical_crossentropy", "SparseCategoricalCrossentropy")
loss("loss_mean_squared_error", "MeanSquaredError")
loss("loss_mean_absolute_error", "MeanAbsoluteError")
loss("loss_huber", "Huber")
