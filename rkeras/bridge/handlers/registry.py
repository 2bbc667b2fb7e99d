"""Registry of handlers: functions by the name by which the R package requests them.

A handler whose result is `Unconverted` returns an object that stays in Python.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

HANDLERS: dict[str, Callable[..., Any]] = {}
RETURNS_PART: set[str] = set()
"""Names of handlers that return a part of their first argument, which stays in Python if that argument does."""

RETURNS_PROXY: set[str] = set()
"""Names of handlers that may return `Unconverted`. The parts of this proxy are converted if those of the first argument
are."""


def handler(function: Callable[..., Any]) -> Callable[..., Any]:
    """Register a handler under the name of the function."""
    HANDLERS[function.__name__] = function
    return function


def returns_part(function: Callable[..., Any]) -> Callable[..., Any]:
    """Register a handler of `RETURNS_PART`."""
    RETURNS_PART.add(function.__name__)
    return handler(function)


def returns_proxy(function: Callable[..., Any]) -> Callable[..., Any]:
    """Register a handler of `RETURNS_PROXY`."""
    RETURNS_PROXY.add(function.__name__)
    return handler(function)
