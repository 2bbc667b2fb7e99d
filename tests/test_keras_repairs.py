"""Layers of Keras 2 that Keras 3 computes otherwise, or not at all: values of Keras 2, and tests that say when a repair
is no longer needed."""

import json
import subprocess
import sys

import keras
import numpy as np
import pytest
import tensorflow as tf
from test_keras2_behavior import fill, from_r

import rkeras as rk
from rkeras._compat import keras_repairs

R = {"order": "F"}


def fails_in_plain_keras(python, source):
    """Whether plain Keras raises an error or an assertion fails."""
    code = f"""
import os
os.environ.update(TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="-1", TF_ENABLE_ONEDNN_OPTS="0")
import keras, numpy as np
try:
    {source}
    print("right")
except Exception as error:
    print("wrong")
"""
    return python(code, path="").splitlines()[-1] == "wrong"


# Random crop: values of R keras 2.16.1 --------------------------------------------------------------------------


def test_a_random_crop_outside_training_is_the_middle_of_the_image():
    image = fill((1, 5, 6, 2))
    out = np.asarray(rk.layer_random_crop(height=3, width=3)(image, training=False))
    first = [0.10123146, 0.18252535, 0.033201709, 0.47182256, 0.15954918, -0.35431173, 0.078484952, -0.12175326]
    assert out.shape == (1, 3, 3, 2) and np.allclose(out.ravel(**R)[:8], first, atol=1e-6)
    larger = np.asarray(rk.layer_random_crop(height=8, width=9)(image, training=False))
    first = [0.32210883, 0.39675334, 0.48890486, 0.45070475, 0.34907013, 0.18400097, -0.025379121, -0.17539161]
    assert larger.shape == (1, 8, 9, 2) and np.allclose(larger.ravel(**R)[:8], first, atol=1e-6)
    same = np.asarray(rk.layer_random_crop(height=8, width=9)(image, training=True))
    assert np.allclose(same, larger)


def test_a_random_crop_in_training_is_a_part_of_the_image():
    image = np.arange(30, dtype="float32").reshape(1, 5, 6, 1)
    for _ in range(10):
        out = np.asarray(rk.layer_random_crop(height=2, width=3)(image, training=True))[0, :, :, 0]
        assert np.array_equal(out - out[0, 0], [[0, 1, 2], [6, 7, 8]])


def test_a_random_crop_in_a_data_set_has_the_size_of_the_crop():
    data = tf.data.Dataset.from_tensors(np.ones((2, 5, 6, 1), "float32")).map(rk.layer_random_crop(height=2, width=3))
    assert next(iter(data)).shape == (2, 2, 3, 1)


def test_keras_does_not_crop_outside_training(python):
    """When this fails, Keras is fixed: `_random_crop` can go once that Keras is the oldest supported one."""
    source = "assert keras.layers.RandomCrop(3, 3)(np.ones((1, 5, 6, 2)), training=False).shape == (1, 3, 3, 2)"
    assert fails_in_plain_keras(python, source)


# Transposed convolutions with dilation --------------------------------------------------------------------------


@pytest.mark.parametrize("rank", [1, 2, 3])
@pytest.mark.parametrize("padding", ["valid", "same"])
def test_a_transposed_convolution_with_dilation_is_that_of_scattered_windows(rank, padding):
    x = fill((2, *(5,) * rank, 2))
    layer = keras.layers.__dict__[f"Conv{rank}DTranspose"](3, 2, dilation_rate=3, padding=padding)
    out = np.asarray(layer(x))
    kernel = np.asarray(layer.kernel)
    whole = np.zeros((2, *(8,) * rank, 3))
    for at in np.ndindex(*(5,) * rank):
        for k in np.ndindex(*(2,) * rank):
            where = tuple(a + 3 * b for a, b in zip(at, k, strict=True))
            whole[(slice(None), *where)] += x[(slice(None), *at)] @ kernel[k].T
    # With "same", the middle of the whole output.
    part = (slice(None), *(slice(1, 6) if padding == "same" else slice(None),) * rank)
    assert np.allclose(out, whole[part], atol=1e-5)


def test_a_transposed_convolution_with_dilation_has_the_values_of_r_keras(tmp_path):
    inputs = keras.Input((6, 5, 2))
    model = keras.Model(inputs, from_r("layer_conv_2d_transpose", object=inputs, filters=2, kernel_size=3,
                                       dilation_rate=2, padding="same"))  # fmt: skip
    model.set_weights([fill(w.shape, 0.31 + 0.17 * n) for n, w in enumerate(model.get_weights(), 1)])
    out = model.predict(fill((2, 6, 5, 2)), verbose=0).ravel(**R)
    first = [0.21731403, 0.22192398, 0.22550261, 0.22636682, -0.038216472, 0.094623983, 0.28630424, 0.44667417]
    assert np.allclose(out[:8], first, atol=1e-5)


