"""Models whose files name functions and classes of rkeras."""

import inspect

import numpy as np

import rkeras as rk


def graph_functions(*functions_of_a_tensor):
    """Model that contains the functions of the backend verbs and the given functions."""
    x = rk.k_placeholder([None, None, 2], name="x")
    image = rk.k_placeholder([None, 2, 2, 1], name="image")
    probabilities = rk.k_placeholder([None, 3, 3], name="probabilities")
    labels = rk.k_placeholder([None, 2], dtype="int32", name="labels")
    length = rk.k_placeholder([None, 1], dtype="int32", name="length")
    kernel, vector = np.arange(4, dtype="float32").reshape(2, 2, 1, 1), rk.k_flatten(length)
    outputs = {
        "in_train_phase": rk.k_in_train_phase(rk.k_square(x), x),
        "dropout": rk.k_dropout(x, 0.5, seed=1),
        "ones": rk.k_ones(rk.k_shape(x)),
        "random": rk.k_random_normal(rk.k_shape(x), seed=2),
        "rows": rk.k_batch_flatten(x),
        "printed": rk.k_print_tensor(x, "x is "),
        "transposed": rk.k_conv2d_transpose(image, kernel, [-1, 4, 4, 1], strides=[2, 2]),
        "ctc_cost": rk.k_ctc_batch_cost(labels, probabilities, length, length),
        "ctc_decode": rk.k_ctc_decode(probabilities, vector, greedy=False, beam_width=2)[1],
        "labels": rk.k_to_dense(rk.k_ctc_label_dense_to_sparse(labels, vector)),
        **{f.__name__: f(x) for f in functions_of_a_tensor},
    }
    return rk.keras_model([x, image, probabilities, labels, length], outputs)


def graph_inputs():
    noise = np.linspace(-0.1, 0.1, 18, dtype="float32").reshape(2, 3, 3)
    return [
        np.linspace(0.5, 2, 12, dtype="float32").reshape(2, 3, 2), np.arange(8, dtype="float32").reshape(2, 2, 2, 1),
        1 / 3 + noise, np.array([[0, 1], [1, 0]], dtype="int32"), np.array([[2], [1]], dtype="int32"),
    ]  # fmt: skip


class RFunction:
    """Callable object that is not a Python function, like R functions in Python."""

    def __init__(self, name, function):
        self.__name__, self._function, self.__signature__ = name, function, inspect.signature(function)

    def __call__(self, *args, **kwargs):
        return self._function(*args, **kwargs)


OBJECTS = {
    name: RFunction(name, function)
    for name, function in {
        "halved": lambda x: x / 2,
        "doubled": lambda x: x * 2,
        "sevenths": lambda shape, dtype=None: np.full(tuple(shape), 1 / 7),
        "squares": lambda y_true, y_pred: rk.k_square(y_true - y_pred),
        "mean_error": lambda y_true, y_pred: rk.k_mean(y_true - y_pred),
    }.items()
}


def classes():
    """Model with the classes and functions that rkeras registers, and with functions of the user in its settings."""
    import tensorflow as tf

    steps = rk.layer_input(batch_shape=[2, None, 2], name="steps")
    image = rk.layer_input([2, 2, 1], name="image")
    age = rk.layer_input([1], name="age")
    row = rk.layer_reshape(image, [2, 2])
    ones = {"kernel_initializer": "ones"}
    outputs = {
        "lstm": rk.layer_lstm(steps, 2, time_major=True, recurrent_initializer="ones", **ones),
        "conv1d": rk.layer_locally_connected_1d(row, 1, 2, **ones),
        "conv2d": rk.layer_locally_connected_2d(image, 1, [2, 1], kernel_initializer=OBJECTS["sevenths"]),
        "features": rk.layer_dense_features({"age": age}, [tf.feature_column.numeric_column("age")]),
        "halved": rk.layer_lambda(age, OBJECTS["halved"], name="halved"),
        "sparsemax": rk.layer_dense(age, 3, activation=rk.activation_sparsemax, name="sparsemax"),
        "doubled": rk.layer_dense(age, 2, activation=OBJECTS["doubled"], name="doubled", **ones),
    }
    metrics = {
        "doubled": rk.metric_mean_relative_error(normalizer=[1.0, 2.0]), "sparsemax": rk.metric_mean_tensor(shape=3),
        "halved": rk.custom_metric("mean_error", OBJECTS["mean_error"]),
    }  # fmt: skip
    model = rk.keras_model([steps, image, age], outputs)
    return model >> rk.compile(rk.optimizer_nadam(schedule_decay=0.01), {"doubled": OBJECTS["squares"]}, metrics)


def class_inputs():
    return [
        np.linspace(-1, 1, 12, dtype="float32").reshape(2, 3, 2), np.arange(12, dtype="float32").reshape(3, 2, 2, 1),
        np.array([[0.5], [1], [2]], dtype="float32"),
    ]  # fmt: skip


def predictions(model, inputs):
    """Outputs of a model with and without `training`, by name."""
    return {f"{name}_{training}": np.asarray(value)
            for training in (False, True) for name, value in model(inputs, training=training).items()}  # fmt: skip
