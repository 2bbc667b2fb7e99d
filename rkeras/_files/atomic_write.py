"""Files and directories that are written whole or not at all.

What is written goes to a temporary sibling, reaches the disk, and takes its place in one step of the file system: a
process that is killed at any moment leaves the old one or the new one.
"""

from __future__ import annotations

import ctypes
import errno
import glob
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# What `renameat2` calls the present directory, and the exchange of two names.
AT_FDCWD, RENAME_EXCHANGE = -100, 2
# What a file system says that has no room left, in its several ways.
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def whole_file(path: str, suffix: str) -> Iterator[str]:
    """A temporary sibling to write to; it takes the place of `path` once it is complete and on the disk.

    Args:
        path: the file to be.
        suffix: ending of the temporary file, which Keras chooses the format by.

    Raises:
        FileNotFoundError: if its directory is not there.
        IsADirectoryError: if a directory is there in its place.
        OSError: if it cannot be written; what was there is left as it was.
    """
    target = _place(path)
    if target.is_dir():
        raise IsADirectoryError(f"{target} is a directory. Choose another name.")
    with _room(target) as room, _clear_errors(target):
        temporary = room / f"new{suffix}"
        yield str(temporary)
        on_disk(temporary)
        temporary.replace(target)
        on_disk(target.parent)


@contextmanager
def whole_directory(path: str) -> Iterator[str]:
    """A name for a new directory beside `path`, which takes its place once it is complete and on the disk.

    Where the system cannot exchange two directories in one step, as Linux and macOS can, there is a moment between
    two steps without either.

    Raises:
        FileNotFoundError: if its directory is not there.
        OSError: if it cannot be written; what was there is left as it was.
    """
    target = _place(path.rstrip(os.sep) or path)
    with _room(target) as room, _clear_errors(target):
        new, old = room / "new", room / "old"
        yield str(new)
        for folder, _, files in os.walk(new):
            for name in files:
                on_disk(Path(folder, name))
            on_disk(Path(folder))
        if not target.exists():
            new.replace(target)
        elif not exchanged(new, target):
            target.replace(old)
            try:
                new.replace(target)
            except OSError:
                old.replace(target)
                raise
        on_disk(target.parent)


def exchanged(one: Path, other: Path) -> bool:
    """Exchange two names in one step, where the system can."""
    first, second = os.fsencode(one), os.fsencode(other)
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        return library.renamex_np(first, second, ctypes.c_uint(RENAME_EXCHANGE)) == 0
    if not hasattr(library, "renameat2"):
        return False
    return library.renameat2(AT_FDCWD, first, AT_FDCWD, second, ctypes.c_uint(RENAME_EXCHANGE)) == 0


def on_disk(path: Path) -> None:
    """Wait until a file, or the names in a directory, are on the disk and not only in memory."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_text(path: str, text: str) -> None:
    """Write a text file in UTF-8."""
    with whole_file(path, "") as temporary:
        Path(temporary).write_text(text, encoding="utf-8")


@contextmanager
def beside(path: str) -> Iterator[str]:
    """A temporary directory beside `path`, for parts that take their places one by one.

    Raises:
        FileNotFoundError: if the directory of `path` is not there.
        OSError: if what the block writes cannot be written.
    """
    target = Path(path)
    with _room(target) as room, _clear_errors(target):
        yield str(room)


def _place(path: str) -> Path:
    """What is to be replaced: of a link what it stands for, and not the link."""
    target = Path(path)
    return target.resolve() if target.is_symlink() else target


@contextmanager
def _room(target: Path) -> Iterator[Path]:
    """A hidden directory beside the target, on the same disk; those that killed processes left are removed."""
    if not target.parent.is_dir():
        raise FileNotFoundError(f"the directory {target.parent} does not exist.")
    start, here = f".{target.name}.", f"{socket.gethostname()}-"
    for left in target.parent.glob(glob.escape(start + here) + "*"):
        process = left.name.removeprefix(start + here).partition("-")[0]
        if process.isdigit() and not _alive(int(process)):
            shutil.rmtree(left, ignore_errors=True)
    try:
        room = Path(tempfile.mkdtemp(prefix=f"{start}{here}{os.getpid()}-", dir=target.parent))
    except PermissionError:
        raise PermissionError(f"{target} cannot be written: no permission for {target.parent}.") from None
    except OSError as error:
        raise type(error)(f"{target} cannot be written: {error.strerror}.") from None
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def _alive(process: int) -> bool:
    if os.name == "nt":  # there the question would end it
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is another user's
        return True
    return True


@contextmanager
def _clear_errors(target: Path) -> Iterator[None]:
    """Say what is to be done where a disk is full; h5py and TensorFlow have other words and classes for it."""
    try:
        yield
    except Exception as error:
        number, text = getattr(error, "errno", None), str(error)
        found = [os.strerror(code) for code in FULL if number == code or os.strerror(code) in text]
        if not found:
            raise
        there = target.exists() or target.with_name(f"{target.name}.index").exists()
        was = " What was there is left as it was." if there else ""
        raise OSError(f"{target} cannot be written: {found[0]}.{was}") from error
