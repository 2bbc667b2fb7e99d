"""Arguments of attention layers."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "inputs": "list of query, value and optionally key; without it, the layer is returned",
    "object": "list of query, value and optionally key; without it, the layer is returned",
    "dropout": "fraction of the attention scores to drop, 0 to 1",
    "num_heads": "number of attention heads",
    "key_dim": "size of query and key in each head",
    "value_dim": "size of the value in each head; `key_dim` by default",
    "output_shape": "shape of the last axes of the output; by default that of the query",
    "attention_axes": "axes over which attention is applied, counted from 0, the batch axis; by default all but the "
    "first and last",
    "flash_attention": "whether to use flash attention; by default if possible",
    "sliding_window": "number of steps on each side that a step attends to; all by default",
    "use_gate": "whether to multiply the output by a trained gate",
    "head_dim": "size of query, key and value in each head",
    "num_query_heads": "number of query heads",
    "num_key_value_heads": "number of key and value heads, a divisor of `num_query_heads`",
}
