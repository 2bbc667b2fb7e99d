"""Callbacks made of plain functions, each passed only what it asks for."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol

LOGS = ("logs",)
"""What hooks call their last argument."""


def fitted(function: Callable[..., Any], offered: int, names: tuple[str, ...] = ()) -> Callable[..., Any]:
    """A function that takes `offered` positional arguments and passes on as many as the given one takes.

    Args:
        function: the one that is called.
        offered: how many arguments there are.
        names: what the last of them are called. One that takes fewer is given those that it names, or else the first.
    """
    try:
        parameters = inspect.signature(function).parameters.values()
    except ValueError:  # some built-in functions do not say what they take
        return function
    if any(p.kind is p.VAR_POSITIONAL for p in parameters):
        return function
    taken = [p.name for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    takes = len(taken)
    if takes >= offered:
        return function
    order = [None] * (offered - len(names)) + list(names)
    if takes and taken[-1] in names and taken[-1] != order[takes - 1]:
        # It leaves out one before the last that it names.
        places = [order.index(name) if name in names else place for place, name in enumerate(taken)]
        return lambda *given: function(*(given[place] for place in places))
    return lambda *given: function(*given[:takes])


def lambda_callback(hooks: dict[str, Callable[..., Any]], attributes: dict[str, Any], first: int = 0) -> Any:
    """A Keras callback that has exactly the given hooks.

    Keras skips the work of a hook that the class does not override, so an epoch hook adds nothing to a batch;
    the class is therefore made for these hooks alone.

    Args:
        hooks: functions by hook name (`on_epoch_end` ...).
        attributes: further attributes of the callback.
        first: what the first epoch and batch are called.
    """

    def method(function: Callable[..., Any], name: str) -> Callable[..., Any]:
        function = fitted(function, 2 if "epoch" in name or "batch" in name else 1, LOGS)
        if "epoch" in name or "batch" in name:
            return lambda self, index, logs=None: function(index + first, {} if logs is None else logs)
        return lambda self, logs=None: function({} if logs is None else logs)

    members = {"__module__": "rkeras", **{name: method(function, name) for name, function in hooks.items()}}
    made = type("LambdaCallback", (symbol("keras.callbacks.Callback"),), members)()
    for name, value in attributes.items():
        setattr(made, name, value)
    return made


def rate_of_epoch(schedule: Callable[..., Any]) -> Callable[[int, float], float]:
    """A function(epoch, lr), function(epoch) or schedule that gives a float, which Keras insists on.

    Raises:
        ValueError: when it is called, if the function fails or the result is no number.
    """
    schedule = fitted(schedule, 2) if not hasattr(schedule, "get_config") else fitted(schedule.__call__, 2)

    def rate(epoch: int, lr: float) -> float:
        # Keras would take a TypeError to mean that the function takes no rate, and call it again.
        try:
            found = schedule(epoch, lr)
        except TypeError as error:
            raise ValueError(f"callback_learning_rate_scheduler(): `schedule` failed: {error}") from error
        try:
            return float(found)
        except (TypeError, ValueError):
            text = f"callback_learning_rate_scheduler(): `schedule` must give a number, not {found!r}."
            raise ValueError(text) from None

    return rate


def averaging_all_but(logger: Any, shown_as_they_are: list[str]) -> None:
    """Let a progress bar show some metrics as they are, and of the rest the mean over the epoch.

    Args:
        logger: a `keras.callbacks.ProgbarLogger`.
        shown_as_they_are: names of metrics.
    """
    begin = private.value(logger, "_maybe_init_progbar")

    def begin_and_tell() -> None:
        if logger.progbar is None:
            begin()
            bar: Any = logger.progbar
            bar.stateful_metrics, bar.stateless_metrics = set(shown_as_they_are), None

    private.assign(logger, "_maybe_init_progbar", begin_and_tell)
