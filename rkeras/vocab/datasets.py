"""Data sets: `dataset_*`, as train and test parts of inputs and labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from rkeras._core.arguments import COUNT, FRACTION, POSITIVE_INTEGER, Kind, Unfit, one_of, string
from rkeras._core.verb import verb
from rkeras._files.downloads import downloads
from rkeras._keras.loading import symbol


class Part(NamedTuple):
    """Inputs and labels, samples first."""

    x: Any
    y: Any


class Split(NamedTuple):
    """What to train on and what to test on."""

    train: Part
    test: Part


def _file_name(value: Any) -> str:
    value = string(value)
    if not value or Path(value).name != value:
        raise Unfit("KERAS_HOME moves the cache.")
    return value


FILE_NAME = Kind("the name of a file in the cache, without a folder", _file_name)

SEQUENCES: dict[str, Kind] = {
    "path": FILE_NAME,
    **dict.fromkeys(("num_words", "maxlen"), POSITIVE_INTEGER),
    **dict.fromkeys(("skip_top", "start_char", "oov_char", "index_from"), COUNT),
}


@verb(kinds={"path": FILE_NAME})
def dataset_mnist(path="mnist.npz", convert=True):
    """The MNIST handwritten digits: 60,000 images to train on and 10,000 to test on.

    Downloaded once, with its hash checked, and kept under `~/.keras/datasets` (`KERAS_HOME` moves it).

    Args:
        path: name of the cached file.
        convert: whether to give arrays; False gives TensorFlow tensors.

    Returns:
        `train$x` (60000, 28, 28) and `train$y` (60000), `test$x` and `test$y` likewise: grey levels and
        labels, uint8.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    from rkeras._files.downloads import cached

    return _split(cached("dataset_mnist", symbol("keras.datasets.mnist").load_data, path), convert)


@verb
def dataset_digits(convert=True):
    """The UCI optical recognition of handwritten digits: 1,797 images of 8 by 8, which come with rkeras.

    A small stand-in for `dataset_mnist()`, in its form. Every fifth image is for testing. Source: E. Alpaydin
    and C. Kaynak, "Optical Recognition of Handwritten Digits", UCI Machine Learning Repository, 1998,
    doi:10.24432/C50P49 (CC BY 4.0); the grey levels 0 to 16 were scaled to 0 to 255.

    Args:
        convert: whether to give arrays; False gives TensorFlow tensors.

    Returns:
        `train$x` (1437, 8, 8) and `train$y` (1437), `test$x` (360, 8, 8) and `test$y` (360): grey levels and
        labels, uint8.
    """
    from importlib import resources

    import numpy as np

    with resources.files("rkeras").joinpath("data/digits.npz").open("rb") as file, np.load(file) as data:
        x, y = data["x"], data["y"]
    test = np.arange(len(y)) % 5 == 0
    return _split(((x[~test], y[~test]), (x[test], y[test])), convert)


@verb
def dataset_fashion_mnist(convert=True):
    """Pictures of clothes: 60,000 images to train on and 10,000 to test on, in ten classes.

    Downloaded once and kept under `~/.keras/datasets` (`KERAS_HOME` moves it).
    The classes, from 0: T-shirt, trouser, pullover, dress, coat, sandal, shirt, sneaker, bag, ankle boot.

    Args:
        convert: whether to give arrays; False gives TensorFlow tensors.

    Returns:
        `train$x` (60000, 28, 28) and `train$y` (60000), `test$x` and `test$y` likewise: grey levels and
        labels, uint8.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    return _loaded("dataset_fashion_mnist", "fashion_mnist", convert)


@verb
def dataset_cifar10(convert=True):
    """Small colour photographs: 50,000 images to train on and 10,000 to test on, in ten classes.

    Downloaded once and kept under `~/.keras/datasets` (`KERAS_HOME` moves it).
    The classes, from 0: aeroplane, car, bird, cat, deer, dog, frog, horse, ship, lorry.

    Args:
        convert: whether to give arrays; False gives TensorFlow tensors.

    Returns:
        `train$x` (50000, 32, 32, 3) and `train$y` (50000, 1), `test$x` and `test$y` likewise: colours and
        labels, uint8.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    return _loaded("dataset_cifar10", "cifar10", convert)


