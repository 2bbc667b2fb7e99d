"""Save and load whole models: files are written atomically, and their format is detected from their content."""

from __future__ import annotations

import copy
import inspect
import json
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rkeras._compat import configuration, keras2_models
from rkeras._compat.compile_names import BY_LABELS, OLD_LOSSES, OLD_METRICS, old_metric
from rkeras._core.errors import argument_error
from rkeras._core.pipe import Pipeable
from rkeras._files.atomic_write import atomic_file
from rkeras._files.detect_format import describe_unknown, detect_format
from rkeras._keras import patches, private, seed_states
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of
from rkeras._layers.user_functions import is_plain_function, python_function
from rkeras._saving import layer_weights
from rkeras._saving.layer_weights import hdf5_functions
from rkeras._saving.missing_objects import missing_objects

# Where a file contains the states of the random number generators, which Keras does not save.
SEED_STATES = "seed_states.json"
# Where a file contains the vocabularies and bin boundaries, for models that load its weights.
LAYER_STATES = "layer_states.json"
# Arguments of `compile` that Keras writes to an HDF5 file but does not restore.
UNRESTORED_ARGUMENTS = ("run_eagerly", "steps_per_execution", "jit_compile", "auto_scale_loss")


def write(model: Any, path: str, include_optimizer: bool = True) -> None:
    """Save a model: as HDF5 if `path` ends in `.h5` or `.hdf5`, otherwise in the `.keras` format."""
    hdf5 = path.endswith((".h5", ".hdf5"))
    with atomic_file(path, ".h5" if hdf5 else ".keras") as temporary:
        if hdf5:
            with _preserve_compile_config(model), _plain_copies_of_lists():
                save = hdf5_functions().save_model_to_hdf5
                save(model, temporary, overwrite=True, include_optimizer=include_optimizer)
            _name_modules_in_file(model, temporary)
        elif include_optimizer or not model.compiled:
            model.save(temporary)
        else:
            with _without_compile_settings(model):
                model.save(temporary)
        _add_seed_states(model, temporary)
        add_layer_states(model, temporary)


def _name_modules_in_file(model: Any, path: str) -> None:
    """Name the modules of layers and operators in an HDF5 file, so that plain Keras, too, reads them as they are."""
    import h5py

    with h5py.File(path, "a") as file:
        config = json.loads(str(file.attrs["model_config"]))
        if configuration.name_modules(config, _modules_of_operations(model)):
            file.attrs["model_config"] = json.dumps(config).encode()


def _modules_of_operations(model: Any) -> dict[str, str]:
    """Return the modules of the operations of Keras, in a model and in the models in it, that are not layers."""
    found = {}
    for owner in private.value(model, "_flatten_layers")():
        for operation in getattr(owner, "operations", ()):
            if not isinstance(operation, symbol("keras.layers.Layer")):
                saved = symbol("keras.saving.serialize_keras_object")(operation)
                if str(saved["module"]).startswith("keras."):
                    found[operation.name] = saved["module"]
    return found


def add_layer_states(model: Any, path: str) -> None:
    """Add the states of adapted layers to a file, from which they can be loaded like weights."""
    import zipfile

    import h5py
    import numpy as np

    states = symbol("rkeras._keras.layer_state.states")(model)
    if not states:
        return
    if detect_format(path) == "hdf5":
        with h5py.File(path, "a") as file:
            # An attribute is limited to 64 kB.
            file[LAYER_STATES] = np.frombuffer(states, dtype="uint8")
    else:
        with zipfile.ZipFile(path, "a") as parts:
            parts.writestr(LAYER_STATES, states)


def read_layer_states(path: str) -> bytes:
    """Return the states of adapted layers in a file; nothing if it has none."""
    import zipfile

    import h5py

    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as parts:
            return parts.read(LAYER_STATES) if LAYER_STATES in parts.namelist() else b""
    with h5py.File(path, "r") as file:
        stored: Any = file.get(LAYER_STATES)
        return b"" if stored is None else stored[()].tobytes()


