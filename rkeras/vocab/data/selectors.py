"""Selectors: select columns of a dataset by name or data type."""

from __future__ import annotations

import warnings

from rkeras._core.converters import elements
from rkeras._core.kinds import FLAG, POSITIVE_INTEGER
from rkeras._core.verb import verb
from rkeras._data.column_selectors import by_list, by_name, by_part, by_pattern, by_type

FLAGS = {"ignore_case": FLAG, "perl": FLAG}


@verb(kinds=FLAGS, r_function=True)
def starts_with(match, ignore_case=True, vars=None):
    """Select columns whose names start with a string (prefix).

    Returns:
        A selector; with `vars`, the indices of the selected names.
    """
    return by_part("starts_with", match, ignore_case, vars, str.startswith)


@verb(kinds=FLAGS, r_function=True)
def ends_with(match, ignore_case=True, vars=None):
    """Select columns whose names end with a string (suffix).

    Returns:
        A selector; with `vars`, the indices of the selected names.
    """
    return by_part("ends_with", match, ignore_case, vars, str.endswith)


@verb(kinds=FLAGS, r_function=True)
def contains(match, ignore_case=True, vars=None):
    """Select columns whose names contain a string.

    Returns:
        A selector; with `vars`, the indices of the selected names.
    """
    return by_part("contains", match, ignore_case, vars, str.__contains__)


@verb(kinds=FLAGS, r_function=True)
def matches(match, ignore_case=True, perl=False, vars=None):
    """Select columns whose names match a regular expression.

    Args:
        match: regular expression, or several.
        perl: accepted and ignored: Python's regular expressions are used, which are similar to Perl's.

    Returns:
        A selector; with `vars`, the indices of the selected names.
    """
    return by_pattern(match, ignore_case, vars)


@verb
def everything(vars=None):
    """Select all columns.

    Args:
        vars: names to select from; the verb then returns indices instead of a selector.

    Returns:
        A selector; with `vars`, the indices of the selected names.
    """
    return by_name(lambda name: True, "everything()", vars)


@verb(kinds={"width": POSITIVE_INTEGER})
def num_range(prefix, range, suffix="", width=None, vars=None):
    """Select columns with numbered names, such as x1, x2, x3.

    Args:
        prefix: prefix before the number.
        range: numbers.
        suffix: suffix after the number; none by default.
        width: number of digits, padded with leading zeros; no padding by default.

    Returns:
        A selector; with `vars`, the indices of the selected names.
    """
    wanted = [f"{before}{int(n):0{width or 1}d}{suffix}" for before in elements(prefix) for n in elements(range)]
    return by_list(wanted, f"num_range({prefix!r}, ...)", vars)


@verb(r_function=True)
def one_of(*names, _vars=None):
    """Select columns by name, with a warning for unknown names.

    Args:
        *names: column names, or vectors of them.
        _vars: names to select from; the verb then returns indices instead of a selector.

    Returns:
        A selector; with `.vars`, the indices of the selected names.
    """
    wanted = [str(name) for many in names for name in elements(many)]

    def missing(unknown: list[str]) -> None:
        warnings.warn(f"one_of(): there are no columns {', '.join(unknown)}.", stacklevel=2)

    return by_list(wanted, f"one_of({', '.join(map(repr, wanted))})", _vars, missing)


@verb
def has_type(match="float32"):
    """Select columns by data type.

    Args:
        match: data type, or several, by name or as TensorFlow types.

    Returns:
        A selector.
    """
    return by_type(match, f"has_type({match!r})")


@verb
def all_numeric():
    """Select all numeric columns.

    Returns:
        A selector.
    """
    return by_type(["float16", "float32", "float64", "int8", "int16", "int32", "int64", "uint8"], "all_numeric()")


@verb
def all_nominal():
    """Select all nominal (string) columns.

    Returns:
        A selector.
    """
    return by_type(["string"], "all_nominal()")
