"""Python objects of each type for which R has proxies."""

import keras
import numpy as np
import tensorflow as tf

from rkeras._values.python_objects import Unconverted


class Own:
    pass


MAKERS = {
    "object of one's own": Own,
    "function": lambda: lambda: None,
    "method": lambda: Own().__repr__,
    "class": lambda: type("Made", (), {}),
    "generator": lambda: (i for i in (1, 2)),
    "random numbers": np.random.default_rng,
    "tensor": lambda: tf.constant([1.0, 2.0]),
    "variable": lambda: tf.Variable([1.0, 2.0]),
    "symbolic tensor": lambda: keras.KerasTensor((2,)),
    "layer": lambda: keras.layers.Activation("relu"),
    "dataset": lambda: tf.data.Dataset.range(3),
    "dict": lambda: Unconverted({"a": 1}),
    "array": lambda: Unconverted(np.zeros(3)),
}


def make(kind):
    return MAKERS[kind]()


def kinds():
    return list(MAKERS)
