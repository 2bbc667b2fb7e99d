"""The backend, continued: `k_*` that make tensors and variables, change them, and tell what they are."""

from __future__ import annotations

import math
from typing import Any

from rkeras._core.arguments import AS_IS, FLAG, NUMBER, POSITIVE_INTEGER, SHAPE, STRING, Kind, Unfit, refuse
from rkeras._core.predicates import is_tensor
from rkeras._keras import private
from rkeras._keras.loading import keras, symbol
from rkeras._ops import variables
from rkeras._ops.backend_tensors import (
    TENSOR,
    as_tensor,
    dense,
    is_symbolic,
    is_tensor_like,
    known_shape,
    on_tensors,
    rank,
)
from rkeras.vocab.backend import backend_verb


def _variable(value: Any) -> Any:
    if not hasattr(value, "assign"):
        raise Unfit("Make one with k_variable().")
    return value


VARIABLE = Kind("a variable", _variable)
VALUE = {"x": VARIABLE, **dict.fromkeys(("value", "new_x", "increment", "decrement"), TENSOR)}
ANYTHING = {"x": AS_IS, "tensor": AS_IS}

# Making -------------------------------------------------------------------------------------------------------------


@backend_verb(kinds={"value": AS_IS, "name": STRING})
def k_variable(value, dtype=None, name=None, constraint=None):
    """A variable.

    Args:
        value: its first value: numbers, an array or a tensor.
        name: its name.
        constraint: a constraint that optimizers apply after each update.

    Returns:
        A `keras.Variable`.
    """
    return variables.variable(value, dtype, name, constraint)


@backend_verb(kinds={"value": AS_IS})
def k_constant(value, dtype=None, shape=None, name=None):
    """A tensor of given values.

    Args:
        value: a number, numbers or an array.
        shape: its shape; a single number fills it.
        name: accepted from scripts for Keras 2; the result has no name.

    Returns:
        A tensor.
    """
    ops = keras().ops
    tensor = ops.cast(as_tensor(value), keras().backend.standardize_dtype(dtype or keras().config.floatx()))
    if shape is None:
        return tensor
    return ops.broadcast_to(tensor, shape) if math.prod(tensor.shape) == 1 else ops.reshape(tensor, shape)


@backend_verb()
def k_ones(shape, dtype=None, name=None):
    """A variable of ones.

    Args:
        shape: lengths of its axes; with a tensor among them the result is a tensor.
        name: its name.

    Returns:
        A `keras.Variable`.
    """
    return variables.filled("ones", shape, dtype, name)


@backend_verb()
def k_zeros(shape, dtype=None, name=None):
    """A variable of zeros.

    Args:
        shape: lengths of its axes; with a tensor among them the result is a tensor.
        name: its name.

    Returns:
        A `keras.Variable`.
    """
    return variables.filled("zeros", shape, dtype, name)


@backend_verb(kinds={"size": POSITIVE_INTEGER})
def k_eye(size, dtype=None, name=None):
    """A variable that holds the identity matrix.

    Args:
        size: number of rows and columns.
        name: its name.

    Returns:
        A `keras.Variable`.
    """
    return variables.variable(keras().ops.eye(size), dtype, name)


@backend_verb(kinds=dict.fromkeys(("start", "stop", "step"), NUMBER))
def k_arange(start, stop=None, step=1, dtype="int32"):
    """Numbers at equal distances, without the last.

    Args:
        start: the first; with no `stop`, the end of numbers that start at 0.
        stop: the end, which is not included.
        step: the distance.
        dtype: type of the values.

    Returns:
        A tensor of one axis.
    """
    if stop is None:
        start, stop = 0, max(start, 0)
    ends = (start, stop, step)
    if all(float(v).is_integer() for v in ends):
        ends = tuple(int(v) for v in ends)
    return keras().ops.arange(*ends, dtype=dtype)


@backend_verb(kinds={"shape": SHAPE, "ndim": POSITIVE_INTEGER, "sparse": FLAG, "name": STRING})
def k_placeholder(shape=None, ndim=None, dtype=None, sparse=False, name=None):
    """A symbolic tensor: an input of a functional model.

    Args:
        shape: its shape with the batch first, NA or None where unknown.
        ndim: number of axes, where there is no `shape`.
        sparse: whether it is for sparse tensors.
        name: its name.

    Returns:
        A symbolic tensor.
    """
    if shape is None and ndim is None:
        raise refuse("k_placeholder", "shape", "a shape, or `ndim` a number of axes", shape)
    batch_shape = (None,) * int(ndim or 0) if shape is None else shape
    return keras().Input(batch_shape=batch_shape, dtype=dtype, sparse=sparse, name=name)


# Values -------------------------------------------------------------------------------------------------------------


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_eval(x):
    """The value of a tensor or variable.

    Args:
        x: a tensor or variable.

    Returns:
        An array.
    """
    return variables.value_of(x)


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_get_value(x):
    """The value of a variable.

    Args:
        x: a variable or tensor.

    Returns:
        An array.
    """
    return variables.value_of(x)


@backend_verb()
def k_batch_get_value(ops):
    """The values of several variables.

    Args:
        ops: a list of variables or tensors.

    Returns:
        A list of arrays.
    """
    return [variables.value_of(x) for x in (ops if isinstance(ops, (list, tuple)) else [ops])]


