"""Data sets: `dataset_*`, downloaded benchmark data, split into training and test inputs and labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from rkeras._core.converters import string
from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import COUNT, FRACTION, POSITIVE_INTEGER, Kind, one_of
from rkeras._core.verb import called_from_r, verb
from rkeras._files.downloads import downloads
from rkeras._keras.loading import symbol
from rkeras._values.data_frame import Frame
from rkeras._values.python_objects import Unconverted


class Part(NamedTuple):
    """Inputs and labels, samples on the first axis."""

    _r_conversion = "named_tuple"

    x: Any
    y: Any


class Split(NamedTuple):
    """The training part and the test part of a data set."""

    _r_conversion = "named_tuple"

    train: Part
    test: Part


def _file_name(value: Any) -> str:
    value = string(value)
    if not value or Path(value).name != value:
        raise InvalidValue("Set the environment variable KERAS_HOME to move the cache.")
    return value


FILE_NAME = Kind("the name of a file in the cache, without a folder", _file_name)

SEQUENCES: dict[str, Kind] = {
    "path": FILE_NAME,
    **dict.fromkeys(("num_words", "maxlen"), POSITIVE_INTEGER),
    **dict.fromkeys(("skip_top", "start_char", "oov_char", "index_from"), COUNT),
}


@verb(kinds={"path": FILE_NAME})
def dataset_mnist(path="mnist.npz", convert=True):
    """MNIST handwritten digits (28x28 images, 10 classes).

    60,000 training images and 10,000 test images. The file is downloaded once, its hash is checked, and it is cached in
    `~/.keras/datasets` (set `KERAS_HOME` to move the cache).

    Args:
        path: name of the file in the cache.
        convert: in R, whether to return R arrays; otherwise NumPy arrays, which Python always gets.

    Returns:
        `train$x`, pixel values of shape (60000, 28, 28), and `train$y`, labels of shape (60000), both uint8; `test$x`
        and `test$y` have the same form.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    from rkeras._files.downloads import load_cached

    return _split(load_cached("dataset_mnist", symbol("keras.datasets.mnist").load_data, path), convert)


@verb
def dataset_digits(convert=True):
    """UCI handwritten digits (8x8 images, 10 classes), included in rkeras.

    A small substitute for `dataset_mnist()` of 1,797 images in the same form. Every fifth image is a test image.
    Source: E. Alpaydin and C. Kaynak, "Optical Recognition of Handwritten Digits", UCI Machine Learning Repository,
    1998, doi:10.24432/C50P49 (CC BY 4.0); the pixel values 0 to 16 were scaled to 0 to 255.

    Args:
        convert: in R, whether to return R arrays; otherwise NumPy arrays, which Python always gets.

    Returns:
        `train$x`, pixel values of shape (1437, 8, 8), and `train$y`, labels of shape (1437), both uint8; `test$x` and
        `test$y` with 360 samples.
    """
    from importlib import resources

    import numpy as np

    with resources.files("rkeras").joinpath("data/digits.npz").open("rb") as file, np.load(file) as data:
        x, y = data["x"], data["y"]
    test = np.arange(len(y)) % 5 == 0
    return _split(((x[~test], y[~test]), (x[test], y[test])), convert)


@verb
def dataset_hearts():
    """UCI heart disease of 303 patients (13 variables and a diagnosis), included in rkeras.

    In R it is also the data frame `hearts`, as in the package tfdatasets. The file is the one that TensorFlow's
    tutorials use. Source: A. Janosi, W. Steinbrunn, M. Pfisterer and R. Detrano, "Heart Disease", UCI Machine Learning
    Repository, 1988, doi:10.24432/C52P4X (CC BY 4.0), where the values mean:

    * `age` in years, `sex` (1: male), `cp`: type of chest pain, from 1 (typical angina) to 4 (asymptomatic)
    * `trestbps`: blood pressure at rest in mm Hg, `chol`: cholesterol in mg/dl, `fbs`: blood sugar above 120 mg/dl
    * `restecg`: electrocardiogram at rest, from 0 (normal) to 2, `thalach`: maximum heart rate
    * `exang`: angina in exercise, `oldpeak`: ST depression in exercise, `slope` of the ST segment: 1 (up) to 3 (down)
    * `ca`: number of major vessels, `thal`: "normal", "fixed" or "reversible" defect (and two other values)
    * `target`: 1 if the disease is present

    Returns:
        A data frame of 303 rows. `oldpeak` is a float, `thal` is text, and the other columns are integers.
    """
    import csv
    from importlib import resources

    import numpy as np

    types = {"oldpeak": "float64", "thal": object}
    with resources.files("rkeras").joinpath("data/hearts.csv").open(encoding="ascii") as file:
        names, *rows = csv.reader(file)
    columns = zip(names, zip(*rows, strict=True), strict=True)
    return Frame({name: np.array(values, dtype=types.get(name, "int32")) for name, values in columns})


