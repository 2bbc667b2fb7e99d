"""Faults of the environment: disks, locales, paths, caches, removed Python, exit.

Faults in a running session are in testthat/test-faults.R; killed processes in test_files_killed.py.
"""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
from pathlib import Path

import pytest
from conftest import ROOT
from latin1_locale import latin1_locale
from processes import environment, expression, finish

import rkeras as rk

NEEDS_R = pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")

# Homes, locales, paths ------------------------------------------------------------------------------------------------

SESSION = """
suppressMessages(library(rkeras))
model <- keras_model_sequential(input_shape = 3) |> layer_dense(2)
compile(model, "adam", "mse")
x <- matrix(1:24 / 24, 8)
invisible(fit(model, x, matrix(0, 8, 2), epochs = 1, verbose = 0))
file <- file.path(FOLDER, "été 1.keras")
save_model(model, file)
same <- all.equal(predict(load_model(file), x, verbose = 0), predict(model, x, verbose = 0))
cat(file.exists(file), isTRUE(same), "\\n")
saveRDS(get_weights(model), file.path(FOLDER, "poids é.rds"))
cat(conditionMessage(tryCatch(get_file("none.csv", "file:///nowhere/none.csv"), error = identity)), "\\n")
cat("größe\\n")
"""


@NEEDS_R
@pytest.mark.parametrize(
    ("home", "locale"), [("/dev/null", None), (None, "C")], ids=["a read-only home", "no home and the locale C"]
)
def test_a_session_in_a_folder_with_spaces_and_accents_and_with(home, locale, host, tmp_path):
    folder = tmp_path / "un été, l'an 1"
    (folder / "lib").mkdir(parents=True)
    library = next(Path(p) for p in environment()["R_LIBS"].split(os.pathsep) if (Path(p) / "rkeras").exists())
    shutil.copytree(library / "rkeras", folder / "lib" / "rkeras")
    (folder / "rkeras").symlink_to(ROOT / "rkeras")
    (folder / "l'été.R").write_text(SESSION.replace("FOLDER", f'"{folder}"'), encoding="utf-8")
    # No user, not even root, can create files below /dev/null. Matplotlib would warn that it uses another folder.
    status, out, err = finish(
        [*host, str(folder / "l'été.R")], R_LIBS=str(folder / "lib"), PYTHONPATH=str(folder), LC_ALL=locale, HOME=home,
        KERAS_HOME=None, MPLCONFIGDIR=str(tmp_path / "matplotlib"),
    )  # fmt: skip
    assert status == 0, err
    lines = out.splitlines()
    assert lines[0] == "TRUE TRUE" and lines[-1] == "größe", out
    assert "get_file(): `none.csv` is not in the cache and could not be downloaded" in lines[-2]
    assert {"été 1.keras", "poids é.rds"} <= {p.name for p in folder.iterdir()}
    assert "Traceback" not in err


LATIN_1 = """
cat(l10n_info()$codeset, Encoding("größe"), import("builtins")$len("größe"), "\\n")
print(dict("größe" = "é"))
print(fit_text_tokenizer(text_tokenizer(), "größe é ü")$word_index)
import("builtins")$print("größe")
print(import("builtins")$str("\\u20ac"))
said <- function(expr) cat(conditionMessage(tryCatch(expr, error = identity)), "\\n")
said(load_model("né.keras"))
said(save_model(model, "\\u20ac.keras"))
summary(model)
"""
IN_LATIN_1 = """\
ISO-8859-1 latin1 5
{'größe': 'é'}
$größe
[1] 1

$é
[1] 2

$ü
[1] 3

größe
[1] "<U+20AC>"
load_model(): there is no file né.keras.
save_model(): `filepath` must be a path, not '<U+20AC>.keras'. It cannot be encoded in latin-1, the locale's encoding.
"""


