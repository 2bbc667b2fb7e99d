"""Context managers whose value is assigned to a name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

from rkeras._values.destructuring import set_named


@contextmanager
def named_context(manager: Any, name: str, into: Any = None) -> Iterator[Any]:
    """Enter a context manager and assign its value to a name, which stays assigned like the target of Python's `as`.

    Args:
        manager: the context manager.
        name: the name to assign.
        into: namespace, dict or object in which the name is assigned; None for a new object, which is then yielded.
    """
    target = SimpleNamespace() if into is None else into
    with manager as value:
        set_named(target, name, value)
        yield target if into is None else value
