"""Arrays that share their memory with TensorFlow."""

import gc
import weakref

import keras
import numpy as np
import pytest

import rkeras as rk
from rkeras._keras.loading import symbol
from rkeras._values import shared_memory


def large(dtype="float32", shape=(1024, 300)):
    made = shared_memory.empty(shape, dtype)
    made[...] = np.arange(made.size, dtype="float64").reshape(shape) % 97
    return made


def is_shared(array):
    tensor = shared_memory.as_tensor(array)
    if tensor is array:
        return False
    array[0, 0] = 55
    return float(tensor[0, 0]) == 55


@pytest.mark.parametrize("dtype", ["float32", "int32", "uint8"])
def test_a_large_aligned_array_and_its_leading_part_are_shared(dtype):
    array = large(dtype, (2048, 600))
    assert is_shared(array)
    assert is_shared(array[:100])
    assert is_shared(array.reshape(4096, 300))


def test_other_arrays_are_not_shared():
    array = large()
    assert not is_shared(array[1:])
    assert not is_shared(array[:, 1:])
    assert not is_shared(array[:0, 0])
    assert not is_shared(large("float64"))
    assert not is_shared(np.zeros((1024, 300), "float32"))
    assert not is_shared(large(shape=(8, 8)))
    assert shared_memory.as_tensor(None) is None
    array.flags.writeable = False
    assert shared_memory.as_tensor(array) is array


def test_memory_is_freed_after_the_array_and_the_tensor():
    array = large()
    expected = array.copy()
    owner = weakref.ref(array.base)
    tensor = shared_memory.as_tensor(array)
    del array
    gc.collect()
    np.testing.assert_array_equal(tensor, expected)
    del tensor
    gc.collect()
    assert owner() is None


def trained(x, y):
    keras.utils.set_random_seed(3)
    model = rk.keras_model_sequential(input_shape=300) >> rk.layer_dense(4) >> rk.compile("adam", "mse")
    history = model >> rk.fit(x, y, epochs=2, validation_split=0.25, verbose=0)
    return history.metrics, rk.predict(model, x, verbose=0), rk.get_weights(model)


def test_training_on_a_shared_array_is_the_same_and_does_not_change_it(monkeypatch):
    x, y = large(), np.ones((1024, 4), "float32")
    before, shared = x.copy(), []
    monkeypatch.setattr(shared_memory, "symbol", lambda path: shared.append(path) or symbol(path))
    metrics, predicted, weights = trained(x, y)
    assert len(shared) == 3  # training data of fit; data of predict; validation data, which start at any row
    copied_metrics, copied_predicted, copied_weights = trained(before, y)
    assert len(shared) == 3
    assert metrics == copied_metrics
    np.testing.assert_array_equal(predicted, copied_predicted)
    for one, other in zip(weights, copied_weights, strict=True):
        np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(x, before)
