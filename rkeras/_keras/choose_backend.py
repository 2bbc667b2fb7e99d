"""The library that computes, chosen before Keras is loaded."""

from __future__ import annotations

import importlib.util
import os
import sys
from typing import Any

from rkeras._core.converters import elements
from rkeras._core.errors import argument_error

_GONE = ("theano", "cntk", "plaidml")
_KNOWN = ("tensorflow", "jax", "torch")


def choose_backend(backend: Any) -> None:
    """Let Keras compute with a library from its first use on.

    Args:
        backend: its name; of several, as R lists choices, the first.
    """
    name = elements(backend)[0]
    rule = "one of " + ", ".join(f'"{n}"' for n in _KNOWN)
    if name in _GONE:
        raise argument_error("use_backend", "backend", rule, name, 'It is no longer made; use "tensorflow".')
    if name not in _KNOWN:
        raise argument_error("use_backend", "backend", rule, name)
    if importlib.util.find_spec(name) is None:
        raise argument_error("use_backend", "backend", "a library that is installed", name)
    loaded = sys.modules.get("keras")
    if loaded is not None:
        in_use = loaded.config.backend()
        if in_use != name:
            hint = f'Keras already computes with "{in_use}": choose in a new session, before anything uses Keras.'
            raise argument_error("use_backend", "backend", f'"{in_use}"', name, hint)
    os.environ["KERAS_BACKEND"] = name
