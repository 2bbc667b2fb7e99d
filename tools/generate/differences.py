"""The section "What differs from R keras, and why" of the guide "From keras".

Its tables have the rows of `spec/differences.yml` and `spec/object-differences.yml`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import yaml

HEADING = "## What differs from R keras, and why"
INTRODUCTION = """\
2,268 expressions were evaluated on R keras 2.16.1 and are evaluated by the tests of rkeras. {differing} of the values
differ, for these reasons:
"""
OBJECTS = """\
Also evaluated are {expressions:,} expressions over tensors and Python objects, with `library(keras3)`,
`library(tensorflow)`, `library(tfdatasets)` and `library(reticulate)`. Their values differ, apart from expressions that
are errors in these packages, for these reasons:
"""


def guides(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield both forms of the guide with the current table. Each has a section with the heading already."""
    section = _section(root)
    path = root / "vignettes" / "from-keras.Rmd"
    before, _, rest = path.read_text("utf-8").partition(f"{HEADING}\n")
    yield path, before + section + rest[rest.index("\n## ") + 1 :]
    path = root / "vignettes" / "from-keras.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    for cell in notebook["cells"]:
        if cell["source"] and cell["source"][0].rstrip() == HEADING:
            cell["source"] = section.rstrip().splitlines(keepends=True)
    yield path, json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def _section(root: Path) -> str:
    rows = _rows(root, "differences")
    differing = sum(len(ids) for row in rows for ids in row["cases"].values())
    objects = _table("difference", "example", "reason", rows=_rows(root, "object-differences"))
    return "\n".join([
        HEADING, "", INTRODUCTION.format(differing=differing), *_table("difference", "reason", rows=rows),
        "", OBJECTS.format(expressions=recorded_objects(root)), *objects, "", "",
    ])  # fmt: skip


def recorded_objects(root: Path) -> int:
    """Number of recorded values of expressions over tensors and Python objects."""
    files = sorted((root / "tests" / "reference" / "objects").glob("*.tsv"))
    lines = [line.split("\t") for file in files for line in file.read_text("utf-8").splitlines()]
    return sum(len(line[2].split(" ; ")) if len(line) == 3 else 1 for line in lines if line[0] == "")


def _rows(root: Path, name: str) -> list[dict]:
    return yaml.safe_load((root / "spec" / f"{name}.yml").read_text("utf-8"))


def _table(*columns: str, rows: list[dict]) -> list[str]:
    lines = [[_in_one_line(row[column]) for column in columns] for row in rows]
    head, *body = [f"| {' | '.join(cells)} |" for cells in (columns, *lines)]
    return [head, f"|{'---|' * len(columns)}", *body]


def _in_one_line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
