"""Callbacks: `callback_*`, what happens at the key moments of a training."""

from typing import Any

from rkeras.arguments import one_of
from rkeras.running import stop_training
from rkeras.symbol import symbol
from rkeras.verb import Verb, declare, verb

MODE = one_of("auto", "min", "max")


def callback(name: str, target: str, **details: Any) -> Verb:
    """Declare a callback."""
    return declare(name, f"keras.callbacks.{target}", family="callbacks", kinds={"mode": MODE}, **details)


def _checkpoint(this: Verb, given: dict[str, Any]) -> Any:
    given.pop("period", None)
    # Keras 3 accepts weights only under this ending; R scripts name them `weights.h5` or anything else.
    if given.get("save_weights_only") and not given["filepath"].endswith(".weights.h5"):
        given["filepath"] = given["filepath"].removesuffix(".h5").removesuffix(".hdf5") + ".weights.h5"
    elif not given.get("save_weights_only") and not given["filepath"].endswith((".keras", ".h5", ".hdf5")):
        given["filepath"] += ".keras"
    return symbol("keras.callbacks.ModelCheckpoint")(**given)


callback("callback_early_stopping", "EarlyStopping")
callback("callback_reduce_lr_on_plateau", "ReduceLROnPlateau")
callback(
    "callback_model_checkpoint", "ModelCheckpoint", run=_checkpoint,
    note="Keras 3 saves weights alone only under a name ending in `.weights.h5` and models under `.keras` or `.h5`; "
    "another name gets the ending.",
)  # fmt: skip


@verb(target="keras.callbacks.LambdaCallback")
def callback_lambda(on_epoch_begin=None, on_epoch_end=None, on_batch_begin=None, on_batch_end=None,
                    on_train_batch_begin=None, on_train_batch_end=None, on_train_begin=None,
                    on_train_end=None, on_predict_batch_begin=None, on_predict_batch_end=None,
                    on_predict_begin=None, on_predict_end=None, on_test_batch_begin=None,
                    on_test_batch_end=None, on_test_begin=None, on_test_end=None, **kwargs):  # fmt: skip
    """A callback of plain functions.

    Each hook is passed as many of (epoch or batch, logs) as it takes. Epochs and batches count from 0, as in
    R keras.

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
    from rkeras.hooks import lambda_callback

    hooks = {name: f for name, f in locals().items() if name.startswith("on_") and f is not None}
    for name in kwargs:
        if name.startswith("on_"):
            raise TypeError(f"callback_lambda(): there is no hook {name!r}.")
    for moment in ("begin", "end"):
        old = hooks.pop(f"on_batch_{moment}", None)
        if old is not None:
            hooks.setdefault(f"on_train_batch_{moment}", old)
    return lambda_callback(hooks, kwargs)


@verb
def callback_lambda_stop_training():
    """Stop the training that is running, after the current epoch; for use inside a callback's function.

    Returns:
        None.

    Raises:
        RuntimeError: if no training is running.
    """
    stop_training()
