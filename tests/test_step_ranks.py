"""Data of several ranks in turn, and calls after a failed call."""

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras import compile, evaluate, fit, layer_dense, predict
from rkeras._keras import patches, private

RANDOM = np.random.default_rng(0)
X, Y = RANDOM.normal(size=(8, 3)).astype("float32"), RANDOM.normal(size=8).astype("float32")
COLUMN = Y[:, None]


def linear():
    return rk.keras_model_sequential(input_shape=3) >> layer_dense(1) >> compile("sgd", "mse")


def error(model, weights=1.0):
    return np.mean((model.predict(X, verbose=0).ravel() - Y) ** 2 * weights)


@pytest.mark.parametrize("steps", [None, 2], ids=["automatic", "set by the user"])
def test_labels_and_weights_may_be_vectors_and_columns_in_turn(steps):
    model = linear() >> compile("sgd", "mse", steps_per_execution=steps)
    weights = np.arange(8) / 10
    for labels in (Y, COLUMN, Y, COLUMN):
        wanted = error(model)
        assert evaluate(model, X, labels, verbose=0)["loss"] == pytest.approx(wanted, rel=1e-5)
        assert rk.test_on_batch(model, X, labels)["loss"] == pytest.approx(wanted, rel=1e-5)
        assert rk.train_on_batch(model, X, labels)["loss"] == pytest.approx(wanted, rel=1e-5)
        wanted = error(model)
        dataset = tf.data.Dataset.from_tensor_slices((X, labels)).batch(8)
        assert evaluate(model, dataset, verbose=0)["loss"] == pytest.approx(wanted, rel=1e-5)
        history = fit(model, X, labels, validation_data=(X, labels), epochs=1, batch_size=8, verbose=0).metrics
        assert history["loss"] == pytest.approx([wanted], rel=1e-5)
        assert history["val_loss"] == pytest.approx([error(model)], rel=1e-5)
        for each in (weights, weights[:, None]):
            scores = evaluate(model, X, labels, sample_weight=each, verbose=0)
            assert scores["loss"] == pytest.approx(error(model, weights), rel=1e-5)


def test_text_may_be_a_vector_and_a_column_in_turn():
    vectorize = keras.layers.TextVectorization()
    vectorize.adapt(["one two", "three"])
    texts = np.array(["one two", "three"])
    inputs = keras.Input((1,), dtype="string")
    for model in (keras.Model(inputs, vectorize(inputs)), keras.Sequential([vectorize])):
        first = predict(model, texts, verbose=0)
        assert np.count_nonzero(first) == 3
        for given in (texts[:, None], texts, texts[:, None]):
            assert np.array_equal(predict(model, given, verbose=0), first)


@pytest.mark.parametrize("bad", ["columns of x", "axes of y", "outputs", "validation data"])
@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_a_failed_call_leaves_the_model_usable(bad, optimizer):
    model = linear() >> compile(optimizer, "mse", metrics="mae")
    given = {"columns of x": {"x": X[:, :2], "y": Y}, "axes of y": {"x": X, "y": np.ones((8, 4, 5))},
             "outputs": {"x": X, "y": [Y, Y]},
             "validation data": {"x": X, "y": Y, "validation_data": (X[:, :2], Y)}}[bad]  # fmt: skip
    with pytest.raises(Exception, match=r"incompatible|Incompatible|different structures|Dimensions must be equal"):
        fit(model, **given, epochs=1, verbose=0)
    for labels in (COLUMN, Y):
        wanted = error(model)
        assert fit(model, X, labels, epochs=1, verbose=0).metrics["loss"] == pytest.approx([wanted], rel=1e-5)
    assert evaluate(model, X, Y, verbose=0)["loss"] == pytest.approx(error(model), rel=1e-5)


def test_keras_fails_after_labels_of_two_ranks():
    """When this fails, Keras is fixed: `step_ranks` can go once it is the oldest supported one."""
    patch = patches.find(private.trainer_class(), "_make_function")
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    model.train_function = patch.before(model, model.train_step)
    model.train_on_batch(X, Y)
    with pytest.raises(ValueError, match="unknown rank"):
        model.train_on_batch(X, COLUMN)


# Stateful models --------------------------------------------------------------------------------------------


def stateful(batch=2):
    shape = {} if batch is None else {"batch_shape": (batch, 4, 2)}
    layers = [keras.Input(**shape)] if batch else []
    layers += [keras.layers.LSTM(2, stateful=True), keras.layers.Dense(1)]
    model = keras.Sequential(layers)
    return model >> compile("sgd", "mse")


SEQUENCES, TARGETS = np.ones((6, 4, 2), "float32"), np.ones((6, 1), "float32")


@pytest.mark.parametrize("batch", [2, None], ids=["fixed", "set by the first call"])
@pytest.mark.parametrize("verb", ["fit", "evaluate", "predict"])
def test_a_stateful_model_needs_whole_batches(batch, verb):
    model = stateful(batch)

    def run(samples, **given):
        arguments = (SEQUENCES[:samples],) if verb == "predict" else (SEQUENCES[:samples], TARGETS[:samples])
        return getattr(rk, verb)(model, *arguments, verbose=0, **given)

    run(4, batch_size=2)
    text = rf"^{verb}\(\): `x` must be in whole batches of 2 samples, .*, not "
    for samples, given, size in ((3, {"batch_size": 2}, 2), (1, {}, 1), (4, {}, 4)):
        with pytest.raises(rk.ArgumentError, match=rf"{text}{samples} samples in batches of {size}\."):
            run(samples, **given)
    run(2)
    run(6, batch_size=2)


def test_both_parts_of_a_validation_split_are_whole_batches():
    model = stateful()
    fit(model, SEQUENCES, TARGETS, batch_size=2, validation_split=1 / 3, epochs=1, verbose=0)
    whole = "must be in whole batches of 2 samples, .*, not 3 samples in batches of"
    with pytest.raises(rk.ArgumentError, match=rf"^fit\(\): `x` {whole} 2"):
        fit(model, SEQUENCES, TARGETS, batch_size=2, validation_split=0.5, epochs=1, verbose=0)
    with pytest.raises(rk.ArgumentError, match=rf"^fit\(\): `validation_data` {whole} 2"):
        fit(model, SEQUENCES, TARGETS, batch_size=2, validation_data=(SEQUENCES[:3], TARGETS[:3]), verbose=0)
    with pytest.raises(rk.ArgumentError, match=rf"^train_on_batch\(\): `x` {whole} 3"):
        rk.train_on_batch(model, SEQUENCES[:3], TARGETS[:3])
