"""The training benchmark with Python pipes."""

import json
import sys

from benchmarks.training import measured
from benchmarks.training_data import BATCH, SHAPES, arrays, rows_10000
from rkeras import (
    compile,
    evaluate,
    fit,
    keras_model_sequential,
    layer_conv_2d,
    layer_dense,
    layer_flatten,
    layer_lstm,
    layer_max_pooling_2d,
    predict,
)

HIDDEN = {
    "mlp": layer_dense(units=128, activation="relu"),
    "convnet": layer_conv_2d(filters=8, kernel_size=3, activation="relu") >> layer_max_pooling_2d() >> layer_flatten(),
    "lstm": layer_lstm(units=32),
    "large": layer_dense(units=2048, activation="relu") >> layer_dense(units=2048, activation="relu"),
}

kind, epochs = sys.argv[1], int(sys.argv[2])
x, y = arrays(kind)
some_x, some_y = rows_10000(x, y)
model = keras_model_sequential(input_shape=SHAPES[kind][1:]) >> HIDDEN[kind] >> layer_dense(10, "softmax")
model >> compile(optimizer="adam", loss="sparse_categorical_crossentropy")
jobs = {
    "fit": lambda epochs=epochs: model >> fit(x, y, batch_size=BATCH, epochs=epochs, verbose=0),
    "evaluate": lambda: model >> evaluate(some_x, some_y, verbose=0),
    "predict": lambda: model >> predict(some_x, verbose=0),
}
jobs["fit"](1)
jobs["evaluate"]()
jobs["predict"]()
print(json.dumps(measured(jobs, epochs)))
