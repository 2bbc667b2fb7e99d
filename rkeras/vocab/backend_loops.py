"""The backend, continued: `k_*` that run a user's function, functions of a model's tensors, gradients, and phases."""

from __future__ import annotations

from rkeras._compat.backend_graph import BackendFunction, gradients
from rkeras._compat.learning_phase import by_phase, choose_phase, training_now
from rkeras._core.arguments import AS_IS, FLAG, POSITIVE_INTEGER, integer, refuse
from rkeras._keras import private
from rkeras._keras.clear_session import clear
from rkeras._keras.loading import keras
from rkeras._ops.backend_tensors import CODES, TENSOR, TENSORS_OR_ONE, on_tensors
from rkeras._ops.recurrence import ctc_cost, ctc_paths, fold, over_elements, over_steps, sparse_labels
from rkeras.vocab.backend import backend_verb

STEPS = {
    "inputs": TENSOR, "mask": TENSOR, "initial_states": TENSORS_OR_ONE, "constants": TENSORS_OR_ONE,
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
    """Run a function over the time steps of sequences.

    Args:
        step_function: takes the input of a step and the list of states, to which the constants are added; gives a
            list of the output and the list of new states.
        inputs: sequences, (samples, steps, ...).
        initial_states: the list of states to start from.
        go_backwards: whether to begin with the last step.
        mask: (samples, steps), true where there is something; a step that is masked repeats output and states.
        constants: a list of tensors that every step gets.
        unroll: whether to unroll the loop.
        input_length: number of steps, where it is unknown.

    Returns:
        A list of the last output, all outputs, and the list of final states.
    """
    states = initial_states if isinstance(initial_states, list) else [initial_states]
    more = constants if constants is None or isinstance(constants, list) else [constants]
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


ELEMENTS = {"elems": TENSORS_OR_ONE, "initializer": TENSORS_OR_ONE}


@backend_verb(kinds=ELEMENTS)
def k_foldl(fn, elems, initializer=None, name=None):
    """Combine the elements of a tensor one after the other, from the first.

    Args:
        fn: takes what is combined so far and the next element, gives the new combination.
        elems: a tensor, whose elements are taken along the first axis.
        initializer: where to start; by default with the first element.
        name: accepted from scripts for Keras 2; the result has no name.

    Returns:
        A tensor.
    """
    return fold(fn, elems, initializer, from_right=False)


@backend_verb(kinds=ELEMENTS)
def k_foldr(fn, elems, initializer=None, name=None):
    """Combine the elements of a tensor one after the other, from the last.

    Args:
        fn: takes what is combined so far and the next element, gives the new combination.
        elems: a tensor, whose elements are taken along the first axis.
        initializer: where to start; by default with the last element.
        name: accepted from scripts for Keras 2; the result has no name.

    Returns:
        A tensor.
    """
    return fold(fn, elems, initializer, from_right=True)


@backend_verb(kinds=ELEMENTS)
def k_map_fn(fn, elems, name=None, dtype=None):
    """A function's results for the elements of a tensor.

    Args:
        fn: takes an element, gives a tensor.
        elems: a tensor, whose elements are taken along the first axis.
        name: accepted from scripts for Keras 2; the result has no name.
        dtype: type of the results, where it is not that of the elements.

    Returns:
        A tensor with as many elements along its first axis.
    """
    return over_elements(fn, elems, dtype)


# Labels of unaligned sequences --------------------------------------------------------------------------------------

LENGTHS_OF_ROWS = dict.fromkeys(("input_length", "label_length", "label_lengths"), CODES)
CTC = {"y_true": CODES, "y_pred": TENSOR, "labels": CODES, **LENGTHS_OF_ROWS}


@backend_verb(kinds=CTC)
def k_ctc_batch_cost(y_true, y_pred, input_length, label_length):
    """Connectionist temporal classification: the loss of labels that are not aligned with the steps.

    Args:
        y_true: labels, a matrix of (samples, longest label); class numbers count from 0.
        y_pred: probabilities of the classes at each step, (samples, steps, classes); the last class is the blank.
        input_length: number of steps of each sample, a matrix of one column.
        label_length: number of labels of each sample, a matrix of one column.

    Returns:
        The loss of each sample, a matrix of one column.
    """
    return on_tensors(ctc_cost, y_true, y_pred, input_length, label_length)


@backend_verb(kinds={**CTC, "greedy": FLAG, "beam_width": POSITIVE_INTEGER, "top_paths": POSITIVE_INTEGER})
def k_ctc_decode(y_pred, input_length, greedy=True, beam_width=100, top_paths=1):
    """The most probable labels, given the probabilities of each step.

    Args:
        y_pred: probabilities of the classes at each step, (samples, steps, classes); the last class is the blank.
        input_length: number of steps of each sample.
        greedy: whether to take the most probable class of each step, not to search for whole paths.
        beam_width: number of paths that the search keeps.
        top_paths: number of paths it returns.

    Returns:
        A list: the paths as a list of matrices, -1 behind the end; and their scores, a matrix with a column for each.
    """
    settings = {"greedy": greedy, "beam_width": beam_width, "top_paths": top_paths}
    return list(on_tensors(ctc_paths, y_pred, input_length, **settings))


@backend_verb(kinds=CTC)
def k_ctc_label_dense_to_sparse(labels, label_lengths):
    """Rows of labels as a sparse tensor.

    Args:
        labels: a matrix of labels.
        label_lengths: how many labels of each row count.

    Returns:
        A `tf.SparseTensor`.
    """
    return on_tensors(sparse_labels, labels, label_lengths)


# Functions and gradients of a model's tensors ------------------------------------------------------------------------


@backend_verb()
def k_function(inputs, outputs, updates=None, **kwargs):
    """A function of arrays from tensors of a model.

    Args:
        inputs: a list of symbolic tensors; the learning phase may be among them.
        outputs: the tensors to compute from them, one or a list.
        updates: functions without arguments that are called after every run.
        **kwargs: `name`, a name for it.

    Returns:
        A function that takes a list of arrays, one for each input, and returns an array for each output.
    """
    inputs = list(inputs) if isinstance(inputs, (list, tuple)) else [inputs]
    updates = [] if updates is None else list(updates) if isinstance(updates, (list, tuple)) else [updates]
    if not all(callable(u) for u in updates):
        hint = "Keras 3 updates a variable at once: put `k_update(...)` into a function without arguments."
        raise refuse("k_function", "updates", "functions without arguments", updates, hint)
    name = kwargs.pop("name", None)
    if kwargs:
        hint = "There are no sessions left to take it."
        raise refuse("k_function", next(iter(kwargs)), "left out", next(iter(kwargs.values())), hint)
    return BackendFunction(inputs, outputs, updates, name)


@backend_verb(kinds={"loss": AS_IS, "variables": AS_IS})
def k_gradients(loss, variables):
    """Gradients of a loss with respect to tensors or variables.

    Args:
        loss: a symbolic tensor of a model, or a function without arguments that computes the loss.
        variables: the tensors that the symbolic loss is made from, at any depth; or variables. One or a list.

    Returns:
        A list of gradients, in the form of `variables`; of a symbolic loss, symbolic tensors.

    Raises:
        ValueError: if the loss is a value, which does not know what it was computed from.
    """
    return gradients(loss, list(variables) if isinstance(variables, (list, tuple)) else [variables])


# Phases -------------------------------------------------------------------------------------------------------------


@backend_verb()
def k_learning_phase():
    """Whether the layers are training: 1 inside a training step, 0 outside.

    Returns:
        0 or 1; outside a layer, what `k_set_learning_phase()` has set.
    """
    return int(training_now())


@backend_verb(invisible=True)
def k_set_learning_phase(value):
    """Set whether layers train where nothing else tells them.

    `fit`, `evaluate`, `predict` and an argument `training` still say it themselves.

    Args:
        value: 0 or FALSE to test, 1 or TRUE to train.
    """
    if value not in (0, 1):
        raise refuse("k_set_learning_phase", "value", "0 or 1", value)
    choose_phase(bool(value))


@backend_verb(kinds={"x": AS_IS})
def k_in_train_phase(x, alt, training=None):
    """One thing in training, another otherwise.

    Args:
        x: a tensor for training, or a function that gives it.
        alt: the same for the rest of the time.
        training: whether it is training; by default what the layer or model that runs was told.

    Returns:
        One of the two.
    """
    return by_phase(x, alt, training)


@backend_verb(kinds={"x": AS_IS})
def k_in_test_phase(x, alt, training=None):
    """One thing out of training, another in it.

    Args:
        x: a tensor for when nothing is trained, or a function that gives it.
        alt: the same for training.
        training: whether it is training; by default what the layer or model that runs was told.

    Returns:
        One of the two.
    """
    return by_phase(alt, x, training)


# Sessions -----------------------------------------------------------------------------------------------------------


@backend_verb(invisible=True)
def k_clear_session():
    """Forget the automatic names and the phase, and free what Keras keeps of old models."""
    clear()
    choose_phase(None)


@backend_verb()
def k_get_uid(prefix=""):
    """The next number of a prefix, as automatic names are numbered: 1, then 2.

    Args:
        prefix: a string.

    Returns:
        A whole number.
    """
    return integer(keras().backend.get_uid(prefix))


@backend_verb(invisible=True)
def k_reset_uids():
    """Let the numbers of automatic names start again."""
    private.get("utils.naming.reset_uids")()


NO_SESSION = "There are no sessions left: Keras computes at once, or in functions that tf.function() makes."


@backend_verb()
def k_get_session():
    """Gone: TensorFlow 1's session. Keras computes at once.

    Raises:
        RuntimeError: always, naming what to use.
    """
    raise RuntimeError(f"k_get_session(): {NO_SESSION} Use k_get_value() for values.")


@backend_verb()
def k_set_session(session):
    """Gone: TensorFlow 1's session. Devices are set up with `tf$config`.

    Args:
        session: what a session was.

    Raises:
        RuntimeError: always, naming what to use.
    """
    raise RuntimeError(f"k_set_session(): {NO_SESSION} Use tf.config for devices, memory and threads.")


@backend_verb(kinds={"value": FLAG}, invisible=True)
def k_manual_variable_initialization(value):
    """Whether variables wait to be initialized by hand, which TensorFlow 1's could; Keras's have values from the start.

    Args:
        value: FALSE, which is always so.

    Raises:
        RuntimeError: for TRUE, naming what to use.
    """
    if value:
        raise RuntimeError(
            "k_manual_variable_initialization(): variables have values from the start. "
            "Use an initializer, set_weights() or k_set_value()."
        )
