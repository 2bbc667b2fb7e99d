"""Records of training runs: one directory per run, in the format of R's tfruns, so that each can read the other's runs.

`runs/2026-01-31T10-00-00Z/tfruns.d/` contains `properties/` (one file per property), `flags.json`, `metrics.json`,
`evaluation.json`, `error.json` and `source.tar.gz`. Plots and files that the run wrote are next to `tfruns.d`.
"""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rkeras._core.kinds import PATH, convert_argument
from rkeras._files.atomic_write import atomic_directory, write_text

META = "tfruns.d"
RUNS = "runs"
ARCHIVE = "archive"
_NUMBERS: dict[str, Callable[[str], Any]] = {
    "start": float, "end": float, "learning_rate": float,
    "samples": int, "validation_samples": int, "epochs": int, "steps": int, "batch_size": int,
}  # fmt: skip
_ORDER = (
    "run_dir", "eval_", "metric_", "flag_", "samples", "validation_samples", "batch_size", "steps", "steps_completed",
    "epochs", "epochs_completed", "metrics", "model", "loss_function", "optimizer", "learning_rate", "script", "start",
    "end", "completed", "output", "error_message", "error_traceback", "source_code", "context", "type",
)  # fmt: skip


_NAN = {"NaN": math.nan, "Inf": math.inf, "-Inf": -math.inf}


class _Active:
    """The active run of this process.

    Attributes:
        directory: directory of the run; None if no run is active.
        config: the profile that flags are read from.
        flags: values that override the defaults of the script.
        flags_file: file to read flags from.
        artifacts_dir: directory whose new and changed files belong to the run.
        files_before: files in `artifacts_dir` when the run began: modification time and size by name.
    """

    directory: str | None = None
    config: str | None = None
    flags: dict[str, Any] = {}
    flags_file: str | None = None
    artifacts_dir = ""
    files_before: dict[str, tuple[float, int]] = {}


_runs = [_Active()]


def active() -> _Active:
    """The active run; if there is none, an object whose `directory` is None."""
    return _runs[-1]


class Run(dict[str, Any]):
    """Record of one run, by column name; also as attributes."""

    __module__ = "rkeras"
    _r_conversion = "dict"

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __repr__(self) -> str:
        long = {"metrics": "(metrics by epoch)", "model": "(model summary)", "source_code": "(source archive)",
                "output": "(script output)"}  # fmt: skip
        return "\n".join(f"{name}: {long.get(name, value)}" for name, value in self.items())


class Runs(list[Run]):
    """Runs, the latest first. They print as a table of their results."""

    __module__ = "rkeras"
    _r_conversion = "list"

    def __repr__(self) -> str:
        if not self:
            return "No training runs found."
        columns = dict.fromkeys(c for run in self for c in run if c == "run_dir" or c.startswith(("eval_", "metric_")))
        rows = [[str(run.get(column, "")) for column in columns] for run in self]
        widths = [max(map(len, column)) for column in zip(columns, *rows, strict=True)]
        lines = ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
                 for row in ([list(columns)] + rows)]  # fmt: skip
        return "\n".join(lines)

    def frame(self) -> Any:
        """Convert to a pandas DataFrame."""
        import pandas as pd

        return pd.DataFrame([dict(run) for run in self])


# The active run -------------------------------------------------------------------------------------------------------


def unique_directory(runs_dir: str = RUNS, seconds_scale: int = 0) -> str:
    """Create a directory named after the current time.

    Args:
        runs_dir: parent directory of all runs.
        seconds_scale: number of decimal places of the seconds.
    """
    from datetime import datetime, timezone

    while True:
        now = datetime.now(timezone.utc)
        seconds = f"{now.second + now.microsecond / 1e6:0{3 + seconds_scale if seconds_scale else 2}.{seconds_scale}f}"
        if not seconds_scale:
            seconds = f"{now.second:02d}"
        directory = Path(runs_dir) / f"{now:%Y-%m-%dT%H-%M}-{seconds}Z"
        try:
            directory.mkdir(parents=True)
        except FileExistsError:
            time.sleep(0.5 / 10**seconds_scale)
        else:
            return str(directory)


def begin(
    script: str, config: str, flags: Any, properties: Any, run_dir: str | None, context: str, artifacts_dir: str
) -> str:
    """Begin a run, which becomes the active run; returns its directory.

    Args:
        script: path of the script.
        config: the profile that flags are read from.
        flags: values by name, or the path of a YAML file.
        properties: further properties to record.
        run_dir: directory of the run; a new directory by default.
        context: where the run takes place, such as "local".
        artifacts_dir: directory whose new and changed files are copied to the run directory when the run ends.
    """
    artifacts_dir = convert_argument("training_run", "artifacts_dir", artifacts_dir, PATH)
    if run_dir is not None:
        run_dir = convert_argument("training_run", "run_dir", run_dir, PATH)
    run = _Active()
    run.directory = run_dir or unique_directory()
    Path(run.directory).mkdir(parents=True, exist_ok=True)
    run.config = config
    run.flags_file, run.flags = (flags, {}) if isinstance(flags, str) else (None, dict(flags or {}))
    run.artifacts_dir, run.files_before = artifacts_dir, _snapshot(artifacts_dir)
    _runs.append(run)
    record = {"type": "training", "context": context, "script": Path(script).name, "start": time.time()}
    write("properties", {**record, "completed": False, **(properties or {})})
    _archive_sources(Path(script).resolve(), run.directory)
    return run.directory


