"""Help text of a verb: title, arguments, example, and the docstring of the installed Keras.

The argument `verb` of each function is a `rkeras._core.verb.Verb`, which imports this module.
"""

from __future__ import annotations

import inspect
import re
import textwrap
from typing import Any

from rkeras._core.signatures import r_argument_name
from rkeras._core.targets import resolve
from rkeras.help import examples, meaning

_KINDS = {
    "activations": "activation function",
    "losses": "loss",
    "metrics": "metric",
    "schedules": "learning rate schedule",
}


def title(verb: Any) -> str:
    """Title of the help page: one line without a full stop."""
    if verb.function is not None:
        return (inspect.getdoc(verb.function) or "").partition("\n")[0].rstrip(".")
    if verb.about:
        return verb.about
    name = (verb.target or "").rpartition(".")[2]
    return f"{name} {_KINDS.get(verb.family, verb.family.removesuffix('s'))}"


def sections(verb: Any) -> dict[str, str]:
    """Split the docstring of a function of ours: the text before the first heading under "", then `Args` and so on."""
    text = inspect.getdoc(verb.function) or ""
    before, *rest = re.split(r"^(Args|Returns|Raises):\n", text, flags=re.MULTILINE)
    return {"": before.strip()} | {
        heading: textwrap.dedent(body).strip() for heading, body in zip(rest[::2], rest[1::2], strict=True)
    }


def argument_descriptions(verb: Any) -> dict[str, str]:
    """One line on each argument, by name: from the verb's docstring, otherwise from `rkeras/help`."""
    own: dict[str, str] = {}
    if verb.function is not None:
        for entry in re.split(r"\n(?! )", sections(verb).get("Args", "")):
            name, _, line = entry.partition(": ")
            own[name.lstrip("*")] = " ".join(line.split()).rstrip(".")
    names = verb.__signature__.parameters
    return {name: own.get(name) or meaning(verb.family, r_argument_name(name)) for name in names}


def full_help(verb: Any, with_keras: bool = True) -> str:
    """The text that `help()` shows.

    Args:
        verb: the verb.
        with_keras: whether to add the docstring of Keras, for which Keras is imported.
    """
    if verb.function is not None:
        found = sections(verb)
        parts = [found[""], _arguments_section(verb)]
        parts += [f"{heading}:\n{textwrap.indent(found[heading], '    ')}"
                  for heading in ("Returns", "Raises") if heading in found]  # fmt: skip
    else:
        parts = [f"{title(verb)}.", f"`{verb.target}` with R's names and order of arguments.", verb.note,
                 _arguments_section(verb)]  # fmt: skip
    example = examples(verb.family).get(verb.__name__, {}).get("python")
    if example:
        parts.append(f"Example:\n{textwrap.indent(example.rstrip(), '    ')}")
    if with_keras and verb.target:
        parts.append(f"From Keras:\n\n{keras_docstring(verb)}")
    return "\n\n".join(p for p in parts if p)


def _arguments_section(verb: Any) -> str:
    stars = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}
    lines = [
        textwrap.fill(
            f"{stars.get(verb.__signature__.parameters[name].kind, '')}{name}: {line}.", 110,
            initial_indent="    ", subsequent_indent="        ",
        )
        for name, line in argument_descriptions(verb).items()
    ]  # fmt: skip
    return "\n".join(["Args:", *lines]) if lines else ""


def keras_docstring(verb: Any) -> str:
    """The docstring, in the installed Keras, of the symbol that the verb names."""
    assert verb.target is not None
    try:
        return inspect.getdoc(resolve(verb.target)) or ""
    except (ImportError, AttributeError) as error:
        return f"(its text cannot be shown: {error})"
