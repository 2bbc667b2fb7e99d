"""Signatures of declared verbs: the formals of R's keras, followed by further ones of the installed Keras."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import Any

from rkeras._core.kinds import AS_IS
from rkeras._core.kinds_by_name import BY_NAME
from rkeras._core.verb import VERBS, Verb
from rkeras._keras.loading import symbol
from tools.generate import HEADER
from tools.generate.surface import wanted

FILE = "rkeras/signatures.txt"
# Parameters of Keras that R's own formals stand for.
COVERED = {"batch_input_shape", "input_shape", "args", "kwargs", "self"}


def keras_version() -> str:
    """The version of the installed Keras."""
    return str(symbol("keras.__version__"))


def recorded_version(root: Path) -> str:
    """The version of Keras that the signatures were recorded from."""
    match = re.search(r"^# From Keras (\S+)$", (root / FILE).read_text(encoding="utf-8"), re.MULTILINE)
    return match.group(1) if match else ""


def record(root: Path) -> str:
    """The text of `rkeras/signatures.txt`."""
    names = wanted(root)
    lines = [
        f"{v.__name__}{signature(v, names.get(v.name, {}).get('formals'))}\n"
        for v in VERBS.values()
        if v.function is None
    ]
    return f"# {HEADER}# From Keras {keras_version()}\n" + "".join(sorted(lines))


def signature(verb: Verb, formals: list[tuple[str, str | None]] | None) -> str:
    """Write one verb's signature as Python source.

    Args:
        verb: a verb that names a Keras symbol.
        formals: the formals in R's keras, with R's text of the defaults; None for a verb that R's keras does not have,
            whose formals are those of Keras.
    """
    assert verb.target is not None
    target = symbol(verb.target)
    own = inspect.signature(target.__init__ if inspect.isclass(target) else target).parameters
    parts: list[str] = []
    ours = formals is None
    if formals is None:
        formals = [(n, None) for n in ("object",) if verb.family.startswith("layers")] + [
            (n, None if p.default is p.empty else repr(p.default))
            for n, p in own.items()
            if n not in COVERED and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)
        ]
        if any(p.kind is p.VAR_KEYWORD for p in own.values()):
            formals.append(("...", None))
    names = {name for name, _ in formals} | {verb.keras_name(name) for name, _ in formals}
    extra = [(n, p) for n, p in own.items() if n not in names | COVERED and p.kind is not p.VAR_KEYWORD]
    has_dots, open_keywords = False, False
    for position, (name, text) in enumerate(formals):
        if name == "...":
            has_dots = True
            if position < len(formals) - 1 or extra or "inputs" in names:
                parts.append("*tensors" if "inputs" in names else "*")
                open_keywords = True
            continue
        default = "" if text is None else f"={counted(verb, name, _python_default(name, text, own), ours)}"
        # A loss called without data is a loss object.
        if name in ("y_true", "y_pred"):
            default = "=None"
        parts.append(name + default)
    if extra and not open_keywords:
        parts.append("*")
    parts += [n if p.default is p.empty else f"{n}={p.default!r}" for n, p in extra]
    if has_dots:
        parts.append("**kwargs")
    if parts and parts[-1] == "*":
        parts.pop()
    text = ", ".join(parts).replace("*, **kwargs", "**kwargs")
    return f"({text})"


def counted(verb: Verb, name: str, text: str, ours: bool) -> str:
    """Convert R's default of an index, counted from 1, to Python's; Keras's own default (`ours`) needs no change."""
    # Not `kind_of()`, which needs the recorded signature of the verb.
    kind = verb._kinds.get(name) or BY_NAME.get(name, AS_IS)
    if ours or not kind.one_based or text == "None":
        return text
    assert kind.from_r is not None
    return repr(kind.from_r(ast.literal_eval(text)))


def _python_default(name: str, text: str | None, own: Any) -> str:
    """Convert the text of an R default to a Python literal."""
    if text is None or text == "NULL":
        return "None"
    if text in ("TRUE", "FALSE"):
        return text.capitalize()
    vector = re.fullmatch(r"(?:c|list|tuple)\((.*)\)", text)
    if vector:
        # A nested vector is one element: commas inside parentheses do not separate.
        elements = re.findall(r"(?:[^,()]|\([^()]*\))+", vector.group(1))
        items = [_python_default(name, item.strip(), own) for item in elements]
        # In R a vector of strings lists the choices; the first one is the default.
        return items[0] if items and items[0].startswith(("'", '"')) else f"({', '.join(items)})"
    if re.fullmatch(r"-?\d+L", text):
        return text[:-1]
    if re.fullmatch(r"-?[\d.]+(e-?\d+)?|\"[^\"]*\"|'[^']*'|None|True|False|\(.*\)", text):
        return text
    # The default is an expression: use Keras's default if that is a constant.
    default = own[name].default if name in own else None
    return repr(default) if isinstance(default, (bool, int, float, str, type(None))) else "None"
