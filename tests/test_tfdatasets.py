"""Datasets: elements, records in files, iterators; feature specifications and selectors."""

import sqlite3
import warnings
from contextlib import closing

import numpy as np
import pandas as pd
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras._core.errors import ArgumentError
from rkeras._data.record_specs import RecordSpec


def values(dataset):
    return [np.asarray(element).tolist() for element in dataset]


# Elements -----------------------------------------------------------------------------------------------------------


def test_a_data_frame_becomes_a_dataset_of_rows_by_column():
    frame = pd.DataFrame({"x": [1.5, 2.5], "kind": pd.Categorical(["b", "a"]), "n": [1, 2]})
    rows = list(rk.tensor_slices_dataset(frame).as_numpy_iterator())
    assert rows == [{"x": 1.5, "kind": b"b", "n": 1}, {"x": 2.5, "kind": b"a", "n": 2}]
    assert rk.output_types(rk.tensor_slices_dataset(frame))["x"] == tf.float64


def test_missing_text_becomes_an_empty_string():
    assert values(rk.tensor_slices_dataset(np.array(["a", None], dtype=object))) == [b"a", b""]


def test_a_tuple_has_components_and_a_list_of_arrays_is_one_tensor():
    pair = rk.tensor_slices_dataset((np.zeros((2, 3)), np.ones(2)))
    assert [shape.as_list() for shape in rk.output_shapes(pair)] == [[3], []]
    assert rk.output_shapes(rk.tensor_slices_dataset([np.zeros(3), np.ones(3)])).as_list() == [3]


def test_a_verb_as_a_function_of_elements():
    doubled = rk.tensor_slices_dataset([1.0, -2.0]) >> rk.dataset_map(lambda x: x * 2)
    assert values(doubled) == [2, -4]
    with pytest.raises(ArgumentError, match=r"dataset_map\(\): `map_func` must be a function of the elements, not 5"):
        rk.dataset_map(doubled, 5)


def test_a_waiting_chain_is_applied_to_several_datasets():
    pairs = rk.dataset_batch(2) >> rk.dataset_take(1)
    assert values(rk.range_dataset(0, 5) >> pairs) == [[0, 1]]
    assert values(rk.range_dataset(5, 9) >> pairs) == [[5, 6]]


def test_concatenation_of_datasets_in_a_chain_and_as_a_function():
    one, two = rk.range_dataset(0, 1), rk.range_dataset(5, 6)
    assert values(one >> rk.dataset_concatenate(two)) == [0, 5]
    assert values(rk.dataset_concatenate(one, two, one)) == [0, 5, 0]


def test_padding_follows_the_structure_and_the_types():
    rows = rk.range_dataset(1, 3) >> rk.dataset_map(
        lambda n: {"a": tf.fill([n], n), "b": (tf.ones([n, 1]), tf.constant("s"))}
    )
    padded = rk.dataset_padded_batch(
        rows, 2, padded_shapes={"a": 3, "b": ([None, 2], [])}, padding_values={"a": -1.0, "b": (9, "")}
    )
    batch = rk.next_batch(padded)
    assert batch["a"].numpy().tolist() == [[1, -1, -1], [2, 2, -1]] and batch["a"].dtype == tf.int64
    assert batch["b"][0].numpy().tolist() == [[[1, 9], [9, 9]], [[1, 9], [1, 9]]]


def test_parallel_batches_and_parallel_calls_exclude_each_other():
    with pytest.raises(ArgumentError, match="num_parallel_batches"):
        rk.dataset_map_and_batch(rk.range_dataset(0, 3), lambda x: x, 2, num_parallel_batches=1, num_parallel_calls=2)


def test_nested_options_are_set_and_checked():
    dataset = rk.dataset_options(rk.range_dataset(0, 3), **{"threading.private_threadpool_size": 3.0})
    assert rk.dataset_options(dataset).threading.private_threadpool_size == 3
    with pytest.raises(ArgumentError, match="speed"):
        rk.dataset_options(dataset, speed=1)


