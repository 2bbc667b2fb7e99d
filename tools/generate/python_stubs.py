"""Python stub `rkeras/__init__.pyi`: the signature of every verb, for editors and type checkers."""

from __future__ import annotations

import inspect

from rkeras._core.help_text import title
from rkeras._core.verb import VERBS, Verb
from tools.generate import HEADER
from tools.generate.wrapping import wrapped

IMPORTS = """from typing import Any

from rkeras._core.errors import ArgumentError as ArgumentError
from rkeras._core.pipe import Waiting
from rkeras._core.pipe import pipe as pipe

__version__: str
keras: Any
__all__: list[str]
"""


def stubs() -> str:
    """The text of the file."""
    verbs = sorted(VERBS.values(), key=lambda v: v.__name__)
    return f"# {HEADER}{IMPORTS}" + "".join(_function(verb) for verb in verbs)


def _function(verb: Verb) -> str:
    P = inspect.Parameter
    parts: list[str] = []
    star = False
    # The first argument may come through the pipe. Then the arguments after it must be optional for a type checker.
    optional = False
    for i, p in enumerate(verb.__signature__.parameters.values()):
        if p.kind is P.KEYWORD_ONLY and not star:
            parts.append("*")
            star = True
        if p.kind is P.VAR_POSITIONAL:
            parts.append(f"*{p.name}: Any")
            star = True
        elif p.kind is P.VAR_KEYWORD:
            parts.append(f"**{p.name}: Any")
        else:
            optional = optional or (i == 0 and verb.acts_on is not None)
            default = (" = ..." if optional else "") if p.default is p.empty else f" = {p.default!r}"
            parts.append(f"{p.name}: Any{default}")
    comma = "" if not parts or parts[-1].startswith("**") else ","
    arguments = f"\n{wrapped('    ', parts, comma)}\n" if parts else ""
    returns = "Waiting | Any" if verb.acts_on and verb.waits else "Any"
    return f'\ndef {verb.__name__}({arguments}) -> {returns}:\n    """{title(verb)}."""\n'
