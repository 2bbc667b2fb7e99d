"""Every guide exists in R and in Python, and runs without errors.

`make vignettes` runs only these tests, and all of them. `make test` executes few guides with Python as R's host, and
the longest notebooks not at all: the guide in R makes the same calls.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from processes import COMMAND, environment

from rkeras._keras import private

ROOT = Path(__file__).parents[1]
GUIDES = sorted({file.stem for ending in ("Rmd", "ipynb") for file in (ROOT / "vignettes").glob(f"*.{ending}")})
OLD_KERAS = pytest.mark.skipif(private.version() < (3, 14), reason="Keras knows no metrics by the name of an output.")
EXECUTED = [pytest.param(name, marks=OLD_KERAS if name == "functional-api" else ()) for name in GUIDES]
IN_BOTH_HOSTS = ("getting-started", "custom-training-loops", "troubleshooting")
IN_R = [
    pytest.param(host, *case.values, marks=case.marks if common else (*case.marks, pytest.mark.long))
    for host in COMMAND
    for case in EXECUTED
    for common in [host == "R hosts Python" or case.values[0] in IN_BOTH_HOSTS]
]
LONG_NOTEBOOKS = ("functional-api", "guide-to-keras", "recurrent-layers", "speed")
NOTEBOOKS = [
    pytest.param(name, marks=(*case.marks, *([pytest.mark.long] if name in LONG_NOTEBOOKS else [])))
    for case in EXECUTED
    for name in case.values
]
NEEDS_R = pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
PARSE = """
files <- commandArgs(TRUE)
for (file in files) parse(text = knitr::purl(text = readLines(file), quiet = TRUE, documentation = 0))
cat(length(files))
"""
# By default knit() continues after an error. A chunk that demonstrates an error sets `error = TRUE`.
KNIT = """
arguments <- commandArgs(TRUE)
knitr::opts_chunk$set(error = FALSE)
knitr::knit(arguments[[1]], "guide.md", quiet = TRUE)
cat("knitted\\n")
"""


def guide(name, ending):
    return ROOT / "vignettes" / f"{name}.{ending}"


def notebook(name):
    return json.loads(guide(name, "ipynb").read_text("utf-8"))


def prose(name, ending):
    """Return the Markdown of a guide without its code."""
    if ending == "ipynb":
        text = "\n".join("".join(c["source"]) for c in notebook(name)["cells"] if c["cell_type"] == "markdown")
    else:
        text = guide(name, ending).read_text("utf-8")
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def headings(text):
    return re.findall(r"^#{2,} .*$", text, re.MULTILINE)


def test_guides_exist():
    assert {"getting-started", "guide-to-keras"} <= set(GUIDES)


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_has_the_same_text_in_both_languages(name):
    in_r = headings(prose(name, "Rmd"))
    assert in_r and in_r == headings(prose(name, "ipynb"))


@pytest.mark.parametrize("name", GUIDES)
def test_a_notebook_has_valid_code_and_no_output(name):
    from IPython.core.inputtransformer2 import TransformerManager

    code = [cell for cell in notebook(name)["cells"] if cell["cell_type"] == "code"]
    assert len(code) > 3
    for cell in code:
        ast.parse(TransformerManager().transform_cell("".join(cell["source"])))
        assert cell["outputs"] == [] and cell["execution_count"] is None


@NEEDS_R
def test_the_code_of_the_r_guides_parses(tmp_path):
    files = [str(guide(name, "Rmd")) for name in GUIDES]
    done = subprocess.run(["Rscript", "-e", PARSE, *files], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout == str(len(files))


@pytest.mark.parametrize("name", GUIDES)
@pytest.mark.parametrize(("ending", "other"), [("Rmd", "ipynb"), ("ipynb", "Rmd")])
def test_links_of_a_guide_have_targets(name, ending, other):
    links = re.findall(r"\]\(([^)#]+)\)", prose(name, ending))
    assert f"{name}.{other}" in links
    assert [link for link in links if not (ROOT / "vignettes" / link).exists()] == []


def test_the_readme_names_every_guide():
    named = re.findall(r"\(vignettes/([a-z-]+)\.(Rmd|ipynb)\)", (ROOT / "README.md").read_text("utf-8"))
    assert sorted(named) == sorted((name, ending) for name in GUIDES for ending in ("Rmd", "ipynb"))


@NEEDS_R
@pytest.mark.parametrize(("host", "name"), IN_R)
def test_knitr_executes_the_guide(host, name, tmp_path):
    script = tmp_path / "knit.R"
    script.write_text(KNIT, encoding="utf-8")
    done = subprocess.run(
        [*COMMAND[host], str(script), str(guide(name, "Rmd"))],
        cwd=tmp_path, env=environment(), capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("knitted\n")
    assert "#> " in (tmp_path / "guide.md").read_text("utf-8")


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_jupyter_executes_the_notebook(name, tmp_path):
    run = (
        "import sys, nbformat, nbclient\n"
        "book = nbformat.read(sys.argv[1], as_version=4)\n"
        "nbclient.NotebookClient(book, timeout=600, kernel_name='python3').execute(cwd='.')\n"
        "nbformat.write(book, 'guide.ipynb')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", run, str(guide(name, "ipynb"))],
        cwd=tmp_path, env=environment(), capture_output=True, text=True, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    executed = json.loads((tmp_path / "guide.ipynb").read_text("utf-8"))
    code = [cell for cell in executed["cells"] if cell["cell_type"] == "code"]
    assert all(cell["execution_count"] for cell in code)
    assert any(cell["outputs"] for cell in code)
