"""Whether a file that is there may be replaced: the user is asked where there is one to ask."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

_asking: list[Callable[[str], bool | None]] = []


def set_asking(ask: Callable[[str], bool | None]) -> None:
    """Take the host's way of asking: it gives whether the answer is yes, or None where there is nobody to ask."""
    _asking[:] = [ask]


def may_write(verb: str, path: str | os.PathLike[str], overwrite: bool) -> None:
    """Refuse to replace what is there, unless that was said or the user now says so.

    Raises:
        FileExistsError: if it may not be replaced.
    """
    if overwrite or not Path(path).exists():
        return
    answer = (_asking[0] if _asking else _ask_in_python)(f"{path} exists. Replace it?")
    if not answer:
        hint = "" if answer is False else " Pass overwrite = TRUE (Python: True) to replace it."
        raise FileExistsError(f"{verb}(): {path} exists.{hint}")


def _ask_in_python(question: str) -> bool | None:
    if not hasattr(sys, "ps1") or not sys.stdin.isatty():
        return None
    return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
