"""Saving and loading a model of 100 MB, compared with plain Keras, which does not call `fsync`."""

from __future__ import annotations

import tempfile

from benchmarks.timing import HERE, PIPES, PLAIN, PYTHON, Row, Sample, interleaved, sampled

SYNCED = "plain Keras and fsync"


def rows(quick: bool) -> list[Row]:
    """Measure saving and loading; each run is a new process."""
    found = []
    with tempfile.TemporaryDirectory() as folder:

        def of(who: str, what: str) -> Sample:
            return sampled([*PYTHON, str(HERE / "saving_file.py"), who, what, f"{folder}/{who}.keras"])

        for what in ("save", "load"):
            contestants = {PLAIN: lambda what=what: of("plain", what), PIPES: lambda what=what: of("rkeras", what)}
            if what == "save":
                contestants[SYNCED] = lambda: of("synced", "save")
            samples = interleaved(contestants, 4 if quick else 9)
            synced = samples.pop(SYNCED, None)
            found.append(Row(f"{what} a model of 100 MB", samples, "1.1"))
            if synced:
                found.append(Row(f"{what} it, Keras with fsync", {**samples, PLAIN: synced}, "1.1"))
    return found
