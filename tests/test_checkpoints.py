"""Callbacks that save: what is written when, under which name, and what a killed training goes on from."""

import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from conftest import ROOT

import rkeras as rk
from rkeras import compile, fit


def dense():
    model = rk.keras_model_sequential(input_shape=5) >> rk.layer_dense(3, activation="softmax")
    return model >> compile(rk.optimizer_sgd(0.5), "sparse_categorical_crossentropy", "accuracy")


def names(directory):
    return sorted(path.name for path in directory.iterdir())


class Pretended:
    """A callback that says what a metric was."""

    def __new__(cls, values):
        return rk.callback_lambda(on_epoch_end=lambda epoch, logs: logs.__setitem__("score", values[epoch]))


@pytest.mark.parametrize(("mode", "kept"), [("min", [1, 3]), ("max", [1, 2, 4]), ("auto", [1, 3])])
def test_only_the_best_are_saved_in_each_mode(mode, kept, small, tmp_path):
    values = [2.0, 3.0, 1.0, 4.0]
    save = rk.callback_model_checkpoint(tmp_path / "{epoch}-{score:.1f}.keras", monitor="score", mode=mode,
                                        save_best_only=True)  # fmt: skip
    if mode == "auto":
        save.monitor, values = "loss", None
        save.filepath = str(tmp_path / "{epoch}.keras")
        hook = rk.callback_lambda(on_epoch_end=lambda e, logs: logs.__setitem__("loss", [2.0, 3.0, 1.0, 4.0][e]))
    else:
        hook = Pretended(values)
    dense() >> fit(small.x, small.y, epochs=4, verbose=0, callbacks=[hook, save])
    assert [int(name[0]) for name in names(tmp_path)] == kept


@pytest.mark.parametrize("weights_only", [False, True])
@pytest.mark.parametrize("name", ["w.{epoch:02d}-{loss:.2f}.hdf5", "w.{epoch:02d}.h5", "w.{epoch:02d}"])
def test_formatted_names_are_kept_as_they_are(name, weights_only, small, tmp_path):
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


def test_batches_can_be_counted(small, tmp_path):
    save = rk.callback_model_checkpoint(tmp_path / "e{epoch}b{batch}.keras", save_freq=3)
    dense() >> fit(small.x, small.y, epochs=2, batch_size=16, verbose=0, callbacks=save)
    assert names(tmp_path) == ["e1b3.keras", "e2b2.keras"]


def test_a_checkpoint_that_fails_leaves_the_one_before(small, tmp_path, monkeypatch):
    save = rk.callback_model_checkpoint(tmp_path / "m.keras")
    dense() >> fit(small.x, small.y, epochs=1, verbose=0, callbacks=save)
    before = (tmp_path / "m.keras").read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="cannot be written: No space left on device"):
        dense() >> fit(small.x, small.y, epochs=1, verbose=0, callbacks=save)
    assert (tmp_path / "m.keras").read_bytes() == before and names(tmp_path) == ["m.keras"]


def trained(folder, epoch, moment, out):
    return subprocess.run(
        [sys.executable, ROOT / "tests" / "killed_training.py", folder, str(epoch), moment, out],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("uninterrupted")
    done = trained(folder / "backup", -1, "never", folder / "out.npz")
    assert done.returncode == 0, done.stderr
    assert not (folder / "backup").exists()
    with np.load(folder / "out.npz") as stored:
        return dict(stored)


@pytest.mark.parametrize("moment", ["begin", "batch", "between"])
def test_a_killed_training_ends_as_one_that_was_never_killed(moment, uninterrupted, tmp_path):
    killed = trained(tmp_path / "backup", 3, moment, tmp_path / "out.npz")
    assert killed.returncode == -signal.SIGKILL
    done = trained(tmp_path / "backup", -1, "never", tmp_path / "out.npz")
    assert done.returncode == 0, done.stderr
    with np.load(tmp_path / "out.npz") as stored:
        resumed = dict(stored)
    epochs = 4 if moment == "between" else 3
    np.testing.assert_array_equal(resumed.pop("loss"), uninterrupted["loss"][-epochs:])
    for name, value in resumed.items():
        np.testing.assert_array_equal(value, uninterrupted[name])
    assert not (tmp_path / "backup").exists()
