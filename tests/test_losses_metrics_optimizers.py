"""Losses, metrics and optimizers: values compared with numpy, and R's arguments and defaults."""

import re

import keras
import numpy as np
import pytest

import rkeras as rk

TRUE = np.array([[1, 0, 0], [0, 0, 1.0]], "float32")
PREDICTED = np.array([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]], "float32")
CODES = np.array([0, 2])
BINARY, CHANCE = np.array([[1.0], [0.0], [1.0]], "float32"), np.array([[0.9], [0.2], [0.4]], "float32")


def log_loss(true, predicted):
    return -(true * np.log(predicted) + (1 - true) * np.log(1 - predicted)).mean(-1)


def huber(error, delta):
    size = np.abs(error)
    return np.where(size <= delta, size**2 / 2, delta * (size - delta / 2)).mean(-1)


# The verb, its arguments, and the loss of each sample.
LOSSES = {
    "loss_binary_crossentropy": (BINARY, CHANCE, {}, log_loss(BINARY, CHANCE)),
    "loss_categorical_crossentropy": (TRUE, PREDICTED, {}, -np.log([0.7, 0.4])),
    "loss_sparse_categorical_crossentropy": (CODES, PREDICTED, {}, -np.log([0.7, 0.4])),
    "loss_mean_squared_error": (TRUE, PREDICTED, {}, ((TRUE - PREDICTED) ** 2).mean(-1)),
    "loss_mean_absolute_error": (TRUE, PREDICTED, {}, np.abs(TRUE - PREDICTED).mean(-1)),
    "loss_huber": (TRUE, PREDICTED, {"delta": 0.25}, huber(TRUE - PREDICTED, 0.25)),
}


@pytest.mark.parametrize("name", LOSSES)
def test_a_loss_with_data_returns_the_loss_of_each_sample(name):
    true, predicted, given, expected = LOSSES[name]
    loss = getattr(rk, name)
    assert np.allclose(loss(true, predicted, **given), expected, atol=1e-5)
    assert np.allclose(loss(y_true=true, y_pred=predicted, **given), expected, atol=1e-5)


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize(("reduction", "reduce"), [({}, np.mean), ({"reduction": "auto"}, np.mean),
                                                   ({"reduction": "sum"}, np.sum),
                                                   ({"reduction": "none"}, np.asarray)])  # fmt: skip
def test_a_loss_without_data_returns_an_object(name, reduction, reduce):
    true, predicted, given, expected = LOSSES[name]
    loss = getattr(rk, name)(**given, **reduction)
    assert isinstance(loss, keras.losses.Loss)
    assert np.allclose(loss(true, predicted), reduce(expected), atol=1e-5)


def test_losses_have_the_names_of_r_keras():
    names = {name: getattr(rk, name)().name for name in LOSSES}
    assert names == {name: {"loss_huber": "huber_loss"}.get(name, name.removeprefix("loss_")) for name in names}


def test_options_of_losses():
    logits = np.log(PREDICTED)
    loss = rk.loss_categorical_crossentropy
    assert np.allclose(loss(TRUE, logits, from_logits=True), -np.log([0.7, 0.4]), atol=1e-5)
    smooth = TRUE * 0.7 + 0.1
    assert np.allclose(loss(TRUE, PREDICTED, label_smoothing=0.3), -(smooth * np.log(PREDICTED)).sum(-1), atol=1e-5)
    ignoring = rk.loss_sparse_categorical_crossentropy(CODES, PREDICTED, ignore_class=2.0)
    assert np.allclose(ignoring, [-np.log(0.7), 0], atol=1e-5)


