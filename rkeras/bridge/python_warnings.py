"""Warnings of Python code that R called, signalled as R warnings: R code can muffle and catch them."""

from __future__ import annotations

import sys
import threading
import warnings
from typing import Any

from rkeras.bridge.r_api.threads import MAIN

waiting: list[tuple[str, str]] = []
"""Text and class of warnings that R signals when the call returns, or before Python calls an R function."""


def install() -> None:
    """Keep warnings of Python code that R called. R signals them when the call returns."""
    show = warnings.showwarning

    def to_r(message: Any, category: Any, *where: Any, **more: Any) -> None:
        if threading.get_ident() == MAIN and _called_from_r():
            text = str(message).encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")
            waiting.append((text, category.__name__))
        else:
            show(message, category, *where, **more)

    warnings.showwarning = to_r


def _called_from_r() -> bool:
    """Return whether an entry is on the stack."""
    frame: Any = sys._getframe()
    while frame is not None and frame.f_globals.get("__name__") != "rkeras.bridge.call":
        frame = frame.f_back
    return frame is not None
