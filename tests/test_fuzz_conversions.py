"""Values that hypothesis draws go from R to Python and back, and from Python to R and back, in both hosts.

The rules of what changes on the way are in fuzz/round_trips.R (RULES) and fuzz/python_values.py (BACK). `make fuzz`
makes 100,000 conversions; SEED=n repeats those of a run.
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


def send_round(host, conversions, seed, folder):
    """Convert values; how many conversions were made."""
    last = Path(folder) / "last"
    status, out, err = finish(
        [*host, str(FUZZ / "round_trips.R"), str(conversions), str(seed), str(last)],
        timeout=max(600, conversions / 10), RKERAS_FUZZ=str(FUZZ),
    )  # fmt: skip
    # What failed is in the error, which R ends with; of a process that died in the file.
    under_way = last.read_text("utf-8")[:2000] if last.exists() else "nothing"
    assert status == 0, f"{err[-6000:]}\nstatus {status}; under way was {under_way}"
    return int(out.split()[0])


@NEEDS_R
def test_values_come_back(host, tmp_path):
    assert send_round(host, 900, 0, tmp_path) >= 900


@NEEDS_R
@pytest.mark.endurance
def test_50_000_values_come_back(host, tmp_path):
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
    name = next(name for name, command in COMMAND.items() if command == host)
    print(f"\n{name}: SEED={seed}: conversions ", end="", flush=True)
    made = send_round(host, 50_000, seed, tmp_path)
    print(f"{made:,}", flush=True)
    assert made >= 50_000
