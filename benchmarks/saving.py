"""Writing and reading a model of 100 MB, against plain Keras, which does not wait for the disk unless it is asked."""

from __future__ import annotations

import tempfile

from benchmarks.timing import HERE, PYTHON, Row, interleaved, reported, row


def rows(quick: bool) -> list[Row]:
    """Seconds to save and to load; each is a process of its own."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for what in ("save", "load"):

            def of(who: str, what: str = what) -> float:
                return reported([*PYTHON, str(HERE / "saving_file.py"), who, what, f"{folder}/{who}.keras"])["seconds"]

            against = {"plain Keras": lambda of=of: of("plain")}
            if what == "save":
                against["plain Keras and fsync"] = lambda of=of: of("synced")
            seconds = interleaved({**against, "rkeras": lambda of=of: of("rkeras")}, 4 if quick else 9)
            found += [row(f"{what} a model of 100 MB", seconds, "rkeras", other, "1.1") for other in against]
    return found
