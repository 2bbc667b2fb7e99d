"""Data sets: the digits in the package, and the loaders of Keras's data sets."""

import urllib.error

import keras
import numpy as np
import pytest

import rkeras as rk


def test_the_digits_have_the_format_of_mnist():
    digits = rk.dataset_digits()
    (x_train, y_train), (x_test, y_test) = digits
    assert x_train.shape == (1437, 8, 8) and x_test.shape == (360, 8, 8)
    assert y_train.shape == (1437,) and y_test.shape == (360,)
    assert digits.train.x is x_train and digits.test.y is y_test
    assert {a.dtype for a in (x_train, y_train, x_test, y_test)} == {np.dtype("uint8")}


def test_both_parts_have_the_digits_0_to_9():
    digits = rk.dataset_digits()
    for part in digits:
        assert set(part.y.tolist()) == set(range(10))
        assert np.bincount(part.y).min() > len(part.y) / 10 * 0.7
        assert (part.x.min(), part.x.max()) == (0, 255)


def test_the_digits_equal_those_of_scikit_learn():
    # From sklearn.datasets.load_digits(): number of images of each digit, sum of all pixels (0 to 16), and an image.
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


def test_the_heart_data_equal_those_of_tfdatasets():
    hearts = rk.dataset_hearts()
    assert list(hearts) == ["age", "sex", "cp", "trestbps", "chol", "fbs", "restecg", "thalach", "exang", "oldpeak",
                            "slope", "ca", "thal", "target"]  # fmt: skip
    numbers = [column.sum() for name, column in hearts.items() if name != "thal"]
    assert numbers == [16542, 205, 942, 39931, 74704, 45, 300, 45206, 99, pytest.approx(320.5), 482, 207, 83]
    assert {name for name, column in hearts.items() if column.dtype != "int32"} == {"oldpeak", "thal"}
    assert sorted(set(hearts["thal"])) == ["1", "2", "fixed", "normal", "reversible"]


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """Empty cache of Keras, without a network; returns the folder of the files."""

    def offline(*_):
        raise urllib.error.URLError("Name or service not known")

    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.setattr("keras.src.backend.config._KERAS_DIR", str(tmp_path))
    monkeypatch.setattr("keras.src.utils.file_utils.urlretrieve", offline)
    (tmp_path / "datasets").mkdir()
    return tmp_path / "datasets"


@pytest.fixture
def mnist(cache):
    """Write the file of MNIST with ten training images and two test images."""
    rng = np.random.default_rng(0)
    parts = {"x_train": (10, 28, 28), "y_train": (10,), "x_test": (2, 28, 28), "y_test": (2,)}
    arrays = {name: rng.integers(0, 10, shape, dtype="uint8") for name, shape in parts.items()}
    np.savez(cache / "mnist.npz", **arrays)
    return arrays


def test_mnist_offline_names_the_file_and_its_folder(cache):
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


def test_a_file_with_another_hash_is_named_and_kept(mnist, cache):
    before = (cache / "mnist.npz").read_bytes()
    with pytest.raises(OSError, match=r"mnist\.npz is not the file that Keras expects, or cannot be read, and another"):
        rk.dataset_mnist()
    assert [p.name for p in cache.iterdir()] == ["mnist.npz"]
    assert (cache / "mnist.npz").read_bytes() == before


@pytest.fixture
def reviews(cache, monkeypatch):
    """Write the file of IMDB with four reviews."""
    texts = np.array([[1, 5], [2], [3, 3, 30], [4]], dtype=object)
    np.savez(cache / "imdb.npz", x_train=texts, y_train=[0, 1, 0, 1], x_test=texts, y_test=[1, 1, 0, 0])
    monkeypatch.setattr("keras.src.utils.file_utils.validate_file", lambda *_, **__: True)


def test_reviews_are_sequences_with_their_labels(reviews):
    data = rk.dataset_imdb()
    # Each review starts with 1, word indices are shifted by 3, and the order depends on the seed. The default limit of
    # Keras is the largest index, so that this word becomes 2.
    found = {tuple(x): int(y) for x, y in zip(data.train.x, data.train.y, strict=True)}
    assert found == {(1, 4, 8): 0, (1, 5): 1, (1, 6, 6, 2): 0, (1, 7): 1}
    few = rk.dataset_imdb(num_words=8, maxlen=4)
    assert sorted(few.train.x) == [[1, 4, 2], [1, 5], [1, 7]]


def test_the_word_index_is_read_from_json_for_either_file_name(cache, monkeypatch):
    (cache / "reuters_word_index.json").write_text('{"the": 1, "of": 2}')
    monkeypatch.setattr("keras.src.utils.file_utils.validate_file", lambda *_, **__: True)
    assert rk.dataset_reuters_word_index() == rk.dataset_reuters_word_index("reuters_word_index.json") == {
        "the": 1, "of": 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "file"),
    [("dataset_cifar10", "datasets/cifar-10-batches-py-target_archive"),
     ("dataset_fashion_mnist", "datasets/fashion-mnist/train-labels-idx1-ubyte.gz")],
)  # fmt: skip
def test_an_error_names_the_file_that_the_loader_of_keras_downloads(cache, name, file):
    with pytest.raises(OSError) as caught:
        getattr(rk, name)()
    assert str(caught.value).endswith(f"put the file at {cache.parent / file}.")


def test_a_file_is_downloaded_once(cache, tmp_path):
    (cache / "iris.csv").write_text("1,2")
    assert rk.get_file("iris.csv", "https://example.com/iris.csv") == str(cache / "iris.csv")
    with pytest.raises(OSError, match=r"get_file\(\): `none\.csv` is not in the cache"):
        rk.get_file("none.csv", "https://example.com/none.csv", cache_dir=str(tmp_path / "here"))


def test_the_size_of_a_part_is_a_fraction_or_a_number_of_samples():
    for size, expected in ((0.25, 2), (3, 3), (1.0, 1)):
        left, right = np.arange(8) >> rk.split_dataset(left_size=size)
        assert (len(left), len(right)) == (expected, 8 - expected)
    left, _ = rk.split_dataset({"a": np.arange(4), "b": np.arange(4) * 2}, 0.5)
    assert [int(row["b"]) for row in left] == [0, 2]
    with pytest.raises(ValueError, match=r"split_dataset\(\): `left_size` must be a number of samples"):
        rk.split_dataset(np.arange(8), 2.5)
