"""Conversions timed inside an R session, interleaved with the copies they are compared with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benchmarks.timing import FLOOR, IN_R, PLAIN, Sample, Samples, interleaved, timed


def write(file: str, rounds: int) -> None:
    """Write seconds by contestant as JSON."""
    from rkeras.bridge.r_api.threads import inside_r

    measured = {
        "matrix": inside_r(_to_float32, "matrix_2d", rounds),
        "array": inside_r(_to_float32, "array_4d", rounds),
        "back": inside_r(_to_doubles, rounds),
    }
    plain = {
        work: {who: [(sample.wall, sample.cpu) for sample in each] for who, each in samples.items()}
        for work, samples in measured.items()
    }
    Path(file).write_text(json.dumps(plain), encoding="utf-8")


def _to_float32(name: str, rounds: int) -> Samples:
    import numpy as np

    from rkeras.bridge.convert.to_python import to_data
    from rkeras.bridge.convert.vectors import dimensions, view
    from rkeras.bridge.r_api.c_api import REALSXP, r, sym

    sexp = r.Rf_findVar(sym(name), r.R_GlobalEnv)
    column_major = view(sexp, REALSXP).reshape(dimensions(sexp), order="F")
    assert np.array_equal(to_data(sexp), column_major.astype("float32"))
    return interleaved(
        {
            FLOOR: lambda: timed(lambda: column_major.copy(order="K")),
            PLAIN: lambda: timed(lambda: column_major.astype("float32", order="C")),
            IN_R: lambda: timed(lambda: to_data(sexp)),
        },
        rounds,
    )


def _to_doubles(rounds: int) -> Samples:
    import numpy as np

    from rkeras.bridge.convert.to_r import to_r
    from rkeras.bridge.r_api.c_api import r

    predictions = np.random.default_rng(1).random((100000, 100), dtype="float32")
    doubles = r.Rf_protect(to_r(predictions))

    def collected(make: Any) -> Sample:
        # Otherwise R would collect the garbage of the last round during this one.
        r.R_gc()
        return timed(make)

    samples = interleaved(
        {
            FLOOR: lambda: collected(lambda: r.Rf_duplicate(doubles)),
            IN_R: lambda: collected(lambda: to_r(predictions)),
        },
        rounds,
    )
    r.Rf_unprotect(1)
    return samples
