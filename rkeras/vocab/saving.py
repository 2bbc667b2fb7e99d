"""Saving and loading whole models."""

from __future__ import annotations

from pathlib import Path

from rkeras import saving
from rkeras.arguments import PATH, refuse
from rkeras.objects import is_model
from rkeras.verb import verb


def _save(name, model, filepath, overwrite, include_optimizer=True):
    if Path(filepath).exists() and not overwrite:
        raise FileExistsError(f"{name}(): {filepath} exists. Pass overwrite = TRUE (Python: True) to replace it.")
    saving.write(model, filepath, include_optimizer)
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
    """Open a model file of Keras 3 or HDF5, whatever its name.

    Args:
        model: the file.
        custom_objects: classes and functions of your own that the model uses, by name or as a list.
        compile: whether to restore the compile settings and the optimizer.
        safe_mode: whether to refuse a file that holds code, such as a Lambda layer.

    Returns:
        The model.
    """
    return saving.read("load_model", model, custom_objects, compile, safe_mode)


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
def load_model_hdf5(filepath, custom_objects=None, compile=True):
    """Open what `save_model_hdf5` wrote, and any HDF5 or `.keras` model file.

    Args:
        filepath: the file.
        custom_objects: classes and functions of your own that the model uses, by name or as a list.
        compile: whether to restore the compile settings and the optimizer.

    Returns:
        The model.
    """
    return saving.read("load_model_hdf5", filepath, custom_objects, compile)
