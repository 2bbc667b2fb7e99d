"""Regularizers: `regularizer_*`, penalties on the variables or the outputs of a layer."""

from typing import Any

from rkeras._core.kinds import NUMBER, one_of
from rkeras._core.kinds_by_name import BY_NAME
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import instance, make
from rkeras._layers.user_functions import REGULARIZER

# The arguments of layers that take a regularizer.
BY_NAME.update(
    dict.fromkeys(
        [f"{variable}_regularizer" for variable in (
            "kernel", "bias", "recurrent", "embeddings", "beta", "gamma", "alpha", "depthwise", "pointwise", "activity",
        )],
        REGULARIZER,
    )
)  # fmt: skip

KINDS = {"l": NUMBER, "l1": NUMBER, "l2": NUMBER, "factor": NUMBER, "mode": one_of("rows", "columns")}


def regularizer(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a regularizer."""
    return declare(
        name, f"keras.regularizers.{target}", family="regularizers", run=make, kinds=KINDS, uncalled_meaning=instance,
        about=about, **details,
    )  # fmt: skip


# R keras calls the factor `l`; Keras calls it `l1` or `l2`.
regularizer("regularizer_l1", "L1", "L1 regularization (penalty on the absolute values)", aliases={"l": "l1"})
regularizer("regularizer_l2", "L2", "L2 regularization (penalty on the squared values)", aliases={"l": "l2"})
regularizer("regularizer_l1_l2", "L1L2", "L1 and L2 regularization (elastic net penalty)")
regularizer("regularizer_orthogonal", "OrthogonalRegularizer", "Orthogonal regularization of rows or columns")
