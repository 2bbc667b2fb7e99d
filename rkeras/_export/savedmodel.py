"""SavedModel directories: the graph for serving, and the whole Keras model, from which the model is loaded again."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from rkeras._compat import keras2_models
from rkeras._files.atomic_write import atomic_directory
from rkeras._files.confirm_overwrite import confirm_overwrite
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of
from rkeras._saving import model_files

# The SavedModel format reserves `assets.extra` for files of other programs.
KERAS_FILE = Path("assets.extra") / "model.keras"
GRAPHS = ("saved_model.pb", "saved_model.pbtxt")


def check_overwrite(caller: str, path: str, overwrite: bool) -> None:
    """Raise an error if `path` exists and must not be overwritten, or is not a SavedModel.

    Raises:
        FileExistsError: in both cases.
    """
    target = Path(path)
    if not target.exists():
        return
    if not target.is_dir() or (not is_savedmodel(target) and any(target.iterdir())):
        raise FileExistsError(f"{caller}(): {path} exists and is not a SavedModel. Choose another name.")
    confirm_overwrite(caller, path, overwrite)


def is_savedmodel(path: Any) -> bool:
    """Whether a directory is a SavedModel."""
    return any(Path(path, name).is_file() for name in GRAPHS)


def write(caller: str, model: Any, path: str, *, overwrite: bool, keras: bool = True, include_optimizer: bool = True,
          input_signature: Any = None, signatures: Any = None, options: Any = None,
          as_text: bool = False) -> None:  # fmt: skip
    """Save a model as a SavedModel.

    Args:
        caller: name of the verb, for errors.
        model: the built model.
        path: the directory.
        overwrite: whether to overwrite an existing SavedModel.
        keras: whether to also save the whole Keras model in the directory.
        include_optimizer: whether the Keras model contains the optimizer and the compile arguments.
        input_signature: shapes and data types of the inputs, if they differ from those of the model.
        signatures: further endpoints: TensorFlow functions by name.
        options: `tf.saved_model.SaveOptions`.
        as_text: whether to write the graph as text.
    """
    check_overwrite(caller, path, overwrite)
    with atomic_directory(path) as temporary:
        _export(model, temporary, input_signature, signatures, options)
        if as_text:
            _convert_to_text(Path(temporary))
        if keras:
            keras_file = Path(temporary) / KERAS_FILE
            keras_file.parent.mkdir()
            model_files.write(model, str(keras_file), include_optimizer)


def _signature(model: Any) -> Any:
    """Shapes and data types of the inputs. A Sequential model of named columns uses the shapes it was built with."""
    shapes = private.value(model, "_build_shapes_dict", None) or {}
    if hasattr(model, "inputs") or "input_shape" not in shapes:
        return private.get("export.export_utils.get_input_signature")(model)
    spec = symbol("tensorflow.TensorSpec")
    return [symbol("keras.tree.map_shape_structure")(lambda shape: spec(shape, "float32"), shapes["input_shape"])]


def _export(model: Any, path: str, input_signature: Any, signatures: Any, options: Any) -> None:
    if input_signature is None:
        input_signature = _signature(model)
    archive = symbol("keras.export.ExportArchive")()
    archive.track(model)
    archive.add_endpoint("serve", model.__call__, input_signature)
    for name, function in (signatures or {}).items():
        archive.add_endpoint(name, function)
    archive.write_out(path, options=options, verbose=False)


def _convert_to_text(path: Path) -> None:
    from google.protobuf import text_format
    from tensorflow.core.protobuf import saved_model_pb2

    binary = path / GRAPHS[0]
    message = saved_model_pb2.SavedModel()
    message.ParseFromString(binary.read_bytes())
    (path / GRAPHS[1]).write_text(text_format.MessageToString(message), encoding="utf-8")
    binary.unlink()


def read(caller: str, path: str, custom_objects: Any = None, compile: bool = True, safe_mode: bool = True) -> Any:
    """Load a SavedModel: the whole Keras model if the directory contains it, otherwise a model that runs the graph.

    Args:
        caller: name of the verb, for errors.
        path: the directory, or a model file.
        custom_objects: classes and functions by name.
        compile: whether to compile the model as it was compiled when it was saved.
        safe_mode: whether to reject a file that contains code.

    Raises:
        FileNotFoundError: if `path` does not exist.
        ValueError: if `path` is neither a SavedModel nor a model file.
    """
    if not Path(path).exists():
        if Path(f"{path}.index").exists():
            hint = "load_model_weights_tf() loads weights from it into a model."
            raise ValueError(f"{caller}(): {path} is a checkpoint, which contains only weights: {hint}")
        raise FileNotFoundError(f"{caller}(): there is no file {path}.")
    if Path(path).is_file():
        return model_files.read(caller, path, custom_objects, compile, safe_mode)
    keras_file = Path(path) / KERAS_FILE
    if keras_file.is_file():
        return model_files.read(caller, str(keras_file), custom_objects, compile, safe_mode)
    if not is_savedmodel(path):
        raise ValueError(f"{caller}(): {path} is not a SavedModel: it has no {GRAPHS[0]}.")
    if Path(path, keras2_models.METADATA).is_file():
        named = model_files.objects_by_name(custom_objects)
        with model_files.explain_safe_mode(caller, path), scope_of(named):
            found = keras2_models.read_savedmodel(path, named, safe_mode)
        if found is not None:
            return model_files.compile_from_keras2(*found, compile)
    return _graph_model(caller, path)


def _graph_model(caller: str, path: str) -> Any:
    """A model with one layer, which runs the serving endpoint of the graph."""
    import keras

    signatures = symbol("tensorflow.saved_model.load")(path).signatures
    if "serving_default" not in signatures:
        raise ValueError(f"{caller}(): {path} has no endpoint `serving_default`, but {sorted(signatures) or 'none'}.")
    specs = signatures["serving_default"].structured_input_signature[1]
    inputs = {name: keras.Input(batch_shape=tuple(spec.shape), dtype=spec.dtype.name, name=name)
              for name, spec in specs.items()}  # fmt: skip
    layer = keras.layers.TFSMLayer(path, call_endpoint="serving_default")
    # The endpoint takes its inputs by name.
    endpoint = layer.call_endpoint_fn
    layer.call_endpoint_fn = lambda given: endpoint(
        **(given if isinstance(given, dict) else {next(iter(specs)): given})
    )
    given = inputs if len(inputs) > 1 else next(iter(inputs.values()))
    outputs = layer(given)
    if isinstance(outputs, dict) and len(outputs) == 1:
        outputs = next(iter(outputs.values()))
    return keras.Model(given, outputs)


def graph_log(caller: str, path: str) -> str:
    """Write the graph of a SavedModel as a TensorBoard log; returns the log directory.

    Raises:
        ValueError: if there is no SavedModel.
    """
    if not is_savedmodel(path):
        raise ValueError(f"{caller}(): there is no SavedModel in {path}.")
    from tensorflow.core.protobuf import saved_model_pb2

    message = saved_model_pb2.SavedModel()
    binary = Path(path) / GRAPHS[0]
    if binary.is_file():
        message.ParseFromString(binary.read_bytes())
    else:
        from google.protobuf import text_format

        text_format.Parse((Path(path) / GRAPHS[1]).read_text(encoding="utf-8"), message)
    log = tempfile.mkdtemp(prefix="savedmodel-")
    writer = symbol("tensorflow.summary.create_file_writer")(log)
    with writer.as_default():
        symbol("tensorflow.summary.graph")(message.meta_graphs[0].graph_def)
    writer.close()
    return log
