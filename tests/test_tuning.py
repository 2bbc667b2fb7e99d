"""Automatic steps per execution return exactly the results of Keras, and do not affect user code."""

import logging
from contextlib import nullcontext

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras._keras import private
from rkeras._training.grouped_steps import GroupedByRanks, StepFunction

RNG = np.random.default_rng(5)
X = RNG.normal(size=(333, 12)).astype("float32")
Y = (X[:, :4].argmax(axis=1)).astype("int64")
FEATURE = "_training.grouped_steps"
LOSS = "sparse_categorical_crossentropy"


@keras.saving.register_keras_serializable("test_tuning")
class Jitter(keras.layers.Layer):
    """Noise from TensorFlow's random numbers, which depend on their graph."""

    def call(self, inputs, training=False):
        return inputs + tf.random.normal(tf.shape(inputs)) if training else inputs


class OwnStep(keras.Model):
    """Model with user-defined steps, whose logs contain a value that is not a metric."""

    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(4, activation="softmax")

    def call(self, inputs):
        return self.dense(inputs)

    def train_step(self, data):
        return {**super().train_step(data), "largest": tf.reduce_max(self.dense.kernel)}

    def test_step(self, data):
        return {**super().test_step(data), "twice": 2.0 * tf.reduce_max(data[0])}

    def predict_step(self, data):
        return {"one": super().predict_step(data), "two": data[:, :3]}


def dense():
    layers = [keras.layers.Dense(16, activation="relu"), keras.layers.Dropout(0.3), keras.layers.BatchNormalization(),
              keras.layers.Dense(4, activation="softmax")]  # fmt: skip
    return keras.Sequential([keras.Input((12,)), *layers])


def recurrent():
    layers = [keras.layers.Reshape((4, 3)), keras.layers.LSTM(6), keras.layers.Dense(4, activation="softmax")]
    return keras.Sequential([keras.Input((12,)), *layers])


def noisy():
    return keras.Sequential([keras.Input((12,)), Jitter(), keras.layers.Dense(4, activation="softmax")])


def unbuilt():
    return keras.Sequential([keras.layers.Dense(8, activation="relu"), keras.layers.Dense(4, activation="softmax")])


def endless():
    return tf.data.Dataset.from_tensor_slices((X, Y)).shuffle(50, seed=3).batch(16).repeat()


def halves():
    return tf.data.Dataset.from_tensor_slices((X, Y)).batch(32)


WEIGHTS = np.linspace(0.1, 2.0, len(X)).astype("float32")
FITS = {
    "plain": {"x": X, "y": Y},
    "batches that do not divide the samples": {"x": X, "y": Y, "batch_size": 50},
    "one batch": {"x": X, "y": Y, "batch_size": 400},
    "in order": {"x": X, "y": Y, "shuffle": False},
    "a split": {"x": X, "y": Y, "validation_split": 0.25},
    "validation data": {"x": X, "y": Y, "validation_data": (X[:70], Y[:70]), "validation_batch_size": 9},
    "class weights": {"x": X, "y": Y, "class_weight": {0: 1.0, 1: 3.0, 2: 0.5, 3: 1.5}},
    "sample weights": {"x": X, "y": Y, "sample_weight": WEIGHTS},
    "doubles": {"x": X.astype("float64"), "y": Y},
    "a dataset": {"x": halves},
    "an endless dataset": {"x": endless, "steps_per_epoch": 13},
    "fewer steps than batches": {"x": halves, "steps_per_epoch": 3},
    "steps that end in mid-data": {"x": halves, "steps_per_epoch": 7, "epochs": 1},
    "every other epoch": {"x": X, "y": Y, "validation_split": 0.2, "validation_freq": 2},
}


def trained(make, fit, **given):
    keras.utils.set_random_seed(11)
    model = make()
    model.compile("adam", LOSS, metrics=["accuracy"])
    if callable(given["x"]):
        # A dataset that shuffles continues its sequence of random numbers.
        given["x"] = given["x"]()
    record = fit(model, **{"epochs": 4, "verbose": 0, **given})
    return model, getattr(record, "metrics", None) or record.history


def same(weights, others):
    assert len(weights) == len(others) > 0
    assert all(np.array_equal(a, b) for a, b in zip(weights, others, strict=True))


def takes_several(model, role="train"):
    found = getattr(model, f"{role}_function")
    return isinstance(found, GroupedByRanks) and all(f._several is not None for f in found.functions.values())