def _add_seed_states(model: Any, path: str) -> None:
    """Add the states of the layers' random number generators to a model file."""
    import zipfile

    import h5py

    states = seed_states.states(model)
    if not states:
        return
    if detect_format(path) == "hdf5":
        with h5py.File(path, "a") as file:
            file.attrs[SEED_STATES] = json.dumps(states)
    else:
        with zipfile.ZipFile(path, "a") as parts:
            parts.writestr(SEED_STATES, json.dumps(states))


def _read_seed_states(path: str, kind: str) -> Any:
    import zipfile

    import h5py

    if kind == "hdf5":
        with h5py.File(path, "r") as file:
            return json.loads(str(file.attrs.get(SEED_STATES, "null")))
    with zipfile.ZipFile(path) as parts:
        return json.loads(parts.read(SEED_STATES)) if SEED_STATES in parts.namelist() else None


def to_bytes(model: Any, include_optimizer: bool = True) -> bytes:
    """Serialize a model to the bytes of a `.keras` file."""
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "model.keras")
        write(model, str(file), include_optimizer)
        return file.read_bytes()


def from_bytes(caller: str, data: bytes, custom_objects: Any, compile: bool, safe_mode: bool) -> Any:
    """Load a model from the bytes of a model file. The arguments and errors are those of `read`."""
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "model")
        file.write_bytes(data)
        try:
            return read(caller, str(file), custom_objects, compile, safe_mode)
        except ValueError as error:
            # The user passed bytes and does not know the temporary file.
            raise ValueError(str(error).replace(str(file), "the serialized model")) from None


def read(caller: str, path: str, custom_objects: Any = None, compile: bool = True, safe_mode: bool = True) -> Any:
    """Load a model file, `.keras` or HDF5, whatever its name.

    Args:
        caller: name of the verb, for errors.
        path: the file.
        custom_objects: classes and functions by name, or a list of them.
        compile: whether to compile the model as it was compiled when it was saved.
        safe_mode: whether to reject a file that contains code.

    Raises:
        FileNotFoundError: if the file does not exist.
        ValueError: if the file is damaged, or is not a model file.
        ArgumentError: if custom objects are missing. The message names all of them.
    """
    if not Path(path).exists():
        raise FileNotFoundError(f"{caller}(): there is no file {path}.")
    custom_objects = _with_python_functions(objects_by_name(custom_objects))
    try:
        kind = detect_format(path)
        if kind == "damaged":
            raise ValueError(f"{path} is damaged: it was not written or copied completely.")
        if kind == "unknown":
            raise ValueError(f"{path} is {describe_unknown(path)}.")
    except ValueError as error:
        raise ValueError(f"{caller}(): {error}") from None
    scope = scope_of(custom_objects)
    with name_missing_objects(caller, path, custom_objects), explain_safe_mode(caller, path), scope:
        if kind == "hdf5":
            model = _read_hdf5(caller, path, compile, safe_mode)
        elif keras2_models.is_keras2_archive(path):
            model = compile_from_keras2(*keras2_models.read_archive(path, custom_objects, safe_mode), compile)
        else:
            with warnings.catch_warnings():
                # The optimizer of a model that was saved before training has no state to restore.
                untrained = "(?s).*Skipping variable loading for optimizer .* the saved optimizer has [12] variables"
                warnings.filterwarnings("ignore", message=untrained, category=UserWarning)
                model = load_with_suffix(path, ".keras", lambda p: symbol("keras.saving.load_model")(
                    p, custom_objects=custom_objects, compile=compile, safe_mode=safe_mode))  # fmt: skip
    seed_states.restore(model, _read_seed_states(path, kind))
    return model


