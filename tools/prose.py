"""Check prose against a list of words: `python tools/prose.py FILE_OR_FOLDER...` prints file:line: text -> replacement.

Reads the comments and texts of Python and R code, and Markdown outside code blocks.
"""

from __future__ import annotations

import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

WORDS = {
    r"mend(?:s|ed|ing)?": "fix",
    r"(?:made )?anew|made again": "recreated, again",
    r"worth the while": "worthwhile",
    r"by custom": "by convention",
    r"(?:and|or) the like": "similar",
    r"beside": "in addition to, alongside, next to",
    r"told (?:as|of|by)|(?:is|are) told|says so": "reported as, raises",
    r"(?<!there )(?:is|are|was|were|be) no (?!longer|more |less|fewer|faster|slower|larger|better)\w+": "is not a",
    r"(?<!thing )(?<!one )(?<!body )(?<!where )(?<!wh[ao]t )(?<!who )else(?=[.;])": "otherwise",
    r"hand(?:s|ed|ing)? (?:it |them |\w+ )?over|handed (?:to|back|down|on)": "pass, return",
    r"let(?:s|ting)?(?: \w+)? go of|let go": "release",
    r"refus(?:es?|ed|ing|al)(?!\()": "raise an error, reject",
    r"(?<=; )gives?": "returns",
    r"(?:still|no longer) made|made no (?:more|longer)": "maintained, discontinued",
    r"for ever": "never released, forever",
    r"lengths? of (?:the|each|its|all) ax[ei]s": "shape, size of the axis",
    r"steps? (?:of a step )?in one call": "steps per execution",
    r"what (?:a|the|this|each) \w+ (?:was|is|were|has been) given": "arguments",
    r"holds? the interpreter|interpreter (?:is )?held": "hold the GIL",
    r"sums? over devices": "all-reduce",
    r"that which|those of before|what is there": "the noun",
    r"that cannot be(?= is| are|[.,;])": "invalid",
    r"unprinted": "invisibly",
}
"""Patterns of words to avoid, and what to write."""

PATTERN = re.compile("|".join(rf"(\b(?:{word})\b)" for word in WORDS), re.IGNORECASE)
# Texts and comments of R. A name in backticks is neither.
R_TEXT = re.compile(r'"(?:\\.|[^"\\])*"|' + r"'(?:\\.|[^'\\])*'|`[^`]*`|#[^\n]*", re.DOTALL)
SKIPPED = re.compile(r"(^|/)(\.(?!github)|verbatim/|gen-)|prose\.py$")


def of_python(source: str) -> Iterator[tuple[int, str]]:
    """Line numbers and texts of the comments and strings of Python code."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        kind = tokenize.tok_name[token.type]  # FSTRING_MIDDLE since Python 3.12
        if kind in ("COMMENT", "STRING", "FSTRING_MIDDLE"):
            yield token.start[0], token.string


def of_r(source: str) -> Iterator[tuple[int, str]]:
    """Line numbers and texts of the comments and strings of R code."""
    for match in R_TEXT.finditer(source):
        if match[0][0] != "`":
            yield source.count("\n", 0, match.start()) + 1, match[0]


def of_markdown(source: str) -> Iterator[tuple[int, str]]:
    """Line numbers and texts of Markdown, without code."""

    def blank(match: re.Match[str]) -> str:
        return re.sub("[^\n]", " ", match[0])

    yield 1, re.sub(r"^```.*?^```|`[^`\n]*`", blank, source, flags=re.DOTALL | re.MULTILINE)


READERS = {".py": of_python, ".R": of_r, ".md": of_markdown, ".Rmd": of_markdown}


def hits(file: Path) -> Iterator[str]:
    """The words to avoid in a file, one line of output for each."""
    for start, text in READERS[file.suffix](file.read_text("utf-8")):
        for number, line in enumerate(text.splitlines(), start):
            for match in PATTERN.finditer(line):
                yield f"{file}:{number}: {match[0]!r} -> {list(WORDS.values())[match.lastindex - 1]}"


def main(names: list[str]) -> int:
    """Print the hits in files and folders; returns the exit status."""
    found = 0
    for name in names:
        for file in sorted(Path(name).rglob("*")) if Path(name).is_dir() else [Path(name)]:
            if file.suffix in READERS and not SKIPPED.search(file.as_posix()):
                for line in hits(file):
                    print(line)
                    found += 1
    print(f"prose: {found} words to avoid", file=sys.stderr)
    return min(found, 1)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
