"""Guides, executed, each as one page: common text once, and the code of the two languages on tabs."""

from __future__ import annotations

import ast
import base64
import difflib
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

KNIT = """
arguments <- commandArgs(TRUE)
knitr::opts_chunk$set(error = FALSE)
knitr::opts_knit$set(progress = FALSE)
knitr::knit(arguments[[1]], "guide.md", quiet = TRUE)
"""
EXECUTE = """
import sys, nbformat, nbclient
book = nbformat.read(sys.argv[1], as_version=4)
nbclient.NotebookClient(book, timeout=900, kernel_name="python3").execute(cwd=".")
nbformat.write(book, "guide.ipynb")
"""
FENCE = re.compile(r"^(```+|~~~+|:::+).*?^\1[ ]*$", re.MULTILINE | re.DOTALL)
OTHER_LANGUAGE = re.compile(r"\s*The\s+same\s+guide\s+in\s+(?:Python|R)\s+is\s+\[[^\]]*\]\([^)]*\)\.")
ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def names(root: Path) -> list[str]:
    """The names of the guides, in the order of the README."""
    listed = re.findall(r"\(vignettes/([\w-]+)\.Rmd\)", (root / "README.md").read_text("utf-8"))
    found = {file.stem for file in (root / "vignettes").glob("*.Rmd")}
    return [name for name in dict.fromkeys(listed) if name in found] + sorted(found - set(listed))


def page(root: Path, name: str, work: Path, site: Path) -> str:
    """Write a guide as Markdown, and its pictures to the site.

    Args:
        root: the repository.
        name: the name of the guide.
        work: the folder to execute in, which keeps the result until the guide or the package changes.
        site: the folder of the page.
    """
    in_r = _split_at_headings(_knit(root, name, work, site))
    in_python = _split_at_headings(_run_notebook(root, name, work, site))
    if [head for head, _ in in_r] != [head for head, _ in in_python]:
        raise SystemExit(f"The headings of the guide {name} differ between R and Python.")
    title = re.search(r'^title: "(.*)"$', (root / f"vignettes/{name}.Rmd").read_text("utf-8"), re.MULTILINE)
    assert title is not None
    run = f"The code on this page was executed. To run it yourself: [R Markdown]({name}.Rmd), [notebook]({name}.ipynb)."
    parts = [f"# {title[1]}", run]
    for (head, r), (_, python) in zip(in_r, in_python, strict=True):
        parts += [head, _merge(r, python)]
    return "\n\n".join(part for part in parts if part) + "\n"


# Executing ----------------------------------------------------------------------------------------------------------


def _execute(root: Path, source: Path, work: Path, command: list[str], output: str) -> str:
    """Execute a guide by a command and return the output file, cached until the guide or the package changes."""
    folder = work / source.name
    folder.mkdir(parents=True, exist_ok=True)
    stamp, result, key = folder / "key", folder / output, _key(root, source)
    if not (stamp.exists() and result.exists() and stamp.read_text() == key):
        print("executing", source.relative_to(root), flush=True)
        done = subprocess.run(
            [*command, str(source)], cwd=folder, env=_environment(root), capture_output=True, text=True
        )
        if done.returncode:
            raise SystemExit(f"{source} failed:\n{ANSI.sub('', done.stdout + done.stderr)}")
        stamp.write_text(key)
    return result.read_text("utf-8")


