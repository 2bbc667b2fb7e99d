"""Activations: `activation_*`. Called they compute; uncalled they are what a layer takes as its activation."""

from typing import Any

from rkeras._core.arguments import AXIS_FROM_ZERO, BY_NAME, FLAG, NUMBER
from rkeras._core.predicates import is_data
from rkeras._core.verb import Verb, construct, declare
from rkeras._layers.user_functions import ACTIVATION
from rkeras._ops.numeric_inputs import TENSOR

BY_NAME.update(dict.fromkeys(("activation", "recurrent_activation"), ACTIVATION))
KINDS = {
    "x": TENSOR, "alpha": NUMBER, "negative_slope": NUMBER, "max_value": NUMBER, "threshold": NUMBER, "b": NUMBER,
    "default_value": NUMBER, "approximate": FLAG,
}  # fmt: skip


def is_number_or_data(value: Any) -> bool:
    """What an activation computes with: a tensor, an array, a list of numbers or a number."""
    return is_data(value) or isinstance(value, (int, float)) or type(value).__module__ == "numpy"


def activation(name: str, run: Any = construct, stands_for: Any = None, **kinds: Any) -> Verb:
    """Declare an activation, which Keras has under the same name."""
    return declare(
        f"activation_{name}", f"keras.activations.{name}", family="activations", run=run,
        acts_on=is_number_or_data, kinds={**KINDS, **kinds}, stands_for=stands_for,
    )  # fmt: skip


def _relu(this: Verb, given: dict[str, Any]) -> Any:
    # The name of the slope until Keras 3.
    alpha = given.pop("alpha", None)
    if alpha is not None:
        given.setdefault("negative_slope", alpha)
    return construct(this, given)


def _sparsemax(this: Verb) -> Any:
    from rkeras._ops.sparsemax import sparsemax_function

    return sparsemax_function()


activation("relu", run=_relu)
activation("sparsemax", run=lambda this, given: _sparsemax(this)(**given), stands_for=_sparsemax)
# keras 2.16 hands the axis on as it is.
activation("softmax", axis=AXIS_FROM_ZERO)
for _name in (
    "elu", "exponential", "gelu", "hard_sigmoid", "linear", "selu", "sigmoid", "softplus", "softsign", "swish", "tanh",
    "celu", "glu", "hard_shrink", "hard_silu", "hard_swish", "hard_tanh", "leaky_relu", "log_sigmoid", "log_softmax",
    "mish", "relu6", "silu", "soft_shrink", "sparse_plus", "sparse_sigmoid", "squareplus", "tanh_shrink",
    "threshold",
):  # fmt: skip
    activation(_name)
