"""Behavior of Keras 2 in layers made by R's keras and in files of Keras 2, whose classes remain those of Keras 3."""

import json
import pickle
import subprocess
import sys

import keras
import numpy as np
import pytest

import rkeras as rk
from rkeras._core.verb import VERBS

X = np.array([[-2.0, -1.0, 0.0, 2.5]], "float32")
HARD_SIGMOID_2 = [[0.1, 0.3, 0.5, 1.0]]  # as R keras 2.16.1 returns
HARD_SIGMOID_3 = [[1 / 6, 1 / 3, 0.5, 5.5 / 6]]


def from_r(name, /, **given):
    """Call a verb as R's keras does."""
    return VERBS[name].run(given, from_r=True)


def from_r_keras3(name, /, **given):
    return VERBS[name].run(given, from_r=True, edition="keras3")


def at(activation, x=X):
    return np.asarray(activation(keras.ops.convert_to_tensor(x)))


# Hard sigmoid -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", [from_r, from_r_keras3, lambda name, /, **given: VERBS[name](**given)],
                         ids=["keras", "keras3", "python"])  # fmt: skip
def test_hard_sigmoid_has_the_meaning_of_the_edition(call):
    expected = HARD_SIGMOID_2 if call is from_r else HARD_SIGMOID_3
    uncalled = VERBS["activation_hard_sigmoid"]
    assert np.allclose(call("activation_hard_sigmoid", x=X), expected)
    for layer in (
        call("layer_activation", object=None, activation="hard_sigmoid"),
        call("layer_activation", object=None, activation=uncalled),
        call("layer_dense", object=None, units=4, activation="hard_sigmoid", kernel_initializer="identity"),
        call("layer_locally_connected_1d", object=None, filters=1, kernel_size=1, activation="hard_sigmoid",
             kernel_initializer="ones"),
        call("time_distributed", object=None, layer=call("layer_activation", object=None, activation="hard_sigmoid")),
        call("layer_lambda", object=None, f=uncalled),
    ):  # fmt: skip
        x = X[..., None] if type(layer).__name__ in ("LocallyConnected1D", "TimeDistributed") else X
        assert np.allclose(np.reshape(layer(x), (1, 4)), expected), layer
    cells = [
        call("layer_lstm", object=None, units=2, recurrent_activation="hard_sigmoid").cell,
        call("layer_gru", object=None, units=2, activation="hard_sigmoid", recurrent_activation="hard_sigmoid").cell,
        call("layer_rnn", object=None, cell=call("rnn_cell_lstm", units=2, recurrent_activation="hard_sigmoid")).cell,
        call("layer_lstm", object=None, units=2, recurrent_activation="hard_sigmoid", time_major=True).layer.cell,
        call("layer_conv_lstm_2d", object=None, filters=2, kernel_size=2, recurrent_activation="hard_sigmoid").cell,
    ]
    twice = call("bidirectional", object=None, layer=call("layer_lstm", object=None, units=2,
                                                          recurrent_activation="hard_sigmoid"))  # fmt: skip
    for cell in (*cells, twice.forward_layer.cell, twice.backward_layer.cell):
        assert np.allclose(at(cell.recurrent_activation), expected), cell
    assert np.allclose(at(cells[1].activation), expected)


def test_the_configuration_is_that_of_plain_keras():
    layer = from_r("layer_conv_lstm_2d", object=None, filters=2, kernel_size=2)
    assert layer.get_config()["recurrent_activation"] == "hard_sigmoid"
    plain = keras.layers.Dense(2, activation="hard_sigmoid", name="d").get_config()
    own = from_r("layer_dense", object=None, units=2, activation="hard_sigmoid", name="d").get_config()
    assert own.pop("dtype")["config"] == plain.pop("dtype")["config"] and own == plain


def test_the_function_of_a_lambda_layer_is_restored(tmp_path):
    inputs = keras.Input((4,))
    model = keras.Model(inputs, from_r("layer_lambda", object=inputs, f=VERBS["activation_hard_sigmoid"]))
    for suffix in (".keras", ".h5"):
        rk.save_model(model, str(tmp_path / f"model{suffix}"))
        loaded = rk.load_model(str(tmp_path / f"model{suffix}"))
        assert np.allclose(loaded.predict(X, verbose=0), HARD_SIGMOID_2)


def test_a_layer_without_behavior_of_keras_2_has_no_mark():
    layer = from_r("layer_dense", object=None, units=2, activation="relu", name="d")
    assert layer.get_config() == keras.layers.Dense(2, activation="relu", name="d").get_config()


# Copies -----------------------------------------------------------------------------------------------------


