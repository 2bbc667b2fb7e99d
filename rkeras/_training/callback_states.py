"""States of callbacks during training, for backups: what they have counted and stored.

A state consists of the attributes of a callback that changed since training began and hold plain data: numbers, text,
arrays, and lists and dicts of these. Settings do not change, so a resumed training uses its own settings.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rkeras._keras.loading import symbol

# Attributes of the process, and `min_delta`, whose sign Keras changes in the first epoch.
EXCLUDED = ("params", "_is_tracing", "_profiler_started", "min_delta")

States = dict[str, dict[str, Any]]
"""Attributes by name, by callback: its class and its number among the callbacks of that class."""


def backups_last(callbacks: Any) -> Any:
    """Sort backup callbacks after the others, whose states they save, and pass the others to them."""
    if not isinstance(callbacks, (list, tuple)):
        return callbacks
    backup = symbol("keras.callbacks.BackupAndRestore")
    others = [c for c in callbacks if not isinstance(c, backup)]
    backups = [c for c in callbacks if isinstance(c, backup)]
    for callback in backups:
        callback.companions = others
    return [*others, *backups]


def states(callbacks: Sequence[Any]) -> States:
    """Copy the attributes of each callback that hold plain data."""
    found: States = {}
    for name, callback in _named(callbacks).items():
        found[name] = {}
        for attribute, value in vars(callback).items():
            if attribute not in EXCLUDED:
                try:
                    found[name][attribute] = from_json(*to_json(value))
                except TypeError:  # a model, an open file, a function
                    continue
    return found


def changed(now: States, before: States) -> States:
    """The attributes in `now` that are new or differ from those in `before`."""
    return {
        name: {a: value for a, value in of.items() if a not in before[name] or not _equal(value, before[name][a])}
        for name, of in now.items()
    }


def restore(callbacks: Sequence[Any], states: States) -> None:
    """Set the saved attributes of callbacks. Callbacks without a saved state are unchanged."""
    for name, callback in _named(callbacks).items():
        for attribute, value in states.get(name, {}).items():
            setattr(callback, attribute, value)


def _named(callbacks: Sequence[Any]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for callback in callbacks:
        kind = type(callback).__name__
        named[f"{kind} {sum(name.startswith(f'{kind} ') for name in named)}"] = callback
    return named


def to_json(value: Any) -> tuple[Any, list[Any]]:
    """Convert plain data to JSON and a list of the arrays in it, to which the JSON refers by index.

    Raises:
        TypeError: if the value contains something else.
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
    raise TypeError(f"{type(value).__name__} is not plain data.")


def from_json(form: Any, arrays: list[Any]) -> Any:
    """Convert the result of `to_json` back to plain data."""
    if not isinstance(form, dict):
        return form
    ((kind, parts),) = form.items()
    if kind == "array":
        return arrays[parts][()]
    if kind == "dict":
        return {key: from_json(part, arrays) for key, part in parts.items()}
    items = [from_json(part, arrays) for part in parts]
    return tuple(items) if kind == "tuple" else items


def _equal(one: Any, other: Any) -> bool:
    import numpy as np

    (form, arrays), (other_form, others) = to_json(one), to_json(other)
    return form == other_form and all(np.array_equal(a, b) for a, b in zip(arrays, others, strict=True))
