"""Backend functions `k_*` that create tensors and variables, read and update them, and query shape and dtype."""

from __future__ import annotations

import math
from typing import Any

from rkeras._core.errors import InvalidValue, argument_error
from rkeras._core.kinds import AS_IS, FLAG, NUMBER, POSITIVE_INTEGER, SHAPE, STRING, Kind
from rkeras._core.predicates import is_symbolic, is_tensor
from rkeras._keras import private
from rkeras._keras.loading import keras, symbol
from rkeras._ops import variables
from rkeras._ops.arguments import TENSOR
from rkeras._ops.backend_tensors import as_tensor, is_tensor_like, known_shape, rank, to_dense
from rkeras._ops.symbolic_calls import on_tensors
from rkeras.vocab.backend.backend import backend_verb


def _variable(value: Any) -> Any:
    if not hasattr(value, "assign"):
        raise InvalidValue("Make one with k_variable().")
    return value


VARIABLE = Kind("a variable", _variable)
VALUE = {"x": VARIABLE, **dict.fromkeys(("value", "new_x", "increment", "decrement"), TENSOR)}
ANYTHING = {"x": AS_IS, "tensor": AS_IS}

# Creating -----------------------------------------------------------------------------------------------------------


@backend_verb(kinds={"value": AS_IS, "name": STRING})
def k_variable(value, dtype=None, name=None, constraint=None):
    """Create a variable.

    Args:
        value: initial value: numbers, an array or a tensor.
        name: name of the variable.
        constraint: a constraint that optimizers apply after each update.

    Returns:
        A `keras.Variable`.
    """
    return variables.variable(value, dtype, name, constraint)


