"""The service for SavedModels with concurrent clients, compared with a plain loop over requests in memory."""

from __future__ import annotations

import tempfile

from benchmarks.timing import HERE, PIPES, PLAIN, PYTHON, Row, Sample, interleaved, process, reported


def rows(quick: bool) -> list[Row]:
    """Measure the mean seconds of a request, from the throughput, and the 99th percentile."""
    number = "2000" if quick else "10000"
    with tempfile.TemporaryDirectory() as folder:
        process([*PYTHON, str(HERE / "serving_model.py")], f"{folder}/1")
        slowest: dict[str, list[Sample]] = {}

        def of(who: str, file: str, *arguments: str) -> Sample:
            made = reported([*PYTHON, str(HERE / file)], f"{folder}/1", *arguments)
            slowest.setdefault(who, []).append(Sample(made["p99"]))
            return Sample(made["seconds"])

        loop = "a loop without HTTP"
        contestants = {
            loop: lambda: of(loop, "serving_loop.py", number),
            "1 client": lambda: of("1 client", "serving_clients.py", "1", number),
            "32 clients": lambda: of("32 clients", "serving_clients.py", "32", number),
        }
        each = interleaved(contestants, 2 if quick else 5)
    return [
        Row(f"{work}, {clients}, {loop}", {PLAIN: samples[loop], PIPES: samples[clients]})
        for work, samples in (("a request to the service", each), ("the slowest in a hundred", slowest))
        for clients in ("1 client", "32 clients")
    ]
