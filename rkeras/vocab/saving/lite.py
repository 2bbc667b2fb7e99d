"""TensorFlow Lite: convert models for mobile and embedded devices, and run them."""

from pathlib import Path

from rkeras._core.errors import argument_error
from rkeras._core.kinds import DATA, PATH, Kind, one_of
from rkeras._core.predicates import is_model
from rkeras._core.verb import verb
from rkeras._export import lite
from rkeras._files.atomic_write import atomic_file
from rkeras._files.confirm_overwrite import confirm_overwrite
from rkeras._keras.loading import symbol


def _optimizations(value):
    values = list(value) if isinstance(value, (list, tuple)) else [value]
    default = symbol("tensorflow.lite.Optimize").DEFAULT
    return [default if v in ("default", True) else v for v in values if v is not False]


def _model(value):
    return value if isinstance(value, (bytes, bytearray)) else PATH.convert(value)


LITE = Kind("the path of a file, or a raw vector (Python: bytes)", _model)


@verb(acts_on=is_model, invisible=True,
      kinds={"path": PATH, "quantize": one_of("float16", "int8"), "representative_dataset": DATA,
             "optimizations": Kind('"default", a tf$lite$Optimize, or a list of them', _optimizations)})  # fmt: skip
def export_tflite(model, path=None, optimizations=None, quantize=None, representative_dataset=None, overwrite=True):
    """Convert a model to TensorFlow Lite (LiteRT), optionally quantized.

    A recurrent layer that is not unrolled is converted for a batch size of 1; `tflite_predict()` then runs one sample
    at a time.

    Args:
        model: a built model.
        path: file path; by default the bytes of the file are returned.
        optimizations: "default" for quantized weights, or `tf$lite$Optimize` values.
        quantize: "float16" for half-precision weights, "int8" for integer weights and operations; none by default.
        representative_dataset: typical inputs, an array or a dataset, for calibrating the integer ranges; required for
            "int8".
        overwrite: whether to replace an existing file.

    Returns:
        The path, invisibly; without `path` a raw vector (Python: bytes).

    Raises:
        ArgumentError: if `quantize` is "int8" and there is no `representative_dataset`.
        RuntimeError: if TensorFlow Lite does not support an operation of the model.
    """
    if quantize == "int8" and representative_dataset is None:
        raise argument_error(
            "export_tflite", "representative_dataset", 'inputs of the model for quantize = "int8"', None
        )
    if path is not None:
        confirm_overwrite("export_tflite", path, overwrite)
    default = [symbol("tensorflow.lite.Optimize").DEFAULT] if quantize or representative_dataset is not None else []
    samples = None if representative_dataset is None else lite.single_sample_batches(representative_dataset)
    try:
        content = lite.convert(model, default if optimizations is None else optimizations, quantize, samples)
    except Exception as error:
        if type(error).__name__ != "ConverterError":
            raise
        raise RuntimeError(f"export_tflite(): TensorFlow Lite cannot convert {model.name}: {error}") from None
    if path is None:
        return content
    with atomic_file(path, ".tflite") as temporary:
        Path(temporary).write_bytes(content)
    return path


@verb(kinds={"model": LITE, "x": DATA})
def tflite_predict(model, x):
    """Predict with a TensorFlow Lite model.

    Args:
        model: path of a TensorFlow Lite file, or its bytes.
        x: inputs: an array, or several arrays by name or in order.

    Returns:
        An array; for several outputs a list of arrays by name.
    """
    return lite.predict("tflite_predict", model, x)
