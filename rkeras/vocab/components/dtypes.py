"""Dtype policies: `dtype_policy_*`, the dtypes in which a layer computes and stores its weights; type promotion."""

from typing import Any

from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import POSITIVE_INTEGER, STRING, Kind
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras.loading import symbol
from rkeras._layers.construct import make


def _policies(value: Any) -> Any:
    if not isinstance(value, dict):
        raise InvalidValue('Name each policy by the path of a layer: list("dense/kernel" = dtype_policy("float16")).')
    return {path: symbol("keras.dtype_policies.get")(policy) for path, policy in value.items()}


KINDS = {
    "mode": STRING, "source_name": STRING, "amax_history_length": POSITIVE_INTEGER,
    "policy_map": Kind("a list of policies named by the paths of layers", _policies),
}  # fmt: skip


def policy(name: str, target: str, about: str) -> Verb:
    """Declare a dtype policy."""
    return declare(name, f"keras.{target}", family="dtypes", run=make, kinds=KINDS, about=about)


policy("dtype_policy", "DTypePolicy", "Dtype policy of a layer: mixed precision or a single dtype")
policy("dtype_policy_float", "FloatDTypePolicy", "Dtype policy of a layer with floating-point weights")
for _name, _cls, _about in (
    ("map", "DTypePolicyMap", "Dtype policies of the layers of a model, by layer path"),
    ("quantized", "QuantizedDTypePolicy", "Dtype policy of a layer quantized to integers"),
    ("quantized_float8", "QuantizedFloat8DTypePolicy", "Dtype policy of a layer quantized to float8"),
    ("int4", "Int4DTypePolicy", "Dtype policy of a layer quantized to int4 in blocks"),
    ("gptq", "GPTQDTypePolicy", "Dtype policy of a layer quantized with GPTQ"),
    ("awq", "AWQDTypePolicy", "Dtype policy of a layer quantized with AWQ"),
):
    policy(f"dtype_policy_{_name}", f"dtype_policies.{_cls}", _about)

declare("k_is_float_dtype", "keras.backend.is_float_dtype", family="dtypes", about="Test for a floating-point dtype",
        kinds={"dtype": STRING})  # fmt: skip


@verb(target="keras.backend.result_type")
def k_result_type(*dtypes):
    """Result dtype of an operation on several dtypes (type promotion).

    Args:
        *dtypes: names of dtypes, such as "int32" and "float16".

    Returns:
        The name of a dtype.
    """
    return symbol("keras.backend.result_type")(*dtypes)
