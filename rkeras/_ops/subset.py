"""Subsets of tensors by subscripts, as with R's `[`."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.predicates import is_number, is_tensor
from rkeras._keras.loading import symbol
from rkeras._ops.arguments import as_array, indices_from_r, tensor
from rkeras._ops.symbolic_calls import on_tensors

WHOLE_AXIS = slice(None)


def subset(verb: str, x: Any, keys: tuple[Any, ...], from_r: bool) -> Any:
    """Return a subset of a tensor.

    Args:
        verb: name of the verb, for errors.
        x: a tensor, eager or symbolic.
        keys: one key for each axis, or a mask, or a matrix of indices.
        from_r: whether indices count from 1.
    """
    ops = symbol("keras.ops")
    keys = tuple(as_array(key) for key in keys)
    if len(keys) == 1 and not is_number(keys[0]):
        found = _by_mask_or_matrix(verb, x, keys[0], from_r)
        if found is not None:
            return found
    basic, vectors = _read(verb, _key_of_each_axis(verb, keys, len(x.shape)), from_r)
    if any(key is not WHOLE_AXIS for key in basic):
        x = ops.get_item(x, tuple(basic))
    for axis, indices in vectors:
        x = ops.take(x, indices, axis=axis)
    return x


def _by_mask_or_matrix(verb: str, x: Any, key: Any, from_r: bool) -> Any:
    """Return the elements that a mask or a matrix of indices selects; None for any other key."""
    ops = symbol("keras.ops")
    shape = tuple(x.shape)
    if not hasattr(key, "shape"):
        return None
    if "bool" in str(key.dtype) and (len(shape) > 1 or len(key.shape) > 1):
        if tuple(key.shape) != shape:
            return None
        flat = ops.reshape(x, (-1,))
        return ops.take(flat, ops.nonzero(ops.reshape(tensor(key), (-1,)))[0], axis=0)
    if len(key.shape) == 2 and key.shape[1] == len(shape):
        rows = indices_from_r(verb, "...", key) if from_r else tensor(key)
        rows = ops.cast(rows, "int32")
        lengths = ops.convert_to_tensor(shape, "int32")
        rows = ops.where(rows < 0, rows + lengths, rows)
        strides = [1]
        for length in reversed(shape[1:]):
            strides.insert(0, strides[0] * length)
        flat = ops.reshape(x, (-1,))
        return ops.take(flat, ops.sum(rows * ops.convert_to_tensor(strides, "int32"), axis=1), axis=0)
    return None


def _key_of_each_axis(verb: str, keys: tuple[Any, ...], rank: int) -> list[Any]:
    """Return one key for each axis; `..` and missing keys select whole axes."""
    dots = [i for i, key in enumerate(keys) if key is Ellipsis or _is(key, "dots")]
    if len(dots) > 1:
        raise argument_error(verb, "...", "keys with at most one `..`", len(dots))
    count = sum(key is not None for key in keys) - len(dots)
    if count > rank:
        raise argument_error(verb, "...", f"at most one key for each axis, of which `x` has {rank}", count)
    at = dots[0] if dots else len(keys)
    return [*keys[:at], *[WHOLE_AXIS] * (rank - count), *keys[at + 1 :]]


def _is(key: Any, name: str) -> bool:
    """Return whether a key is a range or `..` of R, which arrive as dicts."""
    return isinstance(key, dict) and name in key


def _read(verb: str, keys: list[Any], from_r: bool) -> tuple[list[Any], list[tuple[int, Any]]]:
    """Return the keys for `get_item`, and the vectors of indices with the axes to apply them to afterwards."""
    basic: list[Any] = []
    vectors: list[tuple[int, Any]] = []
    axis = 0
    for key in keys:
        if _is(key, "slice"):
            key = _range(verb, *key["slice"])
        if key is None or isinstance(key, slice):
            basic.append(WHOLE_AXIS if key == WHOLE_AXIS else key)
        elif is_tensor(key) and len(key.shape) == 0:
            index = indices_from_r(verb, "...", key) if from_r else key
            vectors.append((axis, index))
            basic.append(WHOLE_AXIS)
            continue
        elif is_number(key) and type(key) is not bool:
            basic.append(_index(verb, key, from_r))
            continue
        else:
            vectors.append((axis, _vector(verb, key, from_r)))
            basic.append(WHOLE_AXIS)
        axis += 1
    return basic, vectors


def _index(verb: str, key: Any, from_r: bool) -> int:
    found = indices_from_r(verb, "...", key) if from_r else key
    if not float(found).is_integer():
        raise argument_error(verb, "...", "an integer index", key)
    return int(found)


def _vector(verb: str, key: Any, from_r: bool) -> Any:
    """Return a vector of indices from 0; a logical vector selects the indices where it is true."""
    ops = symbol("keras.ops")
    vector = key if is_tensor(key) else tensor([key] if is_number(key) else key)
    if not hasattr(vector, "dtype") or len(vector.shape) != 1:
        raise argument_error(verb, "...", "an index, a vector of indices or a range for each axis", key)
    if "bool" in str(vector.dtype):
        return ops.nonzero(vector)[0]
    return indices_from_r(verb, "...", vector if is_tensor(key) else key) if from_r else ops.cast(vector, "int32")


def _range(verb: str, start: Any, end: Any, step: Any) -> slice:
    """Convert a range of R, which counts from 1 and includes its end, to a slice."""
    if 0 in (start, end, step):
        raise argument_error(verb, "...", "a range that counts from 1", 0)
    step = 1 if step is None else int(step)
    first = None if start is None else indices_from_r(verb, "...", start)
    if end is None:
        return slice(first, None, step)
    last = indices_from_r(verb, "...", end) + (1 if step > 0 else -1)
    # The slice of a range to the last element, or backwards to the first, has no end in Python.
    beyond = last == 0 if step > 0 and end < 0 else last == -1 if step < 0 and end > 0 else False
    return slice(first, None if beyond else last, step)


# Assignment -------------------------------------------------------------------------------------------------


def assigned(verb: str, x: Any, keys: tuple[Any, ...], value: Any, from_r: bool) -> Any:
    """Return a tensor with a subset replaced; a variable is modified in place and returned."""
    made = on_tensors(lambda x, value: _replaced(verb, x, keys, value, from_r), x, value)
    if hasattr(x, "assign"):
        x.assign(made)
        return x
    return made


def _replaced(verb: str, x: Any, keys: tuple[Any, ...], value: Any, from_r: bool) -> Any:
    """Replace a subset: number the elements, take the numbers of the subset, and scatter the values there."""
    ops = symbol("keras.ops")
    x = ops.convert_to_tensor(x)
    shape = ops.shape(x)
    size = 1
    for length in shape:
        size = size * length
    numbers = ops.reshape(ops.arange(size, dtype="int32"), shape)
    part = subset(verb, numbers, keys, from_r)
    value = ops.broadcast_to(ops.cast(value, x.dtype), ops.shape(part))
    flat = ops.scatter_update(ops.reshape(x, (-1,)), ops.reshape(part, (-1, 1)), ops.reshape(value, (-1,)))
    return ops.reshape(flat, shape)
