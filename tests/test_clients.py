"""R packages that call keras or keras3 run on the stand-ins.

A script in tests/clients/ uses the package of its name if apt has it. Otherwise it makes the same calls to Keras as
that package, in our own words. Comments that begin with "#>" are the expected output.
"""

import importlib.util
import re
import sys
from pathlib import Path

import pytest
from processes import expression, finish

pytest.importorskip("rpy2")

SCRIPTS = sorted((Path(__file__).parent / "clients").glob("*.R"))


def needed(code, kind):
    """Names after "Packages:" or "Modules:" in the comments of a script."""
    return re.findall(r"\w+", " ".join(re.findall(rf"^#.*\b{kind}: (.+)$", code, re.MULTILINE)))


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """Path of the library of stand-ins."""
    status, out, err = finish(
        [sys.executable, "-m", "rkeras", "standins"], R_USER_CACHE_DIR=str(tmp_path_factory.mktemp("cache"))
    )
    assert status == 0, err
    return out.strip()


@pytest.fixture(scope="module")
def installed():
    """Names of the installed R packages."""
    return expression("cat(rownames(installed.packages()), sep = '\\n')")[1].split()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_clients_print_the_expected_values(script, library, installed, tmp_path):
    code = script.read_text(encoding="utf-8")
    missing = [name for name in needed(code, "Packages") if name not in installed]
    missing += [name for name in needed(code, "Modules") if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    status, out, err = finish(["Rscript", str(script)], R_LIBS=library, TMPDIR=str(tmp_path), PYTHONPATH=None)
    assert status == 0, err
    # `predict()` without `verbose = 0` reports its steps and their time.
    lines = [line.rstrip() for line in out.splitlines() if not re.search(r"\d+/\d+ - ", line)]
    assert lines == [line[3:].rstrip() for line in code.splitlines() if line.startswith("#> ")]
