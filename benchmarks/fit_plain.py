"""The contestant that everything is measured against: plain Keras."""

import json
import sys
import time

import keras
import numpy as np

x = np.random.default_rng(1).random((60000, 784), dtype="float32")
y = np.arange(60000, dtype="int32") % 10
model = keras.Sequential(
    [keras.Input((784,)), keras.layers.Dense(128, activation="relu"), keras.layers.Dense(10, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y, batch_size=128, epochs=1, verbose=0)
start = time.perf_counter()
model.fit(x, y, batch_size=128, epochs=int(sys.argv[1]), verbose=0)
print(json.dumps({"seconds": time.perf_counter() - start}))
