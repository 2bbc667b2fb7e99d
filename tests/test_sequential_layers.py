"""Sequential models that grow layer by layer: every observer finds what plain Keras would show."""

import copy
import pickle
import threading

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import layers

from rkeras._keras import patches, private, sequential_layers

NAMES = "build", "_functional", "_trackable_children"
OWNERS = [keras.Sequential] * len(NAMES)
X = np.linspace(-1, 1, 24, dtype="float32").reshape(2, 12)


@pytest.fixture
def as_keras():
    """Function that runs an action without the patches, from the same seeds and names."""

    def run(action):
        applied = [patch for patch in map(patches.find, OWNERS, NAMES) if patch]
        replaced = [vars(patch.owner)[patch.name] for patch in applied]
        for patch in applied:
            patches.undo(patch)
        try:
            return from_the_start(action)
        finally:
            for patch, value in zip(applied, replaced, strict=True):
                patches.replace(patch.owner, patch.name, lambda _, value=value: value, patch.reason)

    return run


def from_the_start(action):
    keras.backend.clear_session()
    keras.utils.set_random_seed(7)
    return action()


def grown(*stack, shape=(12,), **settings):
    model = keras.Sequential([keras.Input(shape)], **settings)
    for layer in stack:
        model.add(layer)
    return model


def seen(model, x=X):
    """What a model shows, of which nothing depends on the addresses of objects."""
    made = model._functional
    return (
        model.built, str(model.outputs), str(model.inputs), model.input_shape, model.output_shape, model.input_dtype,
        str(made.outputs), made.name, [layer.name for layer in made.layers], [n for n, _ in weights(model)],
        [w.tobytes() for _, w in weights(model)], model.get_config(), str(getattr(model.outputs[0], "_keras_mask", 0)),
        np.asarray(model(x)).tobytes(), str(keras.Input((1,))), keras.Model(model.inputs, model.outputs).name,
        [str(layer.output) for layer in model.layers], layers.Dense(1).name, model.count_params(),
    )  # fmt: skip


def weights(model):
    return [(w.path, w.numpy()) for w in model.weights]


def dense():
    return seen(grown(*(layers.Dense(3, activation="tanh") for _ in range(5))))


def asked_in_between():
    model, found = grown(), []
    for units in (3, 4, 5):
        model.add(layers.Dense(units))
        model.add(layers.Dropout(0.5))
        found.append(seen(model))
    return found


def nested_models():
    inner = grown(layers.Dense(4), layers.Dense(5), shape=(6,))
    outer = grown(layers.Dense(6), inner, layers.Dense(2), inner_of_functional())
    return seen(outer), seen(inner, X[:, :6])


def inner_of_functional():
    given = keras.Input((2,))
    return keras.Model(given, layers.Concatenate()([given, layers.Dense(3)(given)]))


def shared_layer():
    twice = layers.Dense(12)
    model = grown(twice, layers.ReLU(), twice, layers.Dense(2))
    other = grown(twice, layers.Dense(3))
    return seen(model), seen(other), len({w.path for w in other.weights})


def recurrent_with_masks():
    model = grown(layers.Embedding(5, 4, mask_zero=True), layers.LSTM(3, return_sequences=True),
                  layers.Bidirectional(layers.GRU(2, return_sequences=True)), layers.TimeDistributed(layers.Dense(3)),
                  layers.LSTM(2), layers.Dense(1))  # fmt: skip
    return seen(model, np.array([[1, 2, 0], [3, 0, 0]] * 6).reshape(2, 18)[:, :12] % 5)


def various_layers():
    return seen(
        grown(layers.Reshape((4, 3)), layers.Conv1D(2, 2), layers.BatchNormalization(), layers.GaussianNoise(0.1),
              layers.SpectralNormalization(layers.Dense(3)), layers.Flatten(), layers.Dense(3, kernel_regularizer="l2"),
              layers.ActivityRegularization(0.1), layers.Lambda(lambda x: x * 2), layers.Softmax())
    )  # fmt: skip


