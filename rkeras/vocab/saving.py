"""Saving and loading: whole models, weights alone, architectures, SavedModels."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rkeras._core.arguments import FLAG, NUMBER, PATH, one_of, refuse
from rkeras._core.predicates import is_model
from rkeras._core.verb import Verb, declare, verb
from rkeras._export import onnx, savedmodel
from rkeras._files.confirm_overwrite import may_write
from rkeras._saving import model_files, weight_files
from rkeras.vocab.models import MODEL


def _save(name, model, filepath, overwrite, include_optimizer=True):
    may_write(name, filepath, overwrite)
    model_files.write(model, filepath, include_optimizer)
    return model


@verb(acts_on=is_model, invisible=True)
def save_model(model, filepath, overwrite=False, zipped=None):
    """Write a model, with its weights, optimizer and compile settings, to a file.

    Args:
        model: the model.
        filepath: the file; HDF5 under a name ending in `.h5` or `.hdf5`, else Keras's own format.
        overwrite: whether to replace a file that is there.
        zipped: accepted; a model is always one file, so that False is refused.

    Returns:
        The model, unprinted.

    Raises:
        FileExistsError: if the file is there and `overwrite` is false.
    """
    if zipped is False:
        raise refuse("save_model", "zipped", "TRUE: a model is written as one file", zipped)
    return _save("save_model", model, filepath, overwrite)


@verb(kinds={"model": PATH})
def load_model(model, custom_objects=None, compile=True, safe_mode=True):
    """Open a model: a file of Keras 2 or 3, HDF5 or a SavedModel, whatever its name.

    Args:
        model: the file.
        custom_objects: classes and functions of your own that the model uses, by name or as a list.
        compile: whether to restore the compile settings and the optimizer.
        safe_mode: whether to refuse a file that holds code, such as a Lambda layer.

    Returns:
        The model.
    """
    return savedmodel.read("load_model", model, custom_objects, compile, safe_mode)


@verb(acts_on=is_model, invisible=True)
def save_model_hdf5(object, filepath, overwrite=True, include_optimizer=True):
    """Write a model to a file: HDF5 under a name ending in `.h5` or `.hdf5`, else Keras's own format.

    Args:
        object: the model.
        filepath: the file.
        overwrite: whether to replace a file that is there.
        include_optimizer: whether to write the optimizer and the compile settings too.

    Returns:
        The model, unprinted.
    """
    return _save("save_model_hdf5", object, filepath, overwrite, include_optimizer)


@verb
def load_model_hdf5(filepath, custom_objects=None, compile=True, *, safe_mode=True):
    """Open what `save_model_hdf5` wrote, and any HDF5 or `.keras` model file.

    Args:
        filepath: the file.
        custom_objects: classes and functions of your own that the model uses, by name or as a list.
        compile: whether to restore the compile settings and the optimizer.
        safe_mode: whether to refuse a file that holds code, such as a Lambda layer.

    Returns:
        The model.
    """
    return savedmodel.read("load_model_hdf5", filepath, custom_objects, compile, safe_mode)


# In memory --------------------------------------------------------------------------------------------------


@verb(acts_on=is_model)
def serialize_model(model, include_optimizer=True):
    """A model, with its weights, as bytes: a raw vector in R.

    Args:
        model: the model.
        include_optimizer: whether to write the optimizer and the compile settings too.

    Returns:
        What a file of `save_model` would hold.
    """
    return model_files.to_bytes(model, include_optimizer)


@verb
def unserialize_model(model, custom_objects=None, compile=True, *, safe_mode=True):
    """The model that `serialize_model` made bytes of.

    Args:
        model: the bytes; those of any model file will do.
        custom_objects: classes and functions of your own that the model uses, by name or as a list.
        compile: whether to restore the compile settings and the optimizer.
        safe_mode: whether to refuse a file that holds code, such as a Lambda layer.

    Returns:
        The model.
    """
    if not isinstance(model, (bytes, bytearray)):
        raise refuse("unserialize_model", "model", "a raw vector (Python: bytes)", model)
    return model_files.from_bytes("unserialize_model", bytes(model), custom_objects, compile, safe_mode)


# SavedModel -------------------------------------------------------------------------------------------------


@verb(acts_on=is_model, invisible=True)
def save_model_tf(object, filepath, overwrite=True, include_optimizer=True, signatures=None, options=None):
    """Write a model as a SavedModel of TensorFlow, with the whole Keras model inside.

    TensorFlow Serving and its like use the graph; `load_model_tf` gives the model back, to train on.

    Args:
        object: the model, built.
        filepath: the directory.
        overwrite: whether to replace a SavedModel that is there. Another directory is never replaced.
        include_optimizer: whether to write the optimizer and the compile settings too.
        signatures: further endpoints: functions of TensorFlow by name.
        options: a `tf.saved_model.SaveOptions`.

    Returns:
        The model, unprinted.
    """
    savedmodel.write("save_model_tf", object, filepath, overwrite=overwrite, include_optimizer=include_optimizer,
                     signatures=signatures, options=options)  # fmt: skip
    return object


@verb
def load_model_tf(filepath, custom_objects=None, compile=True, *, safe_mode=True):
    """Open a SavedModel.

    Args:
        filepath: the directory.
        custom_objects: classes and functions of your own that the model uses, by name or as a list.
        compile: whether to restore the compile settings and the optimizer.
        safe_mode: whether to refuse a file that holds code, such as a Lambda layer.

    Returns:
        What `save_model_tf` wrote, or Keras 2: the whole model. Of a SavedModel made by others, and of one of Keras 2
        whose model was a class of its own, a model around its graph, which predicts and has nothing to train.
    """
    return savedmodel.read("load_model_tf", filepath, custom_objects, compile, safe_mode)


@verb(acts_on=is_model, invisible=True,
      kinds={"saved_model_path": PATH, "as_text": FLAG, "serving_only": FLAG})  # fmt: skip
def model_to_saved_model(model, saved_model_path, custom_objects=None, as_text=False, input_signature=None,
                         serving_only=False):  # fmt: skip
    """Write a model as a SavedModel in a new directory.

    Args:
        model: the model, built.
        saved_model_path: the directory; a SavedModel that is there is not replaced.
        custom_objects: accepted; they are wanted when the model is loaded.
        as_text: whether to write the graph as text.
        input_signature: shapes and types of the inputs, where they are not the model's own.
        serving_only: whether to leave out the Keras model, so that the graph alone can be loaded.

    Returns:
        The directory, unprinted.
    """
    savedmodel.write("model_to_saved_model", model, saved_model_path, overwrite=False, keras=not serving_only,
                     input_signature=input_signature, as_text=as_text)  # fmt: skip
    return saved_model_path


@verb(kinds={"saved_model_path": PATH})
def model_from_saved_model(saved_model_path, custom_objects=None, *, safe_mode=True):
    """Open a SavedModel, as `load_model_tf` does.

    Args:
        saved_model_path: the directory.
        custom_objects: classes and functions of your own that the model uses, by name or as a list.
        safe_mode: whether to refuse a file that holds code, such as a Lambda layer.

    Returns:
        The whole model if it is inside, else a model around the graph.
    """
    return savedmodel.read("model_from_saved_model", saved_model_path, custom_objects, True, safe_mode)


@verb(acts_on=is_model, generic=MODEL, invisible=True,
      kinds={"export_dir_base": PATH, "versioned": FLAG, "as_text": FLAG,
             "format": one_of("tf_saved_model", "onnx", "openvino", "litert")})  # fmt: skip
def export_savedmodel(object, export_dir_base, overwrite=True, versioned=None, remove_learning_phase=True,
                      as_text=False, *, format="tf_saved_model", verbose=None, input_signature=None,
                      **kwargs):  # fmt: skip
    """Write the forward pass of a model for serving.

    Args:
        object: the model, built.
        export_dir_base: the directory.
        overwrite: whether to replace a SavedModel that is there. Another directory is never replaced.
        versioned: whether to write to a directory inside it that is named by the time; by default where `overwrite`
            is false.
        remove_learning_phase: accepted; what is exported never is in training.
        as_text: whether to write the graph as text.
        format: "tf_saved_model", or another that Keras can export to, which is a file: "onnx", "openvino", "litert".
        verbose: accepted; nothing is printed.
        input_signature: shapes and types of the inputs, where they are not the model's own.
        **kwargs: further arguments of Keras's `export`, for another format.

    Returns:
        The path of what was written, unprinted.
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
        may_write("export_savedmodel", path, overwrite)
        onnx.write("export_savedmodel", object, path, format, input_signature=input_signature, **kwargs)
    return path


