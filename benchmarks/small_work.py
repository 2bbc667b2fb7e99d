"""Print the seconds of each work on few rows: the arithmetic alone (`floor`), Keras (`plain`), or rkeras (`pipes`)."""

import json
import sys

import keras
import numpy as np
import tensorflow as tf

from benchmarks.timing import timed

who = sys.argv[1]
numbers = np.random.default_rng(1)
x = numbers.random((10000, 20), dtype="float32")
y = numbers.integers(0, 3, 10000)


def built():
    """The model, compiled."""
    layers = [keras.layers.Dense(16, activation="relu"), keras.layers.Dense(3, activation="softmax")]
    made = keras.Sequential([keras.Input((20,)), *layers])
    made.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return made


model = built()
if who == "floor":
    forward = tf.function(lambda rows: model(rows, training=False), input_signature=[tf.TensorSpec([None, 20])])
    small, all_rows = tf.constant(x[:1]), tf.constant(x)
    jobs = {"predict 1 row": lambda: forward(small).numpy(), "predict 10,000 rows": lambda: forward(all_rows).numpy()}
else:
    if who == "plain":
        fit, evaluate, predict = keras.Model.fit, keras.Model.evaluate, keras.Model.predict
    else:
        from rkeras import evaluate, fit, predict

    def whole() -> None:
        """The work of one fold of a cross-validation."""
        made = built()
        fit(made, x[:150], y[:150], epochs=10, verbose=0)
        evaluate(made, x[150:200], y[150:200], verbose=0)

    jobs = {
        "predict 1 row": lambda: predict(model, x[:1], verbose=0),
        "predict 10,000 rows": lambda: predict(model, x, verbose=0),
        "evaluate 100 rows": lambda: evaluate(model, x[:100], y[:100], verbose=0),
        "fit 150 rows, an epoch": lambda: fit(model, x[:150], y[:150], epochs=1, verbose=0),
        "build, compile, fit 10 epochs of 150 rows, evaluate": whole,
    }
found = {}
for name, job in jobs.items():
    job()
    times = 3 if name.startswith("build") else 20
    sample = timed(lambda job=job, times=times: [job() for _ in range(times)])
    found |= {name: sample.wall / times, f"{name} cpu": sample.cpu / times}
print(json.dumps(found))
