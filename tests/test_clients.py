"""Client packages of R keras: scripts that make the same calls of keras as they do, under the stand-ins.

Each script is in `tests/clients/keras` or `tests/clients/keras3` and stops with an error if a value is wrong. Some use
the package itself where it is installed.
"""

import shutil
import sys

import pytest
from conftest import ROOT
from processes import finish

FOLDER = ROOT / "tests" / "clients"

RUN = """
suppressPackageStartupMessages(library({package}))
options(keras.fit_verbose = 0)
for (file in list.files("{folder}", full.names = TRUE)) {{
  failure <- tryCatch({{
    sys.source(file, new.env(parent = globalenv()))
    "runs"
  }}, error = conditionMessage)
  cat("\\n", basename(file), ": ", failure, "\\n", sep = "")
}}
"""


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
@pytest.mark.parametrize("package", ["keras", "keras3"])
def test_client_packages_run(package, tmp_path):
    pytest.importorskip("rpy2")
    folder, file = FOLDER / package, tmp_path / "clients.R"
    file.write_text(RUN.format(package=package, folder=folder), encoding="utf-8")
    command = [sys.executable, "-m", "rkeras", "run", "--standins", str(file)]
    status, out, err = finish(command, R_USER_CACHE_DIR=str(tmp_path))
    assert status == 0, err
    found = dict(line.split(": ", 1) for line in out.splitlines() if ".R: " in line)
    assert found == {path.name: "runs" for path in folder.glob("*.R")}, out + err
