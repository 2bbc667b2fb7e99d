"""Callbacks that only read the logs of batches are called after several batches, with the logs of each."""

import math
import time
from collections import defaultdict

import keras
import numpy as np
import pytest
import tensorflow as tf
from test_tuning import LOSS, OwnStep, X, Y, calls, dense, noisy, same, trained  # noqa: F401

import rkeras as rk
from rkeras._keras import private
from rkeras._keras.log_readers import reads_only_logs

pytestmark = pytest.mark.skipif(private.version() >= (3, 16), reason="Keras 3.16 traces a step for each shape")
HOOKS = [f"on_{role}_batch_{end}" for role in ("train", "test") for end in ("begin", "end")]
SEEN: list = []
COUNTS = {"batches": 0}
MODELS = [dense()]
MODEL = MODELS[0]


def recorder(name, record):
    """A callback of Keras's own class that records its calls."""
    hooks = {hook: lambda batch, logs, hook=hook: record.append((name, hook, batch, dict(logs))) for hook in HOOKS}
    return type("Recorder", (keras.callbacks.Callback,), {h: lambda self, b, logs=None, f=f: f(b, logs)
                                                          for h, f in hooks.items()})()  # fmt: skip


@pytest.mark.parametrize("make", [dense, noisy, OwnStep])
def test_hooks_have_the_order_and_the_logs_of_keras(make, calls):  # noqa: F811
    given = {"x": X, "y": Y, "validation_split": 0.3, "batch_size": 10, "epochs": 3}
    expected: list = []
    callbacks = [recorder("first", expected), keras.callbacks.EarlyStopping(patience=9), recorder("second", expected)]
    plain, its_history = trained(make, keras.Model.fit, callbacks=callbacks, **given)
    record: list = []
    callbacks = [recorder("first", record), keras.callbacks.EarlyStopping(patience=9), recorder("second", record)]
    model, history = trained(make, rk.fit, callbacks=callbacks, **given)
    assert record == expected and max(calls) > 1
    same(plain.get_weights(), model.get_weights())
    assert {key: list(map(float, values)) for key, values in its_history.items()} == dict(history)
    expected.clear(), record.clear()
    plain.evaluate(X, Y, verbose=0, callbacks=[recorder("first", expected)])
    rk.evaluate(model, X, Y, verbose=0, callbacks=[callbacks[0]])
    assert record == expected


def test_a_callback_that_changes_the_logs_changes_those_of_the_next_callbacks(calls):  # noqa: F811
    def double(batch, logs):
        return {**logs, "loss": 2 * logs["loss"]}

    first, second = [], []
    callbacks = [rk.callback_lambda(on_train_batch_end=lambda b, logs: first.append(logs["loss"])),
                 rk.callback_lambda(on_train_batch_end=double),
                 rk.callback_lambda(on_train_batch_end=lambda b, logs: second.append(logs["loss"]))]  # fmt: skip
    trained(dense, rk.fit, x=X, y=Y, epochs=2, callbacks=callbacks)
    assert len(first) == 22 and second == [2 * loss for loss in first] and max(calls) > 1


class LossHistory(keras.callbacks.Callback):
    """The example of the documentation of Keras."""

    def on_train_begin(self, logs=None):
        self.losses = []
        self.count = 0

    def on_train_batch_end(self, batch, logs=None):
        self.count += 1
        self._note(logs.get("loss"))

    def _note(self, loss):
        self.losses.append(loss)


class Late(LossHistory):
    """A callback that gets access to the model when training begins."""

    def on_train_begin(self, logs=None):
        super().on_train_begin()
        self.losses = [self.model] if MODELS else []


