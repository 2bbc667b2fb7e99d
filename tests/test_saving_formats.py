"""Weights, architectures and SavedModels in files: restored state, errors, and remaining files."""

from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras._export import savedmodel

X = np.array([[1.0, 2.0], [3.0, -1.0]], dtype="float32")


def model_of(kernel="ones", units=3, names=("a", "b")):
    model = rk.keras_model_sequential(input_shape=2)
    model = model >> rk.layer_dense(units, kernel_initializer=kernel, name=names[0])
    return model >> rk.layer_dense(1, kernel_initializer=kernel, name=names[1])


def output(model):
    return model.predict(X, verbose=0)


# Three copies of the sum of each row of the inputs.
ONES = np.array([[9.0], [6.0]])
WRITERS = {
    "weights.h5": rk.save_model_weights_hdf5,
    "w.weights.h5": rk.save_model_weights_hdf5,
    "any name": rk.save_model_weights,
    "checkpoint": rk.save_model_weights_tf,
    "whole.h5": rk.save_model_hdf5,
    "whole.keras": rk.save_model,
}
READERS = [rk.load_model_weights, rk.load_model_weights_hdf5, rk.load_model_weights_tf]


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("read", READERS, ids=lambda verb: verb.name)
def test_each_reader_reads_files_of_each_writer(name, read, tmp_path):
    path = str(tmp_path / name)
    WRITERS[name](model_of(), path)
    other = model_of("zeros")
    assert read(other, path) is other
    np.testing.assert_allclose(output(other), ONES)


@pytest.mark.parametrize("name", [name for name in WRITERS if not name.startswith("whole")])
def test_a_write_leaves_only_the_file(name, tmp_path):
    WRITERS[name](model_of(), str(tmp_path / name))
    left = sorted(p.name for p in tmp_path.iterdir())
    expected = ["checkpoint", "checkpoint.data-00000-of-00001", "checkpoint.index"] if name == "checkpoint" else [name]
    assert left == expected


def test_plain_keras_reads_our_weight_files(tmp_path):
    for name in ("w.weights.h5", "w.h5"):
        rk.save_model_weights_hdf5(model_of(), str(tmp_path / name))
        other = model_of("zeros")
        other.load_weights(str(tmp_path / name))
        np.testing.assert_allclose(output(other), ONES)
    rk.save_model_weights_tf(model_of(), str(tmp_path / "c"))
    rk.save_model_weights_tf(model_of(), str(tmp_path / "d"))
    assert tf.train.latest_checkpoint(str(tmp_path)) == str(tmp_path / "d")


def test_sharded_weights_are_loaded_as_one_file(tmp_path):
    def wide():
        return rk.keras_model_sequential([rk.layer_dense(400) for _ in range(3)], input_shape=2)

    model = wide()
    path = str(tmp_path / "m.weights.json")
    rk.save_model_weights(model, path, max_shard_size=0.0007)
    assert len(list(tmp_path.glob("m_*.weights.h5"))) > 1
    other = wide()
    rk.load_model_weights(other, path)
    np.testing.assert_array_equal(output(model), output(other))
    with pytest.raises(ValueError, match="ends in .weights.json"):
        rk.save_model_weights(model, str(tmp_path / "m.weights.h5"), max_shard_size=1)


@pytest.mark.parametrize("name", WRITERS)
def test_weights_of_another_model_change_nothing(name, tmp_path):
    path = str(tmp_path / name)
    WRITERS[name](model_of(units=5), path)
    other = model_of()
    with pytest.raises((ValueError, TypeError)):
        rk.load_model_weights(other, path)
    np.testing.assert_allclose(output(other), ONES)


def test_weights_are_loaded_by_layer_name_and_mismatches_skipped(tmp_path):
    path = str(tmp_path / "w.h5")
    rk.save_model_weights_hdf5(model_of("zeros", units=3, names=("a", "b")), path)
    other = model_of("ones", units=3, names=("a", "elsewhere"))
    rk.load_model_weights_hdf5(other, path, by_name=True)
    assert not other.layers[0].kernel.numpy().any() and other.layers[1].kernel.numpy().all()
    wider = model_of("ones", units=4)
    rk.load_model_weights_hdf5(wider, path, skip_mismatch=True)
    assert wider.layers[0].kernel.numpy().all()
    with pytest.raises(ValueError, match="the weights of a do not fit: kernel has the shape"):
        rk.load_model_weights_hdf5(wider, path)
    with pytest.raises(ValueError, match="weights for 2 layers, the model has 1"):
        rk.load_model_weights_hdf5(rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(3), path)


def test_weights_with_an_equal_number_of_elements_are_reshaped(tmp_path):
    path = str(tmp_path / "w.h5")
    tall = rk.keras_model_sequential(input_shape=[6, 1]) >> rk.layer_conv_1d(2, 3, use_bias=False, name="c")
    rk.save_model_weights_hdf5(tall, path)
    wide = rk.keras_model_sequential(input_shape=[6, 3]) >> rk.layer_conv_1d(2, 1, use_bias=False, name="c")
    with pytest.raises(ValueError, match="do not fit"):
        rk.load_model_weights_hdf5(wide, path)
    rk.load_model_weights_hdf5(wide, path, reshape=True)
    np.testing.assert_array_equal(wide.get_weights()[0].ravel(), tall.get_weights()[0].ravel())


