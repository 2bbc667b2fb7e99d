"""Files that are being written when the process is killed: the old file or the new file remains."""

import os
import random
import signal
import subprocess
import sys
import time

import killed_writer
import numpy as np
import pytest
from conftest import ROOT
from processes import environment

import rkeras as rk

LOADED = {
    "save_model_hdf5": lambda path: rk.load_model_hdf5(path),
    "save_model": lambda path: rk.load_model(path),
    "save_model_tf": lambda path: rk.load_model_tf(path),
    "save_model_weights_tf": lambda path: rk.load_model_weights(blank(), path),
    "save_model_weights": lambda path: rk.load_model_weights(blank(), path),
    "callback_model_checkpoint": lambda path: rk.load_model(path),
    "callback_backup_and_restore": lambda path: restored(path),
}
KILLS = [("save_model_hdf5", "m.h5", 25), ("save_model", "m.keras", 25), ("save_model_tf", "m", 25),
         ("save_model_weights_tf", "ckpt", 25), ("save_model_weights", "m.weights.h5", 10),
         ("callback_model_checkpoint", "m.keras", 10), ("callback_backup_and_restore", "backup", 10)]  # fmt: skip


def blank():
    return killed_writer.compiled()


def restored(folder):
    """Model restored from the backup; the training has no epoch left."""
    backup = rk.callback_backup_and_restore(folder, delete_checkpoint=False)
    model = blank()
    model >> rk.fit(killed_writer.X, killed_writer.Y, epochs=1, verbose=0, callbacks=backup)
    return model


def expect_one_value(model):
    """Check that all weights have the same value."""
    values = {float(value) for weight in model.get_weights() for value in np.unique(weight)}
    assert len(values) == 1 and values.pop() >= 1


@pytest.fixture(scope="module")
def writer():
    process = subprocess.Popen(
        [sys.executable, ROOT / "tests" / "killed_writer.py"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    yield process
    process.stdin.close()
    process.stdout.close()
    process.wait()


@pytest.mark.parametrize(("verb", "name", "times"), KILLS, ids=[verb for verb, _, _ in KILLS])
def test_a_killed_writer_leaves_the_old_or_the_new_file(verb, name, times, writer, tmp_path):
    moments = random.Random(7)
    path = str(tmp_path / name)
    for _ in range(times):
        writer.stdin.write(f"{verb} {path}\n")
        writer.stdin.flush()
        lines = {writer.stdout.readline().strip() for _ in range(2)}
        (child,) = (int(line) for line in lines if line.isdigit())
        assert lines == {str(child), "written"}
        time.sleep(moments.uniform(0, 0.4 if verb == "save_model_tf" else 0.1))
        os.kill(child, signal.SIGKILL)
        assert writer.stdout.readline() == "gone\n"
        expect_one_value(LOADED[verb](path))


R_WRITER = """
suppressMessages(library(rkeras))
model <- keras_model_sequential(input_shape = 64) |> layer_dense(512) |> layer_dense(256)
for (value in 1:1e6) {
  set_weights(model, lapply(get_weights(model), function(w) w * 0 + value))
  save_model(model, commandArgs(TRUE), overwrite = TRUE)
  if (value == 1) cat("written\\n")
}
"""


@pytest.mark.long
def test_a_killed_r_session_leaves_the_old_or_the_new_file(host, tmp_path):
    pytest.importorskip("rpy2")
    moments = random.Random(7)
    path, script = tmp_path / "m.keras", tmp_path / "writer.R"
    script.write_text(R_WRITER)
    for _ in range(5):
        command = [*host, str(script), str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as session:
            assert session.stdout.readline() == "written\n"
            time.sleep(moments.uniform(0, 0.3))
            session.kill()
        expect_one_value(rk.load_model(path))


def test_temporary_files_of_killed_writers_are_removed_by_the_next_write(writer, tmp_path):
    path = tmp_path / "m.keras"
    left = set()
    for _ in range(40):
        writer.stdin.write(f"save_model {path}\n")
        writer.stdin.flush()
        lines = {writer.stdout.readline().strip() for _ in range(2)}
        (child,) = (int(line) for line in lines if line.isdigit())
        time.sleep(0.03)
        os.kill(child, signal.SIGKILL)
        assert writer.stdout.readline() == "gone\n"
        left = {file.name for file in tmp_path.iterdir()} - {"m.keras"}
        if left:
            break
    assert len(left) == 1
    rk.save_model(blank(), path, overwrite=True)
    assert [file.name for file in tmp_path.iterdir()] == ["m.keras"]
