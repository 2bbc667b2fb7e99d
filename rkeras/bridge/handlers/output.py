"""Output of Python: capturing it, warnings, and figures of matplotlib."""

from __future__ import annotations

import io
import sys
import types
import warnings
from collections.abc import Callable
from typing import Any

from rkeras._keras import patches, startup_log
from rkeras.bridge.handlers.registry import HANDLERS, handler

HANDLERS.update(restore_stderr=startup_log.put_back)


class OutputCapture:
    """Captures the output of Python until it is closed.

    Args:
        streams: "stdout", "stderr" or both.
    """

    def __init__(self, streams: list[str]):
        self._buffer = io.StringIO()
        self._before = {name: getattr(sys, name) for name in streams}
        self._handlers = [(h, h.stream) for h in _log_handlers() if h.stream in self._before.values()]
        for name in streams:
            setattr(sys, name, self._buffer)
        for log_handler, _ in self._handlers:
            log_handler.setStream(self._buffer)

    def close(self) -> str:
        """Stop capturing, and return the output."""
        for name, stream in self._before.items():
            if getattr(sys, name) is self._buffer:
                setattr(sys, name, stream)
        for log_handler, stream in self._handlers:
            log_handler.setStream(stream)
        return self._buffer.getvalue()


def _log_handlers() -> list[Any]:
    """Return the handlers of all loggers that write to a stream."""
    import logging

    logs = [logging.root, *(log for log in logging.root.manager.loggerDict.values() if isinstance(log, logging.Logger))]
    return [h for log in logs for h in log.handlers if isinstance(h, logging.StreamHandler)]


@handler
def capture_output(streams: Any) -> OutputCapture:
    """Start capturing the output of Python."""
    return OutputCapture([streams] if isinstance(streams, str) else streams)


class OutputCaptureContext:
    """Context manager that captures output, under the name that reticulate's module `rpytools.output` gives it."""

    def __init__(self, capture_stdout: bool, capture_stderr: bool):
        wanted = {"stdout": capture_stdout, "stderr": capture_stderr}
        self._streams = [name for name, want in wanted.items() if want]
        self._text = ""

    def __enter__(self) -> OutputCaptureContext:
        self._capture = OutputCapture(self._streams)
        return self

    def __exit__(self, *exception: object) -> None:
        self._text += self._capture.close()

    def collect_output(self) -> str:
        """Return the captured output."""
        return self._text


@handler
def provide_rpytools() -> None:
    """Make `rpytools.output`, a module of reticulate, importable without reticulate."""
    package, output = (types.ModuleType(name) for name in ("rpytools", "rpytools.output"))
    package.output = output  # type: ignore[attr-defined]
    output.OutputCaptureContext = OutputCaptureContext  # type: ignore[attr-defined]
    sys.modules.update({"rpytools": package, "rpytools.output": output})


@handler
def suppress_warnings() -> Any:
    """Return a context manager that suppresses Python warnings."""
    return warnings.catch_warnings(action="ignore") if sys.version_info >= (3, 11) else warnings.catch_warnings()


@handler
def write_figures(path_of: Callable[[], str], width: float, height: float, dpi: float) -> Callable[[], None]:
    """Make matplotlib write its figures to files, now and at each `show()`.

    Args:
        path_of: returns the path of the next figure.
        width: width of new figures in inches.
        height: height of new figures in inches.
        dpi: dots per inch.

    Returns:
        A function that writes the open figures.
    """
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    pyplot.rc("figure", figsize=(width, height))

    def write(*args: Any, **kwargs: Any) -> None:
        for number in pyplot.get_fignums():
            pyplot.figure(number).savefig(path_of(), dpi=dpi)
        pyplot.close("all")

    patches.replace(pyplot, "show", lambda _: write, "knitr shows figures that are files.", again=True)
    return write
