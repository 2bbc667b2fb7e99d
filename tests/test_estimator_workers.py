"""Estimators on the workers in TF_CONFIG, from both languages: training, and resuming after a worker has died."""

import json
import re
import subprocess
import sys

import numpy as np
import pytest
from conftest import ROOT
from processes import environment

import rkeras as rk


def run(script, model_dir, folder, last, kill_at=-1, launched=True):
    folder.mkdir(parents=True, exist_ok=True)
    start = ["launch", "--workers", "2"] if launched else ["run"]
    command = [sys.executable, "-m", "rkeras", *start] if launched or script.endswith(".R") else [sys.executable]
    arguments = [str(ROOT / "tests" / script), str(model_dir), str(folder), str(last), str(kill_at)]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False, cwd=ROOT, timeout=300,
                          env=environment())  # fmt: skip
    return done, {p.stem: json.loads(p.read_text()) for p in folder.glob("*.json")}


def weights(found):
    return np.concatenate([np.ravel(w) for w in found["weights"]])


def checkpoints(model_dir):
    return sorted(int(re.findall(r"\d+", p.name)[0]) for p in model_dir.glob("*.weights.h5"))


def train_alone(folder, last):
    done, found = run("worker_estimator.py", folder / "model", folder / "out", last, launched=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return found["alone"]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return train_alone(tmp_path_factory.mktemp("whole"), 10)


@pytest.mark.parametrize("script", ["worker_estimator.py", "worker_estimator.R"])
def test_workers_train_one_model_as_one_process_does(script, whole, tmp_path):
    done, found = run(script, tmp_path / "model", tmp_path / "out", 10)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    np.testing.assert_array_equal(weights(found["0"]), weights(found["1"]))
    np.testing.assert_allclose(weights(found["0"]), weights(whole), rtol=1e-5, atol=1e-6)
    assert found["0"]["scores"] == found["1"]["scores"]
    assert found["0"]["scores"]["global_step"] == 10
    assert found["0"]["scores"]["loss"] == pytest.approx(whole["scores"]["loss"], rel=1e-5)
    assert checkpoints(tmp_path / "model") == [8, 10]


@pytest.mark.long  # test_workers.py has it for fit()
def test_a_killed_worker_ends_the_run_which_resumes_from_the_checkpoint(tmp_path):
    done, found = run("worker_estimator.py", tmp_path / "model", tmp_path / "out", 60, kill_at=50)
    assert done.returncode == 128 + 9 and not found
    assert "worker 1 was ended by SIGKILL; the others are ended." in done.stderr
    # Batches are prefetched, so that the worker dies a few steps before the step of this batch.
    kept = checkpoints(tmp_path / "model")[-1]
    assert 4 <= kept <= 50 and kept % 4 == 0
    done, found = run("worker_estimator.py", tmp_path / "model", tmp_path / "out", 60)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    assert f"[0] begins at {kept}" in done.stdout and f"[1] begins at {kept}" in done.stdout
    np.testing.assert_array_equal(weights(found["0"]), weights(found["1"]))
    # The four batches repeat, so that training resumes with the same batches.
    whole = train_alone(tmp_path / "alone", 60)
    np.testing.assert_allclose(weights(found["0"]), weights(whole), rtol=1e-4, atol=1e-5)


def test_a_chief_and_a_worker_are_two_replicas(monkeypatch):
    config = {"cluster": {"chief": ["a:1"], "worker": ["b:1"]}, "task": {"type": "chief", "index": 0}}
    monkeypatch.setenv("TF_CONFIG", json.dumps(config))
    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(1) >> rk.compile("sgd", "mse")
    with pytest.raises(RuntimeError, match="TF_CONFIG names several workers"):
        rk.keras_model_to_estimator(model)
