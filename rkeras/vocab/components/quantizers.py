"""Quantization of weights and activations to few bits: `quantizer_*` and `quantization_config_*`."""

from typing import Any

from rkeras._core.converters import elements, number
from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import AXIS, COUNT, DATA, FLAG, INTEGER, NUMBER, POSITIVE_INTEGER, Kind
from rkeras._core.predicates import is_data
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import make
from rkeras._ops.numeric_inputs import FLOATS


def _range(value: Any) -> tuple[float, float]:
    pair = tuple(number(v) for v in elements(value))
    if len(pair) != 2 or pair[0] >= pair[1]:
        raise InvalidValue
    return pair[0], pair[1]


KINDS = {
    "axis": AXIS, "value_range": Kind("the least and the largest value", _range), "epsilon": NUMBER,
    "inputs": FLOATS, "x": FLOATS, "amax": FLOATS, "amax_history": FLOATS, "min_vals": FLOATS, "max_vals": FLOATS,
    "arr": DATA, "packed": DATA, "dtype_max": NUMBER, "margin": INTEGER, "scale": FLOATS, "num_bits": POSITIVE_INTEGER,
    "weight_bits": POSITIVE_INTEGER, "num_samples": POSITIVE_INTEGER, "sequence_length": POSITIVE_INTEGER,
    "group_size": INTEGER, "num_grid_points": POSITIVE_INTEGER, "block_size": POSITIVE_INTEGER,
    "hessian_damping": NUMBER, "orig_len": COUNT,
    **dict.fromkeys(("narrow_range", "to_numpy", "per_channel", "symmetric", "activation_order"), FLAG),
}  # fmt: skip


def quantizer(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a quantizer, a quantization configuration or a quantization function."""
    return declare(
        name, f"keras.quantizers.{target}", family="quantizers", run=make, kinds=KINDS, about=about, **details
    )


quantizer("quantizer_abs_max", "AbsMaxQuantizer", "AbsMax quantizer (quantization by the absolute maximum)")
quantizer("quantization_config", "QuantizationConfig", "Quantization configuration from quantizers")
quantizer("quantization_config_int8", "Int8QuantizationConfig", "8-bit integer (int8) quantization configuration")
quantizer("quantization_config_int4", "Int4QuantizationConfig", "4-bit integer (int4) quantization configuration")
quantizer("quantization_config_float8", "Float8QuantizationConfig", "8-bit float (float8) quantization configuration")
quantizer("quantization_config_gptq", "GPTQConfig", "GPTQ quantization configuration for language models")
quantizer("quantization_config_awq", "AWQConfig", "AWQ quantization configuration for language models")

for _name, _about in {
    "abs_max_quantize": "Quantize a tensor by its largest absolute value (AbsMax)",
    "abs_max_quantize_grouped_with_zero_point": "Quantize a tensor in groups of rows with zero points",
    "fake_quant_with_min_max_vars": "Fake quantization of a tensor between a minimum and a maximum",
}.items():
    quantizer(f"quantizer_{_name}", _name, _about, acts_on=is_data)
for _name, _about in {
    "quantize_and_dequantize": "Quantize a tensor to a narrow float type and dequantize it",
    "compute_float8_amax_history": "Update a float8 history of largest absolute values (amax)",
    "compute_float8_scale": "Compute the float8 scale of a largest absolute value (amax)",
}.items():
    quantizer(f"quantizer_{_name}", _name, _about)
DEFAULT_AXIS = "The default is the first axis, which in R is `axis = 1`."
quantizer("quantizer_pack_int4", "pack_int4", "Pack int4 values, two in each byte", note=DEFAULT_AXIS)
quantizer("quantizer_unpack_int4", "unpack_int4", "Unpack int4 values from bytes", note=DEFAULT_AXIS)
