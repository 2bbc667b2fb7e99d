"""Backend functions `k_*` that call a user's function; functions and gradients of a model's tensors; training phase."""

from __future__ import annotations

from rkeras._compat.backend_graph import BackendFunction, gradients
from rkeras._compat.learning_phase import by_phase, choose_phase, training_now
from rkeras._core.converters import integer
from rkeras._core.errors import argument_error
from rkeras._core.kinds import AS_IS, FLAG, POSITIVE_INTEGER
from rkeras._keras import private
from rkeras._keras.clear_session import clear
from rkeras._keras.loading import keras
from rkeras._ops.arguments import STRUCTURE, TENSOR, WHOLE
from rkeras._ops.recurrence import ctc_cost, ctc_paths, fold, over_elements, over_steps, sparse_labels
from rkeras._ops.symbolic_calls import on_tensors
from rkeras.vocab.backend.backend import backend_verb

STEPS = {
    "inputs": TENSOR, "mask": TENSOR, "initial_states": STRUCTURE, "constants": STRUCTURE,
    "unroll": FLAG, "go_backwards": FLAG,
}  # fmt: skip


@backend_verb(kinds=STEPS)
def k_rnn(
    step_function,
    inputs,
    initial_states,
    go_backwards=False,
    mask=None,
    constants=None,
    unroll=False,
    input_length=None,
):
    """Iterate over the time steps of sequences (recurrent neural network).

    Args:
        step_function: a function of the input of a step and the list of states followed by the constants; it returns a
            list of the output and the list of new states.
        inputs: sequences, a tensor of shape (samples, steps, ...).
        initial_states: a list of the initial states.
        go_backwards: whether to iterate over the steps in reverse order.
        mask: a tensor of shape (samples, steps), false for steps to skip; a skipped step repeats output and states.
        constants: a list of tensors passed to every step.
        unroll: whether to unroll the loop.
        input_length: number of steps, if the shape does not state it.

    Returns:
        A list of the last output, all outputs, and the list of final states.
    """
    states = initial_states if isinstance(initial_states, (list, tuple)) else [initial_states]
    more = constants if constants is None or isinstance(constants, (list, tuple)) else [constants]
    return list(
        over_steps(
            step_function,
            inputs,
            states,
            mask,
            more,
            go_backwards=go_backwards,
            unroll=unroll,
            input_length=input_length,
        )  # fmt: skip
    )


ELEMENTS = {"elems": STRUCTURE, "initializer": STRUCTURE}


@backend_verb(kinds=ELEMENTS)
def k_foldl(fn, elems, initializer=None, name=None):
    """Fold (reduce) a tensor along its first axis, from the first element.

    Args:
        fn: a function of the accumulated value and the next element that returns the new accumulated value.
        elems: a tensor, whose elements are taken along the first axis.
        initializer: initial value; by default the first element.
        name: accepted from scripts for Keras 2; the result has no name.

    Returns:
        A tensor.
    """
    return fold(fn, elems, initializer, from_right=False)


@backend_verb(kinds=ELEMENTS)
def k_foldr(fn, elems, initializer=None, name=None):
    """Fold (reduce) a tensor along its first axis, from the last element.

    Args:
        fn: a function of the accumulated value and the next element that returns the new accumulated value.
        elems: a tensor, whose elements are taken along the first axis.
        initializer: initial value; by default the last element.
        name: accepted from scripts for Keras 2; the result has no name.

    Returns:
        A tensor.
    """
    return fold(fn, elems, initializer, from_right=True)


@backend_verb(kinds=ELEMENTS)
def k_map_fn(fn, elems, name=None, dtype=None):
    """Map a function over the first axis of a tensor.

    Args:
        fn: a function of one element that returns a tensor.
        elems: a tensor, whose elements are taken along the first axis.
        name: accepted from scripts for Keras 2; the result has no name.
        dtype: dtype of the results, if it differs from that of the elements.

    Returns:
        A tensor of the results, stacked along the first axis.
    """
    return over_elements(fn, elems, dtype)


