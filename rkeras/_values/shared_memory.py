"""Arrays that share their memory with TensorFlow tensors. TensorFlow copies the memory of any other array."""

from __future__ import annotations

import mmap
from typing import Any

from rkeras._keras.loading import symbol

MINIMUM_SIZE = 1 << 20
"""Smallest size in bytes for which sharing is worthwhile."""

ALIGNMENT = 64
"""Memory that TensorFlow shares must start at a multiple of this number of bytes; otherwise TensorFlow aborts."""


class AlignedBuffer(mmap.mmap):
    """Memory of an array created by `empty`, aligned to a page. Only that array writes to it."""


def empty(shape: tuple[int, ...], dtype: Any) -> Any:
    """Create an uninitialized array, aligned so that TensorFlow can share its memory if it is large."""
    import numpy as np

    dtype = np.dtype(dtype)
    size = dtype.itemsize
    for length in shape:
        size *= length
    if size < MINIMUM_SIZE or not hasattr(mmap, "MAP_ANONYMOUS"):
        return np.empty(shape, dtype)
    memory = AlignedBuffer(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if hasattr(mmap, "MADV_HUGEPAGE"):
        # With small pages, page faults would take longer than filling the array.
        memory.madvise(mmap.MADV_HUGEPAGE)
    return np.frombuffer(memory, dtype).reshape(shape)


def as_tensor(value: Any) -> Any:
    """Convert an array created by `empty`, or its first rows, to a tensor that shares its memory.

    Any other value is returned as it is. The memory lives as long as the array or the tensor. Writing to the array
    changes the tensor.
    """
    import numpy as np

    if type(value) is not np.ndarray or value.dtype.name not in ("float32", "int32", "uint8") or not value.size:
        return value
    owner = value
    while type(owner) is np.ndarray:
        owner = owner.base
    is_shared = isinstance(getattr(owner, "obj", None), AlignedBuffer)
    if is_shared and value.flags.c_contiguous and value.flags.writeable and value.ctypes.data % ALIGNMENT == 0:
        return symbol("tensorflow.experimental.dlpack.from_dlpack")(value.__dlpack__())
    return value
