"""Comparison of rkeras with the exports of R's packages: names, formals and examples, in both languages."""

from __future__ import annotations

import inspect
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from rkeras._core.signatures import r_argument_name
from rkeras._core.verb import VERBS, Verb
from rkeras.help import examples
from tools.generate import r_code

PACKAGES = ("keras-2.16.1", "keras3", "tensorflow", "tfdatasets", "tfruns")


@cache
def wanted(root: Path) -> dict[str, dict[str, Any]]:
    """Every name that the R packages export: its `packages`, and its `formals` with R's text of the defaults."""
    return _json(root / "spec/wanted.json")["wanted"]


@cache
def exceptions(root: Path) -> dict[str, dict[str, str]]:
    """Intended differences, with the reason, by kind of difference."""
    import yaml

    return yaml.safe_load((root / "spec/exceptions.yml").read_text(encoding="utf-8"))


@cache
def unwrapped(root: Path) -> set[str]:
    """Paths, aliases included, of the symbols of Keras that no R package has a name for."""
    groups = _json(root / "spec/unwrapped.json")["unwrapped"]
    return {path for group in groups.values() for name, _, others in group for path in (name, *others)}


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def expected_formals(root: Path, name: str) -> list[str] | None:
    """R's formals of a name, for an exported generic those of its method for models; None if it is not a function."""
    methods = _json(root / "spec/s3methods.json")["methods"]
    if name in methods:
        return methods[name]
    entry = wanted(root).get(name)
    return [formal for formal, _ in entry["formals"]] if entry and entry["formals"] is not None else None


def python_formals(verb: Verb) -> list[str]:
    """Formals of a verb in R's notation: `...` in place of `*`, otherwise of `**kwargs`."""
    parameters = inspect.signature(verb).parameters.values()
    names = [r_argument_name(p.name) for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    by_name_only = [r_argument_name(p.name) for p in parameters if p.kind is p.KEYWORD_ONLY]
    stars = [p for p in parameters if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    return [*names, *(["..."] if stars or by_name_only else []), *by_name_only]


def r_formals(root: Path) -> dict[str, list[str] | None]:
    """The formals of every exported R function and method for models; None for an object that is not a function."""
    found: dict[str, list[str] | None] = {v.name: [n for n, _ in r_code.formals(v)] for v in r_code.generated_verbs()}
    for file in sorted((root / "R").glob("*.R")):
        source = file.read_text(encoding="utf-8")
        for match in r_code.MARKED.finditer(source):
            name = match.group(1) or match.group(2)
            found[name] = _arguments(source[match.end() :])
    return found | {name: ["lhs", "rhs"] for package, name in r_code.IMPORTS if package == "magrittr"}


def _arguments(text: str) -> list[str] | None:
    """The argument names of the function at the start of R source."""
    start = re.match(r"\s*function\(", text)
    if start is None:
        return None
    names, depth, current, quote = [], 1, "", ""
    for character in text[start.end() :]:
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
        if depth == 0 or (depth == 1 and character == "," and not quote):
            if current.strip():
                names.append(current.partition("=")[0].strip().strip("`"))
            current = ""
            if depth == 0:
                return names
            continue
        current += character
    return None


def missing(root: Path) -> dict[str, list[str]]:
    """Names of the R packages that rkeras does not have, by language."""
    in_r = r_formals(root)
    in_python = {v.name for v in VERBS.values()} | {"keras", "tf", "newaxis"}
    return {
        "R": sorted(name for name in wanted(root) if name not in in_r),
        "Python": sorted(name for name in wanted(root) if name not in in_python),
    }


def differing(root: Path) -> dict[str, dict[str, tuple[list[str], list[str]]]]:
    """Formals that do not begin with R's: found and expected ones, by language and name."""
    excused = exceptions(root)["formals"]
    by_name = {v.name: v for v in VERBS.values()}
    found: dict[str, dict[str, tuple[list[str], list[str]]]] = {"R": {}, "Python": {}}
    in_r = r_formals(root)
    for name in wanted(root):
        expected = expected_formals(root, name)
        if expected is None or name in excused:
            continue
        in_python = [formal if formal == "..." else formal.replace(".", "_") for formal in expected]
        for language, formals, spelt in (
            ("R", in_r.get(name), expected),
            ("Python", _python(by_name.get(name)), in_python),
        ):
            if formals is not None and formals[: len(spelt)] != spelt:
                found[language][name] = formals, spelt
    return found


def _python(verb: Verb | None) -> list[str] | None:
    return None if verb is None else python_formals(verb)


def report(root: Path) -> list[str]:
    """Coverage: a line for each package and language, and for the examples."""
    lacking, wrong = missing(root), differing(root)
    lines = []
    for package in PACKAGES:
        names = [name for name, entry in wanted(root).items() if package in entry["packages"]]
        for language in ("R", "Python"):
            present = sum(name not in lacking[language] for name in names)
            functions = [name for name in names if expected_formals(root, name) is not None]
            equal = sum(name not in wrong[language] and name not in lacking[language] for name in functions)
            lines.append(f"{package:13} {language:7} names {present}/{len(names)}  formals {equal}/{len(functions)}")
    with_example = sum(v.__name__ in examples(v.family) for v in VERBS.values())
    lines.append(f"formals that differ on purpose: {len(exceptions(root)['formals'])}")
    lines.append(f"verbs with an example: {with_example}/{len(VERBS)}")
    return lines