# Connectionist temporal classification (CTC) ------------------------------------------------------------------------

LENGTHS_OF_ROWS = dict.fromkeys(("input_length", "label_length", "label_lengths"), WHOLE)
CTC = {"y_true": WHOLE, "y_pred": TENSOR, "labels": WHOLE, **LENGTHS_OF_ROWS}


@backend_verb(kinds=CTC)
def k_ctc_batch_cost(y_true, y_pred, input_length, label_length):
    """CTC (connectionist temporal classification) loss of each sample.

    Args:
        y_true: labels, a matrix of shape (samples, longest label); class indices, counted from 0.
        y_pred: probabilities of shape (samples, steps, classes); the last class is the blank label.
        input_length: number of steps of each sample, a matrix of one column.
        label_length: number of labels of each sample, a matrix of one column.

    Returns:
        The loss of each sample, a matrix of one column.
    """
    return on_tensors(ctc_cost, y_true, y_pred, input_length, label_length)


@backend_verb(kinds={**CTC, "greedy": FLAG, "beam_width": POSITIVE_INTEGER, "top_paths": POSITIVE_INTEGER})
def k_ctc_decode(y_pred, input_length, greedy=True, beam_width=100, top_paths=1):
    """CTC decoding: the most probable labels, by greedy or beam search.

    Args:
        y_pred: probabilities of shape (samples, steps, classes); the last class is the blank label.
        input_length: number of steps of each sample.
        greedy: whether to take the most probable class of each step; beam search otherwise.
        beam_width: number of paths kept by the beam search.
        top_paths: number of paths to return.

    Returns:
        A list of two: a list of matrices, one for each path, padded with -1; and a matrix of scores, one column for
        each path.
    """
    settings = {"greedy": greedy, "beam_width": beam_width, "top_paths": top_paths}
    return list(on_tensors(ctc_paths, y_pred, input_length, **settings))


@backend_verb(kinds=CTC)
def k_ctc_label_dense_to_sparse(labels, label_lengths):
    """Convert CTC labels from a dense matrix to a sparse tensor.

    Args:
        labels: a matrix of labels.
        label_lengths: number of labels in each row.

    Returns:
        A `tf.SparseTensor`.
    """
    return on_tensors(sparse_labels, labels, label_lengths)


# Functions and gradients of a model's tensors ------------------------------------------------------------------------


@backend_verb()
def k_function(inputs, outputs, updates=None, **kwargs):
    """Create a function of arrays from input and output tensors of a model.

    Args:
        inputs: a list of symbolic tensors; may contain the learning phase.
        outputs: a symbolic tensor or a list of symbolic tensors to compute from the inputs.
        updates: functions without arguments that are called after each call of the function.
        **kwargs: `name`, the name of the function.

    Returns:
        A function that takes a list of arrays, one for each input, and returns an array for each output.
    """
    inputs = list(inputs) if isinstance(inputs, (list, tuple)) else [inputs]
    updates = [] if updates is None else list(updates) if isinstance(updates, (list, tuple)) else [updates]
    if not all(callable(u) for u in updates):
        hint = "Keras 3 updates a variable immediately: put `k_update(...)` into a function without arguments."
        raise argument_error("k_function", "updates", "functions without arguments", updates, hint)
    name = kwargs.pop("name", None)
    if kwargs:
        hint = "It was an argument of TensorFlow 1 sessions, which no longer exist."
        raise argument_error("k_function", next(iter(kwargs)), "left out", next(iter(kwargs.values())), hint)
    return BackendFunction(inputs, outputs, updates, name)


