"""Numbers of R vectors and arrays. Whether there is a `dim` decides on the dtype of a tensor of doubles."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def _classes() -> tuple[Any, Any]:
    """The classes, subclasses of numpy arrays, created at the first call because they import numpy."""
    import numpy as np

    class RArray(np.ndarray):
        """Numbers of an R vector or array."""

    class RVector(RArray):
        """Numbers of an R vector without `dim`."""

    return RArray, RVector


def r_array(numbers: Any) -> Any:
    """Mark a numpy array as an R array."""
    return numbers.view(_classes()[0])


def r_vector(numbers: Any) -> Any:
    """Mark a numpy array as an R vector without `dim`."""
    return numbers.view(_classes()[1])


def is_r_array(value: Any) -> bool:
    """Whether a value is an R vector or array."""
    return isinstance(value, _classes()[0])


def is_r_vector(value: Any) -> bool:
    """Whether a value is an R vector without `dim`."""
    return isinstance(value, _classes()[1])