def _key(root: Path, source: Path) -> str:
    files = [source, *sorted((root / "rkeras").rglob("*.py")), *sorted((root / "R").glob("*.R"))]
    parts = [KNIT.encode(), EXECUTE.encode(), *(file.read_bytes() for file in files)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _environment(root: Path) -> dict[str, str]:
    libraries = os.pathsep.join(filter(None, [str(root / ".r-lib"), os.environ.get("R_LIBS")]))
    return {**os.environ, "R_LIBS": libraries, "RKERAS_PYTHON": sys.executable, "LANG": "C.UTF-8",
            "TF_CPP_MIN_LOG_LEVEL": "2"}  # fmt: skip


def _knit(root: Path, name: str, work: Path, site: Path) -> str:
    source = root / f"vignettes/{name}.Rmd"
    text = _execute(root, source, work, ["Rscript", "-e", KNIT], "guide.md")
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    text = re.sub(r"^```\n(?=#>)", "```text\n", text, flags=re.MULTILINE)

    def picture(match: re.Match[str]) -> str:
        file = work / source.name / match["file"]
        address = f"pictures/{name}-r-{file.name}"
        _write(site / address, file.read_bytes())
        return f"![{match['alt'].strip()}]({address})"

    text = re.sub(r'<img src="(?P<file>figure/[^"]+)"[^>]*? alt="(?P<alt>[^"]*)"[^>]*>', picture, text)
    return re.sub(r"!\[(?P<alt>[^\]]*)\]\((?P<file>figure/[^)]+)\)", picture, text)


def _run_notebook(root: Path, name: str, work: Path, site: Path) -> str:
    source = root / f"vignettes/{name}.ipynb"
    cells = json.loads(_execute(root, source, work, [sys.executable, "-c", EXECUTE], "guide.ipynb"))["cells"]
    parts = []
    for number, cell in enumerate(cells):
        text = "".join(cell["source"])
        if "remove-cell" in cell["metadata"].get("tags", []):
            continue
        if cell["cell_type"] == "markdown":
            parts.append(text)
            continue
        code = re.sub(r"^%matplotlib .*\n", "", text)
        blocks = [f"```python\n{code}\n```"] if code.strip() else []
        for index, output in enumerate(cell["outputs"]):
            block = _output(output, site, f"pictures/{name}-python-{number}-{index}.png", _alternative_text(code))
            if block:
                blocks.append(block)
        parts.append("\n\n".join(blocks))
    return re.sub(r"\A# .*\n", "", "\n\n".join(parts))


def _alternative_text(code: str) -> str:
    """Describe a picture by the call that drew it."""
    last = ast.unparse(ast.parse(code).body[-1]) if code.strip() else ""
    return f"Plot drawn by {last}.".replace("[", "(").replace("]", ")")


def _output(output: dict, site: Path, picture: str, alt: str) -> str:
    """Write an output of a cell as Markdown, without standard error."""
    kind = output["output_type"]
    if kind == "stream":
        text = "".join(output["text"]) if output["name"] == "stdout" else ""
    elif "image/png" in output["data"]:
        _write(site / picture, base64.b64decode("".join(output["data"]["image/png"])))
        return f"![{alt}]({picture})"
    else:
        text = "".join(output["data"].get("text/plain", ""))
    text = ANSI.sub("", text).rstrip()
    return f"```text\n{text}\n```" if text else ""


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


# Two languages on one page -------------------------------------------------------------------------------------------


def _split_at_headings(text: str) -> list[tuple[str, str]]:
    """Split a text into headings with the text below each; the first heading is empty."""
    hidden: list[str] = []

    def hide(match: re.Match[str]) -> str:
        hidden.append(match[0])
        return f"\0{len(hidden) - 1}\0"

    parts = re.split(r"^(#{2,} .*)$", FENCE.sub(hide, OTHER_LANGUAGE.sub("", text)), flags=re.MULTILINE)
    parts = [re.sub(r"\0(\d+)\0", lambda m: hidden[int(m[1])], part) for part in parts]
    return [("", parts[0]), *zip(parts[1::2], parts[2::2], strict=True)]


def _split_blocks(text: str) -> list[str]:
    """Split a text into paragraphs and blocks of code, each block with its output."""
    found: list[str] = []
    position = 0
    for match in [*FENCE.finditer(text), None]:
        between = text[position : match.start() if match else len(text)]
        found += [part.strip("\n") for part in re.split(r"\n{2,}", between) if part.strip()]
        if match:
            found.append(match[0])
            position = match.end()
    joined: list[str] = []
    for block in found:
        is_output = block.startswith(("```text", "![")) and joined and joined[-1].startswith("```")
        if is_output and not joined[-1].startswith("```sh"):
            joined[-1] += "\n\n" + block
        else:
            joined.append(block)
    return joined


def _merge(in_r: str, in_python: str) -> str:
    """Merge the texts of two languages: equal paragraphs once, the rest on tabs."""
    r, python = _split_blocks(in_r), _split_blocks(in_python)
    same = difflib.SequenceMatcher(None, [_comparable(b) for b in r], [_comparable(b) for b in python], autojunk=False)
    parts = []
    for kind, r1, r2, p1, p2 in same.get_opcodes():
        parts += r[r1:r2] if kind == "equal" else [tabs("\n\n".join(r[r1:r2]), "\n\n".join(python[p1:p2]))]
    return "\n\n".join(parts)


def _comparable(block: str) -> str:
    return block if block.startswith("```") else re.sub(r"\.(?:Rmd|ipynb)\)", ")", " ".join(block.split()))


def tabs(in_r: str, in_python: str) -> str:
    """Write two texts on tabs, which switch together on all pages."""
    items = [
        f":::{{tab-item}} {label}\n:sync: {key}\n\n{text}\n:::"
        for label, key, text in (("R", "r", in_r), ("Python", "python", in_python))
        if text
    ]
    return "::::{tab-set}\n:sync-group: language\n\n" + "\n\n".join(items) + "\n::::"
