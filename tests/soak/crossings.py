"""Python functions that crossings.R calls."""

import threading

import tensorflow as tf


def nothing():
    pass


def same(value):
    return value


def call_often(function, times):
    for i in range(times):
        last = function(i)
    return last


def fail(message):
    raise ValueError(message)


def caught(function):
    try:
        function()
    except Exception as error:
        return str(error)


def on_a_thread(function, times):
    thread = threading.Thread(target=call_often, args=(function, times))
    thread.start()
    thread.join()


def sum_of_batches(function, batches):
    """Sum the batches of a generator that a thread of TensorFlow calls."""

    def elements():
        for _ in range(batches):
            yield function()

    made = tf.data.Dataset.from_generator(elements, output_signature=tf.TensorSpec((4, 2), "float64"))
    return sum(float(tf.reduce_sum(batch)) for batch in made.prefetch(2))
