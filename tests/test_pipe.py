"""`left >> right` for all types of operands."""

import operator
import pickle
import re
import sys
import types

import keras
import numpy as np
import pandas as pd
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras import (
    array_reshape,
    compile,
    evaluate,
    fit,
    get_weights,
    keras_model,
    keras_model_sequential,
    layer_activation,
    layer_concatenate,
    layer_conv_2d,
    layer_dense,
    layer_dropout,
    layer_flatten,
    layer_input,
    predict,
    summary,
    to_categorical,
)
from rkeras._core.decisions import MAKE, RUN, TABLE, WAIT, Decision
from rkeras._core.pipe import Chain, Waiting, pipe
from rkeras._core.predicates import _CLASSES

X = np.arange(8, dtype="float32").reshape(2, 4)
TENSORS = {
    "numpy array": lambda: X,
    "tf.Tensor": lambda: tf.constant(X),
    "tf.Variable": lambda: tf.Variable(X),
    "keras.Variable": lambda: keras.Variable(X),
    "pandas DataFrame": lambda: pd.DataFrame(X),
}


# Left operands ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("left", TENSORS.values(), ids=TENSORS)
def test_a_layer_is_called_on(left):
    layer = layer_dense(3)
    result = left() >> layer
    assert result.shape == (2, 3)
    assert np.allclose(result, X @ layer.kernel.numpy(), atol=1e-5)


def test_a_layer_is_called_on_a_pandas_series():
    out = pd.Series([1.0, -1.0]) >> layer_activation("relu")
    assert out.numpy().tolist() == [1, 0]


def test_a_layer_is_called_on_a_symbolic_tensor():
    out = layer_input(4) >> layer_dense(3)
    assert isinstance(out, keras.KerasTensor)
    assert out.shape == (None, 3)


def test_a_layer_is_called_on_a_list_of_tensors():
    assert ([layer_input(4), layer_input(3)] >> layer_concatenate()).shape == (None, 7)
    assert ([X, X] >> layer_concatenate()).shape == (2, 8)


def test_a_layer_is_called_on_a_dict_of_tensors():
    class Sum(keras.layers.Layer):
        def call(self, inputs):
            return inputs["a"] + inputs["b"]

    assert np.array_equal({"a": X, "b": X} >> Sum(), 2 * X)


def test_a_layer_is_mapped_over_the_inputs_of_a_dataset():
    layer = layer_dense(3)
    pairs = tf.data.Dataset.from_tensor_slices((X, [0, 1])).batch(2) >> layer
    inputs, labels = next(iter(pairs))
    assert inputs.shape == (2, 3)
    assert labels.numpy().tolist() == [0, 1]
    alone = tf.data.Dataset.from_tensor_slices(X).batch(2) >> layer
    assert np.allclose(next(iter(alone)), inputs)


def test_a_layer_is_added_to_a_sequential_model_in_place():
    model = keras_model_sequential(input_shape=4)
    assert model >> layer_dense(3) is model
    assert model.output_shape == (None, 3)


def test_a_model_is_called_on_a_tensor():
    model = keras_model_sequential(input_shape=4) >> layer_dense(3)
    assert (layer_input(4) >> model).shape == (None, 3)
    assert (X >> model).shape == (2, 3)


def test_a_model_is_added_to_a_sequential_model():
    inner = keras_model_sequential(input_shape=4) >> layer_dense(3)
    outer = keras_model_sequential(input_shape=4) >> inner >> layer_dense(2)
    assert outer.layers[0] is inner
    assert outer.output_shape == (None, 2)


def test_a_layer_cannot_be_added_to_a_functional_model():
    inputs = layer_input(4)
    model = keras_model(inputs, inputs >> layer_dense(3))
    with pytest.raises(TypeError, match=r"^out: a layer can be added to a Sequential model only; pipe a tensor"):
        model >> layer_dense(2, name="out")
    assert (model.output >> layer_dense(2)).shape == (None, 2)


