"""Arrays: values of tensors, and functions of R's groups Math, Summary and Complex.

Tensors follow the R package tensorflow. Where TensorFlow raises for their type, `keras.ops` computes the result. Numpy
arrays have numpy's functions.
"""

from __future__ import annotations

from math import pi
from typing import Any

from rkeras._core.predicates import is_symbolic, is_tensor, is_tensorflow
from rkeras._keras.loading import symbol
from rkeras._ops import arguments
from rkeras._ops.symbolic_calls import on_tensors
from rkeras._values.python_objects import Unconverted
from rkeras.bridge import legacy_attributes, operators
from rkeras.bridge.handlers.registry import HANDLERS, handler, returns_part, returns_proxy

HANDLERS.update(is_tensor=is_tensor)

OF_KERAS = {
    "abs": "absolute", "ceiling": "ceil", "acos": "arccos", "asin": "arcsin", "atan": "arctan", "acosh": "arccosh",
    "asinh": "arcsinh", "atanh": "arctanh", "Arg": "angle", "Conj": "conjugate", "Im": "imag", "Mod": "absolute",
    "Re": "real", "is.finite": "isfinite", "is.infinite": "isinf", "is.nan": "isnan",
    **{name: name for name in (
        "sqrt", "exp", "log", "floor", "round", "trunc", "sign", "cos", "sin", "tan", "cosh", "sinh", "tanh", "log2",
        "log10", "log1p", "expm1", "cumsum", "cumprod", "sum", "prod", "max", "min", "all", "any", "mean",
    )},
}  # fmt: skip
"""Names in `keras.ops`, and in numpy, of R's functions."""

OF_TENSORFLOW = {
    "ceiling": "ceil", "Arg": "angle", "Conj": "conj", "Im": "imag", "Mod": "abs", "Re": "real",
    "is.finite": "is_finite", "is.infinite": "is_inf", "is.nan": "is_nan",
    **{name: name for name in (
        "abs", "sqrt", "exp", "log", "floor", "round", "sign", "cos", "sin", "tan", "cosh", "sinh", "tanh", "acos",
        "asin", "atan", "acosh", "asinh", "atanh", "log1p", "expm1", "lgamma", "digamma",
    )},
}  # fmt: skip
"""Names in `tf.math` of R's functions."""

KEEP_INTEGERS = frozenset(("abs", "sign", "round", "Mod", "Conj", "Re", "Im"))
SMALL_INTEGERS = frozenset(("uint8", "int8", "uint16", "int16"))


@handler
def to_array(value: Any) -> Any:
    """Return the values of a tensor, a variable, or anything that numpy accepts."""
    import numpy as np

    if type(value).__name__ in ("KerasTensor", "SymbolicTensor"):
        raise ValueError(
            "a symbolic tensor has no value yet: it gets one when the model or the traced function runs. "
            "Use op_cond(), op_where() and op_while_loop() where R code would look at the value."
        )
    if type(value).__module__.startswith(("keras", "tensorflow")):
        array = symbol("keras.ops.convert_to_numpy")(value)
        # TensorFlow has text as bytes.
        array = array if array.dtype.kind != "O" else _decoded(array)
    else:
        array = np.asarray(value)
    return array if array.ndim else array[()]


def _decoded(array: Any) -> Any:
    """Decode an array of bytes; return it unchanged if an element is not text."""
    import numpy as np

    try:
        texts = [value.decode() for value in array.ravel().tolist()]
    except (AttributeError, UnicodeDecodeError):
        return array
    return array if any("\0" in text for text in texts) else np.array(texts, dtype=object).reshape(array.shape)


@handler
def has_values(value: Any) -> bool:
    """Return whether a value is a tensor with values, an array or a scalar of numpy."""
    has_array = type(value).__module__.split(".")[0] in ("numpy", "pandas") and hasattr(value, "ndim")
    return has_array or (is_tensor(value) and not is_symbolic(value) and type(value).__name__ != "SymbolicTensor")


