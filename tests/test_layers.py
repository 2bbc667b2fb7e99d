"""Layers: Keras layers created from R's arguments."""

import json

import keras
import numpy as np
import pytest

import rkeras as rk
from rkeras._core.verb import VERBS

NAN = float("nan")

# Shape of one input sample, function that creates the layer, and shape of the output.
SHAPES = {
    "layer_dense": ((4,), lambda on: rk.layer_dense(on, 3), (None, 3)),
    "layer_activation": ((4,), lambda on: rk.layer_activation(on, "relu"), (None, 4)),
    "layer_embedding": ((7,), lambda on: rk.layer_embedding(on, 10, 3), (None, 7, 3)),
    "layer_dropout": ((4,), lambda on: rk.layer_dropout(on, 0.5), (None, 4)),
    "layer_flatten": ((4, 3), lambda on: rk.layer_flatten(on), (None, 12)),
    "layer_batch_normalization": ((4,), lambda on: rk.layer_batch_normalization(on), (None, 4)),
    "layer_conv_1d": ((9, 2), lambda on: rk.layer_conv_1d(on, 5, 3), (None, 7, 5)),
    "layer_conv_2d": ((9, 9, 1), lambda on: rk.layer_conv_2d(on, 5, (3, 2), strides=(2, 1)), (None, 4, 8, 5)),
    "layer_max_pooling_2d": ((8, 8, 1), lambda on: rk.layer_max_pooling_2d(on), (None, 4, 4, 1)),
    "layer_average_pooling_2d": (
        (8, 8, 1),
        lambda on: rk.layer_average_pooling_2d(on, (2, 4)),
        (None, 4, 2, 1),
    ),
    "layer_lstm": ((9, 2), lambda on: rk.layer_lstm(on, 5), (None, 5)),
    "layer_gru": ((9, 2), lambda on: rk.layer_gru(on, 5, return_sequences=True), (None, 9, 5)),
    "layer_concatenate": ((4,), lambda on: rk.layer_concatenate(on, on, on), (None, 12)),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_layer_returns_the_expected_shape(name):
    shape, put, expected = SHAPES[name]
    inputs = rk.layer_input(shape)
    out = put(inputs)
    assert out.shape == expected
    model = rk.keras_model(inputs, out)
    assert model.predict(np.zeros((2, *shape), "float32"), verbose=0).shape == (2, *expected[1:])


@pytest.mark.parametrize("name", [name for name in SHAPES if name != "layer_concatenate"])
def test_a_layer_verb_returns_a_keras_layer(name):
    layer = SHAPES[name][1](None)
    cls = getattr(keras.layers, VERBS[name].target.rpartition(".")[2])
    assert type(layer) is cls
    assert keras.layers.deserialize(keras.layers.serialize(layer)).name == layer.name


def test_a_layer_in_a_model_of_plain_keras():
    model = keras.Sequential([keras.Input((5,)), rk.layer_dense(units=32), keras.layers.Dense(2)])
    assert model.output_shape == (None, 2)
    inputs = keras.Input((5,))
    assert keras.Model(inputs, rk.layer_dense(units=32)(inputs)).output_shape == (None, 32)


def test_plain_keras_reloads_a_layer_with_its_class_name(python, tmp_path):
    model = rk.keras_model_sequential(input_shape=5) >> rk.layer_dense(units=4, activation="relu", name="mine")
    x = np.ones((1, 5), "float32")
    model.save(tmp_path / "model.keras")
    source = """
import sys, json, keras, numpy as np
model = keras.models.load_model("model.keras")
layer = model.layers[0]
assert "rkeras" not in sys.modules
print(json.dumps([type(layer).__module__, type(layer).__name__, layer.name,
                  model.predict(np.ones((1, 5), "float32"), verbose=0).tolist()]))
"""
    module, cls, name, out = json.loads(python(source, directory=tmp_path, path="").splitlines()[-1])
    assert (module, cls, name) == ("keras.src.layers.core.dense", "Dense", "mine")
    assert np.allclose(out, model.predict(x, verbose=0), atol=1e-6)


# The input of a first layer ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "shape"),
    [
        ({"input_shape": 5}, (None, 5)),
        ({"input_shape": [5.0]}, (None, 5)),
        ({"input_shape": (NAN, 5)}, (None, None, 5)),
        ({"input_shape": (None, 5)}, (None, None, 5)),
        ({"input_shape": np.array([NAN, 5])}, (None, None, 5)),
        ({"batch_input_shape": (16, 5)}, (16, 5)),
        ({"batch_input_shape": (NAN, 5)}, (None, 5)),
        ({"batch_input_shape": (None, NAN, 5)}, (None, None, 5)),
        ({"batch_size": 16, "input_shape": 5}, (16, 5)),
    ],
    ids=str,
)
def test_the_first_layer_sets_the_input_of_a_model(given, shape):
    def layer():
        return rk.layer_dense(units=3, **given)

    piped = rk.keras_model_sequential() >> layer()
    direct = rk.layer_dense(rk.keras_model_sequential(), 3, **given)
    listed = rk.keras_model_sequential([layer(), rk.layer_dense(2)])
    dots = rk.keras_model_sequential(layer(), rk.layer_dense(2))
    block = rk.keras_model_sequential() >> (layer() >> rk.layer_dense(2))
    assert {m.input_shape for m in (piped, direct, listed, dots, block)} == {shape}
    assert piped.output_shape == (*shape[:-1], 3)


