"""Work on few rows: one prediction, a short evaluation, a short training and a new model, in loops."""

from __future__ import annotations

from benchmarks.timing import FLOOR, HERE, IN_R, PIPES, PLAIN, PYTHON, RSCRIPT, Row, Sample, Samples, reported

SCRIPT = str(HERE / "small_work.py")
PROGRAMS = {
    FLOOR: [*PYTHON, SCRIPT, "floor"],
    PLAIN: [*PYTHON, SCRIPT, "plain"],
    PIPES: [*PYTHON, SCRIPT, "pipes"],
    IN_R: [*RSCRIPT, str(HERE / "small_work.R")],
}
WANTED = {
    "predict 1 row": "0.03, 0.04",
    "predict 10,000 rows": "0.2",
    "evaluate 100 rows": "0.05",
    "fit 150 rows, an epoch": "0.08",
    "build, compile, fit 10 epochs of 150 rows, evaluate": "0.25",
}


def rows(quick: bool) -> list[Row]:
    """Measure each round in a new process per contestant, which repeats each work after a first time."""
    found: dict[str, Samples] = {work: {} for work in WANTED}
    for _ in range(2 if quick else 7):
        for who, command in PROGRAMS.items():
            measured = reported(command)
            for work in found:
                if work in measured:
                    found[work].setdefault(who, []).append(Sample(measured[work], measured[f"{work} cpu"]))
    return [Row(work, samples, WANTED[work]) for work, samples in found.items()]
