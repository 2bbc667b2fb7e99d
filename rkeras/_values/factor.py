"""Factors: class indices with the names of the classes."""

from __future__ import annotations

import weakref
from typing import Any

_LEVELS: weakref.WeakKeyDictionary[Any, list[Any]] = weakref.WeakKeyDictionary()
"""The levels of the factor that each model was last trained with."""


def remember_levels(model: Any, y: Any) -> None:
    """Store the levels of a model's targets if the targets are a factor; forget them otherwise."""
    if getattr(y, "levels", None):
        _LEVELS[model] = list(y.levels)
    elif y is not None:
        _LEVELS.pop(model, None)


def levels_of(model: Any, outputs: int) -> list[Any] | None:
    """The stored levels of a model if their number fits its outputs, where a single output stands for two levels."""
    levels = _LEVELS.get(model)
    return levels if levels is not None and len(levels) == max(outputs, 2) else None


def Factor(codes: Any, levels: list[Any], ordered: bool = False) -> Any:  # noqa: N802  it creates an instance of a class that needs numpy
    """Create a factor: class indices, counted from 0, with the names of the classes.

    Args:
        codes: an array of class indices; -1 is a missing value, as in pandas.
        levels: the name of each class, in order.
        ordered: whether the classes are ordered.

    Returns:
        A numpy array (int32) with the attributes `levels` and `ordered`.
    """
    return factor_class()(codes, levels, ordered)


def factor_class() -> Any:
    """The class of factors, a subclass of numpy arrays, created at the first call because it imports numpy."""
    global _FACTOR
    if _FACTOR is None:
        import numpy as np

        class Factor(np.ndarray):
            """Class indices, counted from 0, with the names of the classes in `levels`, which may be `ordered`."""

            _r_conversion = "factor"

            levels: list[Any]
            ordered: bool

            def __new__(cls, codes: Any, levels: list[Any], ordered: bool = False) -> Any:
                factor = np.asarray(codes, dtype="int32").view(cls)
                factor.levels, factor.ordered = levels, ordered
                return factor

            def __array_finalize__(self, parent: Any) -> None:
                self.levels, self.ordered = getattr(parent, "levels", []), getattr(parent, "ordered", False)

            def __array_wrap__(self, result: Any, context: Any = None, return_scalar: bool = False) -> Any:
                # The result of arithmetic with class indices is not a factor.
                return result[()] if return_scalar else np.asarray(result)

        _FACTOR = Factor
    return _FACTOR


_FACTOR: Any = None
