"""`python larger_train.py memory|parquet|tfrecord FOLDER ROWS`: print seconds of `fit` per 10,000 rows."""

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import tensorflow as tf

import rkeras as rk

BATCH, WIDTH, EPOCHS = 128, 784, 5


def record(texts):
    """Decode a batch of serialized records into rows and labels."""
    row = tf.io.decode_raw(texts, tf.float32)
    return tf.ensure_shape(row[:, 1:], [None, WIDTH]), tf.cast(row[:, 0], tf.int64)


kind, folder, rows = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
rk.set_random_seed(1)
model = rk.keras_model_sequential(input_shape=WIDTH)
model >> rk.layer_dense(256, activation="relu") >> rk.layer_dense(128, activation="relu")
model >> rk.layer_dense(10, activation="softmax") >> rk.compile("adam", "sparse_categorical_crossentropy")
rng = np.random.default_rng(0)
x = rng.random((rows, WIDTH) if kind == "memory" else (BATCH, WIDTH), dtype="float32")
y = rng.integers(0, 10, len(x))
model >> rk.fit(x[:BATCH], y[:BATCH], batch_size=BATCH, epochs=1, verbose=0)
if kind == "parquet":
    data = rk.parquet_dataset(str(folder / "rows.parquet"), BATCH, label_name="y")
    data = data >> rk.dataset_map(lambda row, y: (row["x"], y))
elif kind == "tfrecord":
    data = rk.tfrecord_dataset(str(folder / "rows.tfrecord")) >> rk.dataset_batch(BATCH) >> rk.dataset_map(record)
    data = data >> rk.dataset_prefetch()
start = time.perf_counter()
if kind == "memory":
    model >> rk.fit(x, y, batch_size=BATCH, epochs=EPOCHS, shuffle=False, verbose=0)
    rows *= EPOCHS
else:
    model >> rk.fit(data, epochs=1, verbose=0)
seconds = time.perf_counter() - start
peak = next(int(line.split()[1]) for line in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in line)
print(json.dumps({"seconds": seconds * 10_000 / rows, "peak_mb": peak / 1024}))
