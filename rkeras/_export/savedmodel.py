"""SavedModel directories of TensorFlow: for serving, and with the whole Keras model inside for us to load again."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from rkeras._compat import keras2_models
from rkeras._files.atomic_write import whole_directory
from rkeras._files.confirm_overwrite import may_write
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of
from rkeras._saving import model_files

# A place that the format keeps for files of others.
KERAS_FILE = Path("assets.extra") / "model.keras"
GRAPHS = ("saved_model.pb", "saved_model.pbtxt")


def may_replace(verb: str, path: str, overwrite: bool) -> None:
    """Refuse to replace what is there, unless it is a SavedModel that may be: other files are not ours.

    Raises:
        FileExistsError: if something else is there, or it may not be replaced.
    """
    target = Path(path)
    if not target.exists():
        return
    if not target.is_dir() or (not holds_graph(target) and any(target.iterdir())):
        raise FileExistsError(f"{verb}(): {path} is not a SavedModel, and is left as it is. Choose another name.")
    may_write(verb, path, overwrite)


def holds_graph(path: Any) -> bool:
    """Whether a directory is a SavedModel."""
    return any(Path(path, name).is_file() for name in GRAPHS)


def write(verb: str, model: Any, path: str, *, overwrite: bool, keras: bool = True, include_optimizer: bool = True,
          input_signature: Any = None, signatures: Any = None, options: Any = None,
          as_text: bool = False) -> None:  # fmt: skip
    """Write a model as a SavedModel.

    Args:
        verb: name of the verb, for the error.
        model: the model, built.
        path: the directory.
        overwrite: whether to replace a SavedModel that is there.
        keras: whether to put the whole model beside the graph.
        include_optimizer: whether that has the optimizer and the compile settings.
        input_signature: shapes and types of the inputs, where they are not the model's own.
        signatures: further endpoints: functions of TensorFlow by name.
        options: `tf.saved_model.SaveOptions`.
        as_text: whether to write the graph as text.
    """
    may_replace(verb, path, overwrite)
    with whole_directory(path) as temporary:
        _export(model, temporary, input_signature, signatures, options)
        if as_text:
            _as_text(Path(temporary))
        if keras:
            inside = Path(temporary) / KERAS_FILE
            inside.parent.mkdir()
            model_files.write(model, str(inside), include_optimizer)


def _signature(model: Any) -> Any:
    """Shapes and types of the inputs; of a Sequential model of named columns those that it was built with."""
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


def _as_text(path: Path) -> None:
    from google.protobuf import text_format
    from tensorflow.core.protobuf import saved_model_pb2

    binary = path / GRAPHS[0]
    message = saved_model_pb2.SavedModel()
    message.ParseFromString(binary.read_bytes())
    (path / GRAPHS[1]).write_text(text_format.MessageToString(message), encoding="utf-8")
    binary.unlink()


def read(verb: str, path: str, custom_objects: Any = None, compile: bool = True, safe_mode: bool = True) -> Any:
    """Open a SavedModel: the whole model where it is inside, else a model around the graph.

    Args:
        verb: name of the verb, for the error.
        path: the directory; the file of a whole model will do too.
        custom_objects: classes and functions by name.
        compile: whether to restore the compile settings.
        safe_mode: whether to refuse a file that holds code.

    Raises:
        FileNotFoundError: if there is nothing of that name.
        ValueError: if it is neither a SavedModel nor a file of a model.
    """
    if not Path(path).exists():
        if Path(f"{path}.index").exists():
            hint = "load_model_weights_tf() loads weights from it into a model."
            raise ValueError(f"{verb}(): {path} is a checkpoint, which holds weights alone: {hint}")
        raise FileNotFoundError(f"{verb}(): there is no file {path}.")
    if Path(path).is_file():
        return model_files.read(verb, path, custom_objects, compile, safe_mode)
    inside = Path(path) / KERAS_FILE
    if inside.is_file():
        return model_files.read(verb, str(inside), custom_objects, compile, safe_mode)
    if not holds_graph(path):
        raise ValueError(f"{verb}(): {path} is not a SavedModel: it has no {GRAPHS[0]}.")
    if Path(path, keras2_models.METADATA).is_file():
        named = model_files.by_name(custom_objects)
        with model_files.code_refused(verb, path), scope_of(named):
            found = keras2_models.read_savedmodel(path, named, safe_mode)
        if found is not None:
            return model_files.as_compiled(*found, compile)
    return _around_graph(verb, path)


def _around_graph(verb: str, path: str) -> Any:
    """A model whose one layer runs the graph for serving."""
    import keras

    signatures = symbol("tensorflow.saved_model.load")(path).signatures
    if "serving_default" not in signatures:
        raise ValueError(f"{verb}(): {path} has no endpoint `serving_default`, but {sorted(signatures) or 'none'}.")
    specs = signatures["serving_default"].structured_input_signature[1]
    inputs = {name: keras.Input(batch_shape=tuple(spec.shape), dtype=spec.dtype.name, name=name)
              for name, spec in specs.items()}  # fmt: skip
    layer = keras.layers.TFSMLayer(path, call_endpoint="serving_default")
    # An endpoint takes its inputs by name.
    endpoint = layer.call_endpoint_fn
    layer.call_endpoint_fn = lambda given: endpoint(
        **(given if isinstance(given, dict) else {next(iter(specs)): given})
    )
    given = inputs if len(inputs) > 1 else next(iter(inputs.values()))
    outputs = layer(given)
    if isinstance(outputs, dict) and len(outputs) == 1:
        outputs = next(iter(outputs.values()))
    return keras.Model(given, outputs)


def graph_log(verb: str, path: str) -> str:
    """Write the graph of a SavedModel for TensorBoard; gives the directory of the log.

    Raises:
        ValueError: if there is none.
    """
    if not holds_graph(path):
        raise ValueError(f"{verb}(): there is no SavedModel in {path}.")
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
