"""Training runs: `training_run` and what it records, flags of scripts, and how runs are listed and compared."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from rkeras._core.arguments import PATH, STRING, Kind, path, refuse, sequence
from rkeras._core.verb import Verb, verb


def _directories(value: Any) -> list[str]:
    if not isinstance(value, (list, tuple)):
        value = [value]
    return [path(run["run_dir"] if isinstance(run, dict) and "run_dir" in run else run) for run in value]


RUNS = Kind("one run, its directory, or several", _directories)


def _config(config: str | None) -> str:
    return config or os.environ.get("R_CONFIG_ACTIVE", "default")


# Flags ----------------------------------------------------------------------------------------------------------------


@verb(by_hand=True, kinds={"file": PATH})
def flags(*args, config=None, file="flags.yml", arguments=None):
    """Flags of a training script: their defaults, overridden by a file, the command line and the run.

    Args:
        *args: flags, as `flag_numeric()` and its like make them.
        config: profile of the file; `R_CONFIG_ACTIVE`, or "default".
        file: YAML file with values; it need not exist.
        arguments: the command line, as `--name value` or `--name=value`; that of the process by default.

    Returns:
        The values by name.

    Raises:
        ArgumentError: for a value of the wrong type or a flag that is not defined.
    """
    from rkeras._runs import records, run_flags

    many = len(args) == 1 and isinstance(args[0], (list, tuple)) and not isinstance(args[0], run_flags.Flag)
    definitions = [run_flags.definition(flag) for flag in (args[0] if many else args)]
    arguments = sys.argv[1:] if arguments is None else list(sequence(arguments))
    if "--help" in arguments:
        print(run_flags.usage(definitions))
        raise SystemExit(0)
    run = records.active()
    values = run_flags.resolve(definitions, run.config or _config(config), run.flags_file or file, arguments, run.flags)
    records.write("flags", values)
    return values


def _flag(type: str, about: str) -> Verb:
    """Declare a verb that makes a flag of a type."""

    def flag(name, default, description=None):
        from rkeras._runs.run_flags import flag

        return flag(name, type, default, description)

    flag.__doc__ = f"""A flag that is {about}.

    Args:
        name: its name.
        default: its value if nothing else is said.
        description: what it is for.

    Returns:
        A flag, for `flags()`.
    """
    return verb(flag, name=f"flag_{type}", kinds={"name": STRING})


_flag("numeric", "a number")
_flag("integer", "a whole number")
_flag("boolean", "true or false")
_flag("string", "text")


# Running --------------------------------------------------------------------------------------------------------------


@verb(by_hand=True, kinds={"file": PATH})
def training_run(file="train.R", context="local", config=None, flags=None, properties=None, run_dir=None,
                 artifacts_dir=None, echo=True, view="auto", envir=None, encoding=None):  # fmt: skip
    """Run a training script and record its flags, metrics, output, sources and the files that it writes.

    Args:
        file: the script; by default the only one in the working directory. From R a script of R (or `.py`), from
            Python one of Python.
        context: where it runs.
        config: profile that its flags are read from.
        flags: values that override the script's defaults, by name, or the path of a YAML file.
        properties: further properties to record, by name.
        run_dir: directory of the run; a new one under `runs` by default.
        artifacts_dir: folder whose new and changed files are copied to the run; the working directory by default.
        echo: in R, whether to show the script's lines as they run.
        view: whether to show the run at its end; "save" only writes the page.
        envir: in R, the environment that it runs in; in Python a dict of its global names.
        encoding: encoding of the script.

    Returns:
        What was recorded, a row of `ls_runs()`.

    Raises:
        FileNotFoundError: if there is no such script.
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
        raise refuse("training_run", "file", "a script of Python (.py)", str(script), "R runs scripts of R.")
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
        save_run_view(directory, str(records.meta(directory) / "view.html"))
    return run


class _Tee:
    """A stream that keeps what passes."""

    def __init__(self, stream: Any):
        self.stream, self.text = stream, []

    def write(self, text: str) -> int:
        self.text.append(text)
        return self.stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


