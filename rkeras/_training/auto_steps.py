"""Automatic steps per execution: how many steps `fit`, `evaluate` and `predict` run in one call into TensorFlow.

One call into TensorFlow takes as long as several steps of a small model. Steps in a loop of one graph give the same
numbers, bit by bit. The number of steps is adapted while they run, so that interrupts and the progress bar are handled
about ten times a second. It is one if a callback looks at single batches, or if the user sets `steps_per_execution`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet

from rkeras import config
from rkeras._keras import private
from rkeras._keras.loading import symbol

ROLES = ("train", "test", "predict")
_SET_BY_USER: WeakSet[Any] = WeakSet()


def note_user_choice(model: Any, by_user: bool) -> None:
    """Note whether the user has set the `steps_per_execution` of a model."""
    (_SET_BY_USER.add if by_user else _SET_BY_USER.discard)(model)


@contextmanager
def auto_steps(model: Any, callbacks: Any) -> Iterator[None]:
    """Run several steps of a model in one call in Keras's training, evaluation and prediction loops, if possible.

    Args:
        model: the model.
        callbacks: a callback or a list of callbacks, as passed to Keras.
    """
    if not (_is_automatic(model) and _grouped_steps().is_supported()):
        yield
        return
    grouped_steps = _grouped_steps()
    roles = [role for role in ROLES if grouped_steps.is_keras_own(model, role) and not _has_batch_hook(callbacks, role)]
    original = model.steps_per_execution
    model.steps_per_execution = grouped_steps.install(model, roles)
    try:
        yield
    finally:
        model.steps_per_execution = original


def _grouped_steps() -> Any:
    from rkeras._training import grouped_steps

    return grouped_steps


def _is_automatic(model: Any) -> bool:
    return (
        config.tune
        and symbol("keras.backend.backend")() == "tensorflow"
        and getattr(model, "steps_per_execution", None) == 1
        and model not in _SET_BY_USER
        and not model.run_eagerly
        and private.value(model, "_distribute_strategy") is None
        and not symbol("tensorflow.distribute.has_strategy")()
        and not symbol("tensorflow.config.functions_run_eagerly")()
    )


def _has_batch_hook(callbacks: Any, role: str) -> bool:
    """Whether a callback has a hook for single batches, by the same test as in Keras."""
    if not callbacks:
        return False
    base = symbol("keras.callbacks.Callback")
    hooks = [f"on_{role}_batch_begin", f"on_{role}_batch_end"]
    if role == "train":
        hooks += ["on_batch_begin", "on_batch_end"]
    return any(
        getattr(getattr(callback, hook, None), "__func__", None) is not getattr(base, hook)
        for callback in symbol("keras.tree.flatten")(callbacks)
        if not _saves_by_epoch(callback)
        for hook in hooks
    )


def _saves_by_epoch(callback: Any) -> bool:
    classes = (symbol("keras.callbacks.ModelCheckpoint"), symbol("keras.callbacks.BackupAndRestore"))
    return isinstance(callback, classes) and callback.save_freq == "epoch"
