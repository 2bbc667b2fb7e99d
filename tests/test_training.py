"""compile(), fit(), evaluate(), predict(), training history, and callbacks."""

import contextlib
import gc
import time
import weakref

import keras
import numpy as np
import pandas as pd
import pytest
import tensorflow as tf
from tensorflow.python.framework.func_graph import FuncGraph

import rkeras as rk
from rkeras import compile, evaluate, fit, layer_dense, layer_dropout, layer_input, predict, predict_classes
from rkeras._core.editions import KERAS, KERAS3
from rkeras._core.errors import ArgumentError
from rkeras._core.verb import VERBS
from rkeras._keras import patches, private
from rkeras._training.history import TrainingHistory
from rkeras._values.data_frame import Frame


def copied_weights(model):
    return [w.copy() for w in model.get_weights()]


def same(left, right):
    return all(np.array_equal(a, b) for a, b in zip(left, right, strict=True))


def test_a_multilayer_perceptron_learns_the_digits(digits):
    model = (
        rk.keras_model_sequential(input_shape=64)
        >> layer_dense(128, activation="relu")
        >> layer_dropout(0.2)
        >> layer_dense(10, activation="softmax")
        >> compile("adam", "sparse_categorical_crossentropy", "accuracy")
    )
    history = model >> fit(digits.x_train, digits.y_train, epochs=25, batch_size=32, validation_split=0.1, verbose=0)
    scores = model >> evaluate(digits.x_test, digits.y_test, verbose=0)
    assert scores["accuracy"] > 0.95
    assert (predict_classes(model, digits.x_test) == digits.y_test).mean() == pytest.approx(scores["accuracy"])
    assert history.metrics["loss"][-1] < history.metrics["loss"][0] / 3


# compile ----------------------------------------------------------------------------------------------------


def mean_error(y_true, y_pred):
    return keras.ops.mean(keras.ops.abs(y_true - y_pred))


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ({}, ["loss"]),
        ({"metrics": "mae"}, ["loss", "mae"]),
        ({"metrics": ["mse", "mae"]}, ["loss", "mse", "mae"]),
        ({"metrics": ("mse", "mae")}, ["loss", "mse", "mae"]),
        ({"metrics": mean_error}, ["loss", "mean_error"]),
        ({"metrics": ["mae", mean_error]}, ["loss", "mae", "mean_error"]),
        ({"metrics": "objects"}, ["loss", "error", "mse"]),
        ({"loss": mean_error}, ["loss"]),
        ({"loss": ["mae"]}, ["loss"]),
        ({"loss": "mse", "weighted_metrics": "mae"}, ["loss", "mae"]),
        ({"optimizer": None}, ["loss"]),
        ({"optimizer": "sgd", "run_eagerly": True}, ["loss"]),
    ],
    # The workers must agree on the names, so a memory address is not allowed.
    ids=lambda value: str(value).replace(f" at {id(mean_error):#x}", ""),
)
def test_compile_accepts(given, names, small):
    model = rk.keras_model_sequential(input_shape=5) >> layer_dense(1)
    if given.get("metrics") == "objects":
        given = {"metrics": [rk.metric_mean_absolute_error(name="error"), "mse"]}
    assert compile(model, **{"optimizer": "adam", "loss": "mse", **given}) is model
    model >> fit(small.x, small.x[:, :1], epochs=1, verbose=0)
    assert list(evaluate(model, small.x, small.x[:, :1], verbose=0)) == names


def two_outputs():
    inputs = layer_input(5, name="numbers")
    a = inputs >> layer_dense(1, name="a")
    b = inputs >> layer_dense(2, name="b")
    return rk.keras_model(inputs, {"a": a, "b": b})


def test_compile_accepts_losses_metrics_and_weights_by_output_name(small):
    model = two_outputs() >> compile(
        "adam", {"a": "mse", "b": "mae"}, {"a": "mae", "b": ["mse"]}, loss_weights={"a": 1.0, "b": 0.5}
    )
    y = {"a": small.x[:, :1], "b": small.x[:, :2]}
    model >> fit(small.x, y, epochs=1, verbose=0)
    scores = model >> evaluate(small.x, y, verbose=0)
    assert list(scores) == ["loss", "a_loss", "b_loss", "a_mae", "b_mse"]
    assert scores["loss"] == pytest.approx(scores["a_loss"] + 0.5 * scores["b_loss"], rel=1e-4)


def test_the_optimizer_is_rmsprop_by_default():
    model = rk.keras_model_sequential(input_shape=5) >> layer_dense(1) >> compile(loss="mse")
    assert type(model.optimizer) is keras.optimizers.RMSprop


def frozen_after_training(train):
    """Return which weights a second training changes if the first layer has been frozen after the first one."""
    model = rk.keras_model_sequential(input_shape=2) >> layer_dense(2, name="frozen") >> layer_dense(1)
    rk.compile(model, "sgd", "mse")
    train(model)
    rk.freeze_weights(model, which="frozen")
    before = copied_weights(model)
    train(model)
    return [not np.array_equal(a, b) for a, b in zip(before, model.get_weights(), strict=True)]


PAIR = (np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([[1.0], [0.0]]))


