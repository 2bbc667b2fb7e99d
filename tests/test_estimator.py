"""Estimators: models with a directory from which training resumes."""

import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk

X = np.arange(64, dtype="float32").reshape(32, 2) / 64
Y = X.sum(axis=1, keepdims=True)


def model():
    made = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(1, kernel_initializer="ones")
    return made >> rk.compile(rk.optimizer_adam(0.05), "mse", metrics="mae")


def data():
    return tf.data.Dataset.from_tensor_slices((X, Y)).batch(4).repeat()


def names(folder):
    return sorted(p.name for p in folder.glob("*.weights.h5"))


def test_steps_are_counted_across_processes(tmp_path):
    first = rk.keras_model_to_estimator(model(), model_dir=tmp_path)
    assert first.train(data, steps=5) is first and first.global_step == 5
    assert first.train(data, max_steps=7).global_step == 7
    assert first.train(data, max_steps=7).global_step == 7
    again = rk.keras_model_to_estimator(model(), model_dir=tmp_path)
    assert again.global_step == 7
    for ours, theirs in zip(again.model.get_weights(), first.model.get_weights(), strict=True):
        np.testing.assert_array_equal(ours, theirs)
    first.train(lambda: data().skip(3), steps=4)
    again.train(lambda: data().skip(3), steps=4)
    for ours, theirs in zip(again.model.optimizer.variables, first.model.optimizer.variables, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_training_ends_with_the_input(tmp_path):
    estimator = rk.keras_model_to_estimator(model(), model_dir=tmp_path).train(lambda: data().take(6))
    assert estimator.global_step == 6 and names(tmp_path) == ["model.ckpt-6.weights.h5"]


def test_the_newest_checkpoints_are_kept(tmp_path):
    config = {"save_checkpoints_steps": 2, "keep_checkpoint_max": 3}
    rk.keras_model_to_estimator(model(), model_dir=tmp_path, config=config).train(data, steps=9)
    assert names(tmp_path) == [f"model.ckpt-{step}.weights.h5" for step in (6, 8, 9)]


def test_an_estimator_evaluates_predicts_and_exports(tmp_path):
    estimator = rk.keras_model_to_estimator(model(), model_dir=tmp_path / "m")
    scores = estimator.evaluate(lambda: (X, Y), steps=1)
    expected = estimator.model.evaluate(X, Y, verbose=0, return_dict=True)
    assert scores == pytest.approx({**expected, "global_step": 0})
    np.testing.assert_allclose(estimator.predict(lambda: X), Y, rtol=1e-6)
    served = tf.saved_model.load(estimator.export(str(tmp_path / "served")))
    np.testing.assert_allclose(served.serve(X), Y, rtol=1e-6)


def test_train_and_evaluate_with_specs(tmp_path):
    estimator = rk.keras_model_to_estimator(model(), model_dir=tmp_path, config={"save_checkpoints_steps": 4})
    scores = estimator >> rk.train_and_evaluate(rk.train_spec(data, max_steps=10), rk.eval_spec(data, steps=2))
    assert scores["global_step"] == 10 and scores["loss"] >= 0 and "mae" in scores
    assert names(tmp_path) == [f"model.ckpt-{step}.weights.h5" for step in (10, 4, 8)]


def test_a_model_can_be_a_file_or_a_function(tmp_path):
    rk.save_model(model(), tmp_path / "m.keras")
    assert rk.keras_model_to_estimator(keras_model_path=tmp_path / "m.keras").train(data, steps=1).global_step == 1
    assert rk.keras_model_to_estimator(model).train(data, steps=1).global_step == 1


def test_invalid_estimators_are_errors(tmp_path, monkeypatch):
    bare = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(1)
    with pytest.raises(ValueError, match="the model must be compiled"):
        rk.keras_model_to_estimator(bare)
    with pytest.raises(ValueError, match="`keras_model` must be a model"):
        rk.keras_model_to_estimator()
    with pytest.raises(TypeError, match="`config` has no setting 'seed'"):
        rk.keras_model_to_estimator(model(), config={"seed": 1})
    with pytest.raises(ValueError, match="one of `steps` and `max_steps`"):
        rk.keras_model_to_estimator(model()).train(data, steps=1, max_steps=2)
    monkeypatch.setenv("TF_CONFIG", '{"cluster": {"worker": ["a:1", "b:1"]}, "task": {"type": "worker", "index": 0}}')
    with pytest.raises(RuntimeError, match="Pass a function that creates and compiles it"):
        rk.keras_model_to_estimator(model())
