"""Time of a call between R and Python, and of a layer verb in a chain."""

from __future__ import annotations

from benchmarks.timing import HERE, IN_R, PIPES, PLAIN, PYTHON, RSCRIPT, Row, Sample, reported

# Limits in microseconds.
LIMITS = {
    "R -> Python -> R, no-op": 4,
    "t$dtype": 15,
    "tf$constant, a proxy of a callable": 20,
    "t + t, eager": 50,
    "R callback, per batch": 80,
}


def rows(quick: bool) -> list[Row]:
    """Return one row for each kind of call."""
    rounds = 1 if quick else 5
    runs = [reported(RSCRIPT, str(HERE / "calls.R")) for _ in range(rounds)]
    layers = [reported([*PYTHON, str(HERE / "calls_layer.py")]) for _ in range(rounds)]
    return [
        *(
            Row(f"a call: {work}", {IN_R: [Sample(run[work]) for run in runs]}, f"{limit} us", against=limit * 1e-6)
            for work, limit in LIMITS.items()
        ),
        Row("a layer in a chain", {who: [Sample(run[who]) for run in layers] for who in (PLAIN, PIPES)}, "1.1"),
    ]
