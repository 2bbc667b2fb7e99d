"""`python scaling_train.py convnet|mlp EPOCHS`: seconds of `fit` alone or as one of the workers of TF_CONFIG."""

import json
import os
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import tensorflow as tf

import rkeras as rk
from rkeras import workers

# One core for each worker, however many there are.
tf.config.threading.set_intra_op_parallelism_threads(1)
tf.config.threading.set_inter_op_parallelism_threads(1)
many = bool(workers.cluster())
strategy = tf.distribute.MultiWorkerMirroredStrategy() if many else tf.distribute.get_strategy()
kind, epochs = sys.argv[1], int(sys.argv[2])
convnet = kind == "convnet"
rng = np.random.default_rng(0)
x = rng.random((2048, 28, 28, 1) if convnet else (16384, 64), dtype="float32")
y = rng.integers(0, 10, len(x))
with strategy.scope():
    model = rk.keras_model_sequential(input_shape=x.shape[1:])
    if convnet:
        model >> rk.layer_conv_2d(32, 3, activation="relu") >> rk.layer_conv_2d(32, 3, activation="relu")
        model >> rk.layer_max_pooling_2d() >> rk.layer_flatten()
    else:
        model >> rk.layer_dense(32, activation="relu")
    model >> rk.layer_dense(10, activation="softmax") >> rk.compile("sgd", "sparse_categorical_crossentropy")
model >> rk.fit(x, y, batch_size=128, epochs=1, verbose=0)
start = time.perf_counter()
model >> rk.fit(x, y, batch_size=128, epochs=epochs, verbose=0)
seconds = time.perf_counter() - start
if workers.is_chief():
    print(json.dumps({"seconds": seconds / epochs}))
