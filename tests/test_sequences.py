"""Sequences: padding, skipgrams, windows, rows of HDF5 files."""

import h5py
import numpy as np
import pytest

import rkeras as rk
from rkeras._core.verb import VERBS

NAN = float("nan")


def test_padding_and_truncation_at_either_end():
    found = rk.pad_sequences([[1, 2, 3], [4]], 2, padding="post", truncating="post", value=-1)
    assert found.tolist() == [[1, 2], [4, -1]] and found.dtype == np.int32
    assert rk.pad_sequences([[0.5], [1.5, 2.5]], dtype="float32").tolist() == [[0, 0.5], [1.5, 2.5]]


@pytest.mark.parametrize(
    "rows",
    [
        [[1, 2], [3, NAN]],
        [[1, 2], [3, None]],
        [(1.0, 2.0), (NAN,)],
        [np.array([1.0, 2.0]), np.array([NAN])],
        [np.array([1, 2]), np.array([1.0, NAN], "float32")],
        [[1, 2], np.array([NAN])],
        [[np.float32(1), np.float64(NAN)]],
        [[[1.0, 2.0], [3.0, NAN]]],
    ],
    ids=str,
)
def test_missing_numbers_are_rejected_as_integers(rows):
    with pytest.raises(ValueError, match=r"pad_sequences\(\): `sequences` must be sequences without NA"):
        rk.pad_sequences(rows)
    assert rk.pad_sequences([row for row in rows if None not in list(row)], dtype="float32").dtype == "float32"


def test_a_single_number_is_a_sequence_of_length_one():
    assert VERBS["pad_sequences"].run({"sequences": [[1, 2], 3]}, from_r=True).tolist() == [[1, 2], [0, 3]]


def test_an_empty_list_of_sequences_is_rejected():
    with pytest.raises(ValueError, match="a list of at least one sequence"):
        rk.pad_sequences(sequences=[])


def test_skipgrams_are_neighbours_or_negative_samples():
    couples, labels = rk.skipgrams([1, 2, 0, 3], 50, window_size=1, negative_samples=2, seed=1)
    near = {tuple(c) for c, label in zip(couples, labels, strict=True) if label == 1}
    assert near == {(1, 2), (2, 1)}
    assert labels.count(0) == 4
    assert all(first in (1, 2) and 1 <= second < 50 for first, second in couples)


def test_skipgrams_are_reproducible_with_a_seed():
    once, again = (rk.skipgrams(list(range(1, 20)), 1000, seed=3) for _ in range(2))
    assert once == again != rk.skipgrams(list(range(1, 20)), 1000, seed=4)
    assert rk.skipgrams([1, 2], 9, negative_samples=0, categorical=True).labels == [[0, 1], [0, 1]]


def test_a_sampling_table_drops_frequent_words():
    couples, _ = rk.skipgrams([1, 2, 1, 2], 3, negative_samples=0, sampling_table=[0, 0, 1], seed=0)
    assert couples and {first for first, _ in couples} == {2}


def test_windows_cover_the_data_and_train_a_model():
    import keras

    x = np.arange(20.0).reshape(10, 2)
    windows = rk.timeseries_generator(x, x[:, 0], length=3, batch_size=4)
    batches = list(windows)
    assert [b[0].shape for b in batches] == [(4, 3, 2), (3, 3, 2)]
    assert np.array_equal(batches[0][0][1], x[1:4]) and batches[0][1][1] == x[4, 0]
    drawn = []
    while (batch := rk.generator_next(windows, "end")) != "end":
        drawn.append(batch)
    assert len(drawn) == 2
    model = keras.Sequential([keras.Input((3, 2)), keras.layers.Flatten(), keras.layers.Dense(1)])
    model >> rk.compile(loss="mse", optimizer="sgd")
    history = model >> rk.fit(windows, epochs=2, verbose=0)
    assert len(history.metrics["loss"]) == 2
    with pytest.raises(ValueError, match="`targets` must be as long as `data`, 10"):
        rk.timeseries_generator(x, x[:5], 3)


@pytest.mark.parametrize(
    ("from_r", "start", "end", "expected"),
    [(False, 2, 6, [2, 3, 4, 5]), (True, 3, 6, [2, 3, 4, 5]), (True, 3, -1, list(range(2, 10))),
     (True, 1, -3, list(range(8))), (True, -4, 10, [6, 7, 8, 9]), (False, None, None, list(range(10)))],
)  # fmt: skip
def test_window_indices_count_from_1_in_r_and_from_0_in_python(from_r, start, end, expected):
    given = {"data": np.arange(10), "targets": None, "sequence_length": 1, "start_index": start, "end_index": end}
    dataset = VERBS["timeseries_dataset_from_array"].run(given, from_r=from_r)
    assert np.concatenate([b.numpy().ravel() for b in dataset]).tolist() == expected


@pytest.fixture
def file(tmp_path):
    with h5py.File(tmp_path / "x.h5", "w") as h5:
        h5["group/x"] = np.arange(20.0).reshape(10, 2)
    return tmp_path / "x.h5"


@pytest.mark.parametrize(
    "key", [0, -1, slice(1, 4), slice(None, None, -2), [5, 0, 5], np.array([3, 1]), (slice(0, 2), 1), (2, 0), []]
)
def test_rows_of_an_hdf5_file_equal_those_of_the_array(file, key):
    array = np.arange(20.0).reshape(10, 2)[2:9]
    rows = rk.hdf5_matrix(file, "group/x", 2, 9)
    assert (len(rows), rows.shape, rows.ndim, rows.dtype) == (7, (7, 2), 2, np.float64)
    expected = array[np.array(key, int) if isinstance(key, list) else key]
    assert np.array_equal(rows[key], expected)
    assert np.array_equal(np.asarray(rows), array)


def test_rows_of_an_hdf5_file_train_a_model(file):
    import keras

    rows = rk.hdf5_matrix(file, "group/x", normalizer=lambda x: x / 20)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    model >> rk.compile(loss="mse", optimizer="sgd")
    assert np.isfinite((model >> rk.fit(rows, np.zeros(10), epochs=1, verbose=0)).metrics["loss"][0])


def test_a_missing_dataset_of_an_hdf5_file_is_named(file, tmp_path):
    with pytest.raises(ValueError, match=r'`dataset` must be the name of a dataset in the file, one of "group/x"'):
        rk.hdf5_matrix(file, "y")
    with pytest.raises(ValueError, match=r"`end` must be a row between 0 and 10"):
        rk.hdf5_matrix(file, "group/x", 0, 11)
    with pytest.raises(FileNotFoundError, match="there is no file"):
        rk.hdf5_matrix(tmp_path / "none.h5", "x")


def test_generator_next_of_a_function_ends_at_none():
    values = iter([1, 2])
    source = lambda: next(values, None)  # noqa: E731
    assert [rk.generator_next(source, "end") for _ in range(3)] == [1, 2, "end"]
    with pytest.raises(ValueError, match="`generator` must be an iterator"):
        rk.generator_next(3)
