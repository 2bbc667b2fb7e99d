"""The formals of declared verbs: R keras's, then what the installed Keras has beside."""

from __future__ import annotations

import ast
import inspect
import json
import re
from pathlib import Path
from typing import Any

from rkeras._core.verb import VERBS, Verb
from rkeras._keras.loading import symbol

FILE = "rkeras/signatures.txt"
HEADER = "# Generated from rkeras/vocab by python -m tools.generate. Do not edit.\n"
# Python parameters that a layer takes through R's own names.
COVERED = {"batch_input_shape", "input_shape", "args", "kwargs", "self"}


def wanted(root: Path) -> dict[str, list[tuple[str, str | None]]]:
    """The formals of every name of the R packages, in order, with R's text of the defaults."""
    names = json.loads((root / "spec/wanted.json").read_text(encoding="utf-8"))["wanted"]
    return {name: [tuple(f) for f in entry["formals"]] for name, entry in names.items() if entry["formals"] is not None}


def keras_version() -> str:
    """The installed Keras."""
    return str(symbol("keras.__version__"))


def recorded_version(root: Path) -> str:
    """The Keras that the signatures were recorded from."""
    match = re.search(r"^# From Keras (\S+)$", (root / FILE).read_text(encoding="utf-8"), re.MULTILINE)
    return match.group(1) if match else ""


def record(root: Path) -> str:
    """The text of `rkeras/signatures.txt`."""
    surface = wanted(root)
    lines = [f"{v.__name__}{signature(v, surface.get(v.name))}\n" for v in VERBS.values() if v.function is None]
    return f"{HEADER}# From Keras {keras_version()}\n" + "".join(sorted(lines))


def signature(verb: Verb, formals: list[tuple[str, str | None]] | None) -> str:
    """One verb's formals as Python source.

    Args:
        verb: a verb that names a Keras symbol.
        formals: R keras's formals; None for a verb that R keras has not, whose formals are Keras's own.
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
    names = {name for name, _ in formals} | {verb.renames.get(name, name) for name, _ in formals}
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
        # They may be left out: a loss without data is an object.
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
    """R's default of an argument that counts from 1 there, as Python counts; Keras's does so already (`ours`)."""
    kind = verb.kind_of(name)
    if ours or not kind.counts or text == "None":
        return text
    assert kind.from_r is not None
    return repr(kind.from_r(ast.literal_eval(text)))


def _python_default(name: str, text: str | None, own: Any) -> str:
    """An R default as a Python literal."""
    if text is None or text == "NULL":
        return "None"
    if text in ("TRUE", "FALSE"):
        return text.capitalize()
    vector = re.fullmatch(r"(?:c|list|tuple)\((.*)\)", text)
    if vector:
        # A vector within is one element: commas within parentheses do not count.
        elements = re.findall(r"(?:[^,()]|\([^()]*\))+", vector.group(1))
        items = [_python_default(name, item.strip(), own) for item in elements]
        # A vector of strings is R's way to list the choices, of which the first is the default.
        return items[0] if items and items[0].startswith(("'", '"')) else f"({', '.join(items)})"
    if re.fullmatch(r"-?\d+L", text):
        return text[:-1]
    if re.fullmatch(r"-?[\d.]+(e-?\d+)?|\"[^\"]*\"|'[^']*'|None|True|False|\(.*\)", text):
        return text
    # An expression of R: what Keras has, where that is a constant.
    default = own[name].default if name in own else None
    return repr(default) if isinstance(default, (bool, int, float, str, type(None))) else "None"
