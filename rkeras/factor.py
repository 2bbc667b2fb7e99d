"""Categories as numbers: what an R factor is to a model."""

from __future__ import annotations

from typing import Any


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
