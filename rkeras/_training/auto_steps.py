"""Automatic steps per execution: how many steps `fit`, `evaluate` and `predict` run in one call into TensorFlow.

One call into TensorFlow takes as long as several steps of a small model. Steps in a loop of one graph give the same
numbers, bit by bit. The number of steps is adapted while they run, so that interrupts and the progress bar are handled
about ten times a second. Hooks of callbacks for batches are called after these steps if they only read logs. The number
is one if a callback has other hooks for batches, or if the user sets `steps_per_execution`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet

from rkeras import config
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.log_readers import BatchHooks, hook_names

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
    hooks = {role: BatchHooks(_with_batch_hook(callbacks, role), role) for role in ROLES}
    suitable = {role: its for role, its in hooks.items() if grouped_steps.is_keras_own(model, role) and its.may_wait()}
    original = model.steps_per_execution
    grouped_steps.install(model, suitable)
    model.steps_per_execution = grouped_steps.AutoSteps(model, suitable)
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


def _with_batch_hook(callbacks: Any, role: str) -> list[Any]:
    """Return the callbacks that have a hook for single batches, by the same test as in Keras."""
    base = symbol("keras.callbacks.Callback")

    def has_hook(callback: Any) -> bool:
        found = (getattr(getattr(callback, hook, None), "__func__", None) for hook in hook_names(role))
        return any(f is not getattr(base, hook) for f, hook in zip(found, hook_names(role), strict=True))

    flat = symbol("keras.tree.flatten")(callbacks) if callbacks else []
    return [callback for callback in flat if not _saves_by_epoch(callback) and has_hook(callback)]


def _saves_by_epoch(callback: Any) -> bool:
    classes = (symbol("keras.callbacks.ModelCheckpoint"), symbol("keras.callbacks.BackupAndRestore"))
    return isinstance(callback, classes) and callback.save_freq == "epoch"
