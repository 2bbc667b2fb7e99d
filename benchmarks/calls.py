"""What one call across the bridge costs."""

from __future__ import annotations

from benchmarks.timing import HERE, RSCRIPT, Row, absolute, reported

# Upper limits in microseconds: what was asked for, under what the newest reticulate takes.
LIMITS = {
    "R -> Python -> R, no-op": 9,
    "t$dtype": 15,
    "t + t, eager": 60,
    "R callback, per batch": 100,
}


def rows(quick: bool) -> list[Row]:
    """One row for each kind of call."""
    runs = [reported(RSCRIPT, str(HERE / "calls.R")) for _ in range(1 if quick else 5)]
    return [absolute("call", work, [run[work] for run in runs], limit * 1e-6) for work, limit in LIMITS.items()]
