"""Loss functions that use symbolic tensors of the model, as in Keras 2."""

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk

X = np.random.default_rng(0).normal(size=(8, 4)).astype("float32")


@pytest.fixture
def parts():
    """Tensors of a model: inputs, code and outputs."""
    keras.utils.set_random_seed(1)
    inputs = keras.Input((4,))
    code = keras.layers.Dense(2)(inputs)
    return inputs, code, keras.layers.Dense(4)(code)


def loss_of(code):
    def with_code(y_true, y_pred):
        return keras.ops.mean(keras.ops.square(y_true - y_pred), -1) + 3 * keras.ops.mean(keras.ops.square(code), -1)

    return with_code


@pytest.mark.parametrize("run_eagerly", [False, True])
def test_the_loss_and_its_gradients_are_those_of_the_formula(parts, run_eagerly):
    inputs, code, outputs = parts
    model = rk.keras_model(inputs, outputs) >> rk.compile(
        keras.optimizers.SGD(0.1), loss_of(code), run_eagerly=run_eagerly
    )
    both = keras.Model(inputs, [outputs, code])
    with tf.GradientTape() as tape:
        made, coded = both(X)
        expected = tf.reduce_mean(loss_of(coded)(X, made))
    steps = tape.gradient(expected, both.trainable_weights)
    after = [w.numpy() - 0.1 * step.numpy() for w, step in zip(both.trainable_weights, steps, strict=True)]
    scores = rk.evaluate(model, X, X, verbose=0)
    assert scores["loss"] == pytest.approx(float(expected), rel=1e-5)
    history = rk.fit(model, X, X, batch_size=8, epochs=1, verbose=0)
    assert history.metrics["loss"][0] == pytest.approx(float(expected), rel=1e-5)
    for weight, value in zip(model.trainable_weights, after, strict=True):
        np.testing.assert_allclose(weight.numpy(), value, rtol=1e-4, atol=1e-6)


def test_inputs_are_matched_by_name():
    a, b = keras.Input((4,), name="a"), keras.Input((2,), name="b")
    code = keras.layers.Dense(2, kernel_initializer="ones")(b)
    model = rk.keras_model([b, a], keras.layers.Dense(4, kernel_initializer="zeros")(a))
    model >> rk.compile("sgd", loss_of(code))
    data = {"a": X, "b": X[:, :2]}
    expected = np.mean(X**2) + 3 * np.mean(X[:, :2].sum(1) ** 2)
    assert rk.evaluate(model, data, X, verbose=0)["loss"] == pytest.approx(expected, rel=1e-5)


def test_what_cannot_be_computed_is_an_error(parts):
    inputs, code, outputs = parts
    other = keras.Input((2,))
    alone = rk.keras_model(inputs, outputs) >> rk.compile("sgd", loss_of(other))
    with pytest.raises(ValueError, match="with_code uses symbolic tensors that are not computed from the inputs"):
        rk.fit(alone, X, X, verbose=0)
    two = rk.keras_model(inputs, [outputs, code]) >> rk.compile("sgd", [loss_of(code), "mse"])
    with pytest.raises(ValueError, match=r"works in functional models of one output.*self\.add_loss\(\)"):
        rk.fit(two, X, [X, X[:, :2]], verbose=0)
