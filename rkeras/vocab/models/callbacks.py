"""Callbacks: `callback_*`, objects with functions that run at certain points of a training."""

from __future__ import annotations

import warnings
from typing import Any

from rkeras._core.converters import count, elements, positive_integer
from rkeras._core.editions import KERAS3
from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import (
    AS_IS,
    COUNT,
    FLAG,
    FUNCTION,
    NUMBER,
    PATH,
    POSITIVE_INTEGER,
    SEQUENCE,
    STRING,
    Kind,
    one_of,
)
from rkeras._core.verb import Run, Verb, declare, edition, means_keras2, verb
from rkeras._keras.loading import symbol
from rkeras._layers.construct import instance, make
from rkeras._training.current_training import stop_training


def _number_or(*words: str) -> Any:
    return lambda value: value if value in words else positive_integer(value)


def _batches(value: Any) -> Any:
    """Convert `profile_batch`: one batch, the first and the last batch of a range, or 0 for none."""
    if isinstance(value, str):
        return value
    many = tuple(count(v) for v in elements(value))
    if len(many) not in (1, 2):
        raise InvalidValue
    return many[0] if len(many) == 1 else many


KINDS = {
    "mode": one_of("auto", "min", "max"),
    "verbose": Kind("0 or 1", lambda value: int(value) if isinstance(value, bool) else count(value)),
    "save_freq": Kind('"epoch" or a number of batches', _number_or("epoch")),
    "update_freq": Kind('"epoch", "batch" or a number of batches', _number_or("epoch", "batch")),
    "profile_batch": Kind("a batch, a first and a last batch, or 0", _batches), "period": POSITIVE_INTEGER,
    "initial_value_threshold": NUMBER, "filename": PATH, "backup_dir": PATH, "log_dir": PATH, "directory": PATH,
    "root": STRING, "path": STRING, "field": STRING, "separator": STRING, "schedule": FUNCTION,
    "max_to_keep": POSITIVE_INTEGER, "histogram_freq": COUNT, "embeddings_freq": COUNT,
    "embeddings_layer_names": SEQUENCE, "stateful_metrics": SEQUENCE, "count_mode": one_of("samples", "steps"),
    "embeddings_data": AS_IS,
    **dict.fromkeys(("append", "double_checkpoint", "delete_checkpoint", "write_graph", "write_grads", "write_images",
                     "write_steps_per_second", "send_as_json", "swap_on_epoch", "raise_error", "save_on_background",
                     "add_history", "add_progbar"), FLAG),
}  # fmt: skip


def callback(name: str, target: str, about: str, run: Any = make, **details: Any) -> Verb:
    """Declare a callback."""
    return declare(
        name, f"keras.callbacks.{target}", family="callbacks", run=run, kinds=KINDS, about=about,
        uncalled_meaning=instance, **details,
    )  # fmt: skip


def _as_in_keras2(run: Run) -> Run:
    """Let R's callbacks of the edition keras monitor and record as those of Keras 2."""

    def run_in_edition(this: Verb, given: dict[str, Any]) -> Any:
        made = run(this, given)
        if not means_keras2():
            return made
        from rkeras._training.keras2_callbacks import as_in_keras2

        return as_in_keras2(made)

    return run_in_edition


def _checkpoint(this: Verb, given: dict[str, Any]) -> Any:
    checkpoint = symbol("rkeras._training.checkpoints.WholeModelCheckpoint")
    return checkpoint(**{**given, "period": given.get("period") or 1})


def _scheduler(this: Verb, given: dict[str, Any]) -> Any:
    from rkeras._layers.callback_functions import rate_of_epoch

    return make(this, {**given, "schedule": rate_of_epoch(given["schedule"])})


def _tensorboard(this: Verb, given: dict[str, Any]) -> Any:
    from rkeras._runs import records

    for name in ("batch_size", "write_grads", "embeddings_data"):
        # They have no effect in Keras 2 on TensorFlow 2 either.
        if given.pop(name, None):
            warnings.warn(f"callback_tensorboard(): `{name}` has no effect.", stacklevel=4)
    layers, metadata = given.pop("embeddings_layer_names", None), given.get("embeddings_metadata")
    if layers and isinstance(metadata, str):
        given["embeddings_metadata"] = dict.fromkeys(layers, metadata)
    if given.get("log_dir") is None:
        run = records.active().directory
        given["log_dir"] = f"{run}/logs" if run else "logs"
    return make(this, given)


def _progress(this: Verb, given: dict[str, Any]) -> Any:
    made = make(this, {})
    stateful = given.get("stateful_metrics")
    if stateful is not None:
        from rkeras._layers.callback_functions import set_stateful_metrics

        set_stateful_metrics(made, stateful)
    return made


callback("callback_early_stopping", "EarlyStopping", "Early stopping callback (stop when a metric stops improving)",
         run=_as_in_keras2(make))  # fmt: skip