def pop_and_add():
    model = grown(layers.Dense(3), layers.Dense(4), layers.Dense(5))
    found = [model.pop().name, model.output_shape]
    model.add(layers.Dense(6))
    found.append(model.pop(rebuild=False).name)
    found.append((model.built, model._functional))
    model.add(layers.Dense(7))
    return *found, seen(model)


def without_rebuild():
    model = grown(layers.Dense(3), layers.Dense(4))
    model.add(layers.Dense(5), rebuild=False)
    found = model.built, model._functional
    model.add(layers.Dense(6))
    return found, seen(model)


def built_later():
    model = keras.Sequential([layers.Dense(3)])
    model.add(layers.Dense(4))
    found = model.built, hasattr(model, "outputs"), model._functional
    model.build((None, 12))
    model.add(layers.Dense(2))
    model.add(layers.Dense(1))
    return found, seen(model)


def first_layer_with_a_shape():
    model = keras.Sequential()
    for layer in (inner_of_functional(), layers.Dense(4), layers.Dense(2)):
        model.add(layer)
    return seen(model, X[:, :2])


def from_a_list():
    model = keras.Sequential([keras.Input((12,)), layers.Dense(3), layers.Dense(4)])
    model.add(layers.Dense(5))
    model.add(layers.Dense(6))
    return seen(model)


def changed_layer():
    rnn = layers.LSTM(3)
    model = grown(layers.Reshape((4, 3)), rnn)
    rnn.return_sequences = True
    for layer in (layers.Flatten(), layers.Dense(2), layers.Dense(1)):
        model.add(layer)
    below = layers.LSTM(3)
    other = grown(layers.Reshape((4, 3)), below, layers.Dense(3))
    below.return_sequences = True
    for layer in (layers.LSTM(2), layers.Dense(1)):
        other.add(layer)
    return seen(model), seen(other)


class Twice(keras.Sequential):
    """A subclass with layers and a method of its own."""

    def __init__(self):
        super().__init__(name="own")
        self.add(keras.Input((12,)))
        for _ in range(3):
            self.add(layers.Dense(4))

    def call(self, inputs, training=None, mask=None):
        return 2 * super().call(inputs, training=training, mask=mask)


def subclass():
    return seen(Twice())


def several_outputs():
    model = grown(layers.Reshape((4, 3)), layers.LSTM(3, return_sequences=True, return_state=True))
    return str(model.outputs), model.output_shape, [np.asarray(y).tobytes() for y in model(X)]


def wrong_layers():
    found = []
    for wrong in (layers.LSTM(3), layers.Dense(2, name="first"), keras.Input((3,)), 5, layers.Conv2D(1, 3),
                  layers.MultiHeadAttention(1, 2), NoShape(), layers.Concatenate(), Fails()):  # fmt: skip
        model = grown(layers.Dense(4, name="first"), layers.Dense(3))
        try:
            model.add(wrong)
            found.append(None)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            found.append((type(error), str(error)))
        found.append((model.built, model._functional is None, len(model.layers)))
        try:
            model.add(layers.Dense(2))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            found.append((type(error), str(error)))
    assert sum(each is None for each in found) <= 2
    return found, layers.Dense(1).name


class NoShape(keras.layers.Layer):
    def call(self, x):
        raise NotImplementedError


class Fails(keras.layers.Layer):
    def call(self, x):
        return {}["no"]


def copies():
    model = grown(*(layers.Dense(3) for _ in range(3)))
    deep, again = copy.deepcopy(model), pickle.loads(pickle.dumps(grown(layers.Dense(3), layers.Dense(2))))
    clone = keras.models.clone_model(grown(layers.Dense(3), layers.Dense(2)))
    return seen(model), seen(deep), seen(again), seen(clone)


