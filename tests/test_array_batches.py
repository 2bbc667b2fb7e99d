"""Batches of arrays without a dataset: the rows, the order and the results of Keras's datasets."""

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras._keras import private
from rkeras._training import grouped_steps
from rkeras._training.array_batches import ArrayBatches

pytestmark = pytest.mark.skipif(not grouped_steps.SLICES_ARRAYS, reason="this Keras makes datasets")

RNG = np.random.default_rng(7)
NUMBERS = np.arange(57)
X, Z = RNG.normal(size=(57, 6)).astype("float32"), RNG.normal(size=(57, 3)).astype("float32")
Y, CLASSES = X.sum(axis=1, keepdims=True), np.arange(57) % 3
IDS = RNG.integers(0, 9, size=(57, 5))
WEIGHTS = np.linspace(0.5, 2.0, 57).astype("float32")


def batches_of(data, shuffle=False, batch_size=8, passes=1):
    """The batches by Keras's dataset, and by rkeras, of each pass."""
    made = private.get("trainers.data_adapters.array_data_adapter.ArrayDataAdapter")
    adapter = made(data, batch_size=batch_size, shuffle=shuffle)
    dataset, ours = adapter.get_tf_dataset(), ArrayBatches(adapter, shuffle)
    return [list(dataset) for _ in range(passes)], [list(ours) for _ in range(passes)], dataset.element_spec, ours


@pytest.mark.parametrize("batch_size", [1, 8, 19, 57, 100])
@pytest.mark.parametrize(
    "data",
    [
        X,
        X.astype("float64"),
        IDS,
        tf.constant(X),
        {"b": X, "a": [Z, CLASSES]},
        tf.constant(["a", "bc", "d"] * 19),
        X > 0,
    ],
    ids=["float32", "float64", "integers", "a tensor", "a structure", "strings", "logical"],
)
def test_batches_are_those_of_keras(data, batch_size):
    its, found, spec, ours = batches_of(data, batch_size=batch_size)
    assert len(its[0]) == len(found[0]) == ours.number
    for expected, batch in zip(its[0], found[0], strict=True):
        tf.nest.assert_same_structure(expected, batch)
        for a, b in zip(tf.nest.flatten(expected), tf.nest.flatten(batch), strict=True):
            assert a.dtype == b.dtype and np.array_equal(a, b)
    tf.nest.assert_same_structure(spec, ours.element_spec)
    assert tf.nest.flatten(spec) == tf.nest.flatten(ours.element_spec)


@pytest.mark.parametrize("seed", [0, 1, 123456])
def test_a_seed_gives_the_order_of_keras_in_each_epoch(seed):
    keras.utils.set_random_seed(seed)
    its, found, *_ = batches_of(NUMBERS, True, passes=3)
    orders, ours = ([np.concatenate(part).tolist() for part in parts] for parts in (its, found))
    assert ours == orders
    assert sorted(ours[0]) == NUMBERS.tolist() != ours[0]


def test_without_a_seed_each_epoch_has_another_order(python):
    code = """
import numpy as np
from rkeras._keras import private
from rkeras._training.array_batches import ArrayBatches
adapter = private.get("trainers.data_adapters.array_data_adapter.ArrayDataAdapter")(np.arange(57), shuffle=True)
one, two = (np.concatenate(list(pass_)).tolist() for pass_ in [ArrayBatches(adapter, True)] * 2)
print(one != two, sorted(one) == sorted(two) == list(range(57)))
"""
    assert python(code) == "True True\n"


def test_training_leaves_the_random_numbers_that_follow():
    drawn = []
    for fit in (keras.Model.fit, rk.fit):
        keras.utils.set_random_seed(3)
        model = keras.Sequential([keras.Input((6,)), keras.layers.Dense(1)])
        model.compile("sgd", "mse")
        fit(model, X, Y, epochs=2, verbose=0)
        drawn.append([*tf.random.normal([3]).numpy(), *keras.random.normal([3]).numpy(), *np.random.normal(size=3)])
    assert drawn[0] == drawn[1]


def two_by_two():
    a, b = keras.Input((6,), name="a"), keras.Input((3,), name="b")
    hidden = keras.layers.Dense(5, activation="tanh")(keras.layers.concatenate([a, b]))
    outputs = {"sum": keras.layers.Dense(1)(hidden), "class": keras.layers.Dense(3, activation="softmax")(hidden)}
    model = keras.Model([a, b], outputs)
    model.compile("adam", {"sum": "mse", "class": "sparse_categorical_crossentropy"}, metrics={"class": "accuracy"})
    return model