def marked_model(masked=True):
    """Model with every behavior, also inside wrappers and an inner model.

    Keras cannot load an HDF5 file of a functional model with masks ("Unknown layer: NotEqual").
    """
    keras.utils.set_random_seed(3)
    a, b = keras.Input((4, 2), name="a"), keras.Input((4, 2), name="b")
    first = from_r("layer_masking", object=a) if masked else a
    joined = from_r("layer_concatenate", inputs=[first, b])
    inner_in = keras.Input((4, 2))
    inner = keras.Model(inner_in, from_r("layer_dense", object=inner_in, units=3, activation="hard_sigmoid"))
    dense = from_r("layer_dense", object=None, units=3, activation="hard_sigmoid")
    steps = from_r("time_distributed", object=joined, layer=dense)
    added = from_r("layer_add", inputs=[steps, inner(b)])
    lstm = from_r("layer_lstm", object=None, units=2, recurrent_activation="hard_sigmoid", return_sequences=True)
    both = from_r("bidirectional", object=added, layer=lstm)
    cell = from_r("rnn_cell_gru", units=2, recurrent_activation="hard_sigmoid")
    return keras.Model([a, b], from_r("layer_rnn", object=both, cell=cell))


def data():
    x = np.random.default_rng(0).normal(size=(2, 3, 4, 2)).astype("float32")
    x[0, 0, 2:] = 0
    return list(x)


def saved_and_loaded(suffix):
    def copy(model, path):
        rk.save_model(model, str(path / f"model{suffix}"), overwrite=True)
        return rk.load_model(str(path / f"model{suffix}"))

    return copy


def through_savedmodel(model, path):
    rk.save_model_tf(model, str(path / "model"))
    return rk.load_model_tf(str(path / "model"))


COPIES = {
    "keras": saved_and_loaded(".keras"),
    "h5": saved_and_loaded(".h5"),
    "savedmodel": through_savedmodel,
    "bytes": lambda model, path: rk.unserialize_model(rk.serialize_model(model)),
    "json": lambda model, path: rk.model_from_json(rk.model_to_json(model)),
    "yaml": lambda model, path: rk.model_from_yaml(rk.model_to_yaml(model)),
    "clone": lambda model, path: rk.clone_model(model),
    "config": lambda model, path: rk.from_config(rk.get_config(model)),
    "serialize": lambda model, path: keras.saving.deserialize_keras_object(keras.saving.serialize_keras_object(model)),
    "pickle": lambda model, path: pickle.loads(pickle.dumps(model)),
}


@pytest.mark.parametrize("copy", COPIES)
def test_a_copy_of_a_copy_behaves_as_the_model(copy, tmp_path):
    model, x = marked_model(masked=copy != "h5"), data()
    expected = model.predict(x, verbose=0)
    plain = keras.models.model_from_json(model.to_json().replace("rkeras_keras2", "unknown_key"))
    plain.set_weights(model.get_weights())
    assert not np.allclose(plain.predict(x, verbose=0), expected, atol=1e-3)
    for _ in range(2):
        weights = model.get_weights()
        model = COPIES[copy](model, tmp_path)
        model.set_weights(weights)
        assert np.allclose(model.predict(x, verbose=0), expected, atol=1e-6)


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
def test_keras_without_rkeras_reads_the_file_and_computes_as_keras_3(suffix, python, tmp_path):
    model, x = marked_model(masked=suffix != ".h5"), data()
    rk.save_model(model, str(tmp_path / f"model{suffix}"))
    plain = keras.models.model_from_json(model.to_json().replace("rkeras_keras2", "unknown_key"))
    plain.set_weights(model.get_weights())
    np.savez(tmp_path / "x.npz", a=x[0], b=x[1], out=plain.predict(x, verbose=0))
    python(
        """
import sys, keras, numpy as np
data = np.load("x.npz")
out = keras.models.load_model(sys.argv[1]).predict([data["a"], data["b"]], verbose=0)
assert "rkeras" not in sys.modules
np.testing.assert_allclose(out, data["out"], atol=1e-6)
""",
        f"model{suffix}", directory=tmp_path, path="",
    )  # fmt: skip


# Masks of merging layers: values of R keras 2.16.1 --------------------------------------------------------------


def fill(shape, k=1):
    """The values of the recorded cases, in the order of R."""
    return (np.sin(np.arange(1, np.prod(shape) + 1) * k * 0.7) * 0.5).reshape(shape, order="F").astype("float32")


def merged(make, second_is_masked):
    i, j = keras.Input((4, 2)), keras.Input((4, 2))
    a = from_r("layer_masking", object=i, mask_value=0)
    b = from_r("layer_masking", object=j, mask_value=0) if second_is_masked else j
    model = keras.Model([i, j], keras.layers.LSTM(2)(make([a, b])))
    model.set_weights([fill(w.shape, 0.31 + 0.17 * n) for n, w in enumerate(model.get_weights(), 1)])
    x, z = fill((3, 4, 2)), fill((3, 4, 2), 2)
    x[0, 2:] = 0
    if second_is_masked:
        z[1, 3] = z[0, 3] = 0
    return model.predict([x, z], verbose=0).ravel(order="F")


