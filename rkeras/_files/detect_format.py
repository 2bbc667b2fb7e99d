"""What a file holds, told by its content and not by its name."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath
from typing import Any

HDF5 = b"\x89HDF\r\n\x1a\n"
ZIP = b"PK\x03\x04"
# The beginnings of files that people mistake for models, and what to say of them.
PICKLE = "a pickled object of Python, which could run any code when it is loaded: it is never opened"
FOREIGN = {
    **dict.fromkeys((b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05"), PICKLE),
    b"\x1f\x8b": "a file compressed by gzip, as R's saveRDS() writes: it holds no model of Keras",
    b"RDX": "a workspace of R: it holds no model of Keras",
    b"{": "text, as JSON: load_model_config() opens the architecture of a model",
}


def content(path: str) -> str:
    """What a file holds, by its first bytes and its parts: "keras", "hdf5", "damaged" or "unknown".

    Raises:
        FileNotFoundError: if there is none.
        ValueError: if it has parts that point outside of it.
    """
    import h5py

    with open(path, "rb") as file:  # noqa: PTH123
        start = file.read(8)
    try:
        if start.startswith(ZIP):
            with zipfile.ZipFile(path) as parts:
                refuse_outside(path, parts)
                return "keras" if "config.json" in parts.namelist() else "unknown"
        if start == HDF5:
            with h5py.File(path, "r") as file:
                refuse_links(path, file)
            return "hdf5"
    except (zipfile.BadZipFile, OSError):
        return "damaged"
    return "unknown"


def foreign(path: str) -> str:
    """What a file is that holds no model: the end of a sentence."""
    with open(path, "rb") as file:  # noqa: PTH123
        start = file.read(8)
    if start[4:] == b"TFL3":
        return "a model of TensorFlow Lite: tflite_predict() runs it"
    if start.startswith(ZIP):
        with zipfile.ZipFile(path) as parts:
            if any(name.endswith(".pkl") for name in parts.namelist()):
                return "a model of PyTorch, whose pickled objects could run any code: it is never opened"
    if Path(f"{path}.index").exists() or path.endswith(".index"):
        return "part of a checkpoint: load_model_weights_tf() loads weights from it into a model"
    for beginning, what in FOREIGN.items():
        if start.startswith(beginning):
            return what
    return "neither a .keras nor an HDF5 model file"


def refuse_outside(path: str, parts: zipfile.ZipFile) -> None:
    """Refuse an archive with a member that would be unpacked elsewhere than below its directory.

    Raises:
        ValueError: if it has one.
    """
    for part in parts.infolist():
        name = PurePosixPath(part.filename.replace("\\", "/"))
        link = part.external_attr >> 16 & 0o170000 == 0o120000
        if link or name.is_absolute() or ".." in name.parts or ":" in (name.parts or ("",))[0]:
            raise ValueError(f"{path} has a member that points outside of it, {part.filename!r}: it is not opened.")


def refuse_links(path: str, group: Any) -> None:
    """Refuse an HDF5 file whose links or data are in other files: opening it would read those.

    Raises:
        ValueError: if there are any.
    """
    import h5py

    for name in group:
        link = group.get(name, getlink=True)
        if isinstance(link, h5py.ExternalLink):
            raise ValueError(f"{path} has a part that points outside of it, {link.filename!r}: it is not opened.")
        if isinstance(link, h5py.SoftLink):
            continue
        part = group[name]
        if isinstance(part, h5py.Group):
            refuse_links(path, part)
        else:
            elsewhere = [name for name, *_ in part.external or ()]
            if part.is_virtual:
                elsewhere += [source.file_name for source in part.virtual_sources() if source.file_name != "."]
            if elsewhere:
                raise ValueError(f"{path} has data that lie outside of it, in {elsewhere[0]!r}: it is not opened.")
