"""Variables, constants and random numbers of the backend verbs."""

from __future__ import annotations

from typing import Any

from rkeras._core.predicates import is_symbolic, is_tensor
from rkeras._keras.loading import keras, symbol
from rkeras._ops.backend_tensors import as_tensor, in_graph, to_dense
from rkeras._ops.graph_functions import graph_function
from rkeras._ops.symbolic_calls import on_tensors


def variable(value: Any, dtype: Any = None, name: str | None = None, constraint: Any = None) -> Any:
    """Create a variable.

    Args:
        value: initial value: numbers, a tensor, or a sparse matrix.
        dtype: dtype; by default Keras's float type.
        name: name; by default an automatic one.
        constraint: a constraint that optimizers apply after each update.
    """
    if hasattr(value, "toarray"):
        value = value.toarray()
    dtype = keras().backend.standardize_dtype(dtype) if dtype is not None else keras().config.floatx()
    made = keras().Variable(keras().ops.cast(as_tensor(value), dtype), dtype=dtype, name=name)
    if constraint is not None:
        made.constraint = keras().constraints.get(constraint) if not callable(constraint) else constraint
    return made


def filled(operation: str, shape: Any, dtype: Any, name: str | None) -> Any:
    """Create a variable of ones or zeros; a tensor if the size of an axis is a tensor.

    Args:
        operation: "ones" or "zeros".
        shape: shape, in which sizes may be tensors.
        dtype: dtype of the values.
        name: name of the variable.
    """
    dtype = dtype or keras().config.floatx()
    if is_symbolic(shape):
        return on_tensors(_filled, shape, operation=operation, dtype=dtype)
    if in_graph() or is_tensor(shape) or any(is_tensor(n) for n in shape):
        return _filled(shape, operation=operation, dtype=dtype)
    return variable(symbol(f"keras.ops.{operation}")(shape, dtype), dtype, name)


@graph_function("fill")
def _filled(shape: Any, *, operation: str, dtype: Any) -> Any:
    tf = symbol("tensorflow")
    return getattr(tf, operation)(_stacked(shape), keras().backend.standardize_dtype(dtype))


def _stacked(shape: Any) -> Any:
    tf = symbol("tensorflow")
    if is_tensor(shape):
        return tf.cast(shape, "int32")
    return tf.stack([tf.cast(n, "int32") for n in shape])


def random(distribution: str, shape: Any, dtype: Any, seed: int | None, *settings: Any) -> Any:
    """Random numbers from a distribution.

    Args:
        distribution: name of a function of `keras.random`.
        shape: shape, in which sizes may be tensors.
        dtype: dtype of the values; integers are drawn as floats first, except from a uniform distribution.
        seed: seed for reproducible numbers; random by default.
        *settings: arguments of the distribution.
    """
    settings = tuple(float(s) if isinstance(s, int) else s for s in settings)
    dtype = keras().backend.standardize_dtype(dtype) if dtype is not None else keras().config.floatx()
    shape = shape if is_tensor(shape) else list(shape)
    drawing = {"settings": settings, "distribution": distribution, "dtype": dtype, "seed": seed}
    return on_tensors(_drawn, shape, **drawing)


@graph_function("random")
def _drawn(shape: Any, *, settings: Any, distribution: str, dtype: str, seed: int | None) -> Any:
    if is_tensor(shape) or any(is_tensor(n) for n in shape):
        shape = _stacked(shape)
    is_integer = "int" in dtype or dtype == "bool"
    drawn_dtype = "float32" if is_integer else dtype
    if distribution == "bernoulli":
        drawn = keras().ops.less(keras().random.uniform(shape, 0.0, 1.0, drawn_dtype, seed), settings[0])
    elif is_integer and distribution == "uniform":
        return keras().random.randint(shape, *(int(s) for s in settings), dtype, seed)
    else:
        drawn = symbol(f"keras.random.{distribution}")(shape, *settings, drawn_dtype, seed)
    return keras().ops.cast(drawn, dtype)


@graph_function("dropout")
def _dropped(x: Any, noise_shape: Any = None, *, rate: float, seed: int | None) -> Any:
    shape = None if noise_shape is None else tuple(noise_shape)
    return keras().random.dropout(x, rate, shape, seed)


def dropped(x: Any, rate: float, noise_shape: Any, seed: int | None) -> Any:
    """Dropout: set elements to zero at random, and scale the others up.

    Args:
        x: the tensor.
        rate: fraction of the elements to set to zero.
        noise_shape: shape of the mask.
        seed: seed for reproducible results.
    """
    return on_tensors(_dropped, as_tensor(x), noise_shape, rate=rate, seed=seed)


def value_of(x: Any) -> Any:
    """Return the value of a tensor or variable as an array."""
    if is_symbolic(x):
        raise ValueError("a symbolic tensor has no value: create a function of it with k_function(), or a model.")
    return keras().ops.convert_to_numpy(to_dense(x))


def is_sparse(x: Any) -> bool:
    """Return whether a value is a sparse tensor, symbolic or not."""
    return bool(getattr(x, "sparse", False)) or isinstance(x, symbol("tensorflow.SparseTensor"))


@graph_function("shape")
def shape_of(x: Any) -> Any:
    """Return the dynamic shape, as a tensor."""
    return symbol("tensorflow.shape")(x)


@graph_function("print")
def printed(x: Any, *, message: str) -> Any:
    """Print a tensor when it is computed; return the tensor."""
    tf = symbol("tensorflow")
    if in_graph():
        tf.print(message, x)
        return tf.identity(x)
    print(message, keras().ops.convert_to_numpy(x))
    return x


def assign(x: Any, value: Any, how: str = "assign") -> Any:
    """Update a variable.

    Args:
        x: a variable of Keras or TensorFlow.
        value: the value to assign, add or subtract.
        how: "assign", "assign_add" or "assign_sub".

    Returns:
        The variable.
    """
    value = keras().ops.cast(as_tensor(value), keras().backend.standardize_dtype(x.dtype))
    # TensorFlow's variables do not broadcast the value to add.
    getattr(x, how)(value if how == "assign" else keras().ops.broadcast_to(value, x.shape))
    return x
