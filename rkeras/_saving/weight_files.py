"""Save and load weights: files are written atomically, and a file that does not fit leaves the model unchanged.

Three formats: HDF5 by layer name as in Keras 2, `.weights.h5` of Keras 3, and TensorFlow checkpoints.
"""

from __future__ import annotations

import glob
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rkeras._compat import keras2_models
from rkeras._core.errors import argument_error
from rkeras._files.atomic_write import atomic_file, flush_to_disk, staging_dir, write_text
from rkeras._files.detect_format import detect_format
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._saving import layer_weights
from rkeras._saving.layer_weights import hdf5_functions
from rkeras._saving.model_files import (
    LAYER_STATES,
    add_layer_states,
    load_with_suffix,
    read_layer_states,
)


@contextmanager
def restore_on_error(model: Any) -> Iterator[None]:
    """Restore the variables of a model if the block raises an error."""
    before = [(v, v.numpy()) for v in model.variables]
    try:
        yield
    except BaseException:
        for variable, value in before:
            variable.assign(value)
        raise


# Writing ----------------------------------------------------------------------------------------------------


def write_hdf5(model: Any, path: str) -> None:
    """Save weights as HDF5: in the format of Keras 3 if `path` ends in `.weights.h5`, otherwise by layer name."""
    import h5py

    _check_built(model)
    if path.endswith(".weights.h5"):
        write(model, path)
        return
    with atomic_file(path, ".h5") as temporary, h5py.File(temporary, "w") as file:
        hdf5_functions().save_weights_to_hdf5_group(file, model)
        file.close()
        add_layer_states(model, temporary)


def write(model: Any, path: str, max_shard_size: float | None = None) -> None:
    """Save weights in the format of Keras 3, in one file, or in several (`.weights.json`) of at most that many GB."""
    _check_built(model)
    if max_shard_size is None:
        with atomic_file(path, ".weights.h5") as temporary:
            model.save_weights(temporary)
            add_layer_states(model, temporary)
        return
    with staging_dir(Path(path)) as staging:
        index = staging / Path(path).name
        model.save_weights(str(index), max_shard_size=max_shard_size)
        if states := _layer_states(model):
            parts = json.loads(index.read_text(encoding="utf-8"))
            index.write_text(json.dumps({**parts, LAYER_STATES: states.decode()}), encoding="utf-8")
        _replace_shards(index, Path(path))


def _replace_shards(new_index: Path, target: Path) -> None:
    """Move shards and their index to the target directory, the index last and in one step.

    If the target exists, the new shards get unique names, so that the shards of the old index stay complete.
    """
    index = json.loads(new_index.read_text(encoding="utf-8"))
    names = sorted(p.name for p in new_index.parent.iterdir() if p != new_index)
    token = f"{os.getpid():x}{time.time_ns():x}" if target.exists() else ""
    old = _shards_in_index(target) if token else set()
    renamed = {name: f"_{token}_".join(name.rsplit("_", 1)) if token else name for name in names}

    def with_new_names(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: with_new_names(v) for k, v in value.items()}
        return [with_new_names(v) for v in value] if isinstance(value, list) else renamed.get(value, value)

    for name in names:
        flush_to_disk(new_index.parent / name)
        (new_index.parent / name).replace(target.parent / renamed[name])
    write_text(str(target), json.dumps(with_new_names(index), indent=4))
    # Keras opens the file with the name of the first shard, whichever names the index contains.
    first = names[0]
    with staging_dir(target.parent / first) as staging:
        if renamed[first] != first:
            link = staging / first
            link.hardlink_to(target.parent / renamed[first])
            link.replace(target.parent / first)
    for name in old - set(renamed.values()) - {first}:
        (target.parent / name).unlink(missing_ok=True)


def _shards_in_index(target: Path) -> set[str]:
    try:
        parts = json.loads(target.read_text(encoding="utf-8"))["weight_map"].values()
    except (ValueError, KeyError, AttributeError):
        return set()
    names = {name for part in parts for name in (part if isinstance(part, list) else [part])}
    # Only files in the directory of the index, with the stem of its name, may be removed.
    stem = target.name.removesuffix(".weights.json")
    return {name for name in names if name == Path(name).name and name.startswith(stem)}


def write_checkpoint(model: Any, path: str) -> None:
    """Save a TensorFlow checkpoint: `path.index`, `path.data-...`, and its name in the file `checkpoint`.

    The index contains the number of data files. The new data are written to a different number of files than the
    existing data, so that the existing files stay complete until the new index replaces the old one in one step.
    """
    _check_built(model)
    target = Path(path)
    old = set(target.parent.glob(glob.escape(target.name) + ".data-*"))
    parts = 1 if any(p.name.endswith("-of-00002") for p in old) else 2 if old else 1
    with staging_dir(target) as staging:
        sharding = symbol("rkeras._saving.checkpoint_parts.Parts")(parts)
        options = symbol("tensorflow.train.CheckpointOptions")(experimental_sharding_callback=sharding)
        states = {LAYER_STATES.removesuffix(".json"): symbol("tensorflow.Variable")(found)
                  for found in [_layer_states(model)] if found}  # fmt: skip
        symbol("tensorflow.train.Checkpoint")(model=model, **_untracked(model), **states).write(
            str(staging / target.name), options=options
        )
        written = sorted(staging.iterdir(), key=lambda p: p.suffix == ".index")
        for part in written:
            flush_to_disk(part)
            part.replace(target.parent / part.name)
        flush_to_disk(target.parent)
    for part in old - {target.parent / part.name for part in written}:
        part.unlink(missing_ok=True)
    write_text(str(target.parent / "checkpoint"),
               f'model_checkpoint_path: "{target.name}"\nall_model_checkpoint_paths: "{target.name}"\n')  # fmt: skip


