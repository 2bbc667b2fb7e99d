"""Verbs are called with random invalid values instead of the arguments of their examples.

A call may return a value, or raise an error of rkeras that names the verb or the argument, or an error of Keras. It
must not end the process, hang without being interruptible, raise an error of Python about our code, or return NULL if
the example returns a value. fuzz/verb_calls.py classifies the results; this module runs and counts the calls.

`make fuzz` makes 20,000 calls; SEED=n repeats a run.
"""

import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT
from processes import COMMAND, environment

from rkeras._core.verb import VERBS

FUZZ = ROOT / "tests" / "fuzz"
WORKERS = {
    "Python": [sys.executable, str(FUZZ / "verb_calls.py")],
    **{host: [*command, str(FUZZ / "verb_calls.R")] for host, command in COMMAND.items()},
}
HAS_R = shutil.which("Rscript") is not None
LONG = 120
"""Seconds after which a call is interrupted, as by Ctrl-C. After twice this time it counts as hung."""

LEFT_OUT = {
    "install_keras": "it installs packages with pip, over the net",
    "install_tensorflow": "the same",
    "py_require": "the same",
    "py_require_tensorflow": "the same",
    "py_require_legacy_keras": "the same",
    "use_condaenv": "it runs conda",
}
UNEVALUATED = ("active_assign", "bind_as", "multi_assign", "pipe_assign", "pipe_into", "py_class",
               "until_out_of_range")  # fmt: skip
"""Verbs whose arguments are expressions in R, so that values cannot replace them; in Python they are functions."""

RETURNS_NULL = {
    "k_in_train_phase": "the alternative is NULL",
    "k_in_test_phase": "the same",
    "k_eval": "the value of NULL",
    "k_get_value": "the same",
    "r_to_py": "NULL is Python's None",
    "py_to_r": "the same",
    "generator_next": "the argument for the end of the generator",
    "iter_next": "the same",
    "k_to_dense": "a value that is not sparse is returned unchanged",
    "keras_array": "the same for values that are not arrays",
    "op_convert_to_array": "Keras makes an array of None, which in R is NULL",
    "op_convert_to_numpy": "the same",
    "op_get_item": "an element can be NULL",
    "random_dropout": "Keras returns its input if nothing is dropped",
    "get_registered_object": "Keras returns None for a name that is not registered",
    "tree_lists_to_tuples": "Keras treats None as a tree without leaves",
    "tree_traverse": "the same",
    "serialize_keras_object": "Keras serializes None as None",
    "deserialize_keras_object": "the same",
    "utils_legacy_serialize_keras_object": "the same",
    "utils_legacy_deserialize_keras_object": "the same",
}
WORK = {
    "num_blocks": "it is the number of blocks to build",
    "expr": "it is called until it fails",
    "y": "a list of 100,000 numbers means 100,000 outputs",
}
"""Arguments for which a huge value causes long computations, which can be interrupted."""


class Calls:
    """Results of the calls of several verbs in a worker process, which is restarted if it dies."""

    def __init__(self, worker, names, calls, seed, home):
        self.made, self.wrong, self.interrupted = 0, [], []
        self._worker, self._home = WORKERS[worker], home
        self._call, self._name = "", ""
        left_out = {*LEFT_OUT} if worker == "Python" else {*LEFT_OUT, *UNEVALUATED}
        rest = [name for name in names if name not in left_out]
        while rest and (died := self._run(rest, calls, seed)):
            self.wrong.append(f"{died} in {self._call}")
            assert self._name, died
            rest = rest[rest.index(self._name) + 1 :]

    def _run(self, names, calls, seed):
        """Run a worker; return the cause of its death, or None."""
        end, start = os.pipe()
        errors = Path(self._home) / "errors"
        self._name = ""
        with errors.open("w") as stream:
            process = subprocess.Popen(
                [*self._worker, str(calls), str(seed), str(start), *names], pass_fds=[start], stdin=subprocess.DEVNULL,
                stdout=stream, stderr=stream, cwd=self._home, env=self._environment(),
            )  # fmt: skip
        os.close(start)
        hung = self._record_reports(end, process)
        os.close(end)
        status = process.wait()
        if self._call == "DONE":
            return None
        return "hang" if hung else f"end with status {status}\n{errors.read_text(errors='replace')[-2000:]}\n"

    def _environment(self):
        return environment(
            RKERAS_FUZZ=str(FUZZ), TF_CPP_MIN_LOG_LEVEL="3", HOME=str(self._home), TMPDIR=str(self._home),
            PYTHONFAULTHANDLER="1", TF_NUM_INTRAOP_THREADS="1", TF_NUM_INTEROP_THREADS="1", OMP_NUM_THREADS="1",
        )  # fmt: skip

    def _record_reports(self, end, process):
        """Record the reports of the worker until it ends; return whether it was killed."""
        rest, interrupted = b"", False
        while True:
            if not select.select([end], [], [], LONG)[0] and self._name:
                if interrupted:
                    process.kill()
                    return True
                process.send_signal(signal.SIGINT)
                interrupted = True
                continue
            data = os.read(end, 1 << 16)
            if not data:
                return False
            if interrupted:
                self.interrupted.append(self._call)
                interrupted = False
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                self._record_line(*line.decode("utf-8", "replace").split(" ", 1))

    def _record_line(self, word, what):
        if word == "VERB":
            self._name = what
        if word == "WRONG":
            name, wrong, found = json.loads(what)
            if not (found == "NULL" and name in RETURNS_NULL):
                self.wrong.append(f"{name}({', '.join(f'{a} = {v}' for a, v in wrong.items())}): {found}")
        else:
            self._call = "DONE" if word == "DONE" else what
            self.made += word == "CALL"

    def check(self):
        """Fail if a call has failed, and list the failed calls."""
        unasked = [call for call in self.interrupted if not any(f'"{argument}"' in call for argument in WORK)]
        assert not self.wrong + unasked, "\n".join([*self.wrong, *(f"took too long: {call}" for call in unasked)])


def test_the_listed_exceptions_are_verbs():
    assert {*LEFT_OUT, *UNEVALUATED, *RETURNS_NULL} <= set(VERBS)


# A part of the verbs; the long form tests all verbs.
@pytest.mark.parametrize(
    ("worker", "every", "calls"),
    [("Python", 16, 4), ("R hosts Python", 50, 3), pytest.param("Python hosts R", 50, 3, marks=pytest.mark.long)],
)
def test_invalid_values_are_errors_that_name_the_argument(worker, every, calls, tmp_path):
    if worker != "Python" and not HAS_R:
        pytest.skip("R is not installed")
    names = sorted(VERBS)[list(WORKERS).index(worker) :: every]
    done = Calls(worker, names, calls, 0, tmp_path)
    done.check()
    assert done.made >= len(names)


@pytest.mark.endurance
@pytest.mark.parametrize(
    ("worker", "target"), [("Python", 14_000), ("R hosts Python", 3_000), ("Python hosts R", 3_000)]
)
def test_20_000_calls_with_invalid_values(worker, target, tmp_path):
    if worker != "Python" and not HAS_R:
        pytest.skip("R is not installed")
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
    made, start = 0, time.monotonic()
    print(f"\n{worker}: SEED={seed}: calls of verbs ", end="", flush=True)
    failed = []
    while made < target:
        done = Calls(worker, sorted(VERBS), 1 + min(target - made, target) // len(VERBS), seed + made, tmp_path)
        made += done.made
        try:
            done.check()
        except AssertionError as error:
            failed.append(str(error))
    print(f"{made:,} in {time.monotonic() - start:.0f} s", flush=True)
    assert not failed, "\n".join(failed)
