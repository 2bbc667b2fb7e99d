"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole_file(path: str, suffix: str) -> Iterator[str]:
    """A temporary sibling to write to; it takes the place of `path` once it is complete and on the disk.

    Args:
        path: the file to be.
        suffix: ending of the temporary file, which Keras chooses the format by.
    """
    target = Path(path)
    if not target.parent.is_dir():
        raise FileNotFoundError(f"the directory {target.parent} does not exist.")
    import tempfile

    descriptor, temporary = tempfile.mkstemp(suffix=suffix, prefix=f".{target.name}.", dir=target.parent)
    os.close(descriptor)
    try:
        yield temporary
        with open(temporary, "rb") as file:  # noqa: PTH123
            os.fsync(file.fileno())
        # mkstemp makes a private file; the user's umask decides about the final one.
        umask = os.umask(0)
        os.umask(umask)
        Path(temporary).chmod(0o666 & ~umask)
        Path(temporary).replace(target)
    finally:
        Path(temporary).unlink(missing_ok=True)


def write_text(path: str, text: str) -> None:
    """Write a text file in UTF-8."""
    with whole_file(path, "") as temporary:
        Path(temporary).write_text(text, encoding="utf-8")
