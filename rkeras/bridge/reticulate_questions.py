"""What the functions of reticulate's names ask: parts of Python objects, code, output, modules and documentation."""

from __future__ import annotations

import importlib
import io
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rkeras._values.data_frame import as_pandas
from rkeras._values.python_objects import Kept
from rkeras.bridge import held
from rkeras.bridge.questions import main_variables, question

# Objects -----------------------------------------------------------------------------------------------------------
#
# What is a part of the object asked about stays in Python (`call.PARTS`).


@question
def attribute(value: Any, name: str, silent: bool = False) -> Any:
    """An attribute; None where there is none and that is no error."""
    if silent and not hasattr(value, name):
        return None
    return Kept(getattr(value, name))


@question
def element(value: Any, key: Any, silent: bool = False) -> Any:
    """An element; None where there is none and that is no error."""
    try:
        return Kept(value[tuple(key) if isinstance(key, list) else key])
    except (LookupError, TypeError):
        if not silent:
            raise
        return None


@question
def called(function: Any, args: list[Any], named: Any) -> Any:
    """What a call gives."""
    return Kept(function(*args, **(dict(named) if named else {})))


@question
def set_attribute(value: Any, name: str, new: Any) -> None:
    """Set an attribute."""
    setattr(value, name, new)


@question
def delete_attribute(value: Any, name: str) -> None:
    """Delete an attribute."""
    delattr(value, name)


@question
def delete_item(value: Any, key: Any) -> None:
    """Delete an element."""
    del value[tuple(key) if isinstance(key, list) else key]


@question
def attributes(value: Any) -> list[str]:
    """Names of all attributes."""
    return list(dir(value))


@question
def truth(value: Any) -> bool:
    """Whether Python takes it for true."""
    return bool(value)


@question
def number_of_elements(value: Any, required: bool) -> int | None:
    """Python's `len()`; None for what has no length, where that is no error."""
    try:
        return len(value)
    except TypeError:
        if required:
            raise
        return None


@question
def as_str(value: Any) -> str:
    """Python's `str()`."""
    return str(value)


@question
def as_repr(value: Any) -> str:
    """Python's `repr()`."""
    return repr(value)


@question
def identity(value: Any) -> str:
    """Python's `id()`, which R has no integer for."""
    return str(id(value))


@question
def nothing() -> Any:
    """None as a Python object."""
    return Kept(None)


@question
def kept(value: Any) -> Any:
    """The object again, whose parts R gets converted."""
    return Kept(value)


@question
def converted(value: Any) -> Any:
    """The R value of a Python object, without methods of the user's."""
    from rkeras.bridge.users_methods import Plain

    return Plain(value)


@question
def filter_classes(function: Callable[[list[str]], Any]) -> None:
    """Let an R function change the class vectors of Python objects."""
    held.filter_classes(function)


# Code --------------------------------------------------------------------------------------------------------------


@question
def run_code(code: str, local: bool = False, raw: bool = False) -> Any:
    """Run statements in the main module; what they assign may be kept apart. Gives the variables."""
    return Kept(_run(code, "<string>", local), raw)


@question
def run_file(path: str, local: bool = False, raw: bool = False) -> Any:
    """Run a file of statements. Gives the variables."""
    return Kept(_run(Path(path).read_text(encoding="utf-8"), path, local), raw)


def _run(code: str, name: str, local: bool) -> dict[str, Any]:
    shared = main_variables()
    variables: dict[str, Any] = {} if local else shared
    before = shared.get("__file__")
    if name != "<string>":
        shared["__file__"] = name
    try:
        exec(compile(code, name, "exec"), shared, variables)  # the user's own code  # nosec
    finally:
        if before is not None:
            shared["__file__"] = before
        else:
            shared.pop("__file__", None)
    return variables


