"""Elements of Python containers: length, shape, indexing, slices and iteration."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from rkeras._values.python_objects import Unconverted
from rkeras.bridge.handlers.registry import HANDLERS, handler, returns_part, returns_proxy


@handler
def length(value: Any) -> int:
    """Return the number of elements, of a model the number of layers."""
    if value is None:
        return 0
    shape = getattr(value, "shape", None)
    if shape is not None and hasattr(value, "dtype"):
        size = 1
        for axis in shape:
            if axis is None:
                raise ValueError("a symbolic tensor with an unknown axis has no length")
            size *= int(axis)
        return size
    layers = getattr(value, "layers", None)
    if layers is not None:
        return len(layers)
    return len(value) if hasattr(value, "__len__") else 1


@handler
def python_len(value: Any, required: bool) -> int | None:
    """Return `len()` of an object; None for an object without a length if `required` is false."""
    try:
        return len(value)
    except TypeError:
        if required:
            raise
        return None


@handler
def dims(value: Any) -> list[int | None] | None:
    """Return the shape, with None for unknown dimensions. Return None for an object without a shape."""
    shape = getattr(value, "shape", None)
    if shape is None or callable(shape):
        return None
    try:
        return [None if n is None else int(n) for n in shape]
    except (TypeError, ValueError):
        return None


# Elements by key or index -------------------------------------------------------------------------------------------


def _key(key: Any) -> Any:
    """Convert a list, which R has for several indices, to the tuple that Python takes."""
    return tuple(key) if isinstance(key, list) else key


@returns_part
def get_item(value: Any, key: Any) -> Any:
    """Return an element by key or by index from 0, of a model a layer."""
    if isinstance(key, int) and not hasattr(value, "__getitem__") and hasattr(value, "layers"):
        value = value.layers
    if isinstance(value, dict) and isinstance(key, str):
        return value.get(key)
    return value[_key(key)]


@returns_proxy
def get_element(value: Any, key: Any, silent: bool = False) -> Any:
    """Return an element, which stays in Python; None if there is none and `silent` is true."""
    try:
        return Unconverted(value[_key(key)])
    except (LookupError, TypeError):
        if not silent:
            raise
        return None


@handler
def set_item(value: Any, key: Any, new: Any) -> None:
    """Set an element."""
    value[_key(key)] = new


@handler
def assign_item(value: Any, key: Any, new: Any) -> None:
    """Set an element as R's lists do, where NULL removes it."""
    if new is None and isinstance(value, dict):
        value.pop(key, None)
    else:
        set_item(value, key, new)


@handler
def delete_item(value: Any, key: Any) -> None:
    """Delete an element."""
    del value[_key(key)]


# Slices -------------------------------------------------------------------------------------------------------------


@returns_part
def get_slice(value: Any, keys: Any) -> Any:
    """Return elements of a tensor or array by one key per axis: an index, a slice, or None for a new axis."""
    return value[_slice(keys)]


@handler
def set_slice(value: Any, keys: Any, new: Any) -> None:
    """Set elements of an array by one key per axis."""
    value[_slice(keys)] = new


def _slice(keys: Any) -> Any:
    keys = keys if isinstance(keys, list) else [keys]
    parts = tuple(slice(*k["slice"]) if isinstance(k, dict) else k for k in keys)
    # A list does not accept a tuple as index.
    return parts[0] if len(parts) == 1 else parts


# Iteration ----------------------------------------------------------------------------------------------------------


@returns_part
def iterator(value: Any) -> Iterator[Any]:
    """Return an iterator over the elements."""
    return iter(value)


@returns_part
def next_element(iterator: Iterator[Any], end: Any = None) -> Any:
    """Return the next element of an iterator, `end` if there is none."""
    return next(iterator, end)


@handler
def as_list(value: Any) -> list[Any]:
    """Return all elements as a list, of a model the layers."""
    return list(value if hasattr(value, "__iter__") else getattr(value, "layers", value))


@handler
def unpack(value: Any) -> Any:
    """Return the parts of an object that `%<-%` assigns to variables."""
    from rkeras._values.destructuring import elements_of

    return dict(value) if isinstance(value, Mapping) else tuple(elements_of(value))


class RIterator(Iterator[Any]):
    """An iterator over the results of an R function.

    Args:
        following: returns the next element in a list, None at the end.
    """

    def __init__(self, following: Callable[[], Any]):
        self._following: Callable[[], Any] | None = following

    def __next__(self) -> Any:
        found = None if self._following is None else self._following()
        if found is None:
            self._following = None
            raise StopIteration
        return found[0]


HANDLERS.update(r_iterator=RIterator)
