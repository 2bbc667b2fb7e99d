"""Elements of Python containers: length, shape, indexing, slices and iteration."""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import suppress
from math import prod
from typing import Any

from rkeras._compat.layers.attributes import set_attribute
from rkeras._values.python_objects import Unconverted
from rkeras.bridge import legacy_attributes
from rkeras.bridge.handlers.registry import HANDLERS, handler, returns_part, returns_proxy


@handler
def length(value: Any) -> Any:
    """Return the number of elements as reticulate and the R package tensorflow count them, None (NA) if it is unknown.

    That is the number of columns of a data frame, and 1 for an object that has no length and is true.
    """
    if hasattr(value, "dtype") and not callable(getattr(value, "shape", None)):
        shape = dims(value)
        if shape is not None and type(value).__name__ != "Series":
            return None if None in shape else prod(n for n in shape if n is not None)
    if type(value).__name__ == "DataFrame":
        return value.shape[1]
    for count in (len, bool):
        with suppress(Exception):
            return int(count(value))
    return None


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
def dims(value: Any) -> tuple[int | None, ...] | None:
    """Return the shape, with None for unknown dimensions. Return None for an object without a shape of known rank."""
    shape = getattr(value, "shape", None)
    # A scalar of numpy has no dim in R, a zero-dimensional array has.
    if shape is None or callable(shape) or type(value).__name__ in ("Series", "Index") or is_numpy_scalar(value):
        return None
    try:
        return tuple(None if n is None else int(n) for n in shape)
    except (TypeError, ValueError):
        return None


def is_numpy_scalar(value: Any) -> bool:
    """Return whether a value is a scalar of numpy."""
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.generic)


@handler
def has_dtype(value: Any) -> bool:
    """Return whether a value is a tensor, an array or a scalar of numpy."""
    return hasattr(value, "dtype") and hasattr(value, "shape") and not isinstance(value, type)


@handler
def has_axes(value: Any) -> bool:
    """Return whether a value used as a subscript has several elements, as a vector of indices or a mask has."""
    return bool(dims(value)) or isinstance(value, (list, tuple))


@handler
def shape_sizes(shape: Any) -> tuple[int | None, ...]:
    """Return the sizes of the axes of a `TensorShape`, with None for unknown ones."""
    return tuple(shape.as_list())


# Elements by key or index -------------------------------------------------------------------------------------------


def _key(key: Any) -> Any:
    """Convert a list, which R has for several indices, to the tuple that Python takes."""
    return tuple(key) if isinstance(key, list) else key


@returns_part
def get_part(value: Any, key: Any) -> Any:
    """Return an element by key or by Python's index, or an attribute. Layers of a model count from 1.

    A dict has None for a key that it lacks.
    """
    if isinstance(value, dict):
        return value.get(key) if isinstance(key, Hashable) else None
    if isinstance(key, str):
        with suppress(Exception):
            return value[key]
        return legacy_attributes.get_attribute(value, key) if has_attribute(value, key) else value[key]
    if isinstance(key, int) and not hasattr(value, "__getitem__") and hasattr(value, "layers"):
        if key == 0:
            raise IndexError("the layers of a model count from 1.")
        return value.layers[key - 1 if key > 0 else key]
    return value[key]


def has_attribute(value: Any, name: str) -> bool:
    """Return whether an object has an attribute, also by its name in Keras 2."""
    with suppress(AttributeError):
        legacy_attributes.get_attribute(value, name)
        return True
    return False


@handler
def set_part(value: Any, key: Any, new: Any) -> None:
    """Set an element, or an attribute of that name. NULL of R removes an element."""
    by_key = (
        isinstance(value, dict)
        or not isinstance(key, str)
        or (hasattr(value, "__setitem__") and not hasattr(value, key))
    )
    if by_key:
        set_slice(value, [key], new)
    else:
        set_attribute(value, key, new)


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
    """Return elements by one key per axis: an index, a slice, None for a new axis, or a name."""
    key = _slice(keys)
    return get_part(value, key) if isinstance(value, dict) or isinstance(key, str) else value[key]


@handler
def set_slice(value: Any, keys: Any, new: Any) -> None:
    """Set elements by one key per axis. NULL of R deletes them."""
    key = _slice(keys)
    if new is not None:
        value[key] = new
    elif isinstance(value, dict):
        value.pop(key, None)
    else:
        del value[key]


def _slice(keys: Any) -> Any:
    keys = keys if isinstance(keys, list) else [keys]
    parts = tuple(_part(key) for key in keys)
    # A list does not accept a tuple as index.
    return parts[0] if len(parts) == 1 else parts


def _part(key: Any) -> Any:
    if not isinstance(key, dict):
        return key
    if "items" in key:
        return key["items"]
    return ... if "dots" in key else slice(*key["slice"])


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


HANDLERS.update(pin_edition=legacy_attributes.pin_edition, r_iterator=RIterator)
