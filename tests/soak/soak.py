"""Like soak.R, for models built in Python: `python soak.py 20 pipes=10000`.

`plain=10000` builds them with plain Keras, to measure what Keras itself keeps.
"""

import gc
import sys
import time

import inventory
import keras
import numpy as np

import rkeras as rk

MODELS = 20
X, Y = np.full((8, 4), 0.5, "float32"), np.zeros((8, 2), "float32")


def loss(y_true, y_pred):
    return keras.ops.mean((y_true - y_pred) ** 2)


def ended(epoch, logs):
    pass


def pipes(run_eagerly):
    model = rk.keras_model_sequential(input_shape=4) >> rk.layer_dense(8, activation="relu") >> rk.layer_dense(2)
    model >> rk.compile("adam", loss, metrics=["mae"], run_eagerly=run_eagerly)
    model >> rk.fit(X, Y, epochs=1, verbose=0, callbacks=rk.callback_lambda(on_epoch_end=ended))
    return model


def plain(run_eagerly):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, "relu"), keras.layers.Dense(2)])
    model.compile("adam", loss, metrics=["mae"], run_eagerly=run_eagerly)
    model.fit(X, Y, epochs=1, verbose=0, callbacks=[keras.callbacks.LambdaCallback(on_epoch_end=ended)])
    return model


def turn(make):
    """Build, train and drop models. Only the first runs as a graph, which takes four times as long."""
    for i in range(MODELS):
        inventory.watch(make(run_eagerly=i > 0))
    gc.collect()
    assert inventory.alive() == 0
    keras.utils.clear_session()


def soak(work, wanted, parts):
    make = {"pipes": pipes, "plain": plain}[work]
    turn(make)
    gc.collect()
    gc.freeze()
    for _ in range(wanted // 10 // MODELS):
        turn(make)
    started = time.monotonic()
    done = 0
    for part in range(parts + 1):
        while done < wanted * part / parts:
            turn(make)
            done += MODELS
        seconds = time.monotonic() - started
        gc.collect()
        print(inventory.of_python(work, {"models": done, "graphs": done // MODELS}, seconds), flush=True)


for argument in sys.argv[2:]:
    name, _, count = argument.partition("=")
    soak(name, int(count), int(sys.argv[1]))