@pytest.fixture
def calls(monkeypatch):
    """Number of steps of each call into TensorFlow."""
    taken, own = [], StepFunction._taken
    monkeypatch.setattr(StepFunction, "_taken", lambda self, steps: (taken.append(steps.number), own(self, steps))[1])
    return taken


@pytest.mark.filterwarnings("ignore:Your input ran out of data")
@pytest.mark.parametrize("data", FITS)
def test_the_weights_equal_those_of_keras_for_all_types_of_data(data, calls):
    plain, its_history = trained(dense, keras.Model.fit, **FITS[data])
    model, history = trained(dense, rk.fit, **FITS[data])
    same(plain.get_weights(), model.get_weights())
    same(plain.optimizer.variables, model.optimizer.variables)
    assert {key: list(map(float, values)) for key, values in its_history.items()} == dict(history)
    assert calls and takes_several(model)
    if data != "one batch":
        assert max(calls) > 1


@pytest.mark.parametrize("make", [recurrent, noisy, unbuilt, OwnStep])
def test_the_weights_equal_those_of_keras_for_all_types_of_models(make, calls):
    plain, its_history = trained(make, keras.Model.fit, x=X, y=Y, validation_split=0.3, batch_size=10)
    model, history = trained(make, rk.fit, x=X, y=Y, validation_split=0.3, batch_size=10)
    same(plain.get_weights(), model.get_weights())
    assert {key: list(map(float, values)) for key, values in its_history.items()} == dict(history)
    assert takes_several(model) and takes_several(model, "test") and max(calls) > 1
    assert dict(rk.evaluate(model, X, Y, batch_size=10)) == plain.evaluate(X, Y, batch_size=10, return_dict=True)
    outputs, its_outputs = rk.predict(model, X, batch_size=10), plain.predict(X, batch_size=10)
    same(keras.tree.flatten(outputs), keras.tree.flatten(its_outputs))
    assert takes_several(model, "predict")


def test_early_stopping_ends_with_the_same_weights():
    def stopping():
        stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=1, restore_best_weights=True)
        return {"x": X, "y": RNG.permutation(Y), "validation_split": 0.3, "epochs": 40, "callbacks": [stop]}

    given = stopping()
    plain, its_history = trained(dense, keras.Model.fit, **given)
    given["callbacks"] = stopping()["callbacks"]
    model, history = trained(dense, rk.fit, **given)
    assert 1 < len(history["loss"]) < 40 and len(its_history["loss"]) == len(history["loss"])
    same(plain.get_weights(), model.get_weights())


def test_training_continues_plain_training_and_vice_versa():
    mixed, _ = trained(dense, rk.fit, x=X, y=Y, epochs=2)
    mixed.fit(X, Y, epochs=2, verbose=0)
    mixed.train_on_batch(X[:20], Y[:20])
    rk.fit(mixed, X, Y, epochs=1, verbose=0)
    plain, _ = trained(dense, keras.Model.fit, x=X, y=Y, epochs=2)
    plain.fit(X, Y, epochs=2, verbose=0)
    plain.train_on_batch(X[:20], Y[:20])
    plain.fit(X, Y, epochs=1, verbose=0)
    same(plain.get_weights(), mixed.get_weights())
    assert mixed.steps_per_execution == 1 and type(mixed.steps_per_execution) is int
    same([plain.predict_on_batch(X[:5])], [mixed.predict_on_batch(X[:5])])


def test_a_callback_with_batch_hooks_is_called_for_each_batch(calls):
    seen = []
    looking = rk.callback_lambda(on_batch_end=lambda batch, logs: seen.append(int(tf.constant(batch))))
    model, _ = trained(dense, rk.fit, x=X, y=Y, epochs=1, callbacks=[looking])
    assert seen == list(range(11)) and not calls
    rk.evaluate(
        model, X, Y, callbacks=[rk.callback_lambda(on_test_batch_end=lambda b, logs: (seen.append("test"), model))]
    )
    rk.predict(model, X, callbacks=[rk.callback_lambda(on_predict_batch_end=lambda b, logs: seen.append("predict"))])
    assert seen[11:] == ["test"] * 11 + ["predict"] * 11 and not calls
    rk.evaluate(model, X, Y, callbacks=[rk.callback_lambda(on_batch_end=lambda b, logs: None)])
    assert sum(calls) == 11


