"""Weights alone in files: written whole or not at all, told by what is in them, read all or not at all.

Three formats: HDF5 by layer name as Keras 2 wrote it, Keras 3's own `.weights.h5`, and TensorFlow's checkpoints.
"""

from __future__ import annotations

import glob
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rkeras._compat import keras2_models
from rkeras._core.errors import refuse
from rkeras._files.atomic_write import beside, on_disk, whole_file, write_text
from rkeras._files.detect_format import content
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._saving.model_files import _named, hdf5_functions


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
        hdf5_functions().save_weights_to_hdf5_group(file, model)


def write(model: Any, path: str, max_shard_size: float | None = None) -> None:
    """Write Keras 3's own format, in one file or, under a name ending in `.weights.json`, in several."""
    _built(model)
    if max_shard_size is None:
        with whole_file(path, ".weights.h5") as temporary:
            model.save_weights(temporary)
        return
    with beside(path) as directory:
        written = Path(directory, Path(path).name)
        model.save_weights(str(written), max_shard_size=max_shard_size)
        _take_place_of_parts(written, Path(path))


def _take_place_of_parts(written: Path, target: Path) -> None:
    """Put a list of files, and the files, in the place of others: the list last, in one step.

    Where there is such a list already the new files get names of their own, so that those of the old list stay whole.
    """
    import json

    listed = json.loads(written.read_text(encoding="utf-8"))
    names = sorted(p.name for p in written.parent.iterdir() if p != written)
    token = f"{os.getpid():x}{time.time_ns():x}" if target.exists() else ""
    old = _files_listed(target) if token else set()
    renamed = {name: f"_{token}_".join(name.rsplit("_", 1)) if token else name for name in names}

    def as_renamed(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: as_renamed(v) for k, v in value.items()}
        return [as_renamed(v) for v in value] if isinstance(value, list) else renamed.get(value, value)

    for name in names:
        on_disk(written.parent / name)
        (written.parent / name).replace(target.parent / renamed[name])
    write_text(str(target), json.dumps(as_renamed(listed), indent=4))
    # Keras opens the file of this name first, whichever are listed.
    first = names[0]
    with beside(str(target.parent / first)) as room:
        if renamed[first] != first:
            linked = Path(room, first)
            linked.hardlink_to(target.parent / renamed[first])
            linked.replace(target.parent / first)
    for name in old - set(renamed.values()) - {first}:
        (target.parent / name).unlink(missing_ok=True)


def _files_listed(target: Path) -> set[str]:
    import json

    try:
        parts = json.loads(target.read_text(encoding="utf-8"))["weight_map"].values()
    except (ValueError, KeyError, AttributeError):
        return set()
    names = {name for part in parts for name in (part if isinstance(part, list) else [part])}
    # Only what lies beside the list, and is named like it, is ours to remove.
    stem = target.name.removesuffix(".weights.json")
    return {name for name in names if name == Path(name).name and name.startswith(stem)}


def write_checkpoint(model: Any, path: str) -> None:
    """Write a checkpoint of TensorFlow: `path.index`, `path.data-...`, and its name in the file `checkpoint`.

    The index says in how many parts the data are. The new data are in another number of parts than those that are
    there, so that these stay whole until the new index takes its place, in one step.
    """
    _built(model)
    target = Path(path)
    old = set(target.parent.glob(glob.escape(target.name) + ".data-*"))
    parts = 1 if any(p.name.endswith("-of-00002") for p in old) else 2 if old else 1
    with beside(path) as directory:
        options = symbol("tensorflow.train.CheckpointOptions")(experimental_sharding_callback=_in_parts(parts))
        symbol("tensorflow.train.Checkpoint")(model=model).write(str(Path(directory, target.name)), options=options)
        written = sorted(Path(directory).iterdir(), key=lambda p: p.suffix == ".index")
        for part in written:
            on_disk(part)
            part.replace(target.parent / part.name)
        on_disk(target.parent)
    for part in old - {target.parent / part.name for part in written}:
        part.unlink(missing_ok=True)
    write_text(str(target.parent / "checkpoint"),
               f'model_checkpoint_path: "{target.name}"\nall_model_checkpoint_paths: "{target.name}"\n')  # fmt: skip


def _in_parts(parts: int) -> Any:
    """How TensorFlow is told to write the data of a checkpoint in one part, or in two."""

    class Parts(symbol("tensorflow.train.experimental.ShardingCallback")):
        description = f"Tensors in {parts} parts."

        def __call__(self, shardable_tensors: Any) -> list[dict[str, Any]]:
            shards: list[dict[str, Any]] = [{} for _ in range(parts)]
            for i, found in enumerate(shardable_tensors):
                shards[min(i, parts - 1)].setdefault(found.checkpoint_key, {})[found.slice_spec] = found.tensor
            return shards

    return Parts()


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
        hint = f"{path} has no layers by name; save_model_weights_hdf5_functions() writes files that have."
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
        hint = "A checkpoint is read as a whole; load_model_weights_hdf5_functions() can skip layers."
        raise refuse(verb, "skip_mismatch", "FALSE", skip_mismatch, hint)
    names = symbol("tensorflow.train.load_checkpoint")(path).get_variable_to_shape_map()
    try:
        if any(name.startswith("layer_with_weights-") for name in names):
            reader = symbol("tensorflow.train.load_checkpoint")(path)
            values = {
                n.removesuffix(keras2_models.VALUE): reader.get_tensor(n)
                for n in names
                if n.endswith(keras2_models.VALUE)
            }
            keras2_models.assign_by_place(model, values)
            return
        found = symbol("tensorflow.train.Checkpoint")(model=model).read(path)
        found.assert_existing_objects_matched()
    except (AssertionError, ValueError) as error:
        raise ValueError(f"{verb}(): {path} does not fit the model: {str(error).splitlines()[0]}") from None


def _read_layers(verb: str, model: Any, path: str, by_name: bool, skip_mismatch: bool, reshape: bool) -> None:
    import h5py

    with h5py.File(path, "r") as file:
        group: Any = file["model_weights"] if "layer_names" not in file.attrs else file
        names = hdf5_functions().load_attributes_from_hdf5_group(group, "layer_names")
        stored = {n: hdf5_functions().load_subset_weights_from_hdf5_group(group[n]) for n in names}
        top = group.get("top_level_model_weights")
        top = hdf5_functions().load_subset_weights_from_hdf5_group(top) if top is not None else []
    stored = {name: values for name, values in stored.items() if values}
    variables = {layer.name: list(hdf5_functions()._legacy_weights(layer)) for layer in model.layers}
    variables = {name: own for name, own in variables.items() if own}
    if by_name:
        pairs = [(name, variables[name], stored[name]) for name in variables if name in stored]
    elif len(stored) != len(variables):
        raise ValueError(f"{verb}(): {path} has weights for {len(stored)} layers, the model has {len(variables)}.")
    else:
        pairs = [(name, own, values) for (name, own), values in zip(variables.items(), stored.values(), strict=True)]
    if top:
        own = [v for name in ("_trainable_variables", "_non_trainable_variables") for v in private.value(model, name)]
        own = [v for v in own if v in model.weights]
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
