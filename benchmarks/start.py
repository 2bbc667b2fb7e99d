"""From nothing to the first model, and the price of attaching the package."""

from __future__ import annotations

from benchmarks.timing import PYTHON, RSCRIPT, Row, absolute, interleaved, process, reported, row, until_printed

# Each prints the time of day at which its model stands; the end of the process is not part of it.
PLAIN = "import keras; keras.Sequential([keras.Input((784,)), keras.layers.Dense(10)]); import time; print(time.time())"
PIPES = """from rkeras import *; keras_model_sequential(input_shape=784) >> layer_dense(10)
import time; print(time.time())"""
IN_R = """library(rkeras); m <- keras_model_sequential(input_shape = 784) |> layer_dense(10)
cat(sprintf("%.6f\\n", as.numeric(Sys.time())))"""
ATTACH = 't <- system.time(library(rkeras))[["elapsed"]]; cat(sprintf("{\\"seconds\\": %f}\\n", t))'


def rows(quick: bool) -> list[Row]:
    """Whole processes, and `library(rkeras)` alone."""
    rounds = 3 if quick else 9
    contestants = {
        "plain Keras": lambda: until_printed([*PYTHON, "-c", PLAIN]),
        "rkeras, Python pipes": lambda: until_printed([*PYTHON, "-c", PIPES]),
        "rkeras, R": lambda: until_printed([*RSCRIPT, "-e", IN_R]),
    }
    for run in contestants.values():
        run()
    seconds = interleaved(contestants, rounds)
    attach = [reported([*RSCRIPT, "-e", ATTACH])["seconds"] for _ in range(rounds)]
    nothing = interleaved(
        {
            "python -c pass": lambda: process([*PYTHON, "-c", "pass"]),
            "import rkeras": lambda: process([*PYTHON, "-c", "import rkeras"]),
        },
        rounds,
    )
    work = "process start to first model"
    return [
        row(work, seconds, "rkeras, Python pipes", "plain Keras", "1.15"),
        row(work, seconds, "rkeras, R", "plain Keras", "1.15"),
        absolute("attach", "library(rkeras)", attach, 0.5),
        absolute("import", "import rkeras, whole process", nothing["import rkeras"], 0.15),
    ]