@question
def names_bound_in(path: str) -> list[str]:
    """Names that a file of statements, which has been run, gives to something."""
    import ast
    import symtable

    code = Path(path).read_text(encoding="utf-8")
    symbols = symtable.symtable(code, path, "exec").get_symbols()
    names = [s.get_name() for s in symbols if s.is_assigned() or s.is_imported() or s.is_namespace()]
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module and node.names[0].name == "*":
            module = importlib.import_module(node.module)
            names += getattr(module, "__all__", None) or dir(module)
    return names


@question
def public_values(variables: dict[str, Any], names: Any, raw: bool = False) -> Any:
    """Those variables that R is to have under their own names: neither private nor modules."""
    return {
        name: Kept(variables[name], raw) if raw else variables[name]
        for name in ([names] if isinstance(names, str) else names)
        if not name.startswith("_") and name in variables and type(variables[name]) is not type(sys)
        and not isinstance(variables[name], RVariables)
    }  # fmt: skip


@question
def value_kept(code: str) -> Any:
    """The value of an expression, as a Python object."""
    return Kept(eval(code, main_variables()), True)  # the user's own code  # nosec


@question
def path_first(folder: str) -> None:
    """Look for modules in a folder first."""
    sys.path.insert(0, folder)


@question
def path_without(folder: str) -> None:
    """Look there no longer."""
    if folder in sys.path:
        sys.path.remove(folder)


class RVariables:
    """R's variables as attributes and items: `r.x`, `r["x"]`.

    Args:
        get: gives a list of a variable's value, or None if there is none.
        evaluate: gives the value of an expression.
        assign: takes a name and a value.
    """

    def __init__(self, get: Callable[[str], Any], evaluate: Callable[[str], Any], assign: Callable[..., Any]):
        vars(self).update(_get=get, _evaluate=evaluate, _assign=assign)

    def __getattr__(self, name: str) -> Any:
        found = None if name.startswith("__") else vars(self)["_get"](name)
        if found is None:
            raise AttributeError(f"R has no variable {name!r}")
        return as_pandas(found[0])

    def __getitem__(self, code: str) -> Any:
        return as_pandas(vars(self)["_evaluate"](code))

    def __setattr__(self, name: str, value: Any) -> None:
        vars(self)["_assign"](name, value)

    __setitem__ = __setattr__


@question
def share_r(get: Any, evaluate: Any, assign: Any) -> None:
    """Give the main module the variable `r`, unless it has one."""
    main_variables().setdefault("r", RVariables(get, evaluate, assign))


@question
def is_complete(lines: str) -> bool | None:
    """Whether lines typed at a prompt are a statement; None if they never will be."""
    import codeop

    try:
        return codeop.compile_command(lines, symbol="single") is not None
    except (SyntaxError, ValueError, OverflowError):
        return None


@question
def statements(code: str) -> list[Any]:
    """First and last line of each statement, decorators included."""
    import ast

    body = ast.parse(code).body
    starts = [min([s.lineno, *(d.lineno for d in getattr(s, "decorator_list", []))]) for s in body]
    return [[start, s.end_lineno] for start, s in zip(starts, body, strict=True)]


@question
def run_interactively(code: str, rich: bool = False) -> Any:
    """Run a statement as at Python's prompt, which shows values.

    Args:
        code: the statement, or several.
        rich: whether what can show itself as HTML is to do so.

    Returns:
        HTML texts, in a list.
    """
    import ast
    import builtins

    shown: list[str] = []

    def show(value: Any) -> None:
        if value is None or _is_drawn(value):
            return
        builtins._ = value  # type: ignore[attr-defined]
        html = getattr(value, "_repr_html_", None) if rich and not isinstance(value, type) else None
        text = html() if callable(html) else None
        if isinstance(text, str):
            shown.append(text)
        else:
            print(repr(value))

    before, sys.displayhook = sys.displayhook, show
    try:
        typed = compile(ast.Interactive(ast.parse(code).body), "<string>", "single")
        exec(typed, main_variables())  # the user's own code  # nosec
    finally:
        sys.displayhook = before
    return tuple(shown)