@verb(kinds={"label_mode": one_of("fine", "coarse")})
def dataset_cifar100(label_mode="fine", convert=True):
    """Small colour photographs: 50,000 images to train on and 10,000 to test on, in a hundred classes.

    Downloaded once and kept under `~/.keras/datasets` (`KERAS_HOME` moves it).

    Args:
        label_mode: "fine" for the hundred classes, "coarse" for the twenty groups of them.
        convert: whether to give arrays; False gives TensorFlow tensors.

    Returns:
        `train$x` (50000, 32, 32, 3) and `train$y` (50000, 1), `test$x` and `test$y` likewise: colours and
        labels.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    return _loaded("dataset_cifar100", "cifar100", convert, label_mode=label_mode)


@verb(kinds={"path": FILE_NAME, "test_split": FRACTION})
def dataset_boston_housing(path="boston_housing.npz", test_split=0.2, seed=113, convert=True):
    """House prices in the suburbs of Boston in the 1970s: 506 rows of 13 numbers.

    Downloaded once and kept under `~/.keras/datasets` (`KERAS_HOME` moves it).
    One of the columns was made from the share of Black residents; `dataset_california_housing()` has no such
    column.

    Args:
        path: name of the cached file.
        test_split: fraction of the rows to test on.
        seed: seed of the shuffling before the split.
        convert: whether to give arrays; False gives TensorFlow tensors.

    Returns:
        `train$x` (404, 13) and `train$y` (404), the prices in thousands of dollars; `test$x` and `test$y` likewise.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    return _from_file("dataset_boston_housing", "boston_housing", path, convert, test_split=test_split, seed=seed)


@verb(kinds={"path": FILE_NAME, "test_split": FRACTION, "version": one_of("large", "small")})
def dataset_california_housing(version="large", path="california_housing.npz", test_split=0.2, seed=113,
                               convert=True):  # fmt: skip
    """House prices in the districts of California in 1990: 20,640 rows of 8 numbers.

    Downloaded once and kept under `~/.keras/datasets` (`KERAS_HOME` moves it).

    Args:
        version: "large" for all rows, "small" for 600 of them.
        path: name of the cached file.
        test_split: fraction of the rows to test on.
        seed: seed of the shuffling before the split.
        convert: whether to give arrays; False gives TensorFlow tensors.

    Returns:
        `train$x` and `train$y`, the prices in dollars; `test$x` and `test$y` likewise.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    return _from_file(
        "dataset_california_housing", "california_housing", path, convert, version=version, test_split=test_split,
        seed=seed,
    )  # fmt: skip


@verb(kinds=SEQUENCES)
def dataset_imdb(path="imdb.npz", num_words=None, skip_top=0, maxlen=None, seed=113, start_char=1, oov_char=2,
                 index_from=3, convert=True):  # fmt: skip
    """Film reviews as word numbers: 25,000 to train on and 25,000 to test on, half of them positive.

    Downloaded once and kept under `~/.keras/datasets` (`KERAS_HOME` moves it).
    Words are numbered by how frequent they are; `dataset_imdb_word_index()` has them, without `index_from`.

    Args:
        path: name of the cached file.
        num_words: words that are not among the `num_words` most frequent become `oov_char`; all are kept by default.
        skip_top: number of the most frequent words to leave out.
        maxlen: longer reviews are left out; none by default.
        seed: seed of the shuffling.
        start_char: number that marks the start of a review.
        oov_char: number of the words left out; NULL drops them.
        index_from: what is added to the number of each word.
        convert: whether to give lists of numbers; False gives a ragged tensor.

    Returns:
        `train$x`, a vector of word numbers for each review, and `train$y`, 1 for a positive one; `test$x` and
        `test$y` likewise.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    return _from_file(
        "dataset_imdb", "imdb", path, convert, num_words=num_words, skip_top=skip_top, maxlen=maxlen, seed=seed,
        start_char=start_char, oov_char=oov_char, index_from=index_from,
    )  # fmt: skip


