"""Destructuring assignment: unpack values by a pattern of names, like R's `%<-%` and `.[...]`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

SKIP = ("_", ".")


def parse(pattern: Any) -> list[Any]:
    """Parse a pattern into nested lists of names.

    Args:
        pattern: names in lists, or in a string such as `"a, (b, c), *rest"`.

    Raises:
        ValueError: if the brackets of the string do not match, or if it contains something that is not a name.
    """
    if not isinstance(pattern, str):
        return [p if isinstance(p, str) else parse(p) for p in pattern]
    stack: list[list[Any]] = [[]]
    for token in re.findall(r"[()\[\],]|[^()\[\],\s]+", pattern):
        if token in "([":
            stack.append([])
        elif token in ")]":
            if len(stack) == 1:
                raise ValueError(f"the brackets of {pattern!r} do not match.")
            inner = stack.pop()
            stack[-1].append(inner)
        elif token != ",":
            if not re.fullmatch(r"(\*|\.\.\.?)?[^\W\d]\w*|\*|\.{1,3}|_", token):
                raise ValueError(f"{token!r} in {pattern!r} is not a name.")
            stack[-1].append(token)
    if len(stack) > 1:
        raise ValueError(f"the brackets of {pattern!r} do not match.")
    return stack[0]


def rest_name(name: Any) -> str | None:
    """The name that collects the remaining values; "" if they are dropped, None for the name of one value."""
    if not isinstance(name, str) or name == ".":
        return None
    match = re.fullmatch(r"(?:\*|\.\.\.?)(\w*)", name)
    return match.group(1) if match else None


def elements_of(value: Any) -> list[Any]:
    """Return the elements of a value as a list.

    Raises:
        TypeError: if the value is not a collection.
    """
    if isinstance(value, Mapping):
        return list(value.values())
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        raise TypeError(f"a value of type {type(value).__name__} cannot be unpacked.")
    return list(value)


def unpack(pattern: list[Any], value: Any) -> dict[str, Any]:
    """Assign the elements of a value to the names of a pattern, as a dict.

    Raises:
        TypeError: if the value is not a collection.
        ValueError: if the number of elements does not match the number of names.
    """
    found: dict[str, Any] = {}
    values = elements_of(value)
    rests = [i for i, name in enumerate(pattern) if rest_name(name) is not None]
    if len(rests) > 1:
        raise ValueError("only one name in a list of names can collect the remaining values.")
    needed = len(pattern) - len(rests)
    if len(values) < needed or (len(values) > needed and not rests):
        raise ValueError(f"{needed} names for {len(values)} values.")
    if rests:
        at, many = rests[0], len(values) - needed
        values[at : at + many] = [values[at : at + many]]
    for name, part in zip(pattern, values, strict=True):
        if isinstance(name, list):
            found |= unpack(name, part)
        elif (rest := rest_name(name)) is not None:
            if rest:
                found[rest] = part
        elif name not in SKIP:
            found[name] = part
    return found


def set_named(target: Any, name: str, value: Any) -> None:
    """Assign a value to a name in a namespace, a dict or an object."""
    if isinstance(target, Mapping):
        target[name] = value  # type: ignore[index]
    else:
        setattr(target, name, value)


def get_named(source: Any, name: str) -> Any:
    """Return the value of a name in a namespace, a dict or an object."""
    return source[name] if isinstance(source, Mapping) else getattr(source, name)
