"""Applications: architectures, preprocessing, decoded predictions, errors about missing files."""

import json
import urllib.error
from functools import partial

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras._core.verb import VERBS

# Published numbers of parameters of the architectures, with 1000 classes.
PARAMETERS = {
    "application_xception": 22_910_480,
    "application_vgg16": 138_357_544,
    "application_vgg19": 143_667_240,
    "application_resnet50": 25_636_712,
    "application_resnet101": 44_707_176,
    "application_resnet152": 60_419_944,
    "application_resnet50_v2": 25_613_800,
    "application_resnet101_v2": 44_675_560,
    "application_resnet152_v2": 60_380_648,
    "application_inception_v3": 23_851_784,
    "application_inception_resnet_v2": 55_873_736,
    "application_mobilenet": 4_253_864,
    "application_mobilenet_v2": 3_538_984,
    "application_mobilenet_v3_large": 5_507_432,
    "application_mobilenet_v3_small": 2_554_968,
    "application_densenet121": 8_062_504,
    "application_densenet169": 14_307_880,
    "application_densenet201": 20_242_984,
    "application_nasnetlarge": 88_949_818,
    "application_nasnetmobile": 5_326_716,
    "application_nasnet_large": 88_949_818,
    "application_nasnet_mobile": 5_326_716,
    "application_efficientnet_b0": 5_330_571,
    "application_efficientnet_b1": 7_856_239,
    "application_efficientnet_b2": 9_177_569,
    "application_efficientnet_b3": 12_320_535,
    "application_efficientnet_b4": 19_466_823,
    "application_efficientnet_b5": 30_562_527,
    "application_efficientnet_b6": 43_265_143,
    "application_efficientnet_b7": 66_658_687,
    "application_efficientnet_v2b0": 7_200_312,
    "application_efficientnet_v2b1": 8_212_124,
    "application_efficientnet_v2b2": 10_178_374,
    "application_efficientnet_v2b3": 14_467_622,
    "application_efficientnet_v2s": 21_612_360,
    "application_efficientnet_v2m": 54_431_388,
    "application_efficientnet_v2l": 119_027_848,
    "application_convnext_tiny": 28_589_128,
    "application_convnext_small": 50_223_688,
    "application_convnext_base": 88_591_464,
    "application_convnext_large": 197_767_336,
    "application_convnext_xlarge": 350_196_968,
}
QUICK = ("application_mobilenet", "application_vgg16")


def build(name, **details):
    # In this scope variables have shapes but no values, because values would take gigabytes.
    with keras.StatelessScope():
        return getattr(rk, name)(weights=None, **details)


@pytest.mark.parametrize("name", [n if n in QUICK else pytest.param(n, marks=pytest.mark.long) for n in PARAMETERS])
def test_an_architecture_has_the_published_number_of_parameters(name):
    assert build(name).count_params() == PARAMETERS[name]


def test_every_declared_architecture_is_in_the_table():
    declared = {n for n, v in VERBS.items() if n.startswith("application_") and v.function is None}
    assert declared == set(PARAMETERS)


def test_application_densenet_with_the_blocks_of_densenet121():
    assert build("application_densenet", blocks=[6, 12, 24, 16]).count_params() == 8_062_504


def test_application_nasnet_with_the_sizes_of_nasnet_mobile():
    model = build("application_nasnet", input_shape=(224, 224, 3), penultimate_filters=1056, num_blocks=4,
                  stem_block_filters=32, skip_reduction=False)  # fmt: skip
    assert model.count_params() == 5_326_716


@pytest.fixture
def cache(tmp_path, monkeypatch):
    def offline(*_):
        raise urllib.error.URLError("Name or service not known")

    monkeypatch.setattr("keras.src.backend.config._KERAS_DIR", str(tmp_path))
    monkeypatch.setattr("keras.src.utils.file_utils.urlretrieve", offline)
    return tmp_path / "models"


@pytest.mark.parametrize(
    ("name", "file"),
    [("application_mobilenet", "mobilenet_1_0_224_tf.h5"), ("application_nasnet_mobile", "nasnet_mobile.h5")],
)
def test_a_failed_download_of_weights_names_the_file_and_its_folder(cache, name, file):
    with pytest.raises(OSError) as caught:
        getattr(rk, name)(weights="imagenet")
    text = str(caught.value)
    assert text.startswith(f"{name}(): `{file}` is not in the cache and could not be downloaded (URL fetch failure")
    assert text.endswith(f"put the file at {cache / file}.")


def test_weights_for_an_unknown_depth_are_rejected():
    with pytest.raises(ValueError, match=r"application_densenet\(\): `weights` must be NULL or a file"):
        rk.application_densenet([1, 1, 1, 1])


