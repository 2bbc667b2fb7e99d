"""Stand-in packages for keras, keras3 and related packages: old scripts load them in both hosts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT
from processes import environment, expression, finish

pytest.importorskip("rpy2")

PACKAGES = ("keras", "keras3", "tensorflow", "tfdatasets", "tfruns", "reticulate")
RKERAS = [sys.executable, "-m", "rkeras"]


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory):
    """Directory for the library of stand-ins."""
    folder = tmp_path_factory.mktemp("cache")
    before = os.environ.get("R_USER_CACHE_DIR")
    os.environ["R_USER_CACHE_DIR"] = str(folder)
    yield folder
    if before is None:
        del os.environ["R_USER_CACHE_DIR"]
    else:
        os.environ["R_USER_CACHE_DIR"] = before


@pytest.fixture(scope="module")
def library():
    """Path of the library, printed by `rkeras standins`."""
    status, out, err = finish([*RKERAS, "standins"])
    assert (status, err) == (0, "")
    return out.strip()


@pytest.fixture(params=["R hosts Python", "Python hosts R"])
def old_script(request, library, tmp_path):
    """Run a script with the stand-ins in each host."""

    def run(code, **changes):
        file = tmp_path / "old.R"
        file.write_text(code, encoding="utf-8")
        if request.param == "R hosts Python":
            return finish(["Rscript", str(file)], **{"R_LIBS": library, **changes})
        return finish([*RKERAS, "run", "--standins", str(file)], **changes)

    return run


def test_the_library_is_created_once_and_has_the_packages(library):
    assert {p.name for p in Path(library).iterdir()} == {*PACKAGES, "rkeras"}
    made = Path(library).stat().st_mtime_ns
    assert finish([*RKERAS, "standins"])[1].strip() == library
    assert Path(library).stat().st_mtime_ns == made


def test_each_package_exports_exactly_its_names(old_script):
    wanted = json.loads((ROOT / "spec/wanted.json").read_text(encoding="utf-8"))["wanted"]
    expected = {p: {n for n, e in wanted.items() if any(q.partition("-")[0] == p for q in e["packages"])}
                for p in PACKAGES[:-1]}  # fmt: skip
    expected["tfdatasets"].add("hearts")
    expected["reticulate"] = set(json.loads((ROOT / "spec/standins.json").read_text(encoding="utf-8"))["reticulate"])
    status, out, err = old_script("""
for (package in c("keras", "keras3", "tensorflow", "tfdatasets", "tfruns", "reticulate")) {
  for (name in getNamespaceExports(package)) cat(package, name, "\\n")
}
""")
    assert status == 0, err
    found = {p: set() for p in PACKAGES}
    for line in out.splitlines():
        package, name = line.split()
        found[package].add(name)
    assert found == expected


def test_the_data_set_of_tfdatasets_is_read_when_it_is_used(old_script):
    status, out, err = old_script("""
library(tfdatasets)
cat(dim(hearts), class(hearts), typeof(hearts$age), typeof(hearts$oldpeak), typeof(hearts$thal), "\\n")
cat(colSums(hearts[-13]), "\\n")
cat(sort(table(tfdatasets::hearts$thal)), "\\n")
hearts <- NULL
data(hearts)
cat(unlist(hearts[303, ]))
""")
    assert status == 0, err
    # Values of the real package.
    assert [line.strip() for line in out.splitlines()] == [
        "303 14 tbl_df tbl data.frame integer double character",
        "16542 205 942 39931 74704 45 300 45206 99 320.5 482 207 83",
        "1 1 18 115 168",
        "63 0 4 150 407 0 2 154 0 4 2 3 reversible 1",
    ]


def test_an_old_keras_script_runs_unmodified(old_script):
    status, out, err = old_script("""
library(keras)
library(tensorflow)
library(tfdatasets)
library(tfruns)
library(reticulate)
np <- import("numpy")
model <- keras_model_sequential() %>%
  layer_dense(units = 4, activation = "relu", input_shape = c(3)) %>%
  keras::layer_dense(units = 1)
model %>% compile(loss = "mse", optimizer = optimizer_rmsprop(), metrics = c("mae"))
x <- matrix(1:12 / 12, 4); y <- x[, 1]
history <- model %>% fit(x, y, epochs = 2, verbose = 0)
stopifnot(inherits(model, "keras.engine.training.Model"), length(history$metrics$loss) == 2)
cat("sum", as.numeric(tensorflow::tf$reduce_sum(tf$constant(c(1, 2)))), "\\n")
cat("numpy", np$sum(np$arange(4L)), "\\n")
cat("batches", length(iterate(dataset_batch(tensor_slices_dataset(x), 2))), "\\n")
cat("keras", format(packageVersion("keras")), "\\n")
""")
    assert status == 0, err
    assert out.splitlines() == ["sum 3", "numpy 6", "batches 2", "keras 2.16.1"]


def test_library_keras3_selects_the_edition_keras3(old_script):
    status, out, err = old_script("""
