"""`make docs`: execute the guides and build the site from them, the tables, the examples and the registry of verbs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.docs import guides, reference

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
BUILT = ROOT / "build" / "docs"
SOURCE, HTML = BUILT / "source", BUILT / "html"

TABLES = {"conversions": "Values between R and Python", "formats": "File formats", "many-machines": "Many machines"}
ABOUT = {
    "NEWS.md": "news",
    "CONTRIBUTING.md": "contributing",
    "benchmarks/NOTES.md": "benchmarks",
    "benchmarks/RELIABILITY.md": "reliability",
    "LICENSE.md": "licence",
}
SIDE_BY_SIDE = re.compile(
    r"<table>\s*<tr><th>R</th><th>Python</th></tr>\s*<tr><td>\s*(.*?)\s*</td><td>\s*(.*?)\s*</td></tr>\s*</table>",
    re.DOTALL,
)
CODE = re.compile(r"^(```+).*?^\1[ ]*$|`[^`\n]+`", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<=\]\()(?!\w+:|#)([^)#\s]+)(#[^)\s]*)?(?=\))")


def main() -> None:
    """Write the source of the site, and let Sphinx build it."""
    for folder in (SOURCE, HTML):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "static", SOURCE / "static")
    write("guides/index.md", guides_page())
    for name in guides.names(ROOT):
        for ending in ("Rmd", "ipynb"):
            shutil.copy(ROOT / f"vignettes/{name}.{ending}", SOURCE / "guides")
        text = guides.page(ROOT, name, BUILT / "executed", SOURCE / "guides")
        write(f"guides/{name}.md", relinked(text, "vignettes", f"guides/{name}.md"))
    for name in TABLES:
        write(f"tables/{name}.md", document(f"vignettes/{name}.md", f"tables/{name}.md"))
    for path, name in ABOUT.items():
        write(f"about/{name}.md", document(path, f"about/{name}.md"))
    examples()
    for name, text in reference.pages(ROOT).items():
        write(f"reference/{name}.md", text)
    write("index.md", document("README.md", "index.md") + contents())
    command = ["-b", "html", "-c", str(HERE), "-d", str(BUILT / "doctrees"), "-j", "auto", "-q", "-W", "--keep-going"]
    done = subprocess.run([sys.executable, "-m", "sphinx", *command, str(SOURCE), str(HTML)])
    if done.returncode:
        raise SystemExit("The site was not built: see above.")
    print(f"The site is in {HTML.relative_to(ROOT)}: open index.html.")


def write(path: str, text: str) -> None:
    """A file of the source."""
    file = SOURCE / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


# Pages --------------------------------------------------------------------------------------------------------------


def contents() -> str:
    """The order of the pages, for the column at the side."""
    groups = {
        "Guides": ["guides/index", *(f"guides/{name}" for name in guides.names(ROOT))],
        "Tables": [f"{title} <tables/{name}>" for name, title in TABLES.items()],
        "Programs": ["examples/index"],
        "Vocabulary": ["reference/index"],
        "About": [f"{name.capitalize()} <about/{name}>" for name in ABOUT.values()],
    }
    return "".join(
        f"\n```{{toctree}}\n:hidden:\n:caption: {caption}\n:maxdepth: 1\n\n" + "\n".join(entries) + "\n```\n"
        for caption, entries in groups.items()
    )


def guides_page() -> str:
    """The list of the guides, as README has it."""
    readme = (ROOT / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| (.+?) \| \[Rmd\]\(vignettes/([\w-]+)\.Rmd\)", readme, re.MULTILINE)
    lines = "\n".join(f"* [{title}]({name}.md)" for title, name in rows)
    about = (
        "Each guide tells one story in both languages. Choose R or Python on the tabs; the choice holds for all pages."
    )
    return f"# All guides\n\n{about}\n\n{lines}\n"


def document(path: str, page: str) -> str:
    """A document of the clone as a page of the site."""
    text = (ROOT / path).read_text("utf-8")
    text = SIDE_BY_SIDE.sub(lambda m: guides.tabs(m[1], m[2]), text)
    return relinked(text, str(Path(path).parent), page)


def relinked(text: str, folder: str, page: str) -> str:
    """Links of a document, relative to its folder in the clone, as links of a page."""
    up = "../" * page.count("/")
    code: list[str] = []

    def hide(match: re.Match[str]) -> str:
        code.append(match[0])
        return f"\0{len(code) - 1}\0"

    def moved(match: re.Match[str]) -> str:
        anchor = match[2] or ""
        path = os.path.normpath(Path(folder) / match[1])
        if (SOURCE / page).parent.joinpath(match[1]).is_file() and Path(page).stem == Path(match[1]).stem:
            return match[1]  # the guide itself, or its pictures
        if match[1].startswith("pictures/"):
            return match[1]
        target = place_of(path)
        if target is None:
            raise SystemExit(f"{page} links to {match[0]}, which has no page.")
        return up + target + anchor

    return re.sub("\0(\\d+)\0", lambda m: code[int(m[1])], LINK.sub(moved, CODE.sub(hide, text)))


def place_of(path: str) -> str | None:
    """Where a file of the clone is on the site."""
    file = Path(path)
    if path in ABOUT:
        return f"about/{ABOUT[path]}.md"
    if path == "README.md":
        return "index.md"
    if path.startswith("vignettes/"):
        if file.stem in TABLES and file.suffix == ".md":
            return f"tables/{file.stem}.md"
        if file.suffix in (".Rmd", ".ipynb"):
            return f"guides/{file.stem}.md"
        if file.suffix in (".R", ".py"):
            return f"examples/{pair_name(file)}.md"
    if (ROOT / path).is_file():  # a picture, or a file to look at
        target = SOURCE / "files" / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, target)
        return f"files/{file.name}"
    return None


# Examples -----------------------------------------------------------------------------------------------------------


def pair_name(file: Path) -> str:
    """The name of an example in both languages."""
    return file.stem.replace("-", "_")


def examples() -> None:
    """A page for each program, with both languages on tabs."""
    pairs: dict[str, dict[str, Path]] = {}
    for folder in ("demo", "examples"):
        for file in sorted((ROOT / "vignettes" / folder).glob("*.*")):
            if file.suffix in (".R", ".py"):
                pairs.setdefault(pair_name(file), {})[file.suffix] = file
    rows = []
    for name, files in pairs.items():
        code = {suffix: file.read_text("utf-8").strip() for suffix, file in files.items()}
        about = first_line(code)
        fenced = {s: f"```{'r' if s == '.R' else 'python'}\n{text}\n```" for s, text in code.items()}
        write(
            f"examples/{name}.md",
            f"# {name}\n\n{about}\n\n{guides.tabs(fenced.get('.R', ''), fenced.get('.py', ''))}\n",
        )
        rows.append(f"| [{name}]({name}.md) | {about} |")
    toctree = "\n".join(pairs)
    write("examples/index.md", (
        "# Examples\n\nWhole programs, each in R and in Python. They are in the folders `vignettes/demo` and "
        "`vignettes/examples` of the clone.\n\n| program | |\n|---|---|\n" + "\n".join(rows) +
        f"\n\n```{{toctree}}\n:hidden:\n\n{toctree}\n```\n"
    ))  # fmt: skip


def first_line(code: dict[str, str]) -> str:
    """What a program says of itself first, without the name of its other half."""
    text = code.get(".R") or code[".py"]
    line = text.splitlines()[0].lstrip("#\"' ").rstrip("\"'")
    line = re.sub(r"\s*[\w.-]+\.(?:R|py)\b.* is the same program in \w+\.", "", line)
    return reference._text(line)


if __name__ == "__main__":
    main()
