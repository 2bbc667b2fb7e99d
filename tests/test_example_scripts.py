"""Each example exists in R and in Python, and learns in its short form. `-m 'long or not long'` runs them all."""

import ast
import re
import shutil
import subprocess
import sys

import numpy as np
import pytest
from conftest import ROOT
from processes import environment

import rkeras as rk

FOLDER = ROOT / "vignettes" / "examples"
# The examples of the original documents, and the function that fetches their data or weights; None if the program
# generates the data.
FETCHED_BY = {
    "addition_rnn": None,
    "babi_memnn": "get_file(",
    "babi_rnn": "get_file(",
    "cifar10_cnn": "dataset_cifar10(",
    "conv_lstm": None,
    "deep_dream": "application_inception_v3(",
    "imdb_bidirectional_lstm": "dataset_imdb(",
    "imdb_cnn": "dataset_imdb(",
    "imdb_cnn_lstm": "dataset_imdb(",
    "imdb_fasttext": "dataset_imdb(",
    "imdb_lstm": "dataset_imdb(",
    "lstm_text_generation": "get_file(",
    "mnist_acgan": "dataset_mnist(",
    "mnist_antirectifier": "dataset_mnist(",
    "mnist_cnn": "dataset_mnist(",
    "mnist_hierarchical_rnn": "dataset_mnist(",
    "mnist_irnn": "dataset_mnist(",
    "mnist_mlp": "dataset_mnist(",
    "mnist_transfer_cnn": "dataset_mnist(",
    "neural_style_transfer": "application_vgg19(",
    "reuters_mlp": "dataset_reuters(",
    "stateful_lstm": None,
    "variational_autoencoder": "dataset_mnist(",
    "variational_autoencoder_deconv": "dataset_mnist(",
}
STAND_INS = {"stand-ins.R", "stand_ins.py"}
SCRIPTS = sorted(
    file.name for ending in ("R", "py") for file in FOLDER.glob(f"*.{ending}") if file.name not in STAND_INS
)
IN_EVERY_RUN = ["imdb_cnn.R", "imdb_cnn.py"]
NEEDS_R = pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")


def text(script):
    return (FOLDER / script).read_text("utf-8")


