"""Sequences cut and padded, couples of words, batches of windows, slices of HDF5 files."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from rkeras._core.errors import refuse
from rkeras._core.marks import mark, marked
from rkeras._keras.loading import symbol


def rows(value: Any) -> list[Any]:
    """Sequences of numbers or vectors; a number alone, which R makes of a vector of length one, is one of them."""
    return [row if hasattr(row, "__len__") and not isinstance(row, str) else [row] for row in value]


# Skip-grams -------------------------------------------------------------------------------------------------


class SkipGrams(NamedTuple):
    """Couples of words, and whether they stand near each other."""

    couples: list[list[int]]
    labels: list[Any]


def skip_grams(words: list[int], vocabulary_size: int, window_size: int, negative_samples: float, shuffle: bool,
               categorical: bool, sampling_table: Any, seed: int | None) -> SkipGrams:  # fmt: skip
    """Couples of each word with those around it, and with words drawn at random.

    All that is random comes from the seed; without one from Python's own generator, which
    `set_random_seed()` seeds.
    """
    chance: Any = random if seed is None else random.Random(seed)
    near = []
    for i, word in enumerate(words):
        if not word or (sampling_table is not None and sampling_table[word] < chance.random()):
            continue
        around = words[max(0, i - window_size) : i] + words[i + 1 : i + window_size + 1]
        near += [[word, other] for other in around if other]
    drawn = [couple[0] for couple in near]
    chance.shuffle(drawn)
    far = [
        [drawn[i % len(drawn)], chance.randint(1, vocabulary_size - 1)]
        for i in range(int(len(near) * negative_samples))
    ]
    yes, no = ([0, 1], [1, 0]) if categorical else (1, 0)
    samples: list[tuple[list[int], Any]] = [(couple, yes) for couple in near] + [(couple, no) for couple in far]
    if shuffle:
        chance.shuffle(samples)
    return SkipGrams([couple for couple, _ in samples], [label for _, label in samples])


# Windows ----------------------------------------------------------------------------------------------------

TIMESERIES = "tensorflow.keras.preprocessing.sequence.TimeseriesGenerator"


@cache
def timeseries_class() -> Any:
    """Keras's generator of windows, which ends where the data end when it is iterated over."""

    class TimeseriesGenerator(symbol(TIMESERIES)):
        """Batches of windows of a series, with the targets that follow them."""

        def __iter__(self) -> Iterator[Any]:
            return (self[i] for i in range(len(self)))

    return TimeseriesGenerator


def following(verb: str, source: Any, completed: Any) -> Any:
    """What a source of batches gives next, or `completed` when it has ended."""
    if hasattr(source, "__next__"):
        return next(source, completed)
    if callable(source) and not hasattr(source, "__getitem__"):
        value = source()
        return completed if value is None else value
    if not hasattr(source, "__iter__"):
        raise refuse(verb, "generator", "an iterator, a generator or a function", source)
    # Iterable, but no iterator: where it stands is kept with it.
    place: Any = marked(source, "place")
    if place is None:
        place = source.__iter__()
        mark(source, "place", place)
    value = next(place, _END)
    if value is _END:
        mark(source, "place", None)
        return completed
    return value


_END = object()


# HDF5 -------------------------------------------------------------------------------------------------------


class HDF5Matrix:
    """Rows of a dataset in an HDF5 file, read when they are asked for.

    Args:
        data: the dataset of h5py.
        start: its first row here, from 0.
        end: the row to end before.
        normalizer: a function that what is read goes through.
    """

    __module__ = "rkeras"

    def __init__(self, data: Any, start: int, end: int, normalizer: Callable[[Any], Any] | None):
        self._data, self.start, self.end, self.normalizer = data, start, end, normalizer

    def __len__(self) -> int:
        return self.end - self.start

    @property
    def shape(self) -> tuple[int, ...]:
        """Lengths of the axes, rows first."""
        return (len(self), *self._data.shape[1:])

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.shape)

    @property
    def dtype(self) -> Any:
        """Type of the values in the file."""
        return self._data.dtype

    def __getitem__(self, key: Any) -> Any:
        import numpy as np

        rows, rest = (key[0], key[1:]) if isinstance(key, tuple) else (key, ())
        places = np.arange(len(self))[rows] + self.start
        if places.ndim == 0:
            found = self._data[int(places)]
        elif places.size == 0:
            found = np.empty((0, *self.shape[1:]), self.dtype)
        else:
            # h5py wants increasing places, each once.
            each, back = np.unique(places, return_inverse=True)
            step = slice(int(each[0]), int(each[-1]) + 1) if len(each) == each[-1] - each[0] + 1 else each
            found = self._data[step][back]
        if rest:
            found = found[(slice(None), *rest)] if places.ndim else found[rest]
        return found if self.normalizer is None else self.normalizer(found)

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        import numpy as np

        return np.asarray(self[:], dtype=dtype)

    def __repr__(self) -> str:
        return f"<HDF5Matrix {self._data.name!r} of {self._data.file.filename!r}, shape {self.shape}>"


def hdf5_rows(verb: str, path: str, name: str, start: int, end: int | None, normalizer: Any) -> HDF5Matrix:
    """Open a file and take rows of one of its datasets."""
    try:
        import h5py
    except ImportError as error:
        raise ImportError(f"{verb}(): needs the package h5py.") from error
    try:
        file = h5py.File(path, "r")
    except FileNotFoundError as error:
        raise FileNotFoundError(f"{verb}(): there is no file {path}.") from error
    data = file.get(name)
    if not isinstance(data, h5py.Dataset):
        raise refuse(verb, "dataset", f"the name of a dataset in the file, one of {_datasets(file)}", name)
    n = data.shape[0]
    end = n if end is None else end
    if not 0 <= start <= end <= n:
        raise refuse(verb, "start" if start > n else "end", f"a row between 0 and {n}, the start before the end",
                     start if start > n else end)  # fmt: skip
    return HDF5Matrix(data, start, end, normalizer)


def _datasets(file: Any) -> str:
    import h5py

    names: list[str] = []
    file.visititems(lambda name, item: names.append(name) if isinstance(item, h5py.Dataset) else None)
    return ", ".join(f'"{name}"' for name in names) or "none"
