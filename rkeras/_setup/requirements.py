"""Requirements of a script (`py_require()`), and which of them the installed packages do not satisfy."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Any, NamedTuple

# Distributions that provide the same modules under another name.
ALSO = {
    "keras": ("keras-nightly",),
    "tensorflow": ("tensorflow-cpu", "tensorflow-intel", "tensorflow-macos", "tf-nightly"),
    "tf-keras": ("keras", "keras-nightly"),
}


class Recorded(NamedTuple):
    """The value of `py_require()`; attributes as of `Requirements`."""

    _r_conversion = "named_tuple"

    packages: list[str]
    python_version: list[str]
    exclude_newer: str | None


@dataclass
class Requirements:
    """The requirements that a script stated.

    Attributes:
        packages: requirements in pip's syntax.
        python_version: constraints on the version of Python.
        exclude_newer: date; an installer ignores releases after it.
    """

    packages: list[str] = field(default_factory=list)
    python_version: list[str] = field(default_factory=list)
    exclude_newer: str | None = None

    def recorded(self) -> Recorded:
        """Return a copy."""
        return Recorded(list(self.packages), list(self.python_version), self.exclude_newer)


REQUIRED = Requirements()


def change(current: list[str], given: list[str], action: str) -> list[str]:
    """Apply one of the actions "add", "remove" and "set" to a list of requirements."""
    if action == "set":
        return list(dict.fromkeys(given))
    if action == "remove":
        gone = {_name(g) for g in given}
        return [c for c in current if c not in given and _name(c) not in gone]
    return list(dict.fromkeys([*current, *given]))


def _name(text: str) -> str:
    from packaging.requirements import InvalidRequirement, Requirement

    try:
        return Requirement(text).name.lower().replace("_", "-")
    except InvalidRequirement:
        return text


def missing(packages: list[str]) -> list[str]:
    """List the requirements that the installed packages do not satisfy, and those that are not in pip's syntax."""
    from importlib import metadata

    from packaging.requirements import InvalidRequirement, Requirement

    def fits(text: str) -> bool:
        try:
            wanted = Requirement(text)
        except InvalidRequirement:
            return False
        if wanted.marker is not None and not wanted.marker.evaluate():
            return True
        for name in (wanted.name, *ALSO.get(wanted.name.lower().replace("_", "-"), ())):
            try:
                version = metadata.version(name)
            except metadata.PackageNotFoundError:
                continue
            return name != wanted.name or wanted.specifier.contains(version, prereleases=True)
        return False

    return [p for p in packages if not fits(p)]


def advice() -> str:
    """Say which recorded requirements are not satisfied and how to install them, for the error of an import."""
    texts = []
    gone = missing(REQUIRED.packages)
    if gone:
        quoted = " ".join(f'"{p}"' for p in gone)
        texts.append(f"py_require() recorded {', '.join(gone)}, not installed in {sys.prefix}. "
                     f"Run: {sys.executable} -m pip install {quoted}")  # fmt: skip
    if not python_fits(REQUIRED.python_version):
        running = "{}.{}.{}".format(*sys.version_info[:3])
        texts.append(f"py_require() recorded Python {', '.join(REQUIRED.python_version)}, but {running} is running.")
    return "\n".join(texts)


def python_fits(constraints: Any) -> bool:
    """Whether the version of this Python satisfies constraints such as ">=3.10" or "3.12"."""
    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    running = "{}.{}.{}".format(*sys.version_info[:3])

    def fits(text: str) -> bool:
        text = text.strip()
        if text[:1].isdigit():
            text = f"=={text}" if text.count(".") > 1 else f"=={text}.*"
        try:
            return SpecifierSet(text).contains(running)
        except InvalidSpecifier:
            return False

    return all(fits(c) for c in constraints)