def test_adding_to_a_trained_model_warns_once(classifier, small):
    model = classifier()
    model >> fit(small.x, small.y, epochs=1, verbose=0)
    with pytest.warns(UserWarning, match=r"^Adding a layer to 'sequential', which was already trained"):
        model >> layer_dense(3)
    model >> layer_dense(3)


@pytest.mark.parametrize(
    "left", [*TENSORS.values(), lambda: [1, 2], lambda: {"a": 1}, lambda: "text", lambda: 3, lambda: None,
             lambda: (1,), lambda: pd.Series([1]), lambda: tf.data.Dataset.range(2), lambda: layer_input(3),
             lambda: np.float64(3), lambda: keras_model_sequential()],
)  # fmt: skip
def test_pipe_passes_any_value_to_a_function(left):
    value = left()
    assert (value >> pipe(lambda v, *more, **named: (v is value, more, named), 1, b=2)) == (
        True,
        (1,),
        {"b": 2},
    )


def test_pipe_rejects_a_value_that_is_not_a_function():
    with pytest.raises(TypeError, match=r"^pipe\(\): `f` must be a function, not 3\.$"):
        pipe(3)


def test_arrays_and_lists_are_piped_to_array_verbs():
    images = np.arange(12)
    assert (images >> array_reshape((3, 4))).tolist() == images.reshape(3, 4).tolist()
    assert (images >> array_reshape([-1, 6])).shape == (2, 6)
    assert (images >> array_reshape(dim=(2, 6), order="F"))[0].tolist() == [0, 2, 4, 6, 8, 10]
    assert ([0, 2] >> to_categorical(3)).tolist() == [[1, 0, 0], [0, 0, 1]]
    assert ([0, 2] >> to_categorical).tolist() == [[1, 0, 0], [0, 0, 1]]
    assert (pd.Series([0, 1]) >> to_categorical()).tolist() == [[1, 0], [0, 1]]


# Direct calls and waiting calls -----------------------------------------------------------------------------


def test_a_call_with_its_object_runs_at_once(small):
    model = keras_model_sequential(input_shape=5)
    assert layer_dense(model, 3, activation="softmax") is model
    assert compile(model, "adam", "sparse_categorical_crossentropy") is model
    assert fit(model, small.x, small.y, epochs=1, verbose=0).epochs == 1
    assert predict(object=model, x=small.x, verbose=0).shape == (64, 3)
    assert layer_dense(layer_input(4), 3).shape == (None, 3)
    assert layer_dense(object=layer_input(4), units=3).shape == (None, 3)
    assert layer_concatenate([layer_input(4), layer_input(3)]).shape == (None, 7)
    assert layer_concatenate(layer_input(4), layer_input(3), layer_input(2)).shape == (None, 9)
    assert layer_concatenate(layer_input((4, 2)), layer_input((3, 2)), axis=1).shape == (None, 7, 2)
    assert array_reshape(X, (4, 2)).shape == (4, 2)
    assert array_reshape([1, 2, 3, 4], (2, 2)).shape == (2, 2)


def test_a_call_without_its_object_waits():
    assert isinstance(compile("adam", "mse"), Waiting)
    assert isinstance(fit(X, X), Waiting)
    assert isinstance(predict(X), Waiting)
    assert isinstance(array_reshape((4, 2)), Waiting)
    assert repr(fit(epochs=3)) == "<waiting: _ >> fit(epochs=3)>"


DECIDED = [
    [(rk.k_epsilon, (), {}, RUN), (rk.layer_input, (3,), {}, RUN)],
    [
        (rk.op_sum, (), {"x": 0}, RUN),
        (to_categorical, (), {"x": [0, 1]}, RUN),
        (layer_dense, (), {"object": X, "units": 3}, RUN),
    ],
    [(layer_dense, (X, 3), {}, RUN), (layer_dense, (None, 3), {}, RUN)],
    [(layer_dense, (3,), {}, MAKE), (layer_dense, (), {"units": 3}, MAKE)],
    [(array_reshape, (X, (4, 2)), {}, RUN), (array_reshape, ([4, 2],), {}, WAIT), (rk.op_add, (X, X), {}, RUN)],
    [(rk.op_sum, (0,), {}, WAIT), (rk.op_add, (1,), {}, WAIT), (rk.op_add, (1, 2), {}, RUN)],
    [(fit, (X, X), {}, WAIT), (fit, (), {"epochs": 3}, WAIT), (predict, (X,), {}, WAIT)],
]
"""Calls for each row of the table, and their results."""


