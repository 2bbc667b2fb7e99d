"""Attention layers."""

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import FLAG, FRACTION, NUMBER, POSITIVE_INTEGER
from rkeras._core.verb import Verb, means_keras2
from rkeras._keras.loading import symbol
from rkeras._layers.arguments import INTEGER_INDICES, INTEGER_TUPLE
from rkeras._layers.make_layer import call_attention, create_and_compose, layer_verb, layers_of

CAUSAL = {"causal": FLAG, "use_scale": FLAG, "dropout": FRACTION}
ATTENTION_INPUTS = "The list has query, value and optionally key. A single tensor means self-attention."

layer = layers_of(
    "layers_attention", num_heads=POSITIVE_INTEGER, key_dim=POSITIVE_INTEGER, value_dim=POSITIVE_INTEGER,
    head_dim=POSITIVE_INTEGER, num_query_heads=POSITIVE_INTEGER, num_key_value_heads=POSITIVE_INTEGER,
    attention_axes=INTEGER_INDICES, output_shape=INTEGER_TUPLE, sliding_window=POSITIVE_INTEGER, use_gate=FLAG,
    flash_attention=FLAG, logit_soft_cap=NUMBER,
)  # fmt: skip


def _attend(verb: str, target: str, inputs: Any, causal: bool, given: dict[str, Any]) -> Any:
    """Make the layer and call it on the list of tensors, if given."""
    if not causal:
        return create_and_compose(symbol(target), {"object": inputs, **given})
    if inputs is None:
        hint = "Without tensors the layer itself is returned: call it with `use_causal_mask = TRUE`."
        raise argument_error(verb, "causal", "FALSE", causal, hint)
    return create_and_compose(symbol(target), given)(inputs, use_causal_mask=True)


@layer_verb(**CAUSAL)
def layer_attention(inputs=None, use_scale=False, score_mode="dot", *, dropout=None, object=None, seed=None,
                    causal=False, **kwargs):  # fmt: skip
    """Dot-product attention layer (Luong-style).

    Args:
        inputs: a list of the query, the value and optionally the key; without it, the layer is returned.
        use_scale: whether to multiply the attention scores by a trained scale.
        score_mode: function of a query and a key that computes the attention score: "dot" or "concat".
        dropout: fraction of the attention scores to drop, 0 to 1.
        object: another name of `inputs`.
        seed: integer seed of the random numbers.
        causal: whether to apply a causal mask: each step attends only to itself and to earlier steps.
        **kwargs: `name`, `dtype`, `trainable`.

    Returns:
        The output tensor; without tensors, a `keras.layers.Attention`.
    """
    given = {"use_scale": use_scale, "score_mode": score_mode, "dropout": dropout or 0.0, "seed": seed, **kwargs}
    return _attend("layer_attention", "keras.layers.Attention", object if inputs is None else inputs, causal, given)


@layer_verb(**CAUSAL)
def layer_additive_attention(object=None, use_scale=True, *, causal=False, dropout=0.0, **kwargs):
    """Additive attention layer (Bahdanau-style).

    Args:
        object: a list of the query, the value and optionally the key; without it, the layer is returned.
        use_scale: whether to multiply the attention scores by trained scales.
        causal: whether to apply a causal mask: each step attends only to itself and to earlier steps.
        dropout: fraction of the attention scores to drop, 0 to 1.
        **kwargs: `name`, `dtype`, `trainable`.

    Returns:
        The output tensor; without tensors, a `keras.layers.AdditiveAttention`.
    """
    given = {"use_scale": use_scale, "dropout": dropout, **kwargs}
    return _attend("layer_additive_attention", "keras.layers.AdditiveAttention", object, causal, given)


def _multi_head(this: Verb, given: dict[str, Any]) -> Any:
    if means_keras2():
        made = symbol("keras.initializers.get")(given.get("kernel_initializer", "glorot_uniform"))
        if getattr(made, "input_axes", ...) is None:
            # Keras 2 computes the scale of these kernels (input, head, output) as that of a convolution.
            made = type(made).from_config({**made.get_config(), "input_axes": [0, 1], "output_axes": [0, 2]})
        given["kernel_initializer"] = made
    return call_attention(this, given)


layer("layer_multi_head_attention", "MultiHeadAttention", "Multi-head attention layer (self-attention, transformer)",
      run=_multi_head, input_note=ATTENTION_INPUTS)  # fmt: skip
layer("layer_group_query_attention", "GroupQueryAttention", "Grouped-query attention layer",
      run=call_attention, input_note=ATTENTION_INPUTS)  # fmt: skip
