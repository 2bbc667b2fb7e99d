"""Frequent problems of users of R keras: the table, the guide, and tests that belong to no other file."""

import ast
import json
import re
import sys
from types import SimpleNamespace

import keras
import pytest
import yaml
from conftest import ROOT

import rkeras as rk
from rkeras._core import kinds
from rkeras._core.errors import ArgumentError
from rkeras._core.help_text import argument_descriptions
from rkeras._core.verb import VERBS
from rkeras._setup import doctor, install

THEMES = yaml.safe_load((ROOT / "spec" / "pains.yml").read_text("utf-8"))
PAINS = {pain["number"]: pain for pains in THEMES.values() for pain in pains}

# Table ----------------------------------------------------------------------------------------------------------------


def names_in(name):
    """Return the names of the tests in a file of pytest or testthat."""
    if name.endswith(".py"):
        tree = ast.parse((ROOT / "tests" / name).read_text("utf-8"))
        return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    text = (ROOT / "tests" / "testthat" / name).read_text("utf-8")
    return set(re.findall(r'^test_that\("(.*)", \{$', text, re.MULTILINE))


def test_all_32_problems_are_listed_once():
    assert sum(map(len, THEMES.values())) == 32
    assert sorted(PAINS) == list(range(1, 33))


@pytest.mark.parametrize("number", sorted(PAINS))
def test_the_tests_of_a_problem_exist(number):
    pain = PAINS[number]
    assert list(pain) == ["number", "symptom", "cause", "remedy", "tests"]
    assert pain["tests"]
    for test in pain["tests"]:
        file, _, name = test.partition("::")
        assert name in names_in(file), test


def guide(ending):
    """Return the prose of the guide."""
    file = ROOT / "vignettes" / f"troubleshooting.{ending}"
    if ending == "Rmd":
        return file.read_text("utf-8")
    cells = json.loads(file.read_text("utf-8"))["cells"]
    return "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")


@pytest.mark.parametrize("ending", ["Rmd", "ipynb"])
def test_the_guide_lists_each_problem_under_its_theme(ending):
    told = {}
    for section in re.split(r"^## ", guide(ending), flags=re.MULTILINE)[1:]:
        heading, _, text = section.partition("\n")
        rows = re.findall(r"^\| (\d+) \| (.*) \| (.*) \| (.*) \|$", text, re.MULTILINE)
        if rows:
            told[heading] = [(int(number), *rest) for number, *rest in rows]
    assert told == {
        theme: [(pain["number"], pain["symptom"], pain["cause"], pain["remedy"]) for pain in pains]
        for theme, pains in THEMES.items()
    }


# Doctor: 1, 30, 31 ----------------------------------------------------------------------------------------------------


def test_the_doctor_reports_versions_and_one_command_for_each_problem(monkeypatch, capsys):
    from rkeras.__main__ import main

    monkeypatch.setattr(sys, "argv", ["rkeras", "doctor"])
    assert main() == 0
    said = capsys.readouterr().out
    for fact in ("rkeras", "Python", "keras", "tensorflow", "numpy", "devices", "GPU", "rpy2", "R"):
        assert re.search(rf"^{fact} +\S", said, re.MULTILINE), fact
    assert sys.executable in said
    monkeypatch.setattr(doctor, "version_of", lambda package: None)
    monkeypatch.setattr(doctor.util, "find_spec", lambda name: None)
    assert main() == 1
    faults = [line for line in capsys.readouterr().out.splitlines() if line.startswith("! ")]
    for wanted in install.requirements("dependencies"):
        assert any(fault.endswith(f" is not installed: pip install '{wanted}'") for fault in faults), wanted
    assert all("pip install" in fault for fault in faults)


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries of a process are listed on Linux only")
def test_the_doctor_lists_blas_and_openmp():
    import scipy.linalg

    assert scipy.linalg.inv([[2.0]]) == 0.5
    assert re.search(r"lib\w*(blas|mkl)", doctor.examine().facts["BLAS, OpenMP"])