@pytest.mark.parametrize("train", [lambda m: m.fit(*PAIR, verbose=0), lambda m: rk.fit(m, *PAIR, verbose=0),
                                   lambda m: rk.train_on_batch(m, *PAIR)])  # fmt: skip
def test_a_layer_frozen_after_training_stays_as_it_is(train):
    assert frozen_after_training(train) == [False, False, True, True]


@pytest.mark.parametrize("train", ["fit", "train_on_batch"])
def test_keras_alone_trains_a_frozen_layer_by_its_old_trace(train, monkeypatch):
    """When this fails, Keras is fixed: the part of `compiled_state` for models of Keras 3 can go."""
    patch = patches.find(keras.Model, train)
    monkeypatch.setattr(keras.Model, train, vars(keras.Model)[train].__wrapped__)
    assert patch is not None
    assert frozen_after_training(lambda m: getattr(m, train)(*PAIR)) == [True] * 4


def from_r(verb, edition=KERAS, **given):
    return VERBS[verb].run(given, from_r=True, edition=edition)


@pytest.mark.parametrize(("edition", "moves"), [(KERAS, True), (KERAS3, False)])
def test_freezing_after_compile_changes_what_was_compiled_in_keras3_only(edition, moves):
    model = rk.keras_model_sequential(input_shape=2) >> layer_dense(1)
    from_r("compile", edition, object=model, optimizer="sgd", loss="mse")
    rk.freeze_weights(model)
    for train in (lambda: model.train_on_batch(*PAIR), lambda: rk.fit(model, *PAIR, verbose=0)):
        before = copied_weights(model)
        with contextlib.nullcontext() if moves else pytest.warns(UserWarning, match="any trainable weights"):
            train()
        assert same(before, model.get_weights()) is not moves
        assert not model.trainable
    # The meaning of the last `compile` counts.
    rk.compile(model, "sgd", "mse")
    before = copied_weights(model)
    with pytest.warns(UserWarning, match="any trainable weights"):
        model.train_on_batch(*PAIR)
    assert same(before, model.get_weights())


def two_outputs_in_r(**options):
    x = layer_input(1)
    outputs = [layer_dense(x, 1, use_bias=False, kernel_initializer="ones", name=name) for name in "ba"]
    model = rk.keras_model(x, outputs)
    from_r("compile", object=model, optimizer="sgd", **options)
    return model


# The predictions of both outputs are x; batches of 2, 2 and 1 samples.
X, Y_B, Y_A = np.array([[0.0], [0.0], [0.0], [0.0], [3.0]]), np.full((5, 1), 1.0), np.zeros((5, 1))
SQUARES = {"loss": 1.6 + 1.8, "b_loss": (4 * 1 + 4) / 5, "a_loss": 9 / 5}


def columns_of(model, y=None):
    return from_r("evaluate", object=model, x=X, y=[Y_B, Y_A] if y is None else y, batch_size=2, verbose=0)


@pytest.mark.parametrize("compile_model", [rk.compile, lambda m, *args: from_r("compile", object=m, optimizer=args[0],
                                                                               loss=args[1])])  # fmt: skip
def test_the_losses_of_several_outputs_sum_to_the_loss(compile_model):
    model = two_outputs_in_r(loss="mse")
    compile_model(model, "sgd", "mse")
    assert rk.evaluate(model, X, [Y_B, Y_A], batch_size=2, verbose=0) == pytest.approx(SQUARES)


def test_keras_alone_does_not_weight_the_losses_of_outputs(monkeypatch):
    """When this fails, Keras is fixed: the replacements of `CompileLoss` can go, except for a loss of one output."""
    loss = patches.find(private.get("trainers.compile_utils.CompileLoss"), "build").owner
    for name in ("build", "call"):
        monkeypatch.setattr(loss, name, patches.find(loss, name).before)
    found = two_outputs_in_r(loss="mse").evaluate(X, [Y_B, Y_A], batch_size=2, verbose=0, return_dict=True)
    assert found["loss"] == pytest.approx(SQUARES["loss"])
    assert found["b_loss"] == pytest.approx((1 + 1 + 4) / 3) and found["a_loss"] == pytest.approx(9 / 3)


@pytest.mark.parametrize(
    ("options", "columns"),
    [
        ({"loss": "mse", "metrics": "mae"}, {**SQUARES, "b_mae": 6 / 5, "a_mae": 3 / 5}),
        ({"loss": "mse", "metrics": ["mse", "mae"]},
         {**SQUARES, "b_mse": 8 / 5, "b_mae": 6 / 5, "a_mse": 9 / 5, "a_mae": 3 / 5}),
        ({"loss": "mse", "metrics": [["mae"], ["mse"]]}, {**SQUARES, "b_mae": 6 / 5, "a_mse": 9 / 5}),
        ({"loss": "mse", "metrics": {"a": "mae"}}, {**SQUARES, "a_mae": 3 / 5}),
        ({"loss": "mse", "metrics": ["MeanAbsoluteError"]},
         {**SQUARES, "b_mean_absolute_error": 6 / 5, "a_mean_absolute_error_1": 3 / 5}),
        ({"loss": "mse", "metrics": [keras.metrics.MeanAbsoluteError(name="e")]}, {**SQUARES, "b_e": 1.2, "a_e": 0.6}),
        ({"loss": "mse", "loss_weights": [1, 0.5]}, {**SQUARES, "loss": 8 / 5 + 9 / 10}),
        ({"loss": "mse", "loss_weights": {"a": 2}}, {**SQUARES, "loss": 8 / 5 + 18 / 5}),
        ({"loss": "mse", "loss_weights": 2}, {**SQUARES, "loss": 2 * 17 / 5}),
        ({"loss": {"a": "mse"}}, {"loss": 9 / 5, "a_loss": 9 / 5}),
        ({"loss": [None, "mse"], "metrics": "mae"}, {"loss": 1.8, "a_loss": 1.8, "b_mae": 1.2, "a_mae": 0.6}),
    ],
    ids=str,
)  # fmt: skip
def test_columns_of_a_model_with_several_outputs_in_r(options, columns):
    scores = columns_of(two_outputs_in_r(**options))
    assert scores == pytest.approx(columns)
    assert list(scores) == list(columns)


