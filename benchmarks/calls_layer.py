"""Median seconds to call a layer on a tensor, with Keras's constructor and with the verb, in turn."""

import json
import statistics
import time

import keras

from benchmarks.timing import PIPES, PLAIN
from rkeras import layer_dense

x = keras.Input((16,))
calls = {PLAIN: lambda: keras.layers.Dense(8)(x), PIPES: lambda: x >> layer_dense(8)}
seconds = {who: [] for who in calls}
for _ in range(300):
    for who, call in calls.items():
        start = time.perf_counter()
        call()
        seconds[who].append(time.perf_counter() - start)
print(json.dumps({who: statistics.median(each) for who, each in seconds.items()}))
