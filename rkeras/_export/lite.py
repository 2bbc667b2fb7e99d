"""Models for TensorFlow Lite: converted, and run by its interpreter."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rkeras._core.errors import refuse
from rkeras._export import savedmodel
from rkeras._keras import private
from rkeras._keras.loading import symbol

MAGIC = b"TFL3"


def converted(
    model: Any, optimizations: Any, quantize: str | None, samples: Callable[[], Iterator[Any]] | None
) -> bytes:
    """The bytes of a model for TensorFlow Lite.

    Args:
        model: a model, built.
        optimizations: `tf.lite.Optimize`, a list of them.
        quantize: "float16", "int8" or None.
        samples: gives batches of inputs that are like those to come, for the ranges of integers.
    """
    signature = None
    if has_loop(model):
        warnings.warn(
            "export_tflite(): TensorFlow Lite has no recurrent layers over batches of any size; this model takes one "
            "sample at a time.", stacklevel=5,
        )  # fmt: skip
        signature = of_one_sample(model)
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
    """Whether a model has a recurrent layer that is not unrolled."""
    recurrent = symbol("keras.layers.RNN")
    return any(isinstance(part, recurrent) and not part.unroll for part in private.value(layer, "_flatten_layers")())


def of_one_sample(model: Any) -> Any:
    """The shapes and types of the inputs of a model, for one sample."""
    signature = private.get("export.export_utils.get_input_signature")(model)

    def one(spec: Any) -> Any:
        return symbol("keras.InputSpec")(dtype=spec.dtype, shape=(1, *spec.shape[1:]), name=getattr(spec, "name", None))

    return symbol("keras.tree.map_structure")(one, signature)


def batches_of_one(data: Any) -> Callable[[], Iterator[Any]]:
    """Samples one by one, of an array, of several inputs in a list or a dict, or of a dataset."""
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


def predicted(verb: str, model: Any, x: Any) -> Any:
    """What a model of TensorFlow Lite gives for inputs; one array, or a dict of them by name.

    Args:
        verb: name of the verb, for the error.
        model: the bytes, or the path of the file.
        x: an array, or several inputs by name or in order.

    Raises:
        FileNotFoundError: if there is no such file.
        ValueError: if it holds no model of TensorFlow Lite.
    """
    import numpy as np

    content = bytes(model) if isinstance(model, (bytes, bytearray)) else _content(verb, model)
    if content[4:8] != MAGIC:
        raise ValueError(f"{verb}(): what was given is no model of TensorFlow Lite.")
    with warnings.catch_warnings():
        # TensorFlow announces that the interpreter moves to a package of its own.
        warnings.simplefilter("ignore")
        interpreter = symbol("tensorflow.lite.Interpreter")(model_content=content)
    runner = interpreter.get_signature_runner(next(iter(interpreter.get_signature_list())))
    wanted = runner.get_input_details()
    if not isinstance(x, dict):
        given = list(x) if isinstance(x, (list, tuple)) else [x]
        # By the order in which the model was asked for its inputs.
        x = dict(zip(sorted(wanted, key=lambda name: wanted[name]["index"]), given, strict=False))
    if set(x) != set(wanted):
        raise refuse(verb, "x", f"the inputs {', '.join(wanted)}", x)
    inputs = {name: np.ascontiguousarray(value, dtype=wanted[name]["dtype"]) for name, value in x.items()}
    size = len(next(iter(inputs.values())))
    fixed = any(details["shape_signature"][0] != -1 for details in wanted.values())
    step = max(1, next(iter(wanted.values()))["shape_signature"][0]) if fixed else size
    parts = []
    for start in range(0, size, step):
        part = {name: value[start : start + step] for name, value in inputs.items()}
        short = step - len(next(iter(part.values())))
        if short > 0:
            part = {n: np.concatenate([v, np.repeat(v[-1:], short, axis=0)]) for n, v in part.items()}
        made = runner(**part)
        parts.append({name: np.array(v[: step - short]) for name, v in made.items()})
    outputs = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    return next(iter(outputs.values())) if len(outputs) == 1 else outputs


def _content(verb: str, path: Any) -> bytes:
    if not Path(path).is_file():
        raise FileNotFoundError(f"{verb}(): there is no file {path}.")
    return Path(path).read_bytes()