@verb(kinds={"path": FILE_NAME})
def dataset_imdb_word_index(path="imdb_word_index.json"):
    """The words of `dataset_imdb()`, numbered from 1 by how frequent they are.

    In the reviews the numbers are larger by `index_from`.

    Args:
        path: name of the cached file.

    Returns:
        The number of each word, by name.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    return _words("dataset_imdb_word_index", "imdb", path)


@verb(kinds=SEQUENCES | {"test_split": FRACTION})
def dataset_reuters(path="reuters.npz", num_words=None, skip_top=0, maxlen=None, test_split=0.2, seed=113,
                    start_char=1, oov_char=2, index_from=3, convert=True):  # fmt: skip
    """News of Reuters as word numbers: 11,228 of them, in 46 topics.

    Downloaded once and kept under `~/.keras/datasets` (`KERAS_HOME` moves it).
    Words are numbered by how frequent they are; `dataset_reuters_word_index()` has them, without `index_from`.

    Args:
        path: name of the cached file.
        num_words: words that are not among the `num_words` most frequent become `oov_char`; all are kept by default.
        skip_top: number of the most frequent words to leave out.
        maxlen: longer texts are left out; none by default.
        test_split: fraction of the texts to test on.
        seed: seed of the shuffling.
        start_char: number that marks the start of a text.
        oov_char: number of the words left out; NULL drops them.
        index_from: what is added to the number of each word.
        convert: whether to give lists of numbers; False gives a ragged tensor.

    Returns:
        `train$x`, a vector of word numbers for each text, and `train$y`, its topic, from 0; `test$x` and `test$y`
        likewise.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    return _from_file(
        "dataset_reuters", "reuters", path, convert, num_words=num_words, skip_top=skip_top, maxlen=maxlen,
        test_split=test_split, seed=seed, start_char=start_char, oov_char=oov_char, index_from=index_from,
    )  # fmt: skip


@verb(kinds={"path": FILE_NAME})
def dataset_reuters_word_index(path="reuters_word_index.pkl"):
    """The words of `dataset_reuters()`, numbered from 1 by how frequent they are.

    In the texts the numbers are larger by `index_from`.

    Args:
        path: name of the cached file, of which the ending is read as `.json`, for that is what the file is.

    Returns:
        The number of each word, by name.

    Raises:
        OSError: if the file is not there and cannot be downloaded; it says where to put it.
    """
    return _words("dataset_reuters_word_index", "reuters", path.removesuffix(".pkl").removesuffix(".json") + ".json")


@verb(target="keras.datasets.reuters.get_label_names")
def dataset_reuters_label_names():
    """The 46 topics of `dataset_reuters()`, in the order of their numbers.

    Returns:
        The names; topic 0 is the first.
    """
    return list(symbol("keras.datasets.reuters.get_label_names")())


def _loaded(verb: str, module: str, convert: bool, **details: Any) -> Split:
    """A data set whose loader names its files itself."""
    with downloads(verb):
        return _split(symbol(f"keras.datasets.{module}").load_data(**details), convert)


def _from_file(verb: str, module: str, path: str, convert: bool, **details: Any) -> Split:
    """A data set in one file, which the caller names."""
    from rkeras._files.downloads import cached

    load = symbol(f"keras.datasets.{module}").load_data
    return _split(cached(verb, lambda name: load(path=name, **details), path), convert)


def _words(verb: str, module: str, path: str) -> dict[str, int]:
    from rkeras._files.downloads import cached

    return cached(verb, symbol(f"keras.datasets.{module}").get_word_index, path)


def _split(parts: Any, convert: bool) -> Split:
    if not convert:
        parts = [[_tensor(a) for a in part] for part in parts]
    return Split(*(Part(*part) for part in parts))


def _tensor(array: Any) -> Any:
    if array.dtype == object:
        return symbol("tensorflow.ragged.constant")(array.tolist())
    return symbol("tensorflow.constant")(array)