def _is_drawn(value: Any) -> bool:
    """Whether it is part of a plot, which is seen there."""
    parts = value if isinstance(value, (list, tuple)) and value else [value]
    return all(type(part).__module__.startswith("matplotlib.") for part in parts)


@question
def show_figures(path_of: Callable[[], str], width: float, height: float, dpi: float) -> Callable[[], None]:
    """Make matplotlib write its figures to files, now and at each `show()`.

    Args:
        path_of: gives a path for each figure.
        width: of new figures in inches.
        height: likewise.
        dpi: dots per inch.

    Returns:
        A function that writes what figures are open.
    """
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    pyplot.rc("figure", figsize=(width, height))

    def write(*args: Any, **kwargs: Any) -> None:
        for number in pyplot.get_fignums():
            pyplot.figure(number).savefig(path_of(), dpi=dpi)
        pyplot.close("all")

    pyplot.show = write
    return write


@question
def is_loaded(module: str) -> bool:
    """Whether a module has been imported."""
    return module in sys.modules


# Output ------------------------------------------------------------------------------------------------------------


class OutputCapture:
    """Takes what Python prints, until it is closed.

    Args:
        streams: "stdout", "stderr" or both.
    """

    def __init__(self, streams: list[str]):
        self._taken = io.StringIO()
        self._before = {name: getattr(sys, name) for name in streams}
        self._handlers = [(h, h.stream) for h in _log_handlers() if h.stream in self._before.values()]
        for name in streams:
            setattr(sys, name, self._taken)
        for handler, _ in self._handlers:
            handler.setStream(self._taken)

    def close(self) -> str:
        """What has been printed."""
        for name, stream in self._before.items():
            if getattr(sys, name) is self._taken:
                setattr(sys, name, stream)
        for handler, stream in self._handlers:
            handler.setStream(stream)
        return self._taken.getvalue()


def _log_handlers() -> list[Any]:
    """The handlers of all logs that write to a stream."""
    import logging

    logs = [logging.root, *(log for log in logging.root.manager.loggerDict.values() if isinstance(log, logging.Logger))]
    return [h for log in logs for h in log.handlers if isinstance(h, logging.StreamHandler)]


@question
def capture_output(streams: Any) -> OutputCapture:
    """Begin to take what Python prints."""
    return OutputCapture([streams] if isinstance(streams, str) else streams)


class OutputCaptureContext:
    """The same as a context, by the name that code for reticulate imports from its module `rpytools.output`."""

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
        """What has been printed."""
        return self._text


@question
def offer_rpytools() -> None:
    """Let `rpytools.output` be imported, which comes with reticulate itself."""
    package, output = (types.ModuleType(name) for name in ("rpytools", "rpytools.output"))
    package.output = output  # type: ignore[attr-defined]
    output.OutputCaptureContext = OutputCaptureContext  # type: ignore[attr-defined]
    sys.modules.update({"rpytools": package, "rpytools.output": output})


@question
def without_warnings() -> Any:
    """A context in which Python does not warn."""
    import warnings

    return warnings.catch_warnings(action="ignore") if sys.version_info >= (3, 11) else warnings.catch_warnings()


# Modules -----------------------------------------------------------------------------------------------------------


@question
def when_loaded(module: str, hook: Callable[[], Any]) -> None:
    """Call an R function when a module has been imported, or now if it is."""
    from rkeras.bridge import load_hooks

    load_hooks.when_loaded(module, hook)


@question
def seed(number: int) -> None:
    """Seed Python's own random numbers, and numpy's."""
    import random

    import numpy as np

    random.seed(number)
    np.random.seed(number % 2**32)


@question
def pickled(value: Any, path: str, module: str, settings: Any) -> None:
    """Write an object to a file."""
    pickle = importlib.import_module(module)
    with Path(path).open("wb") as file:
        pickle.dump(value, file, **{"protocol": pickle.HIGHEST_PROTOCOL, **(dict(settings) if settings else {})})


