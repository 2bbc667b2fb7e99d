"""Lower bound for training: one graph per epoch, without metrics, callbacks or Python code between batches."""

import json
import sys

import tensorflow as tf

from benchmarks.training import measured
from benchmarks.training_data import BATCH, arrays, rows_10000
from benchmarks.training_plain import model_of

kind, epochs = sys.argv[1], int(sys.argv[2])
x, y = map(tf.constant, arrays(kind))
some_x, some_y = map(tf.constant, rows_10000(x.numpy(), y.numpy()))
model = model_of(kind)
loss_of = tf.keras.losses.SparseCategoricalCrossentropy()
weights = model.trainable_weights
model.optimizer.build(weights)


@tf.function
def fit():
    """Run one epoch in a new order."""
    order = tf.random.shuffle(tf.range(len(x)))
    for i in tf.range(len(x) // BATCH):
        rows = order[i * BATCH : (i + 1) * BATCH]
        with tf.GradientTape() as tape:
            loss = loss_of(tf.gather(y, rows), model(tf.gather(x, rows), training=True))
        model.optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights, strict=True))


@tf.function
def evaluate():
    """Return the mean loss over batches of 32."""
    total = 0.0
    for i in tf.range(len(some_x) // 32):
        total += loss_of(some_y[i * 32 : i * 32 + 32], model(some_x[i * 32 : i * 32 + 32], training=False))
    return total


@tf.function
def predict():
    """Return the outputs of batches of 32."""
    outputs = tf.TensorArray("float32", len(some_x) // 32, element_shape=(32, 10))
    for i in tf.range(len(some_x) // 32):
        outputs = outputs.write(i, model(some_x[i * 32 : i * 32 + 32], training=False))
    return outputs.concat()


jobs = {"fit": lambda: [fit() for _ in range(epochs)], "evaluate": evaluate, "predict": lambda: predict().numpy()}
for job in (fit, evaluate, predict):
    job()
print(json.dumps(measured(jobs, epochs)))
