"""Taking values apart by a pattern of names: what `%<-%` and `.[...]` of R do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

SKIP = ("_", ".")


def parse(pattern: Any) -> list[Any]:
    """A pattern as nested lists of names.

    Args:
        pattern: names in lists, or in a string such as `"a, (b, c), *rest"`.

    Raises:
        ValueError: if the string has brackets that do not match, or something that is no name.
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
    """The name that takes the rest, "" if the rest is dropped; None for the name of one element."""
    if not isinstance(name, str) or name == ".":
        return None
    match = re.fullmatch(r"(?:\*|\.\.\.?)(\w*)", name)
    return match.group(1) if match else None


def elements_of(value: Any) -> list[Any]:
    """What a value falls apart into.

    Raises:
        TypeError: if it does not.
    """
    if isinstance(value, Mapping):
        return list(value.values())
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        raise TypeError(f"a value of type {type(value).__name__} cannot be taken apart.")
    return list(value)


def take_apart(pattern: list[Any], value: Any) -> dict[str, Any]:
    """The values by name.

    Raises:
        ValueError: if there are too few or too many.
    """
    found: dict[str, Any] = {}
    values = elements_of(value)
    rests = [i for i, name in enumerate(pattern) if rest_name(name) is not None]
    if len(rests) > 1:
        raise ValueError("only one name of a list of names can take the rest.")
    needed = len(pattern) - len(rests)
    if len(values) < needed or (len(values) > needed and not rests):
        raise ValueError(f"{needed} names for {len(values)} values.")
    if rests:
        at, many = rests[0], len(values) - needed
        values[at : at + many] = [values[at : at + many]]
    for name, part in zip(pattern, values, strict=True):
        if isinstance(name, list):
            found |= take_apart(name, part)
        elif (rest := rest_name(name)) is not None:
            if rest:
                found[rest] = part
        elif name not in SKIP:
            found[name] = part
    return found


def put(into: Any, name: str, value: Any) -> None:
    """Give a namespace, a dict or an object a value by name."""
    if isinstance(into, Mapping):
        into[name] = value  # type: ignore[index]
    else:
        setattr(into, name, value)


def taken(source: Any, name: str) -> Any:
    """A value by name from a namespace, a dict or an object."""
    return source[name] if isinstance(source, Mapping) else getattr(source, name)
