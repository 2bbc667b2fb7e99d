"""Losses, metrics and optimizers: values compared with numpy, and R's arguments and defaults."""

import contextlib
import re

import keras
import numpy as np
import pytest

import rkeras as rk
from rkeras._core.editions import KERAS, KERAS3
from rkeras._core.verb import VERBS
from rkeras._keras import patches

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


# Names of Keras 2 -------------------------------------------------------------------------------------------


def compiled(verb=rk.compile, **given):
    model = rk.keras_model_sequential(input_shape=1) >> rk.layer_activation("linear")
    return verb(model, "sgd", **{"loss": "mse", **given})


def compiled_by_r(edition=KERAS, **given):
    def verb(model, optimizer, **named):
        return VERBS["compile"].run({"object": model, "optimizer": optimizer, **named}, from_r=True, edition=edition)

    return compiled(verb, **given)


# The model returns its input. log(cosh(2)) is 1.325; 1 * log(1 / 0.5) is the divergence.
POINTS = {"logcosh": (0.0, 2.0, 1.3250027), "log_cosh": (0.0, 2.0, 1.3250027), "cosine_proximity": (2.0, 3.0, 1.0),
          "kullback_leibler_divergence": (1.0, 0.5, 0.6931472), "kld": (1.0, 0.5, 0.6931472),
          "KLD": (1.0, 0.5, 0.6931472), "crossentropy": (1.0, 0.5, 0.6931472), "ce": (0.0, 0.25, 0.2876821),
          "bce": (0.0, 0.25, 0.2876821)}  # fmt: skip


@pytest.mark.parametrize("name", POINTS)
@pytest.mark.parametrize("by", [compiled, compiled_by_r])
def test_a_metric_of_keras_2_has_its_name(name, by):
    true, predicted, expected = POINTS[name]
    scores = rk.evaluate(by(metrics=name), np.array([[predicted]]), np.array([[true]]), verbose=0)
    assert list(scores) == ["loss", name]
    assert scores[name] == pytest.approx(expected, abs=1e-5)
    if name in ("crossentropy", "ce"):
        scores = rk.evaluate(by(metrics=name), np.array([[predicted]]), np.array([true]), verbose=0)
        assert scores[name] == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(("labels", "expected"), [([[0, 1.0]], 0.6931472), ([1], 0.6931472)])
def test_crossentropy_depends_on_the_labels(labels, expected):
    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_activation("linear")
    rk.compile(model, "sgd", "mse", metrics="crossentropy")
    labels = np.array(labels)
    scores = rk.evaluate(model, np.array([[0.5, 0.5]]), labels, verbose=0)
    assert scores["crossentropy"] == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(("name", "expected"), [
    ("logcosh", 1.3250027), ("huber_loss", 1.5), ("cosine_proximity", 0.0), ("kullback_leibler_divergence", 0.0),
])  # fmt: skip
def test_a_loss_has_its_name_of_keras_2(name, expected):
    scores = rk.evaluate(compiled(loss=name), np.array([[2.0]]), np.array([[0.0]]), verbose=0)
    assert scores["loss"] == pytest.approx(expected, abs=1e-5)


def test_columns_of_classes_have_the_names_of_keras_2_in_r():
    names = ["AUC", "Precision", "MeanSquaredError", "KLDivergence", "AUC"]
    columns = ["loss", "auc", "precision", "mean_squared_error", "kullback_leibler_divergence", "auc_1"]
    for model in (compiled_by_r(metrics=names), compiled_by_r(metrics=names)):
        assert list(rk.evaluate(model, np.array([[0.5]]), np.array([[1.0]]), verbose=0)) == columns
    assert rk.metric_precision().name == "precision"
    model = compiled_by_r(KERAS3, metrics=["AUC"])
    assert list(rk.evaluate(model, np.array([[0.5]]), np.array([[1.0]]), verbose=0)) == ["loss", "AUC"]


@pytest.mark.parametrize("name", ["SGD", "Adam", "Nadam", "Ftrl", "RMSprop", "Lion"])
def test_lr_is_another_name_of_the_learning_rate(name):
    optimizer = getattr(keras.optimizers, name)(0.5)
    assert float(optimizer.lr) == 0.5
    optimizer.lr = 0.25
    assert float(optimizer.learning_rate) == 0.25
    optimizer.lr.assign(0.125)
    assert float(optimizer.learning_rate) == float(optimizer.lr) == 0.125
    loss_scale = keras.optimizers.LossScaleOptimizer(optimizer)
    loss_scale.lr = 1.0
    assert float(optimizer.learning_rate) == 1.0


def test_a_schedule_cannot_be_replaced_by_a_number():
    optimizer = keras.optimizers.SGD(keras.optimizers.schedules.ExponentialDecay(0.5, 1, 0.5))
    assert float(optimizer.lr) == 0.5
    with pytest.raises(TypeError, match="not settable"):
        optimizer.lr = 0.1


@pytest.mark.parametrize(("edition", "name"), [(KERAS, "lr"), (KERAS3, "learning_rate")])
@pytest.mark.parametrize(("verb", "given"), [("callback_learning_rate_scheduler", {"schedule": lambda epoch, lr: 0.5}),
                                             ("callback_reduce_lr_on_plateau", {"monitor": "loss"})])  # fmt: skip
def test_the_history_has_the_learning_rate(edition, name, verb, given):
    callback = VERBS[verb].run(given, from_r=True, edition=edition)
    model = rk.keras_model_sequential(input_shape=1) >> rk.layer_dense(1)
    rk.compile(model, rk.optimizer_sgd(0.5), "mse")
    history = rk.fit(model, np.zeros((2, 1)), np.zeros(2), epochs=2, verbose=0, callbacks=[callback])
    assert history.metrics.keys() == {"loss", name} and history.metrics[name] == [0.5, 0.5]


