"""Quantizers: `quantizer_*` and `quantization_config_*`, weights and activations in few bits."""

from typing import Any

from rkeras._core.arguments import (
    AXIS,
    COUNT,
    DATA,
    FLAG,
    INTEGER,
    NUMBER,
    POSITIVE_INTEGER,
    Kind,
    Unfit,
    elements,
    number,
)
from rkeras._core.predicates import is_data
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import make
from rkeras._ops.numeric_inputs import TENSOR


def _range(value: Any) -> tuple[float, float]:
    pair = tuple(number(v) for v in elements(value))
    if len(pair) != 2 or pair[0] >= pair[1]:
        raise Unfit
    return pair[0], pair[1]


KINDS = {
    "axis": AXIS, "value_range": Kind("the least and the largest value", _range), "epsilon": NUMBER,
    "inputs": TENSOR, "x": TENSOR, "amax": TENSOR, "amax_history": TENSOR, "min_vals": TENSOR, "max_vals": TENSOR,
    "arr": DATA, "packed": DATA, "dtype_max": NUMBER, "margin": INTEGER, "scale": TENSOR, "num_bits": POSITIVE_INTEGER,
    "weight_bits": POSITIVE_INTEGER, "num_samples": POSITIVE_INTEGER, "sequence_length": POSITIVE_INTEGER,
    "group_size": INTEGER, "num_grid_points": POSITIVE_INTEGER, "block_size": POSITIVE_INTEGER,
    "hessian_damping": NUMBER, "orig_len": COUNT,
    **dict.fromkeys(("narrow_range", "to_numpy", "per_channel", "symmetric", "activation_order"), FLAG),
}  # fmt: skip


def quantizer(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a quantizer, a configuration or one of the functions they work with."""
    return declare(
        name, f"keras.quantizers.{target}", family="quantizers", run=make, kinds=KINDS, about=about, **details
    )


quantizer("quantizer_abs_max", "AbsMaxQuantizer", "A quantizer that spreads the largest absolute value over the range")
quantizer("quantization_config", "QuantizationConfig", "How to quantize a layer, by its quantizers")
quantizer("quantization_config_int8", "Int8QuantizationConfig", "How to quantize a layer to 8 bits")
quantizer("quantization_config_int4", "Int4QuantizationConfig", "How to quantize a layer to 4 bits")
quantizer("quantization_config_float8", "Float8QuantizationConfig", "How to compute in floats of 8 bits")
quantizer("quantization_config_gptq", "GPTQConfig", "How to quantize the weights of a language model by GPTQ")
quantizer("quantization_config_awq", "AWQConfig", "How to quantize the weights of a language model by AWQ")

for _name, _about in {
    "abs_max_quantize": "Quantize by the largest absolute value",
    "abs_max_quantize_grouped_with_zero_point": "Quantize in groups of rows, each with a zero point of its own",
    "fake_quant_with_min_max_vars": "Round to as many values as some bits have, and stay with floats",
}.items():
    quantizer(f"quantizer_{_name}", _name, _about, acts_on=is_data)
for _name, _about in {
    "quantize_and_dequantize": "Round to the values of a narrow float type, and stay with floats",
    "compute_float8_amax_history": "Put the largest absolute value in front of a history of such values",
    "compute_float8_scale": "The scale that spreads the largest absolute value over a narrow float type",
}.items():
    quantizer(f"quantizer_{_name}", _name, _about)
FIRST = "By default along the first axis, which in R is `axis = 1`."
quantizer("quantizer_pack_int4", "pack_int4", "Put two integers of 4 bits in each byte", note=FIRST)
quantizer("quantizer_unpack_int4", "unpack_int4", "Take integers of 4 bits out of the bytes they are in", note=FIRST)
