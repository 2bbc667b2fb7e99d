"""The same training in Python pipes."""

import json
import sys
import time

import numpy as np

from rkeras import compile, fit, keras_model_sequential, layer_dense

x = np.random.default_rng(1).random((60000, 784), dtype="float32")
y = np.arange(60000, dtype="int32") % 10
model = keras_model_sequential(input_shape=784) >> layer_dense(128, "relu") >> layer_dense(10, "softmax")
model >> compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model >> fit(x, y, batch_size=128, epochs=1, verbose=0)
start = time.perf_counter()
model >> fit(x, y, batch_size=128, epochs=int(sys.argv[1]), verbose=0)
print(json.dumps({"seconds": time.perf_counter() - start}))