@verb
def dataset_fashion_mnist(convert=True):
    """Fashion-MNIST clothing images (28x28 images, 10 classes).

    60,000 training images and 10,000 test images, downloaded once and cached in `~/.keras/datasets` (set `KERAS_HOME`
    to move the cache). The classes, from 0: T-shirt/top, trouser, pullover, dress, coat, sandal, shirt, sneaker, bag,
    ankle boot.

    Args:
        convert: in R, whether to return R arrays; otherwise NumPy arrays, which Python always gets.

    Returns:
        `train$x`, pixel values of shape (60000, 28, 28), and `train$y`, labels of shape (60000), both uint8; `test$x`
        and `test$y` have the same form.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    return _load("dataset_fashion_mnist", "fashion_mnist", convert)


@verb
def dataset_cifar10(convert=True):
    """CIFAR-10 small color images (32x32 images, 10 classes).

    50,000 training images and 10,000 test images, downloaded once and cached in `~/.keras/datasets` (set `KERAS_HOME`
    to move the cache). The classes, from 0: airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck.

    Args:
        convert: in R, whether to return R arrays; otherwise NumPy arrays, which Python always gets.

    Returns:
        `train$x`, RGB pixel values of shape (50000, 32, 32, 3), and `train$y`, labels of shape (50000, 1), both uint8;
        `test$x` and `test$y` have the same form.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    return _load("dataset_cifar10", "cifar10", convert)


@verb(kinds={"label_mode": one_of("fine", "coarse")})
def dataset_cifar100(label_mode="fine", convert=True):
    """CIFAR-100 small color images (32x32 images, 100 classes).

    50,000 training images and 10,000 test images, downloaded once and cached in `~/.keras/datasets` (set `KERAS_HOME`
    to move the cache).

    Args:
        label_mode: "fine" for the 100 classes, "coarse" for their 20 superclasses.
        convert: in R, whether to return R arrays; otherwise NumPy arrays, which Python always gets.

    Returns:
        `train$x`, RGB pixel values of shape (50000, 32, 32, 3), and `train$y`, labels of shape (50000, 1); `test$x` and
        `test$y` have the same form.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    return _load("dataset_cifar100", "cifar100", convert, label_mode=label_mode)


@verb(kinds={"path": FILE_NAME, "test_split": FRACTION})
def dataset_boston_housing(path="boston_housing.npz", test_split=0.2, seed=113, convert=True):
    """Boston house prices (regression, 506 samples, 13 features).

    Suburbs of Boston in the 1970s. The file is downloaded once and cached in `~/.keras/datasets` (set `KERAS_HOME` to
    move the cache). One feature was computed from the share of Black residents; `dataset_california_housing()` has no
    such feature.

    Args:
        path: name of the file in the cache.
        test_split: fraction of the samples to use as the test set, 0 to 1.
        seed: seed for shuffling before the split.
        convert: in R, whether to return R arrays; otherwise NumPy arrays, which Python always gets.

    Returns:
        `train$x`, features of shape (404, 13), and `train$y`, prices in thousands of dollars of shape (404); `test$x`
        and `test$y` have the same form.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    return _load_file("dataset_boston_housing", "boston_housing", path, convert, test_split=test_split, seed=seed)


@verb(kinds={"path": FILE_NAME, "test_split": FRACTION, "version": one_of("large", "small")})
def dataset_california_housing(version="large", path="california_housing.npz", test_split=0.2, seed=113,
                               convert=True):  # fmt: skip
    """California house prices (regression, 20,640 samples, 8 features).

    Districts of California in 1990. The file is downloaded once and cached in `~/.keras/datasets` (set `KERAS_HOME` to
    move the cache).

    Args:
        version: "large" for all samples, "small" for 600 of them.
        path: name of the file in the cache.
        test_split: fraction of the samples to use as the test set, 0 to 1.
        seed: seed for shuffling before the split.
        convert: in R, whether to return R arrays; otherwise NumPy arrays, which Python always gets.

    Returns:
        `train$x`, the features, and `train$y`, prices in dollars; `test$x` and `test$y` have the same form.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    return _load_file(
        "dataset_california_housing", "california_housing", path, convert, version=version, test_split=test_split,
        seed=seed,
    )  # fmt: skip


@verb(kinds=SEQUENCES)
def dataset_imdb(path="imdb.npz", num_words=None, skip_top=0, maxlen=None, seed=113, start_char=1, oov_char=2,
                 index_from=3, convert=True):  # fmt: skip
    """IMDB movie reviews for sentiment classification (2 classes).

    25,000 training reviews and 25,000 test reviews as sequences of integer word ids, half of them positive. Words are
    numbered by frequency; `dataset_imdb_word_index()` maps them to ids, before `index_from` is added. The file is
    downloaded once and cached in `~/.keras/datasets` (set `KERAS_HOME` to move the cache).

    Args:
        path: name of the file in the cache.
        num_words: keep the most frequent words: ids of `num_words` or more become `oov_char`; all words by default.
        skip_top: skip the most frequent words: ids below `skip_top` become `oov_char`.
        maxlen: drop reviews of `maxlen` ids or more; none by default.
        seed: seed for shuffling.
        start_char: integer id that marks the start of a review.
        oov_char: integer id for words that are not kept (out of vocabulary); NULL drops these words.
        index_from: number added to the integer id of each word.
        convert: in R, whether to return lists of R vectors; otherwise NumPy arrays, which Python always gets.

    Returns:
        `train$x`, a vector of integer word ids for each review, and `train$y`, labels: 1 positive, 0 negative; `test$x`
        and `test$y` have the same form.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    return _load_file(
        "dataset_imdb", "imdb", path, convert, num_words=num_words, skip_top=skip_top, maxlen=maxlen, seed=seed,
        start_char=start_char, oov_char=oov_char, index_from=index_from,
    )  # fmt: skip