def test_tensorflow_has_no_transposed_convolution_with_dilation_on_the_cpu(python):
    """When this fails, `_transposed_convolution` can go once that Keras is the oldest supported one."""
    source = "keras.layers.Conv2DTranspose(2, 3, dilation_rate=2)(np.ones((1, 5, 5, 2)))"
    assert fails_in_plain_keras(python, source)


def test_a_dilated_kernel_has_zeros_between_its_elements():
    kernel = np.arange(1, 5, dtype="float32").reshape(2, 2, 1, 1)
    out = np.asarray(keras_repairs.dilated_kernel(keras.ops.convert_to_tensor(kernel), (1, 3)))[..., 0, 0]
    assert np.array_equal(out, [[1, 0, 0, 2], [3, 0, 0, 4]])


# Interpolations: values of R keras 2.16.1 -----------------------------------------------------------------------


@pytest.mark.parametrize(("interpolation", "first"), [
    ("gaussian", [0.15553494, 0.21908814, 0.015958365, 0.19952889, 0.0296639, -0.17630917, -0.19974463]),
    ("mitchellcubic", [0.16671139, 0.24206498, 0.007708312, 0.26242289, 0.036224928, -0.23632106, -0.26403865]),
])  # fmt: skip
def test_images_are_resized_with_the_filters_of_tensorflow(interpolation, first):
    layer = rk.layer_resizing(height=3, width=4, interpolation=interpolation)
    assert np.allclose(np.ravel(layer(fill((1, 5, 6, 2))), **R)[:7], first, atol=1e-6)
    larger = rk.layer_upsampling_2d(size=2, interpolation=interpolation)(fill((1, 5, 6, 2)))
    assert np.allclose(larger, tf.image.resize(fill((1, 5, 6, 2)), (10, 12), method=interpolation))


def test_keras_does_not_know_two_interpolations_of_tensorflow(python):
    """When this fails, `_interpolations` can go once that Keras is the oldest supported one."""
    assert fails_in_plain_keras(python, "keras.layers.Resizing(3, 4, 'gaussian')(np.ones((1, 5, 5, 2)))")


# Separable convolutions with causal padding ----------------------------------------------------------------------


@pytest.mark.parametrize("data_format", ["channels_last", "channels_first"])
def test_a_causal_separable_convolution_is_a_convolution_after_zeros(data_format, tmp_path):
    x = fill((2, 7, 3))
    given = {"filters": 2, "kernel_size": 3, "dilation_rate": 2, "data_format": data_format}
    inputs = keras.Input((7, 3) if data_format == "channels_last" else (3, 7))
    model = keras.Model(inputs, rk.layer_separable_conv_1d(inputs, padding="causal", **given))
    plain = keras.layers.SeparableConv1D(2, 3, dilation_rate=2)
    padded = np.pad(x, [(0, 0), (4, 0), (0, 0)])
    plain.build(padded.shape)
    plain.set_weights(model.get_weights())
    own = x if data_format == "channels_last" else x.swapaxes(1, 2)
    expected = np.asarray(plain(padded))
    expected = expected if data_format == "channels_last" else expected.swapaxes(1, 2)
    assert model.output_shape[1:] == expected.shape[1:]
    assert np.allclose(model.predict(own, verbose=0), expected, atol=1e-5)
    rk.save_model(model, str(tmp_path / "model.keras"))
    assert np.allclose(rk.load_model(str(tmp_path / "model.keras")).predict(own, verbose=0), expected, atol=1e-5)


CAUSAL_WRITER = """
import numpy as np, tf_keras as keras
model = keras.Sequential([keras.layers.SeparableConv1D(2, 3, padding="causal", input_shape=(6, 2))])
x = np.random.default_rng(0).normal(size=(2, 6, 2)).astype("float32")
model.save("model.h5")
np.savez("data.npz", x=x, out=model.predict(x, verbose=0))
"""


def test_a_causal_separable_convolution_in_a_file_of_keras_2(tmp_path):
    subprocess.run([sys.executable, "-c", CAUSAL_WRITER], check=True, capture_output=True, cwd=tmp_path)
    with np.load(tmp_path / "data.npz") as stored:
        x, expected = stored["x"], stored["out"]
    assert np.allclose(rk.load_model(str(tmp_path / "model.h5")).predict(x, verbose=0), expected, atol=1e-5)


