"""The training benchmark with plain Keras, the reference."""

import json
import sys

import keras
from keras import layers

from benchmarks.training import measured
from benchmarks.training_data import BATCH, SHAPES, arrays, rows_10000

HIDDEN = {
    "mlp": lambda: [layers.Dense(128, activation="relu")],
    "convnet": lambda: [layers.Conv2D(8, 3, activation="relu"), layers.MaxPooling2D(), layers.Flatten()],
    "lstm": lambda: [layers.LSTM(32)],
    "large": lambda: [layers.Dense(2048, activation="relu"), layers.Dense(2048, activation="relu")],
}


def model_of(kind):
    """Return a compiled model."""
    model = keras.Sequential([keras.Input(SHAPES[kind][1:]), *HIDDEN[kind](), layers.Dense(10, activation="softmax")])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model


if __name__ == "__main__":
    kind, epochs = sys.argv[1], int(sys.argv[2])
    x, y = arrays(kind)
    some_x, some_y = rows_10000(x, y)
    model = model_of(kind)
    jobs = {
        "fit": lambda epochs=epochs: model.fit(x, y, batch_size=BATCH, epochs=epochs, verbose=0),
        "evaluate": lambda: model.evaluate(some_x, some_y, verbose=0),
        "predict": lambda: model.predict(some_x, verbose=0),
    }
    jobs["fit"](1)
    jobs["evaluate"]()
    jobs["predict"]()
    print(json.dumps(measured(jobs, epochs)))
