"""Every layer of Keras 2 in every format of Keras 2: rkeras opens the file, and the predictions are equal.

By default only the cases of `SHORT` run; `make sweep` runs all.
"""

import json
import subprocess
import sys

import h5py
import keras
import numpy as np
import pytest
import tensorflow as tf
from conftest import ROOT

import rkeras as rk

WRITER = ROOT / "tests" / "keras2_layers_writer.py"
SHORT = {
    "dense", "separable_conv_2d", "multi_head_attention", "attention", "discretization_adapted", "thresholded_relu",
    "layer_normalization_two_axes", "string_lookup_adapted", "text_vectorization_tf_idf", "normalization_adapted",
    "locally_connected_1d", "operators", "slices", "nested", "nested_twice", "depthwise_conv_2d", "bidirectional_two",
    "random_flip", "spatial_dropout_1d", "string_lookup_lines",
}  # fmt: skip
WHOLE = ("{}.h5", "{}.keras", "{}_savedmodel")
WEIGHTS = ("{}_weights.h5", "{}_checkpoint")
# Keras 2 does not write the vocabulary to a checkpoint.
LOOKUPS = ("string_lookup", "integer_lookup", "text_vectorization")


@pytest.fixture(scope="module")
def folder(tmp_path_factory, request):
    folder = tmp_path_factory.mktemp("keras2")
    names = {item.callspec.params["case"] for item in request.session.items if "case" in getattr(
        getattr(item, "callspec", None), "params", {}) and item.module is request.module}  # fmt: skip
    subprocess.run([sys.executable, WRITER, folder, *names], check=True, capture_output=True, text=True)
    return folder


def data(folder, case):
    """Return the inputs and the outputs of Keras 2."""
    with np.load(folder / f"{case}.npz") as stored:
        inputs = [stored[f"x{i}"] for i in range(len(stored.files) - 1)]
        inputs = [tf.constant(x.tolist()) if x.dtype.kind == "U" else x for x in inputs]
        return inputs[0] if len(inputs) == 1 else inputs, stored["output"]


def pytest_generate_tests(metafunc):
    """Use the cases of `SHORT`, and all cases if long tests are selected: their names take a process to find.

    tf_keras cannot be imported together with Keras 3.
    """
    if "case" not in metafunc.fixturenames:
        return
    names = sorted(SHORT)
    if "not long" not in metafunc.config.option.markexpr.replace("long or not long", "long"):
        found = subprocess.run([sys.executable, WRITER, "--names"], capture_output=True, text=True, check=True)
        assert set(names) <= set(found.stdout.split())
        names = [n if n in SHORT else pytest.param(n, marks=pytest.mark.long) for n in found.stdout.split()]
    metafunc.parametrize("case", names)


def test_a_layer_of_keras_2_predicts_the_same_in_every_format(case, folder):
    x, expected = data(folder, case)
    architecture = (folder / f"{case}.json").read_text()
    for form in (*WHOLE, *WEIGHTS):
        path = folder / form.format(case)
        written = path.exists() or path.with_name(f"{path.name}.index").exists()
        if not written:
            # Keras 2 cannot write adapted lookup layers to HDF5.
            assert case.startswith(LOOKUPS), form
            assert "h5" in form, form
            continue
        if case == "string_lookup_lines" and form == "{}.keras":
            with pytest.raises(ValueError, match="a term contains a line separator"):
                rk.load_model(str(path))
            continue
        if form in WHOLE:
            model = rk.load_model(str(path))
        else:
            model = rk.model_from_json(architecture)
            if form == "{}_checkpoint" and case.startswith(LOOKUPS) and 'vocabulary": null' in architecture:
                continue
            rk.load_weights(model, str(path))
        found = model.predict(x, verbose=0)
        np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5, err_msg=form)
        if form == "{}.keras":
            # Saved again, it is a file of Keras 3.
            rk.save_model(model, str(folder / f"{case}.again.keras"), overwrite=True)
            again = rk.load_model(str(folder / f"{case}.again.keras"))
            np.testing.assert_allclose(again.predict(x, verbose=0), expected, rtol=1e-4, atol=1e-5, err_msg="again")


def test_functions_that_do_more_than_compute_are_rejected():
    from rkeras._compat.layers.tensorflow_functions import TensorFlowFunction

    for function in ("io.write_file", "py_function", "load_op_library", "no_such_function", "saved_model.load"):
        with pytest.raises(ValueError, match="not a function that computes with tensors"):
            TensorFlowFunction(function)


