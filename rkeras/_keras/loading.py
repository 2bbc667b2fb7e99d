"""Loading of Keras at its first use, and lookup of Keras symbols by public path."""

from __future__ import annotations

import gc
import importlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rkeras._core.targets import register_finder
from rkeras._keras.startup_log import without_start_up_log

_SYMBOLS: dict[str, Any] = {}
_WHEN_LOADED: list[Callable[[], None]] = []

_IN_LOADING = "keras, while it is loaded"
_AHEAD = "keras, before a verb needs it"

LOADING = threading.RLock()
"""Lock held by the thread that imports Keras."""


def keras() -> Any:
    """Return the `keras` module; its backend is TensorFlow unless KERAS_BACKEND names another.

    Raises:
        ImportError: if the environment variable KERAS_BACKEND names a backend that is unknown or not installed.
    """
    module = _SYMBOLS.get("keras")
    if module is None:
        with LOADING:
            # Another thread may have loaded it meanwhile; the actions in `_load` call this function too.
            module = _SYMBOLS.get("keras") or _SYMBOLS.get(_IN_LOADING) or _load()
    return module


def _load() -> Any:
    _SYMBOLS[_IN_LOADING] = module = _import()
    while _WHEN_LOADED:
        _WHEN_LOADED.pop(0)()
    _SYMBOLS["keras"] = module
    return module


def import_ahead() -> None:
    """Import Keras before a verb needs it, without the actions of `when_loaded`; `forget()` undoes it."""
    with LOADING:
        if "keras" not in sys.modules:
            _SYMBOLS[_AHEAD] = _import()


def _import() -> Any:
    backend = os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    # The native start-up log of TensorFlow is noise in a script; a setting of the user takes precedence.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    with without_start_up_log(), _without_garbage_collection():
        try:
            return importlib.import_module("keras")
        except (ImportError, ValueError) as error:
            missing = getattr(error, "name", None) == backend
            if not missing and not str(error).startswith("Unable to import backend"):
                raise
            _remove_modules()
            reason = "which is not installed" if missing else "which Keras 3 does not have"
            raise ImportError(
                f"The environment variable KERAS_BACKEND names the backend {backend!r}, {reason}. "
                'Unset it, or set it to "tensorflow" or another installed backend.'
            ) from error


def forget() -> bool:
    """Undo `import_ahead()`, unless a verb has used Keras since. Return whether it was undone."""
    if "keras" in _SYMBOLS or not _SYMBOLS.pop(_AHEAD, None):
        return False
    _remove_modules()
    return True


def _remove_modules() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "keras"]:
        del sys.modules[name]


def when_loaded(action: Callable[[], None]) -> None:
    """Run an action as soon as Keras is loaded; at once if it is."""
    if "keras" in _SYMBOLS:
        action()
    else:
        _WHEN_LOADED.append(action)


def import_with_keras(module: str, backend: str | None = None) -> None:
    """Import a module as soon as Keras is loaded, because its classes derive from Keras's and saved models name them.

    Args:
        module: the full name of the module.
        backend: the only backend with which it can be imported; any by default.
    """

    def load() -> None:
        if backend in (None, keras().backend.backend()):
            importlib.import_module(module)

    when_loaded(load)


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Pause the cyclic garbage collector.

    The import creates a million objects that stay. Searching them for garbage again and again takes a quarter of the
    time of the import.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            # All these objects are in the young generation; this moves them to the oldest one.
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def symbol(path: str) -> Any:
    """Return the object at a dotted path such as `keras.layers.Dense` or `tensorflow.data.Dataset`.

    This also finds classes of rkeras that derive from Keras's classes. Their modules can be imported once Keras is
    loaded.

    Raises:
        AttributeError: if the installed Keras has no such symbol.
    """
    found = _SYMBOLS.get(path)
    if found is None:
        root, _, rest = path.partition(".")
        if root == "rkeras":
            root, _, rest = path.rpartition(".")
        # Keras imports TensorFlow; to import both from two threads at once would deadlock.
        found = keras() if root == "keras" else keras() and importlib.import_module(root)
        package = found
        for part in filter(None, rest.split(".")):
            try:
                found = getattr(found, part)
            except AttributeError:
                version = getattr(package, "__version__", "")
                raise AttributeError(f"the installed {root} {version} has no `{path}`") from None
        _SYMBOLS[path] = found
    return found


register_finder(symbol)
