"""Training flags: named values with a type and a default, overridden by a file, the command line, and the run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from rkeras._core.errors import ArgumentError, argument_error, show


class Flag(NamedTuple):
    """Flag: its name, type ("numeric", "integer", "boolean" or "string"), default value and description."""

    name: str
    type: str
    default: Any
    description: str | None = None


class Flags(dict[str, Any]):
    """Values of flags by name, also available as attributes.

    Attributes:
        definitions: the flags, in order.
    """

    __module__ = "rkeras"
    _r_conversion = "dict"

    def __init__(self, values: dict[str, Any], definitions: Sequence[Flag]):
        super().__init__(values)
        self.__dict__["definitions"] = list(definitions)

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"there is no flag {name!r}") from None


def _boolean(value: Any) -> bool:
    if isinstance(value, str) and value.lower() in ("true", "t", "yes", "1", "false", "f", "no", "0"):
        return value.lower() in ("true", "t", "yes", "1")
    if isinstance(value, (bool, int, float)):
        return bool(value)
    raise ValueError(value)


def _integer(value: Any) -> int:
    # Like R's as.integer(): decimals are dropped.
    return int(float(value))


TYPES = {"numeric": float, "integer": _integer, "boolean": _boolean, "string": str}


def flag(name: str, type: str, default: Any, description: str | None) -> Flag:
    """Create a flag.

    Raises:
        ArgumentError: if the default value does not have the type.
    """
    return Flag(name, type, _converted(name, type, default), description)


def definition(value: Any) -> Flag:
    """Convert an argument of `flags()` to a flag. From R it is a dict of the fields.

    Raises:
        ArgumentError: if the argument is not a flag.
    """
    if isinstance(value, dict) and {"name", "type", "default"} <= {*value} <= {*Flag._fields}:
        value = Flag(**value)
    if not isinstance(value, Flag):
        raise argument_error("flags", "...", "flags, created by flag_numeric() and similar functions", value)
    return value


def _converted(name: str, type: str, value: Any) -> Any:
    if isinstance(value, (list, tuple, dict)):
        raise ArgumentError(f"flags(): the flag `{name}` must be one value, not {show(value)}.")
    try:
        return TYPES[type](value)
    except (TypeError, ValueError):
        raise ArgumentError(f"flags(): the flag `{name}` must be of type {type}, not {value!r}.") from None


def resolve(
    definitions: Sequence[Flag], config: str, file: str | None, arguments: Sequence[str], given: dict[str, Any]
) -> Flags:
    """Determine the values of flags: default, file, command line and run, where the last one overrides the others.

    Args:
        definitions: the flags.
        config: the profile to use from the file.
        file: YAML file with values, or with profiles of values of which "default" applies to all profiles.
        arguments: the command line.
        given: values passed to `training_run()`.

    Raises:
        ArgumentError: for a value of the wrong type, or for a flag that is not defined.
    """
    names = [f.name for f in definitions]
    for name in names:
        if names.count(name) > 1:
            raise ArgumentError(f"flags(): the flag `{name}` is defined twice.")
    values = {f.name: f.default for f in definitions} | from_file(file, config) | command_line(arguments) | given
    unknown = [name for name in values if name not in names]
    if unknown:
        raise ArgumentError(f"flags(): {', '.join(f'`{name}`' for name in unknown)}: no such flag is defined.")
    return Flags({f.name: _converted(f.name, f.type, values[f.name]) for f in definitions}, definitions)


def from_file(file: str | None, config: str) -> dict[str, Any]:
    """Values in a YAML file. If all values are sections, each section is a profile."""
    import yaml

    if not file or not Path(file).exists():
        return {}
    found = yaml.safe_load(Path(file).read_text(encoding="utf-8")) or {}
    if found and all(isinstance(section, dict) for section in found.values()):
        return {**found.get("default", {}), **found.get(config, {})}
    return found


def command_line(arguments: Sequence[str]) -> dict[str, Any]:
    """Values of `--name value` and `--name=value` up to `--args`, by name, with `-` in a name replaced by `_`."""
    import yaml

    found: dict[str, Any] = {}
    rest = iter(arguments)
    for argument in rest:
        if argument == "--args":
            break
        if argument.startswith("--"):
            key, equals, value = argument[2:].partition("=")
            text = value if equals else next(rest, "")
            found[key.replace("-", "_")] = yaml.safe_load(text)
    return found


def usage(definitions: Sequence[Flag]) -> str:
    """The list of flags that `--help` prints."""
    width = max((len(f.name) for f in definitions), default=0) + 4
    lines = [
        f"  --{f.name.replace('_', '-'):<{width}} {f.description + ' ' if f.description else ''}({f.default})"
        for f in definitions
    ]
    return "\n".join(["", "Options:", *lines, ""])
