"""Requirements stand in pyproject.toml alone; the installer and the doctor read them there."""

import os
import re
import subprocess
import sys

import pytest
from conftest import ROOT

from rkeras._setup import doctor, install

PROJECT = (ROOT / "pyproject.toml").read_text("utf-8")


def bounds(name):
    """The lower bound of a requirement in pyproject.toml."""
    (bound,) = re.findall(rf'^    "{name}>=([\d.]+)"', PROJECT, re.MULTILINE)
    return bound


# One list ----------------------------------------------------------------------------------------------------------


def test_the_installer_lists_what_pyproject_has(monkeypatch):
    groups = install.listed()
    assert [install.name_of(line) for line in groups["dependencies"]] == ["keras", "numpy", "pyyaml", "tensorflow"]
    assert install.requirements("plot") == groups["plot"]
    for extra in ("data", "images", "onnx", "parquet", "plot", "serve"):
        assert set(groups[extra]) <= set(install.requirements("dev")), extra
    # Installed from a wheel there is no pyproject.toml, but metadata.
    lines = [f'{line}; extra == "{group}"' for group in groups for line in groups[group]]
    lines = [line.replace('; extra == "dependencies"', "") for line in lines]
    monkeypatch.setattr(install, "SOURCE", ROOT / "nowhere")
    monkeypatch.setattr(install.metadata, "requires", lambda name: lines)
    assert install.listed() == groups


def test_the_set_up_and_r_read_the_same_list():
    for file in ("tools/setup.sh", "R/config.R"):
        text = (ROOT / file).read_text("utf-8")
        assert "install.py" in text
        assert not re.search(
            r"\b(numpy|pyyaml|matplotlib|tensorflow-cpu|rpy2-rinterface)\b", re.sub("#.*", "", text)
        ), file
    listed = [sys.executable, "-I", "rkeras/_setup/install.py", "list", "dependencies"]
    printed = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert printed == install.requirements("dependencies")
    assert any(line.startswith("pyyaml") for line in printed)


def test_the_bounds_of_rpy2_stand_in_one_file():
    built = re.compile(r"\.(?!github|ci)|build$|dist$|.*\.egg-info$")
    folders = [path for path in ROOT.iterdir() if not built.match(path.name)]
    files = [file for folder in folders for file in (folder, *folder.rglob("*")) if file.is_file()]
    pin = re.compile(rb"rpy2.rinterface\W{0,2}[<>=~]=?\W*\d")
    found = [str(file.relative_to(ROOT)) for file in files if file.suffix != ".pyc" and pin.search(file.read_bytes())]
    assert found == ["pyproject.toml"]


def test_versions_of_python_agree():
    oldest, newest = install.OLDEST_PYTHON, install.NEWEST_PYTHON
    assert f'requires-python = ">=3.{oldest[1]},<3.{newest[1] + 1}"' in PROJECT
    stated = re.findall(r"Python :: 3\.(\d+)", PROJECT)
    assert stated == [str(minor) for minor in range(oldest[1], newest[1] + 1)]
    assert f"Python (>= 3.{oldest[1]})" in (ROOT / "DESCRIPTION").read_text("utf-8")
    assert f"(3, {oldest[1]}) <= sys.version_info[:2] < (3, {newest[1] + 1})" in (ROOT / "tools/setup.sh").read_text(
        "utf-8"
    )


def test_the_oldest_keras_that_is_tested_is_the_lower_bound():
    text = (ROOT / "tests" / "constraints" / "keras-oldest.txt").read_text("utf-8")
    tested = dict(re.findall(r"^([\w-]+)==([\d.]+)\.\*", text, re.MULTILINE))
    assert tested["keras"] == bounds("keras")
    assert tested["tensorflow"] == tested["tensorflow-cpu"] == bounds("tensorflow")


def test_the_set_up_installs_the_r_packages_of_description():
    description = (ROOT / "DESCRIPTION").read_text("utf-8")
    stated = re.findall(r"^(?:Imports|Suggests|Config/Needs/test): (.*)", description, re.MULTILINE)
    stated = set(re.sub(r"\s*\(.*?\)", "", ", ".join(stated)).split(", "))
    (wanted,) = re.findall(r"^R_PACKAGES=\((.*)\)", (ROOT / "tools" / "setup.sh").read_text("utf-8"), re.MULTILINE)
    assert set(wanted.split()) == stated - {"graphics", "grDevices", "methods", "stats", "utils"}  # R's own


def test_the_addresses_of_the_project_agree():
    (address,) = set(re.findall(r'"(https://github.com/[\w-]+/[\w-]+)"', PROJECT))
    assert address in (ROOT / "DESCRIPTION").read_text("utf-8")


# The installer -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "gpu", "expected"),
    [
        ("default", False, "tensorflow-cpu>=2.18"),
        ("default", True, "tensorflow[and-cuda]>=2.18"),
        ("gpu", None, "tensorflow[and-cuda]>=2.18"),
        ("cpu", None, "tensorflow-cpu>=2.18"),
        ("2.19-gpu", None, "tensorflow[and-cuda]==2.19.*"),
        ("2.20-cpu", None, "tensorflow-cpu==2.20.*"),
        ("2.20.0", False, "tensorflow-cpu==2.20.0"),
        ("release", False, "tensorflow-cpu>=2.18"),
    ],
)
def test_the_build_of_tensorflow(version, gpu, expected, monkeypatch):
    monkeypatch.setattr(install.platform, "system", lambda: "Linux")
    monkeypatch.setattr(install.platform, "machine", lambda: "x86_64")
    expected = expected.replace(">=2.18", f">={bounds('tensorflow')}")
    assert install.requirements("dependencies", tensorflow=version, gpu=gpu)[-1] == expected
    monkeypatch.setattr(install.platform, "machine", lambda: "aarch64")
    assert install.requirements("dependencies", tensorflow="cpu")[-1] == f"tensorflow>={bounds('tensorflow')}"


