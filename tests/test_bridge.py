"""Bridge tests that need their own process: signals, forks, saved workspaces, interpreters, exit."""

import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import threading
import time
import venv
from pathlib import Path

import pytest
from conftest import ROOT
from processes import COMMAND, environment, expression, finish

from rkeras._setup.install import r_version, requirements

pytest.importorskip("rpy2")

SCRIPTS = Path(__file__).parent / "bridge"


# Ctrl-C ---------------------------------------------------------------------------------------------------------------


def interrupted(command):
    """Run a script that prints READY before each point of interruption; return its lines, each with its delay."""
    lines, sent = [], None
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment()
    ) as process:
        watchdog = threading.Timer(100, process.kill)
        watchdog.start()
        for line in process.stdout:
            lines.append((line.strip(), time.monotonic() - sent if sent else None))
            sent = None
            if line.startswith("READY"):
                time.sleep(0.2)
                process.send_signal(signal.SIGINT)
                sent = time.monotonic()
        watchdog.cancel()
    return process.returncode, lines


def test_ctrl_c_interrupts_r_within_a_second_everywhere(host):
    status, lines = interrupted([*host, str(SCRIPTS / "interrupts.R")])
    said = [line for line, _ in lines]
    text = "\n".join(said)
    assert status == 0, text
    places = [line.removeprefix("READY ") for line in said if line.startswith("READY")]
    places.remove("caught in Python")
    assert len(places) == 12, text
    for place in places:
        at = said.index(f"READY {place}")
        assert said[at + 1] == f"DONE {place} interrupt", text
        assert lines[at + 1][1] < 1, (place, lines[at + 1])
    assert said.count("KEPT TRUE TRUE") == 5
    assert "DONE caught in Python ran to its end" in said
    assert "DONE front end interrupt" in said
    assert "FRONT END TRUE" in said
    assert "USABLE 2000 2" in said
    assert "GENERATOR CALLED AFTER 0" in said
    assert "DONE quiet loop ran to its end" in said
    assert "TRAINED 2" in said


@pytest.mark.parametrize("where", ["R", "Python"])
def test_an_uncaught_interrupt_ends_a_script_as_in_plain_r(host, where):
    status, lines = interrupted([*host, str(SCRIPTS / "uncaught-interrupt.R"), where])
    assert [line for line, _ in lines] == [f"READY {where}", "", "Execution halted"]
    assert status == 1


# Forks, saved workspaces ----------------------------------------------------------------------------------------------


def test_python_in_a_fork_is_an_error_with_a_remedy_that_works(host):
    status, out, err = finish([*host, str(SCRIPTS / "forks.R")])
    assert status == 0, err
    assert out.splitlines() == [
        "verb: error", "request: error", "attribute: error", "callable: error", "operator: error",
        "the parent goes on: 1 2", "fresh process: 1 2",
    ]  # fmt: skip


def test_objects_in_a_saved_workspace_state_their_former_type(host, tmp_path):
    image = str(tmp_path / "image.RData")
    status, _, err = finish([*host, str(SCRIPTS / "workspace.R"), "save", image])
    assert status == 0, err
    for second in COMMAND.values():
        status, out, err = finish([*second, str(SCRIPTS / "workspace.R"), "load", image])
        assert status == 0, err
        assert out.count("of an R session that has ended") == 10, out
        assert "keras.src.models.sequential.Sequential of an R session" in out
        assert out.endswith("numbers stay: 1 2 3\n")


# Exit -----------------------------------------------------------------------------------------------------------------

BUSY = """
suppressMessages(library(rkeras))
rkeras:::request("execute", "
import threading, time
def work():
    while True: time.sleep(0.001)
for _ in range(3): threading.Thread(target=work).start()
threading.Thread(target=lambda: print('from a thread')).start()
")
model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)
compile(model, "adam", "mse")
invisible(fit(model, matrix(0, 8, 4), numeric(8), epochs = 1, verbose = 0))
.Last <- function() cat("last\\n")
invisible(reg.finalizer(globalenv(), function(e) cat("finalized\\n"), onexit = TRUE))
"""


@pytest.mark.parametrize(("end", "status"), [("quit(status = 3)", 3), ("invisible()", 0), ("stop('at the end')", 1)])
def test_the_exit_status_is_that_of_the_script_with_live_threads(script, end, status):
    got, out, err = script(BUSY + end)
    assert got == status
    assert out.splitlines()[0] == "from a thread"
    if status != 1:
        assert out.splitlines()[1:] == ["last", "finalized"]
        assert err == ""
    else:
        assert err.splitlines() == ["Error: at the end", "Execution halted"]


