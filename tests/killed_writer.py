"""Write models until the process is killed. Each input line names a verb and a path.

A new process, forked before TensorFlow has started its threads, writes the models of each line.
Callbacks write during training; the learning rate is zero, so that all weights keep their initial value.
"""

import itertools
import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras
import numpy as np

import rkeras as rk

X, Y = np.zeros((1, 64)), np.zeros((1, 256))


def compiled() -> keras.Model:
    model = rk.keras_model_sequential(input_shape=64) >> rk.layer_dense(512) >> rk.layer_dense(256)
    return model >> rk.compile(rk.optimizer_sgd(0.0), "mse", run_eagerly=True)


def write(verb: str, path: str) -> None:
    model = compiled()

    def begin(epoch: int, logs: object = None) -> None:
        if epoch == 1:
            print("written", flush=True)
        model.set_weights([weight * 0 + epoch + 1 for weight in model.get_weights()])

    if verb.startswith("callback"):
        callbacks = [rk.callback_lambda(on_epoch_begin=begin), getattr(rk, verb)(path)]
        model >> rk.fit(X, Y, epochs=10**6, verbose=0, callbacks=callbacks)
    for epoch in itertools.count():
        begin(epoch)
        getattr(rk, verb)(model, path, overwrite=True)


if __name__ == "__main__":
    # Look the class up before the fork, because this imports modules.
    assert keras.Sequential and rk.layer_dense
    for line in sys.stdin:
        child = os.fork()
        if not child:
            write(*line.split())
        print(child, flush=True)
        os.waitpid(child, 0)
        print("gone", flush=True)
