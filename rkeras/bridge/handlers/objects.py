"""Python objects: attributes, calls, conversion, files, and objects that R has no syntax for."""

from __future__ import annotations

import importlib
import json
import weakref
from pathlib import Path
from typing import Any

from rkeras._values.python_objects import Unconverted
from rkeras.bridge.convert.s3_methods import WithoutMethods
from rkeras.bridge.handlers.registry import HANDLERS, handler, returns_proxy

HANDLERS.update(
    as_bool=bool, attribute_names=dir, bytes_of=bytearray, convert_without_methods=WithoutMethods,
    delete_attribute=delattr, ellipsis=lambda: ..., has_attribute=hasattr, none=lambda: Unconverted(None, raw=True),
    parse_json=json.loads, set_attribute=setattr, weak_reference=weakref.ref, with_conversion=Unconverted,
)  # fmt: skip


@handler
def completions(value: Any) -> list[str]:
    """Return the public attributes, or the keys of a dict, for completion."""
    if isinstance(value, dict):
        return [str(key) for key in value]
    return [name for name in dir(value) if not name.startswith("_")]


@returns_proxy
def get_attribute(value: Any, name: str, silent: bool = False) -> Any:
    """Return an attribute, which stays in Python; None if there is none and `silent` is true."""
    if silent and not hasattr(value, name):
        return None
    return Unconverted(getattr(value, name))


@returns_proxy
def call_object(function: Any, args: list[Any], named: Any) -> Any:
    """Call an object, and return the result, which stays in Python."""
    return Unconverted(function(*args, **(dict(named) if named else {})))


@handler
def equal(value: Any, other: Any) -> bool:
    """Return whether two objects are identical or equal."""
    return value is other or bool(value == other)


@handler
def object_id(value: Any) -> str:
    """Return `id()` of an object, as text because R's integers are too small."""
    return str(id(value))


@handler
def make_dict(keys: list[Any], values: list[Any], unconverted: bool) -> Any:
    """Return a dict that stays in Python."""
    return Unconverted(dict(zip(keys, values, strict=True)), unconverted)


@handler
def make_tuple(values: list[Any], unconverted: bool) -> Any:
    """Return a tuple that stays in Python."""
    return Unconverted(tuple(values), unconverted)


@handler
def write_pickle(value: Any, path: str, module: str, options: Any) -> None:
    """Write an object to a file with `pickle` or a similar module."""
    pickle = importlib.import_module(module)
    with Path(path).open("wb") as file:
        pickle.dump(value, file, **{"protocol": pickle.HIGHEST_PROTOCOL, **(dict(options) if options else {})})


@handler
def read_pickle(path: str, module: str, options: Any, unconverted: bool) -> Any:
    """Read an object from a file with `pickle` or a similar module."""
    with Path(path).open("rb") as file:
        value = importlib.import_module(module).load(file, **(dict(options) if options else {}))
    return Unconverted(value, True) if unconverted else value
