"""Badges of the README, drawn from the project's metadata: `python -m tools.docs.badges`."""

from __future__ import annotations

import re
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[2]
FILE = ROOT / "vignettes" / "badges.svg"
LETTER, GAP, HEIGHT = 7, 8, 20
"""Sizes in pixels: width of a letter, gap between badges, height of a badge."""


def badges() -> list[tuple[str, str]]:
    """The left and the right text of each badge."""
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    package = (ROOT / "DESCRIPTION").read_text("utf-8")

    def search(pattern: str, text: str) -> str:
        match = re.search(pattern, text, re.MULTILINE)
        assert match is not None, pattern
        return match[1]

    last = int(search(r'^requires-python = ">=.*,<3\.(\d+)"', project)) - 1
    return [
        ("Python", f"{search('^requires-python = .>=([0-9.]+)', project)} to 3.{last}"),
        ("R", f"{search(r'^Depends: R .>= ([0-9.]+)', package)} or newer"),
        ("Keras", f"{search(r'^ *.keras>=([0-9.]+)', project)} or newer"),
        ("licence", search('^license = "(.*)"', project)),
    ]


def draw() -> str:
    """Draw the badges as SVG."""
    parts, left = [], 0
    for name, value in badges():
        half, whole = (len(name) + 2) * LETTER, (len(name) + len(value) + 4) * LETTER
        parts.append(
            f'<g transform="translate({left})"><rect width="{whole}" height="{HEIGHT}" rx="3" fill="#2a6f97"/>'
            f'<path d="M3 0h{half - 3}v{HEIGHT}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#555"/>'
            f'<text x="{half / 2}" y="14">{escape(name)}</text>'
            f'<text x="{(half + whole) / 2}" y="14">{escape(value)}</text></g>'
        )
        left += whole + GAP
    label = escape(", ".join(map(" ".join, badges())), {'"': "&quot;"})
    font = 'font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle"'
    size = f'width="{left - GAP}" height="{HEIGHT}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{label}" fill="#fff" {font}>'
    return "\n".join([head, *parts, "</svg>", ""])


if __name__ == "__main__":
    FILE.write_text(draw(), encoding="utf-8")