# Locally connected layers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("given", "shapes", "first"), [
    ({"implementation": 2}, [(5, 3, 4, 2), (4, 2)], [0.6497277, 0.61345404, 0.11465475, -0.0038214624]),
    ({"implementation": 3}, [(48,), (4, 2)], [0.808824, 0.28832614, 0.44710451, 0.95685816]),
    ({"implementation": 2, "padding": "same"}, [(5, 3, 5, 2), (5, 2)], [0.38448545, 0.45389056, 0.49647945]),
])  # fmt: skip
def test_the_implementations_of_locally_connected_layers_have_the_weights_of_keras_2(given, shapes, first, tmp_path):
    inputs = keras.Input((5, 3))
    model = keras.Model(inputs, rk.layer_locally_connected_1d(inputs, 2, 2, **given))
    assert [w.shape for w in model.get_weights()] == shapes
    model.set_weights([fill(w.shape, 0.31 + 0.17 * n) for n, w in enumerate(model.get_weights(), 1)])
    out = model.predict(fill((2, 5, 3)), verbose=0)
    assert np.allclose(out.ravel(**R)[: len(first)], first, atol=1e-5)
    rk.save_model(model, str(tmp_path / "model.keras"))
    assert np.allclose(rk.load_model(str(tmp_path / "model.keras")).predict(fill((2, 5, 3)), verbose=0), out, atol=1e-6)


@pytest.mark.parametrize("data_format", ["channels_last", "channels_first"])
def test_the_implementations_of_locally_connected_layers_compute_the_same(data_format):
    x = fill((2, 4, 5, 3) if data_format == "channels_last" else (2, 3, 4, 5))
    layers = [rk.layer_locally_connected_2d(filters=2, kernel_size=(2, 3), strides=(1, 2), data_format=data_format,
                                            implementation=i) for i in (1, 2, 3)]  # fmt: skip
    for layer in layers:
        layer.build(x.shape)
    # The kernel of the third one lists the windows of each position and filter; channels first, each window of it.
    kernel = np.asarray(layers[0].kernel)
    order = (0, 2, 1) if data_format == "channels_last" else (2, 0, 1)
    layers[2].kernel.assign(kernel.transpose(order).ravel())
    connected = layers[1]._connected
    whole = np.zeros(connected.T.shape, "float32")
    whole[connected.T] = layers[2].kernel
    layers[1].kernel.assign(whole.T.reshape(layers[1].kernel.shape))
    first, *others = (np.asarray(layer(x)) for layer in layers)
    assert all(np.allclose(out, first, atol=1e-5) for out in others)


# Small functions ------------------------------------------------------------------------------------------------


def test_an_array_is_normalized_along_its_first_axis():
    x = fill((3, 3))
    assert np.allclose(rk.normalize(x, axis=0), x / np.linalg.norm(x, axis=0))
    expected = [0.44128039, 0.67501972, 0.59128673, 0.33584392, -0.35167935, -0.87380232]
    assert np.allclose(np.ravel(from_r("normalize", x=x, axis=1), **R)[:6], expected, atol=1e-6)
    assert np.allclose(rk.normalize(fill((2, 5)), axis=1), keras.utils.normalize(fill((2, 5)), axis=1))


def test_keras_takes_the_first_axis_for_the_last_one(python):
    """When this fails, Keras is fixed: `_normalize` can go once that Keras is the oldest supported one."""
    assert fails_in_plain_keras(python, "keras.utils.normalize(np.ones((2, 3)), axis=0)")


def test_categories_without_a_token_are_an_error_in_rs_keras():
    given = {"num_tokens": 2, "output_mode": "multi_hot"}
    layer = from_r("layer_category_encoding", **given)
    assert np.array_equal(layer(np.array([[1, 0]])), [[1, 1]])
    for wrong in ([[3, 0]], [[-1, 0]]):
        with pytest.raises(ValueError, match="from 0 to num_tokens - 1, here 1"):
            layer(np.array(wrong))
    data = tf.data.Dataset.from_tensors(np.array([[3, 0]])).map(layer)
    with pytest.raises(tf.errors.InvalidArgumentError, match="num_tokens"):
        next(iter(data))
    inputs = keras.Input((2,), dtype="int32")
    model = keras.Model(inputs, layer(inputs))
    with pytest.raises(tf.errors.InvalidArgumentError, match="num_tokens"):
        model.predict(np.array([[3, 0]]), verbose=0)
    assert np.array_equal(rk.layer_category_encoding(**given)(np.array([[3, 0]])), [[1, 0]])


