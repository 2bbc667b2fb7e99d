"""Fixtures. One process loads Keras once for all tests; the state is reset before each test."""

import gc
import os
import random
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("KERAS_BACKEND", "tensorflow")

import numpy as np
import pytest

import rkeras as rk
from rkeras._compat.learning_phase import choose_phase
from rkeras._keras import private
from rkeras._keras.loading import keras as load_keras

ROOT = Path(__file__).parents[1]

# Load Keras before pytest turns warnings into errors, because importing TensorFlow causes warnings.
keras = load_keras()


# These tests take minutes, each in its own process. In a parallel run they start first, to shorten the run.
FIRST = (
    "test_testthat_passes_without_skips", "test_examples_in_r", "test_values_are_those_of",
    "test_knitr_executes_the_guide", "test_jupyter_executes_the_notebook",
)  # fmt: skip


def pytest_addoption(parser):
    parser.addoption("--snapshot-update", action="store_true", help="record tests/snapshots again")


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: next((n for n, name in enumerate(FIRST) if item.name.startswith(name)), len(FIRST)))


def pytest_collection_finish():
    """Exempt the objects of Keras and of all tests from garbage collection."""
    gc.collect()
    gc.freeze()


OLDER = private.version() < (3, 15)
"""Whether the installed Keras can lack a symbol for which rkeras has a verb."""


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call():
    """Skip a test if the installed Keras lacks a symbol; the error must name the symbol."""
    try:
        return (yield)
    except AttributeError as error:
        if OLDER and re.search(r"the installed keras \S+ has no `keras\.", str(error)):
            pytest.skip(str(error))
        raise


@pytest.fixture(autouse=True)
def state():
    """Reset seeds and automatic names before each test, and restore the random states after it."""
    python, numpy = random.getstate(), np.random.get_state()
    keras.backend.clear_session(free_memory=False)
    keras.utils.set_random_seed(1234)
    yield
    choose_phase(None)
    random.setstate(python)
    np.random.set_state(numpy)
    keras.backend.clear_session(free_memory=False)


@pytest.fixture(scope="session")
def digits():
    """Handwritten digits as flat images with values between 0 and 1, and their labels."""
    data = rk.dataset_digits()

    def flat(images):
        return images.reshape(len(images), 64).astype("float32") / 16 / 16

    return SimpleNamespace(
        x_train=flat(data.train.x), y_train=data.train.y, x_test=flat(data.test.x), y_test=data.test.y
    )


@pytest.fixture
def small():
    """64 samples of 5 numbers in 3 classes."""
    rng = np.random.default_rng(0)
    return SimpleNamespace(x=rng.normal(size=(64, 5)).astype("float32"), y=rng.integers(0, 3, 64))


@pytest.fixture
def classifier():
    """Function that creates a compiled classifier with 5 inputs and 3 classes; eager, as tracing takes too long."""

    def make(optimizer="adam", loss="sparse_categorical_crossentropy", metrics="accuracy", units=3,
             activation="softmax", run_eagerly=True, **settings):  # fmt: skip
        model = rk.keras_model_sequential(input_shape=5)
        model >> rk.layer_dense(8, activation="relu") >> rk.layer_dense(units, activation=activation)
        return model >> rk.compile(optimizer, loss, metrics, run_eagerly=run_eagerly, **settings)

    return make


@pytest.fixture(scope="session")
def python():
    """Function that runs Python source in a fresh process and returns its standard output."""

    def run(source, *arguments, directory=ROOT, path=str(ROOT)):
        environment = {**os.environ, "PYTHONPATH": path}
        done = subprocess.run(
            [sys.executable, "-c", source, *map(str, arguments)],
            cwd=directory, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture(params=["R hosts Python", "Python hosts R"])
def host(request):
    """Command that runs a script, for both hosts."""
    from processes import COMMAND

    return COMMAND[request.param]


@pytest.fixture
def script(host, tmp_path):
    """Function that runs R code as a script."""
    from processes import finish

    def run(code, **changes):
        file = tmp_path / "script.R"
        file.write_text(code, encoding="utf-8")
        return finish([*host, str(file)], **changes)

    return run
