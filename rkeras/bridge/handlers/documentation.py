"""Documentation of Python objects for R's help: docstrings in the style of Google or numpy, parsed into sections."""

from __future__ import annotations

import inspect
import re
from typing import Any

from rkeras.bridge.handlers.registry import handler

_GOOGLE = re.compile(r"^(\w[\w ]*):\s*$")
_RULE = re.compile(r"^[-=]{3,}\s*$")
_ARGUMENTS = ("Args", "Arguments", "Parameters")
_RETURNS = ("Returns", "Return")


def sections(doc: str) -> tuple[str, dict[str, str]]:
    """Return the text before the first section, and the sections by title."""
    titles: list[str] = [""]
    texts: list[list[str]] = [[]]
    lines = inspect.cleandoc(doc).splitlines()
    for i, line in enumerate(lines):
        following = lines[i + 1] if i + 1 < len(lines) else ""
        google = _GOOGLE.match(line)
        if google or (line.strip() and not line[0].isspace() and _RULE.match(following)):
            titles.append(google.group(1) if google else line.strip())
            texts.append([])
        elif not (_RULE.match(line) and i and lines[i - 1].strip() == titles[-1]):
            texts[-1].append(line)
    cleaned = [inspect.cleandoc("\n".join(["", *text])).strip() for text in texts]
    return cleaned[0], dict(zip(titles[1:], cleaned[1:], strict=True))


def _first(found: dict[str, str], titles: tuple[str, ...]) -> str:
    return next((found[t] for t in titles if t in found), "")


@handler
def documentation(owner: Any, name: str) -> dict[str, Any]:
    """Return the documentation of an attribute by section.

    Args:
        owner: the module, class or object.
        name: the attribute.
    """
    target = getattr(owner, name, None)
    start, found = sections(inspect.getdoc(target) or "")
    description, _, details = start.partition("\n")
    rest = {title: text for title, text in found.items() if title not in (*_ARGUMENTS, *_RETURNS)}
    return {
        "title": name,
        "signature": f"{name}{_signature(target)}" if callable(target) else None,
        "returns": _first(found, _RETURNS) or None,
        "description": description.strip(),
        "details": details.strip(),
        "sections": rest,
    }


def _parameters(function: Any) -> list[inspect.Parameter] | None:
    try:
        return list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return None


def _signature(function: Any) -> str:
    """Return the formals in R syntax."""
    shown = []
    for p in _parameters(function) or []:
        if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
            if "..." not in shown:
                shown.append("...")
        else:
            shown.append(p.name if p.default is p.empty else f"{p.name} = {_in_r(p.default)}")
    return f"({', '.join(shown)})"


def _in_r(value: Any) -> str:
    """Return a default value as R code."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int):
        return f"{value}L"
    if isinstance(value, (list, tuple)):
        return f"list({', '.join(map(_in_r, value))})"
    if isinstance(value, (float, str)):
        return repr(value)
    return repr(str(value))


@handler
def documented_arguments(function: Any) -> dict[str, Any] | None:
    """Return the names and descriptions of a function's arguments, None for an object without a signature."""
    taken = _parameters(function)
    if taken is None:
        return None
    names = [p.name for p in taken if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    described = _entries(_first(sections(inspect.getdoc(function) or "")[1], _ARGUMENTS))
    return {"args": tuple(names), "arg_descriptions": tuple(described.get(n, n) for n in names)}


def _entries(text: str) -> dict[str, str]:
    """Parse a list of arguments: `name: text`, or `name : type` with the text indented below."""
    found: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        start = re.match(r"^\*{0,2}(\w+)\s*(\([^)]*\))?\s*:(.*)$", line)
        if start:
            current = found[start.group(1)] = [start.group(3).strip()]
        else:
            current.append(line.strip())
    return {name: " ".join(part for part in parts if part) for name, parts in found.items()}
