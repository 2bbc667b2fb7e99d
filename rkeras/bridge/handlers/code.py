"""Python code: expressions, statements and files, run in the main module, and R's variables in it."""

from __future__ import annotations

import ast
import importlib
import inspect
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rkeras._values.python_objects import Unconverted
from rkeras.bridge import conditions
from rkeras.bridge.handlers.registry import handler


def _main_variables() -> dict[str, Any]:
    return vars(importlib.import_module("__main__"))


@handler
def evaluate(code: str) -> Any:
    """Evaluate an expression."""
    return eval(code, _main_variables())  # the user's own code  # nosec


@handler
def evaluate_unconverted(code: str) -> Any:
    """Evaluate an expression, and keep its value in Python."""
    return Unconverted(evaluate(code), True)


@handler
def execute(code: str) -> None:
    """Run statements in the main module."""
    exec(code, _main_variables())  # the user's own code  # nosec


@handler
def run_code(code: str, local: bool = False, unconverted: bool = False) -> Any:
    """Run statements in the main module, or in a scope of their own, and return the variables."""
    return Unconverted(_run(code, "<string>", local), unconverted)


@handler
def run_file(path: str, local: bool = False, unconverted: bool = False) -> Any:
    """Run a file of statements, and return the variables."""
    return Unconverted(_run(Path(path).read_text(encoding="utf-8"), path, local), unconverted)


def _run(code: str, name: str, local: bool) -> dict[str, Any]:
    shared = _main_variables()
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


@handler
def bound_names(path: str) -> list[str]:
    """Return the names that the statements of a file bind. The file has been run."""
    import symtable

    code = Path(path).read_text(encoding="utf-8")
    symbols = symtable.symtable(code, path, "exec").get_symbols()
    names = [s.get_name() for s in symbols if s.is_assigned() or s.is_imported() or s.is_namespace()]
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and node.module and node.names[0].name == "*":
            module = importlib.import_module(node.module)
            names += getattr(module, "__all__", None) or dir(module)
    return names


@handler
def public_variables(variables: dict[str, Any], names: Any, unconverted: bool = False) -> Any:
    """Return the variables that become R variables: those that are neither private nor modules."""
    return {
        name: Unconverted(variables[name], unconverted) if unconverted else variables[name]
        for name in ([names] if isinstance(names, str) else names)
        if not name.startswith("_") and name in variables and type(variables[name]) is not type(sys)
        and not isinstance(variables[name], RVariables)
    }  # fmt: skip


# Interactive use ----------------------------------------------------------------------------------------------------


@handler
def is_complete_statement(lines: str) -> bool | None:
    """Return whether lines typed at a prompt are a complete statement, None if they cannot become one."""
    import codeop

    try:
        return codeop.compile_command(lines, symbol="single") is not None
    except (SyntaxError, ValueError, OverflowError):
        return None


@handler
def statement_lines(code: str) -> list[Any]:
    """Return the first and last line of each statement, including its decorators."""
    body = ast.parse(code).body
    starts = [min([s.lineno, *(d.lineno for d in getattr(s, "decorator_list", []))]) for s in body]
    return [[start, s.end_lineno] for start, s in zip(starts, body, strict=True)]


@handler
def run_interactively(code: str, rich: bool = False) -> Any:
    """Run statements as Python's prompt does, which prints their values.

    Args:
        code: the statements.
        rich: whether to return values as HTML if they support it, instead of printing them.

    Returns:
        The HTML texts.
    """
    import builtins

    shown: list[str] = []

    def show(value: Any) -> None:
        if value is None or _is_plot(value):
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
        exec(typed, _main_variables())  # the user's own code  # nosec
    finally:
        sys.displayhook = before
    return tuple(shown)


def _is_plot(value: Any) -> bool:
    """Return whether a value is part of a matplotlib plot, which is displayed as a figure."""
    parts = value if isinstance(value, (list, tuple)) and value else [value]
    return all(type(part).__module__.startswith("matplotlib.") for part in parts)


# R's variables, functions and contexts ------------------------------------------------------------------------------


class RVariables:
    """R's variables as attributes and items: `r.x`, `r["x"]`.

    Args:
        get: returns the value of a variable in a list, None if there is no such variable.
        evaluate: returns the value of an expression.
        assign: assigns a value to a name.
    """

    def __init__(self, get: Callable[[str], Any], evaluate: Callable[[str], Any], assign: Callable[..., Any]):
        vars(self).update(_get=get, _evaluate=evaluate, _assign=assign)

    def __getattr__(self, name: str) -> Any:
        found = None if name.startswith("__") else vars(self)["_get"](name)
        if found is None:
            raise AttributeError(f"R has no variable {name!r}")
        return found[0]

    def __getitem__(self, code: str) -> Any:
        return vars(self)["_evaluate"](code)

    def __setattr__(self, name: str, value: Any) -> None:
        vars(self)["_assign"](name, value)

    __setitem__ = __setattr__


@handler
def define_r(get: Any, evaluate: Any, assign: Any) -> None:
    """Define the variable `r` in the main module, unless it exists."""
    _main_variables().setdefault("r", RVariables(get, evaluate, assign))


@handler
def function_with_formals(function: Any) -> Any:
    """Define a Python function with the formals of an R function, for packages that inspect its code.

    Raises:
        ValueError: for `...`, which cannot be a formal of a Python function.
    """
    taken = inspect.signature(function).parameters
    if any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in taken.values()):
        raise ValueError("py_func(): `f` must be a function without `...`, which Python functions have no name for.")
    formals = ", ".join(n if p.default is p.empty else f"{n}=_defaults[{n!r}]" for n, p in taken.items())
    scope: dict[str, Any] = {"_function": function, "_defaults": {n: p.default for n, p in taken.items()}}
    exec(f"def {function.__name__}({formals}):\n    return _function({', '.join(taken)})", scope)  # only names  # nosec
    return Unconverted(scope[function.__name__])


@handler
def exit_context(context: Any, failure: str | None = None, from_python: bool = False) -> bool:
    """Exit a context manager, with an exception if R code failed inside it. Return whether it suppresses the error.

    Args:
        context: the context manager.
        failure: the message of the error, None if there was none.
        from_python: whether the error came from Python, whose last exception it then is.
    """
    if failure is None:
        context.__exit__(None, None, None)
        return False
    error = conditions.last[0] if from_python and conditions.last else RuntimeError(failure)
    return bool(context.__exit__(type(error), error, error.__traceback__))
