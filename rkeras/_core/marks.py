"""Marks: notes of ours on objects of other packages, kept beside the object and gone with it."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

_MARKS: WeakKeyDictionary[Any, dict[str, Any]] = WeakKeyDictionary()


def mark(owner: Any, name: str, value: Any) -> None:
    """Note a value about an object."""
    _MARKS.setdefault(owner, {})[name] = value


def marked(owner: Any, name: str, default: Any = None) -> Any:
    """Return the value noted about an object; `default` if there is none."""
    return _MARKS.get(owner, {}).get(name, default)
