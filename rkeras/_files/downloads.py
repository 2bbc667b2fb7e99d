"""Downloads and the cache of Keras, with errors that say how to provide a file without a network."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rkeras._keras import private
from rkeras._keras.patches import temporarily_replaced


def cache_directory() -> Path:
    """The directory in which Keras caches data sets."""
    return Path(os.environ.get("KERAS_HOME") or Path.home() / ".keras") / "datasets"


def load_cached(caller: str, load: Callable[..., Any], name: str) -> Any:
    """Load a file with Keras's own loader, from the cache or the network.

    Args:
        caller: name of the verb, for the error.
        load: Keras's loader, a function of the file name.
        name: name of the file in the cache.

    Raises:
        OSError: if the file cannot be loaded. The message names the file and says where to put it.
    """
    try:
        with _atomic_downloads():
            return load(name)
    except Exception as error:
        raise _download_error(caller, _download_target(error) or cache_directory() / name, error) from error


@contextmanager
def downloads(caller: str) -> Iterator[None]:
    """Run code in which Keras may download files.

    Args:
        caller: name of the verb, for the error.

    Raises:
        OSError: if a file cannot be downloaded. The message names the file and says where to put it.
    """
    try:
        with _atomic_downloads():
            yield
    except Exception as error:
        target = _download_target(error)
        if target is None:
            raise
        raise _download_error(caller, target, error) from error


def _download_error(caller: str, path: Path, error: Exception) -> OSError:
    if path.exists():
        return OSError(
            f"{caller}(): {path} is not the file that Keras expects, or cannot be read, "
            f"and another could not be downloaded ({error})."
        )
    return OSError(
        f"{caller}(): `{path.name}` is not in the cache and could not be downloaded ({error}). "
        f"Where there is no network, put the file at {path}."
    )


def _download_target(error: Exception) -> Path | None:
    """The path to which Keras's `get_file` was downloading when it failed, read from its stack frame.

    The error itself contains only the URL, whose last part may differ from the name in the cache.
    """
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        if frame.f_code.co_name == "get_file" and "download_target" in frame.f_locals:
            return Path(frame.f_locals["download_target"])
        trace = trace.tb_next
    return None


_LOCK = threading.RLock()


@contextmanager
def _atomic_downloads() -> Iterator[None]:
    """Make Keras's `get_file` cache only complete files with the right hash, and keep an existing file on failure.

    Keras itself downloads directly to the final name. A killed process leaves an incomplete file there, which the next
    call uses; and a failed download deletes the existing file.
    """
    is_valid, backups = private.get("utils.file_utils.validate_file"), {}
    with _LOCK:

        def retrieve(origin: str, target: str, *more: Any) -> None:
            path = Path(target)
            backups.setdefault(path, _hard_link(path))
            part = path.with_name(f".{path.name}.part-{os.getpid()}")
            try:
                urlretrieve(origin, part, *more)
                arguments = sys._getframe(1).f_locals  # of `get_file`, which checks the hash only afterwards
                expected = arguments.get("file_hash")
                algorithm = arguments.get("hash_algorithm") or "auto"
                if expected and not is_valid(str(part), expected, algorithm):
                    raise ValueError(f"the file from {origin} does not have the hash {expected}")
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)

        try:
            with temporarily_replaced("utils.file_utils", "urlretrieve", retrieve) as urlretrieve:
                yield
        finally:
            for path, backup in backups.items():
                if backup and path.exists():
                    backup.unlink()
                elif backup:
                    backup.rename(path)


def _hard_link(path: Path) -> Path | None:
    """Create a second name for a file; returns None if there is no file, or the file system has no hard links."""
    link = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        os.link(path, link)
    except OSError:
        return None
    return link
