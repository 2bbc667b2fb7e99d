"""TensorFlow Lite: models for small devices."""

from pathlib import Path

from rkeras._core.arguments import DATA, PATH, Kind, one_of, refuse
from rkeras._core.predicates import is_model
from rkeras._core.verb import verb
from rkeras._export import lite
from rkeras._files.atomic_write import whole_file
from rkeras._files.confirm_overwrite import may_write
from rkeras._keras.loading import symbol


def _optimizations(value):
    many = list(value) if isinstance(value, (list, tuple)) else [value]
    default = symbol("tensorflow.lite.Optimize").DEFAULT
    return [default if v in ("default", True) else v for v in many if v is not False]


def _model(value):
    return value if isinstance(value, (bytes, bytearray)) else PATH.convert(value)


LITE = Kind("the path of a file, or a raw vector (Python: bytes)", _model)


@verb(acts_on=is_model, invisible=True,
      kinds={"path": PATH, "quantize": one_of("float16", "int8"), "representative_dataset": DATA,
             "optimizations": Kind('"default", a tf$lite$Optimize, or a list of them', _optimizations)})  # fmt: skip
def export_tflite(model, path=None, optimizations=None, quantize=None, representative_dataset=None, overwrite=True):
    """Convert a model for TensorFlow Lite.

    A recurrent layer that is not unrolled converts for one sample at a time; `tflite_predict` then runs one by one.

    Args:
        model: the model, built.
        path: the file; without one the bytes are given.
        optimizations: "default" for smaller weights, or `tf$lite$Optimize` values.
        quantize: "float16" for weights of half the size; "int8" for integers throughout.
        representative_dataset: inputs like those to come, an array or a dataset, from which the ranges of the
            integers are found; "int8" needs it.
        overwrite: whether to replace a file that is there.

    Returns:
        The path, unprinted; without one a raw vector (Python: bytes).

    Raises:
        ArgumentError: if "int8" is asked for without a `representative_dataset`.
        RuntimeError: if TensorFlow Lite cannot do what the model does.
    """
    if quantize == "int8" and representative_dataset is None:
        raise refuse("export_tflite", "representative_dataset", 'inputs of the model for quantize = "int8"', None)
    if path is not None:
        may_write("export_tflite", path, overwrite)
    default = [symbol("tensorflow.lite.Optimize").DEFAULT] if quantize or representative_dataset is not None else []
    samples = None if representative_dataset is None else lite.batches_of_one(representative_dataset)
    try:
        content = lite.converted(model, default if optimizations is None else optimizations, quantize, samples)
    except Exception as error:
        if type(error).__name__ != "ConverterError":
            raise
        raise RuntimeError(f"export_tflite(): TensorFlow Lite cannot convert {model.name}: {error}") from None
    if path is None:
        return content
    with whole_file(path, ".tflite") as temporary:
        Path(temporary).write_bytes(content)
    return path


@verb(kinds={"model": LITE, "x": DATA})
def tflite_predict(model, x):
    """The outputs of a model of TensorFlow Lite for new inputs, from its interpreter.

    Args:
        model: the file, or its bytes.
        x: the inputs: an array, or several by name or in order.

    Returns:
        An array; of several outputs a list of arrays by name.
    """
    return lite.predicted("tflite_predict", model, x)