def test_r_can_quit_inside_a_callback(script):
    status, out, _ = script(
        BUSY
        + """
fit(model, matrix(0, 8, 4), numeric(8), epochs = 5, verbose = 0, callbacks = callback_lambda(
  on_epoch_end = function(epoch, logs) { cat("epoch", epoch, "\\n"); quit(status = 5) }))
"""
    )
    assert status == 5
    assert "epoch 0" in out and "epoch 1" not in out


def test_pending_thread_output_is_printed_at_exit(script):
    status, out, _ = script("""
suppressMessages(library(rkeras))
rkeras:::request("execute", "
import threading, time
threading.Thread(target=lambda: (time.sleep(0.1), print('late'))).start()
")
for (i in 1:20) { end <- Sys.time() + 0.1; while (Sys.time() < end) sqrt(2) }
cat("R is done\\n")
""")
    assert (status, out) == (0, "R is done\nlate\n")


# Both hosts -----------------------------------------------------------------------------------------------------------


def test_both_hosts_print_the_same_output():
    results = [finish([*command, str(SCRIPTS / "same.R"), "an argument"]) for command in COMMAND.values()]
    assert results[0][0] == 0, results[0][2]
    first, second = (re.sub(r"\d+m?s(/step)?", "time", out) for _, out, _ in results)
    assert first == second
    assert results[0][2] == results[1][2]
    assert "arguments: an argument" in results[0][1]
    assert re.search(r"loss: \d", results[0][1])


def test_a_missing_script_is_named():
    status, out, err = finish([*COMMAND["Python hosts R"], "nowhere.R"])
    assert (status, out, err) == (2, "", "rkeras run: there is no file nowhere.R\n")


# Finding Python -------------------------------------------------------------------------------------------------------


def python_with(folder, *paths, name="env"):
    """Create a virtualenv with only the given folders on its path; return its interpreter."""
    venv.create(folder / name, with_pip=False, symlinks=True)
    site = next((folder / name).glob("lib/python*/site-packages"))
    (site / "more.pth").write_text("".join(f"{path}\n" for path in paths))
    return str(folder / name / "bin" / "python")


