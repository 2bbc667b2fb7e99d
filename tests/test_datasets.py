"""Data sets: the digits that come with the package, and the loader of MNIST."""

import urllib.error

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk


def test_the_digits_come_in_the_form_of_mnist():
    digits = rk.dataset_digits()
    (x_train, y_train), (x_test, y_test) = digits
    assert x_train.shape == (1437, 8, 8) and x_test.shape == (360, 8, 8)
    assert y_train.shape == (1437,) and y_test.shape == (360,)
    assert digits.train.x is x_train and digits.test.y is y_test
    assert {a.dtype for a in (x_train, y_train, x_test, y_test)} == {np.dtype("uint8")}


def test_the_digits_are_0_to_9_in_both_parts():
    digits = rk.dataset_digits()
    for part in digits:
        assert set(part.y.tolist()) == set(range(10))
        assert np.bincount(part.y).min() > len(part.y) / 10 * 0.7
        assert (part.x.min(), part.x.max()) == (0, 255)


def test_the_digits_are_those_of_scikit_learn():
    # Read off sklearn.datasets.load_digits(): the images of each digit, the sum of all pixels of 0 to 16, and an image.
    digits = rk.dataset_digits()
    images = np.rint(np.concatenate([digits.train.x, digits.test.x]) / 255 * 16)
    labels = np.concatenate([digits.train.y, digits.test.y])
    assert np.bincount(labels).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    assert images.sum() == 561718
    assert digits.test.y[0] == 0
    assert np.rint(digits.test.x[0] / 255 * 16)[:2].tolist() == [
        [0, 0, 5, 13, 9, 1, 0, 0],
        [0, 0, 13, 15, 10, 15, 5, 0],
    ]


def test_the_digits_come_as_tensors():
    digits = rk.dataset_digits(convert=False)
    assert isinstance(digits.train.x, tf.Tensor)
    assert digits.test.y.shape == (360,)


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """An empty cache of Keras, without a network; the place where files go."""

    def offline(*_):
        raise urllib.error.URLError("Name or service not known")

    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setattr("keras.src.backend.config._KERAS_DIR", str(tmp_path))
    monkeypatch.setattr("keras.src.utils.file_utils.urlretrieve", offline)
    (tmp_path / "datasets").mkdir()
    return tmp_path / "datasets"


@pytest.fixture
def mnist(cache):
    """Ten images to train on and two to test on, in the file of MNIST."""
    rng = np.random.default_rng(0)
    parts = {"x_train": (10, 28, 28), "y_train": (10,), "x_test": (2, 28, 28), "y_test": (2,)}
    arrays = {name: rng.integers(0, 10, shape, dtype="uint8") for name, shape in parts.items()}
    np.savez(cache / "mnist.npz", **arrays)
    return arrays


def test_mnist_offline_names_the_file_and_its_place(cache):
    with pytest.raises(OSError) as caught:
        rk.dataset_mnist()
    text = str(caught.value)
    assert text.startswith("dataset_mnist(): `mnist.npz` is not in the cache and could not be downloaded (URL fetch")
    assert text.endswith(f"Where there is no network, put the file at {cache / 'mnist.npz'}.")
    with pytest.raises(OSError, match=r"other\.npz"):
        rk.dataset_mnist("other.npz")


def test_mnist_is_read_from_the_cache(mnist, monkeypatch):
    monkeypatch.setattr("keras.src.utils.file_utils.validate_file", lambda *_, **__: True)
    data = rk.dataset_mnist()
    assert np.array_equal(data.train.x, mnist["x_train"]) and np.array_equal(data.test.y, mnist["y_test"])
    (x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
    assert np.array_equal(data.train.y, y_train) and np.array_equal(data.test.x, x_test)
    assert isinstance(rk.dataset_mnist(convert=False).train.x, tf.Tensor)


def test_a_file_of_another_hash_is_named_and_kept(mnist, cache):
    before = (cache / "mnist.npz").read_bytes()
    with pytest.raises(OSError, match=r"mnist\.npz is not the file that Keras expects, or cannot be read, and another"):
        rk.dataset_mnist()
    assert [p.name for p in cache.iterdir()] == ["mnist.npz"]
    assert (cache / "mnist.npz").read_bytes() == before
