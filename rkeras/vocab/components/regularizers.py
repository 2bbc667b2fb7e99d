"""Regularizers: `regularizer_*`, penalties on the variables or the outputs of a layer."""

from typing import Any

from rkeras._core.kinds import NUMBER, one_of
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import instance, make

KINDS = {"l": NUMBER, "l1": NUMBER, "l2": NUMBER, "factor": NUMBER, "mode": one_of("rows", "columns")}


def _rename_factor(this: Verb, given: dict[str, Any]) -> Any:
    # Older R keras calls the factor `l`; Keras calls it `l1` or `l2`.
    factor = given.pop("l", None)
    if factor is not None:
        given.setdefault(this.name.removeprefix("regularizer_"), factor)
    return make(this, given)


def regularizer(name: str, target: str, run: Any = make, about: str = "") -> Verb:
    """Declare a regularizer."""
    return declare(
        name, f"keras.regularizers.{target}", family="regularizers", run=run, kinds=KINDS, stands_for=instance,
        about=about,
    )  # fmt: skip


regularizer("regularizer_l1", "L1", _rename_factor, "L1 regularization (penalty on the absolute values)")
regularizer("regularizer_l2", "L2", _rename_factor, "L2 regularization (penalty on the squared values)")
regularizer("regularizer_l1_l2", "L1L2", about="L1 and L2 regularization (elastic net penalty)")
regularizer("regularizer_orthogonal", "OrthogonalRegularizer", about="Orthogonal regularization of rows or columns")
