"""R's side of the declarations: functions with real formals and one-line bodies, and the NAMESPACE."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

from rkeras._core.signatures import r_argument_name
from rkeras._core.verb import VERBS, Verb

HEADER = "# Generated from rkeras/vocab by python -m tools.generate. Do not edit.\n"
# Verbs that are methods of a generic that R has already.
BASE_GENERICS = {"predict": "stats", "summary": "base", "plot": "base"}

# The formals of generics that have more than the object.
GENERIC_FORMALS = {"export_savedmodel": "object, export_dir_base, ..."}


def r_default(value: Any) -> str:
    """A Python default as R source."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return f"{value}L"
    if isinstance(value, float):
        text = repr(value)
        return re.sub(r"\.0$", "", text)
    if isinstance(value, str):
        for plain, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\t", "\\t"), ("\n", "\\n")):
            value = value.replace(plain, escaped)
        return f'"{value}"'
    if isinstance(value, (tuple, list)) and any(isinstance(v, (tuple, list)) for v in value):
        return f"list({', '.join(r_default(v) for v in value)})"
    if isinstance(value, (tuple, list)):
        nested = any(isinstance(v, (tuple, list)) for v in value)
        return f"{'list' if nested else 'c'}({', '.join(r_default(v) for v in value)})"
    raise TypeError(f"a default of type {type(value).__name__} has no R form")


def from_one(default: Any) -> Any:
    """A default that Python counts from 0, as R counts."""
    if isinstance(default, tuple):
        return tuple(map(from_one, default))
    return default + 1 if isinstance(default, int) and default >= 0 else default


def formals(verb: Verb) -> list[tuple[str, str | None]]:
    """R formals in order: Python's, with dots where the open arguments stand."""
    P = inspect.Parameter
    parameters = list(verb.__signature__.parameters.values())
    made: list[tuple[str, str | None]] = []
    dots = False
    for p in parameters:
        if p.kind is P.VAR_POSITIONAL or (p.kind is P.KEYWORD_ONLY and not dots):
            made.append(("...", None))
            dots = True
        if p.kind in (P.POSITIONAL_OR_KEYWORD, P.KEYWORD_ONLY):
            default = from_one(p.default) if verb.kind_of(p.name).counts else p.default
            made.append((r_argument_name(p.name), None if p.default is p.empty else r_default(default)))
        if p.kind is P.VAR_KEYWORD and not dots:
            made.append(("...", None))
    return made


def function_name(verb: Verb) -> str:
    """The name of the R function: a method's where the verb is one."""
    return f"{verb.name}.{verb.generic}" if verb.generic else verb.name


def function_source(verb: Verb) -> str:
    """One R function."""
    pairs = formals(verb)
    text = ", ".join(n if d is None else f"{n} = {d}" for n, d in pairs)
    call = f'verb_call("{verb.__name__}"{", ..." if any(n == "..." for n, _ in pairs) else ""})'
    if verb.invisible:
        call = f"invisible({call})"
    return f"{r_name(function_name(verb))} <- function({text})\n  {call}\n"


def r_name(name: str) -> str:
    """A name as it stands in R source."""
    return name if re.fullmatch(r"[A-Za-z.][A-Za-z0-9._]*", name) else f"`{name}`"


def generated_verbs() -> list[Verb]:
    """The verbs that have a generated R function, by name."""
    return sorted((v for v in VERBS.values() if not v.by_hand), key=lambda v: v.name)


def verbs_file() -> str:
    """The text of `R/gen-verbs.R`."""
    verbs = generated_verbs()
    table = []
    for v in verbs:
        names = ", ".join(f'"{n}"' for n, _ in formals(v) if n != "...")
        table.append(f"  {r_name(v.__name__)} = c({names})" if names else f"  {r_name(v.__name__)} = character()")
    generics = [
        f'{v.name} <- function({GENERIC_FORMALS.get(v.name, "object, ...")}) UseMethod("{v.name}")\n'
        for v in verbs
        if v.generic and v.name not in BASE_GENERICS
    ]
    return "\n".join(
        [
            HEADER,
            "# The formals that verb_call() passes on, by verb.\nverb_formals <- list(\n" + ",\n".join(table) + "\n)\n",
            *generics,
            *(function_source(v) for v in verbs),
        ]
    )


def namespace(root: Path) -> str:
    """The text of `NAMESPACE`: generated verbs, and what the hand-written files mark with `@export`."""
    exports: set[str] = set()
    methods: set[tuple[str, str]] = set()
    for v in generated_verbs():
        if v.generic:
            methods.add((v.name, v.generic))
            if v.name not in BASE_GENERICS:
                exports.add(v.name)
        else:
            exports.add(v.name)
    sources = [file.read_text(encoding="utf-8") for file in sorted((root / "R").glob("*.R"))]
    generics = {name for source in sources for name in _GENERIC.findall(source)}
    for source in sources:
        for match in MARKED.finditer(source):
            name = match.group(1) or match.group(2)
            method = _method(name) or next(
                ((g, name[len(g) + 1 :]) for g in generics if name.startswith(f"{g}.")), None
            )
            if method:
                methods.add(method)
            else:
                exports.add(name)
    exports |= {"%>%", "%<>%"}
    lines = [HEADER]
    lines += [f"S3method({_quoted(g)},{_quoted(c)})\n" for g, c in sorted(methods)]
    lines += [f"export({_quoted(n)})\n" for n in sorted(exports)]
    lines.append('if (getRversion() < "4.3") export("%*%")\n')
    lines += [f"importFrom({package},{_quoted(name)})\n" for package, name in IMPORTS]
    return "".join(lines)


IMPORTS = (
    ("grDevices", "as.raster"),
    ("magrittr", "%<>%"),
    ("magrittr", "%>%"),
    ("R6", "R6Class"),
    ("stats", "predict"),
    ("utils", ".DollarNames"),
    ("utils", "head"),
)
MARKED = re.compile(r"^#' @export\n(?:#'.*\n)*(?:#.*\n)*(?:`([^`]+)`|([\w.]+)) <-", re.MULTILINE)
_GENERIC = re.compile(r"^([\w.]+) <- function\([^)]*\) (?:\{\n(?:  .*\n)*?  )?UseMethod", re.MULTILINE)
CLASSES = (
    "rkeras_py_config",
    "rkeras_py_error",
    "rkeras_py_wrapper",
    "tensorflow_config",
    "tfruns_flags",
    "tfruns_run",
    "tfruns_runs_df",
    "tfruns_model_summary",
    "tfruns_viewed_run",
    "rkeras.object",
    "rkeras.module",
    "keras_training_history",
    "keras_scores",
    "rkeras_config",
    "rkeras_last_error",
    "tf_dataset",
    "FeatureSpec",
    "keras.models.Model",
    "rkeras_class",
    "rkeras_delayed",
    "python.builtin.super",
    "rkeras_super",
    "rkeras_named_context",
    "rkeras_names",
    "keras_shape",
)


def _method(name: str) -> tuple[str, str] | None:
    for cls in CLASSES:
        if name.endswith(f".{cls}"):
            return name.removesuffix(f".{cls}"), cls
    return None


def _quoted(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z.][A-Za-z0-9._]*", name) else f'"{name}"'
