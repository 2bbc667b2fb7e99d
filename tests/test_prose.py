"""The check of prose finds words to avoid, only in texts and comments."""

import subprocess
import sys

import pytest
from conftest import ROOT

WORDS = "is no number"


@pytest.mark.parametrize(
    ("name", "source", "lines"),
    [
        ("a.py", f'"""A title.\n\nIt {WORDS}.\n"""\nmend = 1  # mended\n', [3, 5]),
        ("a.R", "#' Title, made anew\nmend <- function(x) \"lets go of x # \" # it's\n'beside'\n", [1, 2, 3]),
        ("a.md", f"There is no number.\n\n```r\nmend()\n```\n\nIt {WORDS}, `mend`.\n", [7]),
        ("verbatim/a.R", f"# {WORDS}\n", []),
        ("gen-verbs.R", f"# {WORDS}\n", []),
    ],
)
def test_words_to_avoid_are_found(name, source, lines, tmp_path):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(source)
    command = [sys.executable, ROOT / "tools" / "prose.py", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert [int(line.split(":")[1]) for line in done.stdout.splitlines()] == lines, done.stdout
    assert done.returncode == bool(lines)
