"""What other callbacks have counted and kept in the midst of a training, for a backup of it.

Of each callback the attributes count that have changed since the training began and are plain data: numbers, text,
arrays, and lists and dicts of these. Settings do not change, so that a resumed training has those it is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rkeras._keras.loading import symbol

# What belongs to the process, and a setting whose sign Keras turns at the first epoch.
NOT_KEPT = ("params", "_is_tracing", "_profiler_started", "min_delta")

States = dict[str, dict[str, Any]]
"""Attributes of callbacks by name, by the class of each and its number among those of the class."""


def backups_last(callbacks: Any) -> Any:
    """Callbacks in an order in which a backup comes after those whose states it keeps, and knows them."""
    if not isinstance(callbacks, (list, tuple)):
        return callbacks
    backup = symbol("keras.callbacks.BackupAndRestore")
    others = [c for c in callbacks if not isinstance(c, backup)]
    backups = [c for c in callbacks if isinstance(c, backup)]
    for made in backups:
        made.companions = others
    return [*others, *backups]


def states(callbacks: Sequence[Any]) -> States:
    """A copy of the plain attributes of each callback."""
    found: States = {}
    for name, callback in _named(callbacks).items():
        found[name] = {}
        for attribute, value in vars(callback).items():
            if attribute not in NOT_KEPT:
                try:
                    found[name][attribute] = unpacked(*packed(value))
                except TypeError:  # a model, an open file, a function
                    continue
    return found


def changed(now: States, begun: States) -> States:
    """Of the states those that were others when the training began."""
    return {
        name: {a: value for a, value in of.items() if a not in begun[name] or not _equal(value, begun[name][a])}
        for name, of in now.items()
    }


def restore(callbacks: Sequence[Any], kept: States) -> None:
    """Give callbacks the states that were kept of them; those of other classes are left as they are."""
    for name, callback in _named(callbacks).items():
        for attribute, value in kept.get(name, {}).items():
            setattr(callback, attribute, value)


def _named(callbacks: Sequence[Any]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for callback in callbacks:
        kind = type(callback).__name__
        named[f"{kind} {sum(name.startswith(f'{kind} ') for name in named)}"] = callback
    return named


def packed(value: Any) -> tuple[Any, list[Any]]:
    """Plain data as JSON, and the arrays in it, which JSON has by their numbers.

    Raises:
        TypeError: if anything in it is no plain data.
    """
    arrays: list[Any] = []
    return _as_json(value, arrays), arrays


def _as_json(value: Any, arrays: list[Any]) -> Any:
    import numpy as np

    array: Any = (np.ndarray, np.generic)
    if value is None or type(value) in (bool, int, float, str):
        return value
    if isinstance(value, array) and value.dtype.kind in "biufcUS":
        arrays.append(np.array(value))
        return {"array": len(arrays) - 1}
    if type(value) in (list, tuple):
        return {type(value).__name__: [_as_json(part, arrays) for part in value]}
    if type(value) is dict and all(type(key) is str for key in value):
        return {"dict": {key: _as_json(part, arrays) for key, part in value.items()}}
    raise TypeError(f"{type(value).__name__} is no plain data.")


def unpacked(form: Any, arrays: list[Any]) -> Any:
    """What `packed` was given."""
    if not isinstance(form, dict):
        return form
    ((kind, parts),) = form.items()
    if kind == "array":
        return arrays[parts][()]
    if kind == "dict":
        return {key: unpacked(part, arrays) for key, part in parts.items()}
    many = [unpacked(part, arrays) for part in parts]
    return tuple(many) if kind == "tuple" else many


def _equal(one: Any, other: Any) -> bool:
    import numpy as np

    (form, arrays), (other_form, others) = packed(one), packed(other)
    return form == other_form and all(np.array_equal(a, b) for a, b in zip(arrays, others, strict=True))