@pytest.mark.parametrize(("name", "y"), [("a", {"a": Y_A}), ("b", {"b": Y_B}), ("b", [Y_B, None])])
def test_one_output_with_a_loss_needs_no_labels_of_the_other(name, y):
    model = two_outputs_in_r(loss={name: "mse"}, metrics={name: "mae"})
    expected = {"b": {"loss": 1.6, "b_loss": 1.6, "b_mae": 1.2}, "a": {"loss": 1.8, "a_loss": 1.8, "a_mae": 0.6}}
    assert columns_of(model, y) == pytest.approx(expected[name])


def test_target_tensors_of_keras_1_are_rejected():
    model = rk.keras_model_sequential(input_shape=5) >> layer_dense(1)
    with pytest.raises(ArgumentError, match=r"^compile\(\): `target_tensors` must be NULL, not .* Pass the targets"):
        compile(model, target_tensors=[1])


# fit --------------------------------------------------------------------------------------------------------


def test_fit_runs_10_epochs_in_batches_of_32(classifier, small):
    history = classifier() >> fit(small.x, small.y, verbose=0)
    assert history.epochs == 10
    assert history.params == {
        "verbose": 0, "epochs": 10, "steps": 2, "samples": 64, "validation_samples": None, "batch_size": 32
    }  # fmt: skip


def test_whole_doubles_are_accepted_as_integers(classifier, small):
    history = classifier() >> fit(small.x, small.y, batch_size=16.0, epochs=2.0, verbose=0.0)
    assert (history.epochs, history.params["steps"]) == (2, 4)


@pytest.mark.parametrize(
    ("given", "held_out"),
    [
        (lambda s: {"validation_split": 0.25}, 16),
        (lambda s: {"validation_data": (s.x[:8], s.y[:8])}, 8),
        (lambda s: {"validation_data": [s.x[:8], s.y[:8]]}, 8),
        (lambda s: {"validation_data": (s.x[:8], s.y[:8], np.ones(8))}, 8),
        (lambda s: {"validation_data": (s.x[:8], s.y[:8]), "validation_split": 0.5}, 8),
        (lambda s: {"validation_data": [pd.DataFrame(s.x[:8]), pd.Series(s.y[:8])]}, 8),
        (lambda s: {"validation_data": tf.data.Dataset.from_tensors((s.x, s.y))}, None),
    ],
    ids=["split", "tuple", "list", "weights", "data before split", "frame", "dataset"],
)
def test_fit_accepts_validation_data(given, held_out, classifier, small):
    given = given(small)
    history = classifier() >> fit(small.x, small.y, epochs=2, verbose=0, **given)
    assert list(history.metrics) == ["loss", "accuracy", "val_loss", "val_accuracy"]
    assert history.params["validation_samples"] == held_out
    assert history.params["samples"] == (48 if given.get("validation_split") == 0.25 else 64)


def test_fit_validates_every_other_epoch(classifier, small):
    history = classifier() >> fit(small.x, small.y, epochs=4, verbose=0, validation_split=0.25, validation_freq=2)
    assert [len(v) for v in history.metrics.values()] == [4, 4, 2, 2]


@pytest.mark.parametrize("weights", [{0: 0.0, 2: 5.0}, {"0": 0, "1": 1, "2": 5}, [0, 1, 5.0], np.array([0, 1, 5])],
                         ids=str)  # fmt: skip
def test_fit_uses_class_weights(weights, classifier, small):
    model = classifier(rk.optimizer_sgd(0.0))
    history = model >> fit(small.x, small.y, epochs=1, batch_size=64, verbose=0, class_weight=weights)
    losses = rk.loss_sparse_categorical_crossentropy(small.y, predict(model, small.x, verbose=0))
    assert history.metrics["loss"][0] == pytest.approx(np.mean(losses * np.array([0, 1, 5.0])[small.y]), rel=1e-4)


@pytest.mark.parametrize("weights", [{"a": 1}, 3, ["a"], {0: "x"}], ids=str)
def test_invalid_class_weights_are_rejected(weights, classifier, small):
    text = r'^fit\(\): `class_weight` must be weights by class index, such as list\("0" = 1, "1" = 5\), not '
    with pytest.raises(ArgumentError, match=text):
        classifier() >> fit(small.x, small.y, epochs=1, verbose=0, class_weight=weights)


