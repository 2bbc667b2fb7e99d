"""Several workers of one training on this machine: what `rkeras launch` does."""

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
Start the workers of one training on this machine, each with its TF_CONFIG on a loopback port. The script makes a
tf$distribute$MultiWorkerMirroredStrategy() (Python: tf.distribute.MultiWorkerMirroredStrategy()) before anything is
computed, and its model in the strategy's scope. Output comes with the number of its worker in front; when one worker
fails the others are ended.

On real hosts start the script on each with the same list of workers and its own index:

  TF_CONFIG='{"cluster": {"worker": ["host0:2222", "host1:2222"]}, "task": {"type": "worker", "index": 0}}' \\
      Rscript script.R

Under SLURM, one task for each host:

  srun --ntasks=2 --ntasks-per-node=1 bash -c '
      hosts=$(scontrol show hostnames | sed "s/.*/\\"&:2222\\"/" | paste -sd,)
      task="{\\"type\\": \\"worker\\", \\"index\\": $SLURM_PROCID}"
      export TF_CONFIG="{\\"cluster\\": {\\"worker\\": [$hosts]}, \\"task\\": $task}"
      exec Rscript script.R'
"""
GRACE = 5.0
"""Seconds that a worker has to end when it is asked to."""

PR_SET_PDEATHSIG = 1
"""The name that Linux has for the signal of a parent's death."""


def free_ports(number: int) -> list[int]:
    """Ports of the loopback interface that are free now, all different."""
    with ExitStack() as opened:
        sockets = [opened.enter_context(socket.socket()) for _ in range(number)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


def launch(script: str, arguments: list[str], workers: int) -> int:
    """Run a script of R or Python in several workers; gives the status of the first that failed, else 0.

    Raises:
        FileNotFoundError: if there is no such script.
        ValueError: if it is a script of neither language, or the number is no positive one.
    """
    if not Path(script).is_file():
        raise FileNotFoundError(f"rkeras launch: there is no file {script}")
    if workers < 1:
        raise ValueError(f"rkeras launch: --workers must be a positive number, not {workers}")
    addresses = [f"127.0.0.1:{port}" for port in free_ports(workers)]
    processes = [_started(command_of(script, arguments), addresses, i) for i in range(workers)]
    readers = [threading.Thread(target=_pass_on, args=(i, p), daemon=True) for i, p in enumerate(processes)]
    for reader in readers:
        reader.start()
    try:
        status = _waited(processes)
    finally:
        _end(processes)
        for reader in readers:
            reader.join(GRACE)
    return status


def command_of(script: str, arguments: list[str]) -> list[str]:
    """What runs a script.

    Raises:
        ValueError: if it is a script of neither language.
    """
    ending = Path(script).suffix.lower()
    if ending == ".py":
        return [sys.executable, "-u", script, *arguments]
    if ending == ".r":
        return [sys.executable, "-m", "rkeras", "run", script, *arguments]
    raise ValueError(f"rkeras launch: {script} must be a script of R (.R) or Python (.py)")


def _started(command: list[str], addresses: list[str], index: int) -> subprocess.Popen[str]:
    config = {"cluster": {"worker": addresses}, "task": {"type": "worker", "index": index}}
    # The workers are on this machine: a proxy that is set for the net must not stand between them.
    environment = {**os.environ, "TF_CONFIG": json.dumps(config), "no_grpc_proxy": "127.0.0.1,localhost"}
    # A group of its own, so that what a worker has started ends with it.
    return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True, errors="replace", bufsize=1,
                            start_new_session=True, preexec_fn=_ending_with(os.getpid()))  # fmt: skip


def _ending_with(launcher: int) -> Callable[[], None] | None:
    """What makes a worker end with its launcher, also with one that is killed and can end nobody; None but on Linux."""
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl is None:
        return None

    def end_with_launcher() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        # It may have ended before.
        if os.getppid() != launcher:
            os._exit(1)

    return end_with_launcher


def _pass_on(index: int, process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        sys.stdout.write(f"[{index}] {line}" if line.endswith("\n") else f"[{index}] {line}\n")
        sys.stdout.flush()


def _waited(processes: list[subprocess.Popen[str]]) -> int:
    """Wait until all are done, or one has failed."""
    while True:
        states = [process.poll() for process in processes]
        for index, state in enumerate(states):
            if state:
                print(f"rkeras launch: worker {index} {_how(state)}; the others are ended.", file=sys.stderr)
                return state if state > 0 else 128 - state
        if all(state == 0 for state in states):
            return 0
        time.sleep(0.05)


def _how(state: int) -> str:
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
