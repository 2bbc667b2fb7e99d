"""Training from a function that gives batches, in R and in Python."""

from __future__ import annotations

from benchmarks.timing import HERE, IN_R, PLAIN, PYTHON, RSCRIPT, Row, interleaved, sampled


def rows(quick: bool) -> list[Row]:
    """Seconds of 500 steps, after 20; each run is a process of its own."""
    contestants = {
        PLAIN: lambda: sampled([*PYTHON, str(HERE / "generator_plain.py")], "500"),
        IN_R: lambda: sampled([*RSCRIPT, str(HERE / "generator.R")], "500"),
    }
    return [Row("fit from a generator, 500 x 32x784", interleaved(contestants, 2 if quick else 7), "1.1")]
