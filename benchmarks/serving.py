"""The service for SavedModels, asked by clients at once, against a plain loop that has the requests in memory."""

from __future__ import annotations

import tempfile

from benchmarks.timing import HERE, PYTHON, Row, interleaved, process, reported, row


def rows(quick: bool) -> list[Row]:
    """Seconds of a request as the throughput has it, and the slowest in a hundred."""
    number = "2000" if quick else "10000"
    with tempfile.TemporaryDirectory() as folder:
        process([*PYTHON, str(HERE / "serving_model.py")], f"{folder}/1")
        found: dict[str, list[dict[str, float]]] = {}

        def of(who: str, file: str, *arguments: str) -> float:
            made = reported([*PYTHON, str(HERE / file)], f"{folder}/1", *arguments)
            found.setdefault(who, []).append(made)
            return made["seconds"]

        contestants = {
            "plain loop, no HTTP": lambda: of("plain loop, no HTTP", "serving_loop.py", number),
            "1 client": lambda: of("1 client", "serving_clients.py", "1", number),
            "32 clients": lambda: of("32 clients", "serving_clients.py", "32", number),
        }
        seconds = interleaved(contestants, 2 if quick else 5)
    slowest = {who: [one["p99"] for one in each] for who, each in found.items()}
    plain, *others = contestants
    return [
        *(row("a request to the service, MLP of 64 inputs", seconds, who, plain, "") for who in others),
        *(row("the slowest in a hundred", slowest, who, plain, "") for who in others),
    ]
