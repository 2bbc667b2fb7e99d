"""Install rkeras and what it requires; the only reader of the requirements in pyproject.toml.

This file is also a program that needs the standard library alone: `install_keras()` in R and tools/setup.sh run it with
a Python that has no rkeras.

    python -I install.py list GROUP...          print the requirements of the groups, one per line
    python -I install.py install DIRECTORY ...  create a virtualenv and install rkeras in it

A group is "dependencies" or the name of an extra. `--help` describes the options.
"""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

OLDEST_PYTHON, NEWEST_PYTHON = (3, 10), (3, 13)
SOURCE = next(folder.parent for folder in Path(__file__).resolve().parents if folder.name == "rkeras")


def install(
    envname: str, tensorflow: str = "default", gpu: bool | None = None, packages: list[str] | None = None
) -> str:
    """Create a virtualenv, if it does not exist, and install rkeras in it.

    Args:
        envname: name of the virtualenv under `~/.virtualenvs` (or under `WORKON_HOME`), or its path.
        tensorflow: "default", a version, "cpu" or "gpu", or a version with "-cpu" or "-gpu".
        gpu: whether to install for an NVIDIA GPU; None to look for one.
        packages: further packages to install.

    Returns:
        The path of the virtualenv's interpreter.

    Raises:
        RuntimeError: if a step fails; the text names the step.
    """
    if not (SOURCE / "pyproject.toml").exists():
        raise RuntimeError("install_keras(): the source of rkeras was not found; call install_keras() from a clone.")
    home = Path(os.environ.get("WORKON_HOME") or "~/.virtualenvs").expanduser()
    directory = Path(envname).expanduser() if "/" in envname else home / envname
    python = str(directory / "bin" / "python")
    if not Path(python).exists():
        _run([sys.executable, "-m", "venv", str(directory)])
    options = ["--tensorflow", tensorflow, *([] if gpu is None else ["--gpu" if gpu else "--no-gpu"])]
    groups = ["dependencies", "plot", *(["r"] if r_version() else [])]
    # The new Python lists the requirements: before Python 3.11 only pip can read TOML, and a virtualenv has pip.
    wanted = _run([python, "-I", __file__, "list", *options, *groups], subprocess.PIPE).splitlines()
    pip = [python, "-m", "pip", "install", "--quiet"]
    _run([*pip, *wanted, *(packages or [])])
    # tensorflow-cpu does not satisfy the requirement `tensorflow`, so pip must not check the requirements again.
    _run([*pip, "--no-deps", str(SOURCE)])
    return python


def requirements(*groups: str, tensorflow: str = "default", gpu: bool | None = None) -> list[str]:
    """List the requirements of groups, with the TensorFlow for this machine and the rpy2 for this R.

    Args:
        *groups: "dependencies", or names of extras.
        tensorflow: as in `install()`.
        gpu: as in `install()`.
    """
    by_group, wanted = listed(), []
    for group in groups:
        for line in [rpy2_requirement(r_version())] if group == "r" else by_group[group]:
            if line.startswith("rkeras["):  # one extra that has others
                wanted += requirements(*line[len("rkeras[") : -1].split(","))
            else:
                wanted.append(_build_of_tensorflow(line, tensorflow, gpu) if name_of(line) == "tensorflow" else line)
    return wanted


def rpy2_requirement(r_version: str | None) -> str:
    """The requirement of rpy2 for a version of R; "devel" counts as the newest."""
    numbers = tuple(map(int, re.findall(r"\d+", r_version or "")[:2]))
    return listed()["r-before-4-5" if () < numbers < (4, 5) else "r"][0]


def name_of(requirement: str) -> str:
    """The name of the package that a requirement is for."""
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


def python_fault() -> str | None:
    """Why rkeras does not support this Python, with the remedy; None if it does."""
    if OLDEST_PYTHON <= sys.version_info[:2] <= NEWEST_PYTHON:
        return None
    oldest, newest = (".".join(map(str, version)) for version in (OLDEST_PYTHON, NEWEST_PYTHON))
    return f"Python {platform.python_version()} is not supported: use {oldest} to {newest}"


