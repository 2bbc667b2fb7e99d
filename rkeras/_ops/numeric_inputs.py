"""What losses, metrics and activations compute with, from the numbers of a user."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import Unfit
from rkeras._core.kinds import Kind
from rkeras._core.predicates import is_tensor
from rkeras._keras.loading import symbol


def floats(value: Any) -> Any:
    """A tensor as it is; numbers as an array of floats, which is what losses and activations compute with."""
    if is_tensor(value):
        return value
    import numpy as np

    try:
        numbers = np.asarray(value)
    except ValueError:
        raise Unfit from None
    if numbers.dtype.kind not in "biuf":
        raise Unfit
    # Numbers of Python have no width of their own; an array of floats keeps its.
    kept = numbers.dtype.kind == "f" and hasattr(value, "dtype")
    return numbers if kept else numbers.astype(symbol("keras.config.floatx")())


def array(value: Any) -> Any:
    """A list or number as an array, floats of Python in the usual width; the rest as it is."""
    if not isinstance(value, (list, tuple, int, float)):
        return value
    import numpy as np

    try:
        made = np.asarray(value)
    except ValueError:
        return value
    return made.astype(symbol("keras.config.floatx")()) if made.dtype == "float64" else made


FLOATS = Kind("a tensor or an array of numbers", floats, data=True)
ARRAY = Kind("a tensor or an array", array, data=True)
