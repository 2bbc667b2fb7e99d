"""Files that Keras downloads and caches, with an error that says what to do where it cannot."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any


def cache_directory() -> Path:
    """Where Keras keeps downloaded data sets."""
    return Path(os.environ.get("KERAS_HOME") or Path.home() / ".keras") / "datasets"


def cached(verb: str, load: Callable[..., Any], path: str) -> Any:
    """Load a file through Keras's own loader, from the cache or the net.

    Args:
        verb: name of the verb, for the error.
        load: Keras's loader, which takes the path.
        path: name of the file in the cache, or a path to it.

    Raises:
        OSError: naming the file and where to put it.
    """
    try:
        return load(path)
    except Exception as error:
        place = path if os.path.isabs(path) else cache_directory() / path  # noqa: PTH117
        if Path(place).exists():
            raise OSError(f"{verb}(): {place} cannot be read ({error}). Remove it to download it again.") from error
        raise OSError(
            f"{verb}(): `{path}` is not in the cache and could not be downloaded ({error}). "
            f"Where there is no network, put the file at {place}."
        ) from error
