"""How many steps `fit`, `evaluate` and `predict` take in one call into TensorFlow, where the user leaves it open.

A call into TensorFlow costs as much as several steps of a small model. Steps in a loop of one graph give the same
numbers, bit by bit. Their number is found while they run, so that interrupts and the progress bar are served about ten
times a second; it is one wherever something looks at single batches.
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


def settled(model: Any, by_user: bool) -> None:
    """Note whether the user has said how many steps a model takes in one call."""
    (_SET_BY_USER.add if by_user else _SET_BY_USER.discard)(model)


@contextmanager
def tuned(model: Any, callbacks: Any) -> Iterator[None]:
    """Let Keras's own loops over the batches of a model take several steps at once.

    Args:
        model: the model.
        callbacks: a callback or a list of them, which are handed to the loop.
    """
    if not (_leaves_it_open(model) and _grouped_steps().is_supported()):
        yield
        return
    grouped_steps = _grouped_steps()
    roles = [
        role for role in ROLES if grouped_steps.is_keras_own(model, role) and not _looks_at_batches(callbacks, role)
    ]
    grouped_steps.install(model, roles)
    own = model.steps_per_execution
    model.steps_per_execution = grouped_steps.Pace(roles)
    try:
        yield
    finally:
        model.steps_per_execution = own


def _grouped_steps() -> Any:
    from rkeras._training import grouped_steps

    return grouped_steps


def _leaves_it_open(model: Any) -> bool:
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


def _looks_at_batches(callbacks: Any, role: str) -> bool:
    """Whether a callback has a hook for single batches, as Keras finds it out too."""
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
    savers = (symbol("keras.callbacks.ModelCheckpoint"), symbol("keras.callbacks.BackupAndRestore"))
    return isinstance(callback, savers) and callback.save_freq == "epoch"
