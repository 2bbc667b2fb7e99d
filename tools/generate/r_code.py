"""R code of the declarations: functions with real formals and one-line bodies, and the NAMESPACE."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

from rkeras._core.predicates import is_composable
from rkeras._core.signatures import r_argument_name
from rkeras._core.verb import VERBS, Verb
from tools.generate import HEADER
from tools.generate.wrapping import wrapped

# Verbs that are methods of a generic of R's own packages.
BASE_GENERICS = {"predict": "stats", "summary": "base", "plot": "base"}

# The formals of generics that have more than the object.
GENERIC_FORMALS = {"export_savedmodel": "object, export_dir_base, ..."}

RESERVED = {"break", "else", "for", "function", "if", "in", "next", "repeat", "while"}


def r_default(value: Any) -> str:
    """Write a Python default as R source."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return f"{value}L"
    if isinstance(value, float):
        return repr(value).removesuffix(".0")
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (tuple, list)):
        nested = any(isinstance(v, (tuple, list)) for v in value)
        return f"{'list' if nested else 'c'}({', '.join(map(r_default, value))})"
    raise TypeError(f"a default of type {type(value).__name__} cannot be written in R")


def from_one(default: Any) -> Any:
    """Convert a default index, counted from 0, to R's, counted from 1."""
    if isinstance(default, tuple):
        return tuple(map(from_one, default))
    return default + 1 if isinstance(default, int) and default >= 0 else default


def formals(verb: Verb) -> list[tuple[str, str | None]]:
    """Names and default values of the R function's arguments; `...` stands where Python has `*` or `**`."""
    P = inspect.Parameter
    made: list[tuple[str, str | None]] = []
    dots = False
    for p in verb.__signature__.parameters.values():
        if p.kind is P.VAR_POSITIONAL or (p.kind is P.KEYWORD_ONLY and not dots):
            made.append(("...", None))
            dots = True
        if p.kind in (P.POSITIONAL_OR_KEYWORD, P.KEYWORD_ONLY):
            default = from_one(p.default) if verb.kind_of(p.name).one_based else p.default
            made.append((r_argument_name(p.name), None if p.default is p.empty else r_default(default)))
        if p.kind is P.VAR_KEYWORD and not dots:
            made.append(("...", None))
    return made


def function_name(verb: Verb) -> str:
    """The name of the R function, which for a method has the class after the generic."""
    return f"{verb.name}.{verb.generic}" if verb.generic else verb.name


def function_source(verb: Verb) -> str:
    """Write one R function."""
    pairs = formals(verb)
    arguments = "supplied()"
    for step in verb.prepared_in_r:
        arguments = f"{step}({arguments})"
    call = f'run_verb("{verb.__name__}", {arguments}{", dots(...)" if ("...", None) in pairs else ""})'
    if verb.invisible:
        call = f"invisible({call})"
    elif verb.acts_on is is_composable and not verb.waits:
        call = f"unprinted_model({call})"
    head = wrapped(f"{r_name(function_name(verb))} <- function(", r_arguments(pairs), ")")
    return f"{head}\n  {call}\n"


def r_arguments(pairs: list[tuple[str, str | None]]) -> list[str]:
    """Write formals as they stand in a function's head."""
    return [name if default is None else f"{name} = {default}" for name, default in pairs]


def r_name(name: str) -> str:
    """Write a name as R source, in backticks if it is not a syntactic name."""
    return name if re.fullmatch(r"[A-Za-z.][A-Za-z0-9._]*", name) and name not in RESERVED else f"`{name}`"


def generated_verbs() -> list[Verb]:
    """The verbs that have a generated R function, sorted by name."""
    return sorted((v for v in VERBS.values() if not v.r_function), key=lambda v: v.name)


def verbs_file() -> str:
    """The text of `R/gen-verbs.R`."""
    verbs = generated_verbs()
    generics = [
        f'{v.name} <- function({GENERIC_FORMALS.get(v.name, "object, ...")}) UseMethod("{v.name}")\n'
        for v in verbs
        if v.generic and v.name not in BASE_GENERICS
    ]
    return "\n".join([f"# {HEADER}", *generics, *(function_source(v) for v in verbs)])


def named_list(name: str, entries: dict[str, list[str]]) -> str:
    """Write the assignment of a named list of character vectors."""
    lines = [
        wrapped(f"  {r_name(n)} = c(", map(r_default, values), "),") if values else f"  {r_name(n)} = character(),"
        for n, values in entries.items()
    ]
    return f"{name} <- list(\n" + "\n".join(lines).removesuffix(",") + "\n)\n"


def namespace(root: Path) -> str:
    """The text of `NAMESPACE`: generated verbs, and the functions that hand-written files mark with `@export`."""
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
            method = s3_method(name) or next(
                ((g, name[len(g) + 1 :]) for g in generics if name.startswith(f"{g}.")), None
            )
            if method:
                methods.add(method)
            else:
                exports.add(name)
    exports |= {"%>%", "%<>%"}
    lines = [f"# {HEADER}"]
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
    ("utils", "str"),
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
    "python.builtin.bytes",
    "python.builtin.super",
    "rkeras_super",
    "rkeras_named_context",
    "rkeras_names",
    "rkeras_py_subscripts",
    "rkeras_r_subscripts",
    "keras_shape",
    "tensorflow.python.framework.tensor_shape.TensorShape",
)


def s3_method(name: str) -> tuple[str, str] | None:
    """Return the generic and the class of an S3 method by its name, None for another function."""
    for cls in CLASSES:
        if name.endswith(f".{cls}"):
            return name.removesuffix(f".{cls}"), cls
    return None


def _quoted(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z.][A-Za-z0-9._]*", name) else f'"{name}"'
