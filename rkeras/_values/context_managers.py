"""Context managers that leave what they give under a name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

from rkeras._values.destructuring import put


@contextmanager
def named_context(manager: Any, name: str, into: Any = None) -> Iterator[Any]:
    """Enter a context manager and give what it gives a name, which stays as Python's `as` stays.

    Args:
        manager: the context manager.
        name: the name.
        into: a namespace, a dict or an object; None for a new object, which the context gives.
    """
    place = SimpleNamespace() if into is None else into
    with manager as given:
        put(place, name, given)
        yield place if into is None else given
