"""Training from a function that gives batches, in R and in Python."""

from __future__ import annotations

from benchmarks.timing import HERE, PYTHON, RSCRIPT, Row, interleaved, reported, row


def rows(quick: bool) -> list[Row]:
    """Seconds of 500 steps, after 20; each run is a process of its own."""
    contestants = {
        "Python generator": lambda: reported([*PYTHON, str(HERE / "generator_plain.py")], "500")["seconds"],
        "rkeras, R": lambda: reported([*RSCRIPT, str(HERE / "generator.R")], "500")["seconds"],
    }
    seconds = interleaved(contestants, 3 if quick else 7)
    return [row("fit from a generator, 500 x 32x784", seconds, "rkeras, R", "Python generator", "1.15")]
