"""Choice of the backend of Keras, before Keras is loaded."""

from __future__ import annotations

import importlib.util
import os
import sys
from typing import Any

from rkeras._core.converters import elements
from rkeras._core.errors import argument_error
from rkeras._keras import loading

DISCONTINUED = ("theano", "cntk", "plaidml")
BACKENDS = ("tensorflow", "jax", "torch")


def choose_backend(backend: Any) -> None:
    """Choose the backend that Keras uses when it is loaded.

    Args:
        backend: the name of the backend; of several names, as R lists choices, the first.

    Raises:
        ArgumentError: if the backend is unknown or not installed, or if Keras is loaded with another one.
    """
    name = elements(backend)[0]
    rule = "one of " + ", ".join(f'"{n}"' for n in BACKENDS)
    if name in DISCONTINUED:
        raise argument_error("use_backend", "backend", rule, name, 'It is discontinued: use "tensorflow".')
    if name not in BACKENDS:
        raise argument_error("use_backend", "backend", rule, name)
    if importlib.util.find_spec(name) is None:
        raise argument_error("use_backend", "backend", "the name of an installed library", name)
    with loading.LOADING:  # An import in the background has ended, or has not begun.
        loaded = sys.modules.get("keras")
        in_use = name if loaded is None else loaded.config.backend()
        if in_use != name and not loading.forget():
            hint = f'Keras is already loaded with "{in_use}": choose in a new session, before Keras is used.'
            raise argument_error("use_backend", "backend", f'"{in_use}"', name, hint)
        os.environ["KERAS_BACKEND"] = name
