"""Whole models in files: written whole or not at all, opened by what is in them and not by their name."""

from __future__ import annotations

import json
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rkeras._compat import keras2_models
from rkeras._core.errors import refuse
from rkeras._files.atomic_write import whole_file
from rkeras._files.detect_format import content, foreign
from rkeras._keras import private, seed_states
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of
from rkeras._saving.missing_objects import METRICS_OF_COMPILE, missing_objects

# The part of a file with the states of the random numbers, which Keras does not keep.
SEED_STATES = "seed_states.json"
# Settings of `compile` that Keras writes to an HDF5 file and does not read.
FURTHER_SETTINGS = ("run_eagerly", "steps_per_execution", "jit_compile", "auto_scale_loss")


def write(model: Any, path: str, include_optimizer: bool = True) -> None:
    """Write a model as `.keras` or, under a name ending in `.h5` or `.hdf5`, as HDF5."""
    hdf5 = path.endswith((".h5", ".hdf5"))
    with whole_file(path, ".h5" if hdf5 else ".keras") as temporary:
        if hdf5:
            with _compile_settings_kept(model):
                save = hdf5_functions().save_model_to_hdf5
                save(model, temporary, overwrite=True, include_optimizer=include_optimizer)
            _add_seed_states(model, temporary)
        elif include_optimizer or not model.compiled:
            model.save(temporary)
        else:
            with _without_compile_settings(model):
                model.save(temporary)
        if not hdf5:
            _add_seed_states(model, temporary)


def _add_seed_states(model: Any, path: str) -> None:
    """Write beside what Keras has written where the random numbers of the layers stand."""
    import zipfile

    import h5py

    states = seed_states.states(model)
    if not states:
        return
    if content(path) == "hdf5":
        with h5py.File(path, "a") as file:
            file.attrs[SEED_STATES] = json.dumps(states)
    else:
        with zipfile.ZipFile(path, "a") as parts:
            parts.writestr(SEED_STATES, json.dumps(states))


def _seed_states_in(path: str, kind: str) -> Any:
    import zipfile

    import h5py

    if kind == "hdf5":
        with h5py.File(path, "r") as file:
            return json.loads(str(file.attrs.get(SEED_STATES, "null")))
    with zipfile.ZipFile(path) as parts:
        return json.loads(parts.read(SEED_STATES)) if SEED_STATES in parts.namelist() else None


def to_bytes(model: Any, include_optimizer: bool = True) -> bytes:
    """What a file of the model would hold."""
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "model.keras")
        write(model, str(file), include_optimizer)
        return file.read_bytes()


def from_bytes(verb: str, data: bytes, custom_objects: Any = None, compile: bool = True, safe_mode: bool = True) -> Any:
    """The model that a file with these bytes holds."""
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "model")
        file.write_bytes(data)
        try:
            return read(verb, str(file), custom_objects, compile, safe_mode)
        except ValueError as error:
            # The user knows of no file.
            raise ValueError(str(error).replace(str(file), "what was given")) from None