def test_a_checkpoint_callback_counts_batches(tmp_path, calls):
    by_batch = rk.callback_model_checkpoint(str(tmp_path / "{batch}.keras"), save_freq=5)
    trained(dense, rk.fit, x=X, y=Y, epochs=1, callbacks=[by_batch])
    assert sorted(file.name for file in tmp_path.iterdir()) == ["10.keras", "5.keras"] and not calls
    by_epoch = rk.callback_model_checkpoint(str(tmp_path / "{epoch}.keras"), save_freq="epoch")
    trained(dense, rk.fit, x=X, y=Y, epochs=1, callbacks=[by_epoch])
    assert (tmp_path / "1.keras").exists() and sum(calls) == 11


def test_the_setting_of_the_user_has_priority(monkeypatch, calls):
    for steps in (1, 4):
        model = dense()
        rk.compile(model, "adam", LOSS, steps_per_execution=steps)
        rk.fit(model, X, Y, epochs=1, verbose=0)
        assert model.steps_per_execution == steps
    monkeypatch.setattr(rk.config, "tune", False)
    trained(dense, rk.fit, x=X, y=Y)
    assert not calls
    monkeypatch.setattr(rk.config, "tune", True)
    rk.compile(model, "adam", LOSS)
    rk.fit(model, X, Y, epochs=1, verbose=0)
    assert sum(calls) == 11


@pytest.mark.filterwarnings("ignore:Even though the `tf.config")
def test_eager_and_distributed_models_are_trained_by_keras(calls):
    model = dense()
    rk.compile(model, "adam", LOSS, run_eagerly=True)
    rk.fit(model, X, Y, epochs=1, verbose=0)
    tf.config.run_functions_eagerly(True)
    try:
        trained(dense, rk.fit, x=X, y=Y, epochs=1)
    finally:
        tf.config.run_functions_eagerly(False)
    with tf.distribute.MirroredStrategy(["CPU:0"]).scope():
        trained(dense, rk.fit, x=X, y=Y, epochs=1)
    assert not calls


@pytest.fixture
def reset_supported_features(monkeypatch):
    monkeypatch.setattr(private, "_SUPPORTED", {})


@pytest.mark.usefixtures("reset_supported_features")
@pytest.mark.parametrize(
    ("owner", "used_by"), [("model_class", FEATURE), ("iterator", f"{FEATURE}.PacedEpochIterator")]
)
def test_a_missing_private_attribute_costs_speed_and_one_warning(owner, used_by, monkeypatch, calls):
    moved = private.Private(owner, "_moved_elsewhere", (used_by,), optional=True)
    monkeypatch.setattr(private, "ATTRIBUTES", (*private.ATTRIBUTES, moved))
    plain, _ = trained(dense, keras.Model.fit, x=X, y=Y)
    with pytest.warns(UserWarning, match="_moved_elsewhere: training takes one step") as caught:
        model, _ = trained(dense, rk.fit, x=X, y=Y)
        rk.evaluate(model, X, Y, verbose=0)
    assert len(caught) == 1
    assert not calls
    same(plain.get_weights(), model.get_weights())


@pytest.mark.usefixtures("reset_supported_features")
def test_an_older_keras_trains_without_a_warning(monkeypatch, calls):
    monkeypatch.setattr(private, "version", lambda: (3, 9))
    trained(dense, rk.fit, x=X, y=Y, epochs=1)
    assert not calls


class NoLog(OwnStep):
    """Model whose logs have no initial value for a loop."""

    def train_step(self, data):
        return {**super().train_step(data), "first": tf.numpy_function(np.ravel, [data[0][0, 0]], "float32")[0]}


class Widening(keras.Model):
    """Model whose output width depends on the values of the batch."""

    def call(self, inputs):
        return inputs[:, : tf.cast(tf.reduce_max(inputs), tf.int32)]


def test_models_that_no_loop_supports_are_trained_by_keras(calls):
    plain, _ = trained(NoLog, keras.Model.fit, x=X, y=Y, batch_size=32, epochs=2)
    model, _ = trained(NoLog, rk.fit, x=X, y=Y, batch_size=32, epochs=2)
    same(plain.get_weights(), model.get_weights())
    assert not takes_several(model)
    widths = np.repeat(np.arange(1.0, 7.0, dtype="float32"), 10)[:, None] * np.ones((1, 8), "float32")
    outputs, its_outputs = rk.predict(Widening(), widths, batch_size=10), Widening().predict(widths, batch_size=10)
    assert type(outputs) is type(its_outputs) and outputs.to_list() == its_outputs.to_list()


