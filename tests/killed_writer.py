"""Writes models until it is killed: for each line on its input, the name of a verb and a path, a new process does.

TensorFlow is imported once; each process is forked before TensorFlow has started its threads.
"""

import os
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras

import rkeras as rk


def write(verb: str, path: str) -> None:
    model = rk.keras_model_sequential(input_shape=64) >> rk.layer_dense(512) >> rk.layer_dense(256)
    value = 0
    while True:
        value += 1
        model.set_weights([weight * 0 + value for weight in model.get_weights()])
        getattr(rk, verb)(model, path, overwrite=True)
        if value == 1:
            print("written", flush=True)


# The class is looked up before the fork: it imports what is still to be imported.
assert keras.Sequential and rk.layer_dense
for line in sys.stdin:
    child = os.fork()
    if not child:
        write(*line.split())
    print(child, flush=True)
    os.waitpid(child, 0)
    print("gone", flush=True)