@pytest.mark.parametrize("option", ["by_name", "reshape"])
def test_arguments_that_a_format_does_not_support_are_rejected(option, tmp_path):
    rk.save_model_weights(model_of(), str(tmp_path / "w.weights.h5"))
    with pytest.raises(ValueError, match=f"`{option}` must be FALSE"):
        rk.load_model_weights_hdf5(model_of(), str(tmp_path / "w.weights.h5"), **{option: True})
    rk.save_model_weights_tf(model_of(), str(tmp_path / "c"))
    with pytest.raises(ValueError, match="`skip_mismatch` must be FALSE"):
        rk.load_model_weights_tf(model_of(), str(tmp_path / "c"), skip_mismatch=True)


def test_files_without_weights_are_errors(tmp_path):
    (tmp_path / "text").write_text("hello")
    with pytest.raises(ValueError, match="contains no weights"):
        rk.load_model_weights(model_of(), str(tmp_path / "text"))
    with pytest.raises(FileNotFoundError, match="there is no file"):
        rk.load_model_weights(model_of(), str(tmp_path / "none"))
    rk.save_model_weights(model_of(), str(tmp_path / "w"))
    cut = (tmp_path / "w").read_bytes()[:3000]
    (tmp_path / "w").write_bytes(cut)
    with pytest.raises(ValueError, match="damaged"):
        rk.load_model_weights(model_of(), str(tmp_path / "w"))
    with pytest.raises(TypeError, match="unexpected keyword argument 'by_nam'"):
        rk.load_model_weights(model_of(), str(tmp_path / "w"), by_nam=True)


@pytest.mark.parametrize("name", WRITERS)
def test_an_existing_file_is_kept_without_overwrite(name, tmp_path):
    path = str(tmp_path / name)
    write = WRITERS[name]
    write(model_of(), path)
    with pytest.raises(FileExistsError, match="exists. Pass overwrite = TRUE"):
        write(model_of("zeros"), path, overwrite=False)
    other = rk.load_model_weights(model_of("zeros"), path)
    np.testing.assert_allclose(output(other), ONES)
    write(model_of("zeros"), path, overwrite=True)
    assert not output(rk.load_model_weights(model_of(), path)).any()


def test_a_model_without_weights_is_not_saved(tmp_path):
    for write in (rk.save_model_weights, rk.save_model_weights_hdf5, rk.save_model_weights_tf):
        with pytest.raises(ValueError, match="has no weights yet"):
            write(keras.Sequential([keras.layers.Dense(2)]), str(tmp_path / "w"))
    assert list(tmp_path.iterdir()) == []


# SavedModels ------------------------------------------------------------------------------------------------


def compiled():
    model = model_of() >> rk.compile(rk.optimizer_adam(0.01), "mse", metrics="mae")
    model >> rk.fit(X, np.ones((2, 1)), epochs=2, verbose=0)
    return model


def test_a_saved_model_restores_the_whole_model(tmp_path):
    model = compiled()
    rk.save_model_tf(model, str(tmp_path / "m"))
    again = rk.load_model_tf(str(tmp_path / "m"))
    np.testing.assert_array_equal(output(model), output(again))
    assert int(again.optimizer.iterations.numpy()) == 2
    for one in (model, again):
        one.fit(X, np.ones((2, 1)), epochs=1, shuffle=False, verbose=0)
    np.testing.assert_allclose(output(model), output(again), rtol=1e-6)
    served = tf.saved_model.load(str(tmp_path / "m"))
    np.testing.assert_allclose(served.serve(X), output(rk.load_model_tf(str(tmp_path / "m"))), rtol=1e-6)
    rk.save_model_tf(model, str(tmp_path / "n"), include_optimizer=False)
    assert not rk.load_model_tf(str(tmp_path / "n")).compiled and model.compiled


def test_a_failed_write_keeps_the_old_directory(tmp_path, monkeypatch):
    path = str(tmp_path / "m")
    rk.save_model_tf(model_of(), path)

    def fail(*args, **kwargs):
        raise OSError("the disk is full")

    monkeypatch.setattr(savedmodel.model_files, "write", fail)
    with pytest.raises(OSError, match="disk is full"):
        rk.save_model_tf(model_of("zeros"), path)
    monkeypatch.undo()
    np.testing.assert_allclose(output(rk.load_model_tf(path)), ONES)
    assert [p.name for p in tmp_path.iterdir()] == ["m"]


