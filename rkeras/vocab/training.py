"""Training: compile, fit, evaluate, predict."""

from __future__ import annotations

import warnings
from contextlib import ExitStack
from typing import Any

from rkeras import run_store
from rkeras.arguments import AS_IS, Kind, Unfit, refuse
from rkeras.feature_columns import is_feature_spec
from rkeras.frame import as_inputs, as_targets
from rkeras.generator import Batches, is_source
from rkeras.history import Scores, TrainingHistory, in_order
from rkeras.hooks import lambda_callback
from rkeras.objects import is_dataset, is_model
from rkeras.running import training
from rkeras.verb import verb
from rkeras.vocab.models import MODEL


def _verbosity(value: Any) -> int | str:
    if value is True or value is False:
        return int(value)
    if value == "auto" or value in (0, 1, 2):
        return value if value == "auto" else int(value)
    raise Unfit


VERBOSE = Kind('0, 1, 2 or "auto"', _verbosity)


def _is_fitted(value: Any) -> bool:
    return is_model(value) or is_feature_spec(value)


def resolve_verbose(verbose: int | str) -> int | str:
    """`auto` as a bar on a terminal or in a notebook, else as a line for each epoch: a log wants no bar."""
    import sys

    if verbose != "auto":
        return verbose
    live = sys.stdout.isatty() or "ipykernel" in sys.modules
    return "auto" if live else 2


@verb(acts_on=is_model, generic=MODEL, invisible=True)
def compile(object, optimizer=None, loss=None, metrics=None, loss_weights=None, weighted_metrics=None,
            run_eagerly=None, steps_per_execution=None, *, target_tensors=None, sample_weight_mode=None,
            jit_compile=False, auto_scale_loss=True, **kwargs):  # fmt: skip
    """Configure a model for training.

    Args:
        object: the model, configured in place.
        optimizer: name of an optimizer or an optimizer; "rmsprop" by default.
        loss: name of a loss, a loss, a function(y_true, y_pred), or a list of them for several outputs.
        metrics: names of metrics, metrics or functions, as a vector, a list, or lists by output name.
        loss_weights: weights of the losses of several outputs.
        weighted_metrics: metrics that take account of sample weights.
        run_eagerly: whether to run step by step without a graph, for debugging.
        steps_per_execution: number of batches run in one call into TensorFlow.
        target_tensors: accepted from scripts for Keras 1; must be None.
        sample_weight_mode: accepted from scripts for Keras 2; Keras 3 finds it out by itself.
        jit_compile: whether to compile with XLA.
        auto_scale_loss: whether to scale the loss where the optimizer is a `LossScaleOptimizer`.
        **kwargs: further arguments of the model's own `compile`.

    Returns:
        The model, unprinted.
    """
    if target_tensors is not None:
        raise refuse("compile", "target_tensors", "NULL: Keras 3 feeds targets through fit", target_tensors)
    object.compile(
        optimizer="rmsprop" if optimizer is None else optimizer,
        loss=loss,
        loss_weights=loss_weights,
        metrics=metrics,
        weighted_metrics=weighted_metrics,
        run_eagerly=bool(run_eagerly),
        steps_per_execution=steps_per_execution or 1,
        jit_compile=jit_compile,
        auto_scale_loss=auto_scale_loss,
        **kwargs,
    )
    return object


@verb(acts_on=_is_fitted, generic=MODEL, invisible=True,
      kinds={"verbose": VERBOSE, "class_weight": AS_IS, "validation_freq": AS_IS})  # fmt: skip
