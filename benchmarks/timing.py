"""Interleaved timing: every contestant in turn, round after round, so that a drifting machine drifts for all."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent


@dataclass
class Row:
    """One line of the table: seconds of a contestant, and its ratio to the one it is measured against."""

    work: str
    who: str
    against: str
    seconds: float
    ratio: float
    spread: str
    wanted: str


def interleaved(contestants: dict[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Seconds of each contestant in each round."""
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            seconds[name].append(run())
    return seconds


def row(work: str, seconds: dict[str, list[float]], who: str, against: str, wanted: str) -> Row:
    """Compare two contestants by the median of their ratios, round by round."""
    ratios = [a / b for a, b in zip(seconds[who], seconds[against], strict=True)]
    spread = f"{min(ratios):.2f}-{max(ratios):.2f}"
    return Row(work, who, against, statistics.median(seconds[who]), statistics.median(ratios), spread, wanted)


def absolute(work: str, who: str, seconds: list[float], limit: float) -> Row:
    """A time against a limit that is stated in seconds."""
    median = statistics.median(seconds)
    ratios = [s / limit for s in seconds]
    return Row(work, who, f"limit {_time(limit)}", median, median / limit,
               f"{min(ratios):.2f}-{max(ratios):.2f}", "1")  # fmt: skip


def timed(run: Callable[[], object]) -> float:
    """Seconds that a call takes."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def process(command: list[str], *arguments: str) -> float:
    """Wall seconds of a whole process.

    Raises:
        RuntimeError: if it fails, with what it printed.
    """
    return timed(lambda: _run(command, arguments))


def until_printed(command: list[str]) -> float:
    """Seconds from starting a process to the time of day that it prints on its last line."""
    start = time.time()
    return float(_run(command, ()).strip().splitlines()[-1]) - start


def reported(command: list[str], *arguments: str) -> dict[str, float]:
    """What a process measures itself: the JSON on its last line."""
    return json.loads(_run(command, arguments).strip().splitlines()[-1])


def _run(command: list[str], arguments: tuple[str, ...]) -> str:
    libraries = os.pathsep.join(p for p in (str(ROOT / ".r-lib"), os.environ.get("R_LIBS", "")) if p)
    done = subprocess.run(
        [*command, *arguments], capture_output=True, text=True, check=False, env={**os.environ, "R_LIBS": libraries}
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout


PYTHON = [sys.executable]
RSCRIPT = ["Rscript"]


def show(rows: list[Row]) -> str:
    """The table as text."""
    head = ("work", "who", "against", "median", "ratio", "spread", "wanted")
    cells = [head, *((r.work, r.who, r.against, _time(r.seconds), f"{r.ratio:.2f}", r.spread, r.wanted) for r in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(head))]
    return "\n".join("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() for line in cells)


def _time(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.2f} {unit}"
    return f"{seconds / 1e-6:.2f} us"
