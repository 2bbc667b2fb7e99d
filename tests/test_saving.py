"""Whole models in files: restored state, errors, and remaining files."""

import os

import h5py
import keras
import numpy as np
import pytest

import rkeras as rk
from rkeras import compile, fit, layer_dense, load_model, load_model_hdf5, predict, save_model, save_model_hdf5

BOTH = ["model.keras", "model.h5"]
FORMATS = [*BOTH, "model.hdf5", "model"]
SIGNATURES = {"model.keras": b"PK", "model": b"PK", "model.h5": b"\x89HDF", "model.hdf5": b"\x89HDF"}


@pytest.fixture
def trained(classifier, small):
    model = classifier(rk.optimizer_adam(0.01))
    model >> fit(small.x, small.y, epochs=2, shuffle=False, verbose=0)
    return model


def twice(x):
    return 2 * x


def names(directory):
    return sorted(path.name for path in directory.iterdir())


# Round trips ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize(("save", "load"), [(save_model, load_model), (save_model_hdf5, load_model_hdf5)])
def test_a_model_is_restored(name, save, load, trained, small, tmp_path):
    path = tmp_path / name
    assert save(trained, path) is trained
    assert path.read_bytes().startswith(SIGNATURES[name])
    model = load(path)
    assert np.array_equal(predict(model, small.x, verbose=0), predict(trained, small.x, verbose=0))
    assert [layer.name for layer in model.layers] == [layer.name for layer in trained.layers]
    assert int(model.optimizer.iterations) == 4
    for ours, theirs in zip(model.optimizer.variables, trained.optimizer.variables, strict=True):
        assert np.array_equal(ours.numpy(), theirs.numpy())


OPTIMIZERS = {
    "adam": lambda: rk.optimizer_adam(0.01),
    "by name": lambda: "adam",
    "momentum": lambda: rk.optimizer_sgd(0.01, momentum=0.9),
    "rmsprop": lambda: rk.optimizer_rmsprop(centered=True),
    "decay": lambda: rk.optimizer_adam(0.01, decay=0.1),
}


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize("optimizer", OPTIMIZERS.values(), ids=OPTIMIZERS)
def test_training_continues_as_if_uninterrupted(name, optimizer, classifier, small, tmp_path):
    model = classifier(optimizer(), run_eagerly=False)
    model >> fit(small.x, small.y, epochs=2, shuffle=False, verbose=0)
    model >> save_model(tmp_path / name)
    on = model >> fit(small.x, small.y, epochs=3, shuffle=False, verbose=0)
    again = load_model(tmp_path / name) >> fit(small.x, small.y, epochs=3, shuffle=False, verbose=0)
    assert again.metrics == on.metrics


@pytest.mark.parametrize("name", [*BOTH, "m"])
def test_training_with_dropout_continues_as_if_uninterrupted(name, small, tmp_path):
    model = rk.keras_model_sequential(input_shape=5) >> layer_dense(16) >> rk.layer_dropout(0.5) >> layer_dense(1)
    model >> compile("adam", "mse")
    y = small.x[:, :1]
    model >> fit(small.x, y, epochs=2, shuffle=False, verbose=0)
    path = str(tmp_path / name)
    (rk.save_model_tf if name == "m" else save_model)(model, path)
    on = model >> fit(small.x, y, epochs=3, shuffle=False, verbose=0)
    again = load_model(path) >> fit(small.x, y, epochs=3, shuffle=False, verbose=0)
    assert again.metrics == on.metrics


@pytest.mark.parametrize("name", BOTH)
def test_compile_settings_are_restored(name, small, tmp_path):
    model = (
        rk.keras_model_sequential(input_shape=5)
        >> layer_dense(3, activation="softmax")
        >> compile(rk.optimizer_sgd(0.25), rk.loss_categorical_crossentropy(label_smoothing=0.5),
                   ["accuracy", rk.metric_precision(name="found", thresholds=0.3)], steps_per_execution=2,
                   run_eagerly=False)
    )  # fmt: skip
    y = rk.to_categorical(small.y)
    before = model >> rk.evaluate(small.x, y, verbose=0)
    loaded = load_model(save_model(model, tmp_path / name) and tmp_path / name)
    assert (loaded >> rk.evaluate(small.x, y, verbose=0)) == pytest.approx(dict(before))
    assert list(before) == ["loss", "accuracy", "found"]
    assert float(loaded.optimizer.learning_rate) == 0.25
    assert (loaded.steps_per_execution, loaded.run_eagerly, loaded.jit_compile) == (2, False, False)


