"""Attention layers."""

from typing import Any

from rkeras._core.arguments import FLAG, FRACTION, NUMBER, POSITIVE_INTEGER, refuse
from rkeras._keras.loading import symbol
from rkeras._layers.arguments import INTEGER_INDICES, INTEGER_TUPLE
from rkeras._layers.make_layer import call_attention, layer_verb, layers_of, put

CAUSAL = {"causal": FLAG, "use_scale": FLAG, "dropout": FRACTION}
SEVERAL = "Query, value and, if it is another, key are given as a list; one tensor attends to itself."

layer = layers_of(
    "layers_attention", num_heads=POSITIVE_INTEGER, key_dim=POSITIVE_INTEGER, value_dim=POSITIVE_INTEGER,
    head_dim=POSITIVE_INTEGER, num_query_heads=POSITIVE_INTEGER, num_key_value_heads=POSITIVE_INTEGER,
    attention_axes=INTEGER_INDICES, output_shape=INTEGER_TUPLE, sliding_window=POSITIVE_INTEGER, use_gate=FLAG,
    flash_attention=FLAG, logit_soft_cap=NUMBER,
)  # fmt: skip


def _attend(verb: str, target: str, inputs: Any, causal: bool, given: dict[str, Any]) -> Any:
    """Make the layer and call it on the list of tensors, if there is one."""
    if not causal:
        return put(symbol(target), {"object": inputs, **given})
    if inputs is None:
        hint = "Without tensors the layer itself is made: call it with `use_causal_mask = TRUE`."
        raise refuse(verb, "causal", "FALSE", causal, hint)
    return put(symbol(target), given)(inputs, use_causal_mask=True)


@layer_verb(**CAUSAL)
def layer_attention(inputs=None, use_scale=False, score_mode="dot", *, dropout=None, object=None, seed=None,
                    causal=False, **kwargs):  # fmt: skip
    """Dot-product attention: the values that each query asks for.

    Args:
        inputs: a list of the query, the value and, if it is another, the key; without it the layer itself is
            returned.
        use_scale: whether to multiply the scores by a trained factor.
        score_mode: how a query and a key give a score: "dot" or "concat".
        dropout: fraction of the scores that is dropped, 0 to 1.
        object: another name of `inputs`.
        seed: seed of the random numbers, an integer.
        causal: whether a step sees only what came before it.
        **kwargs: `name`, `dtype`, `trainable`.

    Returns:
        A `keras.layers.Attention`, or its output.
    """
    given = {"use_scale": use_scale, "score_mode": score_mode, "dropout": dropout or 0.0, "seed": seed, **kwargs}
    return _attend("layer_attention", "keras.layers.Attention", object if inputs is None else inputs, causal, given)


@layer_verb(**CAUSAL)
def layer_additive_attention(object=None, use_scale=True, *, causal=False, dropout=0.0, **kwargs):
    """Additive attention: scores by the hyperbolic tangent of query plus key.

    Args:
        object: a list of the query, the value and, if it is another, the key; without it the layer itself is
            returned.
        use_scale: whether to multiply the scores by trained factors.
        causal: whether a step sees only what came before it.
        dropout: fraction of the scores that is dropped, 0 to 1.
        **kwargs: `name`, `dtype`, `trainable`.

    Returns:
        A `keras.layers.AdditiveAttention`, or its output.
    """
    given = {"use_scale": use_scale, "dropout": dropout, **kwargs}
    return _attend("layer_additive_attention", "keras.layers.AdditiveAttention", object, causal, given)


layer("layer_multi_head_attention", "MultiHeadAttention", "Attention by several heads side by side",
      run=call_attention, place=SEVERAL)  # fmt: skip
layer("layer_group_query_attention", "GroupQueryAttention", "Attention by groups of heads that share key and value",
      run=call_attention, place=SEVERAL)  # fmt: skip