def finish(error: str | None = None, trace: list[str] | None = None, output: str | None = None) -> Run:
    """End the active run: record its outcome, and copy the files that it wrote.

    Args:
        error: message of the error that ended the run; None if the run completed.
        trace: traceback of the error.
        output: printed output of the script.
    """
    run = _runs[-1]
    directory = run.directory or ""
    try:
        write("properties", {"end": time.time(), "completed": error is None})
        if output is not None:
            write("properties", {"output": output})
        if error is not None:
            write("error", {"message": error, "traceback": list(trace or [])})
        for name, state in _snapshot(run.artifacts_dir).items():
            if run.files_before.get(name) != state and Path(directory).name not in Path(name).parts:
                target = Path(directory) / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(Path(run.artifacts_dir) / name, target)
    finally:
        _runs.remove(run)
    return read(directory)


def _snapshot(folder: str) -> dict[str, tuple[float, int]]:
    found = {}
    for path in Path(folder).rglob("*"):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(part.startswith(".") or part in (RUNS, "__pycache__", META) for part in parts):
            stat = path.stat()
            found[str(path.relative_to(folder))] = (stat.st_mtime, stat.st_size)
    return found


def _archive_sources(script: Path, run_dir: str) -> None:
    """Archive all scripts in the directory of the script."""
    import tarfile

    target = meta_directory(run_dir) / "source.tar.gz"
    with tarfile.open(target, "w:gz") as archive:
        for path in sorted(script.parent.iterdir()):
            if path.suffix.lower() == script.suffix.lower() and path.is_file():
                archive.add(path, f"source/{path.name}", recursive=False)


# Writing --------------------------------------------------------------------------------------------------------------


def meta_directory(run_dir: str, create: bool = True) -> Path:
    """The directory of the records of a run."""
    directory = Path(run_dir) / META
    if create:
        directory.mkdir(parents=True, exist_ok=True)
    return directory


def write(kind: str, data: Any, run_dir: str | None = None) -> None:
    """Write a record of a run. Without an active run and without `run_dir`, does nothing.

    Args:
        kind: "properties", "flags", "metrics", "evaluation", "error", "source", or a custom kind.
        data: values by name; for a custom kind, a function that is called with the directory to write to.
        run_dir: directory of the run; the active run by default.

    Raises:
        TypeError: if the kind is unknown and `data` is not a function.
    """
    run_dir = run_dir or active().directory
    if run_dir is None:
        return
    folder = meta_directory(run_dir)
    if kind == "properties":
        (folder / "properties").mkdir(exist_ok=True)
        for name, value in dict(data or {}).items():
            write_text(str(folder / "properties" / name), f"{_as_text(value)}\n")
    elif kind in ("flags", "metrics", "evaluation", "error"):
        record = dict(data)
        if kind == "metrics":  # from R, the values of a single epoch are numbers
            record = {name: [v] if isinstance(v, (int, float)) else v for name, v in record.items()}
        import json

        # JSON has no NaN: tfruns reads null in metrics, and the name as a string elsewhere.
        text = json.dumps(_without_nan(record, None if kind == "metrics" else "NaN"), indent=2, allow_nan=False)
        write_text(str(folder / f"{kind}.json"), text + "\n")
    elif callable(data):
        data(str(folder))
    else:
        raise TypeError(f"write_run_metadata(): `data` must be a function for the kind {kind!r}, not {data!r}.")


def _as_text(value: Any) -> str:
    return str(value).upper() if isinstance(value, bool) else str(value)


