"""Training from a function that returns batches, in R and in Python."""

from __future__ import annotations

from benchmarks.timing import HERE, IN_R, PLAIN, PYTHON, RSCRIPT, Row, interleaved, sampled


def rows(quick: bool) -> list[Row]:
    """Measure 500 steps after 20 warm-up steps; each run is a new process."""
    contestants = {
        PLAIN: lambda: sampled([*PYTHON, str(HERE / "generator_plain.py")], "500"),
        IN_R: lambda: sampled([*RSCRIPT, str(HERE / "generator.R")], "500"),
    }
    return [Row("fit from a generator, 500 x 32x784", interleaved(contestants, 2 if quick else 7), "1.1")]
