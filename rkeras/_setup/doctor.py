"""Examine an installation: what is in use, and what is wrong if something is."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from importlib import metadata, util
from pathlib import Path

RPY2_FOR_OLD_R = "rpy2-rinterface<3.6.6"


@dataclass
class Report:
    """Facts by name, in order, and the faults with their remedies."""

    __module__ = "rkeras"

    facts: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        width = max(map(len, self.facts), default=0)
        lines = [f"{name:<{width}}  {value}" for name, value in self.facts.items()]
        return "\n".join([*lines, *(f"! {fault}" for fault in self.faults)] or ["nothing found"])

    __repr__ = __str__


def version_of(package: str) -> str | None:
    """The installed version of a distribution; tensorflow also under the name of its CPU build."""
    for name in (package, f"{package}-cpu"):
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return None


def rpy2_fault(r_version: str, rpy2_version: str | None) -> str | None:
    """What is wrong between R and rpy2, with the pin that mends it; None if they fit."""
    old_r = _numbers(r_version) < (4, 5)
    wanted = RPY2_FOR_OLD_R if old_r else "rpy2-rinterface"
    if rpy2_version is None:
        return f"rpy2 is not installed; R needs it: pip install '{wanted}'"
    if old_r and _numbers(rpy2_version) >= (3, 6, 6):
        return f"rpy2-rinterface {rpy2_version} needs R 4.5, this is R {r_version}: pip install '{wanted}'"
    return None


def examine(devices: bool = True) -> Report:
    """Look at this process's Python, Keras, TensorFlow, R and rpy2.

    Args:
        devices: whether to ask TensorFlow for its devices, which imports it.
    """
    report = Report()
    facts = report.facts
    facts["rkeras"] = version_of("rkeras") or "from a directory"
    facts["Python"] = f"{platform.python_version()} ({sys.executable})"
    if not (3, 10) <= sys.version_info[:2] <= (3, 13):
        report.faults.append(f"Python {platform.python_version()} is not supported: use 3.10 to 3.13")
    for package in ("keras", "tensorflow", "numpy"):
        version = version_of(package)
        facts[package] = version or "not installed"
        if version is None:
            report.faults.append(f"{package} is not installed: pip install {package}")
    if devices and util.find_spec("tensorflow") is not None and util.find_spec("keras") is not None:
        _devices(report)
    _computing_libraries(report)
    _r(report)
    return report


def _devices(report: Report) -> None:
    from rkeras._keras.loading import symbol

    try:
        # Through our loader: it may be importing TensorFlow in the background, and two imports at once
        # deadlock.
        found_by_tensorflow = symbol("tensorflow.config").list_physical_devices()
    except Exception as error:
        report.faults.append(f"tensorflow cannot be imported ({error}): pip install --force-reinstall tensorflow")
        return
    found = [d.name.removeprefix("/physical_device:") for d in found_by_tensorflow]
    report.facts["devices"] = ", ".join(found)
    if not any("GPU" in d for d in found):
        reason, remedy = _no_gpu()
        report.facts["GPU"] = f"none: {reason}"
        if remedy:
            report.faults.append(f"{reason}: {remedy}")


def _no_gpu() -> tuple[str, str | None]:
    """Why TensorFlow has no GPU, and what mends it if that is a fault."""
    if not (Path("/dev/nvidia0").exists() or shutil.which("nvidia-smi")):
        return "this machine has no NVIDIA GPU", None
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return "CUDA_VISIBLE_DEVICES hides it", None
    if version_of("tensorflow-cpu"):
        return "the NVIDIA GPU is not seen by tensorflow-cpu", "pip install 'tensorflow[and-cuda]'"
    return "there is an NVIDIA GPU that TensorFlow does not see", "pip install 'tensorflow[and-cuda]'"


def _computing_libraries(report: Report) -> None:
    """The BLAS and OpenMP libraries of this process. Several of OpenMP may clash."""
    try:
        mapped = Path("/proc/self/maps").read_text(errors="replace")
    except OSError:  # not Linux
        return
    names = set(re.findall(r"/(lib(?:\w*blas\w*|mkl_rt|blis|[gi]?omp\d*)(?:-\w+)?)\.so", mapped))
    report.facts["BLAS, OpenMP"] = ", ".join(sorted(names)) or "none loaded"


def _r(report: Report) -> None:
    rpy2 = version_of("rpy2-rinterface")
    report.facts["rpy2"] = rpy2 or "not installed"
    program = shutil.which("R")
    if program is None:
        report.facts["R"] = "not found (needed only to be called from R)"
        return
    text = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    match = re.search(r"R version (\d+\.\d+\.\d+)", text)
    r_version = match.group(1) if match else "unknown"
    home = subprocess.run([program, "RHOME"], capture_output=True, text=True, check=False).stdout.strip()
    report.facts["R"] = f"{r_version} ({home})"
    if not list(Path(home).glob("lib/libR.*")):
        report.faults.append(f"R at {home} has no shared library (libR): use an R built with --enable-R-shlib")
    fault = rpy2_fault(r_version, rpy2)
    if fault:
        report.faults.append(fault)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(n) for n in re.findall(r"\d+", version)[:3])
