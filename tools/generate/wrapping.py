"""Line breaks in generated code."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from tools.generate import WIDTH


def wrapped(head: str, parts: Iterable[str], tail: str, width: int = WIDTH, indent: str = "    ") -> str:
    """Write `head`, the parts separated by commas, and `tail`; break lines between parts only.

    Args:
        head: text before the first part, such as `f(`.
        parts: arguments or elements.
        tail: text after the last part, such as `)`.
        width: number of columns.
        indent: start of each line but the first.
    """

    def unbroken(text: str) -> str:
        return text.replace(" ", "\u00a0")

    text = unbroken(head) + ", ".join(map(unbroken, parts)) + unbroken(tail)
    lines = textwrap.fill(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return lines.replace("\u00a0", " ")
