"""Models in training, the innermost last. A hook that is called without a model acts on the last one."""

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
    """Stop the innermost training after the current epoch.

    Raises:
        RuntimeError: if no training is running.
    """
    if not _MODELS:
        raise RuntimeError("callback_lambda_stop_training(): no training is running; call it inside a callback.")
    _MODELS[-1].stop_training = True