@pytest.mark.parametrize(
    ("printed", "version", "old"),
    [
        ("R version 4.2.2 Patched (2022-11-10 r83330)", "4.2.2", True),
        ("R version 4.5.0 (2025-04-11)", "4.5.0", False),
        ("R version 4.10.0 (2030-04-11)", "4.10.0", False),
        ("R Under development (unstable) (2026-01-01 r89000)", "devel", False),
    ],
)
def test_rpy2_is_chosen_by_the_version_of_r(printed, version, old, tmp_path, monkeypatch):
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "R"
    program.write_text(f"#!/bin/sh\necho '{printed}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("R_HOME", str(tmp_path))
    assert install.r_version() == version
    (wanted,) = install.requirements("r")
    assert wanted == install.rpy2_requirement(version)
    assert wanted.endswith("<3.6.6" if old else "<3.7")


def test_install_creates_a_virtualenv_once(monkeypatch, tmp_path):
    ran = []

    def run(command, **options):
        ran.append([str(word) for word in command])
        if "venv" in command:
            (tmp_path / "env" / "bin").mkdir(parents=True)
            (tmp_path / "env" / "bin" / "python").touch()
        output = b"keras>=3\npyyaml>=6\n" if "list" in command else None
        return subprocess.CompletedProcess(command, 0, output)

    monkeypatch.setattr(install, "r_version", lambda: "4.5.0")
    monkeypatch.setattr(install.subprocess, "run", run)
    monkeypatch.setenv("WORKON_HOME", str(tmp_path))
    python = str(tmp_path / "env" / "bin" / "python")
    assert install.install("env", "2.20", True, ["scipy"]) == python
    pip = [python, "-m", "pip", "install", "--quiet"]
    listing = [
        python,
        "-I",
        install.__file__,
        "list",
        "--tensorflow",
        "2.20",
        "--gpu",
        "dependencies",
        "plot",
        "r",
    ]
    assert ran == [
        [sys.executable, "-m", "venv", str(tmp_path / "env")],
        listing,
        [*pip, "keras>=3", "pyyaml>=6", "scipy"],
        [*pip, "--no-deps", str(ROOT)],
    ]
    monkeypatch.setattr(install, "r_version", lambda: None)
    del ran[:]
    assert install.main(["install", str(tmp_path / "env")]) == 0
    assert len(ran) == 3 and ran[0][-2:] == ["dependencies", "plot"]


def test_a_step_that_fails_is_named(monkeypatch, tmp_path, capsys):
    (tmp_path / "taken").touch()
    assert install.main(["install", str(tmp_path / "taken")]) == 1
    assert re.search(r"^install_keras\(\): `.* -m venv .*taken` failed with status 1\.$", capsys.readouterr().err, re.M)
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert install.main(["list", "dependencies"]) == 1
    assert "is not supported: use 3.10 to 3.13" in capsys.readouterr().err
    monkeypatch.setattr(install, "SOURCE", tmp_path)
    with pytest.raises(RuntimeError, match="the source of rkeras was not found"):
        install.install("env")


# The doctor --------------------------------------------------------------------------------------------------------


def test_the_doctor_reports_the_compiled_kernel(monkeypatch):
    from rkeras.bridge.convert import layout

    found = doctor.examine(devices=False).facts["compiled kernel"]
    assert (found == "in use") is (layout._copy.__module__ != layout.__name__)
    monkeypatch.setattr(doctor.util, "find_spec", lambda name: None)
    assert doctor.examine(devices=False).facts["compiled kernel"].startswith("not in use: numpy copies arrays")


def test_the_doctor_reports_versions_out_of_range(monkeypatch):
    versions = {"keras": "3.7.0", "tensorflow": "2.18.1", "rpy2-rinterface": "3.8.0"}
    monkeypatch.setattr(doctor, "version_of", lambda package: versions.get(package, "99.0"))
    monkeypatch.setattr(install, "r_program", lambda: os.devnull)
    monkeypatch.setattr(install, "r_version", lambda: "4.5.1")
    monkeypatch.setattr(doctor.subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 0, "/nowhere"))
    faults = doctor.examine(devices=False).faults
    assert f"keras 3.7.0 is not supported: pip install 'keras>={bounds('keras')}'" in faults
    pin = install.rpy2_requirement("4.5.1")
    assert f"rpy2-rinterface 3.8.0 does not fit R 4.5.1: pip install '{pin}'" in faults
    assert not any("tensorflow" in fault for fault in faults)


def test_a_keras_under_another_name_is_found(monkeypatch):
    def version(name):
        if name != "keras-nightly":
            raise doctor.metadata.PackageNotFoundError(name)
        return "3.16.0.dev2026"

    monkeypatch.setattr(doctor.metadata, "version", version)
    assert doctor.version_of("keras") == "3.16.0.dev2026"
    assert doctor.version_of("tensorflow") is None