@returns_proxy
def reshape(value: Any, dim: list[Any], order: Any) -> Any:
    """Return the reshaped array of an object, which stays in Python."""
    import numpy as np

    return Unconverted(np.reshape(np.asarray(value), [-1 if n is None else int(n) for n in dim], order=order))


@handler
def apply_op(function: str, value: Any, *more: Any) -> Any:
    """Call a function of `keras.ops`."""
    return symbol(f"keras.ops.{function}")(value, *more)


# Groups Math and Complex ----------------------------------------------------------------------------------------------


@returns_part
def apply_math(value: Any, function: str, more: Any = ()) -> Any:
    """Apply a function of R's groups Math and Complex, such as `log` with a base or `round` with a number of digits.

    Raises:
        TypeError: for a value that is not a number.
    """
    if not (is_tensor(value) or hasattr(value, "dtype")):
        raise TypeError(f"{function}(): `x` must be a tensor or an array, not a Python {type(value).__name__}.")
    more = more if isinstance(more, list) else [more] if more != () else []
    if function in ("cospi", "sinpi", "tanpi"):
        return apply_math(operators.binary("*", value, pi), function.removesuffix("pi"))
    if function == "log" and more:
        return operators.binary("/", _apply("log", value), _apply("log", _number_like(value, more[0])))
    if function in ("log2", "log10") and is_tensorflow(value):
        return apply_math(value, "log", [float(function.removeprefix("log"))])
    if function == "round" and more and more[0]:
        return symbol("keras.ops.round")(value, int(more[0]))
    return _apply(function, value)


def _number_like(value: Any, number: Any) -> Any:
    return symbol("tensorflow.constant")(number, _floating(value)) if is_tensorflow(value) else number


def _floating(value: Any) -> Any:
    dtype = symbol("tensorflow.as_dtype")(value.dtype)
    return dtype if dtype.is_floating or dtype.is_complex else symbol("keras.config.floatx")()


def _apply(function: str, value: Any) -> Any:
    if is_tensorflow(value):
        dtype = symbol("tensorflow.as_dtype")(value.dtype)
        if function in OF_TENSORFLOW and (dtype.is_floating or dtype.is_complex or function in KEEP_INTEGERS):
            return symbol(f"tensorflow.math.{OF_TENSORFLOW[function]}")(value)
    if function in ("lgamma", "digamma"):
        return on_tensors(getattr(arguments, function), value)
    name = OF_KERAS.get(function)
    if name is None:
        raise TypeError(f"{function}() has no counterpart for tensors.")
    if is_tensor(value):
        return symbol(f"keras.ops.{name}")(value)
    import numpy as np

    return getattr(np, name)(value)


# Group Summary --------------------------------------------------------------------------------------------------------


@handler
def reduce(function: str, parts: list[Any], axis: Any, keepdims: bool) -> Any:
    """Reduce a tensor along some or all axes, or several tensors and numbers to one scalar.

    Args:
        function: `sum`, `prod`, `max`, `min`, `range`, `all`, `any` or `mean`.
        parts: the tensors and numbers.
        axis: the axes, counted from 0; all if empty.
        keepdims: whether the axes remain, with length 1.
    """
    axis = tuple(axis) if isinstance(axis, list) else (axis,) if axis is not None else ()
    if function == "range":
        low, high = (reduce(name, parts, list(axis), keepdims) for name in ("min", "max"))
        return symbol("keras.ops.stack")([low, high])
    if len(parts) == 1:
        return _reduced(function, parts[0], axis or None, keepdims)
    reduced = [_reduced(function, part, None, False) for part in parts]
    tensors = [part for part in reduced if is_tensor(part)]
    if tensors:
        reduced = [part if is_tensor(part) else operators.like(part, tensors[0]) for part in reduced]
    return _reduced(function, symbol("keras.ops.stack")(reduced), None, False)


