"""Arguments of the dtype policies."""

MEANINGS: dict[str, str] = {
    "name": 'name of the policy, such as "float32" or "mixed_float16"',
    "default_policy": "policy of the layers whose path is not in `policy_map`",
    "policy_map": "policies by layer path; a path may be a regular expression",
    "mode": 'quantization mode, such as "int8"',
    "source_name": "name of the policy before quantization",
    "amax_history_length": "length of the history of maximum absolute values",
}