def test_a_snapshot_is_reused(tmp_path):
    calls = []

    def seen(x):
        calls.append(1)
        return x

    def counted(x):
        return tf.numpy_function(seen, [x], tf.int64)

    dataset = rk.range_dataset(0, 3) >> rk.dataset_map(counted) >> rk.dataset_snapshot(str(tmp_path / "kept"))
    assert values(dataset) == values(dataset) == [0, 1, 2]
    assert len(calls) == 3


def test_rejection_resampling_reaches_the_target_distribution():
    labels = rk.tensor_slices_dataset([0, 0, 0, 1]) >> rk.dataset_repeat(1000)
    drawn = [int(label) for label, _ in rk.dataset_rejection_resample(labels, lambda x: x, [0.2, 0.8], seed=3)]
    assert abs(np.mean(drawn) - 0.8) < 0.06


def test_stacked_features_of_different_types_are_floats():
    rows = rk.tensor_slices_dataset({"a": [1, 2], "b": [0.5, 1.5], "y": [7, 8]})
    x, y = rk.next_batch(rk.dataset_prepare(rows, ["b", "a"], "y", named=False, batch_size=2))
    assert x.numpy().tolist() == [[0.5, 1], [1.5, 2]] and y.numpy().tolist() == [7, 8]
    record = rk.next_batch(rk.dataset_prepare(rows, "y ~ a", named_features=True))
    assert list(record) == ["x", "y"] and list(record["x"]) == ["a"]
    with pytest.raises(ArgumentError, match="no column `c` among a, b, y"):
        rk.dataset_prepare(rows, "y ~ c")
    with pytest.raises(ArgumentError, match="one column"):
        rk.dataset_prepare(rows, "a", ["b", "y"])


def test_a_prepared_dataset_trains_a_model():
    rows = rk.tensor_slices_dataset({"a": np.arange(8.0), "b": np.ones(8), "y": np.arange(8.0)})
    dataset = rk.dataset_prepare(rows, "y ~ a + b", named=False, batch_size=4)
    model = rk.keras_model_sequential() >> rk.layer_dense(1, input_shape=2) >> rk.compile(loss="mse", optimizer="sgd")
    with warnings.catch_warnings():
        # Keras warns about `shuffle` with a dataset; here the user did not pass it.
        warnings.simplefilter("error")
        history = model >> rk.fit(dataset, epochs=1, verbose=0)
    assert np.isfinite(history.metrics["loss"][0])


# Records ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def cars(tmp_path):
    file = tmp_path / "cars.csv"
    file.write_text("the name,mpg,cyl\nMazda,21.5,6\nDatsun,,4\nFiat,30,4\n", encoding="utf-8")
    return str(file)


def test_a_record_specification_is_inferred_from_a_file(cars):
    spec = rk.csv_record_spec(cars)
    assert spec == RecordSpec(["the name", "mpg", "cyl"], ["character", "double", "integer"], ["", 0.0, 0], ",", 1)
    rows = list(rk.text_line_dataset(cars, record_spec=spec).as_numpy_iterator())
    assert rows[1] == {"the name": b"Datsun", "mpg": 0.0, "cyl": 4} and len(rows) == 3


def test_a_record_specification_must_match_the_file(cars):
    with pytest.raises(ArgumentError, match="a name for each of the 3 columns"):
        rk.csv_record_spec(cars, names=["a"])
    with pytest.raises(ArgumentError, match="`types` must be one for each of the 2 columns"):
        rk.csv_record_spec(names=["a", "b"], types=["integer", "double", "double"])
    with pytest.raises(ArgumentError, match="`types` must be"):
        rk.csv_record_spec(names=["a"], types="logical")
    with pytest.raises(ArgumentError, match="`example_file` must be a file"):
        rk.tsv_record_spec()


def test_with_given_names_the_first_line_is_a_record(cars):
    spec = rk.csv_record_spec(names=["a", "b", "c"], types="ccc")
    assert next(rk.text_line_dataset(cars, record_spec=spec).as_numpy_iterator())["c"] == b"cyl"


