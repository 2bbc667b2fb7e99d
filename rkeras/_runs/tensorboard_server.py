"""The TensorBoard that this process started."""

from __future__ import annotations

import atexit
import importlib.util
import random
import socket
import subprocess
import sys
import time
from typing import Any

# Ports between 3000 and 8000 that browsers refuse.
_UNSAFE = {3659, 4045, 4190, 5060, 5061, 6000, 6566, *range(6665, 6670), 6697}
_running: list[tuple[subprocess.Popen[bytes], int]] = []


def start(log_dirs: list[str], host: str, port: int | None, reload_interval: float, purge: bool) -> str:
    """Start it and wait until it answers; gives its address. One that runs already is stopped, and its port kept.

    Args:
        log_dirs: directories with logs; several are named for their last parts.
        host: address to listen on.
        port: port to listen on; any free one by default.
        reload_interval: seconds between looks at the logs.
        purge: whether to drop data that a restarted training has overtaken.

    Raises:
        ModuleNotFoundError: if TensorBoard is not installed.
        RuntimeError: if it ends before it answers; the text has what it said.
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
            said = (process.stderr.read() if process.stderr else b"").decode(errors="replace")[-500:]
            raise RuntimeError(f"tensorboard(): TensorBoard could not be started on port {port}: {said.strip()}")
        with socket.socket() as probe:
            probe.settimeout(0.2)
            if probe.connect_ex((host, port)) == 0:
                break
        time.sleep(0.1)
    _running.append((process, port))
    return f"http://{host}:{port}"


def stop() -> int | None:
    """Stop it; gives the port that it listened on, None where none ran."""
    port = None
    while _running:
        process, port = _running.pop()
        process.kill()
        process.wait()
        if process.stderr:
            process.stderr.close()
    return port


def free_port(host: str) -> int:
    """A port that nothing listens on and that browsers accept."""
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