# Before Keras 2.1.6, `min_delta` was called `epsilon`.
callback(
    "callback_reduce_lr_on_plateau", "ReduceLROnPlateau", run=_as_in_keras2(make), aliases={"epsilon": "min_delta"},
    about="Reduce learning rate on plateau callback (metric stops improving)",
)  # fmt: skip
callback(
    "callback_model_checkpoint", "ModelCheckpoint", "Model checkpoint callback (save the model or its weights)",
    run=_as_in_keras2(_checkpoint),
    note="Files have the given name and are written atomically. Weights are saved as HDF5 by layer, or in the format "
    "of Keras 3 if the name ends in `.weights.h5`. Models are saved as HDF5 if the name ends in `.h5` or `.hdf5`, and "
    "in the native Keras format otherwise.",
)  # fmt: skip
callback(
    "callback_backup_and_restore", "BackupAndRestore", "Backup and restore callback (resume interrupted training)",
    run=lambda this, given: symbol("rkeras._training.checkpoints.WholeBackupAndRestore")(**given),
    note="A training that was interrupted at any moment continues at the same epoch and, with the same seed, has the "
    "same result. The state of the other callbacks of `fit()` is restored too: the patience and the best weights of "
    "`callback_early_stopping()`, the best value of a checkpoint, and every attribute of a custom callback that is a "
    "number, a string, an array, or a list of these. The callback runs after all others, whatever its position in "
    "the list. `callback_csv_logger()` continues its file if it has `append = TRUE`.",
)  # fmt: skip
callback("callback_csv_logger", "CSVLogger", "CSV logger callback (write the metrics of each epoch to a file)")
callback(
    "callback_learning_rate_scheduler", "LearningRateScheduler",
    "Learning rate scheduler callback (set the learning rate by epoch)", run=_as_in_keras2(_scheduler),
    note="The function may have only the argument `epoch`. Epochs count from 0, as in R keras.",
)  # fmt: skip
callback(
    "callback_tensorboard", "TensorBoard", "TensorBoard callback (write logs for visualization)", run=_tensorboard,
    note="By default the logs are written to `logs`, inside the directory of the training run if one is active.",
)  # fmt: skip
callback("callback_remote_monitor", "RemoteMonitor", "Remote monitor callback (post metrics of each epoch to a server)")
callback("callback_progbar_logger", "ProgbarLogger", "Progress bar logger callback", run=_progress)
for _name in ("callback_terminate_on_naan", "callback_terminate_on_nan"):
    callback(_name, "TerminateOnNaN", "Terminate on NaN callback (stop when the loss is NaN)")
callback("callback_swap_ema_weights", "SwapEMAWeights", "Swap EMA weights callback (evaluate with averaged weights)")
callback("callback_orbax_checkpoint", "OrbaxCheckpoint", "Orbax checkpoint callback")
callback("callback_history", "History", "History callback (record the metrics of each epoch)")
callback("callback_list", "CallbackList", "Callback list (several callbacks as one, for custom training loops)")


@verb(
    target="keras.callbacks.LambdaCallback",
    aliases={"on_batch_begin": "on_train_batch_begin", "on_batch_end": "on_train_batch_end"},
)
def callback_lambda(on_epoch_begin=None, on_epoch_end=None, on_batch_begin=None, on_batch_end=None,
                    on_train_batch_begin=None, on_train_batch_end=None, on_train_begin=None,
                    on_train_end=None, on_predict_batch_begin=None, on_predict_batch_end=None,
                    on_predict_begin=None, on_predict_end=None, on_test_batch_begin=None,
                    on_test_batch_end=None, on_test_begin=None, on_test_end=None, **kwargs):  # fmt: skip
    """Custom callback from functions (lambda callback).

    A function may have fewer arguments than listed below. Epochs and batches count from 0, as in R keras; in the
    edition keras3 of R they count from 1. If a function returns the logs, changed or with more values, the next
    callbacks and the training history receive them. In keras3 it may return a part of the logs.

    Functions for batches that only read the logs, for example to keep or print the loss, are called after several
    batches that run together; see the guide to speed. Functions are examined for this. `reads_only_logs=True` declares
    it for other functions, and `reads_only_logs=False` requests a call after each batch.

    Args:
        on_epoch_begin: function(epoch, logs).
        on_epoch_end: function(epoch, logs).
        on_batch_begin: older name of `on_train_batch_begin`.
        on_batch_end: older name of `on_train_batch_end`.
        on_train_batch_begin: function(batch, logs).
        on_train_batch_end: function(batch, logs).
        on_train_begin: function(logs).
        on_train_end: function(logs).
        on_predict_batch_begin: function(batch, logs).
        on_predict_batch_end: function(batch, logs).
        on_predict_begin: function(logs).
        on_predict_end: function(logs).
        on_test_batch_begin: function(batch, logs).
        on_test_batch_end: function(batch, logs).
        on_test_begin: function(logs).
        on_test_end: function(logs).
        **kwargs: further attributes of the callback.

    Returns:
        A `keras.callbacks.Callback`.
    """
    from rkeras._layers.callback_functions import lambda_callback

    hooks = {name: f for name, f in locals().items() if name.startswith("on_") and f is not None}
    for name in kwargs:
        if name.startswith("on_"):
            raise TypeError(f"callback_lambda(): there is no hook {name!r}.")
    return lambda_callback(hooks, kwargs, keras3=edition() == KERAS3)


@verb
def callback_lambda_stop_training():
    """Stop the current training after the current epoch.

    Call it inside a function of a callback.

    Returns:
        None.

    Raises:
        RuntimeError: if no training is running.
    """
    stop_training()