def test_a_batch_size_alone_sets_no_input():
    model = rk.keras_model_sequential() >> rk.layer_dense(3, batch_size=16)
    assert not model.built


def test_the_input_shape_of_a_later_layer_has_no_effect():
    model = rk.keras_model_sequential(input_shape=5) >> rk.layer_dense(3, input_shape=5, batch_size=2)
    assert model.input_shape == (None, 5)
    assert (rk.layer_input(4) >> rk.layer_dense(3, input_shape=4)).shape == (None, 3)


def test_a_stateful_layer_receives_its_batch_size():
    model = rk.keras_model_sequential() >> rk.layer_lstm(3, batch_input_shape=(4, 6, 2), stateful=True)
    assert model.predict(np.zeros((4, 6, 2)), verbose=0).shape == (4, 3)


@pytest.mark.parametrize(
    ("make", "shape"),
    [
        (lambda: rk.keras_model_sequential(input_shape=5), (None, 5)),
        (lambda: rk.keras_model_sequential(input_shape=(NAN, 5)), (None, None, 5)),
        (lambda: rk.keras_model_sequential(input_batch_shape=(8, 5)), (8, 5)),
        (lambda: rk.keras_model_sequential(input_shape=5, input_batch_size=8), (8, 5)),
        (lambda: rk.keras_model_sequential(shape=5), (None, 5)),
        (lambda: rk.keras_model_sequential(batch_shape=(8, 5)), (8, 5)),
    ],
)
def test_a_sequential_model_with_an_input_shape(make, shape):
    assert (make() >> rk.layer_dense(3)).input_shape == shape


def test_a_sequential_model_accepts_layers_as_dots_or_list_and_a_name():
    dense, out = rk.layer_dense(3), rk.layer_dense(2)
    assert rk.keras_model_sequential([dense, out], name="listed").name == "listed"
    model = rk.keras_model_sequential(dense, out, rk.layer_activation("relu"), input_shape=5, input_name="pixels")
    assert [type(layer).__name__ for layer in model.layers] == ["Dense", "Dense", "Activation"]
    assert model.inputs[0].name == "pixels"


@pytest.mark.parametrize(
    ("given", "shape"),
    [
        ({"shape": 784}, (None, 784)),
        ({"shape": (28, 28)}, (None, 28, 28)),
        ({"shape": (NAN, 28)}, (None, None, 28)),
        ({"shape": []}, (None,)),
        ({"batch_shape": (16, NAN)}, (16, None)),
        ({"shape": 784, "batch_size": 16}, (16, 784)),
    ],
    ids=str,
)
def test_layer_input_sets_the_shape(given, shape):
    assert rk.layer_input(**given).shape == shape


def test_layer_input_sets_the_name_and_the_type():
    tensor = rk.layer_input(3, name="words", dtype="int32")
    assert (tensor.name, tensor.dtype) == ("words", "int32")


# Other arguments of R ---------------------------------------------------------------------------------------


def test_a_layer_starts_with_its_weights_argument():
    kernel, bias = np.arange(6.0).reshape(2, 3), np.ones(3)
    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(3, weights=[kernel, bias])
    assert np.array_equal(model.predict(np.ones((1, 2)), verbose=0)[0], kernel.sum(0) + 1)


