"""Column selectors: by name, by part of the name and by type, and their combination to one selection."""

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
    """Rule that selects columns. `-` excludes the columns; `~` selects all others; `|` and `&` combine two selectors.

    Attributes:
        select: function(names, types) that returns the names of the selected columns.
        text: the text that is printed for the selector.
        excludes: whether the columns are removed from a selection instead of added.
    """

    def __init__(self, select: Select, text: str, excludes: bool = False):
        self.select, self.text, self.excludes = select, text, excludes

    def __neg__(self) -> Selector:
        return Selector(self.select, f"-{self.text}", not self.excludes)

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
        return join(select_columns([one], names, types), select_columns([other], names, types))

    return Selector(select, f"{one!r} {sign} {other!r}")


def by_name(test: Callable[[str], bool], text: str, among: Any = None) -> Any:
    """A selector of the names that pass a test. If names are given, returns their indices instead.

    Args:
        test: function(name) that returns whether to select the name.
        text: the text that is printed for the selector.
        among: names to search; the indices count from 1 in R, from 0 in Python.
    """
    if among is not None:
        first = int(called_from_r())
        return [i + first for i, name in enumerate(elements(among)) if test(name)]
    return Selector(lambda names, types: [n for n in names if test(n)], text)


def by_part(caller: str, match: Any, ignore_case: bool, among: Any, test: Callable[[str, str], bool]) -> Any:
    """A selector of the names that match one of several texts, by `test(name, text)`. Otherwise like `by_name`."""
    parts = [p.lower() if ignore_case else p for p in elements(match)]

    def matches(name: str) -> bool:
        name = name.lower() if ignore_case else name
        return any(test(name, part) for part in parts)

    return by_name(matches, f"{caller}({', '.join(map(repr, elements(match)))})", among)


def by_pattern(match: Any, ignore_case: bool, among: Any) -> Any:
    """A selector of the names that match a regular expression. R's character classes, `[[:digit:]]`, are supported."""
    patterns = [
        re.compile(re.sub(r"\[:(\w+):\]", lambda m: _POSIX[m.group(1)], p), re.IGNORECASE if ignore_case else 0)
        for p in elements(match)
    ]
    return by_name(lambda name: any(p.search(name) for p in patterns), f"matches({match!r})", among)


def by_list(
    wanted: list[str], text: str, among: Any = None, on_missing: Callable[[list[str]], None] | None = None
) -> Any:
    """A selector of the listed names, in that order. If names are given to search, returns their indices instead.

    Args:
        wanted: the names to select.
        text: the text that is printed for the selector.
        among: names to search; the indices count from 1 in R, from 0 in Python.
        on_missing: function that is called with the names that are not columns.
    """

    def found(names: list[str]) -> list[str]:
        unknown = [w for w in wanted if w not in names]
        if unknown and on_missing is not None:
            on_missing(unknown)
        return [w for w in wanted if w in names]

    if among is not None:
        names = elements(among)
        return [names.index(n) + int(called_from_r()) for n in found(names)]
    return Selector(lambda names, types: found(names), text)


def by_type(wanted: Any, text: str) -> Selector:
    """A selector of the columns of certain data types, with R's or TensorFlow's names."""
    aliases = {"half": "float16", "double": "float64", "integer": "int32", "character": "string"}
    dtypes = {aliases.get(w, w) for w in (getattr(w, "name", w) for w in elements(wanted))}
    return Selector(lambda names, types: [n for n, t in zip(names, types, strict=True) if t in dtypes], text)


def select_columns(terms: Iterable[Any], names: list[str], types: list[str], caller: str = "feature_spec") -> list[str]:
    """The columns that names and selectors select, evaluated in order.

    Args:
        terms: names, selectors, or lists of them. If the first one excludes columns, all others are selected.
        names: the names of all columns.
        types: the data type of each column.
        caller: name of the verb, for errors.

    Raises:
        ArgumentError: if a name is not a column.
    """
    selection: list[str] | None = None
    for term in terms:
        excludes = isinstance(term, Selector) and term.excludes
        if selection is None:
            selection = list(names) if excludes else []
        selection = _updated(selection, _columns(term, names, types, caller), excludes)
    return selection or []


def _updated(selection: list[str], columns: list[str], excludes: bool) -> list[str]:
    if excludes:
        return [c for c in selection if c not in columns]
    return [*selection, *(c for c in columns if c not in selection)]


def _columns(term: Any, names: list[str], types: list[str], caller: str) -> list[str]:
    if isinstance(term, Selector):
        return list(term.select(names, types))
    if isinstance(term, str):
        if term not in names:
            raise ArgumentError(f"{caller}(): there is no column `{term}` among {', '.join(names)}.")
        return [term]
    if isinstance(term, (list, tuple)):
        return select_columns(term, names, types, caller)
    raise ArgumentError(f"{caller}(): a column must be a name or a selector, not {term!r}.")


def parse_formula(text: str, names: list[str], caller: str) -> tuple[list[str], str | None]:
    """The columns and the response of a formula such as `"y ~ a + b"` or `"y ~ . - c"`.

    Raises:
        ArgumentError: if the formula contains anything but names, `.`, `+` and `-`, or an unknown name.
    """
    left, _, right = text.partition("~")
    response = left.strip().strip("`") or None
    if not re.fullmatch(r"\s*[+-]?\s*(`[^`]+`|[\w.]+)(\s*[+-]\s*(`[^`]+`|[\w.]+))*\s*", right):
        raise ArgumentError(f"{caller}(): a formula must contain only names, `.`, `+` and `-`, not {text!r}.")
    selection: list[str] = []
    for sign, quoted, plain in re.findall(r"([+-]?)\s*(?:`([^`]+)`|([\w.]+))", right):
        term = quoted or plain
        # 0 and 1 stand for a model without or with an intercept.
        if term in ("0", "1"):
            continue
        found = [n for n in names if n != response] if term == "." else _columns(term, names, [], caller)
        selection = _updated(selection, found, sign == "-")
    if response is not None:
        _columns(response, names, [], caller)
    return selection, response
