"""Selectors of columns: by name, by a part of the name, by type; and how several of them make one selection."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from rkeras._core.converters import elements
from rkeras._core.errors import ArgumentError
from rkeras._core.verb import called_from_r

Select = Callable[[list[str], list[str]], Iterable[str]]

_POSIX = {"alpha": "A-Za-z", "digit": "0-9", "alnum": "A-Za-z0-9", "lower": "a-z", "upper": "A-Z", "space": r"\s",
          "punct": re.escape("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"), "blank": " \\t", "xdigit": "0-9A-Fa-f"}  # fmt: skip


class Selector:
    """A rule that picks columns. `-` leaves them out of a selection; `~` is all the others; `|` and `&` combine two.

    Attributes:
        select: function(names, types) that gives the names.
        text: how it prints.
        leaves_out: whether it takes columns away.
    """

    def __init__(self, select: Select, text: str, leaves_out: bool = False):
        self.select, self.text, self.leaves_out = select, text, leaves_out

    def __neg__(self) -> Selector:
        return Selector(self.select, f"-{self.text}", not self.leaves_out)

    def __invert__(self) -> Selector:
        return Selector(
            lambda names, types: [n for n in names if n not in set(self.select(names, types))], f"~{self.text}"
        )

    def __or__(self, other: Any) -> Selector:
        return _combined(self, other, "|", lambda a, b: [*a, *(n for n in b if n not in a)])

    def __and__(self, other: Any) -> Selector:
        return _combined(self, other, "&", lambda a, b: [n for n in a if n in b])

    def __repr__(self) -> str:
        return f"<selector {self.text}>"


def _combined(one: Any, other: Any, sign: str, join: Callable[[list[str], list[str]], list[str]]) -> Selector:
    def select(names: list[str], types: list[str]) -> list[str]:
        return join(selected([one], names, types), selected([other], names, types))

    return Selector(select, f"{one!r} {sign} {other!r}")


def by_name(test: Callable[[str], bool], text: str, among: Any = None) -> Any:
    """A selector of the names that pass a test; with names given, the places of those that do.

    Args:
        test: function(name).
        text: how the selector prints.
        among: names to look in; the places count from 1 in R.
    """
    if among is not None:
        first = int(called_from_r())
        return [i + first for i, name in enumerate(elements(among)) if test(name)]
    return Selector(lambda names, types: [n for n in names if test(n)], text)


def by_part(verb: str, match: Any, ignore_case: bool, among: Any, test: Callable[[str, str], bool]) -> Any:
    """A selector of the names that have one of some texts in a certain place."""
    parts = [p.lower() if ignore_case else p for p in elements(match)]

    def fits(name: str) -> bool:
        name = name.lower() if ignore_case else name
        return any(test(name, part) for part in parts)

    return by_name(fits, f"{verb}({', '.join(map(repr, elements(match)))})", among)


def by_pattern(match: Any, ignore_case: bool, among: Any) -> Any:
    """A selector of the names in which a regular expression is found. It may have R's classes, as `[[:digit:]]`."""
    patterns = [
        re.compile(re.sub(r"\[:(\w+):\]", lambda m: _POSIX[m.group(1)], p), re.IGNORECASE if ignore_case else 0)
        for p in elements(match)
    ]
    return by_name(lambda name: any(p.search(name) for p in patterns), f"matches({match!r})", among)


def by_list(wanted: list[str], text: str, among: Any = None, missing: Callable[[list[str]], None] | None = None) -> Any:
    """A selector of certain names, in their order; with names given, their places.

    Args:
        wanted: the names.
        text: how it prints.
        among: names to look in; the places count from 1 in R.
        missing: what to do with those that are no columns.
    """

    def found(names: list[str]) -> list[str]:
        unknown = [w for w in wanted if w not in names]
        if unknown and missing is not None:
            missing(unknown)
        return [w for w in wanted if w in names]

    if among is not None:
        names = elements(among)
        return [names.index(n) + int(called_from_r()) for n in found(names)]
    return Selector(lambda names, types: found(names), text)


def by_type(wanted: Any, text: str) -> Selector:
    """A selector of the columns of certain types."""
    spelt = {"half": "float16", "double": "float64", "integer": "int32", "character": "string"}
    kinds = {spelt.get(w, w) for w in (getattr(w, "name", w) for w in elements(wanted))}
    return Selector(lambda names, types: [n for n, t in zip(names, types, strict=True) if t in kinds], text)


def selected(terms: Iterable[Any], names: list[str], types: list[str], verb: str = "feature_spec") -> list[str]:
    """The columns that names and selectors pick, taken one after the other.

    Args:
        terms: names, selectors, or lists of them. Beginning with one that leaves out, the selection begins with all.
        names: the columns.
        types: the type of each.
        verb: name of the verb, for errors.

    Raises:
        ArgumentError: for a name that is no column.
    """
    chosen: list[str] | None = None
    for term in terms:
        leaves_out = isinstance(term, Selector) and term.leaves_out
        if chosen is None:
            chosen = list(names) if leaves_out else []
        found = _columns(term, names, types, verb)
        chosen = (
            [c for c in chosen if c not in found] if leaves_out else [*chosen, *(f for f in found if f not in chosen)]
        )
    return chosen or []


def _columns(term: Any, names: list[str], types: list[str], verb: str) -> list[str]:
    if isinstance(term, Selector):
        return list(term.select(names, types))
    if isinstance(term, str):
        if term not in names:
            raise ArgumentError(f"{verb}(): there is no column `{term}` among {', '.join(names)}.")
        return [term]
    if isinstance(term, (list, tuple)):
        return selected(term, names, types, verb)
    raise ArgumentError(f"{verb}(): a column must be a name or a selector, not {term!r}.")


def formula(text: str, names: list[str], verb: str) -> tuple[list[str], str | None]:
    """The columns and the response of a formula such as `"y ~ a + b"` or `"y ~ . - c"`.

    Raises:
        ArgumentError: if it has more than names, `.`, `+` and `-`.
    """
    left, _, right = text.partition("~")
    response = left.strip().strip("`") or None
    if not re.fullmatch(r"\s*[+-]?\s*(`[^`]+`|[\w.]+)(\s*[+-]\s*(`[^`]+`|[\w.]+))*\s*", right):
        raise ArgumentError(f"{verb}(): a formula has names, `.`, `+` and `-`, unlike {text!r}.")
    chosen: list[str] = []
    for sign, quoted, plain in re.findall(r"([+-]?)\s*(?:`([^`]+)`|([\w.]+))", right):
        term = quoted or plain
        # The 0 and 1 of a model with or without an intercept.
        if term in ("0", "1"):
            continue
        found = [n for n in names if n != response] if term == "." else _columns(term, names, [], verb)
        chosen = (
            [c for c in chosen if c not in found] if sign == "-" else chosen + [f for f in found if f not in chosen]
        )
    if response is not None:
        _columns(response, names, [], verb)
    return chosen, response
