"""Writing and reading a model of 100 MB, against plain Keras, which does not wait for the disk unless it is asked.

The disk of a machine that others use is the larger part of it, so that the seconds of CPU are compared too.
"""

from __future__ import annotations

import tempfile

from benchmarks.timing import HERE, PYTHON, Row, interleaved, reported, row

WHO = {"plain Keras": "plain", "plain Keras and fsync": "synced", "rkeras": "rkeras"}


def rows(quick: bool) -> list[Row]:
    """Seconds to save and to load; each is a process of its own."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for what in ("save", "load"):
            cpu: dict[str, list[float]] = {}

            def of(who: str, what: str = what, cpu: dict[str, list[float]] = cpu) -> float:
                file = f"{folder}/{who}.keras"
                made = reported([*PYTHON, str(HERE / "saving_file.py"), WHO[who], what, file])
                cpu.setdefault(who, []).append(made["cpu"])
                return made["seconds"]

            against = [who for who in WHO if who != "rkeras" and (what == "save" or who == "plain Keras")]
            contestants = {who: lambda who=who, of=of: of(who) for who in (*against, "rkeras")}
            seconds = interleaved(contestants, 4 if quick else 9)
            found += [row(f"{what} a model of 100 MB", seconds, "rkeras", other, "1.1") for other in against]
            found += [row("the same, CPU", cpu, "rkeras", other, "1.1") for other in against]
    return found
