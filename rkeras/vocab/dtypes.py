"""Types of numbers: `dtype_policy_*`, in which a layer computes and keeps its weights; and how types combine."""

from typing import Any

from rkeras._core.arguments import POSITIVE_INTEGER, STRING, Kind, Unfit
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras.loading import symbol
from rkeras._layers.construct import make


def _policies(value: Any) -> Any:
    if not isinstance(value, dict):
        raise Unfit('Give them by the paths of the layers: list("dense/kernel" = dtype_policy("float16")).')
    return {path: symbol("keras.dtype_policies.get")(policy) for path, policy in value.items()}


KINDS = {
    "mode": STRING, "source_name": STRING, "amax_history_length": POSITIVE_INTEGER,
    "policy_map": Kind("policies by the paths of the layers", _policies),
}  # fmt: skip


def policy(name: str, target: str, about: str) -> Verb:
    """Declare a policy."""
    return declare(name, f"keras.{target}", family="dtypes", run=make, kinds=KINDS, about=about)


policy("dtype_policy", "DTypePolicy", "The types that a layer computes and keeps its weights in")
policy("dtype_policy_float", "FloatDTypePolicy", "The float types that a layer computes and keeps its weights in")
for _name, _cls, _about in (
    ("map", "DTypePolicyMap", "The types of each layer of a model, by the layers' paths"),
    ("quantized", "QuantizedDTypePolicy", "The types of a layer that is quantized to integers"),
    ("quantized_float8", "QuantizedFloat8DTypePolicy", "The types of a layer that is quantized to floats of 8 bits"),
    ("int4", "Int4DTypePolicy", "The types of a layer that is quantized to 4 bits in blocks"),
    ("gptq", "GPTQDTypePolicy", "The types of a layer that is quantized by GPTQ"),
    ("awq", "AWQDTypePolicy", "The types of a layer that is quantized by AWQ"),
):
    policy(f"dtype_policy_{_name}", f"dtype_policies.{_cls}", _about)

declare("k_is_float_dtype", "keras.backend.is_float_dtype", family="dtypes", about="Whether a type is one of floats",
        kinds={"dtype": STRING})  # fmt: skip


@verb(target="keras.backend.result_type")
def k_result_type(*dtypes):
    """The type that values of several types have together.

    Args:
        *dtypes: names of types, such as "int32" and "float16".

    Returns:
        The name of a type.
    """
    return symbol("keras.backend.result_type")(*dtypes)
