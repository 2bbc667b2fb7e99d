"""A custom training loop, eager and as a graph function, in R and in Python."""

from __future__ import annotations

from benchmarks.timing import HERE, IN_R, PLAIN, PYTHON, RSCRIPT, Row, interleaved, sampled

WANTED = {"eager": "1.05", "tf_function": "1.0"}


def rows(quick: bool) -> list[Row]:
    """Measure 300 steps after 20 warm-up steps; each run is a new process."""
    found = []
    for how, wanted in WANTED.items():
        contestants = {
            PLAIN: lambda how=how: sampled([*PYTHON, str(HERE / "loop_plain.py")], "300", how),
            IN_R: lambda how=how: sampled([*RSCRIPT, str(HERE / "loop.R")], "300", how),
        }
        found.append(Row(f"loop by hand, {how}, 300 steps", interleaved(contestants, 2 if quick else 7), wanted))
    return found
