"""Callbacks from functions, which may have fewer arguments than Keras passes."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.log_readers import note_user_function

LOGS = ("logs",)
"""The name of the last argument of hooks. R functions that are hooks are called by their method `as_logs`."""


def with_accepted_arguments(
    function: Callable[..., Any], offered: int, names: tuple[str, ...] = ()
) -> Callable[..., Any]:
    """Return a function of `offered` positional arguments that passes only as many as the given function accepts.

    Args:
        function: the function to call.
        offered: the number of arguments.
        names: the names of the last arguments. A function that accepts fewer arguments gets those with the names of its
            parameters, otherwise the first ones.
    """
    call = getattr(function, "as_logs", function) if names is LOGS else function
    try:
        parameters = inspect.signature(function).parameters.values()
    except ValueError:  # some built-in functions have no signature
        return call
    if any(p.kind is p.VAR_POSITIONAL for p in parameters):
        return call
    taken = [p.name for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
    takes = len(taken)
    if takes >= offered:
        return call
    order = [None] * (offered - len(names)) + list(names)
    if takes and taken[-1] in names and taken[-1] != order[takes - 1]:
        # It leaves out an argument before the last one that it names.
        positions = [order.index(name) if name in names else i for i, name in enumerate(taken)]
        return lambda *given: call(*(given[i] for i in positions))
    return lambda *given: call(*given[:takes])


def update_logs(logs: Any, result: Any, whole: bool = False) -> None:
    """Add a dict that a hook returns to the logs, which the next callbacks and the history receive.

    Args:
        logs: the logs that the hook received.
        result: the result of the hook.
        whole: whether the dict must have all names of the logs, and numbers. Otherwise the last value of a function
            that was not meant as logs could change them.
    """
    if not isinstance(result, dict) or not isinstance(logs, dict):
        return
    if not whole or (logs.keys() <= result.keys() and all(isinstance(v, (int, float)) for v in result.values())):
        logs.update(result)


def lambda_callback(hooks: dict[str, Callable[..., Any]], attributes: dict[str, Any], keras3: bool = False) -> Any:
    """Create a Keras callback with the given hooks.

    Its class defines these hooks only, since Keras skips the hooks that a class does not override: a hook for epochs
    costs nothing in each batch.

    Args:
        hooks: functions by hook name (`on_epoch_end` ...).
        attributes: further attributes of the callback.
        keras3: whether epochs and batches count from 1, and a part of the logs may be returned.
    """
    update = functools.partial(update_logs, whole=not keras3)

    def method(function: Callable[..., Any], name: str) -> Callable[..., Any]:
        return note_user_function(method_of(function, name), function, passes_self=False)

    def method_of(function: Callable[..., Any], name: str) -> Callable[..., Any]:
        function = with_accepted_arguments(function, 2 if "epoch" in name or "batch" in name else 1, LOGS)
        if "epoch" in name or "batch" in name:
            return lambda self, index, logs=None: update(logs, function(index + keras3, {} if logs is None else logs))
        return lambda self, logs=None: update(logs, function({} if logs is None else logs))

    members = {"__module__": "rkeras", **{name: method(function, name) for name, function in hooks.items()}}
    made = type("LambdaCallback", (symbol("keras.callbacks.Callback"),), members)()
    for name, value in attributes.items():
        setattr(made, name, value)
    return made


def rate_of_epoch(schedule: Callable[..., Any]) -> Callable[[int, float], float]:
    """Return a function(epoch, lr) that returns a float, as Keras requires, from a function or a schedule.

    Raises:
        ValueError: when it is called, if the function fails or its result is not a number.
    """
    schedule = (
        with_accepted_arguments(schedule, 2)
        if not hasattr(schedule, "get_config")
        else with_accepted_arguments(schedule.__call__, 2)
    )

    def rate(epoch: int, lr: float) -> float:
        # After a TypeError, Keras would call the function again, without the learning rate.
        try:
            found = schedule(epoch, lr)
        except TypeError as error:
            raise ValueError(f"callback_learning_rate_scheduler(): `schedule` failed: {error}") from error
        try:
            return float(found)
        except (TypeError, ValueError):
            text = f"callback_learning_rate_scheduler(): `schedule` must return a number, not {found!r}."
            raise ValueError(text) from None

    return rate


def set_stateful_metrics(logger: Any, stateful: list[str]) -> None:
    """Let a progress bar show the last value of some metrics, and the mean over the epoch of the others.

    Args:
        logger: a `keras.callbacks.ProgbarLogger`.
        stateful: names of the metrics whose last value is shown.
    """
    begin = private.value(logger, "_maybe_init_progbar")

    def begin_with_metrics() -> None:
        if logger.progbar is None:
            begin()
            bar: Any = logger.progbar
            bar.stateful_metrics, bar.stateless_metrics = set(stateful), None

    private.assign(logger, "_maybe_init_progbar", begin_with_metrics)