@question
def unpickled(path: str, module: str, settings: Any, raw: bool) -> Any:
    """An object from a file."""
    with Path(path).open("rb") as file:
        made = importlib.import_module(module).load(file, **(dict(settings) if settings else {}))
    return Kept(made, True) if raw else made


# Functions and iterators -------------------------------------------------------------------------------------------


class RIterator(Iterator[Any]):
    """An iterator of what an R function gives.

    Args:
        following: gives a list of the next element, or None at the end.
    """

    def __init__(self, following: Callable[[], Any]):
        self._following: Callable[[], Any] | None = following

    def __next__(self) -> Any:
        found = None if self._following is None else self._following()
        if found is None:
            self._following = None
            raise StopIteration
        return found[0]


@question
def r_iterator(following: Callable[[], Any]) -> RIterator:
    """An iterator of what an R function gives."""
    return RIterator(following)


@question
def function_with_formals(function: Any) -> Any:
    """A Python function with an R function's formals, for those who look at its code.

    Raises:
        ValueError: for `...`, which a Python function without such a place has not.
    """
    import inspect

    taken = inspect.signature(function).parameters
    if any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in taken.values()):
        raise ValueError("py_func(): `f` must be a function without `...`, which Python functions have no name for.")
    formals = ", ".join(n if p.default is p.empty else f"{n}=_defaults[{n!r}]" for n, p in taken.items())
    scope: dict[str, Any] = {"_function": function, "_defaults": {n: p.default for n, p in taken.items()}}
    exec(f"def {function.__name__}({formals}):\n    return _function({', '.join(taken)})", scope)  # names alone  # nosec
    return Kept(scope[function.__name__])


# Errors ------------------------------------------------------------------------------------------------------------


@question
def last_exception() -> Any:
    """The exception that R saw last."""
    from rkeras.bridge import conditions

    return Kept(conditions.last[0]) if conditions.last else None


# What there is -----------------------------------------------------------------------------------------------------


@question
def python_facts() -> dict[str, Any]:
    """Which Python runs, and where."""
    import platform
    import sysconfig
    from importlib import metadata, util

    library = Path(sysconfig.get_config_var("LIBDIR") or "") / str(sysconfig.get_config_var("LDLIBRARY") or "")
    numpy = util.find_spec("numpy")
    return {
        "python": sys.executable,
        "libpython": str(library) if library.is_file() else None,
        "pythonhome": f"{sys.prefix}:{sys.exec_prefix}",
        "virtualenv": sys.prefix if sys.prefix != sys.base_prefix else None,
        "conda": (Path(sys.base_prefix) / "conda-meta").is_dir(),
        "version_string": sys.version.replace("\n", " "),
        "version": "{}.{}".format(*sys.version_info[:2]),
        "patch": platform.python_version().rstrip("+"),
        "architecture": platform.architecture()[0],
        "numpy": None if numpy is None or not numpy.origin else
        {"path": str(Path(numpy.origin).parent), "version": metadata.version("numpy")},
    }  # fmt: skip


@question
def place_of_module(name: str) -> str | None:
    """The folder or file of a module that can be imported."""
    from importlib import util

    try:
        found = util.find_spec(name)
    except (ImportError, ValueError):
        return None
    if found is None:
        return None
    return str(Path(found.origin).parent if found.submodule_search_locations and found.origin else found.origin)


@question
def of_json(text: str) -> Any:
    """The value that a JSON text has."""
    import json

    return json.loads(text)


# Documentation -----------------------------------------------------------------------------------------------------


@question
def documentation(owner: Any, name: str) -> dict[str, Any]:
    """What an attribute's documentation says, by section."""
    from rkeras.bridge.docstrings import documentation

    return documentation(owner, name)


@question
def documented_arguments(function: Any) -> dict[str, Any] | None:
    """Names and descriptions of a function's arguments."""
    from rkeras.bridge.docstrings import arguments

    return arguments(function)
