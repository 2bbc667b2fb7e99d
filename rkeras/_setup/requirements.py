"""Requirements of a script (`py_require()`): check them against the installed packages."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Any

# Distributions that provide the same modules under another name.
ALSO = {
    "keras": ("keras-nightly",),
    "tensorflow": ("tensorflow-cpu", "tensorflow-intel", "tensorflow-macos", "tf-nightly"),
    "tf-keras": ("keras", "keras-nightly"),
}


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


REQUIRED = Requirements()


class MissingPackageError(ImportError):
    """A required package is not installed."""


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
    """List the requirements that the installed packages do not satisfy.

    Raises:
        ValueError: if a text is not a requirement.
    """
    from importlib import metadata

    from packaging.requirements import InvalidRequirement, Requirement

    def fits(text: str) -> bool:
        try:
            wanted = Requirement(text)
        except InvalidRequirement as error:
            raise ValueError(f"{text!r} is not a requirement in pip's syntax: {error}.") from None
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
    """Check that the installed packages satisfy requirements.

    Raises:
        MissingPackageError: if they do not; the text has the command that installs what is missing.
    """
    gone = missing(packages)
    if gone:
        quoted = " ".join(f'"{p}"' for p in gone)
        raise MissingPackageError(
            f"{verb}(): {', '.join(gone)} not installed in {sys.prefix}. Run: {sys.executable} -m pip install {quoted}"
        )


def python_fits(constraints: Any) -> bool:
    """Whether the version of this Python satisfies constraints such as ">=3.10" or "3.12"."""
    from packaging.specifiers import SpecifierSet

    running = "{}.{}.{}".format(*sys.version_info[:3])

    def fits(text: str) -> bool:
        text = text.strip()
        if text[:1].isdigit():
            text = f"=={text}" if text.count(".") > 1 else f"=={text}.*"
        return SpecifierSet(text).contains(running)

    return all(fits(c) for c in constraints)
