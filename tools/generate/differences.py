"""The table "What differs from R keras, and why" of the guide "From keras", from `spec/differences.yml`."""

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
    rows = yaml.safe_load((root / "spec" / "differences.yml").read_text("utf-8"))
    differing = sum(len(ids) for row in rows for ids in row["cases"].values())
    lines = [f"| {_in_one_line(row['difference'])} | {_in_one_line(row['reason'])} |" for row in rows]
    table = ["| difference | reason |", "|---|---|", *lines]
    return "\n".join([HEADING, "", INTRODUCTION.format(differing=differing), *table, "", ""])


def _in_one_line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