def test_an_error_in_the_model_equals_that_of_keras_and_training_works_after_a_fix():
    model = dense()
    rk.compile(model, "adam", LOSS)
    with pytest.raises(ValueError) as ours:
        rk.fit(model, X[:, :5], Y, verbose=0)
    with pytest.raises(ValueError) as its:
        model.fit(X[:, :5], Y, verbose=0)
    assert str(ours.value) == str(its.value)
    rk.fit(model, X, Y, epochs=1, verbose=0)
    assert takes_several(model)


def test_an_error_in_a_step_is_raised_and_leaves_the_model_usable():
    model, _ = trained(dense, rk.fit, x=X, y=Y, epochs=1)
    with pytest.raises(tf.errors.InvalidArgumentError):
        rk.fit(model, X, Y + 90, verbose=0, epochs=1)
    assert rk.fit(model, X, Y, epochs=1, verbose=0).metrics["loss"]


def test_a_step_function_of_the_user_is_kept(calls):
    model, _ = trained(dense, keras.Model.fit, x=X, y=Y, epochs=1)
    own, taken = model.train_function, []
    model.train_function = lambda iterator: (taken.append(1), own(iterator))[1]
    rk.fit(model, X, Y, epochs=1, verbose=0)
    assert len(taken) == 11 and not calls


def test_slow_steps_run_in_short_calls(calls):
    class Slow(OwnStep):
        def train_step(self, data):
            tf.py_function(lambda: __import__("time").sleep(0.03), [], [])
            return super().train_step(data)

    trained(Slow, rk.fit, x=X, y=Y, batch_size=8, epochs=1)
    assert max(calls[3:]) <= 3


def test_data_of_unknown_length_are_trained_by_keras(calls):
    def pairs():
        for start in range(0, 300, 30):
            yield X[start : start + 30], Y[start : start + 30]

    signature = (tf.TensorSpec((30, 12)), tf.TensorSpec((30,), "int64"))
    # Before 3.16 Keras warns; the verb suppresses this warning
    warns = pytest.warns(UserWarning, match="ran out of data") if private.version() < (3, 16) else nullcontext()
    unknown = tf.data.Dataset.from_generator(pairs, output_signature=signature)
    with warns:
        plain, _ = trained(dense, keras.Model.fit, x=unknown, epochs=2)
    model, _ = trained(dense, rk.fit, x=unknown, epochs=2)
    same(plain.get_weights(), model.get_weights())
    assert not calls


def test_xla_is_used_only_on_request(calls):
    model = dense()
    rk.compile(model, "adam", LOSS, jit_compile=True)
    rk.fit(model, X, Y, batch_size=37, epochs=2, verbose=0)
    assert takes_several(model) and max(calls) > 1
    assert rk.predict(model, X, batch_size=37).shape == (333, 4)
    other = dense()
    rk.compile(other, "adam", LOSS)
    assert other.jit_compile is False


@pytest.fixture
def warnings_of_tensorflow():
    texts, handler = [], logging.Handler()
    handler.emit = lambda record: texts.append(record.getMessage())
    tf.get_logger().addHandler(handler)
    yield texts
    tf.get_logger().removeHandler(handler)


def test_new_models_in_a_loop_show_no_warning_of_retracing(warnings_of_tensorflow):
    def models():
        for units in range(2, 9):
            model = keras.Sequential([keras.Input((12,)), keras.layers.Dense(units), keras.layers.Dense(4)])
            rk.compile(model, "sgd", LOSS)
            yield model

    for model in models():
        rk.fit(model, X, Y, epochs=1, verbose=0, validation_split=0.2)
        rk.predict(model, X, verbose=0)
    for model in models():
        rk.train_on_batch(model, X, Y)
        rk.test_on_batch(model, X, Y)
        rk.predict_on_batch(model, X)
    for size in range(1, 9):
        rk.predict(model, X[: 7 * size], batch_size=size, verbose=0)
        rk.train_on_batch(model, X[:size], Y[:size])
    assert not warnings_of_tensorflow
    for _ in range(7):
        tf.function(lambda x: x)(1)
    assert any("retracing" in text for text in warnings_of_tensorflow)
