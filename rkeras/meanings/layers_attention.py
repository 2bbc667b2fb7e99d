"""Arguments of attention layers."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "inputs": "a list of query, value and, if it is another, key; without it the layer itself is returned",
    "object": "a list of query, value and, if it is another, key; without it the layer itself is returned",
    "dropout": "fraction of the scores that is dropped, 0 to 1",
    "num_heads": "number of heads",
    "key_dim": "length of query and key for each head",
    "value_dim": "length of the value for each head; `key_dim` by default",
    "output_shape": "lengths of the last axes of the output; those of the query by default",
    "attention_axes": "axes that are attended over, counted from 0, the batch; all but the first and last by default",
    "flash_attention": "whether to use flash attention; where it can be used by default",
    "sliding_window": "how many steps on each side a step can see; all by default",
    "use_gate": "whether to multiply the output by a trained gate",
    "head_dim": "length of query, key and value for each head",
    "num_query_heads": "number of heads of the query",
    "num_key_value_heads": "number of heads of key and value, which divides that of the query",
}