def _reduced(function: str, value: Any, axis: tuple[int, ...] | None, keepdims: bool) -> Any:
    if not is_tensor(value):
        import numpy as np

        return getattr(np, function)(np.asarray(value), axis=axis, keepdims=keepdims)
    if is_tensorflow(value):
        dtype = symbol("tensorflow.as_dtype")(value.dtype)
        # A sum of bytes overflows, and the mean of integers is cut to an integer, so `keras.ops` computes these.
        exact = dtype.is_integer and function == "mean" or dtype.name in SMALL_INTEGERS and function in ("sum", "prod")
        if not exact:
            if function in ("all", "any"):
                value = symbol("tensorflow.cast")(value, "bool")
            return symbol(f"tensorflow.reduce_{function}")(value, axis=_axes(axis), keepdims=keepdims)
    return symbol(f"keras.ops.{function}")(value, axis=axis, keepdims=keepdims)


def _axes(axis: tuple[int, ...] | None) -> Any:
    return axis[0] if axis is not None and len(axis) == 1 else axis


# Shapes ---------------------------------------------------------------------------------------------------------------


@returns_part
def transpose(value: Any, generic: str, order: Any = None) -> Any:
    """Reorder the axes, by default reverse them.

    In the edition keras, R's `t` makes a row of a vector, as R and the package tensorflow do.

    Args:
        value: the tensor or array.
        generic: "t" or "aperm".
        order: the axes in their new order, counted from 1.
    """
    axes = None if order is None else [int(axis) - 1 for axis in order]
    if not is_tensor(value):
        return value.transpose(axes) if axes else value.T
    if generic == "t" and is_tensorflow(value) and legacy_attributes.edition() == "keras":
        rank = len(value.shape)
        if rank > 2:
            raise ValueError("t(): `x` must be a vector or a matrix. Reorder more axes by aperm().")
        if rank < 2:
            return symbol("tensorflow.reshape")(value, (1, -1))
    if is_tensorflow(value) and type(value).__name__ == "SparseTensor":
        return symbol("tensorflow.sparse.transpose")(value, axes)
    return symbol("keras.ops.transpose")(value, axes)


@handler
def sort(value: Any, axis: int, decreasing: bool) -> Any:
    """Sort along an axis, counted from 0."""
    if is_tensorflow(value):
        return symbol("tensorflow.sort")(value, axis, "DESCENDING" if decreasing else "ASCENDING")
    ordered = symbol("keras.ops.sort")(value, axis)
    return symbol("keras.ops.flip")(ordered, axis) if decreasing else ordered


@handler
def bind(parts: list[Any], axis: int, dtype: Any) -> Any:
    """Bind vectors and matrices as rows (axis 0) or columns (axis 1). Scalars are repeated.

    The type is the widest of the tensors' types.
    """
    ops = symbol("keras.ops")
    tensors = [part for part in parts if is_tensor(part)]
    names = {_name_of(part.dtype) for part in tensors}
    if dtype is None and names:
        dtype = names.pop() if len(names) == 1 else symbol("keras.backend.result_type")(*names)
    made = [ops.convert_to_tensor(_cast(part, dtype), dtype) for part in parts]
    ranks = [len(part.shape) for part in made]
    if max(ranks) > 2:
        raise ValueError(f"{('rbind', 'cbind')[axis]}(): tensors must have at most two axes; use op_concatenate().")
    across = max([part.shape[1 - axis] for part in made if len(part.shape) == 2] or
                 [part.shape[0] for part in made if len(part.shape) == 1] or [1])  # fmt: skip
    return ops.concatenate([_line(part, across, axis) for part in made], axis=axis)


def _name_of(dtype: Any) -> str:
    return getattr(dtype, "name", dtype)


def _cast(part: Any, dtype: Any) -> Any:
    return part if dtype is None or not is_tensor(part) else symbol("keras.ops.cast")(part, dtype)


def _line(part: Any, across: int, axis: int) -> Any:
    """Return a row or column of a vector or scalar, and a matrix itself."""
    ops = symbol("keras.ops")
    if len(part.shape) == 2:
        return part
    if len(part.shape) == 0 or part.shape[0] == 1:
        part = ops.broadcast_to(ops.reshape(part, (1,)), (across,))
    return ops.expand_dims(part, axis)
