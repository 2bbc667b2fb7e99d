"""Callbacks: `callback_*`, what happens at the key moments of a training."""

from __future__ import annotations

import warnings
from typing import Any

from rkeras._core.arguments import (
    AS_IS,
    COUNT,
    FLAG,
    NUMBER,
    PATH,
    POSITIVE_INTEGER,
    SEQUENCE,
    STRING,
    Kind,
    Unfit,
    count,
    elements,
    function,
    one_of,
    positive_integer,
)
from rkeras._core.editions import KERAS3
from rkeras._core.verb import Verb, declare, edition, verb
from rkeras._keras.loading import symbol
from rkeras._layers.construct import instance, make
from rkeras._training.current_training import stop_training


def _or(word: str, *more: str) -> Any:
    return lambda value: value if value in (word, *more) else positive_integer(value)


def _batches(value: Any) -> Any:
    """What to profile: a batch, the first and the last of several, or 0 for none."""
    if isinstance(value, str):
        return value
    many = tuple(count(v) for v in elements(value))
    if len(many) not in (1, 2):
        raise Unfit
    return many[0] if len(many) == 1 else many


FUNCTION = Kind("a function(epoch, lr) or a schedule", function)
KINDS = {
    "mode": one_of("auto", "min", "max"),
    "verbose": Kind("0 or 1", lambda value: int(value) if isinstance(value, bool) else count(value)),
    "save_freq": Kind('"epoch" or a number of batches', _or("epoch")),
    "update_freq": Kind('"epoch", "batch" or a number of batches', _or("epoch", "batch")),
    "profile_batch": Kind("a batch, the first and the last of several, or 0", _batches), "period": POSITIVE_INTEGER,
    "initial_value_threshold": NUMBER, "filename": PATH, "backup_dir": PATH, "log_dir": PATH, "directory": PATH,
    "root": STRING, "path": STRING, "field": STRING, "separator": STRING, "schedule": FUNCTION,
    "max_to_keep": POSITIVE_INTEGER, "histogram_freq": COUNT, "embeddings_freq": COUNT,
    "embeddings_layer_names": SEQUENCE, "stateful_metrics": SEQUENCE, "count_mode": one_of("samples", "steps"),
    "embeddings_data": AS_IS,
    **dict.fromkeys(("append", "double_checkpoint", "delete_checkpoint", "write_graph", "write_grads", "write_images",
                     "write_steps_per_second", "send_as_json", "swap_on_epoch", "raise_error", "save_on_background",
                     "add_history", "add_progbar"), FLAG),
}  # fmt: skip


def callback(name: str, target: str, run: Any = make, **details: Any) -> Verb:
    """Declare a callback."""
    return declare(
        name, f"keras.callbacks.{target}", family="callbacks", run=run, kinds=KINDS, stands_for=instance, **details
    )


def _plateau(this: Verb, given: dict[str, Any]) -> Any:
    # The name of `min_delta` before Keras 2.1.6.
    if "epsilon" in given:
        given["min_delta"] = given.pop("epsilon")
    return make(this, given)


def _checkpoint(this: Verb, given: dict[str, Any]) -> Any:
    symbol("keras.callbacks.ModelCheckpoint")
    from rkeras._training.checkpoints import WholeModelCheckpoint

    return WholeModelCheckpoint(**{**given, "period": given.get("period") or 1})


def _backup(this: Verb, given: dict[str, Any]) -> Any:
    symbol("keras.callbacks.BackupAndRestore")
    from rkeras._training.checkpoints import WholeBackupAndRestore

    return WholeBackupAndRestore(**given)


def _scheduler(this: Verb, given: dict[str, Any]) -> Any:
    from rkeras._layers.callback_functions import rate_of_epoch

    return make(this, {**given, "schedule": rate_of_epoch(given["schedule"])})


def _tensorboard(this: Verb, given: dict[str, Any]) -> Any:
    from rkeras._runs import records

    for name in ("batch_size", "write_grads", "embeddings_data"):
        # As in Keras 2 on TensorFlow 2, which had no use for them either.
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
        from rkeras._layers.callback_functions import averaging_all_but

        averaging_all_but(made, stateful)
    return made


