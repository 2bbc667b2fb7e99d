"""Several processes that train one model: `rkeras launch`, equal weights, losses as in one process, a killed worker."""

import json
import os
import subprocess
import sys
import time

import numpy as np
import pytest
from conftest import ROOT

import rkeras as rk
from rkeras._distributed import launch, workers
from rkeras._keras import private

SCRIPT = ROOT / "tests" / "worker_training.py"


def launched(*arguments, script=SCRIPT, number=2, **environment):
    return subprocess.run(
        [sys.executable, "-m", "rkeras", "launch", "--workers", str(number), script, *map(str, arguments)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=300, env={**os.environ, **environment},
    )  # fmt: skip


def train_alone(*arguments):
    done = subprocess.run([sys.executable, SCRIPT, *map(str, arguments)], capture_output=True, text=True, check=False,
                          cwd=ROOT, timeout=300)  # fmt: skip
    assert done.returncode == 0, done.stderr


def stored(file):
    with np.load(file) as found:
        return dict(found)


@pytest.fixture(scope="module")
def two_workers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("together")
    # Workers of one machine must connect directly, not through this proxy, which does not exist.
    done = launched(folder, "none", -1, http_proxy="http://127.0.0.1:9")
    assert done.returncode == 0, done.stdout + done.stderr
    train_alone(folder, "none", -1)
    return folder, done.stdout


def test_all_workers_have_equal_weights_and_the_losses_of_one_process(two_workers):
    folder, _ = two_workers
    first, second, single = (stored(folder / f"{name}.npz") for name in ("0", "1", "alone"))
    for name, value in first.items():
        if name != "score":
            np.testing.assert_array_equal(value, second[name])
        np.testing.assert_allclose(value, single[name], rtol=1e-5, atol=1e-6)
    assert first["loss"][-1] < first["loss"][0]


def test_output_lines_start_with_the_number_of_the_worker(two_workers):
    lines = [line for line in two_workers[1].splitlines() if "losses" in line]
    assert sorted(line[:11] for line in lines) == ["[0] losses ", "[1] losses "]


def runs(number):
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def assert_ended(processes):
    """Check that both workers end within 30 seconds."""
    until = time.monotonic() + 30
    while any(map(runs, processes)) and time.monotonic() < until:
        time.sleep(0.1)
    assert len(processes) == 2 and not any(map(runs, processes))


@pytest.mark.parametrize("whom", ["worker", "launcher"])
def test_a_killed_worker_ends_the_run_and_training_resumes(whom, two_workers, tmp_path):
    folder, _ = two_workers
    done = launched(tmp_path, tmp_path / "backup", 2, whom)
    if whom == "worker":
        assert done.returncode == 128 + 9
        assert "rkeras launch: worker 1 was ended by SIGKILL; the others are ended." in done.stderr
    else:
        assert done.returncode == -9
    assert_ended([int(line.split()[-1]) for line in done.stdout.splitlines() if "process" in line])
    assert list((tmp_path / "backup").iterdir()) and not list(tmp_path.glob("*.npz"))
    done = launched(tmp_path, tmp_path / "backup", -1)
    assert done.returncode == 0, done.stdout + done.stderr
    resumed, whole = stored(tmp_path / "0.npz"), stored(folder / "0.npz")
    assert len(resumed["loss"]) == 2
    np.testing.assert_allclose(resumed.pop("loss"), whole["loss"][-2:], rtol=1e-6)
    for name, value in resumed.items():
        np.testing.assert_allclose(value, whole[name], rtol=1e-6)
    assert not (tmp_path / "backup").exists()


def train_in_this_process():
    """Train the model of the R workers in one process; return losses and weights in R's order (by column)."""
    rk.set_random_seed(11)
    x = np.sin(np.arange(1, 257)).reshape(4, 64).T.astype("float32")
    model = rk.keras_model_sequential(input_shape=4) >> rk.layer_dense(8, activation="tanh") >> rk.layer_dense(1)
    model >> rk.compile(rk.optimizer_adam(0.01), "mse")
    history = model >> rk.fit(x, x.sum(axis=1), batch_size=16, epochs=3, shuffle=False, verbose=0)
    return history.metrics["loss"], np.concatenate([w.ravel(order="F") for w in model.get_weights()])


def test_workers_in_r_have_the_results_of_one_process(tmp_path):
    script = ROOT / "tests" / "worker_training.R"
    done = launched(tmp_path, 1, script=script)
    assert done.returncode == 128 + 9 and "worker 1 was ended by SIGKILL; the others are ended." in done.stderr
    assert list((tmp_path / "backup").iterdir()) and not list(tmp_path.glob("*.txt"))
    done = launched(tmp_path, -1, script=script)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "[0] replicas 2" in done.stdout and "[1] replicas 2" in done.stdout
    first, second = (np.loadtxt(tmp_path / f"{i}.txt") for i in range(2))
    np.testing.assert_array_equal(first, second)
    losses, weights = train_in_this_process()
    np.testing.assert_allclose(first, [*weights, *losses[1:]], rtol=1e-4, atol=1e-6)


# Without TensorFlow -----------------------------------------------------------------------------------------


def script(folder, text):
    (folder / "s.py").write_text(text)
    return folder / "s.py"


def test_each_worker_has_its_own_configuration(tmp_path):
    text = "import os, sys; print(os.environ['TF_CONFIG'], sys.argv[1])"
    done = launched("a", script=script(tmp_path, text), number=3)
    assert done.returncode == 0
    found = {}
    for line in done.stdout.splitlines():
        config, _, argument = line[4:].rpartition(" ")
        assert argument == "a"
        found[int(line[1])] = json.loads(config)
    assert [found[i]["task"] for i in range(3)] == [{"type": "worker", "index": i} for i in range(3)]
    addresses = found[0]["cluster"]["worker"]
    assert len(set(addresses)) == 3 and all(a.startswith("127.0.0.1:") for a in addresses)
    assert all(f["cluster"]["worker"] == addresses for f in found.values())


def test_the_other_workers_end_when_one_fails(tmp_path):
    text = """
import json, os, sys, time
index = json.loads(os.environ["TF_CONFIG"])["task"]["index"]
print("started", os.getpid(), flush=True)
if index == 1:
    sys.exit(3)
time.sleep(600)
"""
    done = launched(script=script(tmp_path, text))
    assert done.returncode == 3
    assert "worker 1 failed with status 3" in done.stderr
    for line in done.stdout.splitlines():
        with pytest.raises(ProcessLookupError):
            os.kill(int(line.split()[-1]), 0)


def test_workers_in_r_end_with_a_killed_launcher(tmp_path):
    text = r"""
cat("started", Sys.getpid(), "\n")
parent <- sub("PPid:\t", "", grep("^PPid", readLines("/proc/self/status"), value = TRUE))
if (grepl("\"index\": 1", Sys.getenv("TF_CONFIG"))) {
  Sys.sleep(1)
  tools::pskill(as.integer(parent), tools::SIGKILL)
}
Sys.sleep(600)
"""
    (tmp_path / "s.R").write_text(text)
    done = launched(script=tmp_path / "s.R")
    assert done.returncode == -9
    assert_ended([int(line.split()[-1]) for line in done.stdout.splitlines() if "started" in line])


@pytest.mark.parametrize(
    ("name", "number", "text"),
    [
        ("none.py", 2, "there is no file"),
        ("s.txt", 2, "must be an R script"),
        ("s.py", 0, "must be a positive number"),
    ],
)
def test_invalid_launch_arguments_are_named(name, number, text, tmp_path):
    if name != "none.py":
        (tmp_path / name).touch()
    done = launched(script=tmp_path / name, number=number)
    assert done.returncode == 2 and text in done.stderr


def test_the_help_shows_real_hosts_and_slurm():
    assert '"task": {"type": "worker", "index": 0}' in launch.HELP and "$SLURM_PROCID" in launch.HELP


@pytest.mark.parametrize(
    ("config", "chief"),
    [
        ("", True),
        ({"cluster": {"worker": ["a", "b"]}, "task": {"type": "worker", "index": 0}}, True),
        ({"cluster": {"worker": ["a", "b"]}, "task": {"type": "worker", "index": 1}}, False),
        ({"cluster": {"chief": ["a"], "worker": ["b"]}, "task": {"type": "chief", "index": 0}}, True),
        ({"cluster": {"chief": ["a"], "worker": ["b"]}, "task": {"type": "worker", "index": 0}}, False),
    ],
)
def test_only_the_chief_writes_files(config, chief, monkeypatch):
    monkeypatch.setenv("TF_CONFIG", json.dumps(config) if config else "")
    assert workers.is_chief() is chief


def test_a_configuration_that_is_not_json_is_named(monkeypatch):
    monkeypatch.setenv("TF_CONFIG", "{nope")
    with pytest.raises(ValueError, match="TF_CONFIG must be JSON"):
        workers.tf_config()


def test_keras_reduces_scalars_along_an_axis():
    """When this fails, Keras is fixed: `_reduce_over_workers` can go once that Keras is the oldest supported one."""
    workers.reduces_scalars_along_axis.cache_clear()
    assert workers.reduces_scalars_along_axis()


def test_a_fixed_keras_is_left_alone(monkeypatch):
    def fixed(values, strategy, reduction):
        return strategy.reduce("MEAN", values, axis=None)

    monkeypatch.setattr(private.module(private.TRAINER), "reduce_per_replica", fixed)
    workers.reduces_scalars_along_axis.cache_clear()
    assert not workers.reduces_scalars_along_axis()
    workers.reduces_scalars_along_axis.cache_clear()
