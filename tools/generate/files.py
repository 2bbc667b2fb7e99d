"""The generated files: which they are and what they hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.generate import python_stubs, r_code, r_help, signatures, standins


def contents(root: Path, check: bool = False) -> Iterator[tuple[Path, str]]:
    """Each generated file with its text. The signatures come first: the others are made from them.

    Args:
        root: the clone.
        check: leave out the signatures if they were recorded from another Keras than the installed one.
    """
    if not check or signatures.recorded_version(root) == signatures.keras_version():
        yield root / signatures.FILE, signatures.record(root)
    yield root / "rkeras/__init__.pyi", python_stubs.stubs()
    yield root / "R/gen-verbs.R", r_code.verbs_file()
    yield root / "R/gen-standins.R", standins.standins_file(root)
    yield root / "NAMESPACE", r_code.namespace(root)
    for name, text in r_help.pages(root):
        yield root / "man" / name, text


def left_over(root: Path, remove: bool) -> list[Path]:
    """Help pages of verbs that are gone."""
    current = {name for name, _ in r_help.pages(root)}
    gone = [p for p in (root / "man").glob("*.Rd") if p.name not in current]
    for path in gone if remove else []:
        path.unlink()
    return gone
