"""Serialization: configurations, models as JSON or YAML, and custom objects that Keras finds by name when loading."""

from __future__ import annotations

import json as json_text
from pathlib import Path

from rkeras._compat import keras2_models
from rkeras._compat.configuration import Config, restored, with_keras2_names
from rkeras._core.errors import argument_error
from rkeras._core.kinds import FLAG, STRING, Kind
from rkeras._core.predicates import is_model
from rkeras._core.verb import declare, means_keras2, verb
from rkeras._files.atomic_write import atomic_file
from rkeras._files.confirm_overwrite import confirm_overwrite
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of
from rkeras._saving import model_files, registered_objects

CUSTOM = Kind("classes and functions by name, or a list of classes and functions", model_files.objects_by_name)
OBJECTS = {"custom_objects": CUSTOM, "module_objects": CUSTOM, "objects": CUSTOM}


@verb(acts_on=lambda value: hasattr(value, "get_config"))
def get_config(object):
    """Get the configuration of a layer, model or other Keras object.

    The configuration contains everything needed to recreate the object, except its weights.

    Args:
        object: a layer, a model, an optimizer, an initializer ...

    Returns:
        A list of settings by name (`config$units`, in Python `config["units"]`), which may be modified before it is
        passed to `from_config()`.
    """
    config = object.get_config()
    return Config(with_keras2_names(config, object) if means_keras2() else config, type(object))


@verb(kinds=OBJECTS)
def from_config(config, custom_objects=None):
    """Create a layer, model or other Keras object from its configuration.

    Args:
        config: a configuration returned by `get_config()` or `serialize_keras_object()`.
        custom_objects: custom classes and functions, by name or as a list.

    Returns:
        The object, with new weights.
    """
    return restored("from_config", config, custom_objects)


@verb
def serialize_keras_object(obj):
    """Serialize a Keras object to its class name and configuration.

    Args:
        obj: a layer, a model, a loss, a function of Keras ...

    Returns:
        A dict for `deserialize_keras_object()`; for a function, its name.
    """
    made = symbol("keras.saving.serialize_keras_object")(obj)
    return Config(made) if isinstance(made, dict) else made


def _deserialize(this, given):
    config = given["config"]
    given["config"] = dict(config) if isinstance(config, Config) else config
    return symbol(this.target)(**given)


declare("deserialize_keras_object", "keras.saving.deserialize_keras_object", family="serialization", run=_deserialize,
        about="Deserialize a Keras object from its configuration", kinds=OBJECTS,
        note="Code in the configuration, as in a Lambda layer, is an error unless `safe_mode = FALSE`.")  # fmt: skip


# Models as text ---------------------------------------------------------------------------------------------


@verb(acts_on=is_model)
def model_to_json(object):
    """Convert the architecture of a model to JSON, without weights.

    Args:
        object: the model.

    Returns:
        A string.
    """
    return object.to_json()


@verb(kinds={"json": STRING, **OBJECTS})
def model_from_json(json, custom_objects=None):
    """Create a model from its architecture in JSON, with new weights.

    Args:
        json: a string returned by `model_to_json()`.
        custom_objects: custom classes and functions, by name or as a list.

    Returns:
        The model.
    """
    return _from_json("model_from_json", "json", json, custom_objects)


@verb(acts_on=is_model)
def model_to_yaml(object):
    """Convert the architecture of a model to YAML, without weights.

    Keras no longer supports YAML; the content is the same as that of `model_to_json()`.

    Args:
        object: the model.

    Returns:
        A string.
    """
    import yaml

    return yaml.safe_dump(json_text.loads(object.to_json()), sort_keys=False)


@verb(kinds={"yaml": STRING, **OBJECTS})
def model_from_yaml(yaml, custom_objects=None):
    """Create a model from its architecture in YAML, with new weights.

    Only plain data are read, never Python objects.

    Args:
        yaml: a string returned by `model_to_yaml()`.
        custom_objects: custom classes and functions, by name or as a list.

    Returns:
        The model.
    """
    from yaml import YAMLError, safe_load

    try:
        text = json_text.dumps(safe_load(yaml))
    except (YAMLError, TypeError):
        raise argument_error("model_from_yaml", "yaml", "a string returned by model_to_yaml()", yaml) from None
    return _from_json("model_from_yaml", "yaml", text, custom_objects)


