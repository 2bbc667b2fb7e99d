"""Time from process start to the first model and the first fitted batch, and time of `library(rkeras)`."""

from __future__ import annotations

import os

from benchmarks.timing import (
    FLOOR,
    IN_R,
    PIPES,
    PLAIN,
    PYTHON,
    RSCRIPT,
    Row,
    Sample,
    interleaved,
    process,
    reported,
    until_printed,
)  # fmt: skip

# The R package to measure.
PACKAGE = os.environ.get("PKG", "rkeras")

# Each program prints the time at which it is done, so the end of the process is not measured.
FIRST_MODEL = {
    PLAIN: "import keras; keras.Sequential([keras.Input((784,)), keras.layers.Dense(10)])",
    PIPES: "from rkeras import *; keras_model_sequential(input_shape=784) >> layer_dense(10)",
    IN_R: f"library({PACKAGE}); m <- keras_model_sequential(input_shape = 784) |> layer_dense(10)",
}
FIRST_BATCH = {
    PLAIN: """import keras, numpy as np
m = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10)]); m.compile("adam", "mse")
m.fit(np.zeros((32, 784)), np.zeros((32, 10)), epochs=1, verbose=0)""",
    PIPES: """from rkeras import *; import numpy as np
m = keras_model_sequential(input_shape=784) >> layer_dense(10) >> compile("adam", "mse")
m >> fit(np.zeros((32, 784)), np.zeros((32, 10)), epochs=1, verbose=0)""",
    IN_R: f"""library({PACKAGE}); m <- keras_model_sequential(input_shape = 784) |> layer_dense(10)
m |> compile("adam", "mse"); m |> fit(matrix(0, 32, 784), matrix(0, 32, 10), epochs = 1, verbose = 0)""",
}
ATTACH = 't <- system.time(library(rkeras))[["elapsed"]]; cat(sprintf("{\\"seconds\\": %f}\\n", t))'


def rows(quick: bool) -> list[Row]:
    """Measure whole processes, and `library(rkeras)` alone."""
    rounds = 2 if quick else 9
    attach = [Sample(reported([*RSCRIPT, "-e", ATTACH])["seconds"]) for _ in range(rounds)]
    nothing = interleaved(
        {
            FLOOR: lambda: process([*PYTHON, "-c", "pass"]),
            PIPES: lambda: process([*PYTHON, "-c", "import rkeras"]),
        },
        rounds,
    )
    return [
        Row("process start to first model", _until_done(FIRST_MODEL, rounds), "1.15"),
        Row("process start to first fitted batch", _until_done(FIRST_BATCH, rounds), "1.02"),
        Row("library(rkeras)", {IN_R: attach}, "0.5 s", against=0.5),
        Row("import rkeras, whole process", nothing, "0.15 s", against=0.15),
    ]


def _until_done(programs: dict[str, str], rounds: int) -> dict[str, list[Sample]]:
    def run(who: str) -> Sample:
        if who == IN_R:
            return until_printed([*RSCRIPT, "-e", programs[who] + '\ncat(sprintf("%.6f\\n", as.numeric(Sys.time())))'])
        return until_printed([*PYTHON, "-c", programs[who] + "\nimport time; print(time.time())"])

    contestants = {who: lambda who=who: run(who) for who in programs}
    # Load the files into the page cache.
    run(PLAIN)
    return interleaved(contestants, rounds)