def test_fit_uses_sample_weights(classifier, small):
    model, weights = classifier(rk.optimizer_sgd(0.0)), np.arange(64.0)
    history = model >> fit(small.x, small.y, epochs=1, batch_size=64, verbose=0, sample_weight=weights)
    losses = rk.loss_sparse_categorical_crossentropy(small.y, predict(model, small.x, verbose=0))
    assert history.metrics["loss"][0] == pytest.approx(np.mean(losses * weights), rel=1e-4)
    scores = model >> evaluate(small.x, small.y, batch_size=64, verbose=0, sample_weight=weights)
    assert scores["loss"] == pytest.approx(history.metrics["loss"][0], rel=1e-4)


def test_fit_starts_at_initial_epoch(classifier, small):
    history = classifier() >> fit(small.x, small.y, epochs=5, initial_epoch=3, verbose=0)
    assert history.epochs == 2


def test_fit_accepts_several_inputs_by_position_and_name(small):
    a, b = layer_input(2, name="a"), layer_input(3, name="b")
    out = rk.layer_concatenate(a, b) >> layer_dense(1)
    x, y = [small.x[:, :2], small.x[:, 2:]], small.x[:, :1]
    weights, losses = None, set()
    for inputs in (x, tuple(x), dict(zip("ab", x, strict=True)), dict(zip("ba", x[::-1], strict=True))):
        model = rk.keras_model([a, b], out) >> compile("sgd", "mse")
        weights = weights or copied_weights(model)
        model.set_weights(weights)
        losses.add(round((model >> evaluate(inputs, y, verbose=0))["loss"], 5))
        assert (model >> fit(inputs, y, epochs=1, verbose=0)).params["samples"] == 64
    assert len(losses) == 1


def test_fit_accepts_a_dataset(classifier, small):
    batches = tf.data.Dataset.from_tensor_slices((small.x, small.y)).batch(16)
    history = classifier() >> fit(batches, epochs=2, verbose=0)
    assert history.params["steps"] == 4
    assert history.params["batch_size"] is None


@pytest.mark.parametrize(("verbose", "said"), [(0, 0), (False, 0), (2, 3), (1, 3), (True, 3), ("auto", 3)])
def test_output_of_fit_for_each_value_of_verbose(verbose, said, classifier, small, capsys):
    classifier() >> fit(small.x, small.y, epochs=3, verbose=verbose)
    shown = capsys.readouterr().out
    assert shown.count("Epoch ") == said
    # A log file has no progress bar.
    assert ("\x08" in shown or "\r" in shown) == (verbose in (1, True) and verbose is not False)


# Data frames and labels -------------------------------------------------------------------------------------


def columns(small):
    return {name: small.x[:, i] for i, name in enumerate("vwxyz")}


@pytest.mark.parametrize("frame", [Frame, pd.DataFrame])
def test_a_numeric_data_frame_is_converted_to_a_matrix(frame, classifier, small):
    model, data = classifier(), frame(columns(small))
    assert np.array_equal(predict(model, data, verbose=0), predict(model, small.x, verbose=0))
    assert (model >> fit(data, small.y, epochs=1, verbose=0)).params["samples"] == 64
    assert list(model >> evaluate(data, small.y, verbose=0)) == ["loss", "accuracy"]


@pytest.mark.parametrize("frame", [Frame, pd.DataFrame])
def test_columns_of_a_data_frame_are_matched_to_inputs_by_name(frame, small):
    v, w = layer_input(1, name="v"), layer_input(1, name="w")
    model = rk.keras_model([v, w], rk.layer_concatenate(v, w))
    out = predict(model, frame(columns(small)), verbose=0)
    assert np.allclose(out, small.x[:, :2])


@pytest.mark.parametrize("frame", [Frame, pd.DataFrame])
@pytest.mark.parametrize("verb", ["fit", "evaluate", "predict"])
def test_a_text_column_is_an_error_that_names_it(frame, verb, classifier, small):
    data = frame({**columns(small), "y": np.array(["a"] * 64, dtype=object)})
    text = (
        rf"^{verb}\(\): `x` must be numeric in every column, not column `y` of str\. "
        r"Encode it first, for example as a factor or with model\.matrix\(\)\.$"
    )
    with pytest.raises(ArgumentError, match=text):
        getattr(rk, verb)(classifier(), data, **({} if verb == "predict" else {"y": small.y}))


def test_a_categorical_column_is_class_indices(small):
    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_activation("linear")
    frame = pd.DataFrame({"a": pd.Categorical(["u", "v", "u"]), "b": [True, False, True]})
    assert predict(model, frame, verbose=0).tolist() == [[0, 1], [1, 0], [0, 1]]


@pytest.mark.parametrize(
    "labels", [pd.Series, lambda y: pd.DataFrame({"y": y}), lambda y: Frame(y=y),
               lambda y: pd.Series(pd.Categorical.from_codes(y, ["u", "v", "w"])), lambda y: y.astype("float64"),
               lambda y: y[:, None], tf.constant],
    ids=["series", "pandas frame", "frame", "categories", "doubles", "column", "tensor"],
)  # fmt: skip
def test_labels_are_accepted_in_each_type(labels, classifier, small):
    model, other = classifier(), classifier()
    other.set_weights(model.get_weights())
    expected = other >> evaluate(small.x, small.y, verbose=0)
    assert (model >> evaluate(small.x, labels(small.y), verbose=0)) == pytest.approx(dict(expected))
    assert (model >> fit(small.x, labels(small.y), epochs=1, verbose=0)).epochs == 1


