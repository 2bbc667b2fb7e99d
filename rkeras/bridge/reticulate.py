"""Room for reticulate in the same session: it enters R when Python imports a module, and must wait until R is free."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any

from rkeras.bridge import held
from rkeras.bridge.threads import MAIN, inside_r

handed: list[Any] = []
"""Objects on their way to reticulate, which fetches them at once."""


def make_room(folder: str, holds: bool) -> None:
    """Let reticulate enter R only when no other thread is in it.

    Args:
        folder: where reticulate has its Python code.
        holds: whether it counts on holding the interpreter, as versions before 1.29 do.
    """
    held.share_with_reticulate()
    if holds:
        from rkeras.bridge.held_interpreter import hold

        hold()
    if folder not in sys.path:
        sys.path.append(folder)
    from rpytools import loader  # pyright: ignore[reportMissingImports]  comes with reticulate

    if getattr(loader, "_callback", None) is not None:
        loader._callback = _waiting_for_r(loader._callback)
    else:
        initialize = loader.initialize
        loader.initialize = lambda callback: initialize(_waiting_for_r(callback))


def _waiting_for_r(callback: Callable[..., Any]) -> Callable[..., Any]:
    def run(*args: Any) -> Any:
        # reticulate itself keeps its callback to the main thread.
        return inside_r(callback, *args) if threading.get_ident() == MAIN else callback(*args)

    return run