library(keras3)
x <- layer_input(c(3, 4))
shape_of <- function(x) vapply(x$shape, function(n) if (is.null(n)) NA_integer_ else as.integer(n), 0L)
cat("concatenate", shape_of(layer_concatenate(x, x, axis = 2)), "\\n")
cat("input", names(formals(layer_input))[1:4], "\\n")
model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
model |> compile(loss = "mse")
seen <- NULL
history <- model |> fit(matrix(0, 4, 2), matrix(0, 4, 1), verbose = 0,
                        callbacks = callback_lambda(on_epoch_end = function(epoch, logs) seen <<- c(seen, epoch)))
cat("epochs", length(history$metrics$loss), "called", seen, "\\n")
cat("shown", formals(initializer_variance_scaling)$distribution, "\\n")
cat("original", shape_of(keras::layer_concatenate(list(x, x), axis = 2)), "\\n")
""")
    assert status == 0, err
    lines = dict(line.split(" ", 1) for line in out.splitlines())
    assert lines["concatenate"] == "NA 6 4"
    assert lines["input"] == "shape batch_size dtype sparse"
    assert lines["epochs"] == "1 called 1"
    assert lines["shown"] == "truncated_normal"
    assert lines["original"] == "NA 3 8"


def test_user_methods_dispatch_on_the_generics(old_script):
    status, out, err = old_script("""
library(keras3)
fit.my_model <- function(object, ...) cat("mine\\n")
fit(structure(list(), class = "my_model"))
""")
    assert (status, out) == (0, "mine\n"), err


def test_an_old_reticulate_script_runs_unmodified(old_script, tmp_path):
    (tmp_path / "thing.py").write_text("class Thing:\n    n = 3\ndef double(x): return 2 * x\n")
    document = tmp_path / "document.Rmd"
    document.write_text("```{python}\nshown = [1, 2]\nlen(shown)\n```\n\n`r py$shown`\n")
    status, out, err = old_script(f"""
library(reticulate)
source_python("{tmp_path}/thing.py")
cat("sourced", double(4), "\\n")
py_run_string("x = {{'a': [1, 2]}}")
py$y <- c(py$x$a, 3L)
cat("py", py_eval("y"), reticulate::py$y, "\\n")
registerS3method("py_to_r", "__main__.Thing", function(x) paste("thing", x$n), envir = asNamespace("reticulate"))
cat("method", py_eval("Thing()"), py_to_r(py_eval("Thing()", convert = FALSE)), "\\n")
r_to_py.my_units <- function(x, convert = FALSE) r_to_py(paste(unclass(x), "m"), convert)
cat("method", py_to_r(tuple(structure(2, class = "my_units")))[[1]], "\\n")
cat("config", inherits(py_config(), "py_config"), "\\n")
cat("caught", tryCatch(py_eval("1 / 0"), python.builtin.ZeroDivisionError = function(e) py_last_error()$type), "\\n")
with(py_run_string("from contextlib import nullcontext")$nullcontext(5) %as% five, cat("with", five, "\\n"))
invisible(knitr::knit("{document}", "{tmp_path}/document.md", quiet = TRUE))
""")
    assert status == 0, err
    assert out.splitlines() == [
        "sourced 8", "py 1 2 3 1 2 3", "method thing 3 thing 3", "method 2 m",
        "config TRUE", "caught ZeroDivisionError", "with 5",
    ]  # fmt: skip
    made = (tmp_path / "document.md").read_text()
    assert "## 2" in made and made.endswith("1, 2\n"), made


def test_standins_puts_the_library_first(library):
    status, out, err = expression(
        'd <- rkeras::standins(); cat(identical(.libPaths()[1], normalizePath(d)), d, ""); library(keras); '
        'cat(packageDescription("keras")$Title)'
    )
    assert (status, out) == (0, f"TRUE {library} keras by rkeras"), err


def test_a_loaded_package_is_not_replaced(tmp_path):
    real = tmp_path / "real"
    source = tmp_path / "tfruns"
    source.mkdir()
    real.mkdir()
    (source / "DESCRIPTION").write_text(
        "Package: tfruns\nVersion: 9.9\nTitle: Real\nDescription: Real.\nLicense: MIT\nAuthor: A\n"
        "Maintainer: A <a@b.org>\n"
    )
    (source / "NAMESPACE").write_text("")
    subprocess.run(["R", "CMD", "INSTALL", f"--library={real}", str(source)], check=True, capture_output=True)
    status, _, err = expression(f'.libPaths(c("{real}", .libPaths())); library(tfruns); rkeras::standins()')
    assert status == 1
    assert "standins(): tfruns is loaded already. Restart R and call it first." in err
    assert "Version: 9.9" in (real / "tfruns/DESCRIPTION").read_text()


def test_the_stand_ins_are_off_by_default():
    status, out, _ = expression('library(rkeras); cat("keras" %in% rownames(installed.packages()))')
    assert (status, out) == (0, "FALSE")


def test_an_unwritable_cache_is_named(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    status, out, err = finish([*RKERAS, "standins"], R_USER_CACHE_DIR=str(file / "below"))
    assert (status, out) == (2, "")
    assert f"standins(): the directory {file}/below" in err
    assert "R_USER_CACHE_DIR" in err


def test_two_sessions_create_the_library_at_the_same_time(tmp_path):
    given = environment(R_USER_CACHE_DIR=str(tmp_path))
    both = [subprocess.Popen([*RKERAS, "standins"], stdout=subprocess.PIPE, text=True, env=given) for _ in range(2)]
    first, second = (process.communicate(timeout=120)[0] for process in both)
    assert first == second
    assert [process.returncode for process in both] == [0, 0]
    assert [p.name for p in Path(first.strip()).parent.iterdir()] == [Path(first.strip()).name]


def test_deprecated_arguments_cause_no_warning_in_rkeras(old_script):
    status, out, err = old_script("""
