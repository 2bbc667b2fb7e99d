"""Start several workers of one training on this machine (`rkeras launch`)."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

HELP = """\
Start the workers of one training on this machine, each with its TF_CONFIG and a port of the loopback interface. The
script must create a tf$distribute$MultiWorkerMirroredStrategy() (Python: tf.distribute.MultiWorkerMirroredStrategy())
before TensorFlow computes anything, and create its model in the scope of the strategy. Each line of output begins with
the number of its worker. If one worker fails, the others are ended.

On several hosts, start the script on each host with the same list of workers and its own index:

  TF_CONFIG='{"cluster": {"worker": ["host0:2222", "host1:2222"]}, "task": {"type": "worker", "index": 0}}' \\
      Rscript script.R

With SLURM, one task for each host:

  srun --ntasks=2 --ntasks-per-node=1 bash -c '
      hosts=$(scontrol show hostnames | sed "s/.*/\\"&:2222\\"/" | paste -sd,)
      task="{\\"type\\": \\"worker\\", \\"index\\": $SLURM_PROCID}"
      export TF_CONFIG="{\\"cluster\\": {\\"worker\\": [$hosts]}, \\"task\\": $task}"
      exec Rscript script.R'
"""
GRACE = 5.0
"""Seconds that a worker has to exit after it was asked to."""

PR_SET_PDEATHSIG = 1
"""Option of `prctl` on Linux: the signal that a process receives when its parent exits."""


def free_ports(number: int) -> list[int]:
    """Free ports of the loopback interface, all different."""
    with ExitStack() as opened:
        sockets = [opened.enter_context(socket.socket()) for _ in range(number)]
        for bound in sockets:
            bound.bind(("127.0.0.1", 0))
        return [bound.getsockname()[1] for bound in sockets]


def launch(script: str, arguments: list[str], workers: int) -> int:
    """Run an R or Python script in several workers; returns the exit status of the first that failed, otherwise 0.

    Raises:
        FileNotFoundError: if the script does not exist.
        ValueError: if the script is neither R nor Python, or the number of workers is not positive.
    """
    if not Path(script).is_file():
        raise FileNotFoundError(f"rkeras launch: there is no file {script}")
    if workers < 1:
        raise ValueError(f"rkeras launch: --workers must be a positive number, not {workers}")
    addresses = [f"127.0.0.1:{port}" for port in free_ports(workers)]
    processes = [_start(script_command(script, arguments), addresses, i) for i in range(workers)]
    readers = [threading.Thread(target=_copy_output, args=(i, p), daemon=True) for i, p in enumerate(processes)]
    for reader in readers:
        reader.start()
    try:
        status = _wait(processes)
    finally:
        _end(processes)
        for reader in readers:
            reader.join(GRACE)
    return status


def script_command(script: str, arguments: list[str]) -> list[str]:
    """The command that runs a script.

    Raises:
        ValueError: if the script is neither R nor Python.
    """
    suffix = Path(script).suffix.lower()
    if suffix == ".py":
        return [sys.executable, "-u", script, *arguments]
    if suffix == ".r":
        return [sys.executable, "-m", "rkeras", "run", script, *arguments]
    raise ValueError(f"rkeras launch: {script} must be an R script (.R) or a Python script (.py)")


def _start(command: list[str], addresses: list[str], index: int) -> subprocess.Popen[str]:
    config = {"cluster": {"worker": addresses}, "task": {"type": "worker", "index": index}}
    # The workers are on this machine, so their connections must not go through a proxy server.
    environment = {**os.environ, "TF_CONFIG": json.dumps(config), "no_grpc_proxy": "127.0.0.1,localhost"}
    # A session of its own, so that processes started by a worker end with it.
    return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True, errors="replace", bufsize=1,
                            start_new_session=True, preexec_fn=_end_with_parent(os.getpid()))  # fmt: skip


def _end_with_parent(launcher: int) -> Callable[[], None] | None:
    """The function that makes a worker end when its launcher ends, even if killed; None on systems other than Linux."""
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is None:
        return None

    def set_death_signal() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        # The launcher may have ended before this call.
        if os.getppid() != launcher:
            os._exit(1)

    return set_death_signal


def _copy_output(index: int, process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        sys.stdout.write(f"[{index}] {line}" if line.endswith("\n") else f"[{index}] {line}\n")
        sys.stdout.flush()


def _wait(processes: list[subprocess.Popen[str]]) -> int:
    """Wait until all workers have completed, or one has failed."""
    while True:
        states = [process.poll() for process in processes]
        for index, state in enumerate(states):
            if state:
                print(f"rkeras launch: worker {index} {_outcome(state)}; the others are ended.", file=sys.stderr)
                return state if state > 0 else 128 - state
        if all(state == 0 for state in states):
            return 0
        time.sleep(0.05)


def _outcome(state: int) -> str:
    return f"was ended by {signal.Signals(-state).name}" if state < 0 else f"failed with status {state}"


def _end(processes: list[Any]) -> None:
    for kind, patience in ((signal.SIGTERM, GRACE), (signal.SIGKILL, GRACE)):
        left = [process for process in processes if process.poll() is None]
        for process in left:
            os.killpg(process.pid, kind)
        until = time.monotonic() + patience
        for process in left:
            try:
                process.wait(max(0.0, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                continue