@pytest.mark.parametrize(
    ("row", "verb", "args", "named", "choice"),
    [(row, *call) for row, calls in zip(TABLE, DECIDED, strict=True) for call in calls],
    ids=lambda v: v.calls.partition(":")[0] if isinstance(v, Decision) else getattr(v, "name", ""),
)
def test_a_call_is_decided_by_the_table(monkeypatch, row, verb, args, named, choice):
    assert next(r for r in TABLE if r.applies(verb, args, named)) is row
    assert choice in row.choices
    given = []
    monkeypatch.setattr(verb, "run", lambda bound: given.append(bound))
    found = verb(*args, **named)
    assert isinstance(found, Waiting) == (choice is WAIT)
    if choice is MAKE:
        assert given[0]["object"] is None
    elif choice is RUN:
        assert list(given[0].values()) == [*args, *named.values()]


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: rk.k_epsilon(1), "k_epsilon(): too many positional arguments."),
        (lambda: layer_dense(None), "layer_dense(): missing a required argument: 'units'."),
        (lambda: layer_dense(), "layer_dense(): missing a required argument: 'units'."),
        (lambda: array_reshape(X, (2, 4), "C", 1), "array_reshape(): too many positional arguments."),
        (lambda: rk.op_add(1, 2, 3), "op_add(): too many positional arguments."),
        (lambda: get_weights(nam=1),
         "get_weights(): got an unexpected keyword argument 'nam'. `object` is not given either."),
    ],
)  # fmt: skip
def test_a_call_with_invalid_arguments_is_an_error(call, text):
    with pytest.raises(TypeError, match=f"^{re.escape(text)}$"):
        call()


def test_a_waiting_verb_is_used_twice(small):
    setup = compile("adam", "sparse_categorical_crossentropy", "accuracy")
    train = fit(small.x, small.y, epochs=2, verbose=0)
    models = [keras_model_sequential(input_shape=5) >> layer_dense(3, activation="softmax") for _ in range(2)]
    assert [(m >> setup >> train).epochs for m in models] == [2, 2]
    assert models[0].optimizer is not models[1].optimizer


def test_a_waiting_verb_cannot_be_changed():
    named = {"epochs": 3}
    waiting = fit(**named)
    for block in (waiting, waiting >> pipe(len)):
        with pytest.raises(AttributeError, match="immutable"):
            block.epochs = 4
    assert waiting._kwargs == named


def test_an_uncalled_verb_in_a_chain(capsys):
    model = keras_model_sequential(input_shape=4) >> layer_dense(3)
    assert model >> summary is model
    assert "dense (Dense)" in capsys.readouterr().out
    assert len(model >> get_weights) == 2


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (
            lambda: rk.predict_classes(X, stepz=3),
            "predict_classes(): got an unexpected keyword argument 'stepz'",
        ),
        (lambda: rk.save_model("a.keras", overwrit=True), "save_model(): got an unexpected keyword argument"),
        (lambda: rk.get_layer(nam="a"), "get_layer(): got an unexpected keyword argument 'nam'"),
        (lambda: rk.predict_classes(), "predict_classes(): missing a required argument: 'x'"),
        (lambda: rk.get_weights(True, 1), "get_weights(): too many positional arguments"),
    ],
)
def test_a_waiting_call_with_an_unknown_argument_fails_at_once(call, text):
    with pytest.raises(TypeError) as caught:
        call()
    assert str(caught.value).startswith(text)


def test_a_layer_with_an_unknown_argument_fails_at_once():
    with pytest.raises(ValueError, match="activaton"):
        layer_dense(3, activaton="relu")


