"""Files that Keras downloads and caches, with an error that says what to do where it cannot."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


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
    place = cache_directory() / name
    try:
        with _kept(place):
            return load(name)
    except Exception as error:
        raise _told(verb, place, error) from error


@contextmanager
def downloads(verb: str) -> Iterator[None]:
    """Run what may download files of Keras's choosing; one that cannot be had is named in the error.

    Args:
        verb: name of the verb, for the error.

    Raises:
        OSError: naming the file and where to put it.
    """
    try:
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


@contextmanager
def _kept(place: Path) -> Iterator[None]:
    """Bring a file back that was there: Keras removes one of another hash even if it cannot replace it."""
    spare = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        os.link(place, spare)
    except OSError:  # there is none, or the file system has no links
        yield
        return
    size = spare.stat().st_size
    try:
        yield
    finally:
        # A download that began has written over it.
        if place.exists() or spare.stat().st_size != size:
            spare.unlink()
        else:
            spare.rename(place)