@NEEDS_R
def test_a_session_in_a_latin_1_locale(host, tmp_path):
    script = tmp_path / "session.R"
    script.write_text(SESSION.replace("FOLDER", f'"{tmp_path}"') + LATIN_1, encoding="latin-1")
    status, out, err = finish([*host, str(script)], encoding="latin-1", **latin1_locale(tmp_path))
    assert status == 0, err
    assert out.startswith("TRUE TRUE\n"), out
    assert out.partition("größe\n")[2].startswith(IN_LATIN_1), out
    assert "+-----" in out and "dense (Dense)" in out  # no line-drawing characters, which Latin-1 lacks
    assert {"été 1.keras".encode("latin-1"), "poids é.rds".encode("latin-1")} <= {*os.listdir(os.fsencode(tmp_path))}  # noqa: PTH208
    assert "Traceback" not in err


# Disks ----------------------------------------------------------------------------------------------------------------

FULL_DISK = """
suppressMessages(library(rkeras))
said <- function(expr) cat(conditionMessage(tryCatch(expr, error = identity)), "\\n")
model_of <- function(units) keras_model_sequential(input_shape = 2) |> layer_dense(units)
small <- model_of(3)
large <- model_of(1e6)
save_model(small, "m.keras")
said(save_model(large, "m.keras", overwrite = TRUE))
compile(large, "sgd", "mse")
said(fit(large, matrix(0, 1, 2), matrix(0, 1, 1e6), epochs = 1, verbose = 0,
         callbacks = callback_model_checkpoint("c.keras")))
cat(identical(get_weights(load_model("m.keras")), get_weights(small)), file.exists("c.keras"), "\\n")
"""


@pytest.mark.long  # test_rejected_files.py tests the behaviour in Python
@NEEDS_R
def test_a_full_disk_is_an_r_error_and_keeps_the_old_file(host, tmp_path):
    (tmp_path / "full.R").write_text(FULL_DISK)
    # Files are limited to one mebibyte.
    limited = ["bash", "-c", 'trap "" XFSZ; cd "$1"; shift; ulimit -f 1024; exec "$@"', "bash", str(tmp_path)]
    status, out, err = finish([*limited, *host, "full.R"])
    assert status == 0, err
    first, second, last = out.splitlines()
    assert "m.keras cannot be written: File too large. " in first and "The existing m.keras was not changed." in first
    assert "c.keras cannot be written: File too large." in second
    assert last == "TRUE FALSE"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


# Caches and downloads -------------------------------------------------------------------------------------------------

ADDRESS = "https://example.com/numbers.csv"
WHOLE = b"1,2\n3,4\n"
HASH = hashlib.sha256(WHOLE).hexdigest()


@pytest.fixture
def served(tmp_path, monkeypatch):
    """Cache, and a network that serves the data of the test: bytes, or an error after some bytes."""
    answer = {"data": WHOLE, "error": None}

    def retrieve(address, target, *_):
        Path(target).write_bytes(answer["data"])
        if answer["error"]:
            raise answer["error"]

    monkeypatch.setattr("keras.src.utils.file_utils.urlretrieve", retrieve)
    (tmp_path / "datasets").mkdir()
    answer["folder"] = tmp_path / "datasets"
    answer["get"] = lambda **more: Path(rk.get_file("numbers.csv", ADDRESS, cache_dir=str(tmp_path), **more))
    return answer


def in_cache(served):
    return {p.name: p.read_bytes() for p in served["folder"].iterdir()}


def test_a_corrupt_file_in_the_cache_is_replaced(served):
    (served["folder"] / "numbers.csv").write_bytes(b"1,2\n3")
    assert served["get"](file_hash=HASH).read_bytes() == WHOLE
    assert in_cache(served) == {"numbers.csv": WHOLE}