def test_verbs_are_pickled_by_name():
    assert pickle.loads(pickle.dumps(layer_dense)) is layer_dense


# Composition ------------------------------------------------------------------------------------------------


def test_waiting_verbs_compose(small):
    train = compile("adam", "sparse_categorical_crossentropy") >> fit(small.x, small.y, epochs=1, verbose=0)
    assert isinstance(train, Chain)
    model = keras_model_sequential(input_shape=5) >> layer_dense(3, activation="softmax")
    assert (model >> train).epochs == 1
    assert (model >> train).epochs == 1


@pytest.mark.parametrize(
    ("block", "steps"),
    [
        (lambda: layer_dense(3) >> layer_dense(2), 2),
        (lambda: layer_dense(3) >> layer_activation("relu") >> layer_dense(2), 3),
        (lambda: layer_dense(3) >> pipe(lambda t: t), 2),
        (lambda: pipe(lambda t: t) >> layer_dense(3), 2),
        (lambda: (layer_dense(3) >> layer_dense(2)) >> (pipe(lambda t: t) >> layer_dense(4)), 4),
        (lambda: layer_dense(3) >> (layer_dense(2) >> layer_dense(4)), 3),
    ],
    ids=["layers of one class", "layers", "layer and call", "call and layer", "chains", "layer and chain"],
)
def test_a_block_of_waiting_calls(block, steps):
    block = block()
    assert isinstance(block, Chain)
    assert len(block._steps) == steps
    assert repr(block).count(" >> ") >= steps - 1
    last = block._steps[-1].units if hasattr(block._steps[-1], "units") else 3
    assert (layer_input(4) >> block).shape == (None, last)


def test_a_block_on_a_model_adds_its_layers():
    model = keras_model_sequential(input_shape=4) >> (layer_dense(3) >> layer_dropout(0.5) >> layer_dense(2))
    assert [type(layer).__name__ for layer in model.layers] == ["Dense", "Dropout", "Dense"]


def test_a_block_of_layers_used_twice_shares_its_weights():
    block = layer_dense(3) >> layer_dense(2)
    first, second = layer_input(4) >> block, layer_input(4) >> block
    assert first._keras_history.operation is second._keras_history.operation


def test_layers_are_created_from_left_to_right():
    model = keras_model_sequential(input_shape=4) >> layer_dense(3) >> layer_dense(2) >> layer_dense(1)
    assert [layer.name for layer in model.layers] == ["dense", "dense_1", "dense_2"]
    out = layer_input(4) >> layer_dense(3) >> layer_dense(2)
    assert out._keras_history.operation.name == "dense_4"


def test_a_program_in_one_chain():
    model = (
        keras_model_sequential(input_shape=(8, 8, 1))
        >> layer_conv_2d(4, 3, activation="relu")
        >> layer_flatten()
        >> layer_dense(10, activation="softmax")
        >> compile("adam", "sparse_categorical_crossentropy")
    )
    scores = model >> evaluate(np.zeros((4, 8, 8, 1)), np.zeros(4), verbose=0)
    assert scores["loss"] == pytest.approx(np.log(10), abs=1e-5)


# The operator | ---------------------------------------------------------------------------------------------

RIGHT = {
    "verb": lambda: fit,
    "waiting verb": lambda: fit(epochs=3),
    "layer": lambda: layer_dense(3),
    "block": lambda: layer_dense(3) >> layer_dense(2),
}
LEFT = {
    **TENSORS,
    "symbolic tensor": lambda: layer_input(4),
    "pandas Series": lambda: pd.Series([1, 2]),
    "numpy number": lambda: np.float64(1),
    "list": lambda: [1],
    "dict": lambda: {"a": 1},
    "dataset": lambda: tf.data.Dataset.range(2),
    "model": lambda: keras_model_sequential(),
    "layer": lambda: layer_dense(3),
    "waiting verb": lambda: fit(epochs=2),
    "bool": lambda: True,
}


