"""`python saving_file.py plain|synced|rkeras save|load FILE`: wall-clock and CPU seconds for a model of 100 MB."""

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras

import rkeras as rk

who, what, file = sys.argv[1:]
ours = who == "rkeras"
if what == "save":
    layers = [keras.Input((2500,)), *(keras.layers.Dense(2500) for _ in range(4))]
    model = keras.Sequential(layers)
    Path(file).unlink(missing_ok=True)
    start, cpu = time.perf_counter(), time.process_time()
    if ours:
        rk.save_model(model, file)
    else:
        model.save(file)
    if who == "synced":
        with open(file, "rb") as written:  # noqa: PTH123
            os.fsync(written.fileno())
else:
    start, cpu = time.perf_counter(), time.process_time()
    model = rk.load_model(file) if ours else keras.saving.load_model(file)
print(json.dumps({"seconds": time.perf_counter() - start, "cpu": time.process_time() - cpu}))
