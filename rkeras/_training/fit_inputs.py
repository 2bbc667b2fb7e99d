"""What the training verbs feed to Keras: data checked, functions as batches, class weights, verbosity, the record."""

from __future__ import annotations

import warnings
from contextlib import ExitStack
from typing import Any

from rkeras._core.editions import KERAS3
from rkeras._core.errors import Unfit, refuse
from rkeras._core.kinds import Kind
from rkeras._core.predicates import is_dataset
from rkeras._core.verb import edition
from rkeras._data.generators import Batches, is_source
from rkeras._layers.callback_functions import lambda_callback
from rkeras._runs import records
from rkeras._training.history import TrainingHistory, in_order
from rkeras._values.data_frame import as_inputs, as_targets

UNKNOWN = -2
"""TensorFlow's number for the length of a dataset that is known only when it has been read."""


def _verbosity(value: Any) -> int | str:
    if value is True or value is False:
        return int(value)
    if value == "auto" or value in (0, 1, 2):
        return value if value == "auto" else int(value)
    raise Unfit


VERBOSE = Kind('0, 1, 2 or "auto"', _verbosity)


def resolve_verbose(verbose: int | str) -> int | str:
    """`auto` as a bar on a terminal or in a notebook, else as a line for each epoch: a log wants no bar."""
    import sys

    if verbose != "auto":
        return verbose
    live = sys.stdout.isatty() or "ipykernel" in sys.modules
    return "auto" if live else 2


def recording() -> Any:
    """A callback that keeps the metrics of the training run that is going on, epoch by epoch."""
    metrics: dict[str, list[float]] = {}

    def add(epoch: int, logs: Any) -> None:
        for name, value in logs.items():
            metrics.setdefault(name, []).append(float(value))
        records.write("metrics", metrics)

    return lambda_callback({"on_epoch_end": add}, {})


def validation(model: Any, x: Any, y: Any = None, *sample_weight: Any) -> tuple[Any, ...]:
    """Validation data as `fit` takes the training data."""
    x = as_inputs("fit", "validation_data", x, model)
    y = as_targets("fit", "validation_data", y)
    check_labels("fit", "validation_data", model, y)
    return (x, y, *sample_weight)


def batches(source: Any, open_sources: ExitStack, steps: int | None) -> Any:
    """A function as data that are closed with the stack; anything else as it is."""
    if steps is None and (is_source(source) or _is_of_unknown_length(source)):
        # That the function, or the file, ends the epoch is what was asked for, not a lack of data.
        open_sources.enter_context(warnings.catch_warnings())
        warnings.filterwarnings("ignore", "Your input ran out of data", UserWarning)
    return open_sources.enter_context(Batches(source)).adapter() if is_source(source) else source


def _is_of_unknown_length(source: Any) -> bool:
    return is_dataset(source) and int(source.cardinality()) == UNKNOWN


def refuse_beside_function(**given: Any) -> None:
    """Refuse what a function of batches gives itself."""
    for name, value in given.items():
        if value is not None:
            raise refuse("fit", name, "left out: the function `x` gives it with each batch", value)


def class_weights(weights: Any, y: Any = None, verb: str = "fit", model: Any = None) -> dict[int, float]:
    """Weights by class number, from a dict, a named vector or a vector that begins with class 0.

    Args:
        weights: by class number, or by level where `y` is a factor.
        y: the labels.
        verb: name of the verb, for the error.
        model: the model, of which the classes are known.
    """
    levels = [str(level) for level in getattr(y, "levels", [])]
    named = getattr(weights, "items", None)
    if levels and named and not {str(k) for k, _ in named()} - set(levels):
        return {levels.index(str(k)): float(v) for k, v in named()}
    if levels and named and not all(str(k).isdigit() for k, _ in named()):
        unknown = [str(k) for k, _ in named() if str(k) not in levels]
        raise refuse(verb, "class_weight", f"weights by level, of which `y` has {', '.join(levels)}", unknown[0])
    try:
        items = weights.items() if hasattr(weights, "items") else enumerate(weights)
        found = {int(k): float(v) for k, v in items}
    except (TypeError, ValueError):
        raise refuse(verb, "class_weight", "weights by class number, such as list(\"0\" = 1, \"1\" = 5)",
                     weights, "The names of levels mean something beside a factor `y`.") from None  # fmt: skip
    # One output of numbers between 0 and 1 is of two classes.
    classes = _outputs(model)
    last = max(classes, 2) - 1 if classes else None
    for number in found:
        if number < 0 or (last is not None and number > last):
            rule = "weights of classes from 0" + (f" to {last}" if last is not None else "")
            raise refuse(verb, "class_weight", rule, _Weight(number))
    return found


class _Weight:
    def __init__(self, number: int):
        self.number = number

    def __repr__(self) -> str:
        return f"one of class {self.number}"


def _outputs(model: Any) -> int | None:
    """How many numbers a model gives for a sample; None if it has several outputs or they are not known yet."""
    shape = getattr(model, "output_shape", None)
    return shape[-1] if isinstance(shape, tuple) else None


def check_labels(verb: str, argument: str, model: Any, y: Any) -> None:
    """Labels counted from 1 are the classic slip of an R user: say so before TensorFlow does not."""
    loss = getattr(model, "loss", None)
    name = loss if isinstance(loss, str) else getattr(loss, "name", "")
    if name != "sparse_categorical_crossentropy" or getattr(y, "ndim", 0) not in (1, 2) or not getattr(y, "size", 0):
        return
    classes = _outputs(model)
    if classes and y.dtype.kind in "iuf" and y.max() == classes and y.min() >= 1:
        raise refuse(verb, argument, f"class numbers from 0 to {classes - 1}", y,
                     f"They run from {int(y.min())} to {classes}: subtract 1, or pass a factor.")  # fmt: skip


def record_of(record: Any, x: Any, batch_size: int | None, split: float, validation: Any) -> TrainingHistory:
    """What `fit` returns."""
    samples = _samples(x)
    held_out = _samples(validation[0]) if isinstance(validation, tuple) else None
    if samples is not None and split and validation is None:
        kept = int(samples * (1 - split))
        samples, held_out = kept, samples - kept
    params = {
        **record.params,
        "samples": samples,
        "validation_samples": held_out,
        "batch_size": batch_size or (32 if samples is not None else None),
    }
    metrics = in_order(record.model, record.history)
    return TrainingHistory(params, {name: [_plain(v) for v in values] for name, values in metrics.items()})


def _samples(x: Any) -> int | None:
    if isinstance(x, (list, tuple)) and len(x):
        return _samples(x[0])
    if isinstance(x, dict) and x:
        return _samples(next(iter(x.values())))
    # A sparse matrix refuses to say its length.
    shape = getattr(x, "shape", None)
    return int(shape[0]) if shape else None


def _plain(value: Any) -> float | int:
    """A metric as a number of Python's: in keras3 an integer that a callback has put there stays one."""
    return value if type(value) is int and edition() == KERAS3 else float(value)
