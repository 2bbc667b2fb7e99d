"""The doctor: report the versions in use, and what is wrong with them, with a remedy for each fault."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass, field
from importlib import metadata, util
from pathlib import Path

from rkeras._setup import install
from rkeras._setup.requirements import ALSO


@dataclass
class Report:
    """Facts by name, in order, and faults with their remedies."""

    __module__ = "rkeras"

    facts: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        width = max(map(len, self.facts), default=0)
        lines = [f"{name:<{width}}  {value}" for name, value in self.facts.items()]
        return "\n".join([*lines, *(f"! {fault}" for fault in self.faults)] or ["nothing found"])

    __repr__ = __str__


def version_of(package: str) -> str | None:
    """The installed version of a distribution, or of one that provides the same modules; None if there is none."""
    for name in (package, *ALSO.get(package, ())):
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return None


def rpy2_fault(r_version: str, rpy2_version: str | None) -> str | None:
    """Why rkeras cannot use this rpy2 with this R, with the command that fixes it; None if it can."""
    wanted = install.rpy2_requirement(r_version)
    if rpy2_version is None:
        return f"rpy2 is not installed; R needs it: pip install '{wanted}'"
    if not _satisfies(rpy2_version, wanted):
        return f"rpy2-rinterface {rpy2_version} does not fit R {r_version}: pip install '{wanted}'"
    return None


def examine(devices: bool = True) -> Report:
    """Examine the Python, Keras, TensorFlow, R and rpy2 of this process.

    Args:
        devices: whether to list TensorFlow's devices, which imports TensorFlow.
    """
    report = Report()
    facts = report.facts
    facts["rkeras"] = version_of("rkeras") or "from a directory"
    facts["Python"] = f"{platform.python_version()} ({sys.executable})"
    report.faults += filter(None, [install.python_fault()])
    dependencies = install.listed()["dependencies"], install.requirements("dependencies")
    for line, wanted in zip(*dependencies, strict=True):
        package = install.name_of(line)
        version = version_of(package)
        facts[package] = version or "not installed"
        if version is None:
            report.faults.append(f"{package} is not installed: pip install '{wanted}'")
        elif not _satisfies(version, wanted):
            report.faults.append(f"{package} {version} is not supported: pip install '{wanted}'")
    if devices and util.find_spec("tensorflow") is not None and util.find_spec("keras") is not None:
        _devices(report)
    _computing_libraries(report)
    _kernel(report)
    _r(report)
    return report


def _devices(report: Report) -> None:
    from rkeras._keras.loading import symbol

    try:
        # By our loader, which may be importing TensorFlow in the background: two imports at once deadlock.
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
    _internals(report)


def _internals(report: Report) -> None:
    """Private names that the installed Keras should have but lacks."""
    from rkeras._keras import private

    for row in private.missing():
        effect = "runs without an optional speed-up" if row.optional else "may fail"
        name = f"Keras {private.keras().__version__} has no {row.owner}.{row.name}"
        report.faults.append(f"{name}: {', '.join(row.used_by)} {effect}. Update rkeras, or install an older Keras.")
    report.facts["internals of Keras"] = f"{len(private.missing())} missing"


def _no_gpu() -> tuple[str, str | None]:
    """Why TensorFlow has no GPU, and the remedy if that is a fault."""
    if not install.has_gpu():
        return "this machine has no NVIDIA GPU", None
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return "CUDA_VISIBLE_DEVICES hides it", None
    if version_of("tensorflow-cpu"):
        return "tensorflow-cpu does not support the NVIDIA GPU", "pip install 'tensorflow[and-cuda]'"
    return "TensorFlow does not find the NVIDIA GPU", "pip install 'tensorflow[and-cuda]'"


def _computing_libraries(report: Report) -> None:
    """The BLAS and OpenMP libraries of this process. Several OpenMP libraries may conflict."""
    try:
        mapped = Path("/proc/self/maps").read_text(errors="replace")
    except OSError:  # not Linux
        return
    names = set(re.findall(r"/(lib(?:\w*blas\w*|mkl_rt|blis|[gi]?omp\d*)(?:-\w+)?)\.so", mapped))
    report.facts["BLAS, OpenMP"] = ", ".join(sorted(names)) or "none loaded"


def _kernel(report: Report) -> None:
    """Whether the compiled kernel copies arrays between R and Python."""
    absent = "not in use: numpy copies arrays, more slowly. Install a C++ compiler, then rkeras again"
    report.facts["compiled kernel"] = "in use" if util.find_spec("rkeras.bridge._layout") else absent


def _r(report: Report) -> None:
    rpy2 = version_of("rpy2-rinterface")
    report.facts["rpy2"] = rpy2 or "not installed"
    program, r_version = install.r_program(), install.r_version()
    if program is None or r_version is None:
        report.facts["R"] = "not found (needed only for calls from R)"
        return
    home = subprocess.run([program, "RHOME"], capture_output=True, text=True, check=False).stdout.strip()
    report.facts["R"] = f"{r_version} ({home})"
    if not list(Path(home).glob("lib/libR.*")):
        report.faults.append(f"R at {home} has no shared library (libR): use an R built with --enable-R-shlib")
    report.faults += filter(None, [rpy2_fault(r_version, rpy2)])


def _satisfies(version: str, requirement: str) -> bool:
    """Whether a version is within the bounds of a requirement, `>=` and `<`."""
    bounds = re.findall(r"(>=|<)([\d.]+)", requirement)
    return all((_numbers(version) >= _numbers(bound)) is (sign == ">=") for sign, bound in bounds)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(n) for n in re.findall(r"\d+", version)[:3])