@contextmanager
def name_missing_objects(caller: str, path: str, given: dict[str, Any] | None) -> Iterator[None]:
    """Raise an error that names all missing custom objects. Keras's error names only the first."""
    try:
        yield
    except (TypeError, ValueError) as error:
        missing = missing_objects(path, given)
        if not missing:
            raise
        rule = f"given, by name: the file uses {', '.join(missing)}, which Keras does not have"
        raise argument_error(caller, "custom_objects", rule, sorted(given) if given else None) from error


@contextmanager
def explain_safe_mode(caller: str, path: str) -> Iterator[None]:
    """Raise an error that says, for R and Python, why code in a file is not run and how to allow it."""
    try:
        yield
    except (ValueError, TypeError) as error:
        text = str(error)
        if "safe_mode" not in text and "unsafe" not in text.lower():
            raise
        what = "a Lambda layer" if "lambda" in text.lower() else "an object"
        raise ValueError(
            f"{caller}(): {path} has {what} with code of its own, which loading would run. If you trust the source of "
            "the file, pass safe_mode = FALSE (Python: safe_mode=False)."
        ) from None


def compile_from_keras2(model: Any, settings: Any, optimizer: list[Any], compile: bool = True) -> Any:
    """Compile a model from Keras 2 with its saved arguments and optimizer state, if any; returns the model."""
    if compile and settings is not None:
        _compile(model, keras2_models.as_legacy_config(settings))
        if optimizer:
            _restore_optimizer(model, optimizer)
    return model


def _read_hdf5(caller: str, path: str, compile: bool, safe_mode: bool) -> Any:
    """Load an HDF5 file, with the axes of layers, the compile arguments and the optimizer that Keras's reader loses."""
    import h5py

    with h5py.File(path, "r") as file:
        if "model_config" not in file.attrs:
            hint = "load_model_weights_hdf5() loads weights into a model."
            raise ValueError(f"{caller}(): {path} does not contain a model, perhaps only weights. {hint}")
        decode, from_keras2 = private.get("legacy.saving.json_utils.decode"), keras2_models.is_from_keras2(file.attrs)
        config = decode(file.attrs["model_config"])
        create = keras2_models.model_of if from_keras2 else keras2_models.from_legacy_config
        model = create(config, safe_mode=safe_mode)
        layer_weights.assign(f"{caller}(): {path}", model, file["model_weights"])
        settings = file.attrs.get("training_config")
        if compile and settings is not None:
            settings = decode(settings)
            _compile(model, keras2_models.as_legacy_config(settings) if from_keras2 else settings)
            if "optimizer_weights" in file:
                _restore_optimizer(model, hdf5_functions().load_optimizer_weights_from_hdf5_group(file))
    return model


def _compile(model: Any, settings: dict[str, Any]) -> None:
    import keras

    utils = private.names("legacy.saving.saving_utils")
    losses, metrics = private.get("losses.ALL_OBJECTS_DICT"), private.get("metrics.ALL_OBJECTS_DICT")
    named = {
        "loss": _names_or_objects(settings.get("loss"), losses, keras.losses.deserialize),
        **{
            kind: _names_or_objects(_of_one_output(settings.get(kind)), metrics, keras.metrics.deserialize)
            for kind in ("metrics", "weighted_metrics")
        },
    }
    if "optimizer_config" not in settings:
        named["optimizer"] = keras.optimizers.get(settings.get("optimizer"))
        settings = {**settings, "optimizer_config": keras.optimizers.serialize(named["optimizer"])}
    others = utils.compile_args_from_training_config({**settings, **dict.fromkeys(named)})
    unrestored = {name: settings[name] for name in UNRESTORED_ARGUMENTS if settings.get(name) is not None}
    model.compile(**{**others, **named, "jit_compile": False, **unrestored})


def _of_one_output(metrics: Any) -> Any:
    """Return the metrics of a model's only output, which Keras 2 keeps in a list for each output, without that list."""
    return metrics[0] if isinstance(metrics, list) and len(metrics) == 1 and isinstance(metrics[0], list) else metrics