@pytest.mark.parametrize("loss", ["mse", "mae", "mape", "msle", "mean_squared_error", "huber"])
@pytest.mark.parametrize("name", BOTH)
def test_a_loss_by_name_is_restored(loss, name, small, tmp_path):
    model = rk.keras_model_sequential(input_shape=5) >> layer_dense(1) >> compile("sgd", loss, "mae")
    y = np.abs(small.x[:, :1])
    before = model >> rk.evaluate(small.x, y, verbose=0)
    model >> save_model(tmp_path / name)
    assert (load_model(tmp_path / name) >> rk.evaluate(small.x, y, verbose=0)) == pytest.approx(dict(before))


@pytest.mark.parametrize("name", BOTH)
def test_saving_does_not_change_the_model(name, trained, small, tmp_path):
    settings = dict(trained._compile_config.config)
    optimizer = trained.optimizer
    for include in (True, False):
        save_model_hdf5(trained, tmp_path / name, include_optimizer=include)
        assert trained._compile_config.config == settings
        assert trained.compiled and trained.optimizer is optimizer
    assert (trained >> fit(small.x, small.y, epochs=1, verbose=0)).epochs == 1


@pytest.mark.parametrize("name", BOTH)
def test_saving_without_the_optimizer(name, trained, small, tmp_path):
    trained >> save_model_hdf5(tmp_path / name, include_optimizer=False)
    model = load_model_hdf5(tmp_path / name)
    assert not model.compiled
    assert np.array_equal(predict(model, small.x, verbose=0), predict(trained, small.x, verbose=0))
    trained >> save_model_hdf5(tmp_path / name)
    assert not load_model_hdf5(tmp_path / name, compile=False).compiled


@pytest.mark.parametrize("name", BOTH)
def test_an_uncompiled_model_is_restored(name, small, tmp_path):
    model = rk.keras_model_sequential(input_shape=5) >> layer_dense(3)
    model >> save_model(tmp_path / name)
    loaded = load_model(tmp_path / name)
    assert not loaded.compiled
    assert np.array_equal(predict(loaded, small.x, verbose=0), predict(model, small.x, verbose=0))


@pytest.mark.parametrize("objects", [lambda f: [f], lambda f: {"twice": f}, lambda f: f])
@pytest.mark.parametrize("name", BOTH)
def test_user_functions_are_restored(objects, name, small, tmp_path):
    model = rk.keras_model_sequential(input_shape=5) >> layer_dense(3, activation=twice)
    model >> compile("sgd", "mse") >> save_model(tmp_path / name)
    loaded = load_model(tmp_path / name, custom_objects=objects(twice))
    assert np.array_equal(predict(loaded, small.x, verbose=0), predict(model, small.x, verbose=0))


@pytest.mark.parametrize("name", BOTH)
def test_objects_in_an_open_scope_are_found(name, small, tmp_path):
    model = rk.keras_model_sequential(input_shape=5) >> layer_dense(3, activation=twice)
    model >> compile("sgd", "mse") >> save_model(tmp_path / name)
    with rk.with_custom_object_scope({"twice": twice}), rk.with_custom_object_scope({"other": len}):
        loaded = load_model(tmp_path / name)
    assert np.array_equal(predict(loaded, small.x, verbose=0), predict(model, small.x, verbose=0))
    with pytest.raises(ValueError, match="the file uses twice"):
        load_model(tmp_path / name)


def test_an_optimizer_of_an_older_keras_starts_without_state(trained, tmp_path):
    path = tmp_path / "old.h5"
    trained >> save_model(path)
    with h5py.File(path, "a") as file:
        group = file["optimizer_weights"]
        group.attrs["weight_names"] = group.attrs["weight_names"][:3]
    assert int(load_model(path).optimizer.iterations) == 0


# File names -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("written", "called"), [("a.h5", "b.keras"), ("a.keras", "b.h5"), ("a.h5", "b"),
                                                 ("a.keras", "b.model")])  # fmt: skip
@pytest.mark.parametrize("load", [load_model, load_model_hdf5])
def test_the_format_is_detected_from_the_contents(written, called, load, trained, tmp_path):
    trained >> save_model(tmp_path / written)
    (tmp_path / written).rename(tmp_path / called)
    assert int(load(tmp_path / called).optimizer.iterations) == 4


