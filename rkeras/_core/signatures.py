"""Signatures of the verbs that name a Keras symbol, recorded in `signatures.txt`.

Recording them keeps Keras itself out of tab completion, `help()` and the binding of arguments.
"""

from __future__ import annotations

import ast
import inspect
import keyword
from functools import cache
from pathlib import Path


@cache
def recorded_signatures() -> dict[str, str]:
    """Signatures as text, by the Python name of the verb. `python -m tools.generate` writes them."""
    text = Path(__file__).parents[1].joinpath("signatures.txt").read_text(encoding="utf-8")
    lines = [line.partition("(") for line in text.splitlines() if not line.startswith("#")]
    return {name: f"({rest}" for name, bracket, rest in lines if bracket}


def parse_signature(text: str) -> inspect.Signature:
    """Parse `(a, b=None, *, c=1, **kwargs)`. Defaults are Python literals."""
    spec = ast.parse(f"def f{text}: pass").body[0].args  # type: ignore[attr-defined]
    P = inspect.Parameter
    parameters = []
    defaults = [P.empty] * (len(spec.args) - len(spec.defaults)) + [ast.literal_eval(d) for d in spec.defaults]
    for argument, default in zip(spec.args, defaults, strict=True):
        parameters.append(P(argument.arg, P.POSITIONAL_OR_KEYWORD, default=default))
    if spec.vararg:
        parameters.append(P(spec.vararg.arg, P.VAR_POSITIONAL))
    for argument, node in zip(spec.kwonlyargs, spec.kw_defaults, strict=True):
        default = P.empty if node is None else ast.literal_eval(node)
        parameters.append(P(argument.arg, P.KEYWORD_ONLY, default=default))
    if spec.kwarg:
        parameters.append(P(spec.kwarg.arg, P.VAR_KEYWORD))
    return inspect.Signature(parameters)


def r_argument_name(parameter: str) -> str:
    """Convert a Python parameter name to R's argument name: `from_`, which Python reserves, is `from` in R."""
    return parameter[:-1] if parameter.endswith("_") and keyword.iskeyword(parameter[:-1]) else parameter