@verb(by_hand=True, kinds=dict.fromkeys(("file", "runs_dir", "artifacts_dir"), PATH))
def tuning_run(file="train.R", context="local", config=None, flags=None, sample=None, properties=None, runs_dir="runs",
               artifacts_dir=None, echo=True, confirm=False, envir=None, encoding=None):  # fmt: skip
    """Run a training script once for every combination of flags.

    Args:
        file: the script.
        context: where it runs.
        config: profile that its flags are read from.
        flags: the values to try, a list for each flag by name.
        sample: fraction of the combinations to run, drawn by chance; all by default.
        properties: further properties to record.
        runs_dir: where the runs are put.
        artifacts_dir: folder whose new and changed files are copied to each run.
        echo: in R, whether to show the script's lines as they run.
        confirm: in R, whether to ask before it begins.
        envir: in R, the parent of the environment that each runs in.
        encoding: encoding of the script.

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
    """Every combination of flags, or a part of them drawn by chance. The first flag varies fastest, as in R."""
    if not isinstance(flags, dict) or not flags:
        raise refuse("tuning_run", "flags", "values to try by flag name", flags)
    if sample is not None and not 0 < sample <= 1:
        raise refuse("tuning_run", "sample", "a fraction above 0, at most 1", sample)
    import itertools
    import random

    values = [v if isinstance(v, (list, tuple)) else [v] for v in flags.values()]
    grid = [dict(zip(flags, reversed(row), strict=True)) for row in itertools.product(*reversed(values))]
    if sample is not None:
        grid = random.sample(grid, -(-int(len(grid) * sample * 1000) // 1000))
    return grid


# The run that is going on ---------------------------------------------------------------------------------------------


@verb
def run_dir():
    """Directory of the run that is going on; the working directory where none is.

    Returns:
        A path.
    """
    from rkeras._runs.records import active

    return active().directory or str(Path.cwd())


@verb
def is_run_active():
    """Whether a training run is going on.

    Returns:
        True or False.
    """
    from rkeras._runs.records import active

    return active().directory is not None


@verb(kinds={"runs_dir": PATH})
def unique_run_dir(runs_dir="runs", seconds_scale=0):
    """Make a new directory for a run, named for the moment in UTC.

    Args:
        runs_dir: where runs lie.
        seconds_scale: decimal places of the seconds in its name.

    Returns:
        Its path.
    """
    from rkeras._runs.records import unique_directory

    return unique_directory(runs_dir, int(seconds_scale))


@verb(invisible=True, kinds={"run_dir": PATH})
def write_run_metadata(type, data, run_dir=None):
    """Record something of a run.

    Args:
        type: "properties", "flags", "metrics", "evaluation" or "error", or a name of your own.
        data: values by name; for a name of your own a function that is given the directory to write to.
        run_dir: the run; the one that is going on by default. Where none is, nothing is written.
    """
    from rkeras._runs.records import write

    write(type, data, run_dir)


@verb(invisible=True)
def write_run_data(type, data):
    """Record data of your own with the run that is going on.

    Args:
        type: a name for it.
        data: a function that is given the directory to write to.
    """
    from rkeras._runs.records import write

    write(f"custom{type}", data)


# Looking at runs ------------------------------------------------------------------------------------------------------


@verb(by_hand=True, kinds={"runs_dir": PATH})
def ls_runs(subset=None, order="start", decreasing=True, latest_n=None, runs_dir="runs"):
    """Runs and their results.

    Args:
        subset: which to keep: in R an expression of columns, in Python a function of a run.
        order: the column, or columns, to sort by.
        decreasing: whether the largest comes first.
        latest_n: how many of the latest to look at; all by default.
        runs_dir: where runs lie.

    Returns:
        One row for each run; in Python a list of runs, whose `frame()` is a data frame.
    """
    from rkeras._runs import records

    found = records.Runs(records.read(d) for d in records.directories(runs_dir)[: latest_n and int(latest_n)])
    if subset is not None:
        found = records.Runs(run for run in found if subset(run))
    # A run without the column comes last, whichever way the others go.
    for column in reversed(sequence(order)):
        known = sorted((run for run in found if column in run), key=lambda run: run[column], reverse=decreasing)  # noqa: B023
        found = records.Runs([*known, *(run for run in found if column not in run)])
    return found


@verb(by_hand=True, kinds={"runs_dir": PATH})
def latest_run(runs_dir="runs"):
    """The latest run.

    Args:
        runs_dir: where runs lie.

    Returns:
        What is known of it; None where there is none.
    """
    from rkeras._runs import records

    found = records.directories(runs_dir)
    return records.read(found[0]) if found else None


@verb(by_hand=True, kinds={"run_dir": RUNS})
def run_info(run_dir):
    """What is known of a run.

    Args:
        run_dir: its directory, or several.

    Returns:
        Its columns by name; for several runs a list of them.
    """
    from rkeras._runs import records

    found = [records.read(directory) for directory in run_dir]
    return found[0] if len(found) == 1 else found


@verb(by_hand=True, kinds={"x": RUNS})
def as_run_dir(x):
    """Directories of runs.

    Args:
        x: a directory, a run, a list of either, or what `ls_runs()` gave.

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


