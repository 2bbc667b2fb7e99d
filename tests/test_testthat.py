"""The tests of the R package, tests/testthat: with R as the host, and some of them with Python as the host.

`make test-hosted` runs all of them with Python as the host, and so does `make test-long`.
"""

import re
import shutil
import subprocess

import pytest
from conftest import ROOT
from processes import COMMAND, environment

HOST_MATTERS = ("backend", "calls", "config", "console", "errors", "faults", "python", "round-trip", "threads")
"""Files about what depends on the host: start, console, errors, threads and evaluation."""
RUNS = [
    pytest.param("R hosts Python", (), 2000, id="R hosts Python"),
    pytest.param("Python hosts R", HOST_MATTERS, 250, id="Python hosts R, where the host matters"),
    pytest.param("Python hosts R", (), 2000, id="Python hosts R", marks=pytest.mark.long),
]


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
@pytest.mark.parametrize(("host", "files", "expected"), RUNS)
def test_testthat_passes_without_skips(host, files, expected):
    # As in R CMD check, test_check() must run in tests/.
    done = subprocess.run(
        [*COMMAND[host], "testthat.R", *files], cwd=ROOT / "tests", env=environment(), capture_output=True, text=True
    )
    output = done.stdout + done.stderr
    assert done.returncode == 0, output
    found = re.findall(r"^\[ FAIL (\d+) \| WARN \d+ \| SKIP (\d+) \| PASS (\d+) \]$", output, re.MULTILINE)
    assert found, output
    failed, skipped, passed = map(int, found[-1])
    assert (failed, skipped) == (0, 0), output
    assert passed > expected


def test_the_named_files_exist():
    files = {file.stem.removeprefix("test-") for file in (ROOT / "tests" / "testthat").glob("test-*.R")}
    assert set(HOST_MATTERS) <= files
