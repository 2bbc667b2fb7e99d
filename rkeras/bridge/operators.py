"""R's operators on Python objects.

Tensors follow the R package tensorflow; after `library(keras3)` powers follow that package. Other objects follow
Python's operators, as in reticulate.
"""

from __future__ import annotations

import math
import operator
import warnings
from collections.abc import Callable
from typing import Any

from rkeras._core.predicates import is_symbolic, is_tensorflow
from rkeras._keras.loading import symbol
from rkeras.bridge import legacy_attributes

OPERATORS: dict[str, Callable[..., Any]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow,
    "%%": operator.mod, "%/%": operator.floordiv, "%*%": operator.matmul, "==": operator.eq, "!=": operator.ne,
    "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "&": operator.and_, "|": operator.or_,
}  # fmt: skip
UNARY: dict[str, Callable[..., Any]] = {"!": operator.invert, "-": operator.neg, "+": operator.pos}

SAME = frozenset(("+", "-", "*", "/", "<", ">", "<=", ">="))
"""Operators of Python that do what those of R do for two tensors."""

OF_TENSORS = {
    "%%": "math.floormod", "%/%": "math.floordiv", "==": "equal", "!=": "not_equal",
    "&": "logical_and", "|": "logical_or",
}  # fmt: skip
"""Functions of TensorFlow for the operators of R that differ from Python's operators on tensors."""

OF_KERAS = {
    "+": "add", "-": "subtract", "*": "multiply", "/": "true_divide", "%%": "mod", "%/%": "floor_divide", "^": "power",
    "==": "equal", "!=": "not_equal", "&": "logical_and", "|": "logical_or", "%*%": "matmul",
}  # fmt: skip
"""Functions of `keras.ops`, for symbolic tensors and for types that TensorFlow does not combine."""

ARITHMETIC = frozenset(("+", "-", "*", "/", "%%", "%/%"))


def binary(name: str, first: Any, second: Any) -> Any:
    """Apply a binary operator of R."""
    if name in SAME and type(first).__name__ == type(second).__name__ == "EagerTensor":
        return OPERATORS[name](first, second)
    if is_tensorflow(first) or is_tensorflow(second):
        return _of_tensors(name, first, second)
    if is_symbolic(first) or is_symbolic(second):
        if name in ("==", "!=", "&", "|"):
            return symbol(f"keras.ops.{OF_KERAS[name]}")(first, second)
        if legacy_attributes.edition() == "keras":
            first, second = _whole(first, second), _whole(second, first)
    return OPERATORS[name](first, second)


def unary(name: str, operand: Any) -> Any:
    """Apply a unary operator of R."""
    if is_tensorflow(operand):
        if name == "+":
            return operand
        if name == "!":
            return symbol("tensorflow.logical_not")(_as_bool(operand))
        return symbol("tensorflow.negative")(operand)
    if is_symbolic(operand) and name != "-":
        return symbol("keras.ops.logical_not")(operand) if name == "!" else operand
    return UNARY[name](operand)


def _of_tensors(name: str, first: Any, second: Any) -> Any:
    if is_symbolic(first) or is_symbolic(second):
        return (symbol(f"keras.ops.{OF_KERAS[name]}") if name in OF_KERAS else OPERATORS[name])(first, second)
    if name == "^":
        return _power(first, second)
    if name == "%*%":
        return _product(first, second)
    if name in "&|":
        first, second = _as_bool(first), _as_bool(second)
    elif not is_tensorflow(second):
        if name in ARITHMETIC and first.dtype == "bool":
            return symbol(f"keras.ops.{OF_KERAS[name]}")(first, second)
        first = _comparable(name, first, second)
        second = like(second, first)
    elif not is_tensorflow(first):
        if name in ARITHMETIC and second.dtype == "bool":
            return symbol(f"keras.ops.{OF_KERAS[name]}")(first, second)
        second = _comparable(name, second, first)
        first = like(first, second)
    function = OF_TENSORS.get(name)
    # A variable of Keras on the left has Keras's operators, which convert types.
    if function is None and not type(first).__module__.startswith("keras."):
        return OPERATORS[name](first, second)
    return symbol(f"tensorflow.{function or _NAMES[name]}")(first, second)


_NAMES = {"+": "add", "-": "subtract", "*": "multiply", "/": "truediv", "<": "less", ">": "greater", "<=": "less_equal",
          ">=": "greater_equal"}  # fmt: skip


