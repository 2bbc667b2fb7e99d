"""Output on terminals without UTF-8, on narrow terminals, and in files."""

import shutil
import sys

import pytest
from processes import COMMAND, finish

# Without `PYTHONCOERCECLOCALE` and `PYTHONUTF8`, Python replaces the locale C by C.UTF-8.
PLAIN = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}

IN_R = """
suppressMessages(library(rkeras))
model <- keras_model_sequential(input_shape = 64) |> layer_dense(12) |> layer_dense(10)
options(width = 60)
summary(model)
model
model |> compile("adam", "mse")
history <- model |> fit(matrix(0, 64, 64), matrix(0, 64, 10), epochs = 2)
print(history)
py <- import("builtins")
py$print("\\u00e9t\\u00e9 \\u2501")
"""
IN_PYTHON = """
import numpy as np
from rkeras import *
model = keras_model_sequential(input_shape=64) >> layer_dense(12) >> layer_dense(10)
model >> summary(line_length=60)
model >> compile("adam", "mse")
history = model >> fit(np.zeros((64, 64)), np.zeros((64, 10)), epochs=2)
print(history)
"""


def tables(out):
    return [line for line in out.splitlines() if "dense_1 (Dense)" in line or "Output Shape" in line]


def check_log_lines(out):
    assert out.count("Epoch ") == 2 and "loss: " in out
    assert not set(out) & set("\r\b\033")


@pytest.fixture(params=COMMAND)
def script(request, tmp_path):
    if shutil.which("Rscript") is None:
        pytest.skip("R is not installed")
    file = tmp_path / "plain.R"
    file.write_text(IN_R, encoding="utf-8")
    return [*COMMAND[request.param], str(file)]


def test_an_r_session_without_utf_8_prints_plain_ascii(script):
    status, out, err = finish(script, **PLAIN)
    assert status == 0, err
    assert out.isascii()
    shown = tables(out)
    assert len(shown) == 4 and {len(line) for line in shown} == {60}
    assert all(line.startswith("|") and line.endswith("|") for line in shown)
    # Outside the tables, R's escapes replace characters that the locale lacks, and a progress bar is one line.
    assert "<U+2501>" not in out and "<U+00E9>t<U+00E9> =" in out
    check_log_lines(out)


def test_an_r_session_with_utf_8_prints_boxes(script):
    status, out, err = finish(script)
    assert status == 0, err
    shown = tables(out)
    assert len(shown) == 4 and {len(line) for line in shown} == {60}
    assert all(line[0] in "┃│" for line in shown)
    assert "été ━" in out
    check_log_lines(out)


@pytest.mark.parametrize(("changes", "edges"), [(PLAIN, "||"), ({}, "┃│")])
def test_python_prints_only_characters_of_its_terminal(tmp_path, changes, edges):
    file = tmp_path / "plain.py"
    file.write_text(IN_PYTHON, encoding="utf-8")
    status, out, err = finish([sys.executable, str(file)], **changes)
    assert status == 0, err
    shown = tables(out)
    assert len(shown) == 2 and {len(line) for line in shown} == {60}
    assert [line[0] for line in shown] == list(edges)
    check_log_lines(out)
