"""The TensorBoard server of this process."""

from __future__ import annotations

import atexit
import importlib.util
import random
import socket
import subprocess
import sys
import time
from typing import Any

# Ports between 3000 and 8000 that browsers block.
_UNSAFE = {3659, 4045, 4190, 5060, 5061, 6000, 6566, *range(6665, 6670), 6697}
_running: list[tuple[subprocess.Popen[bytes], int]] = []


def start(log_dirs: list[str], host: str, port: int | None, reload_interval: float, purge: bool) -> str:
    """Start the server and wait until it responds; returns its URL. A running server is stopped and its port reused.

    Args:
        log_dirs: log directories; several are named after the last parts of their paths.
        host: address to listen on.
        port: port to listen on; any free port by default.
        reload_interval: seconds between reloads of the logs.
        purge: whether to drop data that a restarted training has replaced.

    Raises:
        ModuleNotFoundError: if TensorBoard is not installed.
        RuntimeError: if TensorBoard exits before it responds. The message contains its error output.
    """
    if importlib.util.find_spec("tensorboard") is None:
        raise ModuleNotFoundError(
            "tensorboard(): TensorBoard is not installed; install it with `pip install tensorboard`."
        )
    port = port or stop() or free_port(host)
    logs = ["--logdir", log_dirs[0]]
    if len(log_dirs) > 1:
        names = [path.rstrip("/").rpartition("/")[2] or path for path in log_dirs]
        logs = ["--logdir_spec", ",".join(f"{n}:{d}" for n, d in zip(names, log_dirs, strict=True))]
    process = subprocess.Popen(
        [sys.executable, "-m", "tensorboard.main", *logs, "--host", host, "--port", str(port),
         "--reload_interval", str(int(reload_interval)), "--purge_orphaned_data", str(bool(purge)).lower()],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if process.poll() is not None:
            output = (process.stderr.read() if process.stderr else b"").decode(errors="replace")[-500:]
            raise RuntimeError(f"tensorboard(): TensorBoard could not be started on port {port}: {output.strip()}")
        with socket.socket() as probe:
            probe.settimeout(0.2)
            if probe.connect_ex((host, port)) == 0:
                break
        time.sleep(0.1)
    _running.append((process, port))
    return f"http://{host}:{port}"


def stop() -> int | None:
    """Stop the server; returns the port that it listened on, or None if no server was running."""
    port = None
    while _running:
        process, port = _running.pop()
        process.kill()
        process.wait()
        if process.stderr:
            process.stderr.close()
    return port


def free_port(host: str) -> int:
    """A free port that browsers accept."""
    while True:
        port = random.Random().randrange(3000, 8000)
        with socket.socket() as probe:
            if port not in _UNSAFE and not _taken(probe, host, port):
                return port


def _taken(probe: Any, host: str, port: int) -> bool:
    try:
        probe.bind((host, port))
    except OSError:
        return True
    return False


atexit.register(stop)
