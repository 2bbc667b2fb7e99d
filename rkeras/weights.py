"""Weights alone in files: written whole or not at all, told by what is in them, read all or not at all.

Three formats: HDF5 by layer name as Keras 2 wrote it, Keras 3's own `.weights.h5`, and TensorFlow's checkpoints.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rkeras import keras2
from rkeras.arguments import refuse
from rkeras.saving import _legacy, _named
from rkeras.sniffing import content
from rkeras.symbol import symbol
from rkeras.whole_file import whole_file


@contextmanager
def kept_on_failure(model: Any) -> Iterator[None]:
    """Give the variables of a model back their values if the block fails."""
    before = [(v, v.numpy()) for v in model.variables]
    try:
        yield
    except BaseException:
        for variable, value in before:
            variable.assign(value)
        raise


# Writing ----------------------------------------------------------------------------------------------------


def write_hdf5(model: Any, path: str) -> None:
    """Write HDF5: Keras 3's own under a name ending in `.weights.h5`, else by layer name as Keras 2 did."""
    import h5py

    _built(model)
    if path.endswith(".weights.h5"):
        write(model, path)
        return
    with whole_file(path, ".h5") as temporary, h5py.File(temporary, "w") as file:
        _legacy().save_weights_to_hdf5_group(file, model)


def write(model: Any, path: str, max_shard_size: float | None = None) -> None:
    """Write Keras 3's own format, in one file or, under a name ending in `.weights.json`, in several."""
    _built(model)
    if max_shard_size is None:
        with whole_file(path, ".weights.h5") as temporary:
            model.save_weights(temporary)
        return
    with _beside(path) as directory:
        written = Path(directory, Path(path).name)
        model.save_weights(str(written), max_shard_size=max_shard_size)
        # The list of the parts comes last: without it there is nothing to load.
        _moved([p for p in written.parent.iterdir() if p.suffix != ".json"], path)
        _moved([p for p in written.parent.iterdir() if p.suffix == ".json"], path)


def write_checkpoint(model: Any, path: str) -> None:
    """Write a checkpoint of TensorFlow: `path.index`, `path.data-...`, and its name in the file `checkpoint`."""
    _built(model)
    with _beside(path) as directory:
        symbol("tensorflow.train.Checkpoint")(model=model).write(str(Path(directory, Path(path).name)))
        parts = sorted(Path(directory).iterdir(), key=lambda p: p.suffix == ".index")
        _moved(parts, path)
    folder, name = Path(path).parent, Path(path).name
    with whole_file(str(folder / "checkpoint"), "") as temporary:
        Path(temporary).write_text(f'model_checkpoint_path: "{name}"\nall_model_checkpoint_paths: "{name}"\n')


@contextmanager
def _beside(path: str) -> Iterator[str]:
    """A temporary directory on the same disk."""
    folder = Path(path).parent
    if not folder.is_dir():
        raise FileNotFoundError(f"the directory {folder} does not exist.")
    directory = tempfile.mkdtemp(prefix=f".{Path(path).name}.", dir=folder)
    try:
        yield directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def _moved(parts: list[Path], path: str) -> None:
    for part in parts:
        part.replace(Path(path).parent / part.name)


def _built(model: Any) -> None:
    if not model.built:
        raise ValueError(f"the model {model.name} has no weights yet: give it an input shape, or data.")


# Reading ----------------------------------------------------------------------------------------------------


def read(
    verb: str,
    model: Any,
    path: str,
    by_name: bool = False,
    skip_mismatch: bool = False,
    reshape: bool = False,
    **details: Any,
) -> None:
    """Load weights of any of the formats, whatever the file's name.

    Args:
        verb: name of the verb, for the error.
        model: the model, left as it was if anything fails.
        path: the file, or the common beginning of a checkpoint's files.
        by_name: match layers by name and not by order; layers that the file has not are left alone.
        skip_mismatch: leave layers alone whose weights have other shapes.
        reshape: reshape weights that have as many elements.
        **details: further arguments of `load_weights` of Keras.

    Raises:
        FileNotFoundError: if there is no such file.
        ValueError: if it holds no weights, or those of another model.
    """
    for unknown in details.keys() - {"objects_to_skip"}:
        raise TypeError(f"{verb}(): got an unexpected keyword argument {unknown!r}.")
    kind = _format(verb, path)
    if kind != "layers" and (by_name or reshape):
        name, value = ("by_name", by_name) if by_name else ("reshape", reshape)
        hint = f"{path} has no layers by name; save_model_weights_hdf5() writes files that have."
        raise refuse(verb, name, "FALSE", value, hint)
    with kept_on_failure(model):
        if kind == "layers":
            _read_layers(verb, model, path, by_name, skip_mismatch, reshape)
        elif kind == "checkpoint":
            _read_checkpoint(verb, model, path, skip_mismatch)
        else:
            _named(path, kind, lambda p: model.load_weights(p, skip_mismatch=skip_mismatch, **details))