said <- function(expr) tryCatch({ expr; "nothing" }, warning = conditionMessage)
cat(said(keras::loss_cosine_proximity(diag(2), diag(2))), "\\n")
cat(said(rkeras::loss_cosine_proximity(diag(2), diag(2))), "\\n")
# As an argument it is still the verb.
model <- rkeras::keras_model_sequential(input_shape = 2) |> rkeras::layer_dense(2)
rkeras::compile(model, loss = keras::loss_cosine_proximity)
cat(model$loss$`__name__`, "\\n")
""")
    assert status == 0, err
    assert out.splitlines() == [
        "`loss_cosine_proximity()` is deprecated. Use `loss_cosine_similarity()`.", "nothing", "cosine_similarity",
    ]  # fmt: skip


@pytest.mark.parametrize("package", ["keras", "keras3"])
def test_the_generics_are_those_of_the_package_generics(old_script, package):
    status, out, err = old_script(f"""
if (!requireNamespace("generics", quietly = TRUE)) quit(status = 77)
library({package})
for (name in c("fit", "compile")) cat(identical(get(name), getExportedValue("generics", name)), "")
cat(identical({package}::evaluate, tensorflow::evaluate), names(formals(args({package}::fit))), "\\n")
library(generics, exclude = "evaluate")
model <- keras_model_sequential(input_shape = 2)
model |> layer_dense(1) |> compile(loss = "mse")
cat(length(fit(model, matrix(0, 4, 2), matrix(0, 4, 1), verbose = 0, epochs = 2)$metrics$loss), "\\n")
cat(head(names(formals(getS3method("fit", "keras.models.Model"))), 4), "\\n")
""")
    if status == 77:
        pytest.skip("generics is not installed")
    assert status == 0, err
    fourth = {"keras": "batch_size", "keras3": "..."}[package]
    lines = [line.strip() for line in out.splitlines()]
    assert lines == ["TRUE TRUE TRUE object ...", "2", f"object x y {fourth}"]


CAPTURED = {
    "keras": 'keras:::capture_args(match.call(), list(units = as.integer), ignore = "object")',
    "keras3": 'keras3:::capture_args(list(units = as.integer), ignore = "object")',
}


@pytest.mark.parametrize(("package", "model"), [("keras", "engine.training"), ("keras3", "src.models.model")])
def test_other_packages_reach_internal_names(old_script, package, model):
    status, out, err = old_script(f"""
library({package})
own <- asNamespace("{package}")
cat(unlist(own$as_axis(c(1, -1))), is.null(own$as_nullable_integer(NULL)), own$as_nullable_integer(2.7), "\\n")
cat(format(own$normalize_shape(c(NA, 3))), format(own$normalize_shape(tensorflow::shape(NA, 3))), "\\n")
own_layer <- function(object, units, activation = NULL, ...) {CAPTURED[package]}
str(own_layer(1, 3, name = "a"))
cat(tryCatch(own_layer(1, 3, "relu", "unnamed"), error = conditionMessage), "\\n")
cat(tryCatch(own$as_axis(0), error = conditionMessage), "\\n")
model <- keras_model_sequential(input_shape = 2)
invisible(layer_dense(model, 1))
{package}:::compile.keras.{model}.Model(model, loss = "mse")
{package}:::fit.keras.{model}.Model(model, matrix(0, 2, 2), c(1, 2), verbose = 0, epochs = 1)
cat(dim({package}:::predict.keras.{model}.Model(model, matrix(0, 2, 2), verbose = 0)), "\\n")
""")
    assert status == 0, err
    lines = [line.rstrip() for line in out.splitlines()]
    assert lines == [
        "0 -1 TRUE 2", "(None, 3) (None, 3)", "List of 2", " $ units: int 3", ' $ name : chr "a"',
        'All arguments in `...` must have names: own_layer(object = 1, units = 3, activation = "relu", "unnamed")',
        "`axis` counts from 1, and is 0", "2 1",
    ]  # fmt: skip
