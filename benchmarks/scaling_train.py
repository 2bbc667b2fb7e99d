"""`python scaling_train.py convnet|mlp EPOCHS`: seconds of `fit`, alone or as a worker of TF_CONFIG."""

import json
import os
import sys
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import tensorflow as tf

import rkeras as rk
from rkeras._distributed import workers

BATCH = 128
many = bool(workers.tf_config())
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
# With one iterator for all epochs the workers need not agree on the end of each epoch.
data = tf.data.Dataset.from_tensor_slices((x, y)).repeat().batch(BATCH, drop_remainder=True) >> rk.dataset_prefetch(4)
marks: list[float] = []
timer = rk.callback_lambda(on_epoch_end=lambda epoch, logs: marks.append(time.perf_counter()))
model >> rk.fit(data, steps_per_epoch=len(x) // BATCH, epochs=epochs + 1, verbose=0, callbacks=[timer])
seconds = marks[-1] - marks[0]
if workers.is_chief():
    print(json.dumps({"seconds": seconds / epochs}))
