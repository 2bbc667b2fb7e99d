"""Names of functions and classes of rkeras in saved files are stable, wherever they are defined.

The files in tests/data were written by a version that used module names. All later versions must load these files.
"""

import inspect
import json
import pickle
import zipfile

import keras
import named_in_files
import numpy as np
import pytest
from conftest import OLDER, ROOT

import rkeras as rk
from rkeras._layers.user_functions import python_function
from rkeras._ops import arguments
from rkeras._ops.graph_functions import FORMER_NAMES, GRAPH_FUNCTIONS
from rkeras._ops.symbolic_calls import on_tensors

DATA = ROOT / "tests" / "data"
READS_DATA = pytest.mark.skipif(OLDER, reason="Keras 3.15 wrote the files, with arguments that older versions lack.")


def lgamma(x):
    return on_tensors(arguments.lgamma, x)


def digamma(x):
    return on_tensors(arguments.digamma, x)


MODELS = {
    "graph_functions": (lambda: named_in_files.graph_functions(lgamma, digamma), named_in_files.graph_inputs),
    "classes": (named_in_files.classes, named_in_files.class_inputs),
}


def config_of(path):
    return zipfile.ZipFile(path).read("config.json").decode()


def graph_functions_in(path):
    layers = json.loads(config_of(path))["config"]["layers"]
    return {layer["config"]["function"] for layer in layers if layer["class_name"] == "BackendCall"}


def assert_equal(model, name):
    found = named_in_files.predictions(model, MODELS[name][1]())
    with np.load(DATA / f"{name}.npz") as expected:
        assert found.keys() == set(expected)
        for output in expected:
            np.testing.assert_allclose(found[output], expected[output], rtol=1e-5, atol=1e-6, err_msg=output)


@READS_DATA
@pytest.mark.parametrize("name", MODELS)
def test_a_file_that_names_modules_loads_and_predicts_the_same(name):
    model = rk.load_model(str(DATA / f"{name}.keras"), custom_objects=named_in_files.OBJECTS)
    assert_equal(model, name)


def test_the_old_file_contains_every_former_name():
    assert graph_functions_in(DATA / "graph_functions.keras") == set(FORMER_NAMES)
    assert set(FORMER_NAMES.values()) <= set(GRAPH_FUNCTIONS)


@READS_DATA
def test_the_compile_settings_of_an_old_file_are_restored():
    model = rk.load_model(str(DATA / "classes.keras"), custom_objects=named_in_files.OBJECTS)
    assert model.optimizer.schedule_decay == 0.01
    compiled = model.get_compile_config()["metrics"]
    assert compiled["doubled"]["config"]["normalizer"] == [1.0, 2.0]
    assert compiled["sparsemax"]["class_name"] == "MeanTensor"


@pytest.mark.parametrize("name", MODELS)
def test_a_new_file_names_no_module_of_rkeras_and_loads_and_predicts_the_same(name, tmp_path):
    path = str(tmp_path / "m.keras")
    rk.save_model(MODELS[name][0](), path)
    assert "rkeras." not in config_of(path)
    assert '"module": "rkeras"' in config_of(path)
    model = rk.load_model(path, custom_objects=named_in_files.OBJECTS)
    if name == "graph_functions":
        assert_equal(model, name)
        assert graph_functions_in(path) == set(FORMER_NAMES.values())


def test_the_names_of_graph_functions_never_change():
    assert set(GRAPH_FUNCTIONS) == {
        "conv_transpose", "conv_transpose_to_shape", "ctc_cost", "ctc_decode", "ctc_dense_to_sparse", "digamma",
        "dropout", "fill", "flatten_rows", "in_train_phase", "lgamma", "print", "random", "shape", "to_dense",
    }  # fmt: skip


@READS_DATA
@pytest.mark.parametrize("name", ["rkeras._keras.clear_session.clear", "os.getcwd", "unknown"])
def test_a_file_cannot_name_unregistered_functions(name, tmp_path):
    config = json.loads(config_of(DATA / "graph_functions.keras"))
    next(layer for layer in config["config"]["layers"] if layer["class_name"] == "BackendCall")["config"][
        "function"
    ] = name
    with pytest.raises(Exception, match=f"unknown graph function '{name}'"):
        keras.saving.deserialize_keras_object(config)


def test_a_model_with_an_unnamed_function_cannot_be_saved(tmp_path):
    x = rk.layer_input(2)
    model = rk.keras_model(x, on_tensors(lambda x: x * 2, x))
    with pytest.raises(ValueError, match="contains the function .*<lambda> cannot be saved; save its weights"):
        rk.save_model(model, str(tmp_path / "m.keras"))
    changed = rk.keras_model(x, rk.op_subset_set(x, ..., 0, value=0.0))
    np.testing.assert_array_equal(changed(np.ones((1, 2))), [[0, 1]])
    with pytest.raises(ValueError, match="cannot be saved; save its weights"):
        rk.save_model(changed, str(tmp_path / "m.keras"))


def test_a_transposed_convolution_of_symbolic_tensors_can_be_saved(tmp_path):
    image, kernel = rk.layer_input([2, 2, 1]), np.ones((2, 2, 1, 1), "float32")
    model = rk.keras_model(image, rk.op_conv_transpose(image, kernel, strides=2, padding="same"))
    rk.save_model(model, str(tmp_path / "m.keras"))
    loaded, x = rk.load_model(str(tmp_path / "m.keras")), np.arange(4.0).reshape(1, 2, 2, 1)
    np.testing.assert_array_equal(loaded(x), model(x))
    assert tuple(loaded.output_shape) == (None, 4, 4, 1)


def test_loading_a_custom_model_is_an_error_with_the_reason(tmp_path):
    model = rk.keras_model_custom(lambda self: lambda x: x * 2)
    model(np.ones((1, 2)))
    rk.save_model(model, str(tmp_path / "m.keras"))
    with pytest.raises(ValueError, match=r"keras_model_custom\(\) cannot be loaded .* load its weights"):
        rk.load_model(str(tmp_path / "m.keras"))


@pytest.mark.parametrize("name", rk._CLASSES)
def test_a_class_of_rkeras_is_found_by_its_registered_name(name):
    cls = getattr(rk, name)
    assert (cls.__module__, cls.__qualname__) == ("rkeras", name)
    assert pickle.loads(pickle.dumps(cls)) is cls


def test_a_pickled_class_is_loaded_without_keras(python):
    data = pickle.dumps(rk.MeanTensor)
    assert python(f"import pickle; print(pickle.loads({data!r}))").strip() == "<class 'rkeras.MeanTensor'>"


def test_a_callable_object_keeps_its_name_and_signature_in_keras():
    def own(x, training=None):
        return x

    wrapped = python_function(named_in_files.RFunction("mine", own))
    assert (wrapped.__name__, wrapped.__module__, wrapped(3)) == ("mine", "custom", 3)
    assert list(inspect.signature(wrapped).parameters) == ["x", "training"]
    assert python_function(own) is own
    assert python_function(own, "other").__name__ == "other"
    assert keras.saving.serialize_keras_object(wrapped)["config"] == "mine"
    assert python_function(min).__name__ == "min"


def test_user_functions_are_saved_by_name(tmp_path):
    model = named_in_files.classes()
    rk.save_model(model, str(tmp_path / "m.keras"))
    config = config_of(tmp_path / "m.keras")
    assert all(f'"{name}"' in config for name in named_in_files.OBJECTS)
