"""Texts and sequences as R and Python give them, and tokenizers in files."""

from __future__ import annotations

import collections
from collections.abc import Callable, Iterable
from numbers import Real
from pathlib import Path
from typing import Any

from rkeras._core.errors import refuse
from rkeras._files.atomic_write import write_text
from rkeras._keras.loading import symbol

TEXTS = "texts without NA, each one string or a list of words"
NUMBERS = "sequences of whole numbers, without NA"


def is_tokenizer(value: Any) -> bool:
    """A text tokenizer."""
    return hasattr(value, "texts_to_sequences") and hasattr(value, "word_index")


# Texts ------------------------------------------------------------------------------------------------------


def texts(verb: str, name: str, value: Any) -> list[Any]:
    """Texts as the tokenizer takes them: a list of strings, or of lists of words.

    Args:
        verb: name of the verb, for the error.
        name: name of the argument.
        value: a string, a vector or array or tensor of strings, a factor, or a function that gives one text at a
            time and None at the end.
    """
    return [_text(verb, name, text, value) for text in _items(value)]


def _items(value: Any) -> Iterable[Any]:
    if isinstance(value, (str, bytes)):
        return [value]
    if callable(value) and not hasattr(value, "__iter__"):
        return iter(value, None)
    if hasattr(value, "levels"):  # a factor
        return [value.levels[code] if code >= 0 else None for code in value.tolist()]
    if isinstance(value, dict):
        return list(value.values())
    if hasattr(value, "numpy"):
        value = value.numpy()
    if getattr(value, "ndim", 0) > 1:
        value = value.reshape(-1)
    return value if isinstance(value, Iterable) else [value]


def _text(verb: str, name: str, text: Any, value: Any) -> Any:
    if hasattr(text, "numpy"):
        text = text.numpy()
    if isinstance(text, bytes):
        return text.decode("utf-8")
    if isinstance(text, str):
        return str(text)
    if isinstance(text, (list, tuple)) and all(isinstance(word, str) for word in text):
        return list(text)
    raise refuse(verb, name, TEXTS, text if text is None else value)


# Sequences --------------------------------------------------------------------------------------------------


def are_sequences(value: Any) -> bool:
    """Whether these are numbers and not texts: what they hold first decides."""
    if getattr(getattr(value, "dtype", None), "kind", "O") in "iuf" and not hasattr(value, "levels"):
        return True
    if not isinstance(value, (list, tuple)):
        return False
    for item in value:
        if isinstance(item, (list, tuple)) or getattr(item, "ndim", 0):
            if len(item) == 0:
                continue
            return are_sequences(item)
        return not isinstance(item, (str, bytes)) and item is not None
    return False


def sequences(verb: str, name: str, value: Any) -> list[list[int]]:
    """Sequences of whole numbers; a number alone, which R makes of a vector of length one, is one of them."""
    rows = value.tolist() if hasattr(value, "tolist") else value
    if not isinstance(rows, (list, tuple)):
        raise refuse(verb, name, NUMBERS, value)
    made = []
    for row in rows:
        row = row.tolist() if hasattr(row, "tolist") else row
        items = list(row) if isinstance(row, (list, tuple)) else [row]
        if not all(isinstance(i, Real) and float(i).is_integer() for i in items):
            raise refuse(verb, name, NUMBERS, row)
        made.append([int(i) for i in items])
    return made


# Hashing ----------------------------------------------------------------------------------------------------


def word_hash(function: Any) -> Callable[[str], int]:
    """The hash function of words: MD5, unless the caller has one; Python's own changes with every session."""
    if function is None or function == "md5":
        import hashlib

        return lambda word: int(hashlib.md5(word.encode(), usedforsecurity=False).hexdigest(), 16)
    return lambda word: int(function(word))


# Files ------------------------------------------------------------------------------------------------------


def save(tokenizer: Any, filename: str) -> None:
    """Write a tokenizer as the JSON that Keras makes of it."""
    write_text(filename, tokenizer.to_json())


def load(verb: str, filename: str) -> Any:
    """Read a tokenizer from JSON, or from the pickle that R keras wrote, of which only data are taken.

    Raises:
        FileNotFoundError: if there is no such file.
        ValueError: if the file is something else.
    """
    import pickle

    path = Path(filename)
    if not path.exists():
        raise FileNotFoundError(f"{verb}(): there is no file {filename}.")
    data = path.read_bytes()
    try:
        return _from_pickle(data) if data.startswith(b"\x80") else _from_json(data)
    except (ValueError, KeyError, AttributeError, TypeError, EOFError, pickle.UnpicklingError) as error:
        raise ValueError(f"{verb}(): {filename} is not a file of a text tokenizer ({error}).") from error


def _from_json(data: bytes) -> Any:
    import json

    config = json.loads(data.decode("utf-8"))["config"]
    fields = {name: json.loads(config.pop(name)) for name in _FIELDS if name in config}
    return _filled(symbol(TOKENIZER)(**config), fields)


TOKENIZER = "tensorflow.keras.preprocessing.text.Tokenizer"
_FIELDS = ("word_counts", "word_docs", "index_docs", "index_word", "word_index")


def _filled(tokenizer: Any, fields: dict[str, Any]) -> Any:
    """A tokenizer with what it has learnt; JSON knows only strings as keys, and a tokenizer counts on from 0."""
    for name in ("index_docs", "index_word"):
        fields[name] = {int(key): value for key, value in fields.get(name, {}).items()}
    for name in ("word_docs", "index_docs"):
        fields[name] = collections.defaultdict(int, fields.get(name, {}))
    fields["word_counts"] = collections.OrderedDict(fields.get("word_counts", {}))
    for name, value in fields.items():
        setattr(tokenizer, name, value)
    return tokenizer


def _from_pickle(data: bytes) -> Any:
    import io
    import pickle

    class Reader(pickle.Unpickler):
        """Reads the pickle of a tokenizer, wherever Keras had the class then, and nothing that could run code."""

        def find_class(self, module: str, name: str) -> Any:
            if name == "Tokenizer" and module.startswith("keras"):
                return _State
            if (module, name) in _HARMLESS:
                return _HARMLESS[module, name]
            raise pickle.UnpicklingError(f"it holds {module}.{name}")

    state = dict(vars(Reader(io.BytesIO(data)).load()))
    fields = {name: state.pop(name) for name in _FIELDS}
    settings = ("num_words", "filters", "lower", "split", "char_level", "oov_token", "document_count")
    return _filled(symbol(TOKENIZER)(**{name: state[name] for name in settings if name in state}), fields)


class _State:
    """What a pickled tokenizer holds."""


_HARMLESS = {
    ("collections", "OrderedDict"): collections.OrderedDict,
    ("collections", "defaultdict"): collections.defaultdict,
    ("builtins", "int"): int,
}
