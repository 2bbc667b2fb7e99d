"""Arrays whose memory TensorFlow takes as it is, where it would copy that of any other array."""

from __future__ import annotations

import mmap
from typing import Any

from rkeras._keras.loading import symbol

SMALLEST = 1 << 20
"""Bytes from which on it is worth the while."""

BOUNDARY = 64
"""TensorFlow takes memory that begins at a multiple of so many bytes; it ends the process where it does not."""


class Memory(mmap.mmap):
    """Memory of one of our arrays, from the start of a page. Nobody but its array writes to it."""


def empty(shape: tuple[int, ...], dtype: Any) -> Any:
    """A new array, not filled."""
    import numpy as np

    dtype = np.dtype(dtype)
    size = dtype.itemsize
    for length in shape:
        size *= length
    if size < SMALLEST or not hasattr(mmap, "MAP_ANONYMOUS"):
        return np.empty(shape, dtype)
    memory = Memory(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if hasattr(mmap, "MADV_HUGEPAGE"):
        # Filling it would otherwise spend more time on pages than on numbers.
        memory.madvise(mmap.MADV_HUGEPAGE)
    return np.frombuffer(memory, dtype).reshape(shape)


def as_tensor(value: Any) -> Any:
    """A tensor that shares the memory of an array made by `empty`, or of its first rows; anything else as it is.

    The memory lives as long as either. Whoever writes to the array meanwhile changes the tensor.
    """
    import numpy as np

    if type(value) is not np.ndarray or value.dtype.name not in ("float32", "int32", "uint8") or not value.size:
        return value
    owner = value
    while type(owner) is np.ndarray:
        owner = owner.base
    ours = isinstance(getattr(owner, "obj", None), Memory)
    if ours and value.flags.c_contiguous and value.flags.writeable and value.ctypes.data % BOUNDARY == 0:
        return symbol("tensorflow.experimental.dlpack.from_dlpack")(value.__dlpack__())
    return value
