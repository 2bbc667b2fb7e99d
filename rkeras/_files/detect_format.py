"""Detect the format of a file from its content, not its name."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath
from typing import Any

HDF5 = b"\x89HDF\r\n\x1a\n"
ZIP = b"PK\x03\x04"
# First bytes of files that users mistake for model files, and what the error says about them.
PICKLE = "a pickled Python object, which could run any code when it is loaded: it is never opened"
FOREIGN = {
    **dict.fromkeys((b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05"), PICKLE),
    b"\x1f\x8b": "a file compressed by gzip, as R's saveRDS() writes: it does not contain a Keras model",
    b"RDX": "an R workspace: it does not contain a Keras model",
    b"{": "JSON text: load_model_config() opens the architecture of a model",
}


def detect_format(path: str) -> str:
    """Detect the format of a file by its first bytes and its parts: "keras", "hdf5", "damaged" or "unknown".

    Raises:
        FileNotFoundError: if the file does not exist.
        ValueError: if the file has parts that refer to other files.
    """
    import h5py

    with open(path, "rb") as file:  # noqa: PTH123
        start = file.read(8)
    try:
        if start.startswith(ZIP):
            with zipfile.ZipFile(path) as parts:
                reject_outside_members(path, parts)
                return "keras" if "config.json" in parts.namelist() else "unknown"
        if start == HDF5:
            with h5py.File(path, "r") as file:
                reject_external_links(path, file)
            return "hdf5"
    except (zipfile.BadZipFile, OSError):
        return "damaged"
    return "unknown"


def describe_unknown(path: str) -> str:
    """Describe a file that does not contain a model, as the end of a sentence."""
    with open(path, "rb") as file:  # noqa: PTH123
        start = file.read(8)
    if start[4:] == b"TFL3":
        return "a TensorFlow Lite model: tflite_predict() runs it"
    if start.startswith(ZIP):
        with zipfile.ZipFile(path) as parts:
            if any(name.endswith(".pkl") for name in parts.namelist()):
                return "a PyTorch model, whose pickled objects could run any code: it is never opened"
    if Path(f"{path}.index").exists() or path.endswith(".index"):
        return "part of a checkpoint: load_model_weights_tf() loads weights from it into a model"
    for beginning, what in FOREIGN.items():
        if start.startswith(beginning):
            return what
    return "neither a .keras nor an HDF5 model file"


def reject_outside_members(path: str, parts: zipfile.ZipFile) -> None:
    """Reject an archive with a member that would be extracted outside the target directory.

    Raises:
        ValueError: if the archive has such a member.
    """
    for part in parts.infolist():
        name = PurePosixPath(part.filename.replace("\\", "/"))
        is_link = part.external_attr >> 16 & 0o170000 == 0o120000
        if is_link or name.is_absolute() or ".." in name.parts or ":" in (name.parts or ("",))[0]:
            raise ValueError(f"{path} has a member that points outside of it, {part.filename!r}: it is not opened.")


def reject_external_links(path: str, group: Any) -> None:
    """Reject an HDF5 file whose links or data are in other files, which opening it would read.

    Raises:
        ValueError: if there are such links or data.
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
            reject_external_links(path, part)
        else:
            external = [name for name, *_ in part.external or ()]
            if part.is_virtual:
                external += [source.file_name for source in part.virtual_sources() if source.file_name != "."]
            if external:
                raise ValueError(f"{path} has data outside of it, in {external[0]!r}: it is not opened.")