NOWHERE = {"RETICULATE_PYTHON": None, "VIRTUAL_ENV": None, "PYTHONPATH": None, "WORKON_HOME": "/nowhere"}


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Create an R library and a working directory outside the clone; return an environment without rkeras on PATH."""
    library = tmp_path / "library"
    library.mkdir()
    # Copy the package: R resolves links, and finds the clone next to the library.
    shutil.copytree(
        next(Path(p) / "rkeras" for p in environment()["R_LIBS"].split(os.pathsep) if (Path(p) / "rkeras").exists()),
        library / "rkeras",
    )
    programs = tmp_path / "programs"
    programs.mkdir()
    for program in ("R", "Rscript", "sh", "sed", "uname", "rm", "bash", "dirname", "which"):
        found = next((Path(p) / program for p in os.environ["PATH"].split(os.pathsep)
                      if (Path(p) / program).exists()), None)  # fmt: skip
        if found:
            (programs / program).symlink_to(found)
    monkeypatch.chdir(tmp_path)
    return {**NOWHERE, "R_LIBS": str(library), "PATH": str(programs)}


FIRST_VERB = """
library(rkeras)
cat("attached\\n")
for (i in 1:2) cat(conditionMessage(tryCatch(layer_dense(units = 1), error = identity)), "\\n")
"""


def test_without_python_the_package_attaches_and_the_first_verb_names_each_candidate(elsewhere, tmp_path):
    bare = python_with(tmp_path)
    (tmp_path / "programs" / "python3").symlink_to(bare)
    changes = {**elsewhere, "RKERAS_PYTHON": "/no/such/python", "RETICULATE_PYTHON": bare}
    status, out, err = expression(FIRST_VERB, **changes)
    assert status == 0, err
    assert out.startswith("attached\nNo Python with rkeras was found. Tried:\n")
    assert "/no/such/python (RKERAS_PYTHON): it does not run" in out
    assert f"{bare} (RETICULATE_PYTHON): it has no rkeras" in out
    assert "(python3 on the PATH): it has no rkeras" in out
    assert out.count("Call rkeras::install_keras() to create one.") == 2


def test_a_python_without_rpy2_is_not_chosen(elsewhere, tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    (source / "rkeras").symlink_to(ROOT / "rkeras")
    without = python_with(tmp_path, source)
    status, out, err = expression(FIRST_VERB, **elsewhere | {"RKERAS_PYTHON": without})
    assert status == 0, err
    assert f"{without} (RKERAS_PYTHON): it has rkeras but no rpy2" in out


def test_an_rpy2_for_another_r_is_an_error_with_the_version_to_install(tmp_path):
    source = tmp_path / "source"
    (source / "rpy2").mkdir(parents=True)
    (source / "rpy2" / "__init__.py").write_text("raise ImportError('undefined symbol: R_new')\n")
    (source / "rpy2_rinterface-3.99.0.dist-info").mkdir()
    (source / "rpy2_rinterface-3.99.0.dist-info" / "METADATA").write_text("Name: rpy2-rinterface\nVersion: 3.99.0\n")
    (source / "rkeras").symlink_to(ROOT / "rkeras")
    python = python_with(tmp_path, source)
    status, out, err = expression(FIRST_VERB, **NOWHERE | {"RKERAS_PYTHON": python})
    assert status == 0, err
    assert out.count("rkeras cannot be used from R in it") == 2
    (wanted,) = requirements("r")
    assert f"rpy2-rinterface 3.99.0 does not fit R {r_version()}: pip install '{wanted}'" in out
    status, out, err = finish([python, "-m", "rkeras", "run", str(SCRIPTS / "same.R")], **NOWHERE)
    assert status == 2
    assert f"pip install '{wanted}'" in err


@pytest.mark.parametrize("locale", ["C.UTF-8", "C"])
def test_paths_with_spaces_and_accents(tmp_path, locale):
    folder = tmp_path / "a folder, l'été"
    folder.mkdir()
    (folder / "source").mkdir()
    (folder / "source" / "rkeras").symlink_to(ROOT / "rkeras")
    packages = [p for p in sys.path if p.endswith("site-packages")]
    python = python_with(folder, folder / "source", *packages)
    status, out, err = expression(
        'library(rkeras); cat(class(layer_dense(units = 1))[1], import("sys")$executable, sep = "\\n")',
        **NOWHERE | {"RKERAS_PYTHON": python, "LC_ALL": locale, "PYTHONNOUSERSITE": "1"},
    )  # fmt: skip
    assert status == 0, err
    # This is how R prints it in the locale C.
    written = python.replace("é", "<U+00E9>") if locale == "C" else python
    assert out.splitlines() == ["keras.src.layers.core.dense.Dense", written]


def test_a_python_other_than_the_selected_one_is_reported():
    status, out, err = expression(
        'library(rkeras); cat(import("sys")$executable)',
        **NOWHERE | {"RKERAS_PYTHON": "/nowhere/python", "VIRTUAL_ENV": sys.prefix},
    )
    assert status == 0, err
    assert (
        re.search(
            r"RKERAS_PYTHON is not used:\n  /nowhere/python \(RKERAS_PYTHON\): it does not run\nInstead: (.*) \(",
            err,
        )[1]
        == out
    )


ANOTHER = """
given <- commandArgs(TRUE)
if (length(given)) dyn.load(given, local = FALSE)
library(rkeras)
said <- tryCatch({ layer_dense(units = 1); "it works\n" }, error = conditionMessage)
cat("", said, "goes on", sep = "\n")
"""


@pytest.mark.parametrize("way", ["dyn.load", "LD_PRELOAD"])
@pytest.mark.parametrize("which", ["its own", "a copy"])
def test_a_second_libpython_is_an_error_that_names_both_libraries(which, way, host, tmp_path):
    own = Path(sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("INSTSONAME")).resolve()
    library = own if which == "its own" else shutil.copy(own, tmp_path)
    (tmp_path / "another.R").write_text(ANOTHER)
    loaded, preloaded = ([str(library)], None) if way == "dyn.load" else ([], str(library))
    status, out, err = finish([*host, str(tmp_path / "another.R"), *loaded], LD_PRELOAD=preloaded)
    assert status == 0, err
    assert out.endswith("\ngoes on\n")
    if which == "its own" or host == COMMAND["Python hosts R"]:
        assert "it works" in out
    else:
        fault = f"its {own} cannot be used with {library}, which this R has loaded"
        assert f"{sys.executable} (RKERAS_PYTHON): {fault}" in out
        assert "Start R without the other libpython, or set RKERAS_PYTHON to" in out


# reticulate -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", ["after", "before", "never"])
def test_reticulate(order, host):
    status, out, err = finish([*host, str(SCRIPTS / "reticulate.R"), order], RETICULATE_PYTHON=sys.executable)
    assert status == 0, err
    assert out.endswith("trained 2\n"), out
    if order != "never":
        assert "py_eval 3" in out and "sum 6" in out and "one object TRUE" in out and "same Python TRUE" in out


# Python programs of the user ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", ["before", "after", "without"])
def test_a_python_program_that_uses_rpy2(order):
    status, out, err = finish([sys.executable, str(SCRIPTS / "notebook.py"), order])
    assert status == 0, err
    if order == "without":
        assert "In Python, call `rkeras.bridge.host.start_r()` first" in out
    assert out.splitlines()[-4:] == [
        "Python goes on printing", "R error: own", "KeyboardInterrupt of Python's own", "done"
    ], out  # fmt: skip


def test_the_backend_can_be_chosen_at_once(script):
    status, out, err = script('library(rkeras)\nuse_backend("tensorflow")\ncat(length(keras_input(3)$shape))')
    assert (status, out) == (0, "2"), err
