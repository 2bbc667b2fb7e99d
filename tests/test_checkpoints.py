"""Callbacks that save: times and names of the files, and how a killed training resumes."""

import json
import os
import signal
import subprocess
import sys

import killed_training
import numpy as np
import pytest
from conftest import ROOT

import rkeras as rk
from rkeras import compile, fit
from rkeras._training import callback_states


def dense():
    model = rk.keras_model_sequential(input_shape=5) >> rk.layer_dense(3, activation="softmax")
    return model >> compile(rk.optimizer_sgd(0.5), "sparse_categorical_crossentropy", "accuracy")


def names(directory):
    return sorted(path.name for path in directory.iterdir())


class ScriptedMetric:
    """Callback that sets the value of a metric."""

    def __new__(cls, values):
        return rk.callback_lambda(on_epoch_end=lambda epoch, logs: logs.__setitem__("score", values[epoch]))


@pytest.mark.parametrize(("mode", "kept"), [("min", [1, 3]), ("max", [1, 2, 4]), ("auto", [1, 3])])
def test_only_the_best_models_are_saved_in_each_mode(mode, kept, small, tmp_path):
    values = [2.0, 3.0, 1.0, 4.0]
    save = rk.callback_model_checkpoint(tmp_path / "{epoch}-{score:.1f}.keras", monitor="score", mode=mode,
                                        save_best_only=True)  # fmt: skip
    if mode == "auto":
        save.monitor, values = "loss", None
        save.filepath = str(tmp_path / "{epoch}.keras")
        hook = rk.callback_lambda(on_epoch_end=lambda e, logs: logs.__setitem__("loss", [2.0, 3.0, 1.0, 4.0][e]))
    else:
        hook = ScriptedMetric(values)
    dense() >> fit(small.x, small.y, epochs=4, verbose=0, callbacks=[hook, save])
    assert [int(name[0]) for name in names(tmp_path)] == kept


@pytest.mark.parametrize("weights_only", [False, True])
@pytest.mark.parametrize("name", ["w.{epoch:02d}-{loss:.2f}.hdf5", "w.{epoch:02d}.h5", "w.{epoch:02d}"])
def test_formatted_file_names_equal_those_of_keras(name, weights_only, small, tmp_path):
    save = rk.callback_model_checkpoint(tmp_path / name, save_weights_only=weights_only)
    model = dense()
    history = model >> fit(small.x, small.y, epochs=2, verbose=0, callbacks=save)
    expected = [name.format(epoch=e + 1, loss=history.metrics["loss"][e]) for e in range(2)]
    assert names(tmp_path) == expected
    last = str(tmp_path / expected[-1])
    again = rk.load_weights(dense(), last) if weights_only else rk.load_model(last)
    for ours, theirs in zip(again.get_weights(), model.get_weights(), strict=True):
        assert np.array_equal(ours, theirs)
    assert weights_only or int(again.optimizer.iterations) == 4


def test_save_freq_counts_batches(small, tmp_path):
    save = rk.callback_model_checkpoint(tmp_path / "e{epoch}b{batch}.keras", save_freq=3)
    dense() >> fit(small.x, small.y, epochs=2, batch_size=16, verbose=0, callbacks=save)
    assert names(tmp_path) == ["e1b3.keras", "e2b2.keras"]


def test_a_failed_checkpoint_keeps_the_previous_one(small, tmp_path, monkeypatch):
    save = rk.callback_model_checkpoint(tmp_path / "m.keras")
    dense() >> fit(small.x, small.y, epochs=1, verbose=0, callbacks=save)
    before = (tmp_path / "m.keras").read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="cannot be written: No space left on device"):
        dense() >> fit(small.x, small.y, epochs=1, verbose=0, callbacks=save)
    assert (tmp_path / "m.keras").read_bytes() == before and names(tmp_path) == ["m.keras"]


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("uninterrupted")
    found = killed_training.trained(folder)
    assert not (folder / "backup").exists()
    assert len(found["loss"]) == found["epochs"] == 6
    return found


# The point where the training is killed, and the number of remaining epochs.
MOMENTS = {"begin": 3, "batch": 3, "between": 4, "damaged": 4, "end": 0}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_training_resumes_to_the_same_result(moment, uninterrupted, tmp_path):
    command = [sys.executable, ROOT / "tests" / "killed_training.py", tmp_path, "3", moment]
    killed = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    if moment == "damaged":
        backup = tmp_path / "backup"
        newest = backup / json.loads((backup / "training_metadata.json").read_text())["weights"]
        newest.write_bytes(newest.read_bytes()[:1000])
    resumed = killed_training.trained(tmp_path)
    np.testing.assert_array_equal(resumed.pop("loss"), uninterrupted["loss"][6 - MOMENTS[moment] :])
    for name, value in resumed.items():
        np.testing.assert_array_equal(value, uninterrupted[name], name)
    assert resumed["last"] == (5, "seen")
    assert names(tmp_path) == ["best-1.keras", "best-2.keras", "best-3.keras"]


def test_the_next_training_starts_at_initial_epoch(small, tmp_path):
    model = dense()

    def fail(epoch, logs):
        if epoch == 2:
            raise RuntimeError("enough")

    backup = rk.callback_backup_and_restore(tmp_path / "b")
    with pytest.raises(RuntimeError, match="enough"):
        model >> fit(small.x, small.y, epochs=4, verbose=0, callbacks=[rk.callback_lambda(on_epoch_begin=fail), backup])
    assert len((model >> fit(small.x, small.y, epochs=4, verbose=0, callbacks=backup)).metrics["loss"]) == 2
    assert len((model >> fit(small.x, small.y, epochs=2, verbose=0)).metrics["loss"]) == 2


def test_restoring_state_keeps_settings_and_other_callbacks():
    was, now, other = (rk.callback_early_stopping(patience=p) for p in (3, 5, 7))
    begun = callback_states.states([was])
    was.wait, was.best, was.monitor_op = 2, float("inf"), np.less
    kept = callback_states.changed(callback_states.states([was]), begun)
    assert kept == {"EarlyStopping 0": {"wait": 2, "best": float("inf")}}
    kept = callback_states.from_json(*callback_states.to_json(kept))
    callback_states.restore([rk.callback_reduce_lr_on_plateau(), now, other], kept)
    assert (now.patience, now.wait, now.best) == (5, 2, float("inf"))
    assert (other.patience, other.wait) == (7, 0)