@pytest.mark.parametrize("trainable", [True, False])
def test_the_trainable_argument_of_a_layer(trainable):
    layer = rk.layer_dense(3, trainable=trainable, name="mine", dtype="float64")
    assert (layer.trainable, layer.name, layer.dtype) == (trainable, "mine", "float64")
    layer.build((None, 2))
    assert len(layer.trainable_weights) == 2 * trainable


def test_an_embedding_accepts_input_length():
    model = rk.keras_model_sequential() >> rk.layer_embedding(10, 3, input_length=7.0)
    assert model.output_shape == (None, 7, 3)
    assert (rk.layer_input(5) >> rk.layer_embedding(10, 3, input_length=5)).shape == (None, 5, 3)


@pytest.mark.parametrize("sparse", [True, False])
def test_an_embedding_accepts_sparse(sparse):
    assert rk.layer_embedding(10, 3, sparse=sparse).output_dim == 3


def test_an_embedding_starts_with_its_weights_argument():
    table = np.arange(6.0).reshape(3, 2)
    assert (np.array([[2, 0]]) >> rk.layer_embedding(3, 2, weights=[table])).numpy().tolist() == [[[4, 5], [0, 1]]]


def test_recurrent_layers_accept_time_major_false():
    assert rk.layer_lstm(3, time_major=False).units == 3
    assert rk.layer_gru(3, time_major=False).units == 3


def test_concatenate_counts_its_axis_from_0_in_both_languages():
    a, b = rk.layer_input((4, 3)), rk.layer_input((4, 3))
    run = rk.layer_concatenate.run
    assert rk.layer_concatenate([a, b], axis=1).shape == (None, 8, 3)
    assert run({"inputs": [a, b], "axis": 1.0}, from_r=True).shape == (None, 8, 3)
    assert run({"inputs": a, "tensors": (b,), "kwargs": {"name": "joined"}}, from_r=True).shape == (
        None,
        4,
        6,
    )


def test_batch_normalization_counts_its_axis_from_1_in_r():
    assert rk.layer_batch_normalization.run({"axis": 2}, from_r=True).axis == 1
    assert rk.layer_batch_normalization.run({"axis": -1}, from_r=True).axis == -1
    assert rk.layer_batch_normalization(axis=1).axis == 1


@pytest.mark.parametrize("padding", ["valid", "same"])
def test_numbers_without_fraction_are_integers(padding):
    layer = rk.layer_conv_2d(filters=8.0, kernel_size=[3.0, 3.0], strides=2.0, padding=padding)
    assert (layer.filters, layer.kernel_size, layer.strides) == (8, (3, 3), (2, 2))


def test_layers_are_called_in_tensorflow_functions():
    import tensorflow as tf

    layer = rk.layer_dense(3)
    layer.build((None, 4))
    assert tf.function(lambda t: t >> layer)(tf.zeros((2, 4))).shape == (2, 3)


# Inspecting models ------------------------------------------------------------------------------------------


def test_layers_and_weights_of_a_model_are_read_and_replaced():
    model = rk.keras_model_sequential(input_shape=4) >> rk.layer_dense(3, name="a") >> rk.layer_dense(2, name="b")
    assert rk.get_layer(model, "b") is model.layers[1]
    assert (model >> rk.get_layer(index=0)).name == "a"
    assert [w.shape for w in rk.get_weights(model)] == [(4, 3), (3,), (3, 2), (2,)]
    model.layers[0].trainable = False
    assert len(rk.get_weights(model, trainable=True)) == 2
    assert len(rk.get_weights(model, trainable=False)) == 2
    zeros = [np.zeros_like(w) for w in rk.get_weights(model)]
    assert rk.set_weights(model, zeros) is model
    assert all((w == 0).all() for w in rk.get_weights(model))
    assert rk.pop_layer(model).name == "b"
    assert model.output_shape == (None, 3)


def test_the_summary_shows_layers_shapes_and_parameters(capsys):
    model = rk.keras_model_sequential(input_shape=784, name="mnist") >> rk.layer_dense(256) >> rk.layer_dense(10)
    assert rk.summary(model, line_length=80) is model
    shown = capsys.readouterr().out
    for text in ('Model: "mnist"', "dense (Dense)", "(None, 256)", "200,960", "203,530"):
        assert text in shown
    assert "Trai" not in shown.splitlines()[2]
    model.layers[0].trainable = False
    rk.summary(model)
    assert "Trai" in capsys.readouterr().out.splitlines()[2]