def has_gpu() -> bool:
    """Whether the machine has an NVIDIA GPU."""
    return Path("/dev/nvidia0").exists() or shutil.which("nvidia-smi") is not None


def r_program() -> str | None:
    """The R that runs this process, otherwise the R on the PATH."""
    home = os.environ.get("R_HOME")
    return f"{home}/bin/R" if home else shutil.which("R")


def r_version() -> str | None:
    """The version of R, "devel" for a version under development; None if there is no R."""
    program = r_program()
    if program is None:
        return None
    text = subprocess.run([program, "--version"], stdout=subprocess.PIPE, check=False).stdout.decode(errors="replace")
    match = re.search(r"R version (\d+\.\d+\.\d+)", text)
    return match[1] if match else "devel"


def listed() -> dict[str, list[str]]:
    """The requirements by group: from pyproject.toml in a clone, otherwise from the metadata of rkeras."""
    file = SOURCE / "pyproject.toml"
    for reader in ("tomllib", "pip._vendor.tomli") if file.exists() else ():  # tomllib is new in Python 3.11
        try:
            project = importlib.import_module(reader).loads(file.read_text("utf-8"))["project"]
        except ModuleNotFoundError:
            continue
        return {"dependencies": project["dependencies"], **project["optional-dependencies"]}
    listed: dict[str, list[str]] = {}
    for line in metadata.requires("rkeras") or ():
        requirement, _, extra = line.partition("; extra == ")
        listed.setdefault(extra.strip("\"'") or "dependencies", []).append(requirement)
    return listed


def _build_of_tensorflow(requirement: str, version: str, gpu: bool | None) -> str:
    """The requirement of TensorFlow for this machine; a version replaces the bounds."""
    kind = version[-3:]
    number = re.sub(r"-?(cpu|gpu|default|release)$", "", version)
    if gpu is None:
        gpu = kind == "gpu" or (kind != "cpu" and has_gpu())
    # tensorflow-cpu has no wheels for other machines.
    has_cpu_build = (platform.system(), platform.machine()) == ("Linux", "x86_64")
    name = "tensorflow[and-cuda]" if gpu else "tensorflow-cpu" if has_cpu_build else "tensorflow"
    if re.fullmatch(r"\d+\.\d+", number):
        number += ".*"
    return f"{name}=={number}" if number else name + requirement[len("tensorflow") :]


def _run(command: list[str], stdout: int | None = None) -> str:
    done = subprocess.run(command, check=False, stdout=stdout)
    if done.returncode:
        raise RuntimeError(f"install_keras(): `{' '.join(command)}` failed with status {done.returncode}.")
    return (done.stdout or b"").decode()


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns the exit status."""
    parser = argparse.ArgumentParser(prog="install.py", description="List the requirements of rkeras, or install it.")
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--tensorflow", default="default", help='"cpu", "gpu", or a version such as "2.20" or "2.20-cpu"'
    )
    common.add_argument("--gpu", action=argparse.BooleanOptionalAction, help="for an NVIDIA GPU or not; default: look")
    listing = commands.add_parser("list", parents=[common], help="print requirements, one per line")
    listing.add_argument("group", nargs="+", help='"dependencies" or the name of an extra')
    installing = commands.add_parser("install", parents=[common], help="create a virtualenv and install rkeras in it")
    installing.add_argument("directory", help="path of the virtualenv, or its name under ~/.virtualenvs")
    installing.add_argument("package", nargs="*", help="further packages to install")
    given = parser.parse_args(arguments)
    try:
        fault = python_fault()
        if fault:
            raise RuntimeError(fault)
        if given.command == "list":
            print(*requirements(*given.group, tensorflow=given.tensorflow, gpu=given.gpu), sep="\n")
        else:
            install(given.directory, given.tensorflow, given.gpu, given.package)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
