"""TensorFlow Lite: outputs of a converted model equal those of the model."""

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk

RNG = np.random.default_rng(0)


def dense():
    model = rk.keras_model_sequential(input_shape=6) >> rk.layer_dense(8, activation="relu")
    return model >> rk.layer_dense(3, activation="softmax")


def convolutional():
    model = rk.keras_model_sequential(input_shape=[8, 8, 1]) >> rk.layer_conv_2d(4, 3, activation="relu")
    return model >> rk.layer_max_pooling_2d() >> rk.layer_flatten() >> rk.layer_dense(2)


MODELS = {
    "dense": (dense, lambda: RNG.normal(size=(7, 6)).astype("float32")),
    "convolutional": (convolutional, lambda: RNG.normal(size=(7, 8, 8, 1)).astype("float32")),
}


@pytest.mark.parametrize("name", MODELS)
def test_outputs_equal_those_of_the_model(name, tmp_path):
    make, inputs = MODELS[name]
    model, x = make(), inputs()
    path = tmp_path / "m.tflite"
    assert rk.export_tflite(model, path) == str(path)
    np.testing.assert_allclose(rk.tflite_predict(path, x), model.predict(x, verbose=0), rtol=1e-4, atol=1e-5)
    assert [p.name for p in tmp_path.iterdir()] == ["m.tflite"]


def test_quantized_weights_are_smaller_and_outputs_similar():
    model = rk.keras_model_sequential(input_shape=64) >> rk.layer_dense(256) >> rk.layer_dense(4)
    x = RNG.normal(size=(9, 64)).astype("float32")
    expected = model.predict(x, verbose=0)
    plain = rk.export_tflite(model)
    for settings, ratio in [({"optimizations": "default"}, 3.0), ({"quantize": "float16"}, 1.8),
                            ({"quantize": "int8", "representative_dataset": x}, 3.0)]:  # fmt: skip
        content = rk.export_tflite(model, **settings)
        assert len(plain) / len(content) > ratio
        error = np.abs(rk.tflite_predict(content, x) - expected).max()
        assert error < 0.05 * np.abs(expected).max()


def test_integer_quantization_requires_samples(tmp_path):
    with pytest.raises(ValueError, match=r'`representative_dataset` must be inputs of the model for quantize = "int8"'):
        rk.export_tflite(dense(), quantize="int8")
    samples = tf.data.Dataset.from_tensor_slices(RNG.normal(size=(16, 6)).astype("float32")).batch(4)
    content = rk.export_tflite(dense(), quantize="int8", representative_dataset=samples)
    assert rk.tflite_predict(content, np.zeros((2, 6))).shape == (2, 3)


@pytest.mark.parametrize("unroll", [False, True])
def test_converted_recurrent_layers(unroll):
    model = rk.keras_model_sequential(input_shape=[4, 3]) >> rk.layer_lstm(5, unroll=unroll) >> rk.layer_dense(2)
    x = RNG.normal(size=(3, 4, 3)).astype("float32")
    if unroll:
        content = rk.export_tflite(model)
    else:
        with pytest.warns(UserWarning, match="this model takes one sample at a time"):
            content = rk.export_tflite(model)
    np.testing.assert_allclose(rk.tflite_predict(content, x), model.predict(x, verbose=0), rtol=1e-4, atol=1e-5)


def test_a_model_with_several_inputs_and_outputs():
    a, b = rk.layer_input(2, name="a"), rk.layer_input(3, name="b")
    joined = rk.layer_concatenate([a, b])
    model = rk.keras_model([a, b], [rk.layer_dense(joined, 1, name="p"), rk.layer_dense(joined, 2, name="q")])
    x = {"a": RNG.normal(size=(4, 2)).astype("float32"), "b": RNG.normal(size=(4, 3)).astype("float32")}
    outputs = rk.tflite_predict(rk.export_tflite(model), x)
    expected = model.predict(list(x.values()), verbose=0)
    by_width = sorted(outputs.values(), key=lambda o: o.shape[1])
    for ours, theirs in zip(by_width, expected, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)
    with pytest.raises(ValueError, match="`x` must be the inputs"):
        rk.tflite_predict(rk.export_tflite(model), {"a": x["a"]})


def test_a_file_that_is_not_a_lite_model_is_an_error_that_names_it(tmp_path):
    (tmp_path / "m.tflite").write_bytes(b"no model at all")
    with pytest.raises(ValueError, match="is not a TensorFlow Lite model"):
        rk.tflite_predict(tmp_path / "m.tflite", np.zeros((1, 2)))
    with pytest.raises(FileNotFoundError, match="there is no file"):
        rk.tflite_predict(tmp_path / "none.tflite", np.zeros((1, 2)))
    rk.export_tflite(dense(), tmp_path / "n.tflite")
    with pytest.raises(FileExistsError):
        rk.export_tflite(dense(), tmp_path / "n.tflite", overwrite=False)


def test_tensorflow_keras_and_the_converter_read_a_saved_model(tmp_path):
    model = dense()
    rk.save_model_tf(model, str(tmp_path / "m"))
    x = RNG.normal(size=(5, 6)).astype("float32")
    expected = model.predict(x, verbose=0)
    converter = tf.lite.TFLiteConverter.from_saved_model(str(tmp_path / "m"))
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    np.testing.assert_allclose(rk.tflite_predict(converter.convert(), x), expected, atol=0.02)
    served = tf.saved_model.load(str(tmp_path / "m")).signatures["serving_default"]
    np.testing.assert_allclose(next(iter(served(tf.constant(x)).values())), expected, rtol=1e-5)
    layer = keras.layers.TFSMLayer(str(tmp_path / "m"), call_endpoint="serving_default")
    np.testing.assert_allclose(next(iter(layer(x).values())), expected, rtol=1e-5)