@pytest.mark.parametrize(("metric", "monitor", "epochs"), [
    # Predictions do not change: the metric never improves, whatever its direction.
    ("accuracy", "val_accuracy", 2), ("AUC", "val_auc", 2), (None, "val_loss", 2),
    # Keras only warns about a metric that does not exist.
    ("accuracy", "val_acc", 4),
])  # fmt: skip
def test_early_stopping_infers_the_direction_in_r(metric, monitor, epochs):
    stopping = VERBS["callback_early_stopping"].run({"monitor": monitor}, from_r=True)
    model = rk.keras_model_sequential(input_shape=1) >> rk.layer_dense(1, activation="sigmoid")
    given = {"object": model, "optimizer": rk.optimizer_sgd(0), "loss": "binary_crossentropy", "metrics": metric}
    VERBS["compile"].run(given, from_r=True)
    data = np.array([[0.25], [0.75]]), np.array([[0.0], [1.0]])
    with pytest.warns(UserWarning, match="val_acc") if epochs == 4 else contextlib.nullcontext():
        history = rk.fit(model, *data, epochs=4, validation_data=data, verbose=0, callbacks=[stopping])
    assert len(history.metrics["loss"]) == epochs


@pytest.mark.parametrize(("monitor", "operator"), [("val_acc", "greater"), ("val_b_auc_1", "greater"),
                                                   ("val_gap", "less"), ("val_a_mae", "less")])  # fmt: skip
def test_a_metric_that_keras_does_not_know_is_maximized_by_its_name(monitor, operator):
    for verb in ("callback_early_stopping", "callback_reduce_lr_on_plateau"):
        callback = VERBS[verb].run({"monitor": monitor}, from_r=True)
        callback.set_model(compiled())
        callback._set_monitor_op()
        assert callback.monitor_op.__name__ == operator


# Where Keras is wrong ---------------------------------------------------------------------------------------

# Of the classes 0, 1, 2, weights 0.3, 0.3 (of which 0 is right), 0.3 and 0.1: 0.3 / 0.3, 0.1 / 0.4, 0.3 / 0.6.
WEIGHTED = {"y_true": [0, 1, 2, 1], "y_pred": [0, 2, 2, 1], "sample_weight": [0.3, 0.3, 0.3, 0.1]}
WEIGHTED_IOU = (1 + 0.25 + 0.5) / 3


def iou_of(metric):
    metric.update_state(**{name: np.array(values) for name, values in WEIGHTED.items()})
    return float(metric.result())


def test_the_weights_of_samples_in_an_iou_are_not_truncated():
    assert iou_of(rk.metric_mean_iou(num_classes=3)) == pytest.approx(WEIGHTED_IOU)
    assert iou_of(rk.metric_iou(num_classes=3, target_class_ids=[2])) == pytest.approx(0.5)


@pytest.mark.filterwarnings("ignore:You are passing weight")
def test_keras_alone_truncates_the_weights_of_samples():
    """When this fails, Keras is fixed: `_confusion` of the metrics can go."""
    assert iou_of(keras.metrics.MeanIoU(3)) != pytest.approx(WEIGHTED_IOU)


def test_metrics_of_the_top_k_accept_float64():
    true, predicted = np.eye(3)[[2, 1]], np.array([[0.1, 0.9, 0.8], [0.05, 0.95, 0]])
    for k, expected in ((1, 0.5), (2, 1.0)):
        metric = rk.metric_top_k_categorical_accuracy(k=k)
        metric.update_state(true, predicted)
        assert float(metric.result()) == expected
        metric = rk.metric_sparse_top_k_categorical_accuracy(k=k)
        metric.update_state(np.array([2, 1]), predicted)
        assert float(metric.result()) == expected


def test_tensorflow_alone_finds_the_top_k_of_float32_only():
    """When this fails, TensorFlow or Keras is fixed: the replacement of `in_top_k` can go."""
    plain = patches.find("backend.tensorflow.math", "in_top_k").before
    with pytest.raises(Exception, match="float"):
        plain(np.array([0]), keras.ops.convert_to_tensor([[0.5, 0.25]], dtype="float64"), 1)


def test_the_classes_of_integer_labels_may_be_on_any_axis():
    predicted = np.array([[0.2, 0.4, 0.3], [0.8, 0.6, 0.7]], "float32")
    expected = -np.log([0.8, 0.4, 0.3])
    for verb in (rk.loss_sparse_categorical_crossentropy, rk.metric_sparse_categorical_crossentropy):
        assert np.allclose(verb(np.array([1, 0, 0]), predicted, axis=0), expected)
        assert np.allclose(verb(np.array([1, 0, 0]), predicted.T), expected)


def test_nadam_counts_its_momentum_product_once_for_all_variables():
    # At step t the momentum is u(t) = 0.9 * (1 - 0.96 ** t / 2). The first step is, in units of the learning rate,
    # u(2) * 0.1 / (1 - u(1) * u(2)) + (1 - u(1)) / (1 - u(1)). tf_keras differs from the second variable on.
    u1, u2 = (0.9 * (1 - 0.96**t / 2) for t in (1, 2))
    model = rk.keras_model_sequential(input_shape=1) >> rk.layer_dense(1, kernel_initializer="ones")
    rk.compile(model, rk.optimizer_nadam(0.1), "mse")
    rk.train_on_batch(model, np.ones((1, 1)), np.array([[5.0]]))
    kernel, bias = (float(w.ravel()[0]) for w in model.get_weights())
    assert [kernel - 1, bias] == pytest.approx([0.1 * (u2 * 0.1 / (1 - u1 * u2) + 1)] * 2, rel=1e-5)
