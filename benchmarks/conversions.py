"""Arrays across the bridge, against numpy's and R's own copies of the same data."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from benchmarks.timing import HERE, RSCRIPT, Row, reported, row


def rows(quick: bool) -> list[Row]:
    """R doubles to float32 and back."""
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "seconds.json"
        reported(RSCRIPT, str(HERE / "conversions.R"), str(file), "3" if quick else "11", os.fspath(HERE.parent))
        measured = json.loads(file.read_text(encoding="utf-8"))
    numpy, copy = 'numpy astype("float32", order="C")', "R's own copy of the doubles"
    return [
        row("60000x784 doubles -> float32", measured["matrix"], "rkeras", numpy, "1.0"),
        row("5000x32x32x3 doubles -> float32", measured["array"], "rkeras", numpy, "1.0"),
        row("100000x100 float32 -> R matrix", measured["back"], "rkeras", copy, "2.0"),
    ]
