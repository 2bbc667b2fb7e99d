"""The tests of the R package, tests/testthat, in both hosts."""

import re
import shutil
import subprocess

import pytest
from conftest import ROOT
from processes import COMMAND, environment


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
@pytest.mark.parametrize("host", COMMAND)
def test_testthat_passes_without_skips(host):
    # As in R CMD check, test_check() must run in tests/.
    done = subprocess.run(
        [*COMMAND[host], "testthat.R"], cwd=ROOT / "tests", env=environment(), capture_output=True, text=True
    )
    output = done.stdout + done.stderr
    assert done.returncode == 0, output
    found = re.findall(r"^\[ FAIL (\d+) \| WARN \d+ \| SKIP (\d+) \| PASS (\d+) \]$", output, re.MULTILINE)
    assert found, output
    failed, skipped, passed = map(int, found[-1])
    assert (failed, skipped) == (0, 0), output
    assert passed > 2000
