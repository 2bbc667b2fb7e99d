"""Functions of a user's own function: over time steps and over elements; and labels of unaligned sequences."""

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
        step_function: takes the input of a step and the list of states (then constants); gives output and states.
        inputs: tensor of shape (samples, time, ...).
        initial_states: the list of states at the start.
        mask: tensor of shape (samples, time), or None.
        constants: a list of tensors for every step, or None.
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
    """Combine the elements along the first axis, one after the other.

    Args:
        fn: takes what is combined so far and the next element.
        elems: a tensor, or several of one length.
        initializer: where to start; by default with the first element.
        from_right: whether to begin at the end.
    """
    tf = symbol("tensorflow")
    fn = tf.autograph.experimental.do_not_convert(fn)

    def run(elems: Any, initializer: Any) -> Any:
        return (tf.foldr if from_right else tf.foldl)(fn, elems, initializer=initializer)

    return on_tensors(run, elems, initializer)


def over_elements(fn: Callable[..., Any], elems: Any, dtype: Any) -> Any:
    """A function's results for the elements along the first axis.

    Args:
        fn: takes an element.
        elems: a tensor, or several of one length.
        dtype: type of the results, where it is not that of the elements.
    """
    tf = symbol("tensorflow")
    fn = tf.autograph.experimental.do_not_convert(fn)
    dtype = None if dtype is None else tf.as_dtype(dtype)

    def run(elems: Any) -> Any:
        return tf.map_fn(fn, elems, fn_output_signature=dtype)

    return on_tensors(run, elems)


# Connectionist temporal classification: unaligned labels ----------------------------------------------------------


@graph_function("ctc_cost")
def ctc_cost(y_true: Any, y_pred: Any, input_length: Any, label_length: Any) -> Any:
    """The loss of labels under the probabilities of each step, of which the last class is the blank."""
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
    """The most probable labels, -1 behind their end, and their scores.

    The greedy search scores by the negated sum of the largest logits, the other by the logarithm of the probability.
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
    """Rows of labels, each up to its length, as a sparse tensor."""
    tf = symbol("tensorflow")
    labels = tf.convert_to_tensor(labels)
    lengths = tf.reshape(tf.cast(label_lengths, "int64"), (-1, 1))
    here = tf.where(tf.range(tf.shape(labels, out_type="int64")[1])[None, :] < lengths)
    return tf.SparseTensor(here, tf.gather_nd(labels, here), tf.shape(labels, out_type="int64"))