def _comparable(name: str, tensor: Any, value: Any) -> Any:
    """Return the tensor as floats for a comparison with NA, which no integer equals."""
    if name in ARITHMETIC or symbol("tensorflow.as_dtype")(tensor.dtype).is_floating or not _has_na(value):
        return tensor
    return symbol("tensorflow.cast")(tensor, "float64")


def _has_na(value: Any) -> bool:
    """Return whether a value of R has NA, which is None in Python, or NaN."""
    if isinstance(value, list):
        return any(map(_has_na, value))
    return value is None or (isinstance(value, float) and math.isnan(value))


def _as_bool(value: Any) -> Any:
    if not is_tensorflow(value):
        import numpy as np

        value = np.asarray(value)
        if value.dtype == object:
            raise ValueError("NA is neither true nor false for a tensor.")
    return symbol("tensorflow.cast")(value, "bool")


def _power(first: Any, second: Any) -> Any:
    if type(second) in (int, float) and second in (2, 0.5):
        return symbol("keras.ops.square" if second == 2 else "keras.ops.sqrt")(first)
    if legacy_attributes.edition() == "keras":
        if not is_tensorflow(first) and _all_whole(first):
            first = like(first, second)
        if not is_tensorflow(second) and _all_whole(second):
            second = like(second, first)
    first, second = (math.nan if v is None else v for v in (first, second))
    return symbol("keras.ops.power")(first, second)


def _all_whole(value: Any) -> bool:
    import numpy as np

    array = np.asarray(value)
    return array.dtype.kind in "iuf" and bool(np.all(np.isfinite(array)) and np.all(array == np.trunc(array)))


def _product(first: Any, second: Any) -> Any:
    """Multiply matrices; the R matrix takes the type of the tensor."""
    if legacy_attributes.edition() == "keras":
        if not is_tensorflow(second):
            second = like(second, first)
        elif not is_tensorflow(first):
            first = like(first, second)
    return symbol("keras.ops.matmul")(first, second)


def like(value: Any, tensor: Any) -> Any:
    """Convert a value to the type of a tensor, as R's package tensorflow does. A fraction is lost, with a warning.

    Raises:
        ValueError: for NA and NaN in integers, and for numbers with an imaginary part.
    """
    dtype = symbol("tensorflow.as_dtype")(tensor.dtype)
    kind = type(value)
    if dtype.is_floating and kind in (float, int, bool):
        return float(value)
    if dtype.is_integer and (kind is int or (kind is float and value.is_integer())) and dtype.min <= value <= dtype.max:
        return int(value)
    return symbol("tensorflow.convert_to_tensor")(_array_like(value, dtype), dtype)


def _array_like(value: Any, dtype: Any) -> Any:
    import numpy as np

    array: Any = np.asarray(value)
    if array.dtype == object:
        # NA is None in Python.
        array = np.array([math.nan if v is None else v for v in array.ravel().tolist()]).reshape(array.shape)
    if dtype == "string" or array.dtype.kind in "USO":
        return array
    if array.dtype.kind == "c" and not dtype.is_complex:
        if array.imag.any():
            raise ValueError(f'a tensor of type {dtype.name} has no imaginary part. Cast it to "complex64" first.')
        array = array.real
    if dtype.is_integer and array.dtype.kind == "f":
        if np.isnan(array).any():
            raise ValueError(f'a tensor of type {dtype.name} has no NA or NaN. Cast it to "float32" first.')
        whole = np.trunc(array)
        if (whole != array).any():
            lost = array[whole != array].ravel()[0]
            message = (f"The tensor holds integers ({dtype.name}), so {lost:g} counts as {np.trunc(lost):g}. "
                       "Cast the tensor to \"float32\" to compute with fractions.")  # fmt: skip
            warnings.warn(message, stacklevel=2)
        array = whole
    if dtype.is_integer:
        array = np.clip(array, dtype.min, dtype.max)
    return array.astype(dtype.as_numpy_dtype)


def _whole(value: Any, other: Any) -> Any:
    """Convert whole doubles to int if the other operand is an integer tensor: R code has `t + 1`."""
    if type(value) is float:
        if value.is_integer() and _holds_integers(other):
            return int(value)
    elif type(value) is list and _holds_integers(other):
        return [_whole(v, other) for v in value]
    return value


def _holds_integers(tensor: Any) -> bool:
    dtype = getattr(tensor, "dtype", None)
    return str(getattr(dtype, "name", dtype)).startswith(("int", "uint"))