def test_a_directory_of_other_files_is_never_replaced(tmp_path):
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.tex").write_text("years of work")
    for write in (rk.save_model_tf, rk.export_savedmodel):
        with pytest.raises(FileExistsError, match="exists and is not a SavedModel"):
            write(model_of(), str(tmp_path / "thesis"))
    assert (tmp_path / "thesis" / "chapter.tex").read_text() == "years of work"
    (tmp_path / "empty").mkdir()
    rk.save_model_tf(model_of(), str(tmp_path / "empty"))
    with pytest.raises(FileExistsError, match="Pass overwrite"):
        rk.save_model_tf(model_of("zeros"), str(tmp_path / "empty"), overwrite=False)
    rk.save_model_tf(model_of("zeros"), str(tmp_path / "empty"))
    assert not output(rk.load_model_tf(str(tmp_path / "empty"))).any()


@pytest.mark.parametrize("as_text", [False, True])
def test_a_saved_model_for_serving_only_predicts(as_text, tmp_path):
    x, z = rk.layer_input(2, name="x"), rk.layer_input(1, name="z")
    y = rk.layer_concatenate([x, z]) >> rk.layer_dense(1, kernel_initializer="ones", name="y")
    model = rk.keras_model([x, z], y)
    path = rk.model_to_saved_model(model, str(tmp_path / "m"), serving_only=True, as_text=as_text)
    again = rk.model_from_saved_model(path)
    inputs = {"x": X, "z": np.array([[10.0], [20.0]], dtype="float32")}
    np.testing.assert_allclose(np.squeeze(again.predict(inputs, verbose=0)), [13.0, 22.0])
    single = rk.model_to_saved_model(model_of(), str(tmp_path / "s"), serving_only=True, as_text=as_text)
    np.testing.assert_allclose(output(rk.load_model_tf(single)), ONES)


def test_exports_without_overwrite_have_versions(tmp_path):
    path = rk.export_savedmodel(model_of(), str(tmp_path / "served"), overwrite=False)
    assert path.startswith(str(tmp_path / "served" / "20"))
    served = tf.saved_model.load(path)
    np.testing.assert_allclose(served.signatures["serving_default"](tf.constant(X)).popitem()[1], ONES)
    with pytest.raises(TypeError, match="unexpected keyword argument 'zipped'"):
        rk.export_savedmodel(model_of(), str(tmp_path / "x"), zipped=True)


def test_additional_endpoints_are_exported(tmp_path):
    model = model_of()

    @tf.function(input_signature=[tf.TensorSpec([None, 2], "float32")])
    def twice(x):
        return 2 * model(x)

    rk.save_model_tf(model, str(tmp_path / "m"), signatures={"twice": twice})
    served = tf.saved_model.load(str(tmp_path / "m"))
    np.testing.assert_allclose(served.twice(X), 2 * ONES)


def test_directories_that_are_not_saved_models(tmp_path):
    with pytest.raises(ValueError, match="is not a SavedModel: it has no saved_model.pb"):
        rk.load_model_tf(str(tmp_path))
    with pytest.raises(FileNotFoundError, match="there is no file"):
        rk.model_from_saved_model(str(tmp_path / "none"))


def test_the_tensorboard_log_of_a_graph_has_its_nodes(tmp_path):
    rk.export_savedmodel(model_of(), str(tmp_path / "m"))
    log = savedmodel.graph_log("view_savedmodel", str(tmp_path / "m"))
    (events,) = Path(log).iterdir()
    assert b"StatefulPartitionedCall" in events.read_bytes()


# In memory --------------------------------------------------------------------------------------------------


def test_bytes_restore_the_whole_model():
    model = compiled()
    data = rk.serialize_model(model)
    again = rk.unserialize_model(data)
    np.testing.assert_array_equal(output(model), output(again))
    assert int(again.optimizer.iterations.numpy()) == 2
    assert not rk.unserialize_model(rk.serialize_model(model, include_optimizer=False)).compiled
    with pytest.raises(ValueError, match="the serialized model is damaged"):
        rk.unserialize_model(data[: len(data) // 2])
    with pytest.raises(ValueError, match=r"`model` must be a raw vector \(Python: bytes\)"):
        rk.unserialize_model("m.keras")


def test_code_in_serialized_models_is_not_run(tmp_path):
    model = rk.keras_model_sequential(input_shape=2)
    model.add(keras.layers.Lambda(lambda x: x + 1))
    with pytest.raises(ValueError, match="[Ll]ambda"):
        rk.unserialize_model(rk.serialize_model(model))
    rk.save_model_tf(model, str(tmp_path / "m"))
    with pytest.raises(ValueError, match="[Ll]ambda"):
        rk.load_model_tf(str(tmp_path / "m"))


def test_architectures_as_text_files(tmp_path):
    path = str(tmp_path / "m.json")
    assert rk.save_model_config(model_of(), path).built
    assert rk.load_model_config(path).count_params() == 13
    with pytest.raises(FileExistsError):
        rk.save_model_config(model_of(), path)
    (tmp_path / "m.json").write_text("{}")
    with pytest.raises(ValueError, match="`filepath` must be the architecture of a model"):
        rk.load_model_config(path)
    with pytest.raises(ValueError, match="`filepath` must be a path"):
        rk.save_model_config(model_of())
