"""Arrays from R's memory, which runs down the columns, in rows as Python has them, and back; converted on the way.

The compiled copies of `_layout.cpp` take the pairs of types that matter. Where it was not compiled, and for other
types, numpy copies, at a third of the speed or less.
"""

from __future__ import annotations

from typing import Any

from rkeras._values import shared_memory

try:
    from rkeras.bridge._layout import copy as _copy  # type: ignore[import-not-found]
except ImportError:  # there was no compiler

    def _copy(source: Any, target: Any, shape: tuple[int, ...], from_r: bool) -> bool:
        return False


def row_major(flat: Any, shape: tuple[int, ...], dtype: Any) -> Any:
    """A new array, made in one pass.

    Args:
        flat: R's elements as a numpy vector.
        shape: the axes of R's array.
        dtype: of the new array.
    """
    import numpy as np

    made = shared_memory.empty(shape, dtype)
    if not _copied(flat, made.reshape(-1), shape, from_r=True):
        # numpy would warn of R's NA, a signalling NaN, and of what is infinite in fewer bits; TensorFlow would not.
        with np.errstate(invalid="ignore", over="ignore"):
            np.copyto(made, flat.reshape(shape, order="F"), casting="unsafe")
    return made


def fill(flat: Any, array: Any) -> None:
    """Write an array into R's memory.

    Args:
        flat: R's elements as a numpy vector.
        array: as many elements, of any layout.
    """
    if not (array.flags.c_contiguous and _copied(array.reshape(-1), flat, array.shape, from_r=False)):
        flat.reshape(array.shape, order="F")[...] = array


def _copied(source: Any, target: Any, shape: tuple[int, ...], from_r: bool) -> bool:
    """Whether the compiled copy did it. Along a single axis numpy has nothing to turn, and is as fast."""
    lengths = tuple(length for length in shape if length != 1)
    return source.size > 0 and len(lengths) > 1 and _copy(source, target, lengths, from_r)
