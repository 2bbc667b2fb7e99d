"""TensorFlow Lite: conversion of models, and prediction with the TensorFlow Lite interpreter."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._export import savedmodel
from rkeras._keras import private
from rkeras._keras.loading import symbol

MAGIC = b"TFL3"


def convert(model: Any, optimizations: Any, quantize: str | None, samples: Callable[[], Iterator[Any]] | None) -> bytes:
    """Convert a model to TensorFlow Lite; returns the bytes of the `.tflite` file.

    Args:
        model: a built model.
        optimizations: a list of `tf.lite.Optimize`.
        quantize: "float16", "int8" or None.
        samples: function that returns batches of representative inputs, for the ranges of integers.
    """
    signature = None
    if has_loop(model):
        warnings.warn(
            "export_tflite(): TensorFlow Lite does not support recurrent layers with a variable batch size; this model "
            "takes one sample at a time.", stacklevel=5,
        )  # fmt: skip
        signature = single_sample_signature(model)
    with tempfile.TemporaryDirectory() as directory:
        path = str(Path(directory, "model"))
        savedmodel.write("export_tflite", model, path, overwrite=True, keras=False, input_signature=signature)
        converter = symbol("tensorflow.lite.TFLiteConverter").from_saved_model(path)
        converter.optimizations = optimizations
        if quantize == "float16":
            converter.target_spec.supported_types = [symbol("tensorflow.float16")]
        if samples is not None:
            converter.representative_dataset = samples
        if quantize == "int8":
            converter.target_spec.supported_ops = [symbol("tensorflow.lite.OpsSet").TFLITE_BUILTINS_INT8]
        return converter.convert()


def has_loop(layer: Any) -> bool:
    """Whether a model contains a recurrent layer that is not unrolled."""
    recurrent = symbol("keras.layers.RNN")
    return any(isinstance(part, recurrent) and not part.unroll for part in private.value(layer, "_flatten_layers")())


def single_sample_signature(model: Any) -> Any:
    """Shapes and data types of the inputs of a model, for a batch of one sample."""
    signature = private.get("export.export_utils.get_input_signature")(model)

    def one(spec: Any) -> Any:
        return symbol("keras.InputSpec")(dtype=spec.dtype, shape=(1, *spec.shape[1:]), name=getattr(spec, "name", None))

    return symbol("keras.tree.map_structure")(one, signature)


def single_sample_batches(data: Any) -> Callable[[], Iterator[Any]]:
    """Batches of one sample, from an array, several inputs in a list or a dict, or a dataset."""
    import numpy as np

    if hasattr(data, "unbatch"):
        rows = data.unbatch().batch(1)
        return lambda: ([_as_numpy(part) for part in _inputs(row)] for row in rows)
    parts = [np.asarray(part, dtype="float32") for part in _inputs(data)]
    return lambda: ([part[i : i + 1] for part in parts] for i in range(len(parts[0])))


def _inputs(data: Any) -> list[Any]:
    if isinstance(data, dict):
        return list(data.values())
    return list(data) if isinstance(data, (list, tuple)) else [data]


def _as_numpy(value: Any) -> Any:
    return value.numpy() if hasattr(value, "numpy") else value


def predict(caller: str, model: Any, x: Any) -> Any:
    """Outputs of a TensorFlow Lite model: one array, or a dict of arrays by name.

    Args:
        caller: name of the verb, for errors.
        model: the bytes of the model, or the path of the file.
        x: an array, or several inputs by name or in order.

    Raises:
        FileNotFoundError: if the file does not exist.
        ValueError: if it is not a TensorFlow Lite model.
        ArgumentError: if `x` does not have the inputs of the model.
    """
    import numpy as np

    content = bytes(model) if isinstance(model, (bytes, bytearray)) else _read_file(caller, model)
    if content[4:8] != MAGIC:
        raise ValueError(f"{caller}(): `model` is not a TensorFlow Lite model.")
    with warnings.catch_warnings():
        # TensorFlow warns that the interpreter will move to a separate package.
        warnings.simplefilter("ignore")
        interpreter = symbol("tensorflow.lite.Interpreter")(model_content=content)
    runner = interpreter.get_signature_runner(next(iter(interpreter.get_signature_list())))
    details = runner.get_input_details()
    if not isinstance(x, dict):
        given = list(x) if isinstance(x, (list, tuple)) else [x]
        # In the order of the inputs of the original model.
        x = dict(zip(sorted(details, key=lambda name: details[name]["index"]), given, strict=False))
    if set(x) != set(details):
        raise argument_error(caller, "x", f"the inputs {', '.join(details)}", x)
    inputs = {name: np.ascontiguousarray(value, dtype=details[name]["dtype"]) for name, value in x.items()}
    size = len(next(iter(inputs.values())))
    fixed = any(one["shape_signature"][0] != -1 for one in details.values())
    step = max(1, next(iter(details.values()))["shape_signature"][0]) if fixed else size
    parts = []
    for start in range(0, size, step):
        part = {name: value[start : start + step] for name, value in inputs.items()}
        padding = step - len(next(iter(part.values())))
        if padding > 0:
            part = {n: np.concatenate([v, np.repeat(v[-1:], padding, axis=0)]) for n, v in part.items()}
        results = runner(**part)
        parts.append({name: np.array(v[: step - padding]) for name, v in results.items()})
    outputs = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    return next(iter(outputs.values())) if len(outputs) == 1 else outputs


def _read_file(caller: str, path: Any) -> bytes:
    if not Path(path).is_file():
        raise FileNotFoundError(f"{caller}(): there is no file {path}.")
    return Path(path).read_bytes()