def test_a_corrupt_file_is_kept_if_the_download_fails(served):
    (served["folder"] / "numbers.csv").write_bytes(b"1,2\n3")
    for data, error in [
        (b"1,", urllib.error.URLError("gone")),
        (b"something else", None),
        (b"1,", KeyboardInterrupt()),
    ]:
        served.update(data=data, error=error)
        with pytest.raises(KeyboardInterrupt if isinstance(error, KeyboardInterrupt) else OSError) as caught:
            served["get"](file_hash=HASH)
        if not isinstance(error, KeyboardInterrupt):
            assert f"{served['folder'] / 'numbers.csv'} is not the file that Keras expects" in str(caught.value)
        assert in_cache(served) == {"numbers.csv": b"1,2\n3"}


def test_a_download_with_another_hash_is_deleted(served):
    served["data"] = b"something else"
    with pytest.raises(OSError, match=f"the file from {ADDRESS} does not have the hash {HASH}"):
        served["get"](file_hash=HASH)
    assert in_cache(served) == {}


def test_a_partial_download_is_never_used(served):
    served.update(data=b"1,2", error=urllib.error.URLError("gone"))
    with pytest.raises(OSError, match="could not be downloaded"):
        served["get"]()
    assert in_cache(served) == {}
    served.update(data=WHOLE, error=None)
    assert served["get"]().read_bytes() == WHOLE
    served.update(data=b"1,2", error=urllib.error.URLError("gone"))
    with pytest.raises(OSError):
        served["get"](force_download=True)
    assert in_cache(served) == {"numbers.csv": WHOLE}


KILLED = """
import os, signal, sys
import rkeras as rk
from rkeras._keras.loading import keras
keras()
import keras.src.utils.file_utils as files
def retrieve(address, target, *_):
    with open(target, "wb") as file: file.write(b"half")
    os.kill(os.getpid(), signal.SIGKILL)
files.urlretrieve = retrieve
rk.get_file("numbers.csv", "https://example.com/numbers.csv", cache_dir=sys.argv[1])
"""


def test_a_killed_download_leaves_no_partial_file(tmp_path):
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], env=environment(), capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert not (tmp_path / "datasets" / "numbers.csv").exists()


# Removed Python -------------------------------------------------------------------------------------------------------


@NEEDS_R
def test_a_virtualenv_without_its_python_is_named(tmp_path):
    (tmp_path / "env" / "bin").mkdir(parents=True)
    (tmp_path / "env" / "bin" / "python").symlink_to(tmp_path / "removed" / "python3")
    python = str(tmp_path / "env" / "bin" / "python")
    code = 'library(rkeras); print(keras_config()); cat(class(layer_dense(units = 1))[1], "\\n")'
    status, out, err = expression(code, RKERAS_PYTHON=python, RETICULATE_PYTHON=sys.executable)
    assert status == 0, err
    assert f"! RKERAS_PYTHON is set to {python}, but it does not run" in out
    assert out.endswith("keras.src.layers.core.dense.Dense\n")


@NEEDS_R
def test_packages_removed_during_a_session_are_an_error_of_the_verb_that_needs_them(script):
    code = """
options(rkeras.background_import = FALSE)
suppressMessages(library(rkeras))
rkeras:::request("execute", "
import sys
sys.path[:] = [p for p in sys.path if 'packages' not in p]
")
for (i in 1:2) {
  error <- tryCatch(layer_dense(units = 1), error = identity)
  cat(inherits(error, "rkeras.ModuleNotFoundError"), conditionMessage(error), "\\n")
}
cat("goes on", sum(1:3), "\\n")
"""
    status, out, err = script(code)
    assert status == 0, err
    error = "TRUE ModuleNotFoundError: No module named 'keras'\nRun `rkeras::last_error()` for details.\n"
    assert out == error * 2 + "goes on 6\n"


# Exit while work is in progress ---------------------------------------------------------------------------------------


