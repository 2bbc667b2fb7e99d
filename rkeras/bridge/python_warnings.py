"""Warnings of Python code that R called, signalled as R warnings: R code can muffle and catch them."""

from __future__ import annotations

import threading
import warnings
from typing import Any

from rkeras.bridge.r_api.c_api import build_call, evaluate, strings
from rkeras.bridge.r_api.package_functions import r_package
from rkeras.bridge.r_api.threads import MAIN, main_thread

waiting: list[tuple[str, str]] = []
"""Text and class of the warnings that R signals when the call returns."""


def install() -> None:
    """Redirect warnings of calls from R to R."""
    show = warnings.showwarning

    def to_r(message: Any, category: Any, *where: Any, **more: Any) -> None:
        if threading.get_ident() == MAIN and main_thread.depth:
            waiting.append((str(message), category.__name__))
        else:
            show(message, category, *where, **more)

    warnings.showwarning = to_r


def pass_to_r() -> None:
    """Pass the waiting warnings to R, which signals them after the call. The caller holds R."""
    texts, classes = zip(*waiting, strict=True)
    waiting.clear()
    evaluate(build_call(r_package.keep_python_warnings, [strings(texts), strings(classes)]))