def run_small(script, folder):
    """Run the short form in an empty folder; return its output."""
    program = "Rscript" if script.endswith(".R") else sys.executable
    done = subprocess.run(
        [program, str(FOLDER / script), "--small"],
        cwd=folder, env=environment(), capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_every_example_exists_in_both_languages():
    assert sorted(f"{name}.{ending}" for name in FETCHED_BY for ending in ("R", "py")) == SCRIPTS


@pytest.mark.parametrize("script", SCRIPTS)
def test_an_example_has_a_long_form_a_short_form_and_a_condition(script):
    name, ending = script.split(".")
    code = text(script)
    # The header states how to run each form, the expected result, and the source of the example.
    program = {"R": "Rscript", "py": "python"}[ending]
    assert re.search(rf"^[# ]*Run +{program} {re.escape(script)}\b", code, re.MULTILINE)
    assert re.search(rf"^[# ]+{program} {re.escape(script)} --small ", code, re.MULTILINE)
    assert [part for part in ("Shows", "Expect", "Idea") if not re.search(rf"^(# )?{part}  ", code, re.MULTILINE)] == []
    if FETCHED_BY[name]:
        assert FETCHED_BY[name] in code
    assert re.search({"R": r"^stopifnot\(", "py": r"^assert "}[ending], code, re.MULTILINE)


@pytest.mark.parametrize("name", FETCHED_BY)
def test_both_programs_use_the_same_verbs(name):
    verb = re.compile(r"\b(?:bidirectional|(?:layer|optimizer|loss|callback|application|dataset)_\w+)(?=\()")
    in_r, in_python = (set(verb.findall(text(f"{name}.{ending}"))) for ending in ("R", "py"))
    assert in_r == in_python and in_r


@pytest.mark.parametrize("script", [name for name in SCRIPTS if name.endswith(".py")] + ["stand_ins.py"])
def test_an_example_in_python_parses(script):
    ast.parse(text(script))


@NEEDS_R
def test_the_examples_in_r_parse(tmp_path):
    files = [str(file) for file in sorted(FOLDER.glob("*.R"))]
    code = "for (file in commandArgs(TRUE)) parse(file); cat(length(commandArgs(TRUE)))"
    done = subprocess.run(["Rscript", "-e", code, *files], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, str(len(files))), done.stderr


@pytest.fixture(scope="module")
def stand_ins():
    """The module `stand_ins` (synthetic data) in the folder of the examples."""
    import importlib.util

    spec = importlib.util.spec_from_file_location("stand_ins", FOLDER / "stand_ins.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def data_format(data):
    """Types and shapes of the data, without the number of samples."""
    return [
        (type(a), a.dtype, a.shape[1:], {type(x) for x in a} if a.dtype == object else None, type(a.flat[0]))
        for part in (data.train, data.test)
        for a in (part.x, part.y)
    ]


REVIEWS = np.array([[1, 5], [2], [3, 3, 30], [4]], dtype=object)
PICTURES = (np.zeros((2, 32, 32, 3), "uint8"), np.zeros((2, 1), "uint8"))


def test_synthetic_imdb_data_have_the_format_of_the_loader(stand_ins, tmp_path, monkeypatch):
    (tmp_path / "datasets").mkdir()
    np.savez(
        tmp_path / "datasets" / "imdb.npz", x_train=REVIEWS, y_train=[0, 1, 0, 1], x_test=REVIEWS, y_test=[1, 1, 0, 0]
    )
    monkeypatch.setattr("keras.src.backend.config._KERAS_DIR", str(tmp_path))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setattr("keras.src.utils.file_utils.validate_file", lambda *_, **__: True)
    made = stand_ins.stand_in_imdb(num_words=50, train=20, test=10)
    assert data_format(made) == data_format(rk.dataset_imdb())
    assert len(made.train.x) == len(made.train.y) == 20 and len(made.test.x) == len(made.test.y) == 10
    assert {x[0] for x in made.train.x} == {1} and max(max(x) for x in made.train.x) < 50
    assert {type(number) for x in made.train.x for number in x} == {int}


def test_synthetic_cifar10_data_have_the_format_of_the_loader(stand_ins, monkeypatch):
    monkeypatch.setattr("keras.datasets.cifar10.load_data", lambda: (PICTURES, PICTURES))
    made = stand_ins.stand_in_cifar10(train=60, test=3)
    assert data_format(made) == data_format(rk.dataset_cifar10())
    assert set(made.train.y.ravel()) == set(range(10))


R_FORMS = """
library(rkeras)
source(commandArgs(TRUE)[[1]])
files <- import("keras.src.utils.file_utils")
files$validate_file <- function(...) TRUE
pictures <- list(
  tf$zeros(c(2L, 32L, 32L, 3L), "uint8")$numpy(), tf$zeros(c(2L, 1L), "uint8")$numpy()
)
# Types, number of axes, and what is not the number of samples
form <- function(data) {
  lapply(data, lapply, function(a) list(typeof(a), length(dim(a)), dim(a)[-1], unique(vapply(a, typeof, "")), class(a)))
}
set.seed(1)
imdb <- stand_in_imdb(num_words = 50, train = 20, test = 10)
cifar10 <- stand_in_cifar10(train = 60, test = 3)
as_loaded <- list(train = list(x = pictures[[1]], y = pictures[[2]]), test = list(x = pictures[[1]], y = pictures[[2]]))
stopifnot(
  identical(form(imdb), form(dataset_imdb())),
  identical(form(cifar10), form(as_loaded)),
  lengths(imdb$train) == 20, lengths(imdb$test) == 10,
  vapply(imdb$train$x, `[[`, 1L, 1) == 1, unlist(imdb$train$x) < 50,
  setequal(cifar10$train$y, 0:9), range(cifar10$train$x) >= 0, range(cifar10$train$x) <= 255
)
cat("the same forms\\n")
"""


@NEEDS_R
def test_synthetic_data_in_r_have_the_formats_of_the_loaders(tmp_path):
    (tmp_path / "datasets").mkdir()
    np.savez(
        tmp_path / "datasets" / "imdb.npz", x_train=REVIEWS, y_train=[0, 1, 0, 1], x_test=REVIEWS, y_test=[1, 1, 0, 0]
    )
    done = subprocess.run(
        ["Rscript", "-e", R_FORMS, str(FOLDER / "stand-ins.R")],
        cwd=tmp_path, env=environment(KERAS_HOME=str(tmp_path)), capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.stdout.endswith("the same forms\n"), done.stdout + done.stderr


@NEEDS_R
def test_synthetic_stories_have_the_format_of_babi_in_both_languages(stand_ins, tmp_path):
    code = "source(commandArgs(TRUE)[[1]]); writeLines(stand_in_babi(train = 20, test = 10))"
    done = subprocess.run(
        ["Rscript", "-e", code + "; file.copy(stand_in_babi(train = 20, test = 10), '.', recursive = TRUE)",
         str(FOLDER / "stand-ins.R")], cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    (from_r,) = tmp_path.glob("babi*")
    line = re.compile(
        r"\d+ (?:(?:Mary|John|Sandra|Daniel) \w+ to the \w+\.|Where is \w+\? \t\w+\t\d+)\n"
    )  # as in the archive
    for folder in (from_r, stand_ins.stand_in_babi(train=20, test=10)):
        for part, stories in {"train": 20, "test": 10}.items():
            lines = (folder / f"qa1_single-supporting-fact_{part}.txt").read_text().splitlines(keepends=True)
            assert [text for text in lines if not line.fullmatch(text)] == []
            assert [int(text.split()[0]) for text in lines] == [*range(1, 16)] * stories
            # The supporting sentence contains the answer.
            for place, question in enumerate(lines):
                if "\t" in question:
                    _, answer, fact = question.strip().split("\t")
                    begin = place - int(question.split()[0])
                    assert lines[begin + int(fact)].endswith(f"the {answer}.\n")
                    assert lines[begin + int(fact)].split()[1] in question


def marks(script):
    """Marks of an example: R scripts need R; all examples except the fastest run only with `-m long`."""
    needed = [NEEDS_R] if script.endswith(".R") else []
    return needed if script in IN_EVERY_RUN else [*needed, pytest.mark.long]


@pytest.mark.parametrize("script", [pytest.param(script, marks=marks(script)) for script in SCRIPTS])
def test_the_short_form_of_an_example_learns(script, tmp_path):
    output = run_small(script, tmp_path)
    says_what_stands_in = "stand in for" in output or "stands in for" in output
    assert says_what_stands_in == (FETCHED_BY[script.split(".")[0]] is not None)
