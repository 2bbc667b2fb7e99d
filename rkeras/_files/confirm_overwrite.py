"""Confirm that an existing file may be overwritten, by asking the user in an interactive session."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

_prompt: list[Callable[[str], bool | None]] = []


def set_prompt(ask: Callable[[str], bool | None]) -> None:
    """Set the host's function that asks the user: it returns the answer, or None in a non-interactive session."""
    _prompt[:] = [ask]


def confirm_overwrite(caller: str, path: str | os.PathLike[str], overwrite: bool) -> None:
    """Raise an error if `path` exists, unless `overwrite` is True or the user agrees.

    Raises:
        FileExistsError: if the file exists and must not be overwritten.
    """
    if overwrite or not Path(path).exists():
        return
    answer = (_prompt[0] if _prompt else _ask_in_python)(f"{path} exists. Replace it?")
    if not answer:
        hint = "" if answer is False else " Pass overwrite = TRUE (Python: True) to replace it."
        raise FileExistsError(f"{caller}(): {path} exists.{hint}")


def _ask_in_python(question: str) -> bool | None:
    if not hasattr(sys, "ps1") or not sys.stdin.isatty():
        return None
    return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