class OfModel(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        self.model.stop_training = logs["loss"] < 0


class PassedOn(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        stop_model_of(self)


class Renamed(keras.callbacks.Callback):
    def on_train_batch_end(this, batch, logs=None):
        this.set_model(None)


class WithProperty(LossHistory):
    @property
    def count(self):
        return self.model.optimizer.iterations

    @count.setter
    def count(self, value):
        pass


class Counting(keras.callbacks.Callback):
    """A callback with the older names of hooks."""

    total = 0

    def on_batch_begin(self, batch, logs=None):
        self.total += batch


def stop_model_of(callback):
    callback.model.stop_training = True


def note(logs):
    SEEN.append(logs["loss"])


def test_the_history_of_losses_is_complete(calls):  # noqa: F811
    callback, expected = LossHistory(), LossHistory()
    trained(dense, keras.Model.fit, x=X, y=Y, epochs=3, callbacks=[expected])
    trained(dense, rk.fit, x=X, y=Y, epochs=3, callbacks=[callback])
    assert callback.losses == expected.losses and callback.count == 33 and max(calls) > 1


def test_attributes_are_examined_when_an_epoch_begins(calls):  # noqa: F811
    assert reads_only_logs(Late(), "train")
    trained(dense, rk.fit, x=X, y=Y, epochs=2, callbacks=[Late()])
    assert set(calls) == {1}


def enclosed(value):
    return lambda batch, logs: value.append(logs["loss"])


def shown(batch, logs):
    names = [name for name in sorted(logs) if name != "loss"]
    try:
        print(f"{batch}: {logs['loss']:.3f}", *(f"{name} {logs[name]}" for name in names))
    except KeyError:
        print("no loss")


def assigned(batch, logs):
    COUNTS["batches"] += 1


def rebound(batch, logs):
    global COUNTS
    COUNTS = {"batches": batch}


def inner(batch, logs):
    def add(value):
        SEEN.append(value)

    add(logs["loss"])


READERS = {
    "appends": lambda batch, logs: SEEN.append(logs["loss"]),
    "calls a function": lambda batch, logs: note(logs),
    "numpy": lambda batch, logs: SEEN.append(float(np.mean([logs["loss"], math.sqrt(batch)]))),
    "a list of the caller": enclosed([1.0, "a", {"b": np.float32(1)}]),
    "a dict with a default": enclosed(defaultdict(list)),
    "shows": shown, "assigns": assigned, "rebinds": rebound, "a function inside": inner,
    "a default": lambda batch, logs, limit=0.5: print(batch < limit),
}  # fmt: skip
OTHERS = {
    "a model": lambda batch, logs: MODEL.reset_metrics(),
    "a list of models": lambda batch, logs: print(MODELS[0]),
    "a default": lambda batch, logs, model=MODEL: print(model),
    "a model of the caller": enclosed([MODEL]),
    "a method": MODEL.get_weights,
    "a class": lambda batch, logs: keras.backend.clear_session(),
    "reads the clock": lambda batch, logs: SEEN.append(time.time()),
    "draws random numbers": lambda batch, logs: SEEN.append(np.random.random()),
    "numpy under another name": lambda batch, logs: [np][0].random.seed(1),
    "looks up a name": lambda batch, logs: eval("MODEL"),
    "globals": lambda batch, logs: note.__globals__["MODEL"].reset_metrics(),
    "an unknown name": lambda batch, logs: missing_name(logs),  # noqa: F821
    "a function that uses the model": lambda batch, logs: stop_model_of(MODELS),
    "raises": lambda batch, logs: (_ for _ in ()).throw(StopIteration) if logs["loss"] < 0 else exit(),
    "a partial function": __import__("functools").partial(note),
}


@pytest.mark.parametrize("name", READERS)
def test_functions_that_only_read_logs_are_recognized(name):
    assert reads_only_logs(rk.callback_lambda(on_train_batch_end=READERS[name]), "train")
    assert reads_only_logs(keras.callbacks.LambdaCallback(on_train_batch_end=READERS[name]), "train")


@pytest.mark.parametrize("name", OTHERS)
def test_functions_that_may_do_something_else_are_rejected(name):
    assert not reads_only_logs(rk.callback_lambda(on_train_batch_end=OTHERS[name]), "train")
    assert not reads_only_logs(keras.callbacks.LambdaCallback(on_train_batch_end=OTHERS[name]), "train")


def test_methods_of_classes_are_examined(tmp_path):
    assert all(reads_only_logs(make(), "train") for make in (LossHistory, Counting, keras.callbacks.ProgbarLogger))
    assert not any(reads_only_logs(make(), "train") for make in (OfModel, PassedOn, Renamed, WithProperty))
    assert reads_only_logs(OfModel(), "test")
    made = rk.new_callback_class(
        "Own", on_batch_end=lambda self, batch, logs: self.seen.append(logs["loss"]), seen=[]
    )()
    assert reads_only_logs(made, "train")
    board = rk.callback_tensorboard(str(tmp_path))
    assert reads_only_logs(board, "train")
    assert not reads_only_logs(rk.callback_tensorboard(str(tmp_path), update_freq="batch"), "train")
    assert not reads_only_logs(keras.callbacks.TerminateOnNaN(), "train")


def test_a_declaration_has_priority(calls):  # noqa: F811
    class Stopping(keras.callbacks.Callback):
        reads_only_logs = True
        batches: list = []

        def on_train_batch_end(self, batch, logs=None):
            self.batches.append(batch)
            self.model.stop_training = batch == 1

    trained(dense, rk.fit, x=X, y=Y, epochs=3, batch_size=4, callbacks=[Stopping()])
    # Training ends after the batches that run together.
    assert Stopping.batches == list(range(1 + calls[1])) and sum(calls) == len(Stopping.batches)
    calls.clear()
    declared = rk.callback_lambda(on_batch_end=READERS["appends"], reads_only_logs=False)
    trained(dense, rk.fit, x=X, y=Y, epochs=1, callbacks=[declared])
    assert not calls
    declared = rk.callback_lambda(on_batch_end=OTHERS["reads the clock"], reads_only_logs=True)
    trained(dense, rk.fit, x=X, y=Y, epochs=1, callbacks=[declared])
    assert max(calls) > 1


def test_an_error_in_a_hook_is_raised_after_the_batches_that_run_together(calls):  # noqa: F811
    seen: list = []
    callback = rk.callback_lambda(on_batch_end=lambda b, logs: seen.append(b if b < 3 else logs["unknown"]))
    with pytest.raises(KeyError, match="unknown"):
        trained(dense, rk.fit, x=X, y=Y, batch_size=4, callbacks=[callback])
    assert seen == [0, 1, 2] and sum(calls) >= 4


def test_logs_that_are_not_a_dict_of_numbers_are_passed_batch_by_batch(calls):  # noqa: F811
    class Nested(OwnStep):
        def train_step(self, data):
            return {**super().train_step(data), "more": {"largest": tf.reduce_max(data[0])}}

    largest: list = []
    callback = rk.callback_lambda(on_batch_end=lambda batch, logs: largest.append(logs["largest"]))
    trained(Nested, rk.fit, x=X, y=Y, epochs=2, callbacks=[callback])
    assert len(largest) == 22 and set(calls) == {1}