def read(verb: str, path: str, custom_objects: Any = None, compile: bool = True, safe_mode: bool = True) -> Any:
    """Open a model file of either format, whatever its name.

    Args:
        verb: name of the verb, for the error.
        path: the file.
        custom_objects: classes and functions by name, or a list of them.
        compile: whether to restore the compile settings.
        safe_mode: whether to refuse a file that holds code.

    Raises:
        FileNotFoundError: if there is no such file.
        ValueError: if it holds neither format, or is not whole.
        ArgumentError: naming all classes and functions of the user's own that it needs and that were not given.
    """
    if not Path(path).exists():
        raise FileNotFoundError(f"{verb}(): there is no file {path}.")
    custom_objects = by_name(custom_objects)
    try:
        kind = content(path)
        if kind == "damaged":
            raise ValueError(f"{path} is damaged, as a file is whose writing or copying was cut short.")
        if kind == "unknown":
            raise ValueError(f"{path} is {foreign(path)}.")
    except ValueError as error:
        raise ValueError(f"{verb}(): {error}") from None
    scope = scope_of(custom_objects)
    with objects_named(verb, path, custom_objects), code_refused(verb, path), scope:
        if kind == "hdf5":
            model = _read_hdf5(verb, path, compile, safe_mode)
        elif keras2_models.wrote_archive(path):
            model = as_compiled(*keras2_models.read_archive(path, custom_objects, safe_mode), compile)
        else:
            with warnings.catch_warnings():
                # The optimizer of a model that was saved before its training has no state to lose.
                untrained = "(?s).*Skipping variable loading for optimizer .* the saved optimizer has [12] variables"
                warnings.filterwarnings("ignore", message=untrained, category=UserWarning)
                model = _named(path, ".keras", lambda p: symbol("keras.saving.load_model")(
                    p, custom_objects=custom_objects, compile=compile, safe_mode=safe_mode))  # fmt: skip
    seed_states.restore(model, _seed_states_in(path, kind))
    return model


@contextmanager
def objects_named(verb: str, path: str, given: dict[str, Any] | None) -> Iterator[None]:
    """Name all custom objects that a file needs and nobody gave, where Keras names the first."""
    try:
        yield
    except (TypeError, ValueError) as error:
        missing = missing_objects(path, given)
        if not missing:
            raise
        rule = f"given, by name: the file uses {', '.join(missing)}, which Keras does not have"
        raise refuse(verb, "custom_objects", rule, sorted(given) if given else None) from error


@contextmanager
def code_refused(verb: str, path: str) -> Iterator[None]:
    """Say in the words of either language why code in a file is not run, and how to let it run."""
    try:
        yield
    except (ValueError, TypeError) as error:
        text = str(error)
        if "safe_mode" not in text and "unsafe" not in text.lower():
            raise
        what = "a Lambda layer" if "lambda" in text.lower() else "an object"
        raise ValueError(
            f"{verb}(): {path} has {what} with code of its own, which loading would run. If you trust where it comes "
            "from, pass safe_mode = FALSE (Python: safe_mode=False)."
        ) from None


def as_compiled(model: Any, settings: Any, optimizer: list[Any], compile: bool = True) -> Any:
    """A model that Keras 2 wrote with its compile settings and the state of its optimizer, where there are any."""
    if compile and settings is not None:
        _compile(model, keras2_models.of_old_kind(settings))
        if optimizer:
            _restore_optimizer(model, optimizer)
    return model


def _read_hdf5(verb: str, path: str, compile: bool, safe_mode: bool) -> Any:
    """Keras's own reader, but for the compile settings: it drops some, and the state of the optimizer."""
    import inspect

    import h5py

    legacy = hdf5_functions()
    load = legacy.load_model_from_hdf5
    # Keras before 3.13 took the mode from the scope alone; later it takes the argument alone.
    mode = {"safe_mode": safe_mode} if "safe_mode" in inspect.signature(load).parameters else {}
    with private.get("saving.serialization_lib.SafeModeScope")(safe_mode), h5py.File(path, "r") as file:
        if "model_config" not in file.attrs:
            hint = "load_model_weights_hdf5() loads those into a model."
            raise ValueError(f"{verb}(): {path} holds no model; it may hold weights alone. {hint}")
        if keras2_models.wrote(file.attrs):
            decode = private.get("legacy.saving.json_utils.decode")
            model = keras2_models.model_of(decode(file.attrs["model_config"]), safe_mode=safe_mode)
            legacy.load_weights_from_hdf5_group(file["model_weights"], model)
        else:
            model = load(file, compile=False, **mode)
        settings = file.attrs.get("training_config")
        if compile and settings is not None:
            settings = private.get("legacy.saving.json_utils.decode")(settings)
            _compile(model, keras2_models.of_old_kind(settings) if keras2_models.wrote(file.attrs) else settings)
            if "optimizer_weights" in file:
                _restore_optimizer(model, legacy.load_optimizer_weights_from_hdf5_group(file))
    return model