@backend_verb(acts_on=is_tensor, kinds=VALUE, invisible=True)
def k_set_value(x, value):
    """Give a variable another value.

    Args:
        x: a variable, of Keras or of TensorFlow.
        value: an array of its shape.
    """
    variables.assign(x, value)


@backend_verb(invisible=True)
def k_batch_set_value(lists):
    """Give several variables other values.

    Args:
        lists: a list of pairs, each a list of a variable and an array.
    """
    for pair in lists:
        if not isinstance(pair, (list, tuple)) or len(pair) != 2:
            raise refuse("k_batch_set_value", "lists", "a list of pairs of a variable and a value", pair)
    for x, value in lists:
        variables.assign(_variable(x), value)


@backend_verb(acts_on=is_tensor, kinds=VALUE)
def k_update(x, new_x):
    """Give a variable another value.

    Args:
        x: a variable, of Keras or of TensorFlow.
        new_x: a tensor of its shape.

    Returns:
        The variable.
    """
    return variables.assign(x, new_x)


@backend_verb(acts_on=is_tensor, kinds=VALUE)
def k_update_add(x, increment):
    """Add to a variable.

    Args:
        x: a variable, of Keras or of TensorFlow.
        increment: a tensor of its shape.

    Returns:
        The variable.
    """
    return variables.assign(x, increment, "assign_add")


@backend_verb(acts_on=is_tensor, kinds=VALUE)
def k_update_sub(x, decrement):
    """Take away from a variable.

    Args:
        x: a variable, of Keras or of TensorFlow.
        decrement: a tensor of its shape.

    Returns:
        The variable.
    """
    return variables.assign(x, decrement, "assign_sub")


@backend_verb(acts_on=is_tensor, kinds={**VALUE, "momentum": NUMBER})
def k_moving_average_update(x, value, momentum):
    """Bring a moving average up to date: x * momentum + value * (1 - momentum).

    Args:
        x: a variable that holds the average.
        value: the new value.
        momentum: how much of the average stays, 0 to 1.

    Returns:
        The variable.
    """
    ops = keras().ops
    return variables.assign(x, ops.multiply(ops.subtract(x, value), 1 - momentum), "assign_sub")


# What a tensor is ---------------------------------------------------------------------------------------------------


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_cast_to_floatx(x):
    """Numbers in Keras's type of real numbers.

    Args:
        x: an array or a tensor.

    Returns:
        A tensor of a tensor, an array of anything else.
    """
    import numpy as np

    floatx = keras().config.floatx()
    return keras().ops.cast(x, floatx) if is_tensor(x) else np.asarray(x, dtype=floatx)


@backend_verb(acts_on=is_tensor_like)
def k_count_params(x):
    """Number of elements of a tensor or variable.

    Args:
        x: a tensor or variable whose shape is known.

    Returns:
        A whole number.
    """
    return math.prod(known_shape(x))  # type: ignore[arg-type]


@backend_verb(acts_on=is_tensor_like)
def k_dtype(x):
    """Type of the values of a tensor.

    Args:
        x: a tensor.

    Returns:
        A string such as "float32".
    """
    return keras().backend.standardize_dtype(as_tensor(x).dtype)


@backend_verb(acts_on=is_tensor_like)
def k_int_shape(x):
    """Lengths of the axes, as far as they are known.

    Args:
        x: a tensor.

    Returns:
        A tuple (in R a list) of numbers, None (NULL) where unknown.
    """
    return known_shape(x)


@backend_verb(acts_on=is_tensor_like)
def k_get_variable_shape(x):
    """Lengths of the axes of a variable.

    Args:
        x: a variable.

    Returns:
        A tuple (in R a list) of numbers.
    """
    return known_shape(x)


@backend_verb(acts_on=is_tensor_like)
def k_ndim(x):
    """Number of axes.

    Args:
        x: a tensor.

    Returns:
        A whole number.
    """
    return rank(as_tensor(x))


@backend_verb(acts_on=is_tensor_like)
def k_shape(x):
    """Lengths of the axes, found when the tensor is computed.

    Args:
        x: a tensor.

    Returns:
        A tensor of whole numbers.
    """
    return on_tensors(variables.shape_of, x)


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_is_placeholder(x):
    """Whether it is an input of a functional model.

    Args:
        x: anything.

    Returns:
        True or False.
    """
    history = private.value(x, "_keras_history", None)
    return is_symbolic(x) and isinstance(getattr(history, "operation", None), symbol("keras.layers.InputLayer"))


@backend_verb(kinds=ANYTHING)
def k_is_sparse(tensor):
    """Whether it is a sparse tensor.

    Args:
        tensor: anything.

    Returns:
        True or False.
    """
    return variables.is_sparse(tensor)


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_is_tensor(x):
    """Whether it is a tensor: symbolic or not, or a variable.

    Args:
        x: anything.

    Returns:
        True or False.
    """
    return is_tensor(x)


@backend_verb(kinds=ANYTHING)
def k_to_dense(tensor):
    """A sparse tensor with its zeros.

    Args:
        tensor: a tensor.

    Returns:
        A tensor that is not sparse.
    """
    return dense(tensor)


@backend_verb(acts_on=is_tensor_like, kinds={"message": STRING})
def k_print_tensor(x, message=""):
    """Print a tensor when it is computed.

    Args:
        x: a tensor.
        message: text to print before it.

    Returns:
        The tensor, to compute on with.
    """
    return on_tensors(variables.printed, x, message=message)