def test_the_home_directory_is_expanded(trained, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    trained >> save_model("~/model.keras")
    assert (tmp_path / "model.keras").exists()
    assert load_model("~/model.keras").compiled


# Errors -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", r"is neither a \.keras nor an HDF5 model file\.$"),
        (b"hello", r"is neither a \.keras nor an HDF5 model file\.$"),
        (b"PK\x03\x04" + bytes(100), "is damaged: it was not written or copied completely"),
        (
            b"\x89HDF\r\n\x1a\n" + bytes(100),
            "is damaged: it was not written or copied completely",
        ),
    ],
)
def test_a_foreign_file_is_named(content, text, tmp_path):
    path = tmp_path / "model.keras"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=rf"^load_model\(\): {path} {text}"):
        load_model(path)


@pytest.mark.parametrize("name", BOTH)
def test_a_truncated_file_is_named(name, trained, tmp_path):
    path = tmp_path / name
    trained >> save_model(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(ValueError, match=rf"^load_model_hdf5\(\): {path} is damaged"):
        load_model_hdf5(path)


def test_other_zip_and_hdf5_files_are_named(trained, tmp_path):
    np.savez(tmp_path / "arrays.npz", x=np.zeros(3))
    with pytest.raises(ValueError, match=r"arrays\.npz is neither a \.keras nor an HDF5 model file"):
        load_model(tmp_path / "arrays.npz")
    trained.save_weights(tmp_path / "model.weights.h5")
    with pytest.raises(ValueError, match=r"model\.weights\.h5 does not contain a model, perhaps only weights"):
        load_model(tmp_path / "model.weights.h5")


def test_a_missing_file_or_directory_is_named(trained, tmp_path):
    with pytest.raises(FileNotFoundError, match=r"^load_model\(\): there is no file .*none\.keras\.$"):
        load_model(tmp_path / "none.keras")
    with pytest.raises(FileNotFoundError, match=r"the directory .*nowhere does not exist"):
        trained >> save_model(tmp_path / "nowhere" / "model.keras")
    with pytest.raises(ValueError, match="is not a SavedModel: it has no saved_model.pb"):
        load_model(tmp_path)


@pytest.mark.parametrize("name", BOTH)
def test_a_file_is_replaced_only_with_permission(name, trained, tmp_path):
    path = tmp_path / name
    path.write_bytes(b"mine")
    text = rf"^save_model\(\): {path} exists\. Pass overwrite = TRUE \(Python: True\) to replace it\.$"
    with pytest.raises(FileExistsError, match=text):
        trained >> save_model(path)
    with pytest.raises(FileExistsError, match=r"^save_model_hdf5\(\): "):
        trained >> save_model_hdf5(path, overwrite=False)
    assert path.read_bytes() == b"mine"
    trained >> save_model(path, overwrite=True)
    trained >> save_model_hdf5(path)
    assert load_model(path).compiled


@pytest.mark.parametrize("name", BOTH)
def test_a_file_with_code_is_rejected_unless_safe_mode_is_off(name, tmp_path):
    model = rk.keras_model_sequential(input_shape=5)
    model.add(keras.layers.Lambda(lambda x: x * 2, output_shape=(5,)))
    model >> save_model(tmp_path / name)
    with pytest.raises(ValueError, match="safe_mode|unsafe"):
        load_model(tmp_path / name)
    loaded = load_model(tmp_path / name, safe_mode=False)
    assert loaded.predict(np.ones((1, 5)), verbose=0).tolist() == [[2] * 5]
    with pytest.raises(ValueError, match="safe_mode|unsafe"):
        load_model(tmp_path / name)


# Remaining files --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", BOTH)
def test_a_failed_write_leaves_only_the_old_file(name, trained, tmp_path, monkeypatch):
    path = tmp_path / name
    trained >> save_model(path)
    old = path.read_bytes()

    def full(*_):
        raise OSError("No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        trained >> save_model(path, overwrite=True)
    assert path.read_bytes() == old
    assert names(tmp_path) == [name]


@pytest.mark.parametrize("name", BOTH)
def test_a_model_that_cannot_be_saved_leaves_no_file(name, tmp_path):
    class Own(keras.layers.Layer):
        def call(self, inputs):
            return inputs

        def get_config(self):
            raise NotImplementedError("no config")

    model = rk.keras_model_sequential(input_shape=5) >> Own()
    with pytest.raises(NotImplementedError):
        model >> save_model(tmp_path / name)
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", BOTH)
def test_a_file_has_the_usual_permissions(name, trained, tmp_path):
    trained >> save_model(tmp_path / name)
    (tmp_path / "plain").touch()
    assert (tmp_path / name).stat().st_mode == (tmp_path / "plain").stat().st_mode
    assert names(tmp_path) == sorted([name, "plain"])
