"""Parts of tensors by subscripts, as R's `[` has them."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.predicates import is_number, is_tensor
from rkeras._keras.loading import symbol
from rkeras._ops.arguments import places, plain, tensor
from rkeras._ops.symbolic_calls import on_tensors

WHOLE_AXIS = slice(None)


def subset(verb: str, x: Any, keys: tuple[Any, ...], from_r: bool) -> Any:
    """The part of a tensor that the keys name.

    Args:
        verb: name of the verb, for errors.
        x: a tensor, eager or symbolic.
        keys: one for each axis, or a mask, or a matrix of places.
        from_r: whether places count from 1.
    """
    ops = symbol("keras.ops")
    keys = tuple(plain(key) for key in keys)
    if len(keys) == 1 and not is_number(keys[0]):
        alone = _alone(verb, x, keys[0], from_r)
        if alone is not None:
            return alone
    basic, vectors = _read(verb, _filled(verb, keys, len(x.shape)), from_r)
    if any(key is not WHOLE_AXIS for key in basic):
        x = ops.get_item(x, tuple(basic))
    for axis, indices in vectors:
        x = ops.take(x, indices, axis=axis)
    return x


def _alone(verb: str, x: Any, key: Any, from_r: bool) -> Any:
    """What a mask or a matrix of places selects; None for a key of another kind."""
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
        rows = places(verb, "...", key) if from_r else tensor(key)
        rows = ops.cast(rows, "int32")
        lengths = ops.convert_to_tensor(shape, "int32")
        rows = ops.where(rows < 0, rows + lengths, rows)
        steps = [1]
        for length in reversed(shape[1:]):
            steps.insert(0, steps[0] * length)
        flat = ops.reshape(x, (-1,))
        return ops.take(flat, ops.sum(rows * ops.convert_to_tensor(steps, "int32"), axis=1), axis=0)
    return None


def _filled(verb: str, keys: tuple[Any, ...], rank: int) -> list[Any]:
    """One key for each axis: the axes not spoken of are taken whole."""
    dots = [i for i, key in enumerate(keys) if key is Ellipsis or _is(key, "dots")]
    if len(dots) > 1:
        raise argument_error(verb, "...", "keys with `..` once at most", len(dots))
    spoken = sum(key is not None for key in keys) - len(dots)
    if spoken > rank:
        raise argument_error(verb, "...", f"a key for each axis, of which `x` has {rank}", spoken)
    place = dots[0] if dots else len(keys)
    return [*keys[:place], *[WHOLE_AXIS] * (rank - spoken), *keys[place + 1 :]]


def _is(key: Any, name: str) -> bool:
    """Whether R wrote a key of a kind that Python has a type of its own for."""
    return isinstance(key, dict) and name in key


def _read(verb: str, keys: list[Any], from_r: bool) -> tuple[list[Any], list[tuple[int, Any]]]:
    """The keys that `get_item` takes, and the vectors of places with the axes that they have after it."""
    basic: list[Any] = []
    vectors: list[tuple[int, Any]] = []
    axis = 0
    for key in keys:
        if _is(key, "slice"):
            key = _range(verb, *key["slice"])
        if key is None or isinstance(key, slice):
            basic.append(WHOLE_AXIS if key == WHOLE_AXIS else key)
        elif is_tensor(key) and len(key.shape) == 0:
            index = places(verb, "...", key) if from_r else key
            vectors.append((axis, index))
            basic.append(WHOLE_AXIS)
            continue
        elif is_number(key) and type(key) is not bool:
            basic.append(_place(verb, key, from_r))
            continue
        else:
            vectors.append((axis, _vector(verb, key, from_r)))
            basic.append(WHOLE_AXIS)
        axis += 1
    return basic, vectors


def _place(verb: str, key: Any, from_r: bool) -> int:
    found = places(verb, "...", key) if from_r else key
    if not float(found).is_integer():
        raise argument_error(verb, "...", "whole places", key)
    return int(found)


def _vector(verb: str, key: Any, from_r: bool) -> Any:
    """A vector of places from 0; a logical one says where they are."""
    ops = symbol("keras.ops")
    vector = key if is_tensor(key) else tensor([key] if is_number(key) else key)
    if not hasattr(vector, "dtype") or len(vector.shape) != 1:
        raise argument_error(verb, "...", "a place, a vector of places or a range for each axis", key)
    if "bool" in str(vector.dtype):
        return ops.nonzero(vector)[0]
    return places(verb, "...", vector if is_tensor(key) else key) if from_r else ops.cast(vector, "int32")


def _range(verb: str, start: Any, end: Any, step: Any) -> slice:
    """R's range, from 1 and with its end, as a slice."""
    if 0 in (start, end, step):
        raise argument_error(verb, "...", "a range that counts from 1", 0)
    step = 1 if step is None else int(step)
    first = None if start is None else places(verb, "...", start)
    if end is None:
        return slice(first, None, step)
    last = places(verb, "...", end) + (1 if step > 0 else -1)
    # A range to the very end, or back to the beginning, has no end in Python.
    beyond = last == 0 if step > 0 and end < 0 else last == -1 if step < 0 and end > 0 else False
    return slice(first, None if beyond else last, step)


# Replacing --------------------------------------------------------------------------------------------------


def assigned(verb: str, x: Any, keys: tuple[Any, ...], value: Any, from_r: bool) -> Any:
    """A tensor with the part that the keys name replaced; a variable is changed in place and returned."""
    made = on_tensors(lambda x, value: _replaced(verb, x, keys, value, from_r), x, value)
    if hasattr(x, "assign"):
        x.assign(made)
        return x
    return made


def _replaced(verb: str, x: Any, keys: tuple[Any, ...], value: Any, from_r: bool) -> Any:
    """Number the elements, take the numbers of the part, and scatter the values there."""
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
