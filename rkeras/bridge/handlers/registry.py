"""Registry of handlers: functions by the name by which the R package requests them.

A handler whose result is `Unconverted` returns an object that stays in Python.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

HANDLERS: dict[str, Callable[..., Any]] = {}


def handler(function: Callable[..., Any]) -> Callable[..., Any]:
    """Register a handler under the name of the function."""
    HANDLERS[function.__name__] = function
    return function
