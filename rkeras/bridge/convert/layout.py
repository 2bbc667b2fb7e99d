"""Array layout: copy between the column-major memory of R and the row-major memory of numpy.

The compiled code of `_layout.cpp` copies and converts the pairs of types that matter. For other types, and where it was
not compiled, numpy copies, at a third of the speed or less.
"""

from __future__ import annotations

from typing import Any

from rkeras._values import shared_memory

try:
    from rkeras.bridge._layout import copy as _copy  # type: ignore[import-not-found]
except ImportError:  # it was installed without a compiler

    def _copy(source: Any, target: Any, shape: tuple[int, ...], from_r: bool) -> bool:
        return False


def row_major(flat: Any, shape: tuple[int, ...], dtype: Any) -> Any:
    """Copy R's elements to a new array in one pass.

    Args:
        flat: R's elements as a numpy vector.
        shape: the shape of R's array.
        dtype: the type of the new array.
    """
    import numpy as np

    made = shared_memory.empty(shape, dtype)
    if not _copied(flat, made.reshape(-1), shape, from_r=True):
        # numpy warns about R's NA, a signalling NaN, and about overflow to infinity; TensorFlow does not.
        with np.errstate(invalid="ignore", over="ignore"):
            np.copyto(made, flat.reshape(shape, order="F"), casting="unsafe")
    return made


def fill(flat: Any, array: Any) -> None:
    """Write an array into R's memory.

    Args:
        flat: R's elements as a numpy vector.
        array: an array of as many elements, in any layout.
    """
    if not (array.flags.c_contiguous and _copied(array.reshape(-1), flat, array.shape, from_r=False)):
        flat.reshape(array.shape, order="F")[...] = array


def _copied(source: Any, target: Any, shape: tuple[int, ...], from_r: bool) -> bool:
    """Copy with the compiled code, and return whether it did. With a single axis numpy is as fast."""
    lengths = tuple(length for length in shape if length != 1)
    return source.size > 0 and len(lengths) > 1 and _copy(source, target, lengths, from_r)
