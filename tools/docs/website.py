"""Documentation site, built from the guides, the tables, the examples and the declared verbs: `make docs`."""

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
    """Write the sources of the site and run Sphinx."""
    for folder in (SOURCE, HTML):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "static", SOURCE / "static")
    write("guides/index.md", guides_page())
    for name in guides.names(ROOT):
        for ending in ("Rmd", "ipynb"):
            shutil.copy(ROOT / f"vignettes/{name}.{ending}", SOURCE / "guides")
        text = guides.page(ROOT, name, BUILT / "executed", SOURCE / "guides")
        write(f"guides/{name}.md", convert_links(text, "vignettes", f"guides/{name}.md"))
    for name in TABLES:
        write(f"tables/{name}.md", document(f"vignettes/{name}.md", f"tables/{name}.md"))
    for path, name in ABOUT.items():
        write(f"about/{name}.md", document(path, f"about/{name}.md"))
    write_examples()
    for name, text in reference.pages(ROOT).items():
        write(f"reference/{name}.md", text)
    write("index.md", document("README.md", "index.md") + toctrees())
    command = ["-b", "html", "-c", str(HERE), "-d", str(BUILT / "doctrees"), "-j", "auto", "-q", "-W", "--keep-going"]
    done = subprocess.run([sys.executable, "-m", "sphinx", *command, str(SOURCE), str(HTML)])
    if done.returncode:
        raise SystemExit("Sphinx failed: see the messages above.")
    print(f"Open {HTML.relative_to(ROOT)}/index.html.")


def write(path: str, text: str) -> None:
    """Write a source file."""
    file = SOURCE / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


# Pages --------------------------------------------------------------------------------------------------------------


def toctrees() -> str:
    """The order of the pages in the sidebar."""
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
    """The list of the guides, as in the README."""
    readme = (ROOT / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| (.+?) \| \[Rmd\]\(vignettes/([\w-]+)\.Rmd\)", readme, re.MULTILINE)
    lines = "\n".join(f"* [{title}]({name}.md)" for title, name in rows)
    about = "Each guide is written for both languages. Choose R or Python on a tab; the choice applies to all pages."
    return f"# All guides\n\n{about}\n\n{lines}\n"


def document(path: str, page: str) -> str:
    """Convert a document of the repository to a page of the site."""
    text = (ROOT / path).read_text("utf-8")
    text = SIDE_BY_SIDE.sub(lambda m: guides.tabs(m[1], m[2]), text)
    return convert_links(text, str(Path(path).parent), page)


def convert_links(text: str, folder: str, page: str) -> str:
    """Convert the links of a document, relative to its folder in the repository, to links of a page."""
    up = "../" * page.count("/")
    code: list[str] = []

    def hide(match: re.Match[str]) -> str:
        code.append(match[0])
        return f"\0{len(code) - 1}\0"

    def convert(match: re.Match[str]) -> str:
        anchor = match[2] or ""
        path = os.path.normpath(Path(folder) / match[1])
        if (SOURCE / page).parent.joinpath(match[1]).is_file() and Path(page).stem == Path(match[1]).stem:
            return match[1]  # the guide itself, or its pictures
        if match[1].startswith("pictures/"):
            return match[1]
        target = page_of(path)
        if target is None:
            raise SystemExit(f"{page} links to {match[0]}, which is not on the site.")
        return up + target + anchor

    return re.sub("\0(\\d+)\0", lambda m: code[int(m[1])], LINK.sub(convert, CODE.sub(hide, text)))


def page_of(path: str) -> str | None:
    """The page of a repository file on the site; a file without a page is copied there."""
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
    """The common name of an example in both languages."""
    return file.stem.replace("-", "_")


def write_examples() -> None:
    """Write a page for each example program, with both languages on tabs."""
    pairs: dict[str, dict[str, Path]] = {}
    for folder in ("demo", "examples"):
        for file in sorted((ROOT / "vignettes" / folder).glob("*.*")):
            if file.suffix in (".R", ".py"):
                pairs.setdefault(pair_name(file), {})[file.suffix] = file
    rows = []
    for name, files in pairs.items():
        code = {suffix: file.read_text("utf-8").strip() for suffix, file in files.items()}
        about = summary(code)
        fenced = {s: f"```{'r' if s == '.R' else 'python'}\n{text}\n```" for s, text in code.items()}
        write(
            f"examples/{name}.md",
            f"# {name}\n\n{about}\n\n{guides.tabs(fenced.get('.R', ''), fenced.get('.py', ''))}\n",
        )
        rows.append(f"| [{name}]({name}.md) | {about} |")
    toctree = "\n".join(pairs)
    write("examples/index.md", (
        "# Examples\n\nComplete programs, each in R and in Python, from the folders `vignettes/demo` and "
        "`vignettes/examples`.\n\n| program | |\n|---|---|\n" + "\n".join(rows) +
        f"\n\n```{{toctree}}\n:hidden:\n\n{toctree}\n```\n"
    ))  # fmt: skip


def summary(code: dict[str, str]) -> str:
    """The first comment of a program, without the name of the same program in the other language."""
    text = code.get(".R") or code[".py"]
    line = text.splitlines()[0].lstrip("#\"' ").rstrip("\"'")
    line = re.sub(r"\s*[\w.-]+\.(?:R|py)\b.* is the same program in \w+\.", "", line)
    return reference._text(line)


if __name__ == "__main__":
    main()