@NEEDS_R
def test_r_can_quit_inside_a_generator(script):
    status, out, _ = script("""
suppressMessages(library(rkeras))
model <- keras_model_sequential(input_shape = 3) |> layer_dense(2)
compile(model, "adam", "mse")
invisible(reg.finalizer(globalenv(), function(e) cat("finalized\\n"), onexit = TRUE))
made <- 0
fit(model, function() {
  made <<- made + 1
  if (made == 3) quit(status = 5)
  list(matrix(0, 8, 3), matrix(0, 8, 2))
}, steps_per_epoch = 9, epochs = 1, verbose = 0)
""")
    assert (status, out) == (5, "finalized\n")


@NEEDS_R
def test_a_session_ends_at_once_while_keras_is_imported_in_the_background(script):
    started = time.monotonic()
    status, out, err = script("suppressMessages(library(rkeras))\ncat('at the end\\n')\nquit(status = 4)")
    assert (status, out, err) == (4, "at the end\n", "")
    assert time.monotonic() - started < 30


@NEEDS_R
def test_a_session_ends_while_threads_call_r_functions_and_wait_for_imports(script):
    status, out, err = script("""
suppressMessages(library(rkeras))
# Right after library(): Keras is being imported by another thread.
rkeras:::request("execute", "
import tensorflow as tf, keras, threading
def endless(f):
    def elements():
        while True: yield f()
    global iterator
    iterator = iter(tf.data.Dataset.from_generator(elements, output_signature=tf.TensorSpec((2, 2))).prefetch(8))
    return float(next(iterator)[0, 0])
def ask_on(f):
    def work():
        while True: f()
    for _ in range(3): threading.Thread(target=work).start()
")
n <- 0
cat(rkeras:::request("evaluate", "endless")(function() { n <<- n + 1; matrix(n, 2, 2) }), "\\n")
rkeras:::request("evaluate", "ask_on")(function() 1)
cat("at the end\\n")
quit(status = 6)
""")
    assert (status, out) == (6, "1\nat the end\n"), err


# Network ports and shells ---------------------------------------------------------------------------------------------


@NEEDS_R
@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="sockets are listed in /proc on Linux only")
def test_ports_open_on_request_only_and_on_loopback(host, tmp_path):
    (tmp_path / "listen.R").write_text("""
suppressMessages(library(rkeras))
listening <- function() {
  rows <- do.call(rbind, strsplit(trimws(unlist(lapply(c("/proc/net/tcp", "/proc/net/tcp6"), function(file)
    if (file.exists(file)) readLines(file)[-1]))), " +"))
  ours <- sub("^socket:.(.*).$", "\\\\1", Sys.readlink(list.files("/proc/self/fd", full.names = TRUE)))
  sub(":.*", "", rows[rows[, 4] == "0A" & rows[, 10] %in% ours, 2])
}
model <- keras_model_sequential(input_shape = 3) |> layer_dense(2)
compile(model, "adam", "mse")
invisible(fit(model, matrix(0, 8, 3), matrix(0, 8, 2), epochs = 1, verbose = 0))
cat("asked for nothing:", length(listening()), "\\n")
export_savedmodel(model, file.path(tempdir(), "served"))
service <- serve_savedmodel(file.path(tempdir(), "served"), port = 0)
# 127.0.0.1, as the kernel writes it.
cat("asked:", unique(listening()), "\\n")
service$stop()
cat("stopped:", length(listening()), "\\n")
""")
    status, out, err = finish([*host, str(tmp_path / "listen.R")])
    assert status == 0, err
    lines = [line for line in out.splitlines() if line.startswith(("asked", "stopped"))]
    assert lines == ["asked for nothing: 0", "asked: 0100007F", "stopped: 0"]


def test_no_command_string_runs_in_a_shell():
    import ast

    for file in sorted((ROOT / "rkeras").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in ("os.system", "os.popen", "subprocess.getoutput"), (file, node.lineno)
                assert "shell" not in [keyword.arg for keyword in node.keywords], (file, node.lineno)
