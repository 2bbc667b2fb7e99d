"""Text tokenizers: their input texts and sequences, word hashing, and saved tokenizers."""

from __future__ import annotations

import collections
from collections.abc import Callable, Iterable
from numbers import Real
from pathlib import Path
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._files.atomic_write import write_text
from rkeras._keras.loading import symbol

TEXTS = "texts without NA, each a string or a list of words"
NUMBERS = "sequences of integers without NA"


def is_tokenizer(value: Any) -> bool:
    """Whether a value is a text tokenizer."""
    return hasattr(value, "texts_to_sequences") and hasattr(value, "word_index")


# Texts ------------------------------------------------------------------------------------------------------


def as_texts(caller: str, name: str, value: Any) -> list[Any]:
    """Convert to texts as the tokenizer takes them: a list of strings, or of lists of words.

    Args:
        caller: name of the verb, for errors.
        name: name of the argument, for errors.
        value: a string, a vector, array or tensor of strings, a factor, or a function that returns one text at each
            call and None at the end.
    """
    return [_text(caller, name, text, value) for text in _items(value)]


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


def _text(caller: str, name: str, text: Any, value: Any) -> Any:
    if hasattr(text, "numpy"):
        text = text.numpy()
    if isinstance(text, bytes):
        return text.decode("utf-8")
    if isinstance(text, str):
        return str(text)
    if isinstance(text, (list, tuple)) and all(isinstance(word, str) for word in text):
        return list(text)
    raise argument_error(caller, name, TEXTS, text if text is None else value)


# Sequences --------------------------------------------------------------------------------------------------


def are_sequences(value: Any) -> bool:
    """Whether a value is sequences of numbers, not texts; the first element decides."""
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


def as_sequences(caller: str, name: str, value: Any) -> list[list[int]]:
    """Convert to sequences of integers. A single number, to which R converts a vector of length one, is a sequence."""
    rows = value.tolist() if hasattr(value, "tolist") else value
    if not isinstance(rows, (list, tuple)):
        raise argument_error(caller, name, NUMBERS, value)
    sequences = []
    for row in rows:
        row = row.tolist() if hasattr(row, "tolist") else row
        items = list(row) if isinstance(row, (list, tuple)) else [row]
        if not all(isinstance(i, Real) and float(i).is_integer() for i in items):
            raise argument_error(caller, name, NUMBERS, row)
        sequences.append([int(i) for i in items])
    return sequences


# Hashing ----------------------------------------------------------------------------------------------------


def word_hash(function: Any) -> Callable[[str], int]:
    """Hash function of words: the user's function, or MD5 by default, because Python's `hash` differs per session."""
    if function is None or function == "md5":
        import hashlib

        return lambda word: int(hashlib.md5(word.encode(), usedforsecurity=False).hexdigest(), 16)
    return lambda word: int(function(word))


# Files ------------------------------------------------------------------------------------------------------


def save(tokenizer: Any, filename: str) -> None:
    """Save a tokenizer as JSON in Keras's format."""
    write_text(filename, tokenizer.to_json())


def load(caller: str, filename: str) -> Any:
    """Load a tokenizer from JSON, or from a pickle file of R keras, of which only data are read.

    Raises:
        FileNotFoundError: if the file does not exist.
        ValueError: if the file does not contain a tokenizer.
    """
    import pickle

    path = Path(filename)
    if not path.exists():
        raise FileNotFoundError(f"{caller}(): there is no file {filename}.")
    data = path.read_bytes()
    try:
        return _from_pickle(data) if data.startswith(b"\x80") else _from_json(data)
    except (ValueError, KeyError, AttributeError, TypeError, EOFError, pickle.UnpicklingError) as error:
        raise ValueError(f"{caller}(): {filename} is not the file of a text tokenizer ({error}).") from error


def _from_json(data: bytes) -> Any:
    import json

    config = json.loads(data.decode("utf-8"))["config"]
    fields = {name: json.loads(config.pop(name)) for name in _FIELDS if name in config}
    return _restore(symbol(TOKENIZER)(**config), fields)


TOKENIZER = "tensorflow.keras.preprocessing.text.Tokenizer"
_FIELDS = ("word_counts", "word_docs", "index_docs", "index_word", "word_index")


def _restore(tokenizer: Any, fields: dict[str, Any]) -> Any:
    """Set the fitted fields of a tokenizer. Keys that are strings in JSON become integers, counts default to 0."""
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
        """Unpickler that reads a tokenizer of any version of Keras, and no other class, which could run code."""

        def find_class(self, module: str, name: str) -> Any:
            if name == "Tokenizer" and module.startswith("keras"):
                return _State
            if (module, name) in _ALLOWED:
                return _ALLOWED[module, name]
            raise pickle.UnpicklingError(f"it contains {module}.{name}")

    state = dict(vars(Reader(io.BytesIO(data)).load()))
    fields = {name: state.pop(name) for name in _FIELDS}
    settings = ("num_words", "filters", "lower", "split", "char_level", "oov_token", "document_count")
    return _restore(symbol(TOKENIZER)(**{name: state[name] for name in settings if name in state}), fields)


class _State:
    """Attributes of a pickled tokenizer."""


_ALLOWED = {
    ("collections", "OrderedDict"): collections.OrderedDict,
    ("collections", "defaultdict"): collections.defaultdict,
    ("builtins", "int"): int,
}
