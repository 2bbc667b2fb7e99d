"""Inputs of the training verbs: data, generator functions, class weights, verbosity, and the training history."""

from __future__ import annotations

import inspect
import warnings
from contextlib import ExitStack
from typing import Any

from rkeras._core.converters import positive_integer
from rkeras._core.editions import KERAS3
from rkeras._core.errors import InvalidValue, argument_error
from rkeras._core.kinds import Kind
from rkeras._core.predicates import is_dataset
from rkeras._core.verb import edition, means_keras2
from rkeras._data.generators import Batches, is_generator_function
from rkeras._keras import private
from rkeras._layers.callback_functions import lambda_callback
from rkeras._runs import records
from rkeras._training.batch_targets import BatchConverter, has_own_loss, output_names
from rkeras._training.compile_arguments import labels_by_output
from rkeras._training.history import TrainingHistory, sort_logs
from rkeras._values import missing_values
from rkeras._values.data_frame import as_inputs, as_targets, column_names

UNKNOWN_CARDINALITY = -2
"""TensorFlow's cardinality of a dataset whose length is not known before it is read."""


def _verbosity(value: Any) -> int | str:
    if value is True or value is False:
        return int(value)
    if value == "auto" or value in (0, 1, 2):
        return value if value == "auto" else int(value)
    raise InvalidValue


VERBOSE = Kind('0, 1, 2 or "auto"', _verbosity)


def _epochs(value: Any) -> int | list[int]:
    return [positive_integer(one) for one in value] if isinstance(value, (list, tuple)) else positive_integer(value)


FREQUENCY = Kind("a positive number of epochs, or a vector of epochs", _epochs)


def own_arguments(verb: str, model: Any, given: dict[str, Any]) -> dict[str, Any]:
    """Return further arguments for the model's method of the same name.

    R's keras ignores the arguments that Keras's method does not have. They are removed here with a warning.
    """
    method = getattr(type(model), verb)
    if not given or not means_keras2() or not method.__module__.startswith("keras."):
        return given
    known = inspect.signature(method).parameters
    unused = [name for name in given if name not in known]
    if unused:
        names = ", ".join(f"`{name}`" for name in unused)
        warnings.warn(f"{verb}(): ignored arguments that the model does not have: {names}.", stacklevel=4)
    return {name: value for name, value in given.items() if name in known}


def resolve_verbose(verbose: int | str) -> int | str:
    """Convert "auto": a progress bar on a terminal or in a notebook, otherwise one line per epoch, as in log files."""
    import sys

    if verbose != "auto":
        return verbose
    is_interactive = sys.stdout.isatty() or "ipykernel" in sys.modules
    return "auto" if is_interactive else 2


def metrics_recorder() -> Any:
    """A callback that records the metrics of the active training run after each epoch."""
    metrics: dict[str, list[float]] = {}

    def add(epoch: int, logs: Any) -> None:
        for name, value in logs.items():
            metrics.setdefault(name, []).append(float(value))
        records.write("metrics", metrics)

    return lambda_callback({"on_epoch_end": add}, {})


def validation_inputs(model: Any, x: Any, y: Any = None, *sample_weight: Any) -> tuple[Any, ...]:
    """Convert and check validation data as `fit` does with the training data."""
    x, y = checked_data("fit", model, x, y, *sample_weight, name="validation_data")
    return BatchConverter("fit", model)((x, y, *sample_weight))


def checked_data(
    caller: str, model: Any, x: Any, y: Any, sample_weight: Any = None, name: str | None = None
) -> tuple[Any, Any]:
    """Convert inputs and targets, and check them and the weights. A generator function is returned as it is.

    Args:
        caller: name of the verb, for errors.
        model: the model.
        x: the inputs.
        y: the targets.
        sample_weight: the weights of the samples.
        name: name of the argument, for errors; by default `x`, `y` and `sample_weight`.
    """
    columns = column_names(x)
    x, y = as_inputs(caller, name or "x", x, model), labels_by_output(model, as_targets(caller, name or "y", y))
    check_labels(caller, name or "y", model, y)
    missing_values.check(caller, name or "x", x, columns)
    if not has_own_loss(model):
        missing_values.check(caller, name or "y", y)
    missing_values.check(caller, name or "sample_weight", sample_weight)
    return x, y


