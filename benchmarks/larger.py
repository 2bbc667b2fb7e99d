"""Training on files four times larger than the memory limit of the process, and on arrays in memory."""

from __future__ import annotations

import tempfile

from benchmarks.timing import HERE, PIPES, PLAIN, PYTHON, Row, Sample, interleaved, process, sampled

MIB = 1 << 20
ROW = 784 * 4
IN_MEMORY = 60_000


def rows(quick: bool) -> list[Row]:
    """Measure `fit` per 10,000 rows. `ulimit -d` limits all memory that the process allocates."""
    limit = (768 if quick else 1024) * MIB
    number = 4 * limit // ROW
    limited = ["bash", "-c", f'ulimit -d {limit // 1024}; exec "$@"', "bash", *PYTHON, str(HERE / "larger_train.py")]
    with tempfile.TemporaryDirectory() as folder:
        process([*PYTHON, str(HERE / "larger_files.py")], folder, str(number))

        def of(command: list[str], kind: str, count: int) -> Sample:
            return sampled([*command, kind, folder, str(count)])

        contestants = {
            "in memory": lambda: of([*PYTHON, str(HERE / "larger_train.py")], "memory", IN_MEMORY),
            "Parquet": lambda: of(limited, "parquet", number),
            "TFRecord": lambda: of(limited, "tfrecord", number),
        }
        samples = interleaved(contestants, 2 if quick else 3)
    work = f"10,000 of {number} rows under {limit // MIB} MB, arrays in memory"
    return [
        Row(f"fit on {files}, {work}", {PLAIN: samples["in memory"], PIPES: samples[files]}, "1.25")
        for files in ("Parquet", "TFRecord")
    ]
