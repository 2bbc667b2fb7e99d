"""The generated files: which they are and what they hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from rkeras.generate import r_code, signatures


def contents(root: Path) -> Iterator[tuple[Path, str]]:
    """Each generated file with its text. The signatures come first: the others are made from them."""
    yield root / "rkeras/signatures.txt", signatures.record(root)
    yield root / "R/gen-verbs.R", r_code.verbs_file()
    yield root / "NAMESPACE", r_code.namespace(root)


def left_over(root: Path, remove: bool) -> list[Path]:
    """Generated help pages of verbs that are gone."""
    return []
