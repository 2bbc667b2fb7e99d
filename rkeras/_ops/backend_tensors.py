"""Tensors as the backend verbs take them: eager, of a TensorFlow graph, or symbolic in a functional model."""

from __future__ import annotations

from typing import Any

from rkeras._core.converters import axis_from_r, elements, integer
from rkeras._core.errors import Unfit
from rkeras._core.kinds import INTEGER, Kind
from rkeras._core.predicates import is_data, is_tensor
from rkeras._keras.loading import keras, symbol
from rkeras._ops.graph_functions import graph_function


def is_tensor_like(value: Any) -> bool:
    """A tensor, an array, or numbers."""
    return is_data(value) or isinstance(value, (bool, int, float))


def in_graph() -> bool:
    """Whether TensorFlow is tracing a graph: variables cannot be made there."""
    return symbol("tensorflow.inside_function")()


def as_tensor(value: Any, dtype: Any = None) -> Any:
    """A tensor of numbers; a tensor stays itself."""
    if is_tensor(value) and dtype is None:
        return value
    return keras().ops.convert_to_tensor(value.toarray() if hasattr(value, "toarray") else value, dtype)


@graph_function("to_dense")
def to_dense(x: Any) -> Any:
    """Convert a sparse tensor of TensorFlow to a dense tensor; return any other value unchanged."""
    return symbol("tensorflow.sparse.to_dense")(x) if hasattr(x, "dense_shape") else x


def rank(x: Any) -> int:
    """Number of axes."""
    return len(x.shape)


def known_shape(x: Any) -> tuple[int | None, ...]:
    """Lengths of the axes, None where unknown."""
    return tuple(as_tensor(x).shape)


# Arguments --------------------------------------------------------------------------------------------------


def _tensor(value: Any) -> Any:
    # A lone number takes the type of the tensor that it meets.
    if isinstance(value, (bool, int, float)) or is_tensor(value):
        return value
    if isinstance(value, str) or callable(value):
        raise Unfit
    try:
        return as_tensor(value)
    except (TypeError, ValueError):
        raise Unfit from None


def _tensor_from_r(value: Any) -> Any:
    # R has no float32: its doubles become what Keras computes in.
    if getattr(value, "dtype", None) == "float64" and not is_tensor(value):
        value = value.astype(keras().config.floatx())
    return _tensor(value)


def _tensors(value: Any) -> Any:
    return [_tensor(v) for v in (value if isinstance(value, (list, tuple)) else [value])]


def _tensors_from_r(value: Any) -> Any:
    return [_tensor_from_r(v) for v in (value if isinstance(value, (list, tuple)) else [value])]


def _holds_tensors(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and any(is_tensor(v) for v in value)


def _array(value: Any) -> Any:
    import numpy as np

    array = np.asarray(value)
    if array.dtype.kind not in "iufb":
        raise Unfit
    return array


def _codes(value: Any) -> Any:
    tensor = as_tensor(value)
    if "float" not in keras().backend.standardize_dtype(tensor.dtype):
        return tensor
    if not is_tensor(value):
        import numpy as np

        if not np.array_equal(np.floor(value), value):
            raise Unfit
    return keras().ops.cast(tensor, "int32")


def _places_from_r(value: Any) -> Any:
    # A tensor counts as Python does: it was made there.
    if is_tensor(value):
        return _codes(value)
    import numpy as np

    places = np.asarray(value)
    if (places == 0).any():
        raise Unfit("Places count from 1 in R.")
    return _codes(np.where(places > 0, places - 1, places))


def _lengths(value: Any) -> Any:
    """Lengths of axes, -1 for the one to be found; tensors among them, or one of all, are taken as they are."""
    if is_tensor(value):
        if rank(value) and not hasattr(value, "numpy"):
            return value
        value = value.numpy() if hasattr(value, "numpy") else (value,)

    def one(v: Any) -> Any:
        if is_tensor(v):
            return int(v) if hasattr(v, "numpy") else v
        return -1 if v is None or v != v else integer(v)

    return tuple(one(v) for v in elements(value))


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else _tensor(value)


TENSOR = Kind("a tensor, an array or numbers", _tensor, _tensor_from_r)
OPTIONAL_TENSOR = Kind(
    "a tensor, an array or numbers, or nothing",
    lambda value: None if value is None else _tensor(value),
    lambda value: None if value is None else _tensor_from_r(value),
)
TENSORS = Kind("a list of tensors", _tensors, _tensors_from_r)
EXPONENT = Kind("a number or a tensor", _whole)
TENSORS_OR_ONE = Kind(
    "a tensor or a list of them",
    lambda value: _tensors(value) if _holds_tensors(value) else _tensor(value),
    lambda value: _tensors_from_r(value) if _holds_tensors(value) else _tensor_from_r(value),
)
NUMBERS = Kind("an array of numbers", _array)
CODES = Kind("whole numbers", _codes)
PLACES = Kind("whole places in a tensor", _codes, _places_from_r)
LENGTHS = Kind("the lengths of the axes", _lengths)
PLACE_AXIS = Kind("one axis", INTEGER.convert, axis_from_r, one_based=True)
