"""The custom training loop in Python."""

import json
import sys
import time

import keras
import numpy as np
import tensorflow as tf

x = tf.constant(np.random.default_rng(1).random((32, 784)), dtype="float32")
y = tf.constant((np.arange(32, dtype="int32") + 1) % 10)
model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(128, activation="relu"), keras.layers.Dense(10)])
optimizer = keras.optimizers.Adam()
loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
mean_loss = keras.metrics.Mean()


def train_step(x, y):
    """Run one step on one batch."""
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_weights)
    optimizer.apply_gradients(zip(gradients, model.trainable_weights, strict=True))
    mean_loss.update_state(loss)


if sys.argv[2] == "tf_function":
    train_step = tf.function(train_step)


def train(steps):
    """Run several steps."""
    for _ in range(steps):
        train_step(x, y)


train(20)
start = time.perf_counter()
train(int(sys.argv[1]))
print(json.dumps({"seconds": time.perf_counter() - start}))
