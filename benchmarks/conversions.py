"""Conversion of arrays between R and Python, compared with NumPy's copies and a plain copy of the bytes."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from benchmarks.timing import FLOOR, HERE, RSCRIPT, Row, Sample, reported

WORK = {
    "matrix": "60000x784 doubles to float32, numpy",
    "array": "5000x32x32x3 doubles to float32, numpy",
    "back": "100000x100 float32 to an R matrix, R's copy",
}


def rows(quick: bool) -> list[Row]:
    """Convert R doubles to float32 and back; the floor is a copy of the doubles to new memory."""
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "seconds.json"
        reported(RSCRIPT, str(HERE / "conversions.R"), str(file), "3" if quick else "11", os.fspath(HERE.parent))
        measured = json.loads(file.read_text(encoding="utf-8"))
    samples = {work: {who: [Sample(*each) for each in runs] for who, runs in measured[work].items()} for work in WORK}
    return [Row(name, samples[work], "1.5", against=FLOOR) for work, name in WORK.items()]
