"""Loops over time steps and elements, and connectionist temporal classification (CTC)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._keras.loading import keras, symbol
from rkeras._ops.graph_functions import graph_function
from rkeras._ops.symbolic_calls import on_tensors


def over_steps(
    step_function: Callable[..., Any], inputs: Any, initial_states: Any, mask: Any, constants: Any, **settings: Any
) -> tuple[Any, Any, Any]:
    """Run a step function over the time steps.

    Args:
        step_function: function of the input of a step and the list of states and constants; returns output and states.
        inputs: tensor of shape (samples, time, ...).
        initial_states: list of the initial states.
        mask: tensor of shape (samples, time), or None.
        constants: list of tensors that every step receives, or None.
        **settings: `go_backwards`, `unroll`, `input_length`.

    Returns:
        The last output, all outputs, and the list of final states.
    """

    def step(x: Any, states: Any) -> Any:
        output, following = step_function(x, list(states))
        return output, following if isinstance(following, (list, tuple)) else [following]

    def run(inputs: Any, states: Any, mask: Any, constants: Any) -> Any:
        return symbol("tensorflow.keras.backend.rnn")(
            step, inputs, list(states), mask=mask, constants=list(constants or []), **settings
        )

    last, outputs, states = on_tensors(run, inputs, initial_states, mask, constants)
    return last, outputs, list(states)


def fold(fn: Callable[..., Any], elems: Any, initializer: Any, from_right: bool) -> Any:
    """Fold (reduce) the elements along the first axis.

    Args:
        fn: function of the accumulated value and the next element.
        elems: a tensor, or several tensors of one length.
        initializer: initial value; by default the first element.
        from_right: whether to start with the last element.
    """
    tf = symbol("tensorflow")
    fn = tf.autograph.experimental.do_not_convert(fn)

    def run(elems: Any, initializer: Any) -> Any:
        return (tf.foldr if from_right else tf.foldl)(fn, elems, initializer=initializer)

    return on_tensors(run, elems, initializer)


def over_elements(fn: Callable[..., Any], elems: Any, dtype: Any) -> Any:
    """Map a function over the elements along the first axis.

    Args:
        fn: function of an element.
        elems: a tensor, or several tensors of one length.
        dtype: dtype of the results; by default that of the elements.
    """
    tf = symbol("tensorflow")
    fn = tf.autograph.experimental.do_not_convert(fn)
    dtype = None if dtype is None else tf.as_dtype(dtype)

    def run(elems: Any) -> Any:
        return tf.map_fn(fn, elems, fn_output_signature=dtype)

    return on_tensors(run, elems)


# Connectionist temporal classification (CTC) ------------------------------------------------------------------------


@graph_function("ctc_cost")
def ctc_cost(y_true: Any, y_pred: Any, input_length: Any, label_length: Any) -> Any:
    """Return the CTC loss of labels, given the probabilities of each step; the last class is the blank."""
    ops = keras().ops
    logits = ops.log(ops.add(y_pred, keras().config.epsilon()))

    def flat(x: Any) -> Any:
        return ops.cast(ops.reshape(x, (-1,)), "int32")

    blank = y_pred.shape[-1] - 1
    labels = ops.cast(y_true, "int32")
    loss = ops.ctc_loss(labels, logits, flat(label_length), flat(input_length), mask_index=blank)
    return ops.expand_dims(loss, 1)


@graph_function("ctc_decode")
def ctc_paths(y_pred: Any, input_length: Any, *, greedy: bool, beam_width: int, top_paths: int) -> Any:
    """Return the most probable labels, padded with -1, and their scores.

    The score of the greedy search is the negated sum of the largest logits; that of the beam search is the logarithm of
    the probability.
    """
    tf = symbol("tensorflow")
    shape = tf.shape(y_pred)
    logits = tf.math.log(tf.transpose(y_pred, (1, 0, 2)) + keras().config.epsilon())
    lengths = tf.cast(tf.reshape(input_length, (-1,)), "int32")
    if greedy:
        found, score = tf.nn.ctc_greedy_decoder(logits, lengths)
    else:
        found, score = tf.nn.ctc_beam_search_decoder(logits, lengths, beam_width=beam_width, top_paths=top_paths)
    dense = [tf.sparse.to_dense(tf.SparseTensor(p.indices, p.values, tf.cast(shape[:2], "int64")), -1) for p in found]
    return dense, score


@graph_function("ctc_dense_to_sparse")
def sparse_labels(labels: Any, label_lengths: Any) -> Any:
    """Convert rows of labels of different lengths to a sparse tensor."""
    tf = symbol("tensorflow")
    labels = tf.convert_to_tensor(labels)
    lengths = tf.reshape(tf.cast(label_lengths, "int64"), (-1, 1))
    here = tf.where(tf.range(tf.shape(labels, out_type="int64")[1])[None, :] < lengths)
    return tf.SparseTensor(here, tf.gather_nd(labels, here), tf.shape(labels, out_type="int64"))
