"""Random values are converted from R to Python and back, and from Python to R and back, in both hosts.

The rules of the conversions are in fuzz/round_trips.R (RULES) and fuzz/python_values.py (BACK). `make fuzz` makes
100,000 conversions; SEED=n repeats a run.
"""

import os
import random
import shutil
from pathlib import Path

import pytest
from conftest import ROOT
from processes import COMMAND, finish

pytest.importorskip("rpy2")

FUZZ = ROOT / "tests" / "fuzz"
NEEDS_R = pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")


def convert_values(host, conversions, seed, folder):
    """Convert values; return the number of conversions."""
    last = Path(folder) / "last"
    status, out, err = finish(
        [*host, str(FUZZ / "round_trips.R"), str(conversions), str(seed), str(last)],
        timeout=max(600, conversions / 10), RKERAS_FUZZ=str(FUZZ),
    )  # fmt: skip
    # The failed value is in R's error message; if the process died, it is in the file.
    under_way = last.read_text("utf-8")[:2000] if last.exists() else "nothing"
    assert status == 0, f"{err[-6000:]}\nstatus {status}; under way was {under_way}"
    return int(out.split()[0])


@NEEDS_R
def test_values_are_unchanged_by_a_round_trip(host, tmp_path):
    assert convert_values(host, 900, 0, tmp_path) >= 900


@NEEDS_R
@pytest.mark.endurance
def test_50_000_values_are_unchanged_by_a_round_trip(host, tmp_path):
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
    name = next(name for name, command in COMMAND.items() if command == host)
    print(f"\n{name}: SEED={seed}: conversions ", end="", flush=True)
    made = convert_values(host, 50_000, seed, tmp_path)
    print(f"{made:,}", flush=True)
    assert made >= 50_000