@verb(kinds={"model_dir": PATH})
def view_savedmodel(model_dir):
    """Show the graph of a SavedModel in TensorBoard.

    Args:
        model_dir: the directory.

    Returns:
        What `tensorboard` gives.

    Raises:
        ValueError: if there is no SavedModel.
    """
    from rkeras._core.verb import VERBS

    return VERBS["tensorboard"](savedmodel.graph_log("view_savedmodel", model_dir))


# Weights ----------------------------------------------------------------------------------------------------


@verb(acts_on=is_model, invisible=True, kinds={"max_shard_size": NUMBER})
def save_model_weights(model, filepath, overwrite=False, max_shard_size=None):
    """Write the weights of a model to a file of Keras 3's own format.

    Args:
        model: the model, built.
        filepath: the file, by custom `*.weights.h5`.
        overwrite: whether to replace a file that is there.
        max_shard_size: largest size of a file in gigabytes; then there are several, and `filepath` must end in
            `.weights.json`.

    Returns:
        The model, unprinted.
    """
    if max_shard_size is not None and not filepath.endswith(".weights.json"):
        raise refuse("save_model_weights", "filepath", "a name that ends in .weights.json for several files", filepath)
    may_write("save_model_weights", filepath, overwrite)
    weight_files.write(model, filepath, max_shard_size)
    return model