@pytest.mark.parametrize(
    ("metric", "true", "predicted", "expected", "name"),
    [
        (lambda: rk.metric_accuracy(), [1, 2, 3, 4], [0, 2, 3, 4], 0.75, "accuracy"),
        (lambda: rk.metric_precision(), BINARY, CHANCE, 1.0, "precision"),
        (lambda: rk.metric_precision(thresholds=0.1), BINARY, CHANCE, 2 / 3, "precision"),
        (lambda: rk.metric_recall(name="found"), BINARY, CHANCE, 0.5, "found"),
        (lambda: rk.metric_recall(thresholds=0.3), BINARY, CHANCE, 1.0, "recall"),
        (lambda: rk.metric_auc(num_thresholds=1000.0, name="area"), BINARY, CHANCE, 1.0, "area"),
        (lambda: rk.metric_mean_absolute_error(), TRUE, PREDICTED, np.abs(TRUE - PREDICTED).mean(),
         "mean_absolute_error"),
    ],
)  # fmt: skip
def test_a_metric_without_data_returns_an_object(metric, true, predicted, expected, name):
    metric = metric()
    assert isinstance(metric, keras.metrics.Metric)
    assert metric.name == name
    metric.update_state(np.asarray(true), np.asarray(predicted))
    assert float(metric.result()) == pytest.approx(expected, abs=1e-3)


def test_a_metric_with_data_returns_the_metric_of_each_sample():
    values = rk.metric_mean_absolute_error(TRUE, PREDICTED)
    assert np.allclose(values, np.abs(TRUE - PREDICTED).mean(-1))


# Optimizers -------------------------------------------------------------------------------------------------

OPTIMIZERS = {
    "optimizer_adam": ("Adam", 0.001),
    "optimizer_adamw": ("AdamW", 0.001),
    "optimizer_sgd": ("SGD", 0.01),
    "optimizer_rmsprop": ("RMSprop", 0.001),
}


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_an_optimizer_has_the_defaults_of_r_keras(name):
    cls, rate = OPTIMIZERS[name]
    optimizer = getattr(rk, name)()
    assert type(optimizer) is getattr(keras.optimizers, cls)
    assert float(optimizer.learning_rate) == pytest.approx(rate)
    # Keras numbers the automatic names of a process: adam_w, adam_w_1. Keras 3.10 has another name than Keras 3.15.
    automatic = re.sub(r"_\d+$", "", keras.optimizers.AdamW().name)
    assert re.sub(r"_\d+$", "", optimizer.name) == {"AdamW": automatic}.get(cls, cls)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_an_optimizer_accepts_lr_and_decay(name):
    verb = getattr(rk, name)
    assert float(verb(lr=0.5).learning_rate) == 0.5
    assert float(verb(0.25).learning_rate) == 0.25
    rate = verb(lr=0.5, decay=0.1)._learning_rate
    assert [float(rate(step)) for step in (0, 1, 10)] == pytest.approx([0.5, 0.5 / 1.1, 0.25])
    default = verb(decay=0.1)._learning_rate
    assert float(default(10)) == pytest.approx(OPTIMIZERS[name][1] / 2)
    assert float(verb(0.5, decay=0).learning_rate) == 0.5


def test_an_optimizer_accepts_arguments_without_effect_in_keras_3():
    assert rk.optimizer_adam(jit_compile=True).beta_1 == 0.9
    assert rk.optimizer_sgd(momentum=0.9, nesterov=True, amsgrad=False).nesterov is True
    assert rk.optimizer_adam(amsgrad=True, clipnorm=1).clipnorm == 1


def test_one_step_of_sgd_is_the_gradient_times_the_rate():
    variable = keras.Variable([1.0, 2.0])
    rk.optimizer_sgd(learning_rate=0.1).apply([np.array([1.0, -1.0], "float32")], [variable])
    assert np.allclose(variable.numpy(), [0.9, 2.1])


def test_training_with_a_learning_rate_schedule(classifier, small):
    model = classifier(rk.optimizer_sgd(lr=0.5, decay=0.1))
    model >> rk.fit(small.x, small.y, epochs=5, verbose=0)
    assert float(model.optimizer.learning_rate) == pytest.approx(0.5 / (1 + 0.1 * 10))
