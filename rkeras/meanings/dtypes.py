"""Arguments of the policies."""

MEANINGS: dict[str, str] = {
    "name": 'name of the policy, such as "float32" or "mixed_float16"',
    "default_policy": "the policy of the layers that no path matches",
    "policy_map": "policies by the paths of the layers, patterns among them",
    "mode": 'how the layer is quantized, such as "int8"',
    "source_name": "name of the policy before",
    "amax_history_length": "number of steps whose largest values are kept",
}
