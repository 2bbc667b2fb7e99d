"""Find a Keras symbol by its public path, importing Keras at the first need."""

from __future__ import annotations

import gc
import importlib
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rkeras._core.targets import register_finder
from rkeras._keras.startup_log import without_start_up_log

_SYMBOLS: dict[str, Any] = {}
_WHEN_LOADED: list[Callable[[], None]] = []

_IN_LOADING = "keras, in loading"

LOADING = threading.RLock()
"""Held by the thread that imports Keras."""


def keras() -> Any:
    """The `keras` module, on TensorFlow unless KERAS_BACKEND says otherwise."""
    module = _SYMBOLS.get("keras")
    if module is None:
        with LOADING:
            # Another thread may have loaded it meanwhile; an action of `_load` asks while it runs.
            module = _SYMBOLS.get("keras") or _SYMBOLS.get(_IN_LOADING) or _load()
    return module


def _load() -> Any:
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    # The native start-up log of TensorFlow is noise to a script; a user's own setting wins.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    with without_start_up_log(), _uncollected():
        module = importlib.import_module("keras")
    _SYMBOLS[_IN_LOADING] = module
    while _WHEN_LOADED:
        _WHEN_LOADED.pop(0)()
    _SYMBOLS["keras"] = module
    return module


def when_loaded(action: Callable[[], None]) -> None:
    """Do something as soon as Keras is loaded: now, if it is."""
    if "keras" in _SYMBOLS:
        action()
    else:
        _WHEN_LOADED.append(action)


def import_with_keras(module: str, backend: str | None = None) -> None:
    """Import a module of classes derived from Keras's as soon as Keras is loaded: a saved model may name them.

    Args:
        module: its full name.
        backend: the only backend that can import it; any by default.
    """

    def load() -> None:
        if backend in (None, keras().backend.backend()):
            importlib.import_module(module)

    when_loaded(load)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Hold the cyclic collector.

    An import makes a million objects to keep; to look for garbage among them, over and over, takes a quarter of
    the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            # To the collector all of it is new, to be gone through three times; this makes it old.
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def symbol(path: str) -> Any:
    """Return the object at a dotted path such as `keras.layers.Dense` or `tensorflow.data.Dataset`.

    Classes of rkeras that derive from Keras's are found so too: their modules can be imported once Keras is loaded.

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
