"""Every verb has an example that runs in both languages and returns the expected result.

With Python as the host one example of each family runs in R; `-m long` runs all of them.
"""

import shutil
import subprocess

import example_checks
import pytest
from conftest import ROOT
from example_checks import CLAIMS, EXAMPLES, FAMILIES, KEYS, claims
from processes import COMMAND, environment

from rkeras._core.verb import VERBS


def test_every_verb_has_an_example():
    assert sorted(set(VERBS) - set(EXAMPLES)) == []
    assert sorted(set(EXAMPLES) - set(VERBS)) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_has_expected_results_in_both_languages(name):
    example = EXAMPLES[name]
    assert {"python", "r"} <= set(example) <= KEYS
    assert name in example["python"]
    assert claims(example, "python") and claims(example, "r")
    assert set(claims(example, "r")) <= set(CLAIMS)


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.filterwarnings("default")
def test_examples_in_python(name, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for variable in example_checks.SET:
        monkeypatch.setenv(variable, "")  # restored after the test
    wrong = example_checks.run_python(name)
    if example_checks.is_only_in_newer_keras(name, wrong):
        pytest.skip(wrong)
    assert wrong == ""


ONE_PER_FAMILY = tuple(next(iter(examples)) for examples in FAMILIES.values() if examples)
RUNS = [
    pytest.param("R hosts Python", tuple(EXAMPLES), id="R hosts Python"),
    pytest.param("Python hosts R", ONE_PER_FAMILY, id="Python hosts R, one per family"),
    pytest.param("Python hosts R", tuple(EXAMPLES), id="Python hosts R", marks=pytest.mark.long),
]


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
@pytest.mark.parametrize(("host", "names"), RUNS)
def test_examples_in_r(host, names):
    done = subprocess.run(
        [*COMMAND[host], str(ROOT / "tests/examples.R"), *names],
        cwd=ROOT / "tests", capture_output=True, text=True, check=False,
        env=environment(RKERAS_EXAMPLES=str(ROOT / "tests")),
    )  # fmt: skip
    lines = [line.removeprefix("EXAMPLE ") for line in done.stdout.splitlines() if line.startswith("EXAMPLE ")]
    found = dict(line.split("\t", 1) for line in lines)
    output = done.stdout[-2000:] + done.stderr[-2000:]
    assert [name for name in names if name not in found] == [], output
    failed = {name: wrong for name, wrong in found.items() if wrong}
    assert {n: wrong for n, wrong in failed.items() if not example_checks.is_only_in_newer_keras(n, wrong)} == {}
