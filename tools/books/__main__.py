"""Run the chapters in a checkout of the public sources of a book: `make books BOOKS=/path`.

Each chapter runs in an R process of its own, in a temporary folder, without a network. Data sets that Keras downloads
are small stand-ins (`data.py`), and training is short (`short_training.py`). Chapters can be named after the path.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tools.books import data

HERE = Path(__file__).parent
EDITIONS = {
    "first": ("notebooks/[0-9]*.Rmd",),
    "second": ("ch[0-9][0-9].R", "2e/ch[0-9][0-9].R"),
    "third": ("code/chapter*.R",),
}
"""The files of the chapters of each edition."""
PART = re.compile(r"_0\d_")
"""In the name of a file that repeats a part of a chapter."""
SECONDS = int(os.environ.get("BOOKS_SECONDS", "600"))
OUTCOMES = ("runs", "stops", "too long", "needs a download", "needs a package")

# The first match decides. A missing file is one of a download that the chapter does not contain as code.
REASONS = {
    "needs a package": r"unable to load shared object .*/(?P<library>\w+)\.so"
    r"|there is no package called .(?P<what>[\w.]+)|No module named '(?P<module>\w+)"
    r"|use_backend\(\).*'(?P<backend>jax|torch)'",
    "needs a download": r"could not be downloaded|URL fetch failure|cannot open (the )?(URL|file|connection)"
    r"|(no such|there is no) file|does not exist|missing dataset|more 'from' files than 'to' files"
    r"|no text files|open zip|could not (find|resolve) (the )?host|urlopen error|download",
}


def chapters(checkout: Path) -> list[tuple[str, Path]]:
    """Return the edition and file of each chapter in a checkout."""
    return [
        (edition, file)
        for edition, patterns in EDITIONS.items()
        for pattern in patterns
        for file in sorted(checkout.glob(pattern))
        if not PART.search(file.name)
    ]


def code_of(file: Path) -> str:
    """Return the R code of a chapter, in the lines where it is in the file."""
    text = file.read_text("utf-8")
    if file.suffix != ".Rmd":
        return text
    lines, inside = [], False
    for line in text.splitlines():
        if line.lstrip().startswith("```"):
            # A chunk with `eval=FALSE` is not executed when the document is rendered.
            inside = not inside and bool(re.match(r"\s*```\{r\b(?!.*eval *= *F)", line))
            lines.append(f"## ---- {line.strip()}" if inside else "## ----")
        else:
            lines.append(line if inside else "")
    return "\n".join(lines) + "\n"


def outcome(kind: str, line: str, message: str) -> tuple[str, str]:
    """Return the outcome of a chapter and what it needs or where it stops."""
    if kind == "runs":
        return "runs", f"{line} lines"
    if kind == "line":
        return "too long", f"still at line {line} after {SECONDS} seconds"
    for name, pattern in REASONS.items():
        found = re.search(pattern, message, re.IGNORECASE)
        if found:
            what = next((value for value in found.groupdict().values() if value), "")
            return name, f"line {line}: {what or message[:100]}"
    return "stops", f"line {line}: {message[:300]}"


def run(edition: str, file: Path, home: Path, libraries: str) -> tuple[str, str]:
    """Run a chapter; return its outcome."""
    package = "keras3" if edition == "third" else "keras"
    with tempfile.TemporaryDirectory(prefix="book-") as name:
        folder = Path(name)
        (folder / "chapter.R").write_text(code_of(file), "utf-8")
        (folder / "python").mkdir()
        shutil.copy(HERE / "short_training.py", folder / "python" / "sitecustomize.py")
        (folder / "work").mkdir()
        # A port where nothing listens: a download fails at once, also on a machine with a network.
        proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
        paths = os.pathsep.join(filter(None, (str(folder / "python"), os.environ.get("PYTHONPATH"))))
        environment = {
            **os.environ, **proxies, "R_LIBS": libraries, "PYTHONPATH": paths,
            "HOME": str(folder), "KERAS_HOME": str(home),
        }  # fmt: skip
        result = folder / "result.txt"
        try:
            done = subprocess.run(
                ["Rscript", str(HERE / "chapter.R"), str(folder / "chapter.R"), str(result), package],
                cwd=folder / "work", env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                timeout=SECONDS, errors="replace",
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            done = None
        kind, line, message = (*(result.read_text("utf-8").split("\t") if result.exists() else ()), "", "", "")[:3]
        if kind != "runs" and done is not None and kind != "error":
            # R ended inside an expression, or cannot parse the chapter.
            kind, message = "error", f"R ended with status {done.returncode}: {done.stderr[-300:]}"
        return outcome(kind, line.strip(), message.strip())


def main() -> None:
    """Run the chapters in the path that is the first argument; the others select chapters by a part of the name."""
    checkout, wanted = Path(sys.argv[1]), sys.argv[2:]
    found = [one for one in chapters(checkout) if not wanted or any(name in one[1].name for name in wanted)]
    if not found:
        sys.exit(f"No chapters found in {checkout}. Set BOOKS to a checkout of the sources of the book.")
    stand_ins = subprocess.run(
        [sys.executable, "-m", "rkeras", "standins"], check=True, capture_output=True, text=True
    ).stdout.strip()
    libraries = os.pathsep.join(filter(None, (stand_ins, os.environ.get("R_LIBS"))))
    counts: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory(prefix="keras-home-") as home:
        data.write(Path(home))
        for edition, file in found:
            kind, details = run(edition, file, Path(home), libraries)
            counts.setdefault(edition, Counter())[kind] += 1
            print(f"{edition:6s} {file.stem[:44]:44s} {kind}: {details}", flush=True)
    for edition, count in counts.items():
        print(f"{edition:6s} {count.total()} chapters: " + ", ".join(f"{count[kind]} {kind}" for kind in OUTCOMES))


if __name__ == "__main__":
    main()