def _untracked(model: Any) -> dict[str, list[Any]]:
    """Return the variables that TensorFlow does not find in a model, such as those of the cells in a list of cells."""
    tracked = {id(part) for part in symbol("tensorflow.train.TrackableView")(model).descendants()}
    found = [private.value(v, "_value") for v in model.weights]
    found = [v for v in found if id(v) not in tracked]
    return {"untracked": found} if found else {}


def _layer_states(model: Any) -> bytes:
    return symbol("rkeras._keras.layer_state.states")(model)


def _check_built(model: Any) -> None:
    if not model.built:
        raise ValueError(f"the model {model.name} has no weights yet: pass an input shape, or call the model on data.")


# Reading ----------------------------------------------------------------------------------------------------


def read(
    caller: str,
    model: Any,
    path: str,
    by_name: bool = False,
    skip_mismatch: bool = False,
    reshape: bool = False,
    **details: Any,
) -> None:
    """Load weights in any of the formats, whatever the name of the file.

    Args:
        caller: name of the verb, for errors.
        model: the model; it is unchanged if there is an error.
        path: the file, or the common prefix of the files of a checkpoint.
        by_name: match layers by name instead of by order; layers that the file does not contain are unchanged.
        skip_mismatch: leave layers unchanged whose weights have other shapes.
        reshape: reshape weights with the same number of elements.
        **details: further arguments of Keras's `load_weights`.

    Raises:
        FileNotFoundError: if the file does not exist.
        ValueError: if the file contains no weights, or weights that do not fit the model.
    """
    import h5py

    for unknown in details.keys() - {"objects_to_skip"}:
        raise TypeError(f"{caller}(): got an unexpected keyword argument {unknown!r}.")
    kind = _format(caller, path)
    if kind != "layers" and (by_name or reshape):
        name, value = ("by_name", by_name) if by_name else ("reshape", reshape)
        hint = f"{path} does not contain layers by name; save_model_weights_hdf5() writes such files."
        raise argument_error(caller, name, "FALSE", value, hint)
    states = _read_layer_states(path, kind)
    try:
        assignments = symbol("rkeras._keras.layer_state.assignments")(model, states, by_name)
    except ValueError as error:
        if not skip_mismatch:
            raise ValueError(f"{caller}(): {path} does not fit the model: {error}") from None
        assignments = []
    with restore_on_error(model):
        if kind == "layers":
            with h5py.File(path, "r") as file:
                group: Any = file["model_weights"] if "layer_names" not in file.attrs else file
                layer_weights.assign(f"{caller}(): {path}", model, group, by_name, skip_mismatch, reshape)
        elif kind == "checkpoint":
            _read_checkpoint(caller, model, path, skip_mismatch)
        else:
            load_with_suffix(path, kind, lambda p: model.load_weights(p, skip_mismatch=skip_mismatch, **details))
        for assign in assignments:
            assign()


def _read_layer_states(path: str, kind: str) -> bytes:
    if kind == "checkpoint":
        reader, name = symbol("tensorflow.train.load_checkpoint")(path), LAYER_STATES.removesuffix(".json")
        name += keras2_models.VALUE
        return reader.get_tensor(name) if reader.has_tensor(name) else b""
    if kind == ".weights.json":
        return json.loads(Path(path).read_text(encoding="utf-8")).get(LAYER_STATES, "").encode()
    return read_layer_states(path)


def _format(caller: str, path: str) -> str:
    """The format: "layers", "checkpoint", or the suffix that Keras requires."""
    import h5py

    if Path(f"{path}.index").exists():
        return "checkpoint"
    if not Path(path).is_file():
        raise FileNotFoundError(f"{caller}(): there is no file {path}.")
    if path.endswith(".weights.json"):
        return ".weights.json"
    try:
        kind = detect_format(path)
    except ValueError as error:
        raise ValueError(f"{caller}(): {error}") from None
    if kind == "keras":
        return ".keras"
    if kind == "hdf5":
        with h5py.File(path, "r") as file:
            if "layer_names" in file.attrs or "model_weights" in file:
                return "layers"
            if "layers" in file or "_layer_checkpoint_dependencies" in file or "vars" in file:
                return ".weights.h5"
    if kind == "damaged":
        raise ValueError(f"{caller}(): {path} is damaged: it was not written or copied completely.")
    raise ValueError(f"{caller}(): {path} contains no weights of a Keras model.")


def _read_checkpoint(caller: str, model: Any, path: str, skip_mismatch: bool) -> None:
    if skip_mismatch:
        hint = "A checkpoint is loaded as a whole; load_model_weights_hdf5() can skip layers."
        raise argument_error(caller, "skip_mismatch", "FALSE", skip_mismatch, hint)
    names = symbol("tensorflow.train.load_checkpoint")(path).get_variable_to_shape_map()
    try:
        if any(name.startswith("layer_with_weights-") for name in names):
            reader = symbol("tensorflow.train.load_checkpoint")(path)
            values = {
                n.removesuffix(keras2_models.VALUE): reader.get_tensor(n)
                for n in names
                if n.endswith(keras2_models.VALUE)
            }
            keras2_models.assign_by_path(model, values)
            return
        found = symbol("tensorflow.train.Checkpoint")(model=model, **_untracked(model)).read(path)
        found.assert_existing_objects_matched()
    except (AssertionError, ValueError) as error:
        raise ValueError(f"{caller}(): {path} does not fit the model: {str(error).splitlines()[0]}") from None