@verb(invisible=True, kinds={"run_dir": RUNS, "filename": PATH})
def save_run_view(run_dir=None, filename="auto"):
    """Write a page about a run: facts, curves of the metrics, model, output and scripts.

    Args:
        run_dir: the run; the latest by default.
        filename: file to write; a temporary one by default.

    Returns:
        The path of the page.
    """
    from rkeras._runs import pages

    run = _one_run(run_dir)
    name = _page_name(f"run-{Path(run['run_dir']).name}", filename)
    return pages.save(pages.run_page(run), name)


@verb(by_hand=True, kinds={"run_dir": RUNS})
def view_run(run_dir=None, viewer=None):
    """Show a page about a run.

    Args:
        run_dir: the run; the latest by default.
        viewer: a function that shows the file; the browser by default.

    Returns:
        The path of the page.
    """
    return _show(save_run_view(run_dir), viewer)


def _two_runs(directories: list[str] | None) -> list[Any]:
    from rkeras._runs import records

    found = ls_runs(latest_n=2) if directories is None else [records.read(d) for d in directories]
    if len(found) != 2:
        raise refuse("compare_runs", "runs", "two runs", directories)
    return sorted(found, key=lambda run: run.get("start", 0.0))


@verb(invisible=True, kinds={"runs": RUNS, "filename": PATH})
def save_run_comparison(runs=None, filename="auto"):
    """Write a page that compares two runs.

    Args:
        runs: two runs; the latest two by default.
        filename: file to write; a temporary one by default.

    Returns:
        The path of the page.
    """
    from rkeras._runs import pages

    earlier, later = _two_runs(runs)
    name = _page_name(f"compare-runs-{Path(earlier['run_dir']).name}-{Path(later['run_dir']).name}", filename)
    return pages.save(pages.comparison_page(earlier, later), name)


@verb(by_hand=True, kinds={"runs": RUNS})
def compare_runs(runs=None, viewer=None):
    """Show a page that compares two runs.

    Args:
        runs: two runs; the latest two by default.
        viewer: a function that shows the file; the browser by default.

    Returns:
        The path of the page.
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
    """A page with the metrics of a training that goes on, written anew at each update."""

    def __init__(self, page: str):
        self.page = page

    def update(self, metrics: Any) -> None:
        """Show other metrics."""
        from rkeras._runs import pages, records

        folder = Path(self.page).parent
        records.write("metrics", dict(metrics), str(folder))
        pages.save(pages.run_page(records.Run(run_dir=str(folder))), self.page)


@verb
def view_run_metrics(metrics):
    """A page with the metrics of a training that goes on.

    Args:
        metrics: values by epoch, by name; a data frame.

    Returns:
        A view, for `update_run_metrics()`; its `page` is the file.
    """
    view = MetricsView(_page_name("metrics", "auto"))
    view.update(metrics)
    return view


@verb(invisible=True)
def update_run_metrics(viewer, metrics):
    """Show other metrics on a page of `view_run_metrics()`.

    Args:
        viewer: the view.
        metrics: values by epoch, by name; a data frame.
    """
    viewer.update(metrics)


# Keeping and removing -------------------------------------------------------------------------------------------------


@verb(invisible=True, kinds={"run_dir": RUNS, "to": PATH})
def copy_run(run_dir, to=".", rename=None):
    """Copy runs to another directory.

    Args:
        run_dir: the runs.
        to: where to copy them to.
        rename: another name, for one run.

    Returns:
        The new directories.
    """
    from rkeras._runs import records

    return [records.copy(d, to, rename) for d in run_dir]


@verb(invisible=True, kinds={"run_dir": RUNS, "to": PATH})
def copy_run_files(run_dir, to=".", rename=None):
    """Copy the files that runs wrote, without what is recorded of them.

    Args:
        run_dir: the runs.
        to: where to copy them to.
        rename: another name, for one run.

    Returns:
        The new directories.
    """
    import shutil

    from rkeras._runs import records

    found = [records.copy(d, to, rename) for d in run_dir]
    for directory in found:
        shutil.rmtree(Path(directory) / records.META)
    return found


@verb(by_hand=True, kinds={"runs": RUNS, "runs_dir": PATH})
def clean_runs(runs=None, runs_dir="runs", confirm=False):
    """Move runs to the archive of their directory.

    Args:
        runs: the runs; all by default.
        runs_dir: where runs lie.
        confirm: in R, whether to ask before.

    Returns:
        The directories that were moved.
    """
    from rkeras._runs import records

    chosen = records.directories(runs_dir) if runs is None else runs
    records.archive(chosen, runs_dir)
    return chosen


@verb(by_hand=True, kinds={"runs_dir": PATH})
def purge_runs(runs_dir="runs", confirm=False):
    """Delete the archive of runs for good.

    Args:
        runs_dir: where runs lie.
        confirm: in R, whether to ask before.

    Returns:
        The directories that are gone.
    """
    from rkeras._runs import records

    return records.purge(runs_dir)
