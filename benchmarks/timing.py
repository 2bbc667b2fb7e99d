"""Interleaved timing: all contestants run in turn, so that changes of the machine's speed affect all of them."""

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


FLOOR, PLAIN, PIPES, IN_R = "floor", "plain Keras", "Python", "R"
"""Columns of the table: lower bound, plain Keras, rkeras from Python, rkeras from R."""

Samples = dict[str, list["Sample"]]


@dataclass
class Sample:
    """Wall-clock seconds of one run, and CPU seconds of all cores if known."""

    wall: float
    cpu: float | None = None


@dataclass
class Row:
    """One line of the table.

    Attributes:
        work: the task.
        samples: the runs of each column.
        wanted: the target ratio.
        against: the column to divide by, or a limit in seconds.
    """

    work: str
    samples: Samples
    wanted: str = ""
    against: str | float = PLAIN

    def ratios(self, column: str) -> list[float]:
        """Return the ratios of a column, one for each round."""
        walls = [sample.wall for sample in self.samples[column]]
        if isinstance(self.against, float):
            return [wall / self.against for wall in walls]
        return [wall / other.wall for wall, other in zip(walls, self.samples[self.against], strict=True)]


def interleaved(contestants: dict[str, Callable[[], Sample]], rounds: int) -> Samples:
    """Run the contestants in turn, and return the runs of each."""
    samples: Samples = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            samples[name].append(run())
    return samples


def timed(run: Callable[[], object]) -> Sample:
    """Time a call in this process."""
    start, cpu = time.perf_counter(), time.process_time()
    run()
    return Sample(time.perf_counter() - start, time.process_time() - cpu)


def process(command: list[str], *arguments: str) -> Sample:
    """Time a whole process.

    Raises:
        RuntimeError: if it fails; the message is its output.
    """
    return timed(lambda: _run(command, arguments))


def until_printed(command: list[str]) -> Sample:
    """Return the time from process start to the time that the process prints on its last line."""
    start = time.time()
    return Sample(float(_run(command, ()).strip().splitlines()[-1]) - start)


def reported(command: list[str], *arguments: str, clone: Path = ROOT) -> dict[str, float]:
    """Return the times that a process reports as JSON on its last line; `clone` has the build that it uses."""
    return json.loads(_run(command, arguments, clone).strip().splitlines()[-1])


def sampled(command: list[str], *arguments: str) -> Sample:
    """Return the `seconds`, and `cpu` if present, that a process reports."""
    found = reported(command, *arguments)
    return Sample(found["seconds"], found.get("cpu"))


def _run(command: list[str], arguments: tuple[str, ...], clone: Path = ROOT) -> str:
    libraries = os.pathsep.join(p for p in (str(clone / ".r-lib"), os.environ.get("R_LIBS", "")) if p)
    environment = {**os.environ, "R_LIBS": libraries, "PYTHONPATH": str(clone)}
    if clone != ROOT:
        environment["RKERAS_PYTHON"] = str(clone / ".venv/bin/python")
    # Like an installed package, compile only once, not in every process.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout


PYTHON = [sys.executable]
RSCRIPT = ["Rscript"]


def show(rows: list[Row]) -> str:
    """Format the table: medians of wall-clock seconds and, after the slash, CPU seconds."""
    head = ("work", FLOOR, PLAIN, PIPES, _r_package(), "ratio", "spread", "wanted")
    cells = [head, *(_cells(row) for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(head))]
    return "\n".join("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() for line in cells)


def _r_package() -> str:
    """Return the heading of R's column, with the package if it is not rkeras."""
    package = os.environ.get("PKG", "rkeras")
    return IN_R if package == "rkeras" else f"{IN_R}, {package}"


def _cells(row: Row) -> tuple[str, ...]:
    ratios = [row.ratios(column) for column in (PIPES, IN_R) if column in row.samples and column != row.against]
    return (
        row.work,
        *(_times(row.samples.get(column, [])) for column in (FLOOR, PLAIN, PIPES, IN_R)),
        ", ".join(f"{statistics.median(each):.2f}" for each in ratios),
        ", ".join(f"{min(each):.2f}-{max(each):.2f}" for each in ratios),
        row.wanted,
    )


def _times(samples: list[Sample]) -> str:
    if not samples:
        return ""
    cpu = [sample.cpu for sample in samples if sample.cpu is not None]
    wall = _time(statistics.median(sample.wall for sample in samples))
    return f"{wall} / {_time(statistics.median(cpu))}" if cpu else wall


def _time(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.2f} {unit}"
    return f"{seconds / 1e-6:.1f} us"