@verb(kinds={"path": FILE_NAME})
def dataset_imdb_word_index(path="imdb_word_index.json"):
    """Word index of the IMDB movie reviews: maps words to integer ids.

    Ids count from 1, by word frequency. In the reviews of `dataset_imdb()` they are larger by `index_from`.

    Args:
        path: name of the file in the cache.

    Returns:
        The integer id of each word, named by word.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    return _word_ids("dataset_imdb_word_index", "imdb", path)


@verb(kinds=SEQUENCES | {"test_split": FRACTION})
def dataset_reuters(path="reuters.npz", num_words=None, skip_top=0, maxlen=None, test_split=0.2, seed=113,
                    start_char=1, oov_char=2, index_from=3, convert=True):  # fmt: skip
    """Reuters newswires for topic classification (46 classes).

    11,228 newswires as sequences of integer word ids. Words are numbered by frequency; `dataset_reuters_word_index()`
    maps them to ids, before `index_from` is added. The file is downloaded once and cached in `~/.keras/datasets` (set
    `KERAS_HOME` to move the cache).

    Args:
        path: name of the file in the cache.
        num_words: keep the most frequent words: ids of `num_words` or more become `oov_char`; all words by default.
        skip_top: skip the most frequent words: ids below `skip_top` become `oov_char`.
        maxlen: drop newswires of `maxlen` ids or more; none by default.
        test_split: fraction of the newswires to use as the test set, 0 to 1.
        seed: seed for shuffling.
        start_char: integer id that marks the start of a newswire.
        oov_char: integer id for words that are not kept (out of vocabulary); NULL drops these words.
        index_from: number added to the integer id of each word.
        convert: in R, whether to return lists of R vectors; otherwise NumPy arrays, which Python always gets.

    Returns:
        `train$x`, a vector of integer word ids for each newswire, and `train$y`, topics as class indices from 0;
        `test$x` and `test$y` have the same form.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    return _load_file(
        "dataset_reuters", "reuters", path, convert, num_words=num_words, skip_top=skip_top, maxlen=maxlen,
        test_split=test_split, seed=seed, start_char=start_char, oov_char=oov_char, index_from=index_from,
    )  # fmt: skip


@verb(kinds={"path": FILE_NAME})
def dataset_reuters_word_index(path="reuters_word_index.pkl"):
    """Word index of the Reuters newswires: maps words to integer ids.

    Ids count from 1, by word frequency. In the newswires of `dataset_reuters()` they are larger by `index_from`.

    Args:
        path: name of the file in the cache; the extension is read as `.json`, which is the format of the file.

    Returns:
        The integer id of each word, named by word.

    Raises:
        OSError: if the file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    return _word_ids("dataset_reuters_word_index", "reuters", path.removesuffix(".pkl").removesuffix(".json") + ".json")


@verb(target="keras.datasets.reuters.get_label_names")
def dataset_reuters_label_names():
    """Topic names (labels) of the Reuters newswires (46 classes).

    Returns:
        The names in the order of the class indices; the first name is class 0 of `dataset_reuters()`.
    """
    return list(symbol("keras.datasets.reuters.get_label_names")())


def _load(caller: str, module: str, convert: bool, **details: Any) -> Split:
    """Load a data set whose Keras loader chooses the file names."""
    with downloads(caller):
        return _split(symbol(f"keras.datasets.{module}").load_data(**details), convert)


def _load_file(caller: str, module: str, path: str, convert: bool, **details: Any) -> Split:
    """Load a data set from one file, which the caller names."""
    from rkeras._files.downloads import load_cached

    load = symbol(f"keras.datasets.{module}").load_data
    return _split(load_cached(caller, lambda name: load(path=name, **details), path), convert)


def _word_ids(caller: str, module: str, path: str) -> dict[str, int]:
    from rkeras._files.downloads import load_cached

    return load_cached(caller, symbol(f"keras.datasets.{module}").get_word_index, path)


def _split(parts: Any, convert: bool) -> Split:
    if called_from_r() and not convert:
        # Results of their methods are not converted either, as in `x$reshape(shape(60000, 784))$astype("float32")`.
        parts = [[Unconverted(values, raw=True) for values in part] for part in parts]
    elif called_from_r() and parts[0][0].dtype == object:
        # R gets a list of integer vectors and a vector of labels, as in R keras; object arrays would have a `dim`.
        parts = [[array.tolist() for array in part] for part in parts]
    return Split(*(Part(*part) for part in parts))
