"""Train an estimator on the workers in TF_CONFIG up to a step; the second is killed during training on request."""

import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import json
import signal
from pathlib import Path

import numpy as np
import tensorflow as tf

import rkeras as rk
from rkeras._distributed import workers

model_dir, folder, last, kill_at = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
index = workers.tf_config().get("task", {}).get("index", "alone")
x = np.sin(np.arange(256, dtype="float32")).reshape(64, 4)
y = x.sum(axis=1, keepdims=True)


def model():
    made = rk.keras_model_sequential(input_shape=4) >> rk.layer_dense(1, kernel_initializer="zeros")
    return made >> rk.compile(rk.optimizer_adam(0.05), "mse")


def die_at(number, x, y):
    """Return the batch; kill the second worker at the batch `kill_at`."""
    if number == kill_at and index == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    return x, y


def batches():
    made = tf.data.Dataset.from_tensor_slices((x, y)).batch(16).repeat()
    if kill_at < 0:
        return made
    numbered = tf.data.Dataset.zip(tf.data.Dataset.counter(dtype=tf.int32), made)
    return numbered.map(lambda n, row: tf.numpy_function(die_at, [n, *row], [tf.float32, tf.float32])).map(
        lambda a, b: (tf.ensure_shape(a, [None, 4]), tf.ensure_shape(b, [None, 1]))
    )


config = {"save_checkpoints_steps": 4, "keep_checkpoint_max": 2}
estimator = rk.keras_model_to_estimator(model, model_dir=model_dir, config=config)
print("begins at", estimator.global_step)
scores = estimator >> rk.train_and_evaluate(rk.train_spec(batches, last), rk.eval_spec(batches, steps=4))
found = {"scores": scores, "weights": [w.ravel().tolist() for w in estimator.model.get_weights()]}
(folder / f"{index}.json").write_text(json.dumps(found))