@backend_verb(kinds={"value": AS_IS})
def k_constant(value, dtype=None, shape=None, name=None):
    """Create a constant tensor.

    Args:
        value: a number, numbers or an array.
        shape: shape of the tensor; a single number is repeated to fill it.
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
    """Create a variable filled with ones.

    Args:
        shape: shape of the variable; if one of the sizes is a tensor, the result is a tensor.
        name: name of the variable.

    Returns:
        A `keras.Variable`.
    """
    return variables.filled("ones", shape, dtype, name)


@backend_verb()
def k_zeros(shape, dtype=None, name=None):
    """Create a variable filled with zeros.

    Args:
        shape: shape of the variable; if one of the sizes is a tensor, the result is a tensor.
        name: name of the variable.

    Returns:
        A `keras.Variable`.
    """
    return variables.filled("zeros", shape, dtype, name)


@backend_verb(kinds={"size": POSITIVE_INTEGER})
def k_eye(size, dtype=None, name=None):
    """Create a variable that holds an identity matrix.

    Args:
        size: number of rows and columns.
        name: name of the variable.

    Returns:
        A `keras.Variable`.
    """
    return variables.variable(keras().ops.eye(size), dtype, name)


@backend_verb(kinds=dict.fromkeys(("start", "stop", "step"), NUMBER))
def k_arange(start, stop=None, step=1, dtype="int32"):
    """Range of evenly spaced numbers (arange).

    Args:
        start: the first number; if `stop` is not given, the end of a range that starts at 0.
        stop: end of the range, exclusive.
        step: step between two numbers.
        dtype: dtype of the numbers.

    Returns:
        A tensor with one axis.
    """
    if stop is None:
        start, stop = 0, max(start, 0)
    ends = (start, stop, step)
    if all(float(v).is_integer() for v in ends):
        ends = tuple(int(v) for v in ends)
    return keras().ops.arange(*ends, dtype=dtype)


@backend_verb(kinds={"shape": SHAPE, "ndim": POSITIVE_INTEGER, "sparse": FLAG, "name": STRING})
def k_placeholder(shape=None, ndim=None, dtype=None, sparse=False, name=None):
    """Create a placeholder: a symbolic input tensor of a functional model.

    Args:
        shape: shape with the batch first, NA (Python: None) for an unknown size.
        ndim: number of axes, if `shape` is not given.
        sparse: whether the tensor is sparse.
        name: name of the tensor.

    Returns:
        A symbolic tensor.
    """
    if shape is None and ndim is None:
        raise argument_error("k_placeholder", "shape", "a shape, or `ndim` a number of axes", shape)
    batch_shape = (None,) * int(ndim or 0) if shape is None else shape
    return keras().Input(batch_shape=batch_shape, dtype=dtype, sparse=sparse, name=name)


# Values -------------------------------------------------------------------------------------------------------------


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_eval(x):
    """Evaluate a tensor or variable: return its value as an array.

    Args:
        x: a tensor or variable.

    Returns:
        An array.
    """
    return variables.value_of(x)


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_get_value(x):
    """Get the value of a variable as an array.

    Args:
        x: a variable or tensor.

    Returns:
        An array.
    """
    return variables.value_of(x)


@backend_verb()
def k_batch_get_value(ops):
    """Get the values of several variables (batch) as arrays.

    Args:
        ops: a list of variables or tensors.

    Returns:
        A list of arrays.
    """
    return [variables.value_of(x) for x in (ops if isinstance(ops, (list, tuple)) else [ops])]


@backend_verb(acts_on=is_tensor, kinds=VALUE, invisible=True)
def k_set_value(x, value):
    """Set the value of a variable.

    Args:
        x: a variable of Keras or TensorFlow.
        value: an array of the shape of the variable.
    """
    variables.assign(x, value)


@backend_verb(invisible=True)
def k_batch_set_value(lists):
    """Set the values of several variables (batch).

    Args:
        lists: a list of pairs, each a list of a variable and an array.
    """
    for pair in lists:
        if not isinstance(pair, (list, tuple)) or len(pair) != 2:
            raise argument_error("k_batch_set_value", "lists", "a list of pairs of a variable and a value", pair)
    for x, value in lists:
        variables.assign(_variable(x), value)


@backend_verb(acts_on=is_tensor, kinds=VALUE)
def k_update(x, new_x):
    """Update a variable: set its value to a tensor.

    Args:
        x: a variable of Keras or TensorFlow.
        new_x: a tensor of the shape of the variable.

    Returns:
        The variable.
    """
    return variables.assign(x, new_x)


@backend_verb(acts_on=is_tensor, kinds=VALUE)
def k_update_add(x, increment):
    """Update a variable by adding a tensor.

    Args:
        x: a variable of Keras or TensorFlow.
        increment: a tensor of the shape of the variable.

    Returns:
        The variable.
    """
    return variables.assign(x, increment, "assign_add")


@backend_verb(acts_on=is_tensor, kinds=VALUE)
def k_update_sub(x, decrement):
    """Update a variable by subtracting a tensor.

    Args:
        x: a variable of Keras or TensorFlow.
        decrement: a tensor of the shape of the variable.

    Returns:
        The variable.
    """
    return variables.assign(x, decrement, "assign_sub")


@backend_verb(acts_on=is_tensor, kinds={**VALUE, "momentum": NUMBER})
def k_moving_average_update(x, value, momentum):
    """Update a moving average: x * momentum + value * (1 - momentum).

    Args:
        x: a variable that holds the moving average.
        value: the new value.
        momentum: weight of the old average, from 0 to 1.

    Returns:
        The variable.
    """
    ops = keras().ops
    return variables.assign(x, ops.multiply(ops.subtract(x, value), 1 - momentum), "assign_sub")


# Shape, dtype and type of a tensor ----------------------------------------------------------------------------------


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_cast_to_floatx(x):
    """Cast an array or tensor to Keras's default float dtype.

    Args:
        x: an array or a tensor.

    Returns:
        A tensor if `x` is a tensor, otherwise an array.
    """
    import numpy as np

    floatx = keras().config.floatx()
    return keras().ops.cast(x, floatx) if is_tensor(x) else np.asarray(x, dtype=floatx)


@backend_verb(acts_on=is_tensor_like)
def k_count_params(x):
    """Count the parameters (elements) of a tensor or variable.

    Args:
        x: a tensor or variable whose shape is known.

    Returns:
        An integer.
    """
    return math.prod(known_shape(x))  # type: ignore[arg-type]


@backend_verb(acts_on=is_tensor_like)
def k_dtype(x):
    """Data type (dtype) of a tensor, as a string.

    Args:
        x: a tensor.

    Returns:
        A string such as "float32".
    """
    return keras().backend.standardize_dtype(as_tensor(x).dtype)


@backend_verb(acts_on=is_tensor_like)
def k_int_shape(x):
    """Static shape of a tensor, as integers.

    Args:
        x: a tensor.

    Returns:
        A tuple (in R, a list) of integers, None (in R, NULL) for an unknown size.
    """
    return known_shape(x)


@backend_verb(acts_on=is_tensor_like)
def k_get_variable_shape(x):
    """Shape of a variable.

    Args:
        x: a variable.

    Returns:
        A tuple (in R, a list) of integers.
    """
    return known_shape(x)


@backend_verb(acts_on=is_tensor_like)
def k_ndim(x):
    """Number of axes (rank) of a tensor.

    Args:
        x: a tensor.

    Returns:
        An integer.
    """
    return rank(as_tensor(x))


@backend_verb(acts_on=is_tensor_like)
def k_shape(x):
    """Dynamic shape of a tensor, as a tensor.

    Args:
        x: a tensor.

    Returns:
        A tensor of integers, determined when `x` is computed.
    """
    return on_tensors(variables.shape_of, x)


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_is_placeholder(x):
    """Test whether a value is a placeholder (input of a functional model).

    Args:
        x: any value.

    Returns:
        True or False.
    """
    history = private.value(x, "_keras_history", None)
    return is_symbolic(x) and isinstance(getattr(history, "operation", None), symbol("keras.layers.InputLayer"))


@backend_verb(kinds=ANYTHING)
def k_is_sparse(tensor):
    """Test whether a value is a sparse tensor.

    Args:
        tensor: any value.

    Returns:
        True or False.
    """
    return variables.is_sparse(tensor)


@backend_verb(acts_on=is_tensor_like, kinds=ANYTHING)
def k_is_tensor(x):
    """Test whether a value is a tensor, symbolic or not, or a variable.

    Args:
        x: any value.

    Returns:
        True or False.
    """
    return is_tensor(x)


@backend_verb(kinds=ANYTHING)
def k_to_dense(tensor):
    """Convert a sparse tensor to a dense tensor.

    Args:
        tensor: a tensor.

    Returns:
        A dense tensor.
    """
    return on_tensors(to_dense, tensor)


@backend_verb(acts_on=is_tensor_like, kinds={"message": STRING})
def k_print_tensor(x, message=""):
    """Print a tensor when it is computed.

    Args:
        x: a tensor.
        message: text to print before it.

    Returns:
        The tensor, to be used in the further computation.
    """
    return on_tensors(variables.printed, x, message=message)
