"""Files that Keras downloads and caches, with an error that says what to do where it cannot."""

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
    """Where Keras keeps downloaded data sets."""
    return Path(os.environ.get("KERAS_HOME") or Path.home() / ".keras") / "datasets"


def cached(verb: str, load: Callable[..., Any], name: str) -> Any:
    """Load a file through Keras's own loader, from the cache or the net.

    Args:
        verb: name of the verb, for the error.
        load: Keras's loader, which takes the name.
        name: name of the file in the cache.

    Raises:
        OSError: naming the file and where to put it.
    """
    try:
        with _complete_files():
            return load(name)
    except Exception as error:
        raise _told(verb, _wanted(error) or cache_directory() / name, error) from error


@contextmanager
def downloads(verb: str) -> Iterator[None]:
    """Run what may download files of Keras's choosing; one that cannot be had is named in the error.

    Args:
        verb: name of the verb, for the error.

    Raises:
        OSError: naming the file and where to put it.
    """
    try:
        with _complete_files():
            yield
    except Exception as error:
        place = _wanted(error)
        if place is None:
            raise
        raise _told(verb, place, error) from error


def _told(verb: str, place: Path, error: Exception) -> OSError:
    if place.exists():
        return OSError(
            f"{verb}(): {place} is not the file that Keras expects, or cannot be read, "
            f"and another could not be downloaded ({error})."
        )
    return OSError(
        f"{verb}(): `{place.name}` is not in the cache and could not be downloaded ({error}). "
        f"Where there is no network, put the file at {place}."
    )


def _wanted(error: Exception) -> Path | None:
    """The file that Keras's `get_file` was after when it failed.

    Its error has only the address, whose last part need not be the name in the cache; the function itself knows.
    """
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        if frame.f_code.co_name == "get_file" and "download_target" in frame.f_locals:
            return Path(frame.f_locals["download_target"])
        trace = trace.tb_next
    return None


_DOWNLOADING = threading.RLock()


@contextmanager
def _complete_files() -> Iterator[None]:
    """Let Keras's `get_file` put only complete files of the right hash into the cache, and keep what is there.

    By itself it downloads to the very name, so that a process that is killed leaves half a file, which is taken for
    the whole at the next time; and it removes the file that is there if the download fails.
    """
    files, spares = private.names("utils.file_utils"), {}
    with _DOWNLOADING:

        def retrieve(origin: str, target: str, *more: Any) -> None:
            place = Path(target)
            spares.setdefault(place, _spare(place))
            part = place.with_name(f".{place.name}.part-{os.getpid()}")
            try:
                files.urlretrieve(origin, part, *more)
                asked = sys._getframe(1).f_locals  # of `get_file`, which would look at the hash when it is too late
                right = asked.get("file_hash")
                if right and not files.validate_file(str(part), right, asked.get("hash_algorithm") or "auto"):
                    raise ValueError(f"what came from {origin} has another hash than {right}")
                part.replace(place)
            finally:
                part.unlink(missing_ok=True)

        try:
            with temporarily_replaced("utils.file_utils", "urlretrieve", retrieve):
                yield
        finally:
            for place, spare in spares.items():
                if spare and place.exists():
                    spare.unlink()
                elif spare:
                    spare.rename(place)


def _spare(place: Path) -> Path | None:
    """Another name for a file, which outlives the first; None if there is no file, or no links on its file system."""
    spare = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        os.link(place, spare)
    except OSError:
        return None
    return spare
