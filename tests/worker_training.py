"""Train on a strategy over the workers in TF_CONFIG, or alone; write losses and weights of each worker."""

import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import signal
import time

import numpy as np
import tensorflow as tf

import rkeras as rk
from rkeras._distributed import workers

folder, backup, kill_at, whom = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]
print("process", os.getpid())
index = workers.tf_config().get("task", {}).get("index", 0)
alone = not workers.tf_config()
strategy = tf.distribute.get_strategy() if alone else tf.distribute.MultiWorkerMirroredStrategy()
rk.set_random_seed(11)
rng = np.random.default_rng(0)
x = rng.normal(size=(128, 6)).astype("float32")
y = (x @ rng.normal(size=(6, 1))).astype("float32")
with strategy.scope():
    model = rk.keras_model_sequential(input_shape=6) >> rk.layer_dense(16, activation="tanh") >> rk.layer_dense(1)
    model >> rk.compile(rk.optimizer_adam(0.01), "mse", metrics="mae")


def kill(epoch, logs):
    if epoch == kill_at and index == 1:
        os.kill(os.getppid() if whom == ["launcher"] else os.getpid(), signal.SIGKILL)
        time.sleep(100)  # until the end of the launcher ends this process


callbacks = [rk.callback_lambda(on_epoch_begin=kill)]
if backup != "none":
    callbacks.insert(0, rk.callback_backup_and_restore(backup))
data = tf.data.Dataset.from_tensor_slices((x, y)).batch(32)
options = tf.data.Options()
options.experimental_distribute.auto_shard_policy = tf.data.experimental.AutoShardPolicy.DATA
history = model >> rk.fit(data.with_options(options), epochs=4, verbose=0, callbacks=callbacks)
score = model >> rk.evaluate(data.with_options(options), verbose=0)
print("losses", [round(loss, 4) for loss in history.metrics["loss"]])
np.savez(f"{folder}/{'alone' if alone else index}.npz", *model.get_weights(), loss=history.metrics["loss"],
         score=score["loss"])  # fmt: skip
