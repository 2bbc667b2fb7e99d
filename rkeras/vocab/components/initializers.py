"""Initializers: `initializer_*`, the initial values of the variables of a layer."""

from typing import Any

from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import AXIS, FLAG, NUMBER, Kind, one_of
from rkeras._core.kinds_by_name import BY_NAME
from rkeras._core.verb import Verb, declare, means_keras2
from rkeras._layers.construct import instance, make
from rkeras._layers.user_functions import INITIALIZER

# The arguments of layers that take an initializer.
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
        raise InvalidValue
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


def initializer(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare an initializer."""
    return declare(
        f"initializer_{name}", f"keras.initializers.{target}", family="initializers", kinds=KINDS,
        uncalled_meaning=instance, about=f"{about} initializer", **{"run": make, **details},
    )  # fmt: skip


def _variance_scaling(this: Verb, given: dict[str, Any]) -> Any:
    if means_keras2() and given.get("distribution", "normal") == "normal":
        given["distribution"] = "untruncated_normal"
    return make(this, given)


initializer("zeros", "Zeros", "Zeros")
initializer("ones", "Ones", "Ones")
initializer("constant", "Constant", "Constant")
initializer("identity", "IdentityInitializer", "Identity matrix")
initializer("orthogonal", "OrthogonalInitializer", "Orthogonal matrix")
initializer("random_normal", "RandomNormal", "Random normal (Gaussian)")
initializer("random_uniform", "RandomUniform", "Random uniform")
initializer("truncated_normal", "TruncatedNormal", "Truncated normal")
initializer("variance_scaling", "VarianceScaling", "Variance scaling", run=_variance_scaling,
            note='In R\'s keras, the distribution "normal" is not truncated.')  # fmt: skip
initializer("glorot_normal", "GlorotNormal", "Glorot normal (Xavier normal)")
initializer("glorot_uniform", "GlorotUniform", "Glorot uniform (Xavier uniform)")
initializer("he_normal", "HeNormal", "He normal (Kaiming normal)")
initializer("he_uniform", "HeUniform", "He uniform (Kaiming uniform)")
initializer("lecun_normal", "LecunNormal", "LeCun normal")
initializer("lecun_uniform", "LecunUniform", "LeCun uniform")
initializer("stft", "STFT", "Short-time Fourier transform (STFT)")
