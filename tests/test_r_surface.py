"""The R functions as the installed R package has them, held against R keras's."""

import json
import os
import shutil
import subprocess

import pytest
from conftest import ROOT
from test_surface import DIFFERENT, wanted

from rkeras.verb import VERBS

RSCRIPT = shutil.which("Rscript")

# One line for each function: its name, then the names of its arguments and, after a colon, their defaults.
PRINT_FORMALS = """
options(rkeras.start = FALSE)
namespace <- loadNamespace("rkeras")
exports <- getNamespaceExports(namespace)
text <- function(default) paste(trimws(deparse(default, width.cutoff = 500L)), collapse = " ")
for (name in exports) {
  # Objects and generators of classes have no arguments.
  arguments <- if (is.function(get(name, namespace))) formals(get(name, namespace))
  cat(name, sprintf("%s:%s", names(arguments), vapply(arguments, text, "")), sep = "\\t")
  cat("\\n")
}
for (generic in c("compile", "fit", "evaluate", "predict", "summary")) {
  arguments <- formals(getS3method(generic, "keras.models.Model", envir = namespace))
  cat(paste0(generic, "()"), sprintf("%s:%s", names(arguments), vapply(arguments, text, "")), sep = "\\t")
  cat("\\n")
}
"""

NAMES = sorted([v.name for v in VERBS.values()] + ["install_keras", "install_tensorflow"])

OTHER_DEFAULTS = {
    ("install_keras", "python_version"): "`python` is the interpreter itself",
    ("install_tensorflow", "envname"): "one virtualenv serves both",
}
"""Defaults that are not those of R keras, with the reason."""


@pytest.fixture(scope="module")
def exported():
    """Arguments and defaults, in order, by the name of the R function; those of a method under `fit()`."""
    if RSCRIPT is None:
        pytest.skip("R is not installed")
    library = os.pathsep.join(filter(None, [str(ROOT / ".r-lib"), os.environ.get("R_LIBS")]))
    done = subprocess.run(
        [RSCRIPT, "--no-init-file", "-e", PRINT_FORMALS],
        capture_output=True, text=True, check=False, env={**os.environ, "R_LIBS": library},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    functions = {}
    for line in done.stdout.splitlines():
        name, *arguments = line.split("\t")
        functions[name] = dict(a.partition(":")[::2] for a in arguments if a not in ("", ":"))
    return functions


@pytest.mark.parametrize("name", NAMES)
def test_each_verb_is_exported_or_a_method(exported, name):
    assert name in exported or f"{name}()" in exported


def test_the_arguments_are_those_of_r_keras_in_its_order(exported):
    wrong = {}
    for name, arguments in exported.items():
        expected = wanted(name.removesuffix("()"))
        is_generic = f"{name}()" in exported
        if expected is None or is_generic or name.removesuffix("()") in DIFFERENT:
            continue
        found = list(arguments)
        if found[: len(expected)] != expected:
            wrong[name] = found, expected
    assert not wrong


def test_the_generics_hand_everything_to_their_methods(exported):
    for name in ("compile", "evaluate", "fit"):
        assert list(exported[name]) == ["object", "..."]
        assert list(exported[f"{name}()"])[0] == "object"


def r_value(text):
    """A constant of R as a Python value; `...` where it is an expression."""
    try:
        plain = {"NULL": None, "TRUE": True, "FALSE": False}
        return plain[text] if text in plain else json.loads(text.removesuffix("L"))
    except ValueError:
        return ...


def test_the_constant_defaults_are_those_of_r_keras(exported):
    surface = json.loads((ROOT / "tests/surface/wanted.json").read_text(encoding="utf-8"))["wanted"]
    compared, wrong = 0, {}
    for name in NAMES:
        for argument, default in (surface.get(name) or {}).get("formals") or []:
            if default is None or f"{name}()" in exported or (name, argument) in OTHER_DEFAULTS:
                continue
            expected, found = r_value(default), r_value(exported[name].get(argument, "..."))
            if ... not in (expected, found):
                compared += 1
                if expected != found:
                    wrong[name, argument] = found, expected
    assert not wrong
    assert compared > 300
