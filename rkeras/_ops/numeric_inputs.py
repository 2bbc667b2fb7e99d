"""Numeric inputs of losses, metrics and activations."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import Kind
from rkeras._core.predicates import is_tensor
from rkeras._keras.loading import symbol
from rkeras._values.r_numbers import is_r_vector


def floats(value: Any) -> Any:
    """Convert numbers to an array of floats, which losses and activations need; return a tensor as it is.

    An array of floats keeps its dtype. Python's numbers and R's vectors have none.
    """
    if is_tensor(value):
        return value
    import numpy as np

    try:
        numbers = np.asarray(value)
    except ValueError:
        raise InvalidValue from None
    if numbers.dtype.kind not in "biuf":
        raise InvalidValue
    has_dtype = numbers.dtype.kind == "f" and hasattr(value, "dtype") and not is_r_vector(value)
    return numbers if has_dtype else numbers.astype(symbol("keras.config.floatx")())


def array(value: Any) -> Any:
    """Convert a list or a number to an array, Python's floats to Keras's float type; return anything else as it is."""
    if not isinstance(value, (list, tuple, int, float)):
        return value
    import numpy as np

    try:
        made = np.asarray(value)
    except ValueError:
        return value
    return made.astype(symbol("keras.config.floatx")()) if made.dtype == "float64" else made


FLOAT_TENSOR = Kind("a tensor or an array of numbers", floats, numbers=True)
"""As `FLOATS`, but R's doubles in arrays stay doubles."""
FLOATS = Kind("a tensor or an array of numbers", floats, data=True)
ARRAY = Kind("a tensor or an array", array, data=True)
