"""Data sets: `dataset_*`, as train and test parts of inputs and labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from rkeras.arguments import Kind, Unfit, string
from rkeras.symbol import symbol
from rkeras.verb import verb


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
    from rkeras.download import cached

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


def _split(parts: Any, convert: bool) -> Split:
    if not convert:
        to_tensor = symbol("tensorflow.constant")
        parts = [[to_tensor(a) for a in part] for part in parts]
    return Split(*(Part(*part) for part in parts))