def test_an_invalid_argument_is_named():
    with pytest.raises(TypeError, match=r"application_xception\(\): got an unexpected keyword argument 'depth'"):
        rk.application_xception(depth=3)
    with pytest.raises(ValueError, match=r"application_vgg16\(\): `pooling` must be one of \"avg\", \"max\""):
        rk.application_vgg16(pooling="mean")


def test_images_are_not_changed_in_place():
    x = np.full((2, 2, 3), 255, dtype="float32")
    assert rk.xception_preprocess_input(x).max() == 1
    assert x.min() == 255


def test_preprocessing_works_on_symbolic_tensors_and_in_a_pipe():
    inputs = keras.Input((4, 4, 3))
    model = keras.Model(inputs, inputs >> rk.mobilenet_preprocess_input())
    assert np.allclose(model(np.zeros((1, 4, 4, 3))), -1)


@pytest.mark.parametrize("shape", [(2, 2, 3), (4, 2, 2, 3)])
@pytest.mark.parametrize("mode", ["caffe", "tf", "torch"])
@pytest.mark.parametrize("dtype", ["float32", "uint8"])
def test_images_of_unknown_rank_and_integers_in_a_graph(shape, mode, dtype):
    x = np.arange(np.prod(shape)).reshape(shape)
    verb = partial(rk.imagenet_preprocess_input, mode=mode)
    found = tf.function(verb, input_signature=[tf.TensorSpec(None, dtype)])(x.astype(dtype))
    assert found.dtype == "float32" and np.allclose(found, verb(x), atol=1e-4)
    first = np.moveaxis(x, -1, -3)
    verb = partial(verb, data_format="channels_first")
    found = tf.function(verb, input_signature=[tf.TensorSpec(None, dtype)])(first.astype(dtype))
    assert np.allclose(found, verb(first), atol=1e-4)


def test_decoded_predictions_are_data_frames(monkeypatch):
    index = {str(i): [f"n{i:04}", f"thing {i}"] for i in range(1000)}
    monkeypatch.setattr("keras.src.applications.imagenet_utils.CLASS_INDEX", json.loads(json.dumps(index)))
    preds = np.zeros((2, 1000))
    preds[0, [7, 3]] = 0.75, 0.25
    preds[1, 999] = 1
    first, second = rk.imagenet_decode_predictions(preds, top=2)
    assert list(first) == ["class_name", "class_description", "score"]
    assert first["class_description"].tolist() == ["thing 7", "thing 3"]
    assert first["score"].tolist() == [0.75, 0.25]
    assert second["class_name"][0] == "n0999"
    with pytest.raises(ValueError, match=r"xception_decode_predictions\(\): `preds` must be probabilities of the 1000"):
        rk.xception_decode_predictions(preds[:, :10])


@pytest.mark.parametrize(
    ("name", "expected"),
    [("resnet50", -103.939), ("resnet50v2", -1), ("MobileNetV3Small", 0), ("efficientnetv2-b0", 0),
     ("mobilenet_1.00_224", -1), ("inception_resnet_v2", -1), ("NASNet", -1), ("vgg19", -103.939),
     ("densenet121", -0.485 / 0.229)],
)  # fmt: skip
def test_preprocessing_recognizes_a_model_by_its_name(name, expected):
    model = keras.Sequential([keras.Input((1,))], name=name)
    found = rk.application_preprocess_inputs(model, np.zeros((1, 1, 3)))
    assert found[0, 0, 0] == pytest.approx(expected, abs=1e-4)


def test_a_model_that_is_not_an_application_is_rejected():
    model = keras.Sequential([keras.Input((1,))], name="mine")
    with pytest.raises(ValueError, match=r"`model` must be a model of application_\*\(\)"):
        rk.application_preprocess_inputs(model, np.zeros((1, 1, 3)))


def test_a_mobilenet_of_keras_2_is_loaded(tmp_path):
    import h5py

    model = keras.Sequential(
        [keras.Input((4, 4, 2)), keras.layers.DepthwiseConv2D(3), keras.layers.Activation("relu6")]
    )
    file = tmp_path / "old.h5"
    model.save(file)
    with h5py.File(file, "r+") as h5:
        config = json.loads(h5.attrs["model_config"])
        for layer in config["config"]["layers"]:
            if layer["class_name"] == "DepthwiseConv2D":
                layer["config"]["groups"] = 1
        h5.attrs["model_config"], h5.attrs["keras_version"] = json.dumps(config), "2.7.0"
    x = np.random.default_rng(0).normal(size=(1, 4, 4, 2)).astype("float32")
    assert np.allclose(rk.mobilenet_load_model_hdf5(str(file))(x), model(x))
    with pytest.raises(FileNotFoundError, match="there is no file"):
        rk.mobilenet_v2_load_model_hdf5(str(tmp_path / "none.h5"))
