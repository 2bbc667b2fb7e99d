"""Write models in every format of Keras 2, which cannot be imported together with Keras 3."""

import json
import os
import sys
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import numpy as np
import tf_keras as keras

folder = Path(sys.argv[1])
keras.utils.set_random_seed(1)
x = np.random.rand(16, 4).astype("float32")
y = np.random.rand(16, 1).astype("float32")
sequential = keras.Sequential([
    keras.layers.Dense(3, activation="relu", input_shape=(4,)),
    keras.layers.BatchNormalization(),
    keras.layers.Dropout(0.0),
    keras.layers.Dense(1),
])  # fmt: skip
sequential.compile("adam", "mse", metrics=["mae"])
first = keras.Input((4,), name="first")
a, b = keras.layers.Dense(3, name="a")(first), keras.layers.Dense(3, name="b")(first)
joined = keras.layers.Concatenate()([keras.layers.Add()([a, b]), a])
series = keras.layers.Bidirectional(keras.layers.LSTM(4))(keras.layers.Reshape((6, 1))(joined))
functional = keras.Model(first, keras.layers.Dense(1, kernel_regularizer="l2")(series))
functional.compile(keras.optimizers.SGD(0.1, momentum=0.9), keras.losses.MeanSquaredError(),
                   metrics=[keras.metrics.MeanAbsoluteError()])  # fmt: skip
# The samples are the time steps of four series.
steps = keras.Input(batch_shape=(16, 4))
turned = keras.layers.LSTM(3, time_major=True, return_sequences=True)(keras.layers.Reshape((4, 1))(steps))
turned = keras.layers.GRU(2, time_major=True, return_sequences=True)(turned)
time_major = keras.Model(steps, keras.layers.Dense(1)(keras.layers.Flatten()(turned)))
time_major.compile("adam", "mse")
for name, model in {"sequential": sequential, "functional": functional, "time_major": time_major}.items():
    model.fit(x, y, epochs=2, verbose=0, shuffle=False)
    path = str(folder / name)
    model.save(f"{path}.h5")
    model.save(f"{path}.keras")
    model.save(f"{path}_savedmodel", save_format="tf")
    model.save_weights(f"{path}_weights.h5")
    model.save_weights(f"{path}_checkpoint")
    (folder / f"{name}.json").write_text(model.to_json())
    np.save(f"{path}_output.npy", model.predict(x, verbose=0))
    losses = model.fit(x, y, epochs=3, verbose=0, shuffle=False).history["loss"]
    np.save(f"{path}_losses.npy", losses)
for loss in ("logcosh", "huber_loss", "kullback_leibler_divergence"):
    named = keras.Sequential([keras.layers.Dense(1, input_shape=(4,), activation="sigmoid")])
    named.compile("sgd", loss, metrics=["crossentropy", "logcosh", "kullback_leibler_divergence", "cosine_proximity"])
    scores = named.fit(x, y, verbose=0) and named.evaluate(x, y, verbose=0, return_dict=True)
    (folder / f"{loss}_scores.json").write_text(json.dumps(scores))
    named.save(folder / f"{loss}.h5")
    named.save(folder / f"{loss}.keras")
np.savez(folder / "data.npz", x=x, y=y)