# Files of Keras 2.2 -----------------------------------------------------------------------------------------


def keras22_file(path, layers, weights, optimizer=None, sequential_list=False):
    """Write an HDF5 file as Keras 2.2.4 did, in 2018: without an input layer, and with `lr`."""
    config = layers if sequential_list else {"name": "sequential_1", "layers": layers}
    with h5py.File(path, "w") as file:
        file.attrs.update(keras_version=b"2.2.4", backend=b"tensorflow")
        file.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": config}).encode()
        if optimizer:
            settings = {"optimizer_config": optimizer, "loss": "mse", "metrics": ["mae"], "sample_weight_mode": None,
                        "loss_weights": None}  # fmt: skip
            file.attrs["training_config"] = json.dumps(settings).encode()
        group = file.create_group("model_weights")
        group.attrs["layer_names"] = [name.encode() for name in weights]
        for name, arrays in weights.items():
            layer = group.create_group(name)
            layer.attrs["weight_names"] = [f"{name}/{part}:0".encode() for part in arrays]
            for part, array in arrays.items():
                layer.create_dataset(f"{name}/{part}:0", data=np.asarray(array, dtype="float32"))


def zeros(kind="Zeros"):
    return {"class_name": kind, "config": {}}


CONV = {"class_name": "Conv1D", "config": {
    "name": "conv1d_1", "trainable": True, "batch_input_shape": [None, 10, 4], "dtype": "float32", "filters": 3,
    "kernel_size": [2], "strides": [1], "padding": "valid", "data_format": "channels_last", "dilation_rate": [1],
    "activation": "linear", "use_bias": True, "kernel_initializer": zeros(), "bias_initializer": zeros(),
    "kernel_regularizer": None, "bias_regularizer": None, "activity_regularizer": None, "kernel_constraint": None,
    "bias_constraint": None}}  # fmt: skip
CONV_WEIGHTS = {"conv1d_1": {"kernel": np.ones((2, 4, 3)), "bias": np.zeros(3)}}


@pytest.mark.parametrize("sequential_list", [False, True])
def test_the_first_layer_of_keras_2_2_has_one_batch_axis(sequential_list, tmp_path):
    keras22_file(tmp_path / "m.h5", [CONV], CONV_WEIGHTS, sequential_list=sequential_list)
    model = rk.load_model_hdf5(str(tmp_path / "m.h5"))
    assert model.input_shape == (None, 10, 4)
    np.testing.assert_array_equal(model.predict(np.ones((2, 10, 4)), verbose=0), np.full((2, 9, 3), 8.0))


def test_a_fixed_batch_size_of_keras_2_2_is_kept(tmp_path):
    layer = {"class_name": "SimpleRNN", "config": {"name": "rnn", "batch_input_shape": [3, 2, 1], "units": 1,
                                                   "stateful": True, "dtype": "float32"}}  # fmt: skip
    weights = {"rnn": {"kernel": [[1]], "recurrent_kernel": [[1]], "bias": [0]}}
    keras22_file(tmp_path / "m.h5", [layer], weights)
    assert rk.load_model_hdf5(str(tmp_path / "m.h5")).input_shape == (3, 2, 1)


@pytest.mark.parametrize(("decay", "after"), [(0.0, 0.25), (1.0, 0.125)])
def test_an_optimizer_of_keras_2_2_has_its_learning_rate(decay, after, tmp_path):
    config = {"lr": 0.25, "momentum": 0.0, "decay": decay, "nesterov": False}
    keras22_file(tmp_path / "m.h5", [CONV], CONV_WEIGHTS, {"class_name": "SGD", "config": config})
    model = rk.load_model_hdf5(str(tmp_path / "m.h5"))
    assert isinstance(model.optimizer, keras.optimizers.SGD)
    assert float(keras.ops.convert_to_numpy(model.optimizer.learning_rate)) == 0.25
    x, y = np.ones((2, 10, 4)), np.ones((2, 9, 3))
    model.train_on_batch(x, y)
    # As Keras 2.2 computed it: lr / (1 + decay * iterations).
    assert float(keras.ops.convert_to_numpy(model.optimizer.learning_rate)) == after
