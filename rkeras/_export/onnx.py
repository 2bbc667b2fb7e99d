"""Export to ONNX and the other file formats of Keras's `export`."""

from __future__ import annotations

import importlib.util
import warnings
from pathlib import Path
from typing import Any

from rkeras._files.atomic_write import atomic_file
from rkeras._keras import private

PACKAGES = {"onnx": ("tf2onnx", "onnx"), "openvino": ("openvino",)}
"""Packages that an export format requires. Keras uses tf2onnx for models on TensorFlow."""


def write(caller: str, model: Any, path: str, format: str, **settings: Any) -> None:
    """Export a model to a file, atomically.

    Args:
        caller: name of the verb, for errors.
        model: a built model.
        path: the file.
        format: an export format of Keras, such as "onnx".
        **settings: further arguments of Keras's `export`.

    Raises:
        RuntimeError: if a required package is not installed.
    """
    missing = [name for name in PACKAGES.get(format, ()) if importlib.util.find_spec(name) is None]
    if missing:
        raise RuntimeError(f"{caller}(): format {format!r} needs more packages: pip install {' '.join(missing)}")
    if not private.value(model, "_called") and getattr(model, "inputs", None):
        # Keras exports only a model that has been called.
        model(model.inputs if len(model.inputs) > 1 else model.inputs[0])
    with atomic_file(path, Path(path).suffix) as temporary, warnings.catch_warnings():
        # Keras uses numpy attributes that numpy has removed.
        warnings.filterwarnings("ignore", "In the future `np", FutureWarning)
        model.export(temporary, format=format, verbose=False, **settings)
