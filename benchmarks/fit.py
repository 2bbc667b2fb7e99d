"""Training a small MLP on 60,000 rows of MNIST's shape: plain Keras, Python pipes, R."""

from __future__ import annotations

from benchmarks.timing import HERE, PYTHON, RSCRIPT, Row, interleaved, reported, row


def rows(quick: bool) -> list[Row]:
    """Seconds of `fit` itself, after a first epoch; each run is a process of its own."""
    epochs = "2" if quick else "4"
    contestants = {
        "plain model.fit": lambda: reported([*PYTHON, str(HERE / "fit_plain.py")], epochs)["seconds"],
        "rkeras, Python pipes": lambda: reported([*PYTHON, str(HERE / "fit_pipes.py")], epochs)["seconds"],
        "rkeras, R": lambda: reported([*RSCRIPT, str(HERE / "fit.R")], epochs)["seconds"],
    }
    seconds = interleaved(contestants, 2 if quick else 5)
    work = "fit MLP 60000x784, batch 128"
    return [row(work, seconds, who, "plain model.fit", "1.02") for who in list(contestants)[1:]]