def test_defaults_have_the_type_of_their_column():
    spec = rk.csv_record_spec(names=["a", "b"], types="di", defaults=[7, 2.0])
    assert next((rk.tensors_dataset(",") >> rk.dataset_decode_delim(spec)).as_numpy_iterator()) == {"a": 7.0, "b": 2}


def test_csv_files_in_batches(cars):
    batch = rk.next_batch(rk.make_csv_dataset(cars, 3, label_name="cyl", shuffle=False, num_epochs=1))
    assert batch[0]["mpg"].numpy().tolist() == [21.5, 0, 30] and batch[1].numpy().tolist() == [6, 4, 4]
    typed = rk.make_csv_dataset(cars, 3, select_columns="cyl", column_defaults=["double"], shuffle=False, num_epochs=1)
    assert rk.next_batch(typed)["cyl"].dtype == tf.float32


def test_a_dataset_of_the_rows_of_a_query(tmp_path):
    with closing(sqlite3.connect(tmp_path / "cars.sqlite3")) as database, database:
        database.executescript("CREATE TABLE cars (name TEXT, mpg REAL); INSERT INTO cars VALUES ('a', 1.5), ('b', 2);")
    spec = rk.sql_record_spec(["name", "mpg"], ["character", tf.float64])
    rows = rk.sqlite_dataset(tmp_path / "cars.sqlite3", "SELECT name, mpg FROM cars", spec)
    assert list(rows.as_numpy_iterator()) == [{"name": b"a", "mpg": 1.5}, {"name": b"b", "mpg": 2.0}]


def test_files_are_shared_among_workers(tmp_path):
    for i in range(4):
        (tmp_path / f"{i}.txt").write_text(str(i), encoding="utf-8")
    paths = [str(tmp_path / f"{i}.txt") for i in range(4)]
    read = rk.read_files(paths, rk.text_line_dataset, num_shards=2, shard_index=1)
    assert values(read) == [b"1", b"3"]
    every = rk.read_files(str(tmp_path / "*.txt"), rk.text_line_dataset)
    assert sorted(values(every)) == [b"0", b"1", b"2", b"3"]


# Iterators ----------------------------------------------------------------------------------------------------------


def test_an_iterator_ends_with_an_error_that_is_handled():
    iterator = rk.make_iterator_one_shot(rk.range_dataset(0, 1))
    assert int(rk.iterator_get_next(iterator)) == 0
    with pytest.raises(tf.errors.OutOfRangeError) as caught:
        rk.iterator_get_next(iterator)
    assert rk.out_of_range_handler(caught.value) is None
    with pytest.raises(KeyError):
        rk.until_out_of_range(lambda: {}["no such key"])


def test_a_reinitializable_iterator_accepts_datasets_of_its_type():
    iterator = rk.make_iterator_from_structure(tf.int64, ())
    with pytest.raises(tf.errors.FailedPreconditionError, match="iterator_initializer"):
        rk.iterator_get_next(iterator)
    for first in (3, 8):
        iterator >> rk.iterator_make_initializer(rk.range_dataset(first, 9))
        assert int(rk.iterator_get_next(iterator)) == first
    with pytest.raises(TypeError, match="the iterator is for elements"):
        rk.iterator_make_initializer(iterator, rk.tensor_slices_dataset([1.5]))
    with pytest.raises(ValueError, match="no iterator has the handle"):
        rk.make_iterator_from_string_handle("nobody", tf.int64)


# Feature specifications ---------------------------------------------------------------------------------------------

PEOPLE = {
    "age": [20.0, 30.0, 40.0, 70.0],
    "income": [1, 2, 3, 4],
    "city": ["Rome", "Bonn", "Rome", "Oslo"],
    "home": ["Oslo", "Rome", "Bonn", "Bonn"],
    "y": [0, 1, 0, 1],
}


@pytest.fixture
def people():
    return rk.tensor_slices_dataset(PEOPLE) >> rk.dataset_batch(3)