@pytest.mark.parametrize("verb", ["fit", "evaluate"])
@pytest.mark.parametrize("loss", ["sparse_categorical_crossentropy", rk.loss_sparse_categorical_crossentropy])
@pytest.mark.parametrize("labels", [lambda y: y + 1, lambda y: (y + 1.0)[:, None], lambda y: pd.Series(y + 1)])
def test_labels_from_1_are_rejected(verb, loss, labels, classifier, small):
    model = classifier(loss=loss if isinstance(loss, str) else loss())
    text = rf"^{verb}\(\): `y` must be class indices from 0 to 2, not .* They run from 1 to 3: subtract 1, or pass a"
    with pytest.raises(ArgumentError, match=text):
        getattr(rk, verb)(model, small.x, labels(small.y))


def test_labels_of_the_validation_data_are_checked(classifier, small):
    with pytest.raises(ArgumentError, match=r"^fit\(\): `validation_data` must be class indices from 0 to 2"):
        classifier() >> fit(small.x, small.y, validation_data=[small.x, small.y + 1], verbose=0)


@pytest.mark.parametrize("labels", [lambda y: y.astype(str), lambda y: pd.Series(y.astype(str))])
def test_text_labels_are_rejected(labels, classifier, small):
    with pytest.raises(ArgumentError, match=r"^fit\(\): `y` must be numeric, not an array of shape \(64,\) and type"):
        classifier() >> fit(small.x, labels(small.y), verbose=0)


@pytest.mark.parametrize("verb", ["fit", "evaluate"])
def test_fit_requires_data(verb, classifier):
    with pytest.raises(ArgumentError, match=rf"^{verb}\(\): `x` must be an array, a data frame, .* not None\.$"):
        getattr(rk, verb)(classifier())


# Generator functions ----------------------------------------------------------------------------------------


class Source:
    """Generator function that returns `length` batches and then None, repeatedly; counts its calls."""

    def __init__(self, small, length, make=lambda x, y: [x, y]):
        self.batch, self.length, self.calls = lambda: make(small.x[:16], small.y[:16]), length, 0

    def function(self):
        self.calls += 1
        return None if self.calls % (self.length + 1) == 0 else self.batch()


@pytest.mark.parametrize("length", [1, 2, 3, 7])
def test_none_ends_an_epoch(length, classifier, small):
    source, batches = Source(small, length), []
    count = rk.callback_lambda(on_train_batch_end=lambda batch: batches.append(batch))
    history = classifier(run_eagerly=False) >> fit(source.function, epochs=3, verbose=0, callbacks=count)
    assert history.epochs == 3
    assert batches == 3 * list(range(length))


def test_an_infinite_generator_is_closed_after_the_requested_steps(classifier, small):
    source = Source(small, 10**9)
    history = classifier(run_eagerly=False) >> fit(source.function, epochs=3, steps_per_epoch=4, verbose=0)
    assert history.epochs == 3
    asked = source.calls
    time.sleep(0.1)
    assert 12 <= asked == source.calls


def test_generator_functions_for_validation_evaluation_and_prediction(classifier, small):
    model = classifier(run_eagerly=False)
    history = model >> fit(small.x, small.y, epochs=2, verbose=0, validation_data=Source(small, 3).function)
    assert len(history.metrics["val_loss"]) == 2
    endless = Source(small, 10**9).function
    history = model >> fit(small.x, small.y, epochs=2, verbose=0, validation_data=endless, validation_steps=2)
    assert len(history.metrics["val_loss"]) == 2
    scores = model >> evaluate(Source(small, 4).function, verbose=0)
    assert scores == pytest.approx(dict(model >> evaluate(small.x[:16], small.y[:16], verbose=0)), abs=1e-5)
    for alone in (lambda x, y: x, lambda x, y: [x], lambda x, y: (x,)):
        out = model >> predict(Source(small, 2, alone).function, verbose=0)
        assert np.allclose(out, np.tile(predict(model, small.x[:16], verbose=0), (2, 1)), atol=1e-6)


def test_a_generator_function_returns_several_inputs(small):
    a, b = layer_input(5, name="a"), layer_input(5, name="b")
    model = rk.keras_model([a, b], rk.layer_concatenate(a, b) >> layer_dense(1)) >> compile("sgd", "mse")
    y = [0.0] * 16
    for make in (lambda x, _: [[x, x], y], lambda x, _: ({"a": x, "b": x}, y)):
        assert (model >> fit(Source(small, 2, make).function, epochs=2, verbose=0)).epochs == 2


@pytest.mark.parametrize("after", [0, 1, 5])
def test_an_error_in_a_generator_function_is_raised_unchanged(after, classifier, small):
    source, error = Source(small, 10**9), KeyError("mine")

    def function():
        if source.calls == after:
            raise error
        return source.function()

    model = classifier(run_eagerly=False)
    with pytest.raises(KeyError) as caught:
        model >> fit(function, epochs=1, verbose=0)
    assert caught.value is error
    assert (model >> fit(small.x, small.y, epochs=1, verbose=0)).epochs == 1


