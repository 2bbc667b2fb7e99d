"""Losses and metrics of `compile()`: names of Keras 2, names of columns, and R keras's rules for several outputs."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from rkeras._compat.compile_names import BY_LABELS, OLD_LOSSES, OLD_METRICS, old_metric
from rkeras._core.verb import called_from_r, means_keras2
from rkeras._keras.loading import symbol
from rkeras._layers.construct import parameters
from rkeras._layers.user_functions import is_plain_function, python_function, python_functions
from rkeras._training.batch_targets import output_names

KERAS2_COLUMNS = {"KLDivergence": "kullback_leibler_divergence"}
"""Columns of Keras 2 that do not have the name of the metric in Keras 3, by class."""

DEFAULTS = {"optimizer": "rmsprop", "run_eagerly": False, "steps_per_execution": 1, "jit_compile": False}
"""The arguments of `compile()` whose defaults are not those of Keras 3, or whose NULL Keras does not accept."""


def has_own_compile(model: Any) -> bool:
    """Return whether the class of a model defines the method `compile` itself."""
    return type(model).compile is not symbol("keras.Model").compile


def losses_and_weights(model: Any, loss: Any, weights: Any) -> tuple[Any, Any]:
    """Convert the losses and their weights. In R one loss, or one weight, is meant for every output.

    Returns:
        For several outputs, a list of losses if some outputs have none or if there are weights, and a list of weights.
    """
    loss = losses(loss)
    if not means_keras2():
        return loss, weights
    outputs = output_names(model)
    if len(outputs) < 2:
        return loss, None if weights is None else float(_values(weights)[0])
    if isinstance(loss, dict) and not loss.keys() - set(outputs):
        loss = [loss.get(name) for name in outputs]
    elif weights is not None and not isinstance(loss, (list, dict)):
        loss = [loss] * len(outputs)
    if isinstance(weights, dict) and not weights.keys() - set(outputs):
        weights = [weights.get(name, 1.0) for name in outputs]
    elif isinstance(weights, (int, float)):
        weights = [weights] * len(outputs)
    return loss, weights if weights is None or isinstance(weights, dict) else [float(weight) for weight in weights]


def _values(value: Any) -> list[Any]:
    return list(value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value])


def losses(value: Any) -> Any:
    """Replace the names of losses in Keras 2, and make functions of the user known to files by their names."""
    if isinstance(value, dict):
        return {key: losses(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [losses(one) for one in value]
    return OLD_LOSSES.get(value, value) if isinstance(value, str) else python_functions(value)


def metrics(model: Any, value: Any) -> Any:
    """Convert the metrics: old names, names of functions, names of columns, and the same metrics for every output."""
    if value is None:
        return None
    outputs = output_names(model)
    if called_from_r():
        value = _functions_with_names(value, outputs)
        if means_keras2() and len(outputs) > 1:
            value = _for_each_output(value, outputs)
    seen: Counter[str] = Counter()
    return _converted(value, seen)


def labels_by_output(model: Any, y: Any) -> Any:
    """Convert labels by name that are not given for every output to a list, with None for an output without a loss."""
    outputs = output_names(model)
    if not isinstance(y, dict) or not y.keys() < set(outputs):
        return y
    return [y.get(name) for name in outputs]


def _functions_with_names(value: Any, outputs: list[str]) -> Any:
    """Return a list, in which functions have the names they were given by, unless the names are those of outputs."""
    if not isinstance(value, dict) or not value.keys() - set(outputs):
        return value
    return [python_function(one, name) if is_plain_function(one) else one for name, one in value.items()]


def _for_each_output(value: Any, outputs: list[str]) -> Any:
    """Repeat a list of metrics for each output, unless it has a list for each of them."""
    if isinstance(value, dict) or any(isinstance(one, (list, tuple, dict)) for one in value):
        return value
    given = [one for one in value if one is not None]
    copies = [[_copied(one) for one in given] for _ in outputs[1:]]
    return [given, *copies]


def _copied(metric: Any) -> Any:
    return type(metric).from_config(metric.get_config()) if hasattr(metric, "get_config") else metric


def _converted(value: Any, seen: Counter[str]) -> Any:
    if isinstance(value, dict):
        return {key: _converted(one, seen) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_converted(one, seen) for one in value]
    return _metric(value, seen) if isinstance(value, str) else python_functions(value)


def _metric(name: str, seen: Counter[str]) -> Any:
    """Convert the name of a metric to the metric, if its column has another name in Keras 2 or Keras 3 lacks it."""
    found = getattr(symbol("keras.metrics"), name, None)
    if name.lower() in BY_LABELS:
        return name
    if name in OLD_METRICS:
        return old_metric(name)
    if not isinstance(found, type) or not means_keras2():
        return name
    column = KERAS2_COLUMNS.get(name) or parameters(found)["name"].default or _snake_case(name)
    number = seen[column]
    seen[column] += 1
    # Keras numbers the metrics of a session that have no name; Keras 2 numbers those of a model.
    return found(name=f"{column}_{number}" if number else column)


def _snake_case(name: str) -> str:
    return re.sub("(?<=[a-z])(?=[A-Z])", "_", name).lower()
