"""`python -m benchmarks.builds CLONE`: compare this build with another one, such as that of an earlier commit.

Both clones need `make setup`. Each process of this clone runs in turn with one of the other, both with the programs of
this clone. The ratio is this build's time divided by the other's.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
from pathlib import Path

from benchmarks import calls
from benchmarks.start import ATTACH
from benchmarks.timing import HERE, ROOT, reported

IMPORT = "import time; t = time.perf_counter(); import rkeras; print('{\"seconds\": %f}' % (time.perf_counter() - t))"
PROGRAMS = {
    "import rkeras": (["python", "-c", IMPORT], ["seconds"]),
    "library(rkeras)": (["Rscript", "-e", ATTACH], ["seconds"]),
    "a call": (["Rscript", str(HERE / "calls.R")], list(calls.LIMITS)),
    "mlp, Python": (["python", str(HERE / "training_pipes.py"), "mlp", "3"], ["fit", "evaluate", "predict"]),
    "mlp, R": (["Rscript", str(HERE / "training.R"), "mlp", "3"], ["fit", "evaluate", "predict"]),
}


def main() -> None:
    """Print medians of seconds and ratios, with the range of the ratios of the rounds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clone", type=Path, help="the other clone")
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    clones = ROOT, given.clone.resolve()
    for clone in clones:
        subprocess.run(["git", "-C", clone, "log", "-1", "--format=%h %s"], check=True)
    for name, (command, keys) in PROGRAMS.items():
        rounds = [[_run(clone, command) for clone in clones] for _ in range(given.rounds + 1)]
        del rounds[0]  # it loads the files into the page cache and compiles
        for key in keys:
            medians = [statistics.median(pair[i][key] for pair in rounds) for i in (0, 1)]
            ratios = [ours[key] / theirs[key] for ours, theirs in rounds]
            seconds, span = "{:.3g} s, {:.3g} s".format(*medians), f"{min(ratios):.2f} to {max(ratios):.2f}"
            print(f"{f'{name} {key}':45} {seconds}, ratio {statistics.median(ratios):.2f} ({span})", flush=True)


def _run(clone: Path, command: list[str]) -> dict[str, float]:
    program = str(clone / ".venv/bin/python") if command[0] == "python" else command[0]
    return reported([program, *command[1:]], clone=clone)


if __name__ == "__main__":
    main()
