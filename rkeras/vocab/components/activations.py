"""Activation functions: `activation_*`. Call one on data, or pass it uncalled as the `activation` of a layer."""

from typing import Any

from rkeras._compat.layers import keras2_behavior
from rkeras._core.kinds import AXIS_FROM_ZERO, FLAG, NUMBER, Kind
from rkeras._core.kinds_by_name import BY_NAME
from rkeras._core.predicates import is_data
from rkeras._core.verb import Verb, declare, means_keras2
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.user_functions import ACTIVATION
from rkeras._ops import op_fallbacks
from rkeras._ops.numeric_inputs import FLOAT_TENSOR

BY_NAME.update(dict.fromkeys(("activation", "recurrent_activation"), ACTIVATION))
KINDS = {
    "x": FLOAT_TENSOR, "alpha": NUMBER, "negative_slope": NUMBER, "max_value": NUMBER, "threshold": NUMBER, "b": NUMBER,
    "default_value": NUMBER, "approximate": FLAG,
}  # fmt: skip


def is_number_or_data(value: Any) -> bool:
    """Whether a value can be the input of an activation: a tensor, an array, a list of numbers or a number."""
    return is_data(value) or isinstance(value, (int, float)) or type(value).__module__ == "numpy"


def activation(name: str, about: str, kinds: dict[str, Kind] = KINDS, **details: Any) -> Verb:
    """Declare an activation function, which Keras has under the same name."""
    return declare(
        f"activation_{name}", f"keras.activations.{name}", family="activations", acts_on=is_number_or_data,
        kinds=kinds, about=f"{about} activation function", **details,
    )  # fmt: skip


def _hard_sigmoid_function() -> Any:
    return keras2_behavior.hard_sigmoid if means_keras2() else symbol("keras.activations.hard_sigmoid")


def _hard_sigmoid(this: Verb, given: dict[str, Any]) -> Any:
    return _hard_sigmoid_function()(**given)


# Keras 2 calls the slope `alpha`.
activation("relu", "Rectified linear unit (ReLU)", aliases={"alpha": "negative_slope"})
import_with_keras("rkeras._ops.sparsemax")
activation("sparsemax", "Sparsemax", run=op_fallbacks.sparsemax, uncalled_meaning=op_fallbacks.SPARSEMAX)
# keras 2.16 passes the axis on unchanged.
activation("softmax", "Softmax", KINDS | {"axis": AXIS_FROM_ZERO})
activation("hard_sigmoid", "Hard sigmoid (piecewise linear)", run=_hard_sigmoid,
           note="In R's keras, the function of Keras 2: `0.2 * x + 0.5`, limited to 0 and 1. In keras3 and Python, the "
           "function of Keras 3: `x / 6 + 0.5`, limited to 0 and 1.",
           uncalled_meaning=lambda _: _hard_sigmoid_function())  # fmt: skip
for _name, _about in {
    "elu": "Exponential linear unit (ELU)", "exponential": "Exponential", "gelu": "Gaussian error linear unit (GELU)",
    "linear": "Linear (identity)",
    "selu": "Scaled exponential linear unit (SELU)", "sigmoid": "Sigmoid (logistic)", "softplus": "Softplus",
    "softsign": "Softsign", "swish": "Swish (SiLU)", "tanh": "Hyperbolic tangent (tanh)",
    "celu": "Continuously differentiable ELU (CELU)", "glu": "Gated linear unit (GLU)", "hard_shrink": "Hard shrink",
    "hard_silu": "Hard SiLU (hard swish)", "hard_swish": "Hard swish (hard SiLU)",
    "hard_tanh": "Hard hyperbolic tangent (hard tanh)", "leaky_relu": "Leaky rectified linear unit (leaky ReLU)",
    "log_sigmoid": "Log-sigmoid (logarithm of the sigmoid)", "log_softmax": "Log-softmax (logarithm of the softmax)",
    "mish": "Mish", "relu6": "Rectified linear unit up to 6 (ReLU6)", "silu": "Sigmoid linear unit (SiLU, swish)",
    "soft_shrink": "Soft shrink", "sparse_plus": "Sparse plus", "sparse_sigmoid": "Sparse sigmoid",
    "squareplus": "Squareplus", "tanh_shrink": "Tanh shrink", "threshold": "Threshold",
}.items():  # fmt: skip
    activation(_name, _about)
