"""Training runs: `training_run` and its records, flags of training scripts, and listing and comparing runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from rkeras._core.converters import path, sequence
from rkeras._core.errors import argument_error
from rkeras._core.kinds import PATH, STRING, Kind
from rkeras._core.verb import Verb, called_from_r, verb


def _directories(value: Any) -> list[str]:
    if not isinstance(value, (list, tuple)):
        value = [value]
    return [path(run["run_dir"] if isinstance(run, dict) and "run_dir" in run else run) for run in value]


RUNS = Kind("one run, its directory, or several", _directories)
NAMES = Kind("names of directories", lambda value: None if value is None else [path(name) for name in sequence(value)])


def _config(config: str | None) -> str:
    return config or os.environ.get("R_CONFIG_ACTIVE", "default")


# Flags ----------------------------------------------------------------------------------------------------------------


@verb(r_function=True, kinds={"file": PATH})
def flags(*args, config=None, file="flags.yml", arguments=None):
    """Training flags: hyperparameters of a training script.

    Defaults are overridden by the YAML file, then by the command line, then by `training_run()`.

    Args:
        *args: flags, from `flag_numeric()`, `flag_integer()`, `flag_boolean()` or `flag_string()`.
        config: profile of the file; by default the environment variable `R_CONFIG_ACTIVE`, or "default".
        file: path of a YAML file with values; it need not exist.
        arguments: command line arguments, as `--name value` or `--name=value`; by default those of the process.

    Returns:
        The values by name.

    Raises:
        ArgumentError: for a value of the wrong type or a flag that is not defined.
    """
    from rkeras._runs import records, run_flags

    in_list = len(args) == 1 and isinstance(args[0], (list, tuple)) and not isinstance(args[0], run_flags.Flag)
    definitions = [run_flags.definition(flag) for flag in (args[0] if in_list else args)]
    arguments = sys.argv[1:] if arguments is None else list(sequence(arguments))
    if "--help" in arguments:
        print(run_flags.usage(definitions))
        raise SystemExit(0)
    run = records.active()
    values = run_flags.resolve(definitions, run.config or _config(config), run.flags_file or file, arguments, run.flags)
    records.write("flags", values)
    return values


def _flag(type: str, about: str) -> Verb:
    """Declare a verb that creates a flag of one type."""

    def flag(name, default, description=None):
        from rkeras._runs.run_flags import flag

        return flag(name, type, default, description)

    flag.__doc__ = f"""{about} flag of a training script.

    Args:
        name: name of the flag.
        default: default value.
        description: description of the flag, for `--help`; none by default.

    Returns:
        A flag, for `flags()`.
    """
    return verb(flag, name=f"flag_{type}", kinds={"name": STRING})


_flag("numeric", "Numeric")
_flag("integer", "Integer")
_flag("boolean", "Boolean (logical)")
_flag("string", "String")


# Running --------------------------------------------------------------------------------------------------------------


@verb(r_function=True, kinds={"file": PATH})
def training_run(file="train.R", context="local", config=None, flags=None, properties=None, run_dir=None,
                 artifacts_dir=None, echo=True, view="auto", envir=None, encoding=None):  # fmt: skip
    """Training run: run a training script and record its results.

    Records the flags, metrics, output and source code of the script, and the files that it writes.

    Args:
        file: path of the script; by default the only script in the working directory. From R an R script (or `.py`),
            from Python a Python script.
        context: label for where the script runs.
        config: profile of the flags file.
        flags: values that override the script's default flags, by name, or the path of a YAML file.
        properties: additional properties to record, by name.
        run_dir: directory of the run; by default a new directory in `runs`.
        artifacts_dir: directory whose new and changed files are copied to the run; by default the working directory.
        echo: in R, whether to print the script's lines as they run.
        view: whether to show a report at the end; "save" only writes it.
        envir: in R, the environment to run the script in; in Python, a dict of its global variables.
        encoding: encoding of the script; UTF-8 by default.

    Returns:
        The record of the run, a row of `ls_runs()`.

    Raises:
        FileNotFoundError: if the script does not exist.
    """
    import traceback

    from rkeras._runs import records

    script = Path(file)
    if not script.exists() and file == "train.R":
        scripts = sorted(Path().glob("*.py"))
        script = scripts[0] if len(scripts) == 1 else script
    if not script.exists():
        raise FileNotFoundError(f"training_run(): there is no script {file}")
    if script.suffix.lower() != ".py":
        raise argument_error("training_run", "file", "a Python script (.py)", str(script), "Run R scripts from R.")
    directory = records.begin(
        str(script), _config(config), flags, properties, run_dir, context, artifacts_dir or str(Path.cwd())
    )
    print(f"Using run directory {directory}", file=sys.stderr)
    output, failure = _Tee(sys.stdout), None
    space = {} if envir is None else envir
    space |= {"__name__": "__main__", "__file__": str(script)}
    sys.stdout = output  # type: ignore[assignment]
    try:
        exec(compile(script.read_text(encoding=encoding or "utf-8"), str(script), "exec"), space)  # the user's own code  # nosec
    except BaseException as error:
        failure = error
        raise
    finally:
        sys.stdout = output.stream
        run = records.finish(
            None if failure is None else str(failure),
            None if failure is None else traceback.format_exception(failure),
            "".join(output.text),
        )
    if view is True:
        view_run(directory)
    elif view == "save":
        save_run_view(directory, str(records.meta_directory(directory) / "view.html"))
    return run


class _Tee:
    """A stream that also keeps what is written to it."""

    def __init__(self, stream: Any):
        self.stream, self.text = stream, []

    def write(self, text: str) -> int:
        self.text.append(text)
        return self.stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


@verb(r_function=True, kinds=dict.fromkeys(("file", "runs_dir", "artifacts_dir"), PATH))
def tuning_run(file="train.R", context="local", config=None, flags=None, sample=None, properties=None, runs_dir="runs",
               artifacts_dir=None, echo=True, confirm=False, envir=None, encoding=None):  # fmt: skip
    """Hyperparameter tuning: a training run for each combination of flags.

    Args:
        file: path of the script.
        context: label for where the script runs.
        config: profile of the flags file.
        flags: values to try: a list of values for each flag, by name.
        sample: fraction of the combinations to run, chosen at random, 0 to 1; all by default.
        properties: additional properties to record, by name.
        runs_dir: directory that contains the runs.
        artifacts_dir: directory whose new and changed files are copied to each run.
        echo: in R, whether to print the script's lines as they run.
        confirm: in R, whether to ask for confirmation before the first run.
        envir: in R, the parent of the environment of each run.
        encoding: encoding of the script; UTF-8 by default.

    Returns:
        The runs, the latest first.

    Raises:
        ArgumentError: if `flags` has no names, or `sample` is not a fraction.
    """
    from rkeras._runs import records

    for values in combinations(flags, sample):
        training_run(file, context, config, values, properties, records.unique_directory(runs_dir, 2), artifacts_dir,
                     echo, False, envir, encoding)  # fmt: skip
    return ls_runs(runs_dir=runs_dir)


def combinations(flags: Any, sample: float | None) -> list[dict[str, Any]]:
    """All combinations of flag values, or a random sample of them. The first flag varies fastest, as in R."""
    if not isinstance(flags, dict) or not flags:
        raise argument_error("tuning_run", "flags", "values to try by flag name", flags)
    if sample is not None and not 0 < sample <= 1:
        raise argument_error("tuning_run", "sample", "a fraction above 0, at most 1", sample)
    import itertools
    import random

    values = [v if isinstance(v, (list, tuple)) else [v] for v in flags.values()]
    grid = [dict(zip(flags, reversed(row), strict=True)) for row in itertools.product(*reversed(values))]
    if sample is not None:
        grid = random.sample(grid, -(-int(len(grid) * sample * 1000) // 1000))
    return grid


# The active run -------------------------------------------------------------------------------------------------------


@verb
def run_dir():
    """Directory of the active training run.

    Returns:
        A path; the working directory if no run is active.
    """
    from rkeras._runs.records import active

    return active().directory or str(Path.cwd())


@verb
def is_run_active():
    """Check whether a training run is active.

    Returns:
        True or False.
    """
    from rkeras._runs.records import active

    return active().directory is not None


@verb(kinds={"runs_dir": PATH})
def unique_run_dir(runs_dir="runs", seconds_scale=0):
    """Create a unique directory for a training run.

    Args:
        runs_dir: directory that contains the runs.
        seconds_scale: number of decimal places of the seconds in the name.

    Returns:
        The path of the directory, which is named by the current time in UTC.
    """
    from rkeras._runs.records import unique_directory

    return unique_directory(runs_dir, int(seconds_scale))


@verb(invisible=True, kinds={"run_dir": PATH})
def write_run_metadata(type, data, run_dir=None):
    """Write metadata of a training run: flags, metrics, properties.

    Args:
        type: "properties", "flags", "metrics", "evaluation" or "error", or a name of your own.
        data: values by name; for a name of your own a function of the directory to write to.
        run_dir: directory of the run; the active run by default. Without an active run nothing is written.
    """
    from rkeras._runs.records import write

    write(type, data, run_dir)


@verb(invisible=True)
def write_run_data(type, data):
    """Write custom data of the active training run.

    Args:
        type: name of the data.
        data: function that writes the data, with the directory to write to as its argument.
    """
    from rkeras._runs.records import write

    write(f"custom{type}", data)


# Looking at runs ------------------------------------------------------------------------------------------------------


@verb(r_function=True, kinds={"runs_dir": PATH})
def ls_runs(subset=None, order="start", decreasing=True, latest_n=None, runs_dir="runs"):
    """List training runs with their flags and metrics.

    Args:
        subset: which runs to keep: in R an expression of columns, in Python a function of a run; all by default.
        order: column, or columns, to sort by.
        decreasing: whether to sort in decreasing order.
        latest_n: number of the latest runs to list; all by default.
        runs_dir: directory that contains the runs.

    Returns:
        A data frame with one row for each run; in Python a list of runs, whose method `frame()` returns a data frame.
    """
    from rkeras._runs import records

    found = records.Runs(records.read(d) for d in records.directories(runs_dir)[: latest_n and int(latest_n)])
    if subset is not None:
        found = records.Runs(run for run in found if subset(run))
    # Runs without the column come last in both orders.
    for column in reversed(sequence(order)):
        known = sorted((run for run in found if column in run), key=lambda run: run[column], reverse=decreasing)  # noqa: B023
        found = records.Runs([*known, *(run for run in found if column not in run)])
    return found


@verb(r_function=True, kinds={"runs_dir": PATH})
def latest_run(runs_dir="runs"):
    """Get the latest training run.

    Args:
        runs_dir: directory that contains the runs.

    Returns:
        The record of the run; None if there are no runs.
    """
    from rkeras._runs import records

    found = records.directories(runs_dir)
    return records.read(found[0]) if found else None


@verb(r_function=True, kinds={"run_dir": RUNS})
def run_info(run_dir):
    """Get the record of a training run: flags, metrics, results.

    Args:
        run_dir: directory of the run, or several directories.

    Returns:
        The columns of the run by name; for several runs a list of them.
    """
    from rkeras._runs import records

    found = [records.read(directory) for directory in run_dir]
    return found[0] if len(found) == 1 else found


@verb(r_function=True, kinds={"x": RUNS})
def as_run_dir(x):
    """Get the directories of training runs.

    Args:
        x: a directory, a run, a list of either, or the result of `ls_runs()`.

    Returns:
        A list of paths.
    """
    return x


def _page_name(stem: str, filename: str) -> str:
    import tempfile

    return str(Path(tempfile.mkdtemp(prefix="rkeras-runs-")) / f"{stem}.html") if filename == "auto" else filename


def _one_run(directories: list[str] | None) -> Any:
    from rkeras._runs import records

    run = records.read(directories[0]) if directories else latest_run()
    if run is None:
        raise FileNotFoundError("There are no runs in the current directory.")
    return run


@verb(invisible=True, kinds={"run_dir": RUNS, "filename": PATH}, prepared_in_r=("with_run_directories",))
def save_run_view(run_dir=None, filename="auto"):
    """Save a report on a training run as an HTML file.

    The report shows the properties, metrics, model, output and source code of the run.

    Args:
        run_dir: directory of the run; the latest run by default.
        filename: path of the HTML file; a temporary file by default.

    Returns:
        The path of the HTML file.
    """
    from rkeras._runs import pages

    run = _one_run(run_dir)
    name = _page_name(f"run-{Path(run['run_dir']).name}", filename)
    return pages.save(pages.run_page(run), name)


@verb(r_function=True, kinds={"run_dir": RUNS})
def view_run(run_dir=None, viewer=None):
    """View a report on a training run.

    Args:
        run_dir: directory of the run; the latest run by default.
        viewer: function that shows the HTML file; the browser by default.

    Returns:
        The path of the HTML file.
    """
    return _show(save_run_view(run_dir), viewer)


def _two_runs(directories: list[str] | None) -> list[Any]:
    from rkeras._runs import records

    found = ls_runs(latest_n=2) if directories is None else [records.read(d) for d in directories]
    if len(found) != 2:
        raise argument_error("compare_runs", "runs", "two runs", directories)
    return sorted(found, key=lambda run: run.get("start", 0.0))


@verb(invisible=True, kinds={"runs": RUNS, "filename": PATH}, prepared_in_r=("with_run_directories",))
def save_run_comparison(runs=None, filename="auto"):
    """Save a comparison of two training runs as an HTML file.

    Args:
        runs: two runs; the latest two by default.
        filename: path of the HTML file; a temporary file by default.

    Returns:
        The path of the HTML file.
    """
    from rkeras._runs import pages

    earlier, later = _two_runs(runs)
    name = _page_name(f"compare-runs-{Path(earlier['run_dir']).name}-{Path(later['run_dir']).name}", filename)
    return pages.save(pages.comparison_page(earlier, later), name)


@verb(r_function=True, kinds={"runs": RUNS})
def compare_runs(runs=None, viewer=None):
    """Compare two training runs: view their differences.

    Args:
        runs: two runs; the latest two by default.
        viewer: function that shows the HTML file; the browser by default.

    Returns:
        The path of the HTML file.
    """
    return _show(save_run_comparison(runs), viewer)


def _show(page: str, viewer: Any) -> str:
    if viewer is None:
        import webbrowser

        webbrowser.open(Path(page).as_uri())
    else:
        viewer(page)
    return page


class MetricsView:
    """An HTML page with the metrics of a training in progress, rewritten at each update."""

    __module__ = "rkeras"

    def __init__(self, page: str):
        self.page = page

    def update(self, metrics: Any) -> None:
        """Replace the metrics."""
        from rkeras._runs import pages, records

        folder = Path(self.page).parent
        records.write("metrics", dict(metrics), str(folder))
        pages.save(pages.run_page(records.Run(run_dir=str(folder))), self.page)


@verb
def view_run_metrics(metrics):
    """View training metrics on an HTML page that can be updated.

    Args:
        metrics: metrics by name, with a value for each epoch; a data frame in R.

    Returns:
        A view, for `update_run_metrics()`; its `page` is the path of the HTML file.
    """
    view = MetricsView(_page_name("metrics", "auto"))
    view.update(metrics)
    return view


@verb(invisible=True)
def update_run_metrics(viewer, metrics):
    """Update the training metrics of a `view_run_metrics()` page.

    Args:
        viewer: the view.
        metrics: metrics by name, with a value for each epoch; a data frame in R.
    """
    viewer.update(metrics)


# Copying and deleting runs --------------------------------------------------------------------------------------------


COPY = {"run_dir": RUNS, "to": PATH, "rename": NAMES}


@verb(invisible=True, kinds=COPY, prepared_in_r=("with_run_directories",))
def copy_run(run_dir, to=".", rename=None):
    """Copy training runs to another directory.

    Args:
        run_dir: the runs.
        to: target directory. It is created.
        rename: new names, one for each run. An earlier copy is replaced.

    Returns:
        The paths of the copies; in R whether each run was copied.

    Raises:
        ValueError: if a run would be copied to itself.
    """
    return _copies("copy_run", run_dir, to, rename)


@verb(invisible=True, kinds=COPY, prepared_in_r=("with_run_directories",))
def copy_run_files(run_dir, to=".", rename=None):
    """Copy the output files of training runs, without the records, logs and plots.

    Args:
        run_dir: the runs.
        to: target directory. It is created.
        rename: new names, one for each run. An earlier copy is replaced.

    Returns:
        The paths of the copies; in R whether each run was copied.

    Raises:
        ValueError: if a run would be copied to itself.
    """
    from rkeras._runs.records import META

    return _copies("copy_run_files", run_dir, to, rename, (META, "logs", "plots"))


def _copies(caller: str, runs: list[str], to: str, names: list[str] | None, leave_out: tuple[str, ...] = ()) -> Any:
    from rkeras._runs import records

    if names is not None and len(names) != len(runs):
        raise argument_error(caller, "rename", f"one name for each of the {len(runs)} runs", names)
    pairs = zip(runs, names or [None] * len(runs), strict=True)
    found = [records.copy(directory, to, name, leave_out) for directory, name in pairs]
    return [True] * len(found) if called_from_r() else found


@verb(r_function=True, kinds={"runs": RUNS, "runs_dir": PATH})
def clean_runs(runs=None, runs_dir="runs", confirm=False):
    """Clean up training runs: move them to the archive.

    The archive is a subdirectory of `runs_dir`, which `purge_runs()` deletes.

    Args:
        runs: the runs; all by default.
        runs_dir: directory that contains the runs.
        confirm: in R, whether to ask for confirmation.

    Returns:
        The directories that were moved.
    """
    from rkeras._runs import records

    chosen = records.directories(runs_dir) if runs is None else runs
    records.archive(chosen, runs_dir)
    return chosen


@verb(r_function=True, kinds={"runs_dir": PATH})
def purge_runs(runs_dir="runs", confirm=False):
    """Delete archived training runs permanently.

    Args:
        runs_dir: directory that contains the runs.
        confirm: in R, whether to ask for confirmation.

    Returns:
        The directories that were deleted.
    """
    from rkeras._runs import records

    return records.purge(runs_dir)