def trained():
    model = grown(layers.Dense(3, activation="relu"), layers.Dropout(0.3), layers.Dense(2))
    model.compile("adam", "mse", metrics=["mae"])
    y = np.ones((2, 2), "float32")
    history = model.fit(X, y, epochs=3, verbose=0).history
    model.add(layers.Dense(1))
    model.compile("sgd", "mse")
    more = model.fit(X, y[:, :1], epochs=2, verbose=0).history
    return history, more, model.predict(X, verbose=0).tobytes(), model.evaluate(X, y[:, :1], verbose=0), seen(model)


def called_first_in_a_graph():
    model = grown(layers.Dense(3), layers.Dropout(0.5), layers.Dense(2))
    in_graph = np.asarray(tf.function(model)(X)).tobytes()
    given = keras.Input((12,))
    outer = keras.Model(given, grown(layers.Dense(3), layers.Dense(2))(given))
    return in_graph, seen(model), np.asarray(outer(X, training=True)).tobytes(), str(outer.output)


def summaries():
    lines = []
    grown(layers.Dense(3), layers.Dense(2)).summary(print_fn=lines.append)
    return lines


def children():
    model = grown(layers.Dense(3), layers.Dense(2))
    return sorted(model._trackable_children())


def files(folder):
    found = []
    for name in ("m.keras", "m.h5"):
        grown(*(layers.Dense(3) for _ in range(4)), layers.BatchNormalization()).save(folder / name)
        model = keras.models.load_model(folder / name)
        model.add(layers.Dense(2))
        found.append(seen(model))
    saved, read = grown(layers.Dense(3), layers.Dense(2)), grown(layers.Dense(3), layers.Dense(2))
    saved.save_weights(folder / "m.weights.h5")
    read.load_weights(folder / "m.weights.h5")
    path = tf.train.Checkpoint(model=saved).save(str(folder / "checkpoint"))
    again = grown(layers.Dense(3), layers.Dense(2))
    tf.train.Checkpoint(model=again).restore(path).assert_consumed()
    saved.export(folder / "exported", verbose=False)
    exported = tf.saved_model.load(folder / "exported")
    return *found, seen(read), seen(again), exported.serve(X).numpy().tobytes()


CASES = (
    dense, asked_in_between, nested_models, shared_layer, recurrent_with_masks, various_layers, pop_and_add,
    without_rebuild, built_later, first_layer_with_a_shape, from_a_list, changed_layer, subclass, several_outputs,
    wrong_layers, copies, trained, called_first_in_a_graph, summaries, children,
)  # fmt: skip


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_it_shows_what_keras_shows(case, as_keras):
    assert from_the_start(case) == as_keras(case)


@pytest.mark.filterwarnings("ignore")
def test_its_files_are_those_of_keras(as_keras, tmp_path):
    assert from_the_start(lambda: files(tmp_path)) == as_keras(lambda: files(tmp_path))


def test_the_graph_is_created_once_when_it_is_asked_for(monkeypatch):
    created = []
    own = keras.Model.__init__
    monkeypatch.setattr(keras.Model, "__init__", lambda self, *a, **k: (created.append(type(self)), own(self, *a, **k)))
    model = grown(*(layers.Dense(2) for _ in range(9)))
    before = len(created)
    assert [model.output_shape, model.outputs[0].shape, len(created) - before] == [(None, 2), (None, 2), 1]


def test_threads_share_the_graph():
    model, found = grown(*(layers.Dense(2) for _ in range(30))), []
    threads = [threading.Thread(target=lambda: found.append(model.outputs[0])) for _ in range(8)]
    for step in ("start", "join"):
        for thread in threads:
            getattr(thread, step)()
    assert len(found) == 8
    assert {id(each) for each in found} == {id(model.outputs[0])}


def test_a_newer_keras_without_these_attributes_builds_as_before(monkeypatch, as_keras):
    monkeypatch.setattr(private, "supports", lambda *_: False)
    model = from_the_start(lambda: grown(layers.Dense(3), layers.Dense(2)))
    assert sequential_layers.STACK not in vars(model)
    assert seen(model) == as_keras(lambda: seen(grown(layers.Dense(3), layers.Dense(2))))
