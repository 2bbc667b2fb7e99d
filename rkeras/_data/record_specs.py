"""Record specifications: names, types and defaults of the columns of delimited text files and SQL queries."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rkeras._core.converters import elements
from rkeras._core.errors import argument_error

TYPES = {"i": "integer", "d": "double", "c": "character"}
DEFAULTS = {"integer": 0, "double": 0.0, "character": ""}
DTYPES = {"integer": "int32", "double": "float32", "character": "string"}
_IN_TYPE = {"integer": int, "double": float, "character": str}
_RULE = '"integer", "double" or "character" for each column, or their first letters'
_PREVIEW = 1000


@dataclass
class RecordSpec:
    """Specification of the columns of a record.

    Attributes:
        names: names of the columns, in order.
        types: "integer", "double" or "character" for each column; TensorFlow data types for a query.
        defaults: replacement for missing values, for each column; None for a query.
        delim: delimiter between two columns.
        skip: number of lines before the first record.
    """

    names: list[str]
    types: list[Any]
    defaults: list[Any] | None = None
    delim: str | None = None
    skip: int = 0

    def record_defaults(self) -> list[Any]:
        """Defaults in the data types of the columns, as `tf.io.decode_csv` takes them."""
        from rkeras._keras.loading import symbol

        constant = symbol("tensorflow.constant")
        pairs = zip(self.types, self.defaults or [], strict=True)
        return [constant([_IN_TYPE[kind](elements(value)[0])], DTYPES[kind]) for kind, value in pairs]

    def sql_types(self) -> tuple[Any, ...]:
        """TensorFlow data types of the columns of a query. Numbers with decimals are float64."""
        from rkeras._keras.loading import symbol

        tf = symbol("tensorflow")
        known = {"integer": tf.int32, "double": tf.float64, "character": tf.string}
        return tuple(known.get(TYPES.get(t, t), t) if isinstance(t, str) else t for t in self.types)


def delimited(caller: str, example_file: Any, delim: str, skip: int, names: Any, types: Any, defaults: Any,
              r_names: bool) -> RecordSpec:  # fmt: skip
    """Create the specification of delimited text, completed from the first 1000 records of an example file.

    Args:
        caller: name of the verb, for errors.
        example_file: path of a file; required unless names and types, or names and defaults, are given.
        delim: delimiter between two columns.
        skip: number of lines to skip at the top.
        names: names of the columns; None to read them from the first line, which is then skipped.
        types: types of the columns; None to infer them.
        defaults: replacements for missing values.
        r_names: whether to replace characters that are invalid in R names by dots.
    """
    rows: list[list[str]] | None = None
    if names is None or (types is None and defaults is None):
        if example_file is None:
            rule = "a file, unless `names` and `types` (or `defaults`) are given"
            raise argument_error(caller, "example_file", rule, None)
        rows = _preview(example_file, delim, skip)
        if not rows:
            raise argument_error(caller, "example_file", "a file with records", example_file)
    if names is None:
        assert rows is not None
        names = [_r_name(name) for name in rows[0]] if r_names else rows[0]
        skip += 1
    names = [str(name) for name in elements(names)]
    if rows and len(names) != len(rows[0]):
        raise argument_error(caller, "names", f"a name for each of the {len(rows[0])} columns", names)
    values = None if defaults is None else list(defaults) if isinstance(defaults, (list, tuple)) else [defaults]
    if types is not None:
        types = _types(caller, types)
    elif values is not None:
        types = [_type_of_value(value) for value in values]
    else:
        assert rows is not None
        types = [_type_of_texts([row[i] for row in rows[1:] if i < len(row)]) for i in range(len(names))]
    values = values if values is not None else [DEFAULTS[kind] for kind in types]
    for argument, given in (("types", types), ("defaults", values)):
        if len(given) != len(names):
            raise argument_error(caller, argument, f"one for each of the {len(names)} columns", given)
    return RecordSpec(names, types, values, delim, skip)


def _preview(file: Any, delim: str, skip: int) -> list[list[str]]:
    with Path(file).expanduser().open(newline="", encoding="utf-8") as text:
        lines = csv.reader(text, delimiter=delim)
        for _ in range(skip):
            next(lines, None)
        return [row for row, _ in zip(lines, range(_PREVIEW + 1), strict=False)]


def _types(caller: str, types: Any) -> list[str]:
    texts = [str(t).lower() for t in elements(types)]
    if len(texts) == 1 and re.fullmatch("[idc]+", texts[0]):
        texts = list(texts[0])
    found = [TYPES.get(t, t) for t in texts]
    if not set(found) <= set(DEFAULTS):
        raise argument_error(caller, "types", _RULE, types)
    return found


def _type_of_value(value: Any) -> str:
    value = elements(value)[0]
    if isinstance(value, int) and not isinstance(value, bool):
        return "integer"
    return "double" if isinstance(value, float) else "character"


def _type_of_texts(texts: list[str]) -> str:
    known = [t.strip() for t in texts if t.strip() not in ("", "NA")]
    if known and all(re.fullmatch(r"[+-]?\d{1,9}", t) for t in known):
        return "integer"
    if known and all(re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|[+-]?(Inf|NaN)", t) for t in known):
        return "double"
    return "character"


def _r_name(name: str) -> str:
    name = re.sub(r"[^\w.]", ".", name)
    return name if re.match(r"[A-Za-z]|\.(?!\d)", name) else f"X{name}"
