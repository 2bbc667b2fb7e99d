"""A virtualenv with what rkeras needs, for a later session."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path


def install(envname: str, tensorflow: str, gpu: bool | None, extra_packages: list[str]) -> str:
    """Make a virtualenv, if it is not there, and install into it; gives the path of its interpreter.

    Args:
        envname: its name under `~/.virtualenvs` (`WORKON_HOME` moves it), or its path.
        tensorflow: "default", a version, "cpu" or "gpu", or a version with "-cpu" or "-gpu".
        gpu: whether for an NVIDIA GPU; None for "if there is one".
        extra_packages: what else to install.

    Raises:
        RuntimeError: if a step fails; the text names it.
    """
    home = Path(os.environ.get("WORKON_HOME") or "~/.virtualenvs").expanduser()
    directory = Path(envname).expanduser() if "/" in envname else home / envname
    python = str(directory / "bin" / "python")
    if not Path(python).exists():
        _run([sys.executable, "-m", "venv", str(directory)])
    wanted = [requirement(tensorflow, gpu), *extra_packages]
    if shutil.which("R"):
        wanted.append(_rpy2())
    pip = [python, "-m", "pip", "install", "--quiet"]
    _run([*pip, *wanted, "keras", "numpy", "pyyaml", "matplotlib"])
    # The build of TensorFlow for a CPU bears another name than the requirement, so the rest is installed as it stands.
    _run([*pip, "--no-deps", str(_source())])
    return python


def requirement(version: str, gpu: bool | None) -> str:
    """What to ask pip for."""
    kind = next((k for k in ("cpu", "gpu") if version.endswith(k)), None)
    number = re.sub(r"-?(cpu|gpu|default|release)$", "", version)
    if gpu is None:
        gpu = kind == "gpu" or (kind != "cpu" and Path("/dev/nvidia0").exists())
    # Elsewhere the one build there is goes by the plain name.
    has_cpu_build = (platform.system(), platform.machine()) == ("Linux", "x86_64")
    name = "tensorflow[and-cuda]" if gpu else "tensorflow-cpu" if has_cpu_build else "tensorflow"
    if re.fullmatch(r"\d+\.\d+", number):
        number += ".*"
    return f"{name}=={number}" if number else name


def _rpy2() -> str:
    from rkeras._setup.doctor import rpy2_fault

    text = subprocess.run(["R", "--version"], capture_output=True, text=True, check=False).stdout
    return "rpy2-rinterface<3.6.6" if rpy2_fault(text.partition("version ")[2], "3.6.6") else "rpy2-rinterface"


def _source() -> Path:
    root = Path(__file__).parents[1]
    if not (root / "pyproject.toml").exists():
        raise RuntimeError("install_keras(): the source of rkeras is not at hand; call it from a clone.")
    return root


def _run(command: list[str]) -> None:
    done = subprocess.run(command, check=False)
    if done.returncode:
        raise RuntimeError(f"install_keras(): `{' '.join(command)}` failed with status {done.returncode}.")