@pytest.mark.parametrize("right", RIGHT.values(), ids=RIGHT)
@pytest.mark.parametrize("left", LEFT.values(), ids=LEFT)
def test_the_operator_or_is_an_error_that_names_the_pipe(left, right):
    with pytest.raises(TypeError, match=r"pipe with >>\.$"):
        operator.or_(left(), right())


@pytest.mark.parametrize("right", RIGHT.values(), ids=RIGHT)
def test_the_reflected_operator_or_is_an_error_that_names_the_pipe(right):
    with pytest.raises(TypeError, match=r"pipe with >>\.$"):
        operator.or_(right(), X)


def test_the_operator_or_of_keras_tensors_is_unchanged():
    both = layer_input(3, dtype="bool") | layer_input(3, dtype="bool")
    assert both.dtype == "bool"
    assert (tf.constant([True]) | tf.constant([False])).numpy().tolist() == [True]


def test_invalid_operands_are_type_errors():
    with pytest.raises(TypeError):
        fit(epochs=3) >> 3
    with pytest.raises(TypeError):
        layer_dense(3) >> "text"
    with pytest.raises(TypeError):
        keras_model_sequential() >> len


# Verbs that act on a layer ------------------------------------------------------------------------------------


def test_a_verb_that_acts_on_a_layer_runs_at_once():
    layer = rk.layer_normalization(axis=-1)
    assert layer >> rk.adapt(np.array([[1.0, 10.0], [3.0, 30.0]], "float32")) is layer
    assert np.allclose(layer(np.array([[3.0, 10.0]])), [[1, -1]])
    assert layer >> rk.count_params() == 5
    assert [w.tolist() for w in layer >> get_weights()] == [[2, 20], [1, 100], 2]
    assert [w.tolist() for w in layer >> get_weights] == [[2, 20], [1, 100], 2]


def test_weights_are_set_and_frozen_in_a_pipe():
    layer = layer_dense(1)
    layer.build((None, 2))
    assert layer >> rk.set_weights([np.array([[2.0], [3.0]]), np.array([1.0])]) >> rk.freeze_weights() is layer
    assert (np.array([[1.0, 1.0]]) >> layer).numpy().tolist() == [[6]]
    assert not layer.trainable
    assert (layer >> rk.unfreeze_weights()).trainable
    assert (layer >> rk.get_config())["units"] == 1


def test_a_verb_that_acts_on_a_model_waits_after_a_layer():
    block = layer_dense(2) >> compile("sgd", "mse") >> summary
    assert isinstance(block, Chain)
    assert isinstance(layer_dense(2) >> layer_dense(3), Chain)
    assert isinstance(layer_dense(2) >> rk.op_sum(0), Chain)
    assert isinstance(layer_dense(2) >> layer_flatten, Chain)


@pytest.mark.parametrize("verb", [keras_model_sequential, layer_input, rk.optimizer_adam])
def test_forgotten_parentheses_are_reported(verb):
    with pytest.raises(TypeError, match=rf"^{verb.name}\(\): a call is missing: write `{verb.name}\(\) >> \.\.\.`"):
        verb >> layer_dense(3)
    assert isinstance(to_categorical >> layer_dense(3), Chain)


@pytest.mark.parametrize(("module", "name"), [("jax", "Array"), ("torch", "Tensor")])
def test_a_tensor_of_another_engine_is_a_tensor(monkeypatch, module, name):
    """The module stands for JAX or PyTorch, which the tests do not need."""

    class Foreign:
        shape, dtype = (2,), "float32"

        def __array__(self, dtype=None, copy=None):
            return np.array([1.0, 3.0], dtype or "float32")

    monkeypatch.setitem(sys.modules, module, types.SimpleNamespace(**{name: Foreign}))
    _CLASSES.pop((module, name), None)
    try:
        assert float(rk.k_mean(Foreign())) == 2
        assert float(Foreign() >> rk.op_sum()) == 4
        assert (Foreign() >> array_reshape((1, 2))).shape == (1, 2)
    finally:
        _CLASSES.pop((module, name), None)