@verb(acts_on=is_model, invisible=True, kinds={"skip_mismatch": FLAG})
def load_model_weights(model, filepath, skip_mismatch=False, **kwargs):
    """Load weights into a model from a file of any of the formats, whatever its name.

    Args:
        model: the model, built; left as it was if the weights do not fit.
        filepath: the file.
        skip_mismatch: whether to leave layers alone whose weights have other shapes.
        **kwargs: `by_name`, `reshape`, for files by layer name; `objects_to_skip` of Keras.

    Returns:
        The model, unprinted.
    """
    weight_files.read("load_model_weights", model, filepath, skip_mismatch=skip_mismatch, **kwargs)
    return model


def writes_weights(name: str, about: str, write: Callable[[Any, str], None], filepath: str, ending: str = "") -> Verb:
    """Declare a verb that writes weights under one name.

    Args:
        name: the R name.
        about: what it does, in one line.
        write: writes the weights of a model.
        filepath: what its argument of that name is.
        ending: what the name of the file that may be replaced has beside it.
    """

    def save(object, filepath, overwrite=True):
        may_write(name, filepath + ending, overwrite)
        write(object, filepath)
        return object

    save.__doc__ = f"""{about}

    Args:
        object: the model, built.
        filepath: {filepath}
        overwrite: whether to replace what is there.

    Returns:
        The model, unprinted.
    """
    return verb(save, name=name, acts_on=is_model, invisible=True)


def reads_weights(name: str, about: str, filepath: str) -> Verb:
    """Declare a verb that loads weights of any of the formats.

    Args:
        name: the R name.
        about: what it does, in one line.
        filepath: what its argument of that name is.
    """

    def load(object, filepath, by_name=False, skip_mismatch=False, reshape=False):
        weight_files.read(name, object, filepath, by_name, skip_mismatch, reshape)
        return object

    load.__doc__ = f"""{about}

    Args:
        object: the model, built; left as it was if the weights do not fit.
        filepath: {filepath}
        by_name: whether to match layers by name and not by order, and leave others alone; for HDF5 by layer.
        skip_mismatch: whether to leave layers alone whose weights have other shapes; not for a checkpoint.
        reshape: whether to reshape weights that have as many elements; for HDF5 by layer.

    Returns:
        The model, unprinted.
    """
    return verb(load, name=name, acts_on=is_model, invisible=True, kinds=FLAGS)


FLAGS = dict.fromkeys(("by_name", "skip_mismatch", "reshape"), FLAG)
BY_LAYER = "the file; under a name ending in `.weights.h5` it gets Keras 3's own format."
CHECKPOINT = "the common beginning of the checkpoint's files."
writes_weights("save_model_weights_hdf5", "Write the weights of a model to an HDF5 file, by layer name as Keras 2 did.",
               weight_files.write_hdf5, BY_LAYER)  # fmt: skip
writes_weights("save_weights", "Write the weights of a model to one file: `save_model_weights_hdf5` in fewer words.",
               weight_files.write_hdf5, BY_LAYER)  # fmt: skip
writes_weights("save_model_weights_tf", "Write the weights of a model as a checkpoint of TensorFlow.",
               weight_files.write_checkpoint, CHECKPOINT, ending=".index")  # fmt: skip
reads_weights("load_model_weights_hdf5", "Load weights into a model from an HDF5 file.", "the file.")
reads_weights("load_weights", "Load weights into a model from a file of any of the formats, whatever its name.",
              "the file.")  # fmt: skip
reads_weights("load_model_weights_tf", "Load weights into a model from a checkpoint of TensorFlow.", CHECKPOINT)


declare("saving_save_weights", "keras.saving.save_weights", family="saving", acts_on=is_model,
        about="Write weights to a file, as Keras itself does")  # fmt: skip
declare("saving_load_weights", "keras.saving.load_weights", family="saving", acts_on=is_model,
        about="Load weights from a file, as Keras itself does", kinds=FLAGS)  # fmt: skip
declare("saving_keras_file_editor", "keras.saving.KerasFileEditor", family="saving",
        about="An editor of the weights in a file")  # fmt: skip
declare("export_export_archive", "keras.export.ExportArchive", family="saving",
        about="An archive of endpoints, to be written as a SavedModel")  # fmt: skip