def test_a_generator_function_that_ends_early_is_an_error(classifier, small):
    source = Source(small, 3)
    once = lambda: source.function() if source.calls < 4 else None  # noqa: E731
    with pytest.raises(RuntimeError, match=r"^the generator function returned no batch for this epoch\.$"):
        classifier(run_eagerly=False) >> fit(once, epochs=2, verbose=0)
    with pytest.raises(ValueError, match="at least one batch"):
        classifier(run_eagerly=False) >> fit(lambda: None, epochs=2, verbose=0)


@pytest.mark.parametrize("given", ["y", "sample_weight"])
def test_no_batch_of_a_generator_function_is_used_twice(given, classifier, small):
    with pytest.raises(ArgumentError, match=rf"^fit\(\): `{given}` must be left out: the generator function"):
        classifier(run_eagerly=False) >> fit(Source(small, 3).function, verbose=0, **{given: small.y})


def test_a_python_generator_is_passed_to_keras(classifier, small):
    endless = ((small.x[:16], small.y[:16]) for _ in iter(int, 1))
    assert (classifier(run_eagerly=False) >> fit(endless, epochs=2, steps_per_epoch=3, verbose=0)).epochs == 2


# evaluate and predict ---------------------------------------------------------------------------------------


def test_scores_are_read_by_name_and_index(classifier, small):
    metrics = ["accuracy", "sparse_top_k_categorical_accuracy"]
    scores = classifier(metrics=metrics) >> evaluate(small.x, small.y, verbose=0)
    assert list(scores) == ["loss", "accuracy", "sparse_top_k_categorical_accuracy"]
    assert scores[0] == scores["loss"] == pytest.approx(np.log(3), abs=0.7)
    assert scores[1] == scores["accuracy"]
    assert scores[-1] == scores["sparse_top_k_categorical_accuracy"] == 1
    with pytest.raises(KeyError):
        scores["auc"]
    with pytest.raises(IndexError):
        scores[3]


def test_metrics_keep_the_order_of_compile(small):
    metrics = ["accuracy", rk.metric_auc(name="auc"), rk.metric_precision(name="precision"),
               rk.metric_recall(name="recall")]  # fmt: skip
    model = (
        rk.keras_model_sequential(input_shape=5)
        >> layer_dense(3, activation="softmax")
        >> compile("adam", "categorical_crossentropy", metrics)
    )
    y = rk.to_categorical(small.y)
    history = model >> fit(small.x, y, epochs=1, verbose=0, validation_split=0.25)
    expected = ["loss", "accuracy", "auc", "precision", "recall"]
    assert list(model >> evaluate(small.x, y, verbose=0)) == expected
    assert list(history.metrics) == [*expected, *(f"val_{name}" for name in expected)]


def test_predictions_have_one_row_for_each_sample(classifier, small):
    out = classifier() >> predict(small.x, verbose=0)
    assert out.shape == (64, 3)
    assert np.allclose(out.sum(1), 1, atol=1e-5)
    assert isinstance(two_outputs() >> predict(small.x, verbose=0), dict)


def test_predicted_classes_of_several_outputs_count_from_0(classifier, small):
    model = classifier()
    classes = model >> predict_classes(small.x)
    assert classes.dtype == "int32"
    assert np.array_equal(classes, predict(model, small.x, verbose=0).argmax(1))


def test_predicted_classes_of_a_single_output_are_0_or_1(classifier, small):
    model = classifier(loss="binary_crossentropy", units=1, activation="sigmoid")
    classes = model >> predict_classes(small.x)
    assert classes.shape == (64, 1)
    assert np.array_equal(classes, predict(model, small.x, verbose=0) > 0.5)


# Callbacks --------------------------------------------------------------------------------------------------


def test_hooks_receive_the_arguments_they_declare(classifier, small):
    seen = []
    callback = rk.callback_lambda(
        on_train_begin=lambda: seen.append("begin"),
        on_epoch_begin=lambda epoch: seen.append(epoch),
        on_epoch_end=lambda epoch, logs: seen.append((epoch, sorted(logs))),
        on_train_end=lambda logs: seen.append(sorted(logs)),
    )
    classifier() >> fit(small.x, small.y, epochs=2, verbose=0, callbacks=callback)
    both = ["accuracy", "loss"]
    assert seen == ["begin", 0, (0, both), 1, (1, both), both]


def test_hooks_can_be_built_in_functions_and_methods(classifier, small):
    seen = []
    callback = rk.callback_lambda(
        on_epoch_begin=seen.append, on_train_end=dict, on_epoch_end=lambda *all: seen.append(len(all))
    )
    classifier() >> fit(small.x, small.y, epochs=2, verbose=0, callbacks=[callback])
    assert seen == [0, 2, 1, 2]


def test_every_hook_is_called(classifier, small):
    hooks = [name for name in rk.callback_lambda.__signature__.parameters if name.startswith("on_")]
    seen = set()

    def noting(name):
        return lambda: seen.add(name)

    given = {name: noting(name) for name in hooks}
    olds = {name: given.pop(name) for name in ("on_batch_begin", "on_batch_end")}
    model, callback = classifier(), rk.callback_lambda(**given)
    model >> fit(small.x, small.y, epochs=1, verbose=0, callbacks=[callback, rk.callback_lambda(**olds)])
    model >> evaluate(small.x, small.y, verbose=0, callbacks=callback)
    model >> predict(small.x, verbose=0, callbacks=callback)
    assert seen == set(hooks)