@pytest.mark.parametrize(
    ("program", "hidden", "build", "reason", "remedy"),
    [
        (None, None, "2.20", "this machine has no NVIDIA GPU", None),
        ("/usr/bin/nvidia-smi", "-1", "2.20", "CUDA_VISIBLE_DEVICES hides it", None),
        ("/usr/bin/nvidia-smi", None, "2.20", "tensorflow-cpu does not support the NVIDIA GPU", "tensorflow[and-cuda]"),
        ("/usr/bin/nvidia-smi", None, None, "TensorFlow does not find the NVIDIA GPU", "tensorflow[and-cuda]"),
    ],
    ids=["no GPU", "hidden", "CPU build", "no CUDA"],
)
def test_the_doctor_states_why_no_gpu_is_used(program, hidden, build, reason, remedy, monkeypatch):
    monkeypatch.setattr(install, "Path", lambda path: SimpleNamespace(exists=lambda: False))
    monkeypatch.setattr(install.shutil, "which", lambda name: program)
    monkeypatch.setattr(doctor, "version_of", lambda package: build)
    monkeypatch.setattr(rk.tf.config, "list_physical_devices", lambda: [SimpleNamespace(name="/physical_device:CPU:0")])
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    if hidden:
        monkeypatch.setenv("CUDA_VISIBLE_DEVICES", hidden)
    report = doctor.Report()
    doctor._devices(report)
    assert report.facts["GPU"].startswith(f"none: {reason}")
    assert len(report.faults) == bool(remedy)
    assert not remedy or remedy in report.faults[0]


def test_versions_have_lower_bounds_only():  # except rpy2: tests/test_installation.py
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    text = re.sub(r"#.*", "", text[text.index("dependencies =") : text.index("[tool.")])
    wanted = re.findall(r'"([A-Za-z][\w.\[\]-]*[<>=!~][^"]*)"', text)
    assert len(wanted) > 10
    assert [one for one in wanted if re.search(r"[<~!]|(?<!>)=", one) and "rpy2" not in one] == []


# Axes: 10; inputs and classes: 32 -------------------------------------------------------------------------------------


def test_the_help_of_each_axis_states_whether_it_counts_from_0_or_1():
    with_r_indices = (kinds.AXIS, kinds.AXIS_FROM_ZERO, kinds.INDEX)
    seen = 0
    for verb in VERBS.values():
        lines = argument_descriptions(verb)
        for name in verb.__signature__.parameters:
            if any(verb.kind_of(name) is kind for kind in with_r_indices):
                seen += 1
                assert re.search(r"from [01]|count", lines[name]), f"{verb.name}: {name}: {lines[name]}"
    assert seen > 100


def test_names_of_unknown_inputs_and_weights_of_unknown_classes_are_rejected(classifier, small):
    a, b = rk.layer_input(2, name="a"), rk.layer_input(3, name="b")
    model = rk.keras_model([a, b], rk.layer_concatenate(a, b))
    x = {"a": small.x[:, :2], "b": small.x[:, 2:]}
    assert rk.predict(model, x, verbose=0).shape == (64, 5)
    with pytest.raises(
        ArgumentError, match=r"^predict\(\): `x` must be data by the names of the inputs \(a, b\), not 'c'"
    ):
        rk.predict(model, {**x, "c": small.x}, verbose=0)
    text = r"^fit\(\): `class_weight` must be weights of classes from 0 to 2, not one of class 3"
    with pytest.raises(ArgumentError, match=text):
        rk.fit(classifier(), small.x, small.y, class_weight={3: 2.0}, verbose=0)


def test_inputs_in_a_dict_can_have_other_names(small):
    inputs = {"left": keras.Input((2,), name="a"), "right": keras.Input((3,), name="b")}
    with pytest.warns(UserWarning, match="must match the names"):
        model = keras.Model(inputs, rk.layer_concatenate(inputs["left"], inputs["right"]))
    out = rk.predict(model, {"left": small.x[:, :2], "right": small.x[:, 2:]}, verbose=0)
    assert out.shape == (64, 5)
