"""Training of plain Keras from a Python generator with the same batches."""

import json
import sys
import time

import keras
import numpy as np

x = np.random.default_rng(1).random((10000, 784), dtype="float32")
y = (np.arange(10000, dtype="int32") + 1) % 10


def batches():
    """Yield batches of 32 rows endlessly."""
    place = 0
    while True:
        rows = (place + np.arange(32)) % 10000
        place += 32
        yield x[rows], y[rows]


model = keras.Sequential(
    [keras.Input((784,)), keras.layers.Dense(128, activation="relu"), keras.layers.Dense(10, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(batches(), steps_per_epoch=20, epochs=1, verbose=0)
start = time.perf_counter()
model.fit(batches(), steps_per_epoch=int(sys.argv[1]), epochs=1, verbose=0)
print(json.dumps({"seconds": time.perf_counter() - start}))