class State:
    """Variables of feature columns, stored as in a layer."""

    def __init__(self):
        self.made = {}

    def create_variable(self, column, name, shape, dtype=None, trainable=True, use_resource=True, initializer=None):
        value = np.arange(np.prod(shape), dtype="float32").reshape(shape)
        assert (column, name) not in self.made
        self.made[column, name] = tf.Variable(value)
        return self.made[column, name]

    def has_resource(self, column, name):
        return False

    def add_resource(self, column, name, resource):
        pass

    def get_variable(self, column, name):
        if (column, name) not in self.made:
            raise ValueError("no such variable")
        return self.made[column, name]


def computed(columns, batch):
    """Values of dense feature columns, computed by TensorFlow's functions."""
    from tensorflow.python.feature_column.feature_column_v2 import FeatureTransformationCache

    state, cache = State(), FeatureTransformationCache(batch)
    for column in columns:
        if hasattr(column, "create_state"):
            column.create_state(state)
    tensors = [column.get_dense_tensor(cache, state).numpy() for column in columns]
    return tensors, state


def test_scalers_are_fitted_on_all_batches(people):
    spec = rk.feature_spec(people, ["age", "income"]) >> rk.step_numeric_column(
        "age", normalizer_fn=rk.scaler_standard()
    )
    spec = rk.fit(spec >> rk.step_numeric_column("income", normalizer_fn=rk.scaler_min_max()))
    batch = {name: tf.reshape(tf.constant(PEOPLE[name]), (-1, 1)) for name in ("age", "income")}
    (age, income), _ = computed(spec.dense_features(), batch)
    expected = (np.array(PEOPLE["age"]) - np.mean(PEOPLE["age"])) / np.std(PEOPLE["age"], ddof=1)
    np.testing.assert_allclose(age[:, 0], expected, rtol=1e-6)
    np.testing.assert_allclose(income[:, 0], [0, 1 / 3, 2 / 3, 1], rtol=1e-6)


def test_the_vocabulary_has_the_values_in_order(people):
    spec = rk.feature_spec(people, "y ~ city") >> rk.step_categorical_column_with_vocabulary_list("city")
    spec = rk.fit(spec >> rk.step_indicator_column(rk.all_nominal()))
    (shown,), _ = computed(spec.dense_features(), {"city": tf.constant([["Rome"], ["Bonn"], ["Nice"]])})
    assert shown.tolist() == [[0, 0, 1], [1, 0, 0], [0, 0, 0]]


def test_shared_embeddings_have_one_table(people):
    spec = rk.feature_spec(people, ["city", "home"])
    spec = spec >> rk.step_categorical_column_with_vocabulary_list(
        "city", "home", vocabulary_list=["Bonn", "Oslo", "Rome"]
    )
    spec = rk.fit(spec >> rk.step_shared_embeddings_column(["city", "home"], dimension=2))
    columns = spec.dense_features()
    assert columns.names == ["shared_embeddings_city_home1", "shared_embeddings_city_home2"]
    (city, home), state = computed(columns, {"city": tf.constant([["Rome"]]), "home": tf.constant([["Oslo"]])})
    assert (city.tolist(), home.tolist(), len(state.made)) == ([[4, 5]], [[2, 3]], 1)
    uneven = rk.feature_spec(people, ["city", "income"]) >> rk.step_categorical_column_with_vocabulary_list("city")
    uneven = uneven >> rk.step_categorical_column_with_identity("income", num_buckets=9)
    with pytest.raises(ArgumentError, match="the same number of categories"):
        rk.fit(uneven >> rk.step_shared_embeddings_column(["city", "income"], dimension=2)).features()


def test_the_default_embedding_size_is_the_fourth_root_of_the_categories(people):
    for buckets, length in ((1, 1), (15, 1), (16, 2), (81, 3), (256, 4)):
        spec = rk.feature_spec(people, "income") >> rk.step_categorical_column_with_identity(
            "income", num_buckets=buckets
        )
        assert rk.fit(spec >> rk.step_embedding_column("income")).dense_features()[0].dimension == length


