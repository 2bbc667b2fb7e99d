"""List of the generated files with their contents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.generate import differences, python_stubs, r_code, r_help, signatures, standins


def contents(root: Path, check: bool = False) -> Iterator[tuple[Path, str]]:
    """Yield each generated file with its text. The signatures come first, because the other files depend on them.

    Args:
        root: the repository.
        check: leave out what cannot be compared: if the recorded Keras is not the installed one, its signatures and
            the help pages that quote it.
    """
    comparable = not check or signatures.recorded_version(root) == signatures.keras_version()
    if comparable:
        yield root / signatures.FILE, signatures.record(root)
    yield root / "rkeras/__init__.pyi", python_stubs.stubs()
    yield root / "R/gen-verbs.R", r_code.verbs_file()
    yield root / "R/gen-standins.R", standins.standins_file(root)
    yield root / "NAMESPACE", r_code.namespace(root)
    yield from differences.guides(root)
    for page in r_help.pages(root):
        if comparable or not page.quotes_keras:
            yield root / "man" / page.file, page.text


def obsolete(root: Path) -> list[Path]:
    """List the help pages that the generator no longer writes."""
    current = {page.file for page in r_help.pages(root)}
    return [path for path in (root / "man").glob("*.Rd") if path.name not in current]
