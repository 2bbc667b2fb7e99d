"""`make books` runs the chapters of a book; these tests run a small book of our own."""

import shutil
import sys

import pytest

from tools.books import __main__ as books

CHAPTERS = {
    "ch01.R": "library(keras)\nx <- layer_input(shape = 2)\nx + 1\n",
    "ch02.R": "# A section without library().\n\nlayer_dense(units = -1)\n",
    "ch03.R": "library(keras)\nget_file('a', 'http://example.org/a')\n",
    "ch04.R": "library(nosuchpackage)\n",
    "ch05.R": "# ----\n#| error: true\nstop('as expected')\n\n# ----\nstop('not expected')\n",
}
OUTCOMES = {
    "ch01": ("runs", "3 lines"),
    "ch02": ("stops", "line 3: layer_dense(): `units` must be a positive integer"),
    "ch03": ("needs a download", "line 2: "),
    "ch04": ("needs a package", "line 1: nosuchpackage"),
    "ch05": ("stops", "line 6: not expected"),
}


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_each_chapter_runs_by_itself_and_has_an_outcome(tmp_path, monkeypatch, capsys):
    for name, code in CHAPTERS.items():
        (tmp_path / name).write_text(code, "utf-8")
    monkeypatch.setattr(books.data, "write", lambda home: None)
    monkeypatch.setattr(sys, "argv", ["books", str(tmp_path)])
    books.main()
    *lines, counts = capsys.readouterr().out.splitlines()
    assert counts == "second 5 chapters: 1 runs, 2 stops, 0 too long, 1 needs a download, 1 needs a package"
    for line, (name, (kind, details)) in zip(lines, OUTCOMES.items(), strict=True):
        edition, chapter, rest = line.split(maxsplit=2)
        assert (edition, chapter) == ("second", name)
        assert rest.startswith(f"{kind}: {details}"), line


def test_the_code_of_a_notebook_keeps_its_lines_and_leaves_out_chunks_that_are_not_executed(tmp_path):
    file = tmp_path / "2.1-first.Rmd"
    file.write_text("Text\n```{r}\nx <- 1\n```\n```{r, eval=FALSE}\ny <- 2\n```\n```{r}\nz\n```\n", "utf-8")
    lines = books.code_of(file).splitlines()
    assert [(i, line) for i, line in enumerate(lines, 1) if line and line[0] != "#"] == [(3, "x <- 1"), (9, "z")]


def test_parts_of_chapters_are_left_out(tmp_path):
    for name in ("chapter08_images.R", "chapter08_images_01_first-part.R"):
        (tmp_path / "code").mkdir(exist_ok=True)
        (tmp_path / "code" / name).touch()
    assert [(edition, file.name) for edition, file in books.chapters(tmp_path)] == [("third", "chapter08_images.R")]


@pytest.mark.parametrize("name", ["mnist", "imdb", "reuters", "boston_housing", "california_housing"])
def test_the_data_sets_have_the_format_of_those_of_keras(name, from_small_files):
    import keras

    (x, y), (x_test, y_test) = getattr(keras.datasets, name).load_data()
    assert len(x) == len(y) > len(x_test) == len(y_test) > 100
    shapes = {"mnist": (28, 28), "boston_housing": (13,), "california_housing": (8,)}
    assert x.shape[1:] == shapes.get(name, ())
    if name in ("imdb", "reuters"):
        assert x[0][0] == 1 and max(x[0]) < 10_010
        assert len(getattr(keras.datasets, name).get_word_index()) == 10_000


@pytest.fixture(scope="module")
def small_home(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    books.data.write(home)
    return home


@pytest.fixture
def from_small_files(small_home, monkeypatch):
    from keras.src.utils import file_utils

    monkeypatch.setattr(file_utils, "validate_file", lambda *args, **kwargs: True)
    monkeypatch.setattr(file_utils.config, "keras_home", lambda: str(small_home))