@pytest.mark.parametrize(("name", "given", "both", "expected"), [
    ("layer_add", {}, True, [0.083638653, 0.044079572, 0.07193429, -0.012806029, -0.068737797, -0.071264751]),
    ("layer_average", {}, True, [0.066858724, 0.054517187, 0.071171924, -0.032973465, -0.06641423, -0.072818108]),
    ("layer_subtract", {}, True, [0.056701012, 0.044779662, 0.086439036, -0.06927029, -0.085583396, -0.076127395]),
    ("layer_concatenate", {}, False, [0.011631584, 0.074673288, 0.062446862, -0.10114615, 0.0044870363, -0.091887943]),
    ("layer_add", {}, False, [0.083638653, 0.055005763, 0.07193429, -0.012806029, -0.10081227, -0.071264751]),
    ("layer_multiply", {}, False, [0.04916133, 0.075735122, 0.070878789, -0.062776305, -0.083817638, -0.033295818]),
])  # fmt: skip
def test_a_step_that_one_input_masks_is_masked_after_merging(name, given, both, expected):
    assert np.allclose(merged(lambda tensors: from_r(name, inputs=tensors, **given), both), expected, atol=1e-6)
    in_python = merged(lambda tensors: VERBS[name](tensors, **given), both)
    assert not np.allclose(in_python, expected, atol=1e-4)


def test_the_mask_of_a_concatenation_of_images_has_one_value_for_each_step():
    x = keras.ops.ones((2, 3, 4, 5))
    mask = np.array([[True, False, True], [True, True, False]])
    masks = [keras.ops.convert_to_tensor(mask), None]
    assert np.array_equal(from_r("layer_concatenate", axis=-1).compute_mask([x, x], masks), mask)
    longer = np.concatenate([mask, np.ones((2, 3), bool)], axis=1)
    assert np.array_equal(from_r("layer_concatenate", axis=1).compute_mask([x, x], masks), longer)


# Files of Keras 2 -----------------------------------------------------------------------------------------------

KERAS2_WRITER = """
import os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np
import tf_keras as keras
keras.utils.set_random_seed(1)
a, b = keras.Input((4, 2)), keras.Input((4, 2))
joined = keras.layers.Concatenate()([keras.layers.Masking()(a), b])
joined = keras.layers.TimeDistributed(keras.layers.Dense(3, activation="hard_sigmoid"))(joined)
added = keras.layers.Add()([joined, keras.layers.Masking()(keras.layers.Dense(3)(b))])
both = keras.layers.Bidirectional(keras.layers.LSTM(2, recurrent_activation="hard_sigmoid"))(added)
model = keras.Model([a, b], keras.layers.Activation("hard_sigmoid")(both))
x = np.random.default_rng(0).normal(size=(2, 3, 4, 2)).astype("float32")
x[0, 0, 2:] = 0
np.savez("data.npz", x=x, out=model.predict(list(x), verbose=0))
for name in ("model.h5", "model.keras"):
    model.save(name)
model.save("savedmodel", save_format="tf")
with open("model.json", "w") as file:
    file.write(model.to_json())
"""


@pytest.fixture(scope="module")
def keras2_files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("keras2")
    subprocess.run([sys.executable, "-c", KERAS2_WRITER], check=True, capture_output=True, cwd=folder)
    return folder


@pytest.mark.parametrize("file", ["model.h5", "model.keras", "savedmodel", "model.json"])
def test_a_file_of_keras_2_computes_as_in_keras_2(file, keras2_files, tmp_path):
    path = str(keras2_files / file)
    if file.endswith(".json"):
        model = rk.model_from_json((keras2_files / file).read_text())
        rk.load_model_weights_hdf5(model, str(keras2_files / "model.h5"))
    else:
        model = rk.load_model(path)
    with np.load(keras2_files / "data.npz") as stored:
        x, expected = list(stored["x"]), stored["out"]
    assert np.allclose(model.predict(x, verbose=0), expected, atol=1e-6)
    model.save(tmp_path / "again.keras")
    assert np.allclose(rk.load_model(str(tmp_path / "again.keras")).predict(x, verbose=0), expected, atol=1e-6)
    assert json.loads(rk.model_to_json(model))["class_name"] == "Functional"


# Other behaviors: values of R keras 2.16.1 ----------------------------------------------------------------------


def test_resized_integers_are_floats_in_rs_keras():
    image = (np.arange(1, 9) * 10).reshape((1, 2, 4, 1), order="F").astype("int32")
    given = {"height": 3, "width": 3}
    layer = from_r("layer_resizing", object=None, **given)
    expected = [13.333334, 18.333334, 23.333334, 40, 45, 50, 66.666672, 71.666672, 76.666672]
    for one in (layer, keras.layers.deserialize(keras.layers.serialize(layer))):
        assert np.allclose(np.ravel(one(image), order="F"), expected, atol=1e-5)
    assert np.asarray(rk.layer_resizing(**given)(image)).dtype == "int32"


@pytest.mark.parametrize("ending", ["h5", "keras"])
def test_a_file_of_keras_3_computes_as_in_keras_3(ending, tmp_path):
    layer = rk.layer_dense(1, input_shape=1, activation="hard_sigmoid", kernel_initializer="ones")
    model = rk.keras_model_sequential([layer])
    path = str(tmp_path / f"model.{ending}")
    rk.save_model(model, path)
    assert np.allclose(rk.load_model(path).predict(np.array([[1.0]]), verbose=0), 2 / 3)
