"""Configurations and names: models as text, custom objects, what Keras finds by name when it loads."""

from __future__ import annotations

import json as json_text
from pathlib import Path

from rkeras._compat import keras2_models
from rkeras._compat.configuration import Config, restored
from rkeras._core.arguments import FLAG, STRING, Kind, refuse
from rkeras._core.predicates import is_model
from rkeras._core.verb import declare, verb
from rkeras._files.atomic_write import whole_file
from rkeras._files.confirm_overwrite import may_write
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of
from rkeras._saving import model_files, registered_objects

CUSTOM = Kind("classes and functions by name, or a list of them", model_files.by_name)
OBJECTS = {"custom_objects": CUSTOM, "module_objects": CUSTOM, "objects": CUSTOM}


@verb(acts_on=lambda value: hasattr(value, "get_config"))
def get_config(object):
    """The configuration of a layer, a model or the like: what it takes to make it anew, without weights.

    Args:
        object: a layer, a model, an optimizer, an initializer ...

    Returns:
        The settings by name (`config$units`, `config["units"]` in Python). They may be changed before
        `from_config`.
    """
    return Config(object.get_config(), type(object))


@verb(kinds=OBJECTS)
def from_config(config, custom_objects=None):
    """A new layer, model or the like from a configuration.

    Args:
        config: what `get_config` or `serialize_keras_object` gave.
        custom_objects: classes and functions of your own, by name or as a list.

    Returns:
        The object, with new weights.
    """
    return restored("from_config", config, custom_objects)


@verb
def serialize_keras_object(obj):
    """An object of Keras as names, numbers and lists: its class and its configuration.

    Args:
        obj: a layer, a model, a loss, a function of Keras ...

    Returns:
        A dict for `deserialize_keras_object`; a name for a function.
    """
    made = symbol("keras.saving.serialize_keras_object")(obj)
    return Config(made) if isinstance(made, dict) else made


def _deserialize(this, given):
    config = given["config"]
    given["config"] = dict(config) if isinstance(config, Config) else config
    return symbol(this.target)(**given)


declare("deserialize_keras_object", "keras.saving.deserialize_keras_object", family="serialization", run=_deserialize,
        about="The object that `serialize_keras_object()` wrote down", kinds=OBJECTS,
        note="Code inside, such as that of a Lambda layer, is refused unless `safe_mode = FALSE`.")  # fmt: skip


# Models as text ---------------------------------------------------------------------------------------------


@verb(acts_on=is_model)
def model_to_json(object):
    """The architecture of a model as JSON, without weights.

    Args:
        object: the model.

    Returns:
        A string.
    """
    return object.to_json()


@verb(kinds={"json": STRING, **OBJECTS})
def model_from_json(json, custom_objects=None):
    """A model from its architecture as JSON, with new weights.

    Args:
        json: what `model_to_json` gave.
        custom_objects: classes and functions of your own, by name or as a list.

    Returns:
        The model.
    """
    return _from_json("model_from_json", "json", json, custom_objects)


@verb(acts_on=is_model)
def model_to_yaml(object):
    """The architecture of a model as YAML, without weights.

    Keras dropped it; this is `model_to_json` in other words.

    Args:
        object: the model.

    Returns:
        A string.
    """
    import yaml

    return yaml.safe_dump(json_text.loads(object.to_json()), sort_keys=False)


@verb(kinds={"yaml": STRING, **OBJECTS})
def model_from_yaml(yaml, custom_objects=None):
    """A model from its architecture as YAML, with new weights.

    Only plain data are read, never objects of Python.

    Args:
        yaml: what `model_to_yaml` gave.
        custom_objects: classes and functions of your own, by name or as a list.

    Returns:
        The model.
    """
    from yaml import YAMLError, safe_load

    try:
        text = json_text.dumps(safe_load(yaml))
    except (YAMLError, TypeError):
        raise refuse("model_from_yaml", "yaml", "what model_to_yaml() gave", yaml) from None
    return _from_json("model_from_yaml", "yaml", text, custom_objects)