def fit(object, x=None, y=None, batch_size=None, epochs=10, verbose="auto", callbacks=None,
        view_metrics="auto", validation_split=0.0, validation_data=None, shuffle=True, class_weight=None,
        sample_weight=None, initial_epoch=0, steps_per_epoch=None, validation_steps=None, *,
        validation_batch_size=None, validation_freq=1, **kwargs):  # fmt: skip
    """Train a model for a number of epochs.

    A feature specification learns what its steps need, from its own dataset or from another given as `x`.

    Args:
        object: the model, trained in place; or a feature specification, of which a fitted copy is returned.
        x: the inputs: an array (samples first), a data frame, a list of arrays by position or name, a
            dataset, or a function that returns a batch `list(x, y)` at each call and NULL at the end of an
            epoch; every epoch has as many batches.
        y: the targets; not for a dataset or a function.
        batch_size: samples in a batch; 32 by default.
        epochs: number of passes over the data; 10 by default, as in R keras.
        verbose: 0 silent, 1 a progress bar, 2 one line for each epoch; "auto" is 1 on a terminal, else 2.
        callbacks: a callback or a list of them.
        view_metrics: accepted; live metrics are a matter of the R session.
        validation_split: fraction of the samples, the last ones, to validate on.
        validation_data: what to validate on: `list(x, y)`, `list(x, y, sample_weight)`, or a dataset.
        shuffle: whether to shuffle the samples before each epoch.
        class_weight: weights by class number.
        sample_weight: weights of the samples.
        initial_epoch: epoch to start at, from 0.
        steps_per_epoch: batches in an epoch, for a dataset or function without an end.
        validation_steps: batches to validate on.
        validation_batch_size: samples in a validation batch.
        validation_freq: validate every so many epochs.
        **kwargs: further arguments of the model's own `fit`.

    Returns:
        A `TrainingHistory`; of a feature specification the fitted copy.
    """
    if is_feature_spec(object):
        return object.fitted_on(x)
    x = as_inputs("fit", "x", x, object)
    y = as_targets("fit", "y", y)
    _check_labels("fit", "y", object, y)
    if isinstance(validation_data, (list, tuple)):
        validation_data = _validation(object, *validation_data)
    if class_weight is not None:
        class_weight = _class_weights(class_weight)
    with ExitStack() as open_sources:
        if is_source(x):
            _refuse_beside_function(y=y, sample_weight=sample_weight, class_weight=class_weight)
        x = _batches(x, open_sources, steps_per_epoch)
        validation_data = _batches(validation_data, open_sources, validation_steps)
        open_sources.enter_context(training(object))
        if run_store.active().directory:
            callbacks = [*(callbacks or []), _recording(object)]
        record = object.fit(
            x, y, batch_size=batch_size, epochs=epochs, verbose=resolve_verbose(verbose), callbacks=callbacks,
            validation_split=validation_split or 0.0, validation_data=validation_data,
            # A dataset has an order of its own.
            shuffle=shuffle and not is_dataset(x),
            class_weight=class_weight, sample_weight=sample_weight, initial_epoch=initial_epoch,
            steps_per_epoch=steps_per_epoch, validation_steps=validation_steps,
            validation_batch_size=validation_batch_size, validation_freq=validation_freq, **kwargs,
        )  # fmt: skip
    history = _history(record, x, batch_size, validation_split, validation_data)
    run_store.record_fit(object, history.params)
    return history


@verb(acts_on=is_model, generic=MODEL, kinds={"verbose": VERBOSE})
def evaluate(object, x=None, y=None, batch_size=None, verbose="auto", sample_weight=None, steps=None,
             callbacks=None, **kwargs):  # fmt: skip
    """Compute loss and metrics on data.

    Args:
        object: the model.
        x: the inputs, as for `fit`.
        y: the targets.
        batch_size: samples in a batch; 32 by default.
        verbose: as for `fit`.
        sample_weight: weights of the samples.
        steps: number of batches, for a dataset or function without an end.
        callbacks: a callback or a list of them.
        **kwargs: further arguments of the model's own `evaluate`.

    Returns:
        The loss and the metrics, by name and by place.
    """
    y = as_targets("evaluate", "y", y)
    _check_labels("evaluate", "y", object, y)
    with ExitStack() as open_sources:
        x = _batches(as_inputs("evaluate", "x", x, object), open_sources, steps)
        logs = object.evaluate(
            x, y, batch_size=batch_size, verbose=resolve_verbose(verbose), sample_weight=sample_weight,
            steps=steps, callbacks=callbacks, return_dict=True, **kwargs,
        )  # fmt: skip
    scores = Scores(in_order(object, logs))
    run_store.write("evaluation", scores)
    return scores


@verb(acts_on=is_model, generic=MODEL, kinds={"verbose": VERBOSE})
def predict(object, x, batch_size=None, verbose="auto", steps=None, callbacks=None, **kwargs):
    """The outputs of a model for new inputs.

    Args:
        object: the model.
        x: the inputs, as for `fit`.
        batch_size: samples in a batch; 32 by default.
        verbose: as for `fit`.
        steps: number of batches, for a dataset or function without an end.
        callbacks: a callback or a list of them.
        **kwargs: further arguments of the model's own `predict`.

    Returns:
        An array, samples first, or a list of arrays for several outputs.
    """
    with ExitStack() as open_sources:
        x = _batches(as_inputs("predict", "x", x, object), open_sources, steps)
        return object.predict(
            x,
            batch_size=batch_size,
            verbose=resolve_verbose(verbose),
            steps=steps,
            callbacks=callbacks,
            **kwargs,
        )


