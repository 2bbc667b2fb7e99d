"""An eager training loop by hand, in R and in Python."""

from __future__ import annotations

from benchmarks.timing import HERE, PYTHON, RSCRIPT, Row, interleaved, reported, row


def rows(quick: bool) -> list[Row]:
    """Seconds of 300 steps, after 20; each run is a process of its own."""
    contestants = {
        "the loop in Python": lambda: reported([*PYTHON, str(HERE / "loop_plain.py")], "300")["seconds"],
        "rkeras, R": lambda: reported([*RSCRIPT, str(HERE / "loop.R")], "300")["seconds"],
    }
    seconds = interleaved(contestants, 3 if quick else 7)
    return [row("eager loop by hand, 300 steps", seconds, "rkeras, R", "the loop in Python", "1.5")]
