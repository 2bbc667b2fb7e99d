"""Errors about the arguments of a verb. Every such error names the verb and the argument.

Kinds check most arguments before a verb runs. An argument that may have many types is checked where it is used: errors
that Python raises there are re-raised with the name of the verb and its arguments.
"""

from __future__ import annotations

import re
import sys
from types import ModuleType
from typing import Any


class InvalidValue(Exception):
    """A value breaks the rule of its kind. The text, if any, is a hint for the caller."""


class ArgumentError(ValueError):
    """A verb was called with an invalid argument."""

    __module__ = "rkeras"


BUILTIN_ERRORS = (
    InvalidValue,
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    OverflowError,
    ZeroDivisionError,
    ValueError,
)
KERAS_PACKAGES = ("keras", "tensorflow", "tf_keras")
LIBRARIES = ("numpy", "pandas", "PIL", "scipy", "matplotlib", "yaml", "h5py", "optree", "ml_dtypes")
NAMES_VERB = re.compile(r"[^\s()]+\(\): ")
"""The beginning of an error that names a verb."""


def show(value: Any) -> str:
    """Format a value for an error message: on one line of at most 60 characters, arrays by shape and dtype."""
    shape = shape_of(value)
    if shape and hasattr(value, "dtype"):
        return f"an array of shape {shape} and type {value.dtype}"
    text = " ".join(repr(value).split())
    return text if len(text) <= 60 else text[:57] + "..."


def shape_of(value: Any) -> tuple[Any, ...] | None:
    """Return the shape of an array or tensor; None if the value has no shape."""
    try:
        return tuple(value.shape)
    except Exception:  # raised by verbs and by tensors of unknown rank
        return None


def argument_error(
    verb: str, name: str, rule: str, value: Any = None, hint: str = "", *, shown: str = ""
) -> ArgumentError:
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


def name_after_verb(verb: str, given: dict[str, Any], error: Exception) -> Exception | None:
    """Return an error of the same built-in class that names the verb and its arguments.

    Return None for an error that names a verb already, and for one raised by Keras or by a function of the user.

    Args:
        verb: name of the verb.
        given: its arguments by name.
        error: the error that was raised.
    """
    if NAMES_VERB.match(str(error)) or not _raised_in_rkeras(error):
        return None
    kind = next(k for k in BUILTIN_ERRORS if isinstance(error, k))
    words = f"{type(error).__name__}: {error}" if kind in (KeyError, InvalidValue) else str(error).rstrip(".")
    what = ", ".join(f"`{name}` = {show(value)}" for name, value in given.items())
    text = f"{verb}(): {words}. It was given {what or 'nothing'}."
    return ArgumentError(text) if kind is InvalidValue else kind(text)


def _raised_in_rkeras(error: Exception) -> bool:
    """Whether an error was raised in rkeras or in a library called from it, and not in a function of the user."""
    roots = []
    trace = error.__traceback__
    while trace is not None:
        module = str(trace.tb_frame.f_globals.get("__name__"))
        # Keras calls the classes that modules of rkeras derive from Keras classes.
        derives = isinstance(trace.tb_frame.f_globals.get("keras"), ModuleType)
        roots.append("keras" if derives and module.startswith("rkeras.") else module.partition(".")[0])
        trace = trace.tb_next
    known = sys.stdlib_module_names.union(LIBRARIES, KERAS_PACKAGES, ("rkeras",)) - {"__main__"}
    below_ours = roots[len(roots) - roots[::-1].index("rkeras") :]
    return known.issuperset(roots) and not set(KERAS_PACKAGES).intersection(below_ours)
