"""Errors of Python's own in our code, about what a verb was given, told as errors of the verb.

The table of kinds says beforehand what most arguments must be. Where an argument may be many things, our code finds out
as it goes; what Python then says of its own types names neither the verb nor the argument.
"""

from __future__ import annotations

import re
import sys
from types import ModuleType
from typing import Any


class Unfit(Exception):
    """A value breaks the rule of its kind. The text, if any, is a hint for the user."""


class ArgumentError(ValueError):
    """A verb was called with a value that its argument cannot take."""

    __module__ = "rkeras"


PYTHONS_OWN = (Unfit, TypeError, AttributeError, KeyError, IndexError, OverflowError, ZeroDivisionError, ValueError)
KERASS_OWN = ("keras", "tensorflow", "tf_keras")
LIBRARIES = ("numpy", "pandas", "PIL", "scipy", "matplotlib", "yaml", "h5py", "optree", "ml_dtypes")
TOLD = re.compile(r"[^\s()]+\(\): ")
"""How an error begins that names a verb."""


def show(value: Any) -> str:
    """A value as an error message shows it: short, on one line, arrays by shape and dtype."""
    lengths = axes_of(value)
    if lengths and hasattr(value, "dtype"):
        return f"an array of shape {lengths} and type {value.dtype}"
    text = " ".join(repr(value).split())
    return text if len(text) <= 60 else text[:57] + "..."


def axes_of(value: Any) -> tuple[Any, ...] | None:
    """The lengths of the axes of an array or tensor; None for what has none."""
    try:
        return tuple(value.shape)
    except Exception:  # a verb answers with an error, a tensor of unknown rank too
        return None


def refuse(verb: str, name: str, rule: str, value: Any = None, hint: str = "", *, shown: str = "") -> ArgumentError:
    """Return the error to raise for an argument that breaks its rule.

    Args:
        verb: name of the verb.
        name: name of the argument.
        rule: what the value must be, to follow "must be".
        value: the value.
        hint: a sentence with the remedy.
        shown: description of the value, to follow "not"; by default `show(value)`.
    """
    text = f"{verb}(): `{name}` must be {rule}, not {shown or show(value)}."
    return ArgumentError(f"{text} {hint}" if hint else text)


def told(verb: str, given: dict[str, Any], error: Exception) -> Exception | None:
    """The error in place of one that came up in our code; None for one that is Keras's, the user's, or told already.

    Args:
        verb: the verb that was called.
        given: what it was given, by argument.
        error: what was raised. The new error is of the same built-in class.
    """
    if TOLD.match(str(error)) or not _came_up_here(error):
        return None
    kind = next(k for k in PYTHONS_OWN if isinstance(error, k))
    words = f"{type(error).__name__}: {error}" if kind in (KeyError, Unfit) else str(error).rstrip(".")
    what = ", ".join(f"`{name}` = {show(value)}" for name, value in given.items())
    text = f"{verb}(): {words}. It was given {what or 'nothing'}."
    return ArgumentError(text) if kind is Unfit else kind(text)


def _came_up_here(error: Exception) -> bool:
    """Whether an error came up in our code or a library called from it, and in no function of the user's."""
    roots = []
    trace = error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__"))
        # Keras calls the classes that modules of ours derive from its own.
        derives = isinstance(trace.tb_frame.f_globals.get("keras"), ModuleType)
        roots.append("keras" if derives and module.startswith("rkeras.") else module.partition(".")[0])
        trace = trace.tb_next
    known = sys.stdlib_module_names.union(LIBRARIES, KERASS_OWN, ("rkeras",)) - {"__main__"}
    below_ours = roots[len(roots) - roots[::-1].index("rkeras") :]
    return known.issuperset(roots) and not set(KERASS_OWN).intersection(below_ours)
