"""Modules of Python: imports, also of Keras in the background, and where modules are found."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

from rkeras._core.verb import VERBS
from rkeras._keras.loading import keras
from rkeras.bridge import background_import, import_hooks
from rkeras.bridge.handlers.registry import HANDLERS, handler

HANDLERS.update(
    import_in_background=background_import.start,
    is_importing=background_import.is_running,
    when_loaded=import_hooks.when_loaded,
)


@handler
def import_module(name: str) -> Any:
    """Import a module. Keras and TensorFlow are imported by rkeras' own loader, maybe in the background already."""
    if name.split(".")[0] in ("keras", "tensorflow"):
        keras()
    return importlib.import_module(name)


@handler
def missing_requirements(packages: list[str]) -> list[str]:
    """Return the requirements that the installed packages do not satisfy."""
    from rkeras._setup.requirements import missing

    return missing(packages)


@handler
def backend_module() -> Any:
    """Return the module that R scripts call `K`: the backend functions of Keras 2."""
    from rkeras._compat import backend_module

    return backend_module.module()


@handler
def is_keras_available(version: str | None = None) -> bool:
    """Return whether Keras is installed, in that version or a later one."""
    return VERBS["is_keras_available"](version)


@handler
def module_location(name: str) -> str | None:
    """Return the folder or file of a module that can be imported, otherwise None."""
    from importlib import util

    try:
        found = util.find_spec(name)
    except (ImportError, ValueError):
        return None
    if found is None:
        return None
    return str(Path(found.origin).parent if found.submodule_search_locations and found.origin else found.origin)


@handler
def prepend_to_path(folder: str) -> None:
    """Insert a folder at the start of `sys.path`."""
    sys.path.insert(0, folder)


@handler
def remove_from_path(folder: str) -> None:
    """Remove a folder from `sys.path`."""
    if folder in sys.path:
        sys.path.remove(folder)