def check_stateful_batches(
    caller: str, model: Any, x: Any, batch_size: int | None, steps: int | None, split: float = 0.0, name: str = "x"
) -> None:
    """Raise an error if a batch has not as many samples as a stateful model has states: it would repeat samples.

    Args:
        caller: name of the verb, for errors.
        model: the model.
        x: arrays; any other value is not checked.
        batch_size: number of samples in a batch.
        steps: number of batches, None for all.
        split: fraction of the samples to validate on.
        name: name of the argument, for errors.
    """
    samples = _sample_count(x) if isinstance(x, (list, tuple, dict)) or hasattr(x, "shape") else None
    stateful = [layer for layer in private.value(model, "_flatten_layers")() if getattr(layer, "stateful", False)]
    if not stateful or not samples:
        return
    shapes = [tuple(tensor.shape) for tensor in getattr(model, "inputs", None) or []]
    states = [tuple(state.shape) for layer in stateful for state in getattr(layer, "states", None) or [] if state.shape]
    known = [shape[0] for shape in (*states, *shapes) if shape[0]]
    for count in (int(samples * (1 - split)), samples - int(samples * (1 - split))):
        size = min(count, batch_size or (-(-samples // steps) if steps else 32))
        wanted = known[0] if known else size
        if count and (size != wanted or (count % wanted and not steps)):
            rule = f"in whole batches of {wanted} samples, for which the stateful model has states"
            raise argument_error(caller, name, rule, shown=f"{count} samples in batches of {size}")


def batches(source: Any, open_sources: ExitStack, steps: int | None, convert: BatchConverter | None = None) -> Any:
    """Convert a generator function to data that are closed with the stack, and the batches of datasets.

    Args:
        source: the function, a dataset or a generator; any other value is returned as it is.
        open_sources: the stack.
        steps: number of batches, None up to the end of the data.
        convert: converter of the batches; not needed if only the inputs are used.
    """
    if steps is None and (is_generator_function(source) or _has_unknown_length(source)):
        # Here the function or the file decides when the epoch ends, so Keras must not warn about it.
        open_sources.enter_context(warnings.catch_warnings())
        warnings.filterwarnings("ignore", "Your input ran out of data", UserWarning)
    if is_generator_function(source):
        return open_sources.enter_context(Batches(source, convert and convert.checked)).adapter()
    return source if convert is None else convert.source(source)


def _has_unknown_length(source: Any) -> bool:
    return is_dataset(source) and int(source.cardinality()) == UNKNOWN_CARDINALITY


def reject_with_generator(**given: Any) -> None:
    """Reject arguments that a generator function returns itself with each batch."""
    for name, value in given.items():
        if value is not None:
            raise argument_error("fit", name, "left out: the generator function `x` returns it with each batch", value)


def class_weights(weights: Any, y: Any = None, caller: str = "fit", model: Any = None) -> Any:
    """Convert class weights to a dict by class index, or to such dicts by output name.

    Args:
        weights: a dict or named vector by class index, or by level if `y` is a factor; or a vector in class order; or
            a dict of these by output name.
        y: the labels.
        caller: name of the verb, for errors.
        model: the model, which determines the number of classes.
    """
    names = [str(key) for key in weights] if isinstance(weights, dict) else []
    outputs = output_names(model)
    if names and set(names) <= set(outputs) and not any(isinstance(v, (int, float)) for v in weights.values()):
        labels = y if isinstance(y, dict) else dict(zip(outputs, y if len(outputs) > 1 and y else [y], strict=False))
        found = {name: _of_one_output(weights[name], labels.get(name), caller, model) for name in names}
        return found if len(outputs) > 1 else found[outputs[0]]
    return _of_one_output(weights, y, caller, model)


def _of_one_output(weights: Any, y: Any, caller: str, model: Any) -> dict[int, float]:
    levels = [str(level) for level in getattr(y, "levels", [])]
    named = getattr(weights, "items", None)
    if levels and named and not {str(k) for k, _ in named()} - set(levels):
        return {levels.index(str(k)): float(v) for k, v in named()}
    if levels and named and not all(str(k).isdigit() for k, _ in named()):
        unknown = [str(k) for k, _ in named() if str(k) not in levels]
        raise argument_error(caller, "class_weight", f"weights by level of `y` ({', '.join(levels)})", unknown[0])
    try:
        items = weights.items() if hasattr(weights, "items") else enumerate(weights)
        found = {int(k): float(v) for k, v in items}
    except (TypeError, ValueError):
        raise argument_error(caller, "class_weight", "weights by class index, such as list(\"0\" = 1, \"1\" = 5)",
                     weights, "Weights by level require that `y` is a factor.") from None  # fmt: skip
    # A single output is a probability between two classes.
    classes = _outputs(model)
    last = max(classes, 2) - 1 if classes else None
    for index in found:
        if index < 0 or (last is not None and index > last):
            rule = "weights of classes from 0" + (f" to {last}" if last is not None else "")
            raise argument_error(caller, "class_weight", rule, shown=f"one of class {index}")
    return found


def _outputs(model: Any) -> int | None:
    """Number of outputs for each sample; None if the model has several outputs, or the number is not known yet."""
    shape = getattr(model, "output_shape", None)
    return shape[-1] if isinstance(shape, tuple) else None


def check_labels(caller: str, argument: str, model: Any, y: Any) -> None:
    """Raise an error for class indices counted from 1, a common mistake in R that TensorFlow does not report."""
    loss = getattr(model, "loss", None)
    name = loss if isinstance(loss, str) else getattr(loss, "name", "")
    if getattr(y, "ndim", 0) not in (1, 2) or not getattr(y, "size", 0):
        return
    if name == "binary_crossentropy" and y.dtype.kind in "iuf" and y.min() == 1 and y.max() > 1:
        raise argument_error(caller, argument, "labels 0 and 1", y,
                     f"They run from 1 to {int(y.max())}: subtract 1, or pass a factor.")  # fmt: skip
    if name != "sparse_categorical_crossentropy":
        return
    classes = _outputs(model)
    if classes and y.dtype.kind in "iuf" and y.max() == classes and y.min() >= 1:
        raise argument_error(caller, argument, f"class indices from 0 to {classes - 1}", y,
                     f"They run from {int(y.min())} to {classes}: subtract 1, or pass a factor.")  # fmt: skip


def training_history(record: Any, x: Any, batch_size: int | None, split: float, validation: Any) -> TrainingHistory:
    """Convert Keras's History to the value that `fit` returns."""
    samples = _sample_count(x)
    validation_samples = _sample_count(validation[0]) if isinstance(validation, tuple) else None
    if samples is not None and split and validation is None:
        training_samples = int(samples * (1 - split))
        samples, validation_samples = training_samples, samples - training_samples
    params = {
        **record.params,
        "samples": samples,
        "validation_samples": validation_samples,
        "batch_size": batch_size or (32 if samples is not None else None),
    }
    metrics = sort_logs(record.model, record.history)
    return TrainingHistory(params, {name: [_number(v) for v in values] for name, values in metrics.items()})


def _sample_count(x: Any) -> int | None:
    if isinstance(x, (list, tuple)) and len(x):
        return _sample_count(x[0])
    if isinstance(x, dict) and x:
        return _sample_count(next(iter(x.values())))
    # `len()` of a sparse matrix is an error.
    shape = getattr(x, "shape", None)
    return int(shape[0]) if shape else None


def _number(value: Any) -> float | int:
    """Convert a metric to a float. In the keras3 edition, an integer that a callback has added stays an integer."""
    return value if type(value) is int and edition() == KERAS3 else float(value)
