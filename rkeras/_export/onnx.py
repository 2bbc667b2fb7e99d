"""Models as files of other makers: ONNX and what else Keras exports to."""

from __future__ import annotations

import importlib.util
import warnings
from pathlib import Path
from typing import Any

from rkeras._files.atomic_write import whole_file
from rkeras._keras import private

NEEDS = {"onnx": ("tf2onnx", "onnx"), "openvino": ("openvino",)}
"""The packages that a format needs; tf2onnx is the one that Keras goes through from TensorFlow."""


def write(verb: str, model: Any, path: str, format: str, **settings: Any) -> None:
    """Write a file of another format, whole or not at all.

    Args:
        verb: name of the verb, for the error.
        model: a model, built.
        path: the file.
        format: one that Keras exports to.
        **settings: further arguments of Keras's `export`.

    Raises:
        RuntimeError: if a package that Keras needs for it is not installed.
    """
    missing = [name for name in NEEDS.get(format, ()) if importlib.util.find_spec(name) is None]
    if missing:
        raise RuntimeError(f"{verb}(): format {format!r} needs what is not installed: pip install {' '.join(missing)}")
    if not private.value(model, "_called") and getattr(model, "inputs", None):
        # Keras exports only what has been called once.
        model(model.inputs if len(model.inputs) > 1 else model.inputs[0])
    with whole_file(path, Path(path).suffix) as temporary, warnings.catch_warnings():
        # Keras tries what numpy has removed.
        warnings.filterwarnings("ignore", "In the future `np", FutureWarning)
        model.export(temporary, format=format, verbose=False, **settings)