def _format(verb: str, path: str) -> str:
    """The format: "layers", "checkpoint", or the ending that Keras wants to see."""
    import h5py

    if Path(f"{path}.index").exists():
        return "checkpoint"
    if not Path(path).is_file():
        raise FileNotFoundError(f"{verb}(): there is no file {path}.")
    if path.endswith(".weights.json"):
        return ".weights.json"
    try:
        kind = content(path)
    except ValueError as error:
        raise ValueError(f"{verb}(): {error}") from None
    if kind == "keras":
        return ".keras"
    if kind == "hdf5":
        with h5py.File(path, "r") as file:
            if "layer_names" in file.attrs or "model_weights" in file:
                return "layers"
            if "layers" in file or "_layer_checkpoint_dependencies" in file or "vars" in file:
                return ".weights.h5"
    if kind == "damaged":
        raise ValueError(f"{verb}(): {path} is damaged, as a file is whose writing or copying was cut short.")
    raise ValueError(f"{verb}(): {path} holds no weights of a Keras model.")


def _read_checkpoint(verb: str, model: Any, path: str, skip_mismatch: bool) -> None:
    if skip_mismatch:
        hint = "A checkpoint is read as a whole; load_model_weights_hdf5() can skip layers."
        raise refuse(verb, "skip_mismatch", "FALSE", skip_mismatch, hint)
    names = symbol("tensorflow.train.load_checkpoint")(path).get_variable_to_shape_map()
    try:
        if any(name.startswith("layer_with_weights-") for name in names):
            reader = symbol("tensorflow.train.load_checkpoint")(path)
            values = {n.removesuffix(keras2.VALUE): reader.get_tensor(n) for n in names if n.endswith(keras2.VALUE)}
            keras2.assign_by_place(model, values)
            return
        found = symbol("tensorflow.train.Checkpoint")(model=model).read(path)
        found.assert_existing_objects_matched()
    except (AssertionError, ValueError) as error:
        raise ValueError(f"{verb}(): {path} does not fit the model: {str(error).splitlines()[0]}") from None


def _read_layers(verb: str, model: Any, path: str, by_name: bool, skip_mismatch: bool, reshape: bool) -> None:
    import h5py

    with h5py.File(path, "r") as file:
        group: Any = file["model_weights"] if "layer_names" not in file.attrs else file
        names = _legacy().load_attributes_from_hdf5_group(group, "layer_names")
        stored = {n: _legacy().load_subset_weights_from_hdf5_group(group[n]) for n in names}
        top = group.get("top_level_model_weights")
        top = _legacy().load_subset_weights_from_hdf5_group(top) if top is not None else []
    stored = {name: values for name, values in stored.items() if values}
    variables = {layer.name: list(_legacy()._legacy_weights(layer)) for layer in model.layers}
    variables = {name: own for name, own in variables.items() if own}
    if by_name:
        pairs = [(name, variables[name], stored[name]) for name in variables if name in stored]
    elif len(stored) != len(variables):
        raise ValueError(f"{verb}(): {path} has weights for {len(stored)} layers, the model has {len(variables)}.")
    else:
        pairs = [(name, own, values) for (name, own), values in zip(variables.items(), stored.values(), strict=True)]
    if top:
        own = [v for v in (*model._trainable_variables, *model._non_trainable_variables) if v in model.weights]
        pairs.append((model.name, own, top))
    chosen: list[tuple[Any, Any]] = []
    for name, own, values in pairs:
        fault = _misfit(own, values, reshape)
        if not fault:
            chosen += zip(own, values, strict=True)
        elif not skip_mismatch:
            raise ValueError(f"{verb}(): the weights of {name} do not fit: {fault}.")
    for variable, value in chosen:
        variable.assign(value.reshape(variable.shape))


def _misfit(variables: list[Any], values: list[Any], reshape: bool) -> str:
    if len(variables) != len(values):
        return f"it has {len(variables)} of them, the file {len(values)}"
    for variable, value in zip(variables, values, strict=True):
        same = value.size == _size(variable.shape) if reshape else value.shape == tuple(variable.shape)
        if not same:
            return f"{variable.name} has the shape {tuple(variable.shape)}, in the file {value.shape}"
    return ""


def _size(shape: Any) -> int:
    size = 1
    for length in shape:
        size *= length
    return size