def _without_nan(value: Any, nan: str | None) -> Any:
    """Return a value for JSON. Other values than numbers, strings, lists and dicts are texts."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        return {str(name): _without_nan(part, nan) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_nan(part, nan) for part in value]
    if isinstance(value, float) and not math.isfinite(value):
        return nan and ("NaN" if math.isnan(value) else "Inf" if value > 0 else "-Inf")
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def record_fit(model: Any, params: dict[str, Any]) -> None:
    """Record the model and the training parameters if a run is active."""
    if active().directory is None:
        return
    lines: list[str] = []
    model.summary(line_length=80, print_fn=lambda line, line_break=True: lines.append(line))
    optimizer = model.optimizer
    properties = {
        **{name: params.get(name) for name in ("samples", "validation_samples", "epochs", "batch_size")},
        "model": "\n".join(lines),
        "loss_function": getattr(model.loss, "name", None) or getattr(model.loss, "__name__", model.loss),
        "optimizer": getattr(optimizer, "name", None),
        "learning_rate": float(optimizer.learning_rate) if optimizer is not None else None,
    }
    write("properties", {name: value for name, value in properties.items() if value is not None})


# Reading --------------------------------------------------------------------------------------------------------------


def read(run_dir: str) -> Run:
    """Read the record of a run.

    Raises:
        FileNotFoundError: if the directory does not exist.
        ArgumentError: if `run_dir` is not a valid path.
    """
    run_dir = convert_argument("run_info", "run_dir", run_dir, PATH)
    if not Path(run_dir).is_dir():
        raise FileNotFoundError(f"The run directory {run_dir} does not exist.")
    folder = meta_directory(run_dir, create=False)
    found: dict[str, Any] = {"run_dir": str(run_dir)}
    for path in sorted((folder / "properties").glob("[!.]*")):
        text = path.read_text(encoding="utf-8").removesuffix("\n")
        found[path.name] = _property_value(path.name, text)
    for name, prefix in (("evaluation", "eval"), ("flags", "flag")):
        found |= {f"{prefix}_{key}": _NAN.get(value, value) if isinstance(value, str) else value
                  for key, value in _json(folder / f"{name}.json").items()}  # fmt: skip
    metrics = _json(folder / "metrics.json")
    metrics.pop("epoch", None)
    completed = 0
    for name, values in metrics.items():
        known = [v for v in values if v is not None]
        completed = max(completed, len(known))
        if known:
            found[f"metric_{name}"] = known[-1]
    found["steps_completed" if "steps" in found else "epochs_completed"] = completed
    if metrics:
        found["metrics"] = str(folder / "metrics.json")
    found |= {f"error_{key}": "\n".join(v) if isinstance(v, list) else v
              for key, v in _json(folder / "error.json").items()}  # fmt: skip
    if (folder / "source.tar.gz").exists():
        found["source_code"] = str(folder / "source.tar.gz")
    return Run(sorted(found.items(), key=lambda item: _column_rank(item[0])))


def metrics_of(run_dir: str) -> dict[str, list[float]]:
    """Metrics of a run by name, one value for each epoch."""
    return _json(meta_directory(run_dir, create=False) / "metrics.json")


def sources_of(run_dir: str) -> dict[str, str]:
    """Archived scripts of a run by file name."""
    import tarfile

    path = meta_directory(run_dir, create=False) / "source.tar.gz"
    if not path.exists():
        return {}
    found = {}
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            file = archive.extractfile(member) if member.isfile() else None
            if file is not None:
                found[Path(member.name).name] = file.read().decode("utf-8", "replace")
    return found


def directories(runs_dir: str = RUNS) -> list[str]:
    """Directories of the runs in a directory, the latest first."""
    if not Path(runs_dir).is_dir():
        return []
    return sorted((str(p) for p in Path(runs_dir).iterdir() if (p / META).is_dir()), reverse=True)


def _column_rank(name: str) -> int:
    prefix = next((p for p in ("eval_", "metric_", "flag_") if name.startswith(p)), name)
    return _ORDER.index(prefix) if prefix in _ORDER else len(_ORDER)


def _property_value(name: str, text: str) -> Any:
    if name == "completed":
        return text.lower() in ("true", "yes", "1")
    try:
        return _NUMBERS.get(name, str)(text)
    except ValueError:
        return text


def _json(path: Path) -> dict[str, Any]:
    import json

    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


# Moving and removing --------------------------------------------------------------------------------------------------


def copy(run_dir: str, to: str, name: str | None, leave_out: tuple[str, ...] = ()) -> str:
    """Copy a run, without some of its directories; returns the new directory."""
    target = Path(to) / (name or Path(run_dir).name)
    if target.resolve() == Path(run_dir).resolve():
        raise ValueError(f"The run {run_dir} cannot be copied to itself: choose another `to` or `rename`.")

    def without(folder: str, names: list[str]) -> tuple[str, ...]:
        return leave_out if Path(folder) == Path(run_dir) else ()

    target.parent.mkdir(parents=True, exist_ok=True)
    with atomic_directory(str(target)) as temporary:
        shutil.copytree(run_dir, temporary, ignore=without)
    return str(target)


def archive(run_dirs: list[str], runs_dir: str) -> None:
    """Move runs to the archive directory."""
    target = Path(runs_dir) / ARCHIVE
    target.mkdir(parents=True, exist_ok=True)
    for run in run_dirs:
        shutil.move(run, target / Path(run).name)


def purge(runs_dir: str) -> list[str]:
    """Delete the archive permanently; returns the directories of the deleted runs."""
    deleted = directories(str(Path(runs_dir) / ARCHIVE))
    shutil.rmtree(Path(runs_dir) / ARCHIVE, ignore_errors=True)
    return deleted