def test_a_normalization_without_axis_takes_one_mean():
    x = fill((6, 3))
    given = {"axis": None, "mean": np.array([1.0]), "variance": np.array([4.0])}
    assert np.allclose(rk.layer_normalization(**given)(x), (x - 1) / 2, atol=1e-6)
    assert np.allclose(from_r("layer_normalization", **given, invert=True)(x), x * 2 + 1, atol=1e-6)


def test_an_adapted_normalization_counts_the_values():
    layer = rk.layer_normalization()
    rk.adapt(layer, fill((6, 3)))
    assert int(layer.get_weights()[2]) == 6
    whole = rk.layer_normalization(axis=None)
    rk.adapt(whole, fill((6, 3)))
    assert int(whole.get_weights()[2]) == 18


def test_names_that_keras_2_knows():
    x = np.array([[-2.0, 1.0]], "float32")
    layer = rk.layer_dense(units=2, activation="LeakyReLU", kernel_initializer="identity")
    assert np.allclose(layer(x), [[-0.6, 1]])
    again = keras.layers.deserialize(json.loads(json.dumps(keras.layers.serialize(layer))))
    assert again.activation.negative_slope == pytest.approx(0.3)
    dense = rk.layer_dense(units=1, kernel_regularizer="l1_l2", kernel_initializer="ones")
    dense(np.ones((1, 3), "float32"))
    assert float(dense.losses[0]) == pytest.approx(0.06)


# Initial values ---------------------------------------------------------------------------------------------------


def test_the_normal_distribution_of_variance_scaling_is_not_truncated_in_rs_keras():
    assert from_r("initializer_variance_scaling").distribution == "untruncated_normal"
    assert from_r("initializer_variance_scaling", distribution="truncated_normal").distribution == "truncated_normal"
    values = np.asarray(from_r("initializer_variance_scaling", seed=1)((300, 100)))
    assert np.abs(values).max() > 3 * values.std()


def test_the_kernels_of_an_attention_start_as_in_keras_2():
    query = np.zeros((2, 3, 6), "float32")
    layer = from_r("layer_multi_head_attention", num_heads=2, key_dim=20)
    layer(query, query)
    # Keras 2: limit sqrt(6 / (fan_in + fan_out)) of the shape (6, 2, 20): 6 * 2 inputs, 6 * 20 outputs.
    for dense, (inputs, outputs) in (("query_dense", (12, 120)), ("output_dense", (40, 12))):
        kernel = np.abs(np.asarray(getattr(layer, dense).kernel))
        limit = np.sqrt(6 / (inputs + outputs))
        assert 0.95 * limit < kernel.max() <= limit
    # An initializer of the user is not changed.
    own = from_r("initializer_glorot_uniform", seed=1)
    before = own.get_config()
    from_r("layer_multi_head_attention", num_heads=2, key_dim=20, kernel_initializer=own)
    assert own.get_config() == before
    plain = rk.layer_multi_head_attention(num_heads=2, key_dim=20)
    assert plain.get_config()["kernel_initializer"]["config"].get("input_axes") is None


# Losses of a model's own steps ------------------------------------------------------------------------------------


@pytest.mark.parametrize("own_tracker", [False, True])
def test_the_history_has_the_loss_that_an_own_train_step_returns(own_tracker):
    class Own(keras.Model):
        def __init__(self):
            super().__init__()
            self.mean = keras.metrics.Mean(name="loss") if own_tracker else None

        def train_step(self, data):
            loss = tf.reduce_mean(data[0])
            if self.mean is not None:
                self.mean.update_state(loss)
            return {"loss": loss if self.mean is None else self.mean.result()}

        test_step = train_step

    model = Own()
    model.compile()
    history = model.fit(np.array([1.0, 4.0]), batch_size=1, shuffle=False, epochs=2, verbose=0)
    # Without a metric, it is the loss of the last batch, as in Keras 2.
    assert history.history["loss"] == [2.5 if own_tracker else 4] * 2
    assert model.evaluate(np.array([3.0]), verbose=0, return_dict=True)["loss"] == 3


def test_keras_reports_a_loss_of_0(python):
    """When this fails, Keras is fixed: the patch can go once the older versions are no longer supported."""
    source = (
        "model = type('Own', (keras.Model,), {'train_step': lambda self, data: {'loss': 3.0}})(); model.compile(); "
        "assert model.fit(np.ones((2, 1)), verbose=0).history['loss'] == [3.0]"
    )
    assert fails_in_plain_keras(python, source)
