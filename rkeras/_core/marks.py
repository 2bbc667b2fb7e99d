"""Marks: values that rkeras attaches to objects of other packages, without changing the objects."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

_MARKS: WeakKeyDictionary[Any, dict[str, Any]] = WeakKeyDictionary()


def mark(owner: Any, name: str, value: Any) -> None:
    """Attach a value to an object."""
    _MARKS.setdefault(owner, {})[name] = value


def marked(owner: Any, name: str, default: Any = None) -> Any:
    """Return the value attached to an object; `default` if there is none."""
    return _MARKS.get(owner, {}).get(name, default)
