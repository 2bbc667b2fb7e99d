"""Categories as numbers: what an R factor is to a model."""

from __future__ import annotations

import weakref
from typing import Any

_LEVELS: weakref.WeakKeyDictionary[Any, list[Any]] = weakref.WeakKeyDictionary()
"""The levels of the factor that a model was last trained with."""


def remember_levels(model: Any, y: Any) -> None:
    """Keep the levels of a model's targets, if they are a factor."""
    if getattr(y, "levels", None):
        _LEVELS[model] = list(y.levels)
    elif y is not None:
        _LEVELS.pop(model, None)


def levels_of(model: Any, outputs: int) -> list[Any] | None:
    """The levels that a model's outputs stand for, if there is one for each: a single output stands for two."""
    levels = _LEVELS.get(model)
    return levels if levels is not None and len(levels) == max(outputs, 2) else None


def Codes(codes: Any, levels: list[Any]) -> Any:  # noqa: N802  it makes an instance of a class that needs numpy
    """Class numbers from 0 that remember the names of the classes.

    Args:
        codes: an integer array; -1 is missing, as in pandas.
        levels: name of each class, in order.

    Returns:
        A numpy array (int32) with the attribute `levels`.
    """
    return codes_class()(codes, levels)


def codes_class() -> Any:
    """The numpy subclass, made when numpy is there anyway."""
    global _CODES
    if _CODES is None:
        import numpy as np

        class Codes(np.ndarray):
            """Class numbers from 0 with `levels`, their names."""

            _r_conversion = "factor"

            levels: list[Any]

            def __new__(cls, codes: Any, levels: list[Any]) -> Any:
                made = np.asarray(codes, dtype="int32").view(cls)
                made.levels = levels
                return made

            def __array_finalize__(self, parent: Any) -> None:
                self.levels = getattr(parent, "levels", [])

            def __array_wrap__(self, made: Any, context: Any = None, return_scalar: bool = False) -> Any:
                # What is computed from class numbers is not one of the classes.
                return made[()] if return_scalar else np.asarray(made)

        _CODES = Codes
    return _CODES


_CODES: Any = None
