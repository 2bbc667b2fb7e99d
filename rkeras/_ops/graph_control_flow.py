"""Control flow of TensorFlow graphs whose branches and bodies are functions of values that may be plain numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rkeras._core.predicates import is_tensorflow
from rkeras._keras.loading import symbol
from rkeras._ops.arguments import float_type


def condition_value(value: Any) -> Any:
    """Return the value of a condition, None if it is known only when the graph runs."""
    tf = symbol("tensorflow")
    if is_graph_value(value) and not tf.executing_eagerly():
        value = tf.convert_to_tensor(value)
        if tf.is_symbolic_tensor(value):
            return None
    if hasattr(value, "numpy"):
        value = value.numpy()
    return value.tolist() if hasattr(value, "tolist") else value


def is_graph_value(value: Any) -> bool:
    """Return whether a value is a tensor of TensorFlow, a variable or a `TensorArray`."""
    tf = symbol("tensorflow")
    return is_tensorflow(value) or isinstance(value, tf.TensorArray)


def is_symbolic_iterable(value: Any) -> bool:
    """Return whether a loop over a value is a part of the graph that is built."""
    tf = symbol("tensorflow")
    if tf.executing_eagerly():
        return False
    return is_graph_value(value) or isinstance(value, tf.data.Dataset) or hasattr(value, "get_next_as_optional")


def leaf(value: Any) -> Any:
    """Convert a value to a tensor, a number to the default type of TensorFlow."""
    tf = symbol("tensorflow")
    if isinstance(value, (tf.TensorArray, tf.RaggedTensor, tf.SparseTensor)):
        return value
    return tf.convert_to_tensor(float_type(value))


def _leaves(values: Any) -> list[Any]:
    return [leaf(value) for value in values or ()]


def _scalar(condition: Any) -> Any:
    """Convert a condition to a boolean of rank 0."""
    tf = symbol("tensorflow")
    return tf.reshape(tf.cast(tf.convert_to_tensor(condition), tf.bool), [])


def graph_if(
    condition: Any, first: Callable[[], Any], second: Callable[[], Any], merge: Callable[[], Any]
) -> list[Any]:
    """Build a conditional.

    Args:
        condition: a symbolic tensor with one value.
        first: returns the tensors and numbers that are known if the condition is true. It is called once.
        second: the same if the condition is false.
        merge: returns which of them are the results: for each the two indices, from 0, the name of the variable, and
            whether each value is a plain number, which gets the data type of the other.

    Returns:
        The results.

    Raises:
        TypeError: if the values of a result have different data types.
    """
    tf = symbol("tensorflow")
    graphs: list[Any] = [
        tf.function(lambda function=function: _leaves(function()), autograph=False).get_concrete_function()
        for function in (first, second)
    ]
    pairs: list[Any] = list(merge() or ())
    dtypes = [_common_dtype(graphs, *pair) for pair in pairs]

    def branch(which: int) -> Callable[[], list[Any]]:
        def run() -> list[Any]:
            values: Any = graphs[which]()
            chosen = [values[int(pair[which])] for pair in pairs]
            return [v if d is None or v.dtype == d else tf.cast(v, d) for v, d in zip(chosen, dtypes, strict=True)]

        return run

    return list(tf.cond(_scalar(condition), branch(0), branch(1)) or ())


def _common_dtype(graphs: Sequence[Any], first: Any, second: Any, name: str, plain: Any) -> Any:
    """Return the data type of a result: that of the tensor, if the other value is a plain number."""
    one, other = graphs[0].structured_outputs[int(first)], graphs[1].structured_outputs[int(second)]
    if not hasattr(one, "dtype") or one.dtype == other.dtype:
        return None
    is_plain = [bool(flag) for flag in plain]
    if is_plain == [True, False] or is_plain == [False, True]:
        return other.dtype if is_plain[0] else one.dtype
    raise TypeError(f"{name} has dtype {one.dtype.name} in one branch of an `if`, and {other.dtype.name} in the other.")


def graph_loop(
    test: Callable[[Any], Any] | None, step: Callable[[Any, Any], Any], start: Any, names: Any, iterable: Any
) -> list[Any]:
    """Build a loop.

    Args:
        test: returns whether the loop goes on, given its state; None for a loop over `iterable`.
        step: takes the state and an element, returns the new state and whether to leave the loop.
        start: the state: tensors and numbers.
        names: the variable of each, for error messages.
        iterable: a tensor, dataset or iterator; None for a loop with a test.

    Returns:
        The state after the loop.

    Raises:
        TypeError: if a step changes the data type of a variable.
        ValueError: if a step changes the shape of a variable.
    """
    tf = symbol("tensorflow")
    state = _leaves(start)
    dataset = iterable is not None and not is_graph_value(iterable)
    items: Any = iterable
    iterator: Any = iter(items) if isinstance(items, tf.data.Dataset) else items
    if iterable is None:
        position: Any = 0
    elif dataset:
        position = iterator.get_next_as_optional()
    else:
        iterable = iterable if isinstance(iterable, tf.RaggedTensor) else _stacked(iterable)
        position = 0
        count = iterable.nrows() if isinstance(iterable, tf.RaggedTensor) else tf.shape(iterable)[0]

    def goes_on(left: Any, place: Any, *values: Any) -> Any:
        if test is not None:
            more = _scalar(test(list(values)))
        else:
            more = place.has_value() if dataset else place < tf.cast(count, place.dtype)
        return tf.logical_and(tf.logical_not(left), more)

    def body(_: Any, place: Any, *values: Any) -> tuple[Any, ...]:
        item = None if iterable is None else place.get_value() if dataset else iterable[place]
        after, left = step(list(values), item)
        made = [_same_type(*pair) for pair in zip(values, after or (), names or (), strict=True)]
        place = iterator.get_next_as_optional() if dataset else place + 1
        return (_scalar(left), place, *made)

    place = position if dataset else tf.constant(position)
    return list(tf.while_loop(goes_on, body, (tf.constant(False), place, *state))[2:])


def _stacked(iterable: Any) -> Any:
    tf = symbol("tensorflow")
    return iterable.stack() if isinstance(iterable, tf.TensorArray) else tf.convert_to_tensor(iterable)


def _same_type(before: Any, after: Any, name: str) -> Any:
    """Convert a value after a step, a plain number to the data type before the loop."""
    tf = symbol("tensorflow")
    if isinstance(before, tf.TensorArray):
        return after
    made = after if is_graph_value(after) else tf.cast(leaf(after), before.dtype)
    made = leaf(made)
    if made.dtype != before.dtype:
        raise TypeError(f"`{name}` has dtype {before.dtype.name} before a loop, and {made.dtype.name} after a step.")
    if not before.shape.is_compatible_with(made.shape):
        raise ValueError(f"`{name}` has shape {before.shape} before a loop, and {made.shape} after a step.")
    return made


def graph_assert(condition: Any, message: str) -> None:
    """Raise an error with a message when a tensor has a false value; at once if the value is known."""
    tf = symbol("tensorflow")
    tf.debugging.Assert(tf.reduce_all(tf.cast(condition, tf.bool)), [message])
