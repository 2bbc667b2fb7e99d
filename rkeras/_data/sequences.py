"""Sequence data: skip-grams, time series generators, iteration over generators, and rows of HDF5 files."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import chain
from operator import ne
from typing import Any, NamedTuple

from rkeras._core.errors import argument_error
from rkeras._core.marks import mark, marked


def as_rows(value: Any) -> list[Any]:
    """Convert to a list of sequences. A single number, to which R converts a vector of length one, is a sequence."""
    return [row if hasattr(row, "__len__") and not isinstance(row, str) else [row] for row in value]


def row_with_missing(rows: list[Any]) -> Any:
    """Return the first sequence that contains NaN or None; None if there is none."""
    import numpy as np

    if _have_only_numbers(rows):
        return None
    return next((row for row in rows if any(v is None or np.any(np.not_equal(v, v)) for v in row)), None)


def _have_only_numbers(rows: list[Any]) -> bool:
    """Return whether all sequences are lists, or all arrays, of numbers, none of which is NaN."""
    import numpy as np

    kinds = set(map(type, rows))
    if kinds <= {list, tuple}:
        kinds = set(map(type, chain.from_iterable(rows)))
        return kinds <= {bool, int} or (
            kinds <= {bool, int, float} and not any(map(ne, chain.from_iterable(rows), chain.from_iterable(rows)))
        )
    if kinds != {np.ndarray}:
        return False
    kinds = {row.dtype.kind for row in rows}
    return kinds <= set("biu") or (kinds <= set("biuf") and not np.isnan(np.concatenate(rows, axis=None)).any())


# Skip-grams -------------------------------------------------------------------------------------------------


class SkipGrams(NamedTuple):
    """Pairs of word indices, and their labels: whether the two words are near each other."""

    _r_conversion = "named_tuple"

    couples: list[list[int]]
    labels: list[Any]


def skip_grams(words: list[int], vocabulary_size: int, window_size: int, negative_samples: float, shuffle: bool,
               categorical: bool, sampling_table: Any, seed: int | None) -> SkipGrams:  # fmt: skip
    """Create skip-grams: pairs of each word with the words around it, and with randomly drawn words.

    Word index 0 is not a word. Random numbers come from the seed; without one, from Python's own generator, which
    `set_random_seed()` seeds.
    """
    rng: Any = random if seed is None else random.Random(seed)
    near = []
    for i, word in enumerate(words):
        if not word or (sampling_table is not None and sampling_table[word] < rng.random()):
            continue
        around = words[max(0, i - window_size) : i] + words[i + 1 : i + window_size + 1]
        near += [[word, other] for other in around if other]
    first_words = [pair[0] for pair in near]
    rng.shuffle(first_words)
    negative = [
        [first_words[i % len(first_words)], rng.randint(1, vocabulary_size - 1)]
        for i in range(int(len(near) * negative_samples))
    ]
    yes, no = ([0, 1], [1, 0]) if categorical else (1, 0)
    samples: list[tuple[list[int], Any]] = [(pair, yes) for pair in near] + [(pair, no) for pair in negative]
    if shuffle:
        rng.shuffle(samples)
    return SkipGrams([pair for pair, _ in samples], [label for _, label in samples])


# Batches ------------------------------------------------------------------------------------------------


def next_batch(caller: str, source: Any, completed: Any) -> Any:
    """Return the next batch of an iterator, generator or function, or `completed` at the end."""
    if hasattr(source, "__next__"):
        return next(source, completed)
    if callable(source) and not hasattr(source, "__getitem__"):
        value = source()
        return completed if value is None else value
    if not hasattr(source, "__iter__"):
        raise argument_error(caller, "generator", "an iterator, a generator or a function", source)
    # An iterable is not an iterator: its iterator is stored as a mark on it.
    iterator: Any = marked(source, "iterator")
    if iterator is None:
        iterator = source.__iter__()
        mark(source, "iterator", iterator)
    value = next(iterator, _END)
    if value is _END:
        mark(source, "iterator", None)
        return completed
    return value


_END = object()


# HDF5 -------------------------------------------------------------------------------------------------------


class HDF5Matrix:
    """Rows of a dataset in an HDF5 file, read on demand.

    Args:
        data: the h5py dataset.
        start: the first row, counted from 0.
        end: the row after the last one.
        normalizer: function that is applied to the values that are read, or None.
    """

    __module__ = "rkeras"

    def __init__(self, data: Any, start: int, end: int, normalizer: Callable[[Any], Any] | None):
        self._data, self.start, self.end, self.normalizer = data, start, end, normalizer

    def __len__(self) -> int:
        return self.end - self.start

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of the rows together: number of rows, then the shape of a row."""
        return (len(self), *self._data.shape[1:])

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.shape)

    @property
    def dtype(self) -> Any:
        """Data type of the values in the file."""
        return self._data.dtype

    def __getitem__(self, key: Any) -> Any:
        import numpy as np

        rows, rest = (key[0], key[1:]) if isinstance(key, tuple) else (key, ())
        indices = np.arange(len(self))[rows] + self.start
        if indices.ndim == 0:
            values = self._data[int(indices)]
        elif indices.size == 0:
            values = np.empty((0, *self.shape[1:]), self.dtype)
        else:
            # h5py requires increasing indices without repetitions.
            unique, inverse = np.unique(indices, return_inverse=True)
            is_range = len(unique) == unique[-1] - unique[0] + 1
            values = self._data[slice(int(unique[0]), int(unique[-1]) + 1) if is_range else unique][inverse]
        if rest:
            values = values[(slice(None), *rest)] if indices.ndim else values[rest]
        return values if self.normalizer is None else self.normalizer(values)

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        import numpy as np

        return np.asarray(self[:], dtype=dtype)

    def __repr__(self) -> str:
        return f"<HDF5Matrix {self._data.name!r} of {self._data.file.filename!r}, shape {self.shape}>"


def open_hdf5_rows(caller: str, path: str, name: str, start: int, end: int | None, normalizer: Any) -> HDF5Matrix:
    """Open an HDF5 file and select the rows from `start`, counted from 0, to before `end` of one of its datasets."""
    try:
        import h5py
    except ImportError as error:
        raise ImportError(f"{caller}(): needs the package h5py.") from error
    try:
        file = h5py.File(path, "r")
    except FileNotFoundError as error:
        raise FileNotFoundError(f"{caller}(): there is no file {path}.") from error
    data = file.get(name)
    if not isinstance(data, h5py.Dataset):
        raise argument_error(caller, "dataset", f"the name of a dataset in the file, one of {_datasets(file)}", name)
    n = data.shape[0]
    end = n if end is None else end
    if not 0 <= start <= end <= n:
        name, row = ("start", start) if start > n else ("end", end)
        raise argument_error(caller, name, f"a row between 0 and {n}, the start before the end", row)
    return HDF5Matrix(data, start, end, normalizer)


def _datasets(file: Any) -> str:
    import h5py

    names: list[str] = []
    file.visititems(lambda name, item: names.append(name) if isinstance(item, h5py.Dataset) else None)
    return ", ".join(f'"{name}"' for name in names) or "none"