callback("callback_early_stopping", "EarlyStopping")
callback("callback_reduce_lr_on_plateau", "ReduceLROnPlateau", run=_plateau)
callback(
    "callback_model_checkpoint", "ModelCheckpoint", run=_checkpoint,
    note="Each file has the name that is given and is written whole or not at all. Weights alone are HDF5 by layer, "
    "or Keras 3's own under a name ending in `.weights.h5`; models are HDF5 under `.h5` or `.hdf5`, else Keras's own "
    "format.",
)  # fmt: skip
callback(
    "callback_backup_and_restore", "BackupAndRestore", run=_backup,
    about="A callback that lets a broken-off training go on",
    note="A training that was killed at any moment goes on at its epoch, with the same seed to the same result. With "
    "it comes what the other callbacks of `fit()` have counted and kept: the patience of "
    "`callback_early_stopping()` and its best weights, the best of a checkpoint, and any attribute of a callback "
    "of your own that is a number, text, an array, or a list of these. It runs after the others, in whatever "
    "place it is given. A log of `callback_csv_logger()` goes on where that has `append = TRUE`.",
)  # fmt: skip
callback("callback_csv_logger", "CSVLogger", about="A callback that writes the metrics of each epoch to a CSV file")
callback(
    "callback_learning_rate_scheduler", "LearningRateScheduler", run=_scheduler,
    note="The function may leave out the rate. Epochs count from 0, as in R keras.",
)  # fmt: skip
callback(
    "callback_tensorboard", "TensorBoard", run=_tensorboard,
    note="The files go to `logs`, in the directory of the training run where one is going on.",
)  # fmt: skip
callback(
    "callback_remote_monitor", "RemoteMonitor", about="A callback that posts the metrics of each epoch to a server"
)
callback("callback_progbar_logger", "ProgbarLogger", run=_progress, about="A callback that prints a progress bar")
for _name in ("callback_terminate_on_naan", "callback_terminate_on_nan"):
    callback(_name, "TerminateOnNaN", about="A callback that ends a training whose loss is not a number")
callback("callback_swap_ema_weights", "SwapEMAWeights", about="A callback that evaluates with the averaged weights")
callback("callback_orbax_checkpoint", "OrbaxCheckpoint", about="A callback that saves checkpoints with Orbax")
callback("callback_history", "History", about="A callback that records the metrics of each epoch")
callback(
    "callback_list", "CallbackList", about="Several callbacks as one, for a training loop of one's own",
)  # fmt: skip


@verb(target="keras.callbacks.LambdaCallback")
def callback_lambda(on_epoch_begin=None, on_epoch_end=None, on_batch_begin=None, on_batch_end=None,
                    on_train_batch_begin=None, on_train_batch_end=None, on_train_begin=None,
                    on_train_end=None, on_predict_batch_begin=None, on_predict_batch_end=None,
                    on_predict_begin=None, on_predict_end=None, on_test_batch_begin=None,
                    on_test_batch_end=None, on_test_begin=None, on_test_end=None, **kwargs):  # fmt: skip
    """A callback of plain functions.

    Each hook is passed as many of (epoch or batch, logs) as it takes. Epochs and batches count from 0, as in
    R keras; in R's edition keras3 from 1.

    Args:
        on_epoch_begin: function(epoch, logs).
        on_epoch_end: function(epoch, logs).
        on_batch_begin: an older name of `on_train_batch_begin`.
        on_batch_end: an older name of `on_train_batch_end`.
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
    for moment in ("begin", "end"):
        old = hooks.pop(f"on_batch_{moment}", None)
        if old is not None:
            hooks.setdefault(f"on_train_batch_{moment}", old)
    return lambda_callback(hooks, kwargs, first=int(edition() == KERAS3))


@verb
def callback_lambda_stop_training():
    """Stop the training that is running, after the current epoch; for use inside a callback's function.

    Returns:
        None.

    Raises:
        RuntimeError: if no training is running.
    """
    stop_training()