@verb(acts_on=is_model, invisible=True)
def save_model_config(model, filepath=None, overwrite=False):
    """Save the architecture of a model to a JSON file, without weights.

    Args:
        model: the model.
        filepath: path of the file.
        overwrite: whether to overwrite an existing file.

    Returns:
        The model, invisibly.
    """
    if filepath is None:
        raise argument_error("save_model_config", "filepath", "a path", None)
    confirm_overwrite("save_model_config", filepath, overwrite)
    text = model.to_json()
    with atomic_file(filepath, ".json") as temporary:
        Path(temporary).write_text(text + "\n", encoding="utf-8")
    return model


@verb(kinds=OBJECTS)
def load_model_config(filepath, custom_objects=None):
    """Load a model from a file with its architecture, with new weights.

    Args:
        filepath: path of a file written by `save_model_config()`.
        custom_objects: custom classes and functions, by name or as a list.

    Returns:
        The model.
    """
    return _from_json("load_model_config", "filepath", Path(filepath).read_text(encoding="utf-8"), custom_objects,
                      filepath)  # fmt: skip


def _from_json(caller, argument, text, custom_objects, shown=None):
    try:
        config = json_text.loads(text)
    except ValueError:
        config = None
    if not isinstance(config, dict) or "class_name" not in config:
        raise argument_error(caller, argument, "the architecture of a model", text if shown is None else shown)
    if keras2_models.is_from_keras2(config):
        return keras2_models.model_of(config, custom_objects)
    return symbol("keras.models.model_from_json")(text, custom_objects=custom_objects)


# Custom objects ---------------------------------------------------------------------------------------------


@verb(r_function=True)
def register_keras_serializable(object, name=None, package=None):
    """Register a custom class or function for saving and loading of models.

    Args:
        object: the class or function.
        name: the name to register it under; its own name by default.
        package: prefix of the name, to avoid collisions; "Custom" by default.

    Returns:
        The class or function, to be used in the model.
    """
    return registered_objects.register(object, name, package or "Custom")


@verb
def get_custom_objects():
    """Get the registered custom objects (classes and functions).

    Returns:
        The classes and functions by name.
    """
    return registered_objects.users()


@verb(invisible=True, kinds={"clear": FLAG, **OBJECTS})
def set_custom_objects(objects=None, clear=True):
    """Set the registered custom objects (classes and functions).

    Args:
        objects: custom classes and functions, by name or as a list.
        clear: whether to remove the objects registered so far.

    Returns:
        The objects registered before, invisibly.
    """
    return registered_objects.exchange(objects, clear)


declare("get_registered_name", "keras.saving.get_registered_name", family="serialization",
        about="Get the registered name of a class or function")  # fmt: skip
declare("get_registered_object", "keras.saving.get_registered_object", family="serialization",
        about="Get the class or function registered under a name", kinds={"name": STRING, **OBJECTS})  # fmt: skip


@verb(r_function=True, kinds=OBJECTS)
def with_custom_object_scope(objects, expr=None):
    """Custom object scope: register custom objects while code runs.

    Args:
        objects: custom classes and functions, by name or as a list.
        expr: the code to run: in R an expression, in Python a function without arguments; in Python it may be omitted:
            `with with_custom_object_scope(objects): ...`.

    Returns:
        The result of the code; without `expr`, the scope as a context manager.
    """
    scope = scope_of(objects)
    if expr is None:
        return scope
    with scope:
        return expr()


declare("utils_legacy_serialize_keras_object", "keras.utils.legacy.serialize_keras_object", family="serialization",
        about="Serialize a Keras object to the legacy Keras 2 format")  # fmt: skip


def _from_legacy(this, given):
    return registered_objects.from_legacy(given["identifier"], given.get("module_objects"), given.get("custom_objects"),
                                given.get("printable_module_name", "object"))  # fmt: skip


declare("utils_legacy_deserialize_keras_object", "keras.utils.legacy.deserialize_keras_object", family="serialization",
        run=_from_legacy, about="Deserialize a Keras object from the legacy Keras 2 format", kinds=OBJECTS)  # fmt: skip
