"""Initializers: `initializer_*`, how the variables of a layer start."""

from typing import Any

from rkeras._core.arguments import AXIS, BY_NAME, FLAG, NUMBER, Kind, Unfit, one_of
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import instance, make
from rkeras._layers.user_functions import INITIALIZER

# What layers and others start their variables with.
BY_NAME.update(
    dict.fromkeys(
        [f"{variable}_initializer" for variable in (
            "kernel", "bias", "recurrent", "embeddings", "beta", "gamma", "moving_mean", "moving_variance", "alpha",
            "depthwise", "pointwise",
        )],
        INITIALIZER,
    )
)  # fmt: skip


def _value(value: Any) -> Any:
    if isinstance(value, str) or value is None:
        raise Unfit
    return value


KINDS = {
    **dict.fromkeys(("mean", "stddev", "minval", "maxval", "gain", "scale"), NUMBER),
    "value": Kind("a number or an array", _value),
    "mode": one_of("fan_in", "fan_out", "fan_avg"),
    "distribution": one_of("normal", "uniform", "truncated_normal", "untruncated_normal"),
    "side": one_of("real", "imag"),
    "periodic": FLAG,
    "input_axes": AXIS,
    "output_axes": AXIS,
}


def initializer(name: str, target: str, about: str = "") -> Verb:
    """Declare an initializer."""
    return declare(
        f"initializer_{name}", f"keras.initializers.{target}", family="initializers", run=make, kinds=KINDS,
        stands_for=instance, about=about,
    )  # fmt: skip


initializer("zeros", "Zeros")
initializer("ones", "Ones")
initializer("constant", "Constant")
initializer("identity", "IdentityInitializer", "An initializer that makes the identity matrix")
initializer("orthogonal", "OrthogonalInitializer", "An initializer that makes orthogonal matrices")
initializer("random_normal", "RandomNormal")
initializer("random_uniform", "RandomUniform")
initializer("truncated_normal", "TruncatedNormal")
initializer("variance_scaling", "VarianceScaling")
initializer("glorot_normal", "GlorotNormal")
initializer("glorot_uniform", "GlorotUniform")
initializer("he_normal", "HeNormal")
initializer("he_uniform", "HeUniform")
initializer("lecun_normal", "LecunNormal")
initializer("lecun_uniform", "LecunUniform")
initializer("stft", "STFT")
