"""Training, evaluation and prediction with several models, in plain Keras, Python pipes and R."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.timing import FLOOR, HERE, IN_R, PIPES, PLAIN, PYTHON, RSCRIPT, Row, Sample, Samples, reported

PROGRAMS = {
    FLOOR: [*PYTHON, str(HERE / "training_floor.py")],
    PLAIN: [*PYTHON, str(HERE / "training_plain.py")],
    PIPES: [*PYTHON, str(HERE / "training_pipes.py")],
    IN_R: [*RSCRIPT, str(HERE / "training.R")],
}
SMALL = {"fit": "0.75", "evaluate": "0.5", "predict": "0.5"}
LARGE = dict.fromkeys(SMALL, "1.02")
WORK = {"fit": "an epoch", "evaluate": "evaluate 10,000 rows", "predict": "predict 10,000 rows"}


def rows(quick: bool) -> list[Row]:
    """Measure each run in a new process, after a first epoch."""
    found = []
    for kind in ("mlp",) if quick else ("mlp", "convnet", "lstm", "large"):
        samples: dict[str, Samples] = {job: {who: [] for who in PROGRAMS} for job in WORK}
        for _ in range(2 if quick else 5):
            for who, command in PROGRAMS.items():
                measured = reported(command, kind, "2" if quick else "4")
                for job, by_job in samples.items():
                    by_job[who].append(Sample(measured[job], measured[f"{job}_cpu"]))
        wanted = LARGE if kind == "large" else SMALL
        found += [Row(f"{kind}: {WORK[job]}", by_job, wanted[job]) for job, by_job in samples.items()]
    return found


def measured(jobs: dict[str, Callable[[], object]], epochs: int) -> dict[str, float]:
    """Return wall-clock and CPU seconds of jobs; for `fit`, per epoch.

    Args:
        jobs: `fit`, `evaluate` and `predict`, each run once before.
        epochs: number of epochs of `fit`.
    """
    from benchmarks.timing import timed

    found = {}
    for job, run in jobs.items():
        sample = timed(run)
        share = epochs if job == "fit" else 1
        found |= {job: sample.wall / share, f"{job}_cpu": (sample.cpu or 0.0) / share}
    return found