@verb(acts_on=is_model, invisible=True)
def save_model_config(model, filepath=None, overwrite=False):
    """Write the architecture of a model to a file, as JSON without weights.

    Args:
        model: the model.
        filepath: the file.
        overwrite: whether to replace a file that is there.

    Returns:
        The model, unprinted.
    """
    if filepath is None:
        raise refuse("save_model_config", "filepath", "a path", None)
    may_write("save_model_config", filepath, overwrite)
    text = model.to_json()
    with whole_file(filepath, ".json") as temporary:
        Path(temporary).write_text(text + "\n", encoding="utf-8")
    return model


@verb(kinds=OBJECTS)
def load_model_config(filepath, custom_objects=None):
    """A model from a file of its architecture, with new weights.

    Args:
        filepath: what `save_model_config` wrote.
        custom_objects: classes and functions of your own, by name or as a list.

    Returns:
        The model.
    """
    return _from_json("load_model_config", "filepath", Path(filepath).read_text(encoding="utf-8"), custom_objects,
                      filepath)  # fmt: skip


def _from_json(verb, argument, text, custom_objects, shown=None):
    try:
        config = json_text.loads(text)
    except ValueError:
        config = None
    if not isinstance(config, dict) or "class_name" not in config:
        raise refuse(verb, argument, "the architecture of a model", text if shown is None else shown)
    if keras2_models.wrote(config):
        return keras2_models.model_of(config, custom_objects)
    return symbol("keras.models.model_from_json")(text, custom_objects=custom_objects)


# Names ------------------------------------------------------------------------------------------------------


@verb(by_hand=True)
def register_keras_serializable(object, name=None, package=None):
    """Let Keras find a class or function of yours by name when it loads a model.

    Args:
        object: the class or function.
        name: its name; by default its own.
        package: what to put before the name, to tell it from others; "Custom" by default.

    Returns:
        The class or function, to be used in the model.
    """
    return registered_objects.register(object, name, package or "Custom")


@verb
def get_custom_objects():
    """The classes and functions that are registered.

    Returns:
        They, by name.
    """
    return registered_objects.users()


@verb(invisible=True, kinds={"clear": FLAG, **OBJECTS})
def set_custom_objects(objects=None, clear=True):
    """Register classes and functions by name.

    Args:
        objects: they, by name, or a list of them.
        clear: whether to forget those that are registered.

    Returns:
        Those that were registered, unprinted.
    """
    return registered_objects.exchange(objects, clear)


declare("get_registered_name", "keras.saving.get_registered_name", family="serialization",
        about="The name that a class or function is registered under")  # fmt: skip
declare("get_registered_object", "keras.saving.get_registered_object", family="serialization",
        about="The class or function that is registered under a name", kinds={"name": STRING, **OBJECTS})  # fmt: skip


@verb(by_hand=True, kinds=OBJECTS)
def with_custom_object_scope(objects, expr=None):
    """Let Keras know classes and functions of yours while something runs.

    Args:
        objects: they, by name, or a list of them.
        expr: what to run: in R an expression, in Python a function without arguments; in Python it may be left out,
            `with with_custom_object_scope(objects): ...`.

    Returns:
        What came out; without `expr` the scope.
    """
    scope = scope_of(objects)
    if expr is None:
        return scope
    with scope:
        return expr()


declare("utils_legacy_serialize_keras_object", "keras.utils.legacy.serialize_keras_object", family="serialization",
        about="An object of Keras written down as Keras 2 did")  # fmt: skip


def _from_legacy(this, given):
    return registered_objects.from_legacy(given["identifier"], given.get("module_objects"), given.get("custom_objects"),
                                given.get("printable_module_name", "object"))  # fmt: skip


declare("utils_legacy_deserialize_keras_object", "keras.utils.legacy.deserialize_keras_object", family="serialization",
        run=_from_legacy, about="The object that Keras 2 wrote down", kinds=OBJECTS)  # fmt: skip