def _compile(model: Any, settings: dict[str, Any]) -> None:
    import keras

    utils = private.names("legacy.saving.saving_utils")
    losses, metrics = private.get("losses.ALL_OBJECTS_DICT"), private.get("metrics.ALL_OBJECTS_DICT")
    named = {
        "loss": _by_name_or_made(settings.get("loss"), losses, keras.losses.deserialize),
        "metrics": _by_name_or_made(settings.get("metrics"), metrics, keras.metrics.deserialize),
        "weighted_metrics": _by_name_or_made(settings.get("weighted_metrics"), metrics, keras.metrics.deserialize),
    }
    if "optimizer_config" not in settings:
        named["optimizer"] = keras.optimizers.get(settings.get("optimizer"))
        settings = {**settings, "optimizer_config": keras.optimizers.serialize(named["optimizer"])}
    others = utils.compile_args_from_training_config({**settings, **dict.fromkeys(named)})
    kept = {name: settings[name] for name in FURTHER_SETTINGS if settings.get(name) is not None}
    model.compile(**{**others, **named, "jit_compile": False, **kept})


def _by_name_or_made(config: Any, known: dict[str, Any], make: Callable[[Any], Any]) -> Any:
    """Names that Keras knows stay names: a metric is shown under the name it was given. The rest is made."""
    if config is None or (isinstance(config, str) and (config in known or config in METRICS_OF_COMPILE)):
        return config
    if isinstance(config, dict) and "class_name" not in config:
        return {key: _by_name_or_made(c, known, make) for key, c in config.items()}
    if isinstance(config, (list, tuple)):
        return [_by_name_or_made(c, known, make) for c in config]
    return make(config)


def _restore_optimizer(model: Any, values: list[Any]) -> None:
    """Give the optimizer its state, unless it is that of an older Keras, which kept other variables."""
    if not hasattr(model, "optimizer") or model.optimizer is None:
        return
    model.optimizer.build(model.trainable_variables)
    variables = model.optimizer.variables
    if len(values) == len(variables) - 1:
        # Keras 2 had the learning rate in the settings alone.
        values = [values[0], variables[1].numpy(), *values[1:]]
    if [tuple(v.shape) for v in variables] == [v.shape for v in values]:
        for variable, value in zip(variables, values, strict=True):
            variable.assign(value)


def by_name(objects: Any) -> dict[str, Any] | None:
    """Custom objects as Keras wants them: a list of classes and functions becomes a dict by their names."""
    if objects is None:
        return None
    if isinstance(objects, dict):
        # What makes the layers of a class stands for the class.
        return {name: getattr(o, "cls", o) for name, o in objects.items()}
    objects = [getattr(o, "cls", o) for o in (objects if isinstance(objects, (list, tuple)) else [objects])]
    return {o.__name__: o for o in objects}


def hdf5_functions() -> Any:
    """Return Keras's functions for HDF5 files."""
    return private.names("legacy.saving.legacy_h5_format")


def _named(path: str, suffix: str, load: Callable[[str], Any]) -> Any:
    """Load through a name that has the ending Keras insists on."""
    if path.endswith(suffix):
        return load(path)
    with tempfile.TemporaryDirectory() as directory:
        link = Path(directory) / f"model{suffix}"
        link.symlink_to(Path(path).resolve())
        return load(str(link))


@contextmanager
def _compile_settings_kept(model: Any) -> Iterator[None]:
    # Keras's HDF5 writer takes the optimizer out of the live model's own compile configuration.
    config = private.value(model, "_compile_config", None)
    kept = dict(config.config) if config is not None else None
    try:
        yield
    finally:
        if config is not None:
            config.config = kept


@contextmanager
def _without_compile_settings(model: Any) -> Iterator[None]:
    compiled, optimizer = model.compiled, model.optimizer
    model.compiled = False
    model.optimizer = None
    try:
        yield
    finally:
        model.compiled, model.optimizer = compiled, optimizer