@verb(acts_on=is_model, kinds={"verbose": VERBOSE})
def predict_classes(object, x, batch_size=None, verbose=0, steps=None):
    """The most probable class of each sample.

    Keras dropped it; this is the largest of several outputs, or whether a single output is above 0.5.

    Args:
        object: a model whose last layer gives probabilities.
        x: the inputs, as for `fit`.
        batch_size: samples in a batch; 32 by default.
        verbose: as for `fit`.
        steps: number of batches, for a dataset or function without an end.

    Returns:
        Class numbers from 0; for a single output, of shape (samples, 1).
    """
    probabilities = predict(object, x, batch_size=batch_size, verbose=verbose, steps=steps)
    if probabilities.shape[-1] > 1:
        return probabilities.argmax(axis=-1).astype("int32")
    return (probabilities > 0.5).astype("int32")


def _recording(model: Any) -> Any:
    """A callback that keeps the metrics of the training run that is going on, epoch by epoch."""
    metrics: dict[str, list[float]] = {}

    def add(epoch: int, logs: Any) -> None:
        for name, value in logs.items():
            metrics.setdefault(name, []).append(float(value))
        run_store.write("metrics", metrics)

    return lambda_callback({"on_epoch_end": add}, {})


def _validation(model: Any, x: Any, y: Any = None, *sample_weight: Any) -> tuple[Any, ...]:
    x = as_inputs("fit", "validation_data", x, model)
    y = as_targets("fit", "validation_data", y)
    _check_labels("fit", "validation_data", model, y)
    return (x, y, *sample_weight)


def _batches(source: Any, open_sources: ExitStack, steps: int | None) -> Any:
    """A function as data that are closed with the stack; anything else as it is."""
    if not is_source(source):
        return source
    if steps is None:
        # That the function ends the epoch is what was asked for, not a lack of data.
        open_sources.enter_context(warnings.catch_warnings())
        warnings.filterwarnings("ignore", "Your input ran out of data", UserWarning)
    return open_sources.enter_context(Batches(source)).adapter()


def _refuse_beside_function(**given: Any) -> None:
    for name, value in given.items():
        if value is not None:
            raise refuse("fit", name, "left out: the function `x` gives it with each batch", value)


def _class_weights(weights: Any) -> dict[int, float]:
    try:
        items = weights.items() if hasattr(weights, "items") else enumerate(weights)
        return {int(k): float(v) for k, v in items}
    except (TypeError, ValueError):
        raise refuse("fit", "class_weight", "weights by class number, such as list(\"0\" = 1, \"1\" = 5)",
                     weights) from None  # fmt: skip


def _check_labels(verb: str, argument: str, model: Any, y: Any) -> None:
    """Labels counted from 1 are the classic slip of an R user: say so before TensorFlow does not."""
    loss = getattr(model, "loss", None)
    name = loss if isinstance(loss, str) else getattr(loss, "name", "")
    if name != "sparse_categorical_crossentropy" or getattr(y, "ndim", 0) not in (1, 2) or not getattr(y, "size", 0):
        return
    classes = getattr(model, "output_shape", None)
    classes = classes[-1] if isinstance(classes, tuple) else None
    if classes and y.dtype.kind in "iuf" and y.max() == classes and y.min() >= 1:
        raise refuse(verb, argument, f"class numbers from 0 to {classes - 1}", y,
                     f"They run from {int(y.min())} to {classes}: subtract 1, or pass a factor.")  # fmt: skip


def _history(record: Any, x: Any, batch_size: int | None, split: float, validation: Any) -> TrainingHistory:
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
    return TrainingHistory(params, {name: [float(v) for v in values] for name, values in metrics.items()})


def _samples(x: Any) -> int | None:
    if isinstance(x, (list, tuple)) and len(x):
        return _samples(x[0])
    if isinstance(x, dict) and x:
        return _samples(next(iter(x.values())))
    return len(x) if getattr(x, "ndim", 0) else None
