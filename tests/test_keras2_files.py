"""Files written by Keras 2: the whole model is loaded, and its training continues."""

import json
import subprocess
import sys

import numpy as np
import pytest
from conftest import ROOT

import rkeras as rk

MODELS = ["sequential", "functional", "time_major"]
WHOLE = ["{}.h5", "{}.keras", "{}_savedmodel"]
LOADERS = [rk.load_model, rk.load_model_hdf5, rk.load_model_tf, rk.model_from_saved_model]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("keras2")
    subprocess.run(
        [sys.executable, ROOT / "tests" / "keras2_writer.py", folder], check=True, capture_output=True, text=True
    )
    return folder


@pytest.fixture(scope="module")
def data(folder):
    with np.load(folder / "data.npz") as stored:
        return stored["x"], stored["y"]


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("form", WHOLE)
@pytest.mark.parametrize("load", LOADERS, ids=lambda verb: verb.name)
def test_each_loader_opens_each_format(model, form, load, folder, data):
    loaded = load(str(folder / form.format(model)))
    expected = np.load(folder / f"{model}_output.npy")
    np.testing.assert_allclose(loaded.predict(data[0], verbose=0), expected, rtol=1e-5)
    assert loaded.compiled and int(loaded.optimizer.iterations) == 2


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("form", WHOLE)
def test_training_continues_as_in_keras_2(model, form, folder, data):
    loaded = rk.load_model(str(folder / form.format(model)))
    history = loaded >> rk.fit(*data, epochs=3, shuffle=False, verbose=0)
    np.testing.assert_allclose(history.metrics["loss"], np.load(folder / f"{model}_losses.npy"), rtol=1e-5)


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("weights", ["{}_weights.h5", "{}_checkpoint", "{}.h5"])
def test_architecture_and_weights_in_separate_files(model, weights, folder, data):
    loaded = rk.model_from_json((folder / f"{model}.json").read_text())
    loaded >> rk.load_model_weights(str(folder / weights.format(model)))
    expected = np.load(folder / f"{model}_output.npy")
    np.testing.assert_allclose(loaded.predict(data[0], verbose=0), expected, rtol=1e-5)


@pytest.mark.parametrize("loss", ["logcosh", "huber_loss", "kullback_leibler_divergence"])
@pytest.mark.parametrize("form", ["h5", "keras"])
def test_losses_and_metrics_by_their_names_in_keras_2(loss, form, folder, data):
    loaded = rk.load_model(str(folder / f"{loss}.{form}"))
    expected = json.loads((folder / f"{loss}_scores.json").read_text())
    assert rk.evaluate(loaded, *data, verbose=0) == pytest.approx(expected, rel=1e-5)


def test_weights_of_another_model_are_rejected(folder):
    other = rk.keras_model_sequential(input_shape=4) >> rk.layer_dense(7, kernel_initializer="ones")
    with pytest.raises(ValueError, match="does not fit the model"):
        rk.load_model_weights(other, str(folder / "sequential_checkpoint"))
    assert np.all(other.get_weights()[0] == 1)


def test_a_model_is_loaded_without_compile_settings(folder):
    assert not rk.load_model(str(folder / "sequential.keras"), compile=False).compiled
