"""The trainings that are running, innermost last: what a hook acts on when it is given no model."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_MODELS: list[Any] = []


@contextmanager
def training(model: Any) -> Iterator[None]:
    """Mark a model as the one in training."""
    _MODELS.append(model)
    try:
        yield
    finally:
        _MODELS.pop()


def stop_training() -> None:
    """Let the innermost running training end after its epoch.

    Raises:
        RuntimeError: if none is running.
    """
    if not _MODELS:
        raise RuntimeError("callback_lambda_stop_training(): no training is running; call it inside a callback.")
    _MODELS[-1].stop_training = True
