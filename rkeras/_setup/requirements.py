"""Packages that a script says it needs, held against those that are installed."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Any

# Distributions that give the same modules under another name.
ALSO = {"tensorflow": ("tensorflow-cpu", "tensorflow-intel", "tensorflow-macos", "tf-nightly"), "tf-keras": ("keras",)}


@dataclass
class Requirements:
    """What has been asked for.

    Attributes:
        packages: requirements as pip writes them.
        python_version: constraints on the version of Python.
        exclude_newer: date after which no release counts, for whoever installs.
    """

    packages: list[str] = field(default_factory=list)
    python_version: list[str] = field(default_factory=list)
    exclude_newer: str | None = None


REQUIRED = Requirements()


class MissingPackageError(ImportError):
    """A package that a script needs is not installed."""


def change(current: list[str], given: list[str], action: str) -> list[str]:
    """A list after one of the actions "add", "remove" and "set"."""
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
    """Those that are not installed, or not in the version asked for.

    Raises:
        ValueError: for text that is no requirement.
    """
    from importlib import metadata

    from packaging.requirements import InvalidRequirement, Requirement

    def fits(text: str) -> bool:
        try:
            wanted = Requirement(text)
        except InvalidRequirement as error:
            raise ValueError(f"{text!r} names no package as pip does: {error}.") from None
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


def check(verb: str, packages: list[str]) -> None:
    """Hold packages against those that are installed.

    Raises:
        MissingPackageError: naming those that are not, and the command that installs them.
    """
    gone = missing(packages)
    if gone:
        quoted = " ".join(f'"{p}"' for p in gone)
        raise MissingPackageError(
            f"{verb}(): {', '.join(gone)} not installed in {sys.prefix}. Run: {sys.executable} -m pip install {quoted}"
        )


def python_fits(constraints: Any) -> bool:
    """Whether this Python has a version that is asked for, such as ">=3.10" or "3.12"."""
    from packaging.specifiers import SpecifierSet

    running = "{}.{}.{}".format(*sys.version_info[:3])

    def fits(text: str) -> bool:
        text = text.strip()
        if text[:1].isdigit():
            text = f"=={text}" if text.count(".") > 1 else f"=={text}.*"
        return SpecifierSet(text).contains(running)

    return all(fits(c) for c in constraints)
