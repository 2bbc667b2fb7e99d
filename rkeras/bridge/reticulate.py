"""reticulate in the same session: its import hook, which calls R, must wait until no other thread is in R."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any

from rkeras._keras import patches
from rkeras.bridge.convert import proxies
from rkeras.bridge.r_api import gil
from rkeras.bridge.r_api.threads import MAIN, inside_r

objects_for_reticulate: list[Any] = []
"""Objects for reticulate, which fetches them at once."""


def coexist(folder: str, holds_gil: bool) -> None:
    """Let reticulate enter R only when no other thread is in R.

    Args:
        folder: the folder of reticulate's Python code.
        holds_gil: whether reticulate expects to hold the GIL, as versions before 1.29 do.
    """
    proxies.make_usable_for_reticulate()
    if holds_gil:
        gil.hold()
    if folder not in sys.path:
        sys.path.append(folder)
    from rpytools import loader  # pyright: ignore[reportMissingImports]  comes with reticulate

    reason = "reticulate's import hook calls R, and another thread may be in R."
    if getattr(loader, "_callback", None) is not None:
        patches.replace(loader, "_callback", _when_r_is_free, reason, "reticulate 1.28 and newer")
    else:
        patches.replace(
            loader, "initialize", lambda initialize: lambda callback: initialize(_when_r_is_free(callback)), reason,
            "reticulate 1.28 and newer",
        )  # fmt: skip


def _when_r_is_free(callback: Callable[..., Any]) -> Callable[..., Any]:
    def run(*args: Any) -> Any:
        # reticulate calls R on the main thread only.
        return inside_r(callback, *args) if threading.get_ident() == MAIN else callback(*args)

    return run
