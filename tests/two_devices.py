"""Train on one device and on two logical devices of this processor; print the results."""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import json

import numpy as np
import tensorflow as tf

import rkeras as rk
from rkeras._distributed.replicas import replicate

(processor,) = tf.config.list_physical_devices("CPU")
tf.config.set_logical_device_configuration(processor, [tf.config.LogicalDeviceConfiguration()] * 2)
x = np.sin(np.arange(256, dtype="float32")).reshape(64, 4)
y = x.sum(axis=1, keepdims=True)


def model():
    made = rk.keras_model_sequential(input_shape=4)
    return made >> rk.layer_dense(3, activation="tanh", kernel_initializer="ones") >> rk.layer_dense(1, name="out")


def trained(strategy):
    rk.set_random_seed(3)
    with strategy.scope():
        made = model() >> rk.compile(rk.optimizer_adam(0.05), "mse", metrics="mae")
    history = made >> rk.fit(x, y, batch_size=16, epochs=3, shuffle=False, verbose=0)
    score = made >> rk.evaluate(x, y, batch_size=16, verbose=0)
    outputs = made >> rk.predict(x, batch_size=16, verbose=0)
    return {"replicas": strategy.num_replicas_in_sync, "loss": history.metrics["loss"], "score": score["loss"],
            "outputs": outputs.ravel().tolist(), "saved": reloaded(made)}  # fmt: skip


def reloaded(made):
    rk.save_model(made, f"{os.environ['FOLDER']}/m.keras", overwrite=True)
    again = rk.load_model(f"{os.environ['FOLDER']}/m.keras")
    return bool(np.allclose(again.predict(x, verbose=0), made.predict(x, verbose=0), rtol=1e-5))


def as_multi_gpu_model_does():
    template = model()
    copy = replicate(template, ["CPU:0", "CPU:1"]) >> rk.compile("sgd", "mse")
    before = template.predict(x, verbose=0)
    copy >> rk.fit(x, y, batch_size=16, epochs=1, verbose=0)
    after = template.predict(x, verbose=0)
    return bool(np.allclose(after, copy.predict(x, verbose=0), rtol=1e-5) and not np.allclose(before, after))


one = trained(tf.distribute.get_strategy())
two = trained(tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]))
print(json.dumps({"one": one, "two": two, "template knows": as_multi_gpu_model_does()}))