def masked():
    layers = [keras.layers.Embedding(9, 4, mask_zero=True), keras.layers.LSTM(4), keras.layers.Dense(1)]
    model = keras.Sequential([keras.Input((5,)), *layers])
    model.compile("rmsprop", "mse", weighted_metrics=["mae"])
    return model


def stateful():
    inputs = keras.Input(batch_shape=(19, 6, 1))
    model = keras.Model(inputs, keras.layers.Dense(1)(keras.layers.GRU(3, stateful=True)(inputs)))
    model.compile("adam", "mse")
    return model


def of_text():
    words = keras.layers.TextVectorization(output_mode="multi_hot", vocabulary=["red", "blue", "green"])
    model = keras.Sequential([keras.Input((1,), dtype="string"), words, keras.layers.Dense(1)])
    model.compile("adam", "mse", metrics=["mae"])
    return model


TEXTS = tf.constant(["red", "blue red", "green x"] * 19)[:, None]
TWO = {"sum": Y, "class": CLASSES}
CASES = {
    "lists": (two_by_two, [X, Z], TWO, {}),
    "dictionaries": (two_by_two, {"a": X, "b": Z}, TWO, {}),
    "weights by output": (two_by_two, [X, Z], TWO, {"sample_weight": {"sum": WEIGHTS, "class": WEIGHTS[::-1]}}),
    "masks": (masked, IDS, Y, {}),
    "weighted masks": (masked, IDS, Y, {"sample_weight": WEIGHTS}),
    "states": (stateful, X[..., None], Y, {"batch_size": 19, "shuffle": False}),
    "strings": (of_text, TEXTS, Y, {}),
    "tensors": (masked, tf.constant(IDS), tf.constant(Y), {}),
    "no batches to share": (masked, IDS, Y, {"batch_size": 1}),
    "shuffled batches": (masked, IDS, Y, {"shuffle": "batch"}),
}


@pytest.mark.parametrize("case", CASES)
def test_results_equal_those_of_keras(case, monkeypatch):
    make, x, y, settings = CASES[case]
    results = []
    batch_size = settings.get("batch_size", 8)
    for fit, evaluate, predict in (
        (keras.Model.fit, keras.Model.evaluate, keras.Model.predict),
        (rk.fit, rk.evaluate, rk.predict),
    ):
        keras.utils.set_random_seed(2)
        model = make()
        if fit is rk.fit and settings.get("shuffle") != "batch":
            adapter = private.get("trainers.data_adapters.array_data_adapter.ArrayDataAdapter")
            monkeypatch.setattr(adapter, "get_tf_dataset", None)
        history = fit(model, x, y, epochs=3, verbose=0, **{"batch_size": batch_size, **settings})
        named = {} if evaluate is rk.evaluate else {"return_dict": True}
        scores = evaluate(model, x, y, batch_size=batch_size, verbose=0, **named)
        outputs = predict(model, x, batch_size=batch_size, verbose=0)
        results.append(
            (getattr(history, "metrics", None) or history.history, dict(scores), outputs, model.get_weights())
        )
    (its_history, its_scores, its_outputs, its_weights), (history, scores, outputs, weights) = results
    assert {name: list(map(float, values)) for name, values in its_history.items()} == dict(history)
    assert its_scores == scores
    for a, b in zip(
        keras.tree.flatten([its_outputs, its_weights]), keras.tree.flatten([outputs, weights]), strict=True
    ):
        assert np.array_equal(a, b)


@pytest.mark.parametrize(
    "given",
    [
        {"shuffle": "batch"},
        {"steps_per_epoch": 3},
        {"x": tf.data.Dataset.from_tensor_slices((X, Y)).batch(8), "y": None},
    ],
)
def test_other_data_are_a_dataset(given, monkeypatch):
    made = []
    monkeypatch.setattr(grouped_steps, "ArrayBatches", lambda *_, **__: made.append(1))
    model = keras.Sequential([keras.Input((6,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    rk.fit(model, **{"x": X, "y": Y, "epochs": 1, "verbose": 0, **given})
    assert not made


def test_the_memory_of_an_accelerator_is_not_filled_with_the_data(monkeypatch):
    monkeypatch.setattr(grouped_steps, "has_accelerator", lambda: True)
    test_other_data_are_a_dataset({}, monkeypatch)
