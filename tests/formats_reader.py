"""Read files written by rkeras with plain Keras 3 and TensorFlow, in a process without rkeras.

Print the result of each reader for each file, as JSON.
"""

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
import tensorflow as tf


def blank():
    """Create a model like the one in the file, with other weights."""
    layers = [keras.layers.Dense(3, name="first"), keras.layers.Dropout(0.5), keras.layers.Dense(1, name="last")]
    return keras.Sequential([keras.Input((4,)), *layers])


class Reader:
    """Readers of a file, and the expected outputs, optimizer state and random state."""

    def __init__(self, expected):
        self.x, self._outputs, self._seeds = expected["x"], expected["outputs"], expected["seeds"]
        self._optimizer = [value for name, value in expected.items() if name.startswith("optimizer")]

    def read(self, path):
        """Result of each reader; 'no' if it fails."""
        found = {"errors": {}}
        for name, read in self.READERS.items():
            try:
                found[name] = read(self, path)
            except Exception as error:
                found[name], found["errors"][name] = "no", f"{type(error).__name__}: {error}"[:300]
        return {**found, "random state": found["Keras 3"] == "whole model" and self._restored}

    def _same(self, outputs, what):
        return what if np.allclose(outputs, self._outputs, rtol=1e-4, atol=1e-5) else "no"

    def _with_keras(self, path):
        try:
            model = keras.saving.load_model(path)
        except (ValueError, TypeError):
            return self._with_keras_in_parts(path)
        self._restored = [v.numpy().tolist() for v in model.non_trainable_variables] == self._seeds.tolist()
        state = [v.numpy() for v in model.optimizer.variables]
        whole = len(state) == len(self._optimizer) and all(map(np.array_equal, state, self._optimizer))
        return self._same(model(self.x), "whole model" if whole else "architecture, weights")

    def _with_keras_in_parts(self, path):
        try:
            return self._same(keras.saving.load_model(path, compile=False)(self.x), "architecture, weights")
        except ValueError:
            model = blank()
        try:
            model.load_weights(path)
            return self._same(model(self.x), "weights")
        except ValueError:
            model = keras.models.model_from_json(Path(path).read_text(encoding="utf-8"))
            return "architecture" if [layer.name for layer in model.layers][::2] == ["first", "last"] else "no"

    def _with_tensorflow(self, path):
        (outputs,) = tf.saved_model.load(path).signatures["serving_default"](tf.constant(self.x)).values()
        return self._same(outputs, "predicts")

    def _with_layer(self, path):
        (outputs,) = keras.layers.TFSMLayer(path, call_endpoint="serving_default")(self.x).values()
        return self._same(outputs, "predicts")

    def _interpreted(self, content, what):
        runner = tf.lite.Interpreter(model_content=content).get_signature_runner()
        (name,) = runner.get_input_details()
        (outputs,) = runner(**{name: self.x}).values()
        return self._same(outputs, what)

    def _with_converter(self, path):
        return self._interpreted(tf.lite.TFLiteConverter.from_saved_model(path).convert(), "converts")

    def _with_interpreter(self, path):
        return self._interpreted(Path(path).read_bytes(), "predicts")

    def _with_checkpoint(self, path):
        model = blank()
        tf.train.Checkpoint(model=model).read(path).assert_existing_objects_matched()
        return self._same(model(self.x), "weights")

    READERS = {
        "Keras 3": _with_keras,
        "tf.saved_model.load": _with_tensorflow,
        "TFSMLayer": _with_layer,
        "Lite converter": _with_converter,
        "Lite interpreter": _with_interpreter,
        "tf.train.Checkpoint": _with_checkpoint,
    }


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    with np.load(folder / "expected.npz") as stored:
        reader = Reader(dict(stored))
    files = json.loads((folder / "files.json").read_text())
    print(json.dumps({file: reader.read(path) for file, path in files.items()}))
