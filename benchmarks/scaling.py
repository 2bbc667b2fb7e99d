"""Training in one process and in two workers on this machine, on the same batches."""

from __future__ import annotations

import json
import subprocess

from benchmarks.timing import HERE, PIPES, PLAIN, PYTHON, ROOT, Row, Sample, interleaved, sampled


def _launched(workers: int, kind: str, epochs: str) -> Sample:
    """Return the seconds of an epoch that the first worker reports.

    Raises:
        RuntimeError: if a worker fails; the message is the output of the workers.
    """
    command = [
        *PYTHON,
        "-m",
        "rkeras",
        "launch",
        "--workers",
        str(workers),
        str(HERE / "scaling_train.py"),
        kind,
        epochs,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    found = [line for line in done.stdout.splitlines() if line.startswith('[0] {"seconds"')]
    return Sample(json.loads(found[-1].removeprefix("[0] "))["seconds"])


def rows(quick: bool) -> list[Row]:
    """Compare an epoch in two workers with one process."""
    found = []
    for kind, epochs in (("convnet", "2" if quick else "5"), ("mlp", "2" if quick else "5")):
        contestants = {
            PLAIN: lambda k=kind, e=epochs: sampled([*PYTHON, str(HERE / "scaling_train.py")], k, e),
            PIPES: lambda k=kind, e=epochs: _launched(2, k, e),
        }
        samples = interleaved(contestants, 2 if quick else 5)
        found.append(Row(f"an epoch of a {kind}: two workers, one process", samples))
    return found
