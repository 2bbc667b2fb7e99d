"""Configurations of layers, models and other Keras objects, as returned by `get_config`."""

from __future__ import annotations

from inspect import isfunction
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.marks import mark, marked
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.object_scope import scope_of

RENAMED = {"LeakyReLU": {"negative_slope": "alpha"}}
"""Names in Keras 2, by the class and the name in Keras 3."""

DROPPED: dict[str, dict[str, Any]] = {
    "Embedding": {"input_length": None},
    **dict.fromkeys(("LSTM", "GRU"), {"implementation": 2}),
}
"""Arguments of Keras 2 that the configuration of Keras 3 lacks, with their default."""


NEW: dict[str, Any] = {
    "input_axes": None, "output_axes": None, "quantization_config": None, "renorm": False, "renorm_clipping": None,
    "renorm_momentum": 0.99, "synchronized": False, "rms_scaling": False, "oov_method": "floormod", "salt": None,
    "zero_output_for_mask": False,
}  # fmt: skip
"""Arguments that Keras 2 does not have, with the default that leaves its behavior as it is."""


def with_keras2_names(config: dict[str, Any], owner: Any) -> dict[str, Any]:
    """Return the configuration of an object with the names of Keras 2, which R scripts read."""
    name = type(owner).__name__
    renamed = RENAMED.get(name, {})
    dropped = {n: marked(owner, n, getattr(owner, n, default)) for n, default in DROPPED.get(name, {}).items()}
    kept = {renamed.get(n, n): value for n, value in config.items() if n not in NEW or value != NEW[n]}
    if "kernel_regularizer" in kept:
        # Keras 3 leaves it out of some configurations, if it is None.
        kept.setdefault("activity_regularizer", None)
    return {**kept, **dropped}


def _with_keras3_names(config: dict[str, Any], of: type) -> dict[str, Any]:
    old = {before: now for now, before in RENAMED.get(of.__name__, {}).items()}
    return {old.get(n, n): value for n, value in config.items() if n not in DROPPED.get(of.__name__, {})}


class Config(dict[str, Any]):
    """A configuration, with the class that it belongs to; its values are also attributes.

    R receives a proxy of it: a conversion to an R list would lose the difference between a number and a tuple of one.
    """

    __module__ = "rkeras"
    _r_conversion = "proxy"

    def __init__(self, values: Any = (), of: type | None = None):
        super().__init__(values)
        object.__setattr__(self, "_of", of)

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"the configuration has no value {name!r}.") from None

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value

    def __dir__(self) -> list[str]:
        return list(self)

    def copy(self) -> Config:
        """Return a shallow copy, which belongs to the same class."""
        return Config(self, self.__dict__["_of"])

    def __reduce__(self) -> Any:
        return Config, (dict(self), self.__dict__["_of"])


def restored(verb: str, config: Any, custom_objects: Any) -> Any:
    """Return an object that is created from a configuration.

    Args:
        verb: name of the verb, for the error.
        config: a `Config`, or a dict with `class_name`, as returned by `serialize_keras_object`.
        custom_objects: classes and functions by name.

    Raises:
        ArgumentError: if the class is unknown.
    """
    of = getattr(config, "__dict__", {}).get("_of")
    if of is None:
        if isinstance(config, dict) and "class_name" in config:
            return symbol("keras.saving.deserialize_keras_object")(dict(config), custom_objects=custom_objects)
        hint = "Any other list does not name a class."
        raise argument_error(verb, "config", "a result of get_config() or serialize_keras_object()", config, hint)
    with scope_of(custom_objects):
        made = of.from_config(_with_keras3_names(config, of))
    for name in DROPPED.get(of.__name__, {}).keys() & config.keys():
        mark(made, name, config[name])
    return made


# Configurations in the format of Keras 2 and of HDF5 files -----------------------------------------------


def name_modules(config: Any, operations: dict[str, str] | None = None) -> bool:
    """Name the modules of layers that Keras would otherwise change when it reads them; returns whether there are any.

    In HDF5 files layers have no module. From such layers Keras drops an `axis` of several numbers, it takes some
    strings, such as the mode "dot" of an attention layer, for functions, and operators on tensors for layers.

    Args:
        config: the configuration of a model, which is changed.
        operations: the modules of the operations that are not layers, by name.
    """
    if isinstance(config, list):
        return any([name_modules(part, operations) for part in config])
    if not isinstance(config, dict):
        return False
    changed = any([name_modules(part, operations) for part in config.values()])
    if operations and "class_name" in config and config.get("name") in operations and "module" not in config:
        config.update(module=operations[config["name"]], registered_name=None)
        return True
    arguments = config.get("config")
    if not isinstance(arguments, dict) or "module" in config or not _is_changed(arguments):
        return changed
    if private.named_class("layers", str(config.get("class_name"))) is None:
        return changed
    config.update(module="keras.layers", registered_name=None)
    return True


def _is_changed(arguments: dict[str, Any]) -> bool:
    axis = arguments.get("axis", 0)
    one = isinstance(axis, (int, float)) or (isinstance(axis, (list, tuple)) and len(axis) == 1)
    strings = [value for name, value in arguments.items() if isinstance(value, str) and name != "name"]
    return not one or any(isfunction(private.named_class("layers", value)) for value in strings)
