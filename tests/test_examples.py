"""Every verb has an example that runs in both languages and gives what it says."""

import os
import shutil
import subprocess
import sys

import example_checks
import pytest
from conftest import ROOT
from example_checks import CLAIMS, EXAMPLES, KEYS, claims

from rkeras.verb import VERBS

HOSTS = {"R hosts Python": ["Rscript"], "Python hosts R": [sys.executable, "-m", "rkeras", "run"]}


def test_every_verb_has_an_example():
    assert sorted(set(VERBS) - set(EXAMPLES)) == []
    assert sorted(set(EXAMPLES) - set(VERBS)) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_says_what_comes_out_in_both_languages(name):
    example = EXAMPLES[name]
    assert {"python", "r"} <= set(example) <= KEYS
    assert name in example["python"]
    assert claims(example, "python") and claims(example, "r")
    assert set(claims(example, "r")) <= set(CLAIMS)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.filterwarnings("default")
def test_in_python(name, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for variable in example_checks.SET:
        monkeypatch.setenv(variable, "")  # so that it is put back
    assert example_checks.run_python(name) == ""


@pytest.fixture(scope="module", params=list(HOSTS))
def in_r(request):
    """What is wrong with each example, by name, when R runs them all in one process."""
    if shutil.which("Rscript") is None:
        pytest.skip("R is not installed")
    library = os.pathsep.join(filter(None, [str(ROOT / ".r-lib"), os.environ.get("R_LIBS")]))
    done = subprocess.run(
        [*HOSTS[request.param], str(ROOT / "tests/examples.R")],
        cwd=ROOT / "tests", capture_output=True, text=True, check=False,
        env={**os.environ, "R_LIBS": library, "RKERAS_PYTHON": sys.executable, "RKERAS_EXAMPLES": str(ROOT / "tests")},
    )  # fmt: skip
    lines = [line.removeprefix("EXAMPLE ") for line in done.stdout.splitlines() if line.startswith("EXAMPLE ")]
    found = dict(line.split("\t", 1) for line in lines)
    return found, done.stdout[-2000:] + done.stderr[-2000:]


@pytest.mark.parametrize("name", EXAMPLES)
def test_in_r(in_r, name):
    found, output = in_r
    assert name in found, output
    assert found[name] == ""
