"""Functions of the installed R package match the exports of R's packages."""

import json
import os
import shutil
import subprocess

import pytest
from conftest import ROOT

from tools.generate import surface

RSCRIPT = shutil.which("Rscript")
WANTED = surface.wanted(ROOT)
EXCEPTIONS = surface.exceptions(ROOT)

# One line for each function: its name, the names of its arguments and, after a colon, their defaults.
PRINT_FORMALS = """
options(rkeras.start = FALSE)
namespace <- loadNamespace("rkeras")
exports <- getNamespaceExports(namespace)
text <- function(default) paste(trimws(deparse(default, width.cutoff = 500L)), collapse = " ")
show <- function(name, f) {
  arguments <- formals(args(f))
  cat(name, sprintf("%s:%s", names(arguments), vapply(arguments, text, "")), sep = "\\t")
  cat("\\n")
}
for (name in exports) {
  value <- getExportedValue("rkeras", name)
  if (is.function(value)) show(name, value) else cat(name, "\\n", sep = "")
}
for (generic in c("compile", "fit", "evaluate", "predict", "summary", "plot", "export_savedmodel"))
  show(paste0(generic, "()"), getS3method(generic, "keras.models.Model", envir = namespace))
standard <- paste0("package:", c("base", "stats", "utils", "methods"))
cat("MASKED", intersect(exports, unlist(lapply(standard, ls))), sep = "\\t")
"""


@pytest.fixture(scope="module")
def printed():
    """Arguments and defaults in order, by name of the R function; a name with parentheses is a method: `fit()`."""
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
        functions[name] = arguments
    return functions


@pytest.fixture(scope="module")
def exported(printed):
    return {
        n: dict(a.partition(":")[::2] for a in v if a not in ("", ":")) for n, v in printed.items() if n != "MASKED"
    }


def test_every_name_of_r_is_exported(exported):
    assert sorted(name for name in WANTED if name not in exported) == []


def test_only_names_of_the_r_packages_mask_base_r(printed):
    # Before R 4.3 the matrix product is not generic, so that rkeras replaces it.
    assert sorted(set(printed["MASKED"]) - set(WANTED) - {"", "%*%"}) == []


def test_the_arguments_equal_those_of_the_r_packages_in_order(exported):
    wrong = {}
    for name in WANTED:
        found, expected = exported.get(f"{name}()", exported[name]), surface.expected_formals(ROOT, name)
        if expected is not None and name not in EXCEPTIONS["formals"] and list(found)[: len(expected)] != expected:
            wrong[name] = list(found), expected
    assert wrong == {}


def test_the_generics_pass_all_arguments_to_their_methods(exported):
    for name in ("compile", "evaluate", "fit"):
        assert list(exported[name]) == ["object", "..."]
        assert list(exported[f"{name}()"])[0] == "object"


def r_value(text):
    """Convert an R constant to a Python value, an expression to `...`."""
    try:
        plain = {"NULL": None, "TRUE": True, "FALSE": False}
        return plain[text] if text in plain else json.loads(text.removesuffix("L"))
    except ValueError:
        return ...


def test_the_constant_defaults_equal_those_of_the_r_packages(exported):
    compared, wrong = 0, {}
    for name, entry in WANTED.items():
        for argument, default in entry["formals"] or []:
            if default is None or f"{name}()" in exported or f"{name}.{argument}" in EXCEPTIONS["defaults"]:
                continue
            expected, found = r_value(default), r_value(exported[name].get(argument, "..."))
            if ... not in (expected, found):
                compared += 1
                if expected != found:
                    wrong[name, argument] = found, expected
    assert wrong == {}
    assert compared > 2000
