"""Atomic writes: files and directories are written completely or not at all.

The new content is written to a temporary sibling, flushed to the disk, and renamed in one step of the file system. A
process that is killed at any moment leaves either the old content or the new content.
"""

from __future__ import annotations

import ctypes
import errno
import glob
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Arguments of `renameat2`: the current directory, and the flag that exchanges two names.
AT_FDCWD, RENAME_EXCHANGE = -100, 2
# Error codes of a full file system.
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def atomic_file(path: str, suffix: str) -> Iterator[str]:
    """Replace a file atomically: yields the path of a temporary file that becomes `path` when it is complete.

    Args:
        path: the file to write.
        suffix: suffix of the temporary file, by which Keras chooses the format.

    Raises:
        FileNotFoundError: if the parent directory does not exist.
        IsADirectoryError: if `path` is a directory.
        OSError: if the file cannot be written; an existing file is not changed.
    """
    target = _resolve_link(path)
    if target.is_dir():
        raise IsADirectoryError(f"{target} is a directory. Choose another name.")
    with staging_dir(target) as staging:
        temporary = staging / f"new{suffix}"
        yield str(temporary)
        flush_to_disk(temporary)
        temporary.replace(target)
        flush_to_disk(target.parent)


@contextmanager
def atomic_directory(path: str) -> Iterator[str]:
    """Replace a directory atomically: yields the path of a temporary directory that becomes `path` when complete.

    Linux and macOS exchange two directories in one step. On other systems there is a moment between two steps in which
    neither directory has the name.

    Raises:
        FileNotFoundError: if the parent directory does not exist.
        OSError: if the directory cannot be written; an existing directory is not changed.
    """
    target = _resolve_link(path.rstrip(os.sep) or path)
    with staging_dir(target) as staging:
        new, old = staging / "new", staging / "old"
        yield str(new)
        for folder, _, files in os.walk(new):
            for name in files:
                flush_to_disk(Path(folder, name))
            flush_to_disk(Path(folder))
        if not target.exists():
            new.replace(target)
        elif not exchange_names(new, target):
            target.replace(old)
            try:
                new.replace(target)
            except OSError:
                old.replace(target)
                raise
        flush_to_disk(target.parent)


def exchange_names(one: Path, other: Path) -> bool:
    """Exchange two names in one step; returns False where the system cannot."""
    first, second = os.fsencode(one), os.fsencode(other)
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        return library.renamex_np(first, second, ctypes.c_uint(RENAME_EXCHANGE)) == 0
    if not hasattr(library, "renameat2"):
        return False
    return library.renameat2(AT_FDCWD, first, AT_FDCWD, second, ctypes.c_uint(RENAME_EXCHANGE)) == 0


def flush_to_disk(path: Path) -> None:
    """Wait until the content of a file, or the names in a directory, are on the disk (fsync)."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_text(path: str, text: str) -> None:
    """Write a text file in UTF-8, atomically."""
    with atomic_file(path, "") as temporary:
        Path(temporary).write_text(text, encoding="utf-8")


def _resolve_link(path: str) -> Path:
    """The path to replace: the target of a symbolic link, not the link itself."""
    target = Path(path)
    return target.resolve() if target.is_symlink() else target


@contextmanager
def staging_dir(target: Path) -> Iterator[Path]:
    """Create a hidden temporary directory next to `target`, on the same disk, and remove it afterwards.

    Directories that killed processes left behind are removed as well.

    Raises:
        FileNotFoundError: if the parent directory does not exist.
        OSError: if the disk is full or the directory cannot be written.
    """
    if not target.parent.is_dir():
        raise FileNotFoundError(f"the directory {target.parent} does not exist.")
    prefix = f".{target.name}.{os.uname().nodename}-"
    for leftover in target.parent.glob(glob.escape(prefix) + "*"):
        process = leftover.name.removeprefix(prefix).partition("-")[0]
        if process.isdigit() and not _is_running(int(process)):
            shutil.rmtree(leftover, ignore_errors=True)
    try:
        staging = Path(tempfile.mkdtemp(prefix=f"{prefix}{os.getpid()}-", dir=target.parent))
    except PermissionError:
        raise PermissionError(f"{target} cannot be written: no permission for {target.parent}.") from None
    except OSError as error:
        raise type(error)(f"{target} cannot be written: {error.strerror}.") from None
    try:
        with _disk_full_errors(target):
            yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _is_running(process: int) -> bool:
    if os.name == "nt":  # there os.kill(process, 0) ends the process
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # the process belongs to another user
        return True
    return True


@contextmanager
def _disk_full_errors(target: Path) -> Iterator[None]:
    """Raise one kind of error for a full disk, which h5py and TensorFlow report with other classes and texts."""
    try:
        yield
    except Exception as error:
        number, text = getattr(error, "errno", None), str(error)
        found = [os.strerror(code) for code in FULL if number == code or os.strerror(code) in text]
        if not found:
            raise
        exists = target.exists() or target.with_name(f"{target.name}.index").exists()
        unchanged = f" The existing {target.name} was not changed." if exists else ""
        raise OSError(f"{target} cannot be written: {found[0]}.{unchanged}") from error
