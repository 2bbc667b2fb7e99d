"""Training: compile, fit, evaluate, predict."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import AS_IS, COUNT, DATA, POSITIVE_INTEGER, instance_of
from rkeras._core.predicates import is_dataset, is_model
from rkeras._core.verb import verb
from rkeras._data.feature_columns import is_feature_spec
from rkeras._data.generators import is_generator_function
from rkeras._distributed import workers
from rkeras._keras import private
from rkeras._keras.loading import import_with_keras
from rkeras._runs import records
from rkeras._training import compile_arguments
from rkeras._training.auto_steps import auto_steps, note_user_choice
from rkeras._training.batch_targets import BatchConverter, converted
from rkeras._training.callback_states import backups_last
from rkeras._training.compiled_state import forget
from rkeras._training.current_training import training
from rkeras._training.fit_inputs import (
    FREQUENCY,
    VERBOSE,
    batches,
    check_stateful_batches,
    checked_data,
    class_weights,
    metrics_recorder,
    own_arguments,
    reject_with_generator,
    resolve_verbose,
    training_history,
    validation_inputs,
)
from rkeras._training.history import Scores, sort_logs
from rkeras._values import missing_values
from rkeras._values.data_frame import as_inputs, column_names
from rkeras._values.factor import Factor, levels_of, remember_levels
from rkeras.vocab.models.models import MODEL

import_with_keras("rkeras._training.sample_weights")
import_with_keras("rkeras._training.step_ranks", backend="tensorflow")


def _is_fitted(value: Any) -> bool:
    return is_model(value) or is_feature_spec(value)


@verb(acts_on=is_model, generic=MODEL, invisible=True)
def compile(object, optimizer=None, loss=None, metrics=None, loss_weights=None, weighted_metrics=None,
            run_eagerly=None, steps_per_execution=None, *, target_tensors=None, sample_weight_mode=None,
            jit_compile=False, auto_scale_loss=True, **kwargs):  # fmt: skip
    """Configure a model for training.

    Args:
        object: the model, configured in place.
        optimizer: an optimizer or its name; "rmsprop" by default.
        loss: a loss, its name or a function(y_true, y_pred); a list of these for several outputs. In R (edition keras)
            one loss is meant for every output, and a list by output name may leave outputs without a loss.
        metrics: metrics, their names or functions, as a vector, a list, or lists by output name. In R a function has
            the name that it has in the vector or list, and (edition keras) one vector is meant for every output.
        loss_weights: weights of the losses of several outputs.
        weighted_metrics: metrics that use sample weights and class weights.
        run_eagerly: whether to run without a compiled graph, for debugging.
        steps_per_execution: number of batches per call into TensorFlow. By default `fit`, `evaluate` and `predict`
            choose the number that runs in about a tenth of a second, or one if a callback has functions for batches.
            The results are bitwise identical. `rkeras.config.tune = False`, in R `options(rkeras.tune = FALSE)`, keeps
            it at one.
        target_tensors: accepted from scripts for Keras 1; must be NULL (None).
        sample_weight_mode: accepted from scripts for Keras 2 without effect.
        jit_compile: whether to compile with XLA.
        auto_scale_loss: whether to scale the loss if the dtype policy of the model is "mixed_float16".
        **kwargs: further arguments of the model's own `compile`.

    Returns:
        The model, invisibly.
    """
    if target_tensors is not None:
        raise argument_error("compile", "target_tensors", "NULL", target_tensors, "Pass the targets to `fit()`.")
    forget(object)
    loss, loss_weights = compile_arguments.losses_and_weights(object, loss, loss_weights)
    given = {
        "optimizer": optimizer,
        "loss": loss,
        "loss_weights": loss_weights,
        "metrics": compile_arguments.metrics(object, metrics),
        "weighted_metrics": compile_arguments.metrics(object, weighted_metrics),
        "run_eagerly": run_eagerly,
        "steps_per_execution": steps_per_execution,
        "jit_compile": jit_compile or None,
        "auto_scale_loss": None if auto_scale_loss else False,
    }
    given = {name: value for name, value in given.items() if value is not None}
    # A model's own method may have other arguments than Keras's: it gets those that the caller gave.
    defaults = {} if compile_arguments.has_own_compile(object) else compile_arguments.DEFAULTS
    object.compile(**{**defaults, **given, **kwargs})
    note_user_choice(object, by_user=steps_per_execution is not None)
    return object


@verb(acts_on=_is_fitted, generic=MODEL, invisible=True,
      prepared_in_r=("with_verbose_option", "with_tune_option", "with_live_metrics"),
      kinds={"object": instance_of("a model or a feature spec", _is_fitted), "verbose": VERBOSE, "class_weight": AS_IS,
             "validation_freq": FREQUENCY})  # fmt: skip
def fit(object, x=None, y=None, batch_size=None, epochs=10, verbose="auto", callbacks=None,
        view_metrics="auto", validation_split=0.0, validation_data=None, shuffle=True, class_weight=None,
        sample_weight=None, initial_epoch=0, steps_per_epoch=None, validation_steps=None, *,
        validation_batch_size=None, validation_freq=1, **kwargs):  # fmt: skip
    """Train a model for a number of epochs.

    A feature specification is fitted to its own dataset, or to the dataset given as `x`.

    Args:
        object: the model, trained in place; or a feature specification, of which a fitted copy is returned.
        x: the inputs: an array (samples first), a data frame, a list of arrays by position or name, a
            dataset, or a function that returns a batch `list(x, y)` at each call and NULL at the end of an
            epoch; every epoch has the same number of batches. Missing values (NA, NaN) in arrays and data frames, also
            in `y` and `sample_weight`, are an error. `options(rkeras.na.action = "na.pass")`, in Python
            `rkeras.config.na_action = "pass"`, passes them to the model.
        y: the targets; none for a dataset or a function, which return them with the inputs.
        batch_size: number of samples in a batch; 32 by default.
        epochs: number of passes over the data; 10 by default, as in R keras.
        verbose: 0 for silent, 1 for a progress bar, 2 for one line per epoch; "auto" is 1 on a terminal, 2 otherwise.
        callbacks: a callback or a list of them.
        view_metrics: whether to show the metrics of each epoch in the viewer of RStudio; "auto" shows them if there
            are several epochs and `verbose` is not 0. The R option `keras.view_metrics` changes the default.
        validation_split: fraction of the samples to validate on, taken from the end of the data.
        validation_data: data to validate on: `list(x, y)`, `list(x, y, sample_weight)`, or a dataset.
        shuffle: whether to shuffle the samples before each epoch; "batch" shuffles those of each batch only.
        class_weight: weights by class index, or by level if `y` is a factor; for several outputs, lists of these by
            output name. A class that is left out has weight 1. Labels of shape (samples, steps) are weighed step by
            step. They are multiplied by `sample_weight`, and are not used for the validation data.
        sample_weight: weights of shape (samples), or (samples, steps) for outputs of several steps; for several
            outputs, a list of these by position or by output name.
        initial_epoch: epoch to start at, counted from 0.
        steps_per_epoch: number of batches in an epoch, for an infinite dataset or function.
        validation_steps: number of batches to validate on.
        validation_batch_size: number of samples in a validation batch.
        validation_freq: number of epochs between validations, or the epochs at which to validate.
        **kwargs: further arguments of the model's own `fit`. Others are an error; in R (edition keras) they are ignored
            with a warning.

    Returns:
        A `TrainingHistory`; for a feature specification, its fitted copy.
    """
    if is_feature_spec(object):
        return object.fitted_copy(x)
    if is_dataset(x) and batch_size is not None:
        raise argument_error("fit", "batch_size", "NULL for a dataset, which is already in batches", batch_size)
    x, y = checked_data("fit", object, x, y, sample_weight)
    split = validation_split if validation_split and validation_data is None else 0.0
    check_stateful_batches("fit", object, x, batch_size, steps_per_epoch, split)
    remember_levels(object, y)
    if isinstance(validation_data, (list, tuple)):
        validation_data = validation_inputs(object, *validation_data)
        check_stateful_batches("fit", object, validation_data[0], validation_batch_size or batch_size,
                               validation_steps, name="validation_data")  # fmt: skip
    if class_weight is not None:
        class_weight = class_weights(class_weight, y, model=object)
        if validation_split and validation_data is None:
            # Class weights are for the training data only.
            in_two = private.get("trainers.data_adapters.array_slicing.train_validation_split")
            (x, y, sample_weight), validation_data = in_two((x, y, sample_weight), validation_split=validation_split)
    with ExitStack() as open_sources:
        if is_generator_function(x):
            reject_with_generator(y=y, sample_weight=sample_weight)
        convert = BatchConverter("fit", object, class_weight)
        x, y, sample_weight = converted(convert, x, y, sample_weight)
        x = batches(x, open_sources, steps_per_epoch, convert)
        validation_data = batches(validation_data, open_sources, validation_steps, BatchConverter("fit", object))
        open_sources.enter_context(training(object))
        if records.active().directory:
            callbacks = [*(callbacks or []), metrics_recorder()]
        open_sources.enter_context(auto_steps(object, callbacks))
        record = workers.prepare_for_fit(object).fit(
            x, y, batch_size=batch_size, epochs=epochs, verbose=resolve_verbose(verbose),
            callbacks=backups_last(callbacks),
            validation_split=validation_split or 0.0, validation_data=validation_data,
            # A dataset defines its own order.
            shuffle=False if is_dataset(x) else shuffle,
            sample_weight=sample_weight, initial_epoch=initial_epoch,
            steps_per_epoch=steps_per_epoch, validation_steps=validation_steps,
            validation_batch_size=validation_batch_size, validation_freq=validation_freq,
            **own_arguments("fit", object, kwargs),
        )  # fmt: skip
    history = training_history(record, x, batch_size, validation_split, validation_data)
    records.record_fit(object, history.params)
    return history


@verb(acts_on=is_model, generic=MODEL, kinds={"verbose": VERBOSE},
      prepared_in_r=("with_verbose_option", "with_tune_option"))  # fmt: skip
def evaluate(object, x=None, y=None, batch_size=None, verbose="auto", sample_weight=None, steps=None,
             callbacks=None, **kwargs):  # fmt: skip
    """Evaluate a model: compute loss and metrics on data.

    Args:
        object: the model.
        x: the inputs, as for `fit`.
        y: the targets.
        batch_size: number of samples in a batch; 32 by default.
        verbose: as for `fit`.
        sample_weight: weights of the samples.
        steps: number of batches, for an infinite dataset or function.
        callbacks: a callback or a list of them.
        **kwargs: further arguments of the model's own `evaluate`. Others are an error; in R (edition keras) they are
            ignored with a warning. `epochs` of older scripts is ignored.

    Returns:
        The loss and the metrics, by name and by index.
    """
    kwargs.pop("epochs", None)
    x, y = checked_data("evaluate", object, x, y, sample_weight)
    check_stateful_batches("evaluate", object, x, batch_size, steps)
    convert = BatchConverter("evaluate", object)
    x, y, sample_weight = converted(convert, x, y, sample_weight)
    with ExitStack() as open_sources:
        x = batches(x, open_sources, steps, convert)
        open_sources.enter_context(auto_steps(object, callbacks))
        logs = workers.prepare_for_fit(object).evaluate(
            x, y, batch_size=batch_size, verbose=resolve_verbose(verbose), sample_weight=sample_weight,
            steps=steps, callbacks=callbacks, return_dict=True,
            **own_arguments("evaluate", object, kwargs),
        )  # fmt: skip
    scores = Scores(sort_logs(object, logs))
    records.write("evaluation", scores)
    return scores


@verb(acts_on=is_model, generic=MODEL, kinds={"verbose": VERBOSE},
      prepared_in_r=("with_verbose_option", "with_tune_option"))  # fmt: skip
def predict(object, x, batch_size=None, verbose="auto", steps=None, callbacks=None, **kwargs):
    """Predict the outputs of a model for new inputs.

    Args:
        object: the model.
        x: the inputs, as for `fit`.
        batch_size: number of samples in a batch; 32 by default.
        verbose: as for `fit`.
        steps: number of batches, for an infinite dataset or function.
        callbacks: a callback or a list of them.
        **kwargs: further arguments of the model's own `predict`. Others are an error; in R (edition keras) they are
            ignored with a warning.

    Returns:
        An array, samples first, or a list of arrays for several outputs. It is NaN for samples with missing values
        in an array or data frame `x`, unless the option `rkeras.na.action`, as for `fit`, passes them to the model.
    """
    x = as_inputs("predict", "x", x, object)
    check_stateful_batches("predict", object, x, batch_size, steps)
    missing = missing_values.rows_with_missing(x)
    with ExitStack() as open_sources:
        x = batches(x, open_sources, steps)
        open_sources.enter_context(auto_steps(object, callbacks))
        outputs = object.predict(
            x,
            batch_size=batch_size,
            verbose=resolve_verbose(verbose),
            steps=steps,
            callbacks=callbacks,
            **own_arguments("predict", object, kwargs),
        )
    return missing_values.without_hidden(outputs, missing)


@verb(acts_on=is_model, kinds={"verbose": VERBOSE}, prepared_in_r=("with_tune_option",))
def predict_classes(object, x, batch_size=None, verbose=0, steps=None):
    """Predict the most probable class of each sample.

    For several outputs it returns the index of the largest one; for a single output, whether it is above 0.5.

    Args:
        object: a model whose last layer returns probabilities.
        x: the inputs, as for `fit`.
        batch_size: number of samples in a batch; 32 by default.
        verbose: as for `fit`.
        steps: number of batches, for an infinite dataset or function.

    Returns:
        Class indices from 0; for a single output, of shape (samples, 1). If the model was last trained on a factor, a
        factor with the same levels.
    """
    missing_values.check("predict_classes", "x", as_inputs("predict_classes", "x", x, object), column_names(x))
    probabilities = predict(object, x, batch_size=batch_size, verbose=verbose, steps=steps)
    several = probabilities.shape[-1] > 1
    classes = probabilities.argmax(axis=-1) if several else probabilities > 0.5
    levels = levels_of(object, probabilities.shape[-1])
    return classes.astype("int32") if levels is None else Factor(classes.ravel(), levels)


@verb(acts_on=is_model, kinds={"verbose": VERBOSE}, prepared_in_r=("with_tune_option",))
def predict_proba(object, x, batch_size=None, verbose=0, steps=None):
    """Predict class probabilities (older name of `predict`).

    Args:
        object: a model whose last layer returns probabilities.
        x: the inputs, as for `fit`.
        batch_size: number of samples in a batch; 32 by default.
        verbose: as for `fit`.
        steps: number of batches, for an infinite dataset or function.

    Returns:
        The result of `predict`.
    """
    return predict(object, x, batch_size=batch_size, verbose=verbose, steps=steps)


@verb(acts_on=is_model, kinds={"class_weight": AS_IS})
def train_on_batch(object, x, y, class_weight=None, sample_weight=None):
    """Train a model on one batch (a single gradient step).

    Args:
        object: the compiled model, trained in place.
        x: the inputs of the batch.
        y: the targets of the batch.
        class_weight: weights by class index, or by level if `y` is a factor.
        sample_weight: weights of the samples.

    Returns:
        The loss and the metrics of this batch, by name and by index.
    """
    x, y = _one_batch("train_on_batch", object, x, y, sample_weight)
    if class_weight is not None:
        class_weight = class_weights(class_weight, y, "train_on_batch", object)
    x, y, sample_weight = converted(BatchConverter("train_on_batch", object, class_weight), x, y, sample_weight)
    with training(object):
        logs = object.train_on_batch(x, y, sample_weight=sample_weight, return_dict=True)
    return Scores(sort_logs(object, logs))


@verb(acts_on=is_model)
def test_on_batch(object, x, y, sample_weight=None, **kwargs):
    """Evaluate a model on one batch: compute loss and metrics.

    Args:
        object: the compiled model.
        x: the inputs of the batch.
        y: the targets of the batch.
        sample_weight: weights of the samples.
        **kwargs: further arguments of the model's own `test_on_batch`.

    Returns:
        The loss and the metrics of this batch, by name and by index.
    """
    x, y = _one_batch("test_on_batch", object, x, y, sample_weight)
    x, y, sample_weight = converted(BatchConverter("test_on_batch", object), x, y, sample_weight)
    logs = object.test_on_batch(x, y, sample_weight=sample_weight, **{**kwargs, "return_dict": True})
    return Scores(sort_logs(object, logs))


@verb(acts_on=is_model)
def predict_on_batch(object, x):
    """Predict the outputs of a model for one batch of inputs.

    Args:
        object: the model.
        x: the inputs of the batch.

    Returns:
        An array, samples first, or a list of arrays for several outputs.
    """
    x = as_inputs("predict_on_batch", "x", x, object)
    return missing_values.without_hidden(object.predict_on_batch(x), missing_values.rows_with_missing(x))


def _one_batch(verb, model, x, y, sample_weight):
    x, y = checked_data(verb, model, x, y, sample_weight)
    check_stateful_batches(verb, model, x, None, 1)
    # Keras before 3.15 adds a batch to the metrics of those before.
    model.reset_metrics()
    return x, y


GENERATOR = {"generator": DATA, "verbose": VERBOSE, "class_weight": AS_IS,
             "max_queue_size": POSITIVE_INTEGER, "workers": COUNT}  # fmt: skip


@verb(acts_on=is_model, invisible=True, kinds=GENERATOR,
      prepared_in_r=("with_verbose_option", "with_tune_option", "with_live_metrics"))  # fmt: skip
def fit_generator(object, generator, steps_per_epoch, epochs=1, verbose="auto", callbacks=None, view_metrics="auto",
                  validation_data=None, validation_steps=None, class_weight=None, max_queue_size=10, workers=1,
                  initial_epoch=0):  # fmt: skip
    """Train a model on batches from a generator.

    `fit` accepts generators too.

    Args:
        object: the model, trained in place.
        generator: a function that returns a batch `list(x, y)` at each call, a Python generator, or a dataset.
        steps_per_epoch: number of batches in an epoch.
        epochs: number of epochs; 1 by default.
        verbose: as for `fit`.
        callbacks: a callback or a list of them.
        view_metrics: accepted, as in `fit`.
        validation_data: data to validate on: a generator, or `list(x, y)`.
        validation_steps: number of batches to validate on, for a generator.
        class_weight: as for `fit`.
        max_queue_size: accepted from scripts for Keras 2 without effect; TensorFlow prefetches batches itself.
        workers: accepted from scripts for Keras 2 without effect; R produces one batch at a time.
        initial_epoch: epoch to start at, counted from 0.

    Returns:
        A `TrainingHistory`.
    """
    return fit(object, generator, steps_per_epoch=steps_per_epoch, epochs=epochs, verbose=verbose, callbacks=callbacks,
               validation_data=validation_data, validation_steps=validation_steps, class_weight=class_weight,
               initial_epoch=initial_epoch)  # fmt: skip


@verb(acts_on=is_model, kinds=GENERATOR, prepared_in_r=("with_tune_option",))
def evaluate_generator(object, generator, steps, max_queue_size=10, workers=1, callbacks=None):
    """Evaluate a model on batches from a generator.

    `evaluate` accepts generators too.

    Args:
        object: the model.
        generator: as for `fit_generator`.
        steps: number of batches.
        max_queue_size: accepted without effect, as in `fit_generator`.
        workers: accepted without effect, as in `fit_generator`.
        callbacks: a callback or a list of them.

    Returns:
        The loss and the metrics, by name and by index.
    """
    return evaluate(object, generator, steps=steps, callbacks=callbacks, verbose=0)


@verb(acts_on=is_model, kinds=GENERATOR, prepared_in_r=("with_tune_option",))
def predict_generator(object, generator, steps, max_queue_size=10, workers=1, verbose=0, callbacks=None):
    """Predict the outputs of a model for batches from a generator.

    `predict` accepts generators too.

    Args:
        object: the model.
        generator: as for `fit_generator`; targets in a batch are ignored.
        steps: number of batches.
        max_queue_size: accepted without effect, as in `fit_generator`.
        workers: accepted without effect, as in `fit_generator`.
        verbose: as for `fit`.
        callbacks: a callback or a list of them.

    Returns:
        An array, samples first, or a list of arrays for several outputs.
    """
    return predict(object, generator, steps=steps, verbose=verbose, callbacks=callbacks)