@backend_verb(kinds={"loss": AS_IS, "variables": AS_IS})
def k_gradients(loss, variables):
    """Gradients of a loss with respect to tensors or variables.

    Args:
        loss: a symbolic tensor of a model, or a function without arguments that computes the loss.
        variables: one or a list of variables, or of symbolic tensors that the loss depends on.

    Returns:
        A list of gradients, one for each variable; symbolic tensors if the loss is symbolic.

    Raises:
        ValueError: if the loss is a value, since a value does not record how it was computed.
    """
    return gradients(loss, list(variables) if isinstance(variables, (list, tuple)) else [variables])


# Learning phase -------------------------------------------------------------------------------------------------------


@backend_verb()
def k_learning_phase():
    """Learning phase: 1 for training, 0 for testing.

    Returns:
        0 or 1; outside a layer, the value set by `k_set_learning_phase()`.
    """
    return int(training_now())


@backend_verb(invisible=True)
def k_set_learning_phase(value):
    """Set the learning phase: 1 for training, 0 for testing.

    `fit`, `evaluate`, `predict` and an argument `training` take precedence.

    Args:
        value: 0 or FALSE for testing, 1 or TRUE for training.
    """
    if value not in (0, 1):
        raise argument_error("k_set_learning_phase", "value", "0 or 1", value)
    choose_phase(bool(value))


@backend_verb(kinds={"x": AS_IS})
def k_in_train_phase(x, alt, training=None):
    """Select by training phase: `x` in training, `alt` otherwise.

    Args:
        x: the tensor in training, or a function that returns it.
        alt: the tensor outside training, or a function that returns it.
        training: whether the phase is training; by default that of the running layer or model.

    Returns:
        `x` or `alt`.
    """
    return by_phase(x, alt, training)


@backend_verb(kinds={"x": AS_IS})
def k_in_test_phase(x, alt, training=None):
    """Select by test phase: `x` outside training, `alt` in training.

    Args:
        x: the tensor outside training, or a function that returns it.
        alt: the tensor in training, or a function that returns it.
        training: whether the phase is training; by default that of the running layer or model.

    Returns:
        `x` or `alt`.
    """
    return by_phase(alt, x, training)


# Sessions -----------------------------------------------------------------------------------------------------------


@backend_verb(invisible=True)
def k_clear_session():
    """Clear the session: reset names and learning phase, free unused models."""
    clear()
    choose_phase(None)


@backend_verb()
def k_get_uid(prefix=""):
    """Next unique id (uid) of a name prefix: 1, then 2, and so on.

    Args:
        prefix: a string.

    Returns:
        An integer.
    """
    return integer(keras().backend.get_uid(prefix))


@backend_verb(invisible=True)
def k_reset_uids():
    """Reset the unique ids (uids) of automatic names."""
    private.get("utils.naming.reset_uids")()


NO_SESSION = "TensorFlow 2 has no sessions: Keras computes eagerly, or in functions created by tf.function()."


@backend_verb()
def k_get_session():
    """TensorFlow 1 session (no longer supported): always an error.

    Raises:
        RuntimeError: always; the message names what to use instead.
    """
    raise RuntimeError(f"k_get_session(): {NO_SESSION} Use k_get_value() for values.")


@backend_verb()
def k_set_session(session):
    """Set the TensorFlow 1 session (no longer supported): always an error.

    Args:
        session: a TensorFlow 1 session.

    Raises:
        RuntimeError: always; the message names what to use instead.
    """
    raise RuntimeError(f"k_set_session(): {NO_SESSION} Use tf.config for devices, memory and threads.")


@backend_verb(kinds={"value": FLAG}, invisible=True)
def k_manual_variable_initialization(value):
    """Manual variable initialization of TensorFlow 1 (no longer supported).

    Variables of Keras 3 have values as soon as they are created.

    Args:
        value: must be FALSE.

    Raises:
        RuntimeError: if `value` is TRUE; the message names what to use instead.
    """
    if value:
        raise RuntimeError(
            "k_manual_variable_initialization(): variables have values as soon as they are created. "
            "Use an initializer, set_weights() or k_set_value()."
        )
