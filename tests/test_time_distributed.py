"""time_distributed() over sequences of unknown length. The expected values are those of the layer on each step."""

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras import predict
from rkeras._keras import patches, private

SIZES = [(3, 5), (3, 4), (1, 6)]


def sequences(samples, steps, *shape):
    return np.random.default_rng(steps).normal(size=(samples, steps, *shape)).astype("float32")


def test_every_step_of_sequences_of_any_length_is_processed():
    dense = keras.layers.Dense(2)
    model = rk.keras_model_sequential(input_shape=(None, 3)) >> rk.time_distributed(dense)
    for size in SIZES:
        x = sequences(*size, 3)
        assert predict(model, x, verbose=0) == pytest.approx(x @ dense.kernel.numpy(), abs=1e-6)


# Keras 3.16 warns although the layer takes the mask.
@pytest.mark.filterwarnings("ignore:Layer .* was passed an input with a mask")
def test_images_masks_and_the_training_phase_reach_the_layer():
    class Inner(keras.layers.Layer):
        def call(self, inputs, training=None, mask=None):
            scale = 3.0 if training else 2.0
            valid = 1.0 if mask is None else keras.ops.cast(mask, "float32")[:, None]
            return keras.ops.sum(inputs, axis=(1, 2)) * scale * valid

        def compute_output_shape(self, input_shape):
            return (input_shape[0], input_shape[-1])

    layer = keras.layers.TimeDistributed(Inner())
    specs = [tf.TensorSpec((None, None, None, 2, 1)), tf.TensorSpec((None, None), tf.bool)]
    call = tf.function(lambda x, mask: (layer(x), layer(x, mask=mask, training=True)), input_signature=specs)
    for size in SIZES:
        x, valid = sequences(*size, 4, 2, 1), np.arange(size[1]) % 2 == np.zeros((size[0], 1))
        plain, masked = call(x, valid)
        assert plain.numpy() == pytest.approx(2 * x.sum(axis=(2, 3)), abs=1e-5)
        assert masked.numpy() == pytest.approx(3 * x.sum(axis=(2, 3)) * valid[..., None], abs=1e-5)


@pytest.mark.parametrize("steps", [3, None])
def test_a_layer_without_compute_output_shape_is_applied(steps):
    class Twice(keras.layers.Layer):
        def build(self, input_shape):
            self.kernel = self.add_weight(shape=(input_shape[-1], 2), initializer="ones")

        def call(self, inputs):
            return keras.ops.concatenate([inputs, keras.ops.matmul(inputs, self.kernel)], -1)

    model = rk.keras_model_sequential(input_shape=(steps, 4)) >> rk.time_distributed(Twice())
    assert model.output_shape == (None, steps, 6)
    x = sequences(2, 3, 4)
    total = x.sum(-1, keepdims=True)
    assert predict(model, x, verbose=0) == pytest.approx(np.concatenate([x, total, total], -1), abs=1e-5)


@pytest.mark.parametrize("ending", ["keras", "h5"])
def test_it_is_right_in_a_loaded_model_and_the_file_names_the_class_of_keras(ending, tmp_path):
    model = rk.keras_model_sequential(input_shape=(None, 3)) >> rk.time_distributed(keras.layers.Dense(2))
    path = str(tmp_path / f"model.{ending}")
    rk.save_model(model, path)
    loaded = rk.load_model(path)
    assert type(loaded.layers[-1]) is keras.layers.TimeDistributed
    for size in SIZES:
        x = sequences(*size, 3)
        assert np.array_equal(predict(loaded, x, verbose=0), predict(model, x, verbose=0))


@pytest.mark.skipif(private.version() < (3, 14), reason="this Keras has not the fault")
def test_keras_loops_over_the_batch():
    """When this fails, Keras is fixed: the patch can go once 3.14 and 3.15 are no longer supported."""
    patch = patches.find(keras.layers.TimeDistributed, "call")
    model = keras.Sequential([keras.Input((None, 3)), keras.layers.TimeDistributed(keras.layers.Dense(2))])
    with patches.temporarily_replaced(patch.owner, "call", patch.before):
        model.predict(sequences(3, 5, 3), verbose=0)
        assert model.predict(sequences(3, 4, 3), verbose=0).shape == (3, 3, 2)
