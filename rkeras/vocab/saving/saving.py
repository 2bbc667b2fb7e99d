"""Saving and loading: whole models, weights, bytes, SavedModels and exports."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import FLAG, NUMBER, PATH, one_of
from rkeras._core.predicates import is_model
from rkeras._core.verb import Verb, declare, verb
from rkeras._export import onnx, savedmodel
from rkeras._files.confirm_overwrite import confirm_overwrite
from rkeras._saving import model_files, weight_files
from rkeras.vocab.models.models import MODEL


def _save(name, model, filepath, overwrite, include_optimizer=True):
    confirm_overwrite(name, filepath, overwrite)
    model_files.write(model, filepath, include_optimizer)
    return model


@verb(acts_on=is_model, invisible=True)
def save_model(model, filepath, overwrite=False, zipped=None):
    """Save a model to a file (Keras format `.keras` or HDF5).

    The file contains the architecture, weights, optimizer state and compile settings.

    Args:
        model: the model.
        filepath: file path; ending in `.h5` or `.hdf5` it is written as HDF5, otherwise in the Keras format.
        overwrite: whether to replace an existing file.
        zipped: accepted; FALSE is an error, because a model is always saved as one file.

    Returns:
        The model, invisibly.

    Raises:
        FileExistsError: if the file exists and `overwrite` is false.
    """
    if zipped is False:
        raise argument_error("save_model", "zipped", "TRUE: a model is written as one file", zipped)
    return _save("save_model", model, filepath, overwrite)


@verb(kinds={"model": PATH})
def load_model(model, custom_objects=None, compile=True, safe_mode=True):
    """Load a saved model (Keras format, HDF5 or SavedModel).

    Files of Keras 2 and 3 are read. The format is detected from the content of the file, not from its name.

    Args:
        model: path of the file or directory.
        custom_objects: custom classes and functions that the model uses, by name or as a list.
        compile: whether to compile the model with the saved settings and restore the optimizer state.
        safe_mode: whether to reject files that contain code, such as a Lambda layer.

    Returns:
        The model.
    """
    return savedmodel.read("load_model", model, custom_objects, compile, safe_mode)


@verb(acts_on=is_model, invisible=True)
def save_model_hdf5(object, filepath, overwrite=True, include_optimizer=True):
    """Save a model to an HDF5 file.

    Args:
        object: the model.
        filepath: file path; ending in `.h5` or `.hdf5` it is written as HDF5, otherwise in the Keras format.
        overwrite: whether to replace an existing file.
        include_optimizer: whether to save the optimizer state and the compile settings too.

    Returns:
        The model, invisibly.
    """
    return _save("save_model_hdf5", object, filepath, overwrite, include_optimizer)


@verb
def load_model_hdf5(filepath, custom_objects=None, compile=True, *, safe_mode=True):
    """Load a model from an HDF5 file.

    Files in the Keras format (`.keras`) are read too.

    Args:
        filepath: path of the file.
        custom_objects: custom classes and functions that the model uses, by name or as a list.
        compile: whether to compile the model with the saved settings and restore the optimizer state.
        safe_mode: whether to reject files that contain code, such as a Lambda layer.

    Returns:
        The model.
    """
    return savedmodel.read("load_model_hdf5", filepath, custom_objects, compile, safe_mode)


# In memory --------------------------------------------------------------------------------------------------


@verb(acts_on=is_model)
def serialize_model(model, include_optimizer=True):
    """Serialize a model with its weights to bytes (a raw vector in R).

    Args:
        model: the model.
        include_optimizer: whether to save the optimizer state and the compile settings too.

    Returns:
        The content of a `.keras` file of the model, as bytes.
    """
    return model_files.to_bytes(model, include_optimizer)


@verb
def unserialize_model(model, custom_objects=None, compile=True, *, safe_mode=True):
    """Unserialize a model from bytes (a raw vector in R).

    Args:
        model: the bytes: the result of `serialize_model()`, or the content of any model file.
        custom_objects: custom classes and functions that the model uses, by name or as a list.
        compile: whether to compile the model with the saved settings and restore the optimizer state.
        safe_mode: whether to reject files that contain code, such as a Lambda layer.

    Returns:
        The model.
    """
    if not isinstance(model, (bytes, bytearray)):
        raise argument_error("unserialize_model", "model", "a raw vector (Python: bytes)", model)
    return model_files.from_bytes("unserialize_model", bytes(model), custom_objects, compile, safe_mode)


# SavedModel -------------------------------------------------------------------------------------------------


@verb(acts_on=is_model, invisible=True)
def save_model_tf(object, filepath, overwrite=True, include_optimizer=True, signatures=None, options=None):
    """Save a model in TensorFlow SavedModel format.

    TensorFlow Serving and similar tools use its graph. It also contains the whole Keras model, which `load_model_tf()`
    loads for further training.

    Args:
        object: a built model.
        filepath: path of the directory.
        overwrite: whether to replace an existing SavedModel. Any other existing directory is never replaced.
        include_optimizer: whether to save the optimizer state and the compile settings too.
        signatures: additional endpoints: TensorFlow functions, by name.
        options: a `tf.saved_model.SaveOptions` object.

    Returns:
        The model, invisibly.
    """
    savedmodel.write("save_model_tf", object, filepath, overwrite=overwrite, include_optimizer=include_optimizer,
                     signatures=signatures, options=options)  # fmt: skip
    return object


@verb
def load_model_tf(filepath, custom_objects=None, compile=True, *, safe_mode=True):
    """Load a model from a TensorFlow SavedModel.

    Args:
        filepath: path of the directory.
        custom_objects: custom classes and functions that the model uses, by name or as a list.
        compile: whether to compile the model with the saved settings and restore the optimizer state.
        safe_mode: whether to reject files that contain code, such as a Lambda layer.

    Returns:
        The whole model if `save_model_tf()` or Keras 2 wrote the SavedModel. For SavedModels of other programs, and of
        subclassed models of Keras 2: a model around the graph, for prediction only, without trainable weights.
    """
    return savedmodel.read("load_model_tf", filepath, custom_objects, compile, safe_mode)


@verb(acts_on=is_model, invisible=True,
      kinds={"saved_model_path": PATH, "as_text": FLAG, "serving_only": FLAG})  # fmt: skip
def model_to_saved_model(model, saved_model_path, custom_objects=None, as_text=False, input_signature=None,
                         serving_only=False):  # fmt: skip
    """Save a model as a SavedModel in a new directory.

    Args:
        model: a built model.
        saved_model_path: path of the directory; an existing SavedModel is not replaced.
        custom_objects: accepted and ignored; they are needed when the model is loaded.
        as_text: whether to write the graph as text instead of binary.
        input_signature: shapes and data types of the inputs; by default those of the model.
        serving_only: whether to save only the graph for serving, without the Keras model.

    Returns:
        The path of the directory, invisibly.
    """
    savedmodel.write("model_to_saved_model", model, saved_model_path, overwrite=False, keras=not serving_only,
                     input_signature=input_signature, as_text=as_text)  # fmt: skip
    return saved_model_path


@verb(kinds={"saved_model_path": PATH})
def model_from_saved_model(saved_model_path, custom_objects=None, *, safe_mode=True):
    """Load a model from a SavedModel, as `load_model_tf()` does.

    Args:
        saved_model_path: path of the directory.
        custom_objects: custom classes and functions that the model uses, by name or as a list.
        safe_mode: whether to reject files that contain code, such as a Lambda layer.

    Returns:
        The whole Keras model if the SavedModel contains it, otherwise a model around the graph.
    """
    return savedmodel.read("model_from_saved_model", saved_model_path, custom_objects, True, safe_mode)


@verb(acts_on=is_model, generic=MODEL, invisible=True,
      kinds={"export_dir_base": PATH, "versioned": FLAG, "as_text": FLAG,
             "format": one_of("tf_saved_model", "onnx", "openvino", "litert")})  # fmt: skip
def export_savedmodel(object, export_dir_base, overwrite=True, versioned=None, remove_learning_phase=True,
                      as_text=False, *, format="tf_saved_model", verbose=None, input_signature=None,
                      **kwargs):  # fmt: skip
    """Export a model for inference: SavedModel, ONNX, OpenVINO or LiteRT.

    Args:
        object: a built model.
        export_dir_base: path of the directory.
        overwrite: whether to replace an existing SavedModel. Any other existing directory is never replaced.
        versioned: whether to write to a subdirectory named by the current time; the default is the opposite of
            `overwrite`.
        remove_learning_phase: accepted and ignored; an exported model always runs in inference mode.
        as_text: whether to write the graph as text instead of binary.
        format: "tf_saved_model" for a directory; "onnx", "openvino" or "litert" for a file.
        verbose: accepted and ignored; nothing is printed.
        input_signature: shapes and data types of the inputs; by default those of the model.
        **kwargs: further arguments of Keras's `export`, for formats other than "tf_saved_model".

    Returns:
        The path of the exported directory or file, invisibly.
    """
    path = export_dir_base
    if versioned or (versioned is None and not overwrite):
        Path(path).mkdir(exist_ok=True)
        path = str(Path(path) / time.strftime("%Y%m%d%H%M%S", time.gmtime()))
    if format == "tf_saved_model":
        if kwargs:
            raise TypeError(f"export_savedmodel(): got an unexpected keyword argument {next(iter(kwargs))!r}.")
        savedmodel.write("export_savedmodel", object, path, overwrite=overwrite, keras=False,
                         input_signature=input_signature, as_text=as_text)  # fmt: skip
    else:
        confirm_overwrite("export_savedmodel", path, overwrite)
        onnx.write("export_savedmodel", object, path, format, input_signature=input_signature, **kwargs)
    return path


@verb(kinds={"model_dir": PATH})
def view_savedmodel(model_dir):
    """View the graph of a SavedModel in TensorBoard.

    Args:
        model_dir: path of the SavedModel directory.

    Returns:
        The address of TensorBoard, as `tensorboard()` returns it.

    Raises:
        ValueError: if the directory is not a SavedModel.
    """
    from rkeras._core.verb import VERBS

    return VERBS["tensorboard"](savedmodel.graph_log("view_savedmodel", model_dir))


# Weights ----------------------------------------------------------------------------------------------------


@verb(acts_on=is_model, invisible=True, kinds={"max_shard_size": NUMBER})
def save_model_weights(model, filepath, overwrite=False, max_shard_size=None):
    """Save model weights to a file (`.weights.h5`, Keras 3 format).

    Args:
        model: a built model.
        filepath: file path, by convention `*.weights.h5`.
        overwrite: whether to replace an existing file.
        max_shard_size: largest file size in gigabytes; the weights are split into several files (shards), and
            `filepath` must end in `.weights.json`. One file by default.

    Returns:
        The model, invisibly.
    """
    if max_shard_size is not None and not filepath.endswith(".weights.json"):
        raise argument_error(
            "save_model_weights", "filepath", "a name that ends in .weights.json for several files", filepath
        )
    confirm_overwrite("save_model_weights", filepath, overwrite)
    weight_files.write(model, filepath, max_shard_size)
    return model


@verb(acts_on=is_model, invisible=True, kinds={"skip_mismatch": FLAG})
def load_model_weights(model, filepath, skip_mismatch=False, **kwargs):
    """Load model weights from a file of any supported format.

    The format is detected from the content of the file, not from its name.

    Args:
        model: a built model; unchanged if the weights do not match.
        filepath: path of the file.
        skip_mismatch: whether to skip layers whose weights have a different shape; otherwise they are an error.
        **kwargs: `by_name` and `reshape` for HDF5 files by layer name; `objects_to_skip` of Keras.

    Returns:
        The model, invisibly.
    """
    weight_files.read("load_model_weights", model, filepath, skip_mismatch=skip_mismatch, **kwargs)
    return model


def writes_weights(name: str, about: str, write: Callable[[Any, str], None], filepath: str, ending: str = "") -> Verb:
    """Declare a verb that saves weights in one format.

    Args:
        name: the R name.
        about: the title.
        write: function that writes the weights of a model.
        filepath: help text of the argument `filepath`.
        ending: suffix that `write` adds to `filepath`, in the name of the file that may be replaced.
    """

    def save(object, filepath, overwrite=True):
        confirm_overwrite(name, filepath + ending, overwrite)
        write(object, filepath)
        return object

    save.__doc__ = f"""{about}

    Args:
        object: a built model.
        filepath: {filepath}
        overwrite: whether to replace existing files.

    Returns:
        The model, invisibly.
    """
    return verb(save, name=name, acts_on=is_model, invisible=True)


def reads_weights(name: str, about: str, filepath: str) -> Verb:
    """Declare a verb that loads weights of any format.

    Args:
        name: the R name.
        about: the title.
        filepath: help text of the argument `filepath`.
    """

    def load(object, filepath, by_name=False, skip_mismatch=False, reshape=False):
        weight_files.read(name, object, filepath, by_name, skip_mismatch, reshape)
        return object

    load.__doc__ = f"""{about}

    Args:
        object: a built model; unchanged if the weights do not match.
        filepath: {filepath}
        by_name: whether to match layers by name instead of by order; other layers are unchanged. Only for HDF5 files
            by layer name.
        skip_mismatch: whether to skip layers whose weights have a different shape; not for checkpoints.
        reshape: whether to reshape weights with the same number of elements. Only for HDF5 files by layer name.

    Returns:
        The model, invisibly.
    """
    return verb(load, name=name, acts_on=is_model, invisible=True, kinds=FLAGS)


FLAGS = dict.fromkeys(("by_name", "skip_mismatch", "reshape"), FLAG)
WEIGHTS_FILE = "file path; ending in `.weights.h5` the file has the Keras 3 format, otherwise the Keras 2 format."
CHECKPOINT = "path prefix of the checkpoint files."
writes_weights("save_model_weights_hdf5", "Save model weights to an HDF5 file, by layer name as in Keras 2.",
               weight_files.write_hdf5, WEIGHTS_FILE)  # fmt: skip
writes_weights("save_weights", "Save model weights to an HDF5 file, as `save_model_weights_hdf5()`.",
               weight_files.write_hdf5, WEIGHTS_FILE)  # fmt: skip
writes_weights("save_model_weights_tf", "Save model weights as a TensorFlow checkpoint.",
               weight_files.write_checkpoint, CHECKPOINT, ending=".index")  # fmt: skip
reads_weights("load_model_weights_hdf5", "Load model weights from an HDF5 file.", "path of the file.")
reads_weights("load_weights", "Load model weights from a file of any supported format.", "path of the file.")
reads_weights("load_model_weights_tf", "Load model weights from a TensorFlow checkpoint.", CHECKPOINT)


declare("saving_save_weights", "keras.saving.save_weights", family="saving", acts_on=is_model,
        about="Save model weights to a file with Keras's own `save_weights()`")  # fmt: skip
declare("saving_load_weights", "keras.saving.load_weights", family="saving", acts_on=is_model,
        about="Load model weights from a file with Keras's own `load_weights()`", kinds=FLAGS)  # fmt: skip
declare("saving_keras_file_editor", "keras.saving.KerasFileEditor", family="saving",
        about="Keras file editor: inspect and edit the weights in a saved file")  # fmt: skip
declare("export_export_archive", "keras.export.ExportArchive", family="saving",
        about="Export archive: a SavedModel with custom endpoints")  # fmt: skip
