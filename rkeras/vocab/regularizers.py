"""Regularizers: `regularizer_*`, penalties on the variables or the output of a layer."""

from typing import Any

from rkeras._core.arguments import NUMBER, one_of
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import instance, make

KINDS = {"l": NUMBER, "l1": NUMBER, "l2": NUMBER, "factor": NUMBER, "mode": one_of("rows", "columns")}


def _named_as_keras_does(this: Verb, given: dict[str, Any]) -> Any:
    # R keras called the factor `l` before it took Keras's own name.
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


regularizer("regularizer_l1", "L1", _named_as_keras_does, "A penalty on the absolute values")
regularizer("regularizer_l2", "L2", _named_as_keras_does, "A penalty on the squares")
regularizer("regularizer_l1_l2", "L1L2", about="A penalty on the absolute values and on the squares")
regularizer("regularizer_orthogonal", "OrthogonalRegularizer", about="A penalty on rows or columns that are alike")