def test_steps_do_not_change_the_original_specification(people):
    start = rk.feature_spec(people, "y ~ . - home") >> rk.step_categorical_column_with_vocabulary_list("city")
    one, two = start >> rk.step_indicator_column("city"), start >> rk.step_indicator_column(place="city")
    fitted = rk.fit(one)
    assert (start.fitted, one.fitted, two.fitted, fitted.fitted) == (False, False, False, True)
    assert fitted.dense_features().names == ["indicator_city"]
    assert (two >> rk.fit()).dense_features().names == ["place"]
    assert start.features is not None and len(start.steps) == 1
    for unfit in (one.features, one.dense_features, lambda: rk.dataset_use_spec(people, one)):
        with pytest.raises(ValueError, match="fit"):
            unfit()


def test_a_specification_can_be_fitted_on_another_dataset(people):
    spec = rk.feature_spec(people, "city") >> rk.step_categorical_column_with_vocabulary_list("city")
    other = rk.tensor_slices_dataset({**PEOPLE, "city": ["Nice"] * 4}) >> rk.dataset_batch(2)
    assert list(rk.fit(spec, other).features()[0].vocabulary_list) == ["Nice"]
    assert list(rk.fit(spec).features()[0].vocabulary_list) == ["Bonn", "Oslo", "Rome"]


def test_a_selector_cannot_name_several_features(people):
    spec = rk.feature_spec(people, ["city", "home"]) >> rk.step_categorical_column_with_vocabulary_list(rk.everything())
    with pytest.raises(ArgumentError, match="one column, to give the feature a name"):
        rk.step_indicator_column(spec, place=rk.all_nominal())


def test_inputs_have_the_types_and_shapes_of_the_columns(people):
    inputs = rk.layer_input_from_dataset(rk.dataset_use_spec(people, rk.fit(rk.feature_spec(people, "y ~ age + city"))))
    assert {name: (tensor.dtype, tensor.shape) for name, tensor in inputs.items()} == {
        "age": ("float32", (None,)),
        "city": ("string", (None,)),
    }
    with pytest.raises(ArgumentError, match="with names"):
        rk.layer_input_from_dataset(rk.range_dataset(0, 3))


# Selectors ----------------------------------------------------------------------------------------------------------

NAMES = ["a_1", "a_2", "B_1", "b_2"]
TYPES = ["float32", "int64", "string", "float64"]


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (["b_2", "a_1"], ["b_2", "a_1"]),
        ([rk.starts_with("b")], ["B_1", "b_2"]),
        ([rk.starts_with("b", ignore_case=False)], ["b_2"]),
        ([-rk.ends_with("_1")], ["a_2", "b_2"]),
        ([rk.all_numeric(), -rk.one_of("a_2")], ["a_1", "b_2"]),
        ([-rk.one_of("a_2"), "a_2"], ["a_1", "B_1", "b_2", "a_2"]),
        ([~rk.all_numeric()], ["B_1"]),
        ([rk.starts_with("a") & rk.ends_with("2")], ["a_2"]),
        ([rk.has_type("double") | rk.all_nominal()], ["b_2", "B_1"]),
        ([rk.num_range("a_", [2, 1, 9])], ["a_2", "a_1"]),
        ([rk.matches("^[[:upper:]]", ignore_case=False)], ["B_1"]),
        ([["a_1", rk.contains("B")]], ["a_1", "B_1", "b_2"]),
    ],
)
def test_selectors_select_columns(terms, expected):
    from rkeras._data.column_selectors import select_columns

    assert select_columns(terms, NAMES, TYPES) == expected


def test_an_unknown_column_is_an_error_but_a_warning_in_one_of():
    from rkeras._data.column_selectors import select_columns

    with pytest.raises(ArgumentError, match="no column `c` among"):
        select_columns(["c"], NAMES, TYPES)
    with pytest.warns(UserWarning, match="no columns c"):
        assert select_columns([rk.one_of("c", "a_1")], NAMES, TYPES) == ["a_1"]


@pytest.mark.parametrize("text", ["y ~ a * b", "y ~ log(a)", "y ~", "~ a +"])
def test_a_formula_contains_only_names(text):
    with pytest.raises(ArgumentError, match="a formula must contain only names"):
        rk.feature_spec({"a": [1], "b": [2], "y": [3]}, text)