def _names_or_objects(config: Any, known: dict[str, Any], deserialize: Callable[[Any], Any]) -> Any:
    """Deserialize losses or metrics, but keep names that Keras knows, because a metric is shown under its name."""
    if isinstance(config, str) and config not in known:
        if config in OLD_METRICS and deserialize is symbol("keras.metrics.deserialize"):
            return old_metric(config)
        config = OLD_LOSSES.get(config, config)
    if config is None or (isinstance(config, str) and (config in known or config in BY_LABELS)):
        return config
    if isinstance(config, dict) and "class_name" not in config:
        return {key: _names_or_objects(c, known, deserialize) for key, c in config.items()}
    if isinstance(config, (list, tuple)):
        return [_names_or_objects(c, known, deserialize) for c in config]
    return deserialize(config)


def _restore_optimizer(model: Any, values: list[Any]) -> None:
    """Restore the state of the optimizer, unless an older Keras saved it with different variables."""
    if not hasattr(model, "optimizer") or model.optimizer is None:
        return
    model.optimizer.build(model.trainable_variables)
    variables = model.optimizer.variables
    if len(values) == len(variables) - 1:
        # Keras 2 saved the learning rate in the configuration only.
        values = [values[0], variables[1].numpy(), *values[1:]]
    if [tuple(v.shape) for v in variables] == [v.shape for v in values]:
        for variable, value in zip(variables, values, strict=True):
            variable.assign(value)


def objects_by_name(objects: Any) -> dict[str, Any] | None:
    """Custom objects in the form that Keras takes: a list of classes and functions becomes a dict by their names."""
    if objects is None:
        return None
    if isinstance(objects, dict):
        # The constructor of a custom layer class stands for the class.
        return {name: getattr(o, "cls", o) for name, o in objects.items()}
    objects = [getattr(o, "cls", o) for o in (objects if isinstance(objects, (list, tuple)) else [objects])]
    return {o.__name__: o for o in objects}


def _with_python_functions(objects: dict[str, Any] | None) -> dict[str, Any] | None:
    """Convert other callables, such as R functions, to Python functions: Keras 3.16 could not save the model again."""
    callables = {n: o for n, o in (objects or {}).items() if is_plain_function(o) and not isinstance(o, Pipeable)}
    others = {n: python_function(o, n) for n, o in callables.items() if not inspect.isfunction(o)}
    return objects and {**objects, **others}


def load_with_suffix(path: str, suffix: str, load: Callable[[str], Any]) -> Any:
    """Call `load` with a path that has the suffix that Keras requires, through a symbolic link if needed."""
    if path.endswith(suffix):
        return load(path)
    with tempfile.TemporaryDirectory() as directory:
        link = Path(directory) / f"model{suffix}"
        link.symlink_to(Path(path).resolve())
        return load(str(link))


def _plain_copies_of_lists() -> Any:
    """Let Keras copy configurations that contain the lists of layers, which cannot be copied as they are."""

    def copied(values: Any, memo: Any) -> list[Any]:
        return copy.deepcopy(list(values), memo)

    return patches.temporarily_replaced(private.get("utils.tracking.TrackedList"), "__deepcopy__", copied)


@contextmanager
def _preserve_compile_config(model: Any) -> Iterator[None]:
    # Keras's HDF5 writer removes the optimizer from the compile configuration of the model in memory.
    config = private.value(model, "_compile_config", None)
    original = dict(config.config) if config is not None else None
    try:
        yield
    finally:
        if config is not None:
            config.config = original


@contextmanager
def _without_compile_settings(model: Any) -> Iterator[None]:
    compiled, optimizer = model.compiled, model.optimizer
    model.compiled = False
    model.optimizer = None
    try:
        yield
    finally:
        model.compiled, model.optimizer = compiled, optimizer
