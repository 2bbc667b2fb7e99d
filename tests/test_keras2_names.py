"""Names of Keras 2 that R scripts read and set: automatic names, configurations, attributes of layers."""

import keras
import numpy as np
import pytest
from test_keras2_behavior import from_r, from_r_keras3

import rkeras as rk
from rkeras._compat.layers.attributes import set_attribute
from rkeras.bridge.legacy_attributes import get_attribute


def test_inputs_and_models_have_the_automatic_names_of_the_edition():
    keras.utils.clear_session(free_memory=False)
    first, second = (from_r("layer_input", shape=(3,)) for _ in range(2))
    assert [first.name, second.name] == ["input_1", "input_2"]
    models = [from_r("keras_model", inputs=first, outputs=keras.layers.Dense(1)(first)) for _ in range(2)]
    assert [model.name for model in models] == ["model", "model_1"]
    assert from_r("layer_input", shape=(3,), name="mine").name == "mine"
    assert from_r("keras_model", inputs=first, outputs=models[0].output, kwargs={"name": "own"}).name == "own"
    keras.utils.clear_session(free_memory=False)
    x = from_r_keras3("layer_input", shape=(3,))
    model = from_r_keras3("keras_model", inputs=x, outputs=x)
    assert (model.name, model.layers[0].name) == ("functional", "input_layer")
    keras.utils.clear_session(free_memory=False)
    x = rk.layer_input(3)
    model = rk.keras_model(x, x)
    assert (model.name, model.layers[0].name) == ("functional", "input_layer")


def test_data_is_passed_by_the_automatic_names():
    keras.utils.clear_session(free_memory=False)
    inputs = [from_r("layer_input", shape=(1,)) for _ in range(2)]
    model = from_r("keras_model", inputs=inputs, outputs=from_r("layer_subtract", inputs=inputs))
    x = {"input_2": np.array([[1.0]]), "input_1": np.array([[5.0]])}
    assert model.predict(x, verbose=0)[0, 0] == 4


@pytest.mark.parametrize(("verb", "given", "name", "value", "changed"), [
    ("layer_activation_leaky_relu", {"negative_slope": 0.2}, "alpha", 0.2, 0.4),
    ("layer_embedding", {"input_dim": 3, "output_dim": 2, "input_length": 4}, "input_length", 4, 5),
    ("layer_embedding", {"input_dim": 3, "output_dim": 2}, "input_length", None, 5),
    ("layer_gru", {"units": 2}, "implementation", 2, 1),
    ("layer_lstm", {"units": 2}, "implementation", 2, 1),
])  # fmt: skip
def test_configurations_have_the_names_of_keras_2_in_rs_keras(verb, given, name, value, changed):
    layer = from_r(verb, object=None, **given)
    config = from_r("get_config", object=layer)
    assert config[name] == (None if value is None else pytest.approx(value))
    assert "negative_slope" not in config
    again = from_r("from_config", config=config)
    assert from_r("get_config", object=again) == config
    config[name] = changed
    assert from_r("get_config", object=from_r("from_config", config=config))[name] == changed
    assert name not in from_r_keras3("get_config", object=layer)
    assert rk.from_config(rk.get_config(layer)).get_config() == layer.get_config()


def test_configurations_have_no_arguments_that_keras_2_lacks_in_rs_keras():
    config = from_r("get_config", object=from_r("layer_dense", object=None, units=2))
    names = {"name", "trainable", "dtype", "units", "activation", "use_bias", "kernel_initializer", "bias_initializer",
             "kernel_regularizer", "bias_regularizer", "activity_regularizer", "kernel_constraint",
             "bias_constraint"}  # fmt: skip
    assert set(config) == names
    assert set(from_r("get_config", object=from_r("initializer_glorot_normal", seed=3))) == {"seed"}
    layer = from_r("layer_batch_normalization", object=None, renorm=True)
    assert from_r("get_config", object=layer)["renorm"] is True


@pytest.mark.parametrize("verb", ["layer_dense", "layer_conv_1d", "layer_locally_connected_1d"])
def test_use_bias_of_a_built_layer_is_read_at_each_call(verb):
    given = {"units": 2} if verb == "layer_dense" else {"filters": 2, "kernel_size": 1}
    layer = from_r(verb, object=None, bias_initializer="ones", kernel_initializer="ones", **given)
    x = np.full((1, 3, 1), 5, "float32")
    assert np.all(np.asarray(layer(x)) == 6)
    set_attribute(layer, "use_bias", False)
    assert np.all(np.asarray(layer(x)) == 5) and len(layer.weights) == 2
    set_attribute(layer, "use_bias", False)
    set_attribute(layer, "use_bias", True)
    assert np.all(np.asarray(layer(x)) == 6) and len(layer.weights) == 2


def test_attributes_with_a_new_name_are_set_by_the_old_one():
    layer = rk.layer_activation_leaky_relu()
    set_attribute(layer, "alpha", 0.5)
    assert get_attribute(layer, "alpha") == 0.5 and float(layer(np.array([-2.0]))[0]) == -1
    relu = rk.layer_activation_thresholded_relu(theta=1)
    set_attribute(relu, "theta", 3)
    assert get_attribute(relu, "theta") == 3 and float(relu(np.array([2.0]))[0]) == 0
    with pytest.raises(AttributeError):
        get_attribute(rk.layer_dense(units=1), "alpha")