def test_an_unknown_hook_is_rejected():
    with pytest.raises(TypeError, match=r"^callback_lambda\(\): there is no hook 'on_epoch_finish'\.$"):
        rk.callback_lambda(on_epoch_finish=print)
    assert rk.callback_lambda(on_epoch_end=print, verbose=2).verbose == 2


def test_a_callback_with_epoch_hooks_is_not_called_for_each_batch():
    from keras.src.utils.python_utils import is_default

    epoch = rk.callback_lambda(on_epoch_end=lambda epoch, logs: None)
    assert is_default(epoch.on_train_batch_end) and is_default(epoch.on_train_batch_begin)
    assert is_default(epoch.on_test_batch_end) and is_default(epoch.on_predict_batch_end)
    assert not is_default(epoch.on_epoch_end)
    assert not is_default(rk.callback_lambda(on_batch_end=lambda: None).on_train_batch_end)


def test_an_error_in_a_hook_is_raised_unchanged(classifier, small):
    error = KeyError("mine")

    def hook():
        raise error

    model = classifier()
    with pytest.raises(KeyError) as caught:
        model >> fit(small.x, small.y, verbose=0, callbacks=rk.callback_lambda(on_train_batch_end=hook))
    assert caught.value is error
    assert (model >> fit(small.x, small.y, epochs=1, verbose=0)).epochs == 1


def test_a_hook_stops_the_training(classifier, small):
    stop = rk.callback_lambda(on_epoch_end=lambda epoch: rk.callback_lambda_stop_training() if epoch == 2 else None)
    assert (classifier() >> fit(small.x, small.y, epochs=9, verbose=0, callbacks=stop)).epochs == 3


def test_a_hook_stops_the_innermost_training(classifier, small):
    lengths = []

    def train_another(epoch):
        stop = rk.callback_lambda(on_epoch_end=lambda: rk.callback_lambda_stop_training())
        lengths.append((classifier() >> fit(small.x, small.y, epochs=9, verbose=0, callbacks=stop)).epochs)

    outer = rk.callback_lambda(on_epoch_end=train_another)
    assert (classifier() >> fit(small.x, small.y, epochs=2, verbose=0, callbacks=outer)).epochs == 2
    assert lengths == [1, 1]


def test_stopping_without_a_training_is_an_error(classifier, small):
    with pytest.raises(RuntimeError, match=r"^callback_lambda_stop_training\(\): no training is running"):
        rk.callback_lambda_stop_training()
    with pytest.raises(ArgumentError):
        classifier() >> fit(small.x, small.y + 1, verbose=0)
    with pytest.raises(RuntimeError):
        rk.callback_lambda_stop_training()


def test_early_stopping_ends_the_training(classifier, small):
    model = classifier()
    stop = rk.callback_early_stopping(monitor="loss", min_delta=100, patience=2, restore_best_weights=True)
    assert (model >> fit(small.x, small.y, epochs=9, verbose=0, callbacks=stop)).epochs == 3
    assert stop.best_epoch == 0


def test_the_rate_is_reduced_on_a_plateau(classifier, small):
    model = classifier(rk.optimizer_sgd(0.1))
    reduce = rk.callback_reduce_lr_on_plateau(monitor="loss", factor=0.5, patience=1, min_delta=100, min_lr=0.03)
    history = model >> fit(small.x, small.y, epochs=5, verbose=0, callbacks=reduce)
    assert float(model.optimizer.learning_rate) == pytest.approx(0.03)
    assert history.metrics["learning_rate"] == pytest.approx([0.1, 0.1, 0.05, 0.03, 0.03])


@pytest.mark.parametrize(
    ("name", "options", "written"),
    [
        ("best.keras", {}, "best.keras"),
        ("best.h5", {"save_weights_only": True}, "best.h5"),
        ("best.weights.h5", {"save_weights_only": True}, "best.weights.h5"),
        ("best", {"save_weights_only": True}, "best"),
        ("best.hdf5", {"save_weights_only": True}, "best.hdf5"),
        ("best", {}, "best"),
        ("at-{epoch:02d}.keras", {}, "at-02.keras"),
        ("best.keras", {"period": 1}, "best.keras"),
    ],
)
def test_a_checkpoint_is_saved(name, options, written, classifier, small, tmp_path):
    model = classifier()
    save = rk.callback_model_checkpoint(tmp_path / name, monitor="loss", save_best_only=True, **options)
    model >> fit(small.x, small.y, epochs=2, verbose=0, callbacks=save)
    if options.get("save_weights_only"):
        other = rk.keras_model_sequential(input_shape=5) >> layer_dense(8) >> layer_dense(3)
        rk.load_model_weights(other, tmp_path / written)
    else:
        other = rk.load_model(tmp_path / written)
    assert same(other.get_weights(), model.get_weights())


# Training history -------------------------------------------------------------------------------------------


@pytest.fixture
def history():
    return TrainingHistory(
        {"epochs": 5, "samples": 1150, "validation_samples": 288, "batch_size": 32},
        {
            "loss": [0.5, 0.25],
            "accuracy": [0.75, 0.875],
            "val_loss": [0.5, 0.375],
            "val_accuracy": [0.5, 1.0],
        },
    )


