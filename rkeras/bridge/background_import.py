"""Import of Keras and TensorFlow in a background thread, while R goes on."""

from __future__ import annotations

import builtins
import contextlib
import threading
import time
from typing import Any

from rkeras._keras import patches
from rkeras._keras.loading import LOADING, import_ahead

DELAY = 0.1
"""Seconds before the import starts."""

_thread: threading.Thread | None = None


def start() -> None:
    """Start importing Keras and TensorFlow. A verb that needs them waits for the end of the import.

    So does Python code of the user that imports one of them: otherwise two threads, each in the middle of one import,
    would wait for each other.
    """

    def make(plain_import: Any) -> Any:
        # Each of the fifty thousand `import` statements that run meanwhile calls this function.
        def import_in_turn(name: str, *details: Any, **more: Any) -> Any:
            if name.startswith(("keras", "tensorflow")):
                with LOADING:
                    return plain_import(name, *details, **more)
            return plain_import(name, *details, **more)

        return import_in_turn

    def load() -> None:
        # The next line of the script may choose another backend.
        time.sleep(DELAY)
        # The first verb that needs Keras raises the error again, where the user sees it.
        with contextlib.suppress(Exception):
            import_ahead()
        patch = patches.find(builtins, "__import__")
        # Somebody else may have replaced the function meanwhile.
        if patch is not None and builtins.__import__ is replacement:
            patches.undo(patch)

    global _thread
    reason = "Two threads that import the same packages would wait for each other."
    patches.replace(builtins, "__import__", make, reason)
    replacement = builtins.__import__
    _thread = threading.Thread(target=load, name="rkeras-import", daemon=True)
    _thread.start()


def is_running() -> bool:
    """Return whether the import is running."""
    return _thread is not None and _thread.is_alive()
