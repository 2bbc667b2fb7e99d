"""Selectors: which columns of a dataset are meant, by their names or their types."""

from __future__ import annotations

import warnings

from rkeras._core.arguments import FLAG, POSITIVE_INTEGER, elements
from rkeras._core.verb import verb
from rkeras._data.column_selectors import by_list, by_name, by_part, by_pattern, by_type

FLAGS = {"ignore_case": FLAG, "perl": FLAG}


@verb(kinds=FLAGS, by_hand=True)
def starts_with(match, ignore_case=True, vars=None):
    """Select the columns whose name begins with a text.

    Returns:
        A selector; with `vars` places.
    """
    return by_part("starts_with", match, ignore_case, vars, str.startswith)


@verb(kinds=FLAGS, by_hand=True)
def ends_with(match, ignore_case=True, vars=None):
    """Select the columns whose name ends with a text.

    Returns:
        A selector; with `vars` places.
    """
    return by_part("ends_with", match, ignore_case, vars, str.endswith)


@verb(kinds=FLAGS, by_hand=True)
def contains(match, ignore_case=True, vars=None):
    """Select the columns whose name contains a text.

    Returns:
        A selector; with `vars` places.
    """
    return by_part("contains", match, ignore_case, vars, str.__contains__)


@verb(kinds=FLAGS, by_hand=True)
def matches(match, ignore_case=True, perl=False, vars=None):
    """Select the columns whose name fits a regular expression.

    Args:
        match: the expression, or several.
        perl: accepted; the expressions are Python's, which are much like Perl's.

    Returns:
        A selector; with `vars` places.
    """
    return by_pattern(match, ignore_case, vars)


@verb
def everything(vars=None):
    """Select all columns.

    Args:
        vars: names to look in, to have their places.

    Returns:
        A selector; with `vars` places.
    """
    return by_name(lambda name: True, "everything()", vars)


@verb(kinds={"width": POSITIVE_INTEGER})
def num_range(prefix, range, suffix="", width=None, vars=None):
    """Select columns with numbers in their names, such as x1, x2, x3.

    Args:
        prefix: what comes before the number.
        range: the numbers.
        suffix: what comes after it.
        width: number of digits, with zeros in front.

    Returns:
        A selector; with `vars` places.
    """
    wanted = [f"{before}{int(n):0{width or 1}d}{suffix}" for before in elements(prefix) for n in elements(range)]
    return by_list(wanted, f"num_range({prefix!r}, ...)", vars)


@verb(by_hand=True)
def one_of(*names, _vars=None):
    """Select columns by name, those that are there.

    Args:
        *names: names, or vectors of them. Of one that is no column it warns.
        _vars: names to look in, to have their places.

    Returns:
        A selector; with `.vars` places.
    """
    wanted = [str(name) for many in names for name in elements(many)]

    def missing(unknown: list[str]) -> None:
        warnings.warn(f"one_of(): there are no columns {', '.join(unknown)}.", stacklevel=2)

    return by_list(wanted, f"one_of({', '.join(map(repr, wanted))})", _vars, missing)


@verb
def has_type(match="float32"):
    """Select the columns of a type.

    Args:
        match: the type, or several, by name or as TensorFlow's.

    Returns:
        A selector.
    """
    return by_type(match, f"has_type({match!r})")


@verb
def all_numeric():
    """Select the columns of numbers.

    Returns:
        A selector.
    """
    return by_type(["float16", "float32", "float64", "int8", "int16", "int32", "int64", "uint8"], "all_numeric()")


@verb
def all_nominal():
    """Select the columns of strings.

    Returns:
        A selector.
    """
    return by_type(["string"], "all_nominal()")