def test_a_history_prints_its_last_epoch(history):
    assert repr(history) == (
        "Training history: 2 epochs, 1,150 samples, validated on 288, batch size 32\n"
        "Final epoch:\n"
        "          loss: 0.25\n"
        "      accuracy: 0.875\n"
        "      val_loss: 0.375\n"
        "  val_accuracy: 1"
    )
    assert repr(TrainingHistory({}, {})) == "Training history: 0 epochs"
    assert repr(TrainingHistory({}, {"loss": [1.0]})) == "Training history: 1 epoch\nFinal epoch:\n  loss: 1"


def test_a_history_is_converted_to_a_data_frame(history):
    frame = history.data_frame()
    assert list(frame.columns) == ["epoch", "value", "metric", "data"]
    assert frame[frame["data"] == "validation"].to_dict("list") == {
        "epoch": [1, 2, 1, 2],
        "value": [0.5, 0.375, 0.5, 1.0],
        "metric": ["loss", "loss", "accuracy", "accuracy"],
        "data": ["validation"] * 4,
    }


def test_a_history_has_the_attribute_history_of_keras(history):
    assert history.history is history.metrics


@pytest.mark.parametrize("metrics", [None, ["loss"]])
def test_a_history_is_plotted(history, metrics, tmp_path):
    figure = history.plot(metrics, file=tmp_path / "history.png")
    assert (tmp_path / "history.png").read_bytes().startswith(b"\x89PNG")
    names = metrics or ["loss", "accuracy"]
    assert [panel.get_ylabel() for panel in figure.axes] == names
    lines = [{line.get_label(): list(line.get_ydata()) for line in panel.lines} for panel in figure.axes]
    assert lines == [{"training": history.metrics[n], "validation": history.metrics[f"val_{n}"]} for n in names]


def test_after_early_stopping_the_completed_epochs_are_plotted(classifier, small):
    stop = rk.callback_early_stopping(monitor="loss", min_delta=100, patience=1)
    history = classifier() >> fit(small.x, small.y, epochs=9, verbose=0, callbacks=stop)
    assert len(history.plot().axes[0].lines[0].get_xdata()) == 2


def test_a_history_without_epochs_is_not_plotted():
    with pytest.raises(ValueError, match=r"^plot\(\): there is nothing to plot because no epoch was completed\.$"):
        TrainingHistory({}, {}).plot()


# Failed calls -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "call",
    [
        lambda m, s: fit(m, s.x[:, :2], s.y, verbose=0),
        lambda m, s: fit(m, s.x, s.y[:5], verbose=0),
        lambda m, s: fit(m, s.x, s.y + 1, verbose=0),
        lambda m, s: fit(m, s.x, s.y, batch_size=2.5),
        lambda m, s: fit(m, s.x, s.y, verbose=7),
        lambda m, s: fit(m, s.x, s.y, epoch=3),
        lambda m, s: fit(m, s.x, s.y, verbose=0, callbacks=["early"]),
        lambda m, s: evaluate(m, s.x[:, :2], s.y, verbose=0),
        lambda m, s: predict(m, s.x[:, :2], verbose=0),
        lambda m, s: predict_classes(m, s.x, verbose=9),
        lambda m, s: compile(m, "adam", "mse", target_tensors=3),
        lambda m, s: rk.get_layer(m, "nothing"),
        lambda m, s: m >> layer_dense(2.5),
    ],
)
def test_a_failed_call_does_not_change_the_model(call, classifier, small):
    model = classifier()
    model >> fit(small.x, small.y, epochs=1, verbose=0)
    weights, optimizer, before = (
        copied_weights(model),
        model.optimizer,
        model >> evaluate(small.x, small.y, verbose=0),
    )
    layers = list(model.layers)
    with pytest.raises((ValueError, TypeError, AttributeError, tf.errors.InvalidArgumentError)):
        call(model, small)
    assert same(model.get_weights(), weights)
    assert model.optimizer is optimizer
    assert model.layers == layers
    assert (model >> evaluate(small.x, small.y, verbose=0)) == before
    assert (model >> fit(small.x, small.y, epochs=1, verbose=0)).epochs == 1


# Memory after training --------------------------------------------------------------------------------------


def test_generator_function_and_data_are_released_after_training(classifier, small):
    given = []

    def function():
        x, y = small.x[:8].copy(), small.y[:8].copy()
        given.append(weakref.ref(x))
        return x, y

    known = weakref.ref(function)
    classifier() >> fit(function, epochs=1, steps_per_epoch=5, verbose=0)
    del function
    assert len(given) >= 5
    # TensorFlow's prefetching thread may still be reading a last batch.
    deadline = time.monotonic() + 20
    while any(one() is not None for one in (known, *given)) and time.monotonic() < deadline:
        time.sleep(0.01)
        gc.collect()
    assert [one for one in (known, *given) if one() is not None] == []


def test_the_graph_of_a_trained_model_is_released_with_it(classifier, small):
    def graphs():
        gc.collect()
        return sum(type(one) is FuncGraph for one in gc.get_objects())

    def train():
        model = classifier(run_eagerly=False)
        model >> fit(small.x, small.y, epochs=1, verbose=0)
        rk.clear_session()

    train()
    before = graphs()
    for _ in range(3):
        train()
    assert graphs() == before
