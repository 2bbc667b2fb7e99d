"""Activations, metrics, optimizers, schedules, initializers, callbacks: cases that their examples do not cover."""

import json
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import keras
import numpy as np
import pytest

import rkeras as rk
from rkeras._core.errors import ArgumentError
from rkeras._core.verb import VERBS

X = np.linspace(-1, 1, 24, dtype="float32").reshape(8, 3)
Y = (X.sum(1, keepdims=True) > 0).astype("float32")
UNCALLED = {
    "loss": "loss_", "metric": "metric_", "optimizer": "optimizer_", "initializer": "initializer_",
    "regularizer": "regularizer_", "constraint": "constraint_",
}  # fmt: skip
GET = {
    "loss": keras.losses.get, "metric": keras.metrics.get, "optimizer": keras.optimizers.get,
    "initializer": keras.initializers.get, "regularizer": keras.regularizers.get, "constraint": keras.constraints.get,
}  # fmt: skip
NEED_ARGUMENTS = {
    "initializer_stft", "metric_iou", "metric_mean_iou", "metric_one_hot_iou", "metric_one_hot_mean_iou",
    "metric_precision_at_recall", "metric_recall_at_precision", "metric_sensitivity_at_specificity",
    "metric_specificity_at_sensitivity", "metric_mean_wrapper", "metric_mean_relative_error", "optimizer_loss_scale",
    "optimizer_multi", "optimizer_map",
}  # fmt: skip


def network(**layer):
    model = rk.keras_model_sequential() >> rk.layer_dense(4, input_shape=3, **layer) >> rk.layer_dense(1)
    return model >> rk.compile(loss="mse")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (k, n)
        for k, prefix in UNCALLED.items()
        for n in sorted(VERBS)
        if n.startswith(prefix) and n not in NEED_ARGUMENTS
    ],
)
def test_an_uncalled_verb_is_the_keras_symbol(kind, name):
    plain = VERBS[name].as_keras_symbol()
    assert not isinstance(plain, type(VERBS[name]))
    got = GET[kind](plain)
    assert callable(got) or isinstance(got, keras.optimizers.Optimizer)


def test_uncalled_verbs_train_and_are_saved(tmp_path):
    model = rk.keras_model_sequential() >> rk.layer_dense(
        4, input_shape=3, activation=rk.activation_relu, kernel_initializer=rk.initializer_he_normal,
        kernel_constraint=rk.constraint_nonneg, bias_regularizer=rk.regularizer_l2,
    ) >> rk.layer_dense(1, activation=rk.activation_sigmoid)  # fmt: skip
    model >> rk.compile(
        optimizer=rk.optimizer_adam, loss=rk.loss_binary_crossentropy,
        metrics=[rk.metric_binary_accuracy, rk.metric_auc, "mae"],
    )  # fmt: skip
    found = rk.fit(model, X, Y, epochs=1, verbose=0).metrics
    assert list(found) == ["loss", "binary_accuracy", "auc", "mae"]
    assert np.all(model.get_weights()[0] >= 0)
    rk.save_model(model, str(tmp_path / "model.keras"))
    again = rk.load_model(str(tmp_path / "model.keras"))
    assert again.layers[0].activation is keras.activations.relu
    assert again.layers[1].activation is keras.activations.sigmoid
    assert list(rk.evaluate(again, X, Y, verbose=0)) == list(found)


def test_metrics_of_several_outputs_can_be_uncalled_verbs():
    x = rk.layer_input(3)
    model = rk.keras_model(x, {"a": rk.layer_dense(x, 1, name="a"), "b": rk.layer_dense(x, 1, name="b")})
    model >> rk.compile(
        loss={"a": rk.loss_mean_squared_error, "b": rk.loss_huber}, metrics={"a": [rk.metric_mean_absolute_error]}
    )
    scores = rk.evaluate(model, X, {"a": Y, "b": Y}, verbose=0)
    assert "a_mean_absolute_error" in scores


@pytest.mark.parametrize("name", ["loss_huber", "metric_hinge", "metric_categorical_hinge"])
def test_y_true_without_y_pred_is_rejected(name):
    with pytest.raises(ArgumentError, match="`y_pred` must be given together with `y_true`"):
        getattr(rk, name)(y_true=[[1.0, 0.0]])


def test_binary_accuracy_of_one_sample_is_a_scalar():
    assert float(rk.metric_binary_accuracy([1, 0, 1, 1], [0.9, 0.1, 0.2, 0.7])) == 0.75


def test_an_activation_works_on_symbolic_tensors_and_in_a_chain():
    x = rk.layer_input(3)
    model = rk.keras_model(x, x >> rk.activation_relu(negative_slope=0.5) >> rk.activation_softmax())
    bent = np.where(X > 0, X, 0.5 * X)
    expected = np.exp(bent) / np.exp(bent).sum(1, keepdims=True)
    assert np.allclose(rk.predict(model, X, verbose=0), expected, atol=1e-6)


def test_an_activation_accepts_integers():
    assert np.allclose(rk.activation_sigmoid([0, 0]), [0.5, 0.5])
    assert float(rk.activation_relu(-3)) == 0
    with pytest.raises(ArgumentError, match="`x` must be a tensor or an array of numbers"):
        rk.activation_relu(["a"])


def test_sparsemax_is_a_projection_onto_the_simplex():
    values = np.random.default_rng(1).normal(size=(50, 6)).astype("float32")
    found = np.asarray(rk.activation_sparsemax(values))
    assert np.allclose(found.sum(1), 1, atol=1e-5) and (found >= 0).all() and (found == 0).any()
    # The nearest point of the simplex differs from the values by the same number in all nonzero elements.
    for row, value in zip(found, values, strict=True):
        shift = (value - row)[row > 0]
        assert np.ptp(shift) < 1e-5 and (value[row == 0] <= shift[0] + 1e-5).all()
    assert np.allclose(rk.activation_sparsemax(values.T, axis=0), found.T, atol=1e-6)
    assert keras.activations.get(rk.activation_sparsemax.as_keras_symbol()) is rk.activation_sparsemax.as_keras_symbol()


def test_classes_of_rkeras_are_loaded_from_a_file(tmp_path):
    model = rk.keras_model_sequential() >> rk.layer_dense(3, input_shape=3, activation=rk.activation_sparsemax)
    model >> rk.compile(rk.optimizer_nadam(0.1, schedule_decay=0.004), loss="mse")
    rk.fit(model, X, X, epochs=1, verbose=0)
    rk.save_model(model, str(tmp_path / "model.keras"))
    again = rk.load_model(str(tmp_path / "model.keras"))
    assert np.allclose(rk.predict(again, X, verbose=0), rk.predict(model, X, verbose=0))
    assert again.optimizer.schedule_decay == 0.004


def test_a_metric_of_a_function_without_a_keras_class():
    metric = rk.metric_huber(delta=2)
    metric.update_state(np.array([[0.0], [0.0]]), np.array([[1.0], [4.0]]))
    assert metric.name == "huber" and float(metric.result()) == pytest.approx((0.5 + 2 * (4 - 1)) / 2)
    by_rows = rk.metric_binary_crossentropy(axis=0)
    assert type(by_rows).__name__ == "MeanMetricWrapper" and by_rows.name == "binary_crossentropy"


def test_mean_tensor_uses_weights_and_keeps_its_shape():
    metric = rk.metric_mean_tensor(shape=[2])
    metric.update_state([1.0, 2.0], sample_weight=[1.0, 0.0])
    metric.update_state([3.0, 4.0])
    assert np.allclose(metric.result(), [2, 4])
    with pytest.raises(ValueError, match=r"must have the shape \(2,\), not \(3,\)"):
        metric.update_state([1.0, 2.0, 3.0])
    copy = type(metric).from_config(metric.get_config())
    assert np.allclose(copy.result(), [0, 0])


def test_mean_relative_error_is_zero_where_the_normalizer_is_zero():
    metric = rk.metric_mean_relative_error(normalizer=[0.0, 2.0])
    metric.update_state([1.0, 1.0], [5.0, 2.0])
    assert float(metric.result()) == pytest.approx(0.25)
    with pytest.raises(TypeError, match="unused"):
        rk.metric_mean_relative_error(normalizer=[1.0], shift=2)


def nadam(gradients, schedule_decay, rate=0.1, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    """Dozat's Nadam with an increasing momentum."""
    mean = square = 0.0
    product, weight = 1.0, 1.0
    for t, g in enumerate(gradients, 1):
        now, after = (beta_1 * (1 - 0.5 * 0.96 ** (schedule_decay * s)) for s in (t, t + 1))
        product *= now
        mean, square = beta_1 * mean + (1 - beta_1) * g, beta_2 * square + (1 - beta_2) * g * g
        ahead = (1 - now) * g / (1 - product) + after * mean / (1 - product * after)
        weight -= rate * ahead / (np.sqrt(square / (1 - beta_2**t)) + epsilon)
    return weight


@pytest.mark.parametrize("given", [{}, {"schedule_decay": 0.004}, {"schedule_decay": 1}])
def test_nadam_accepts_schedule_decay_of_keras_2(given):
    weight = keras.Variable(1.0)
    optimizer = rk.optimizer_nadam(0.1, **given)
    gradients = [1.0, -0.5, 2.0]
    for g in gradients:
        optimizer.apply([keras.ops.array(g)], [weight])
    assert float(weight) == pytest.approx(nadam(gradients, given.get("schedule_decay", 1)), rel=1e-5)
    again = keras.optimizers.deserialize(keras.optimizers.serialize(optimizer))
    assert type(again) is type(optimizer) and again.get_config() == optimizer.get_config()


def test_optimizers_accept_null_as_in_older_code():
    assert rk.optimizer_adam(epsilon=None, clipnorm=None, name=None).epsilon == 1e-7
    with pytest.raises(ArgumentError, match="`learning_rate` must be a number, a schedule or a function"):
        rk.optimizer_adam(learning_rate="fast")


def test_a_function_of_the_step_as_a_learning_rate():
    model = rk.keras_model_sequential() >> rk.layer_dense(1, input_shape=3)
    model >> rk.compile(rk.optimizer_sgd(lambda step: 0.5 / (step + 1)), loss="mse")
    rk.fit(model, X, Y, epochs=2, batch_size=4, verbose=0)
    assert float(model.optimizer.learning_rate) == pytest.approx(0.1)


@pytest.mark.parametrize("make", [lambda shape: np.arange(12).reshape(shape), lambda shape, dtype: range(12)])
def test_a_function_as_an_initializer(make):
    kernel = network(kernel_initializer=make).get_weights()[0]
    assert np.allclose(kernel, np.arange(12).reshape(3, 4))


def test_the_scale_of_an_initializer_is_a_number():
    assert rk.initializer_variance_scaling(scale=2).scale == 2
    assert rk.initializer_variance_scaling(distribution="uniform").distribution == "uniform"
    with pytest.raises(ArgumentError, match="`mode` must be one of"):
        rk.initializer_variance_scaling(mode="fan")


def test_a_maximum_norm_is_not_truncated_to_an_integer():
    assert rk.constraint_maxnorm(0.5).max_value == 0.5


@pytest.mark.parametrize("schedule", [lambda epoch: 0.1 / (epoch + 1), lambda epoch, lr: [0.1, 0.05, 0.1 / 3][epoch]])
def test_a_scheduler_counts_epochs_from_0(schedule):
    model = network()
    rates = []
    seen = rk.callback_lambda(on_epoch_end=lambda epoch, logs: rates.append(float(model.optimizer.learning_rate)))
    rk.fit(model, X, Y, epochs=3, callbacks=[rk.callback_learning_rate_scheduler(schedule), seen], verbose=0)
    assert rates == pytest.approx([0.1, 0.05, 0.1 / 3])


def test_a_scheduler_accepts_a_schedule_and_rejects_a_result_that_is_not_a_number():
    falling = rk.learning_rate_schedule_exponential_decay(0.1, decay_steps=1, decay_rate=0.5)
    model = network()
    rk.fit(model, X, Y, epochs=3, callbacks=rk.callback_learning_rate_scheduler(falling), verbose=0)
    assert float(model.optimizer.learning_rate) == pytest.approx(0.025)
    with pytest.raises(ValueError, match="`schedule` must return a number"):
        rk.fit(model, X, Y, epochs=1, callbacks=rk.callback_learning_rate_scheduler(lambda epoch: "x"), verbose=0)


def test_callbacks_accept_older_arguments():
    assert rk.callback_reduce_lr_on_plateau(epsilon=0.5).min_delta == 0.5
    with pytest.warns(UserWarning, match="`write_grads` has no effect"):
        board = rk.callback_tensorboard(
            "logs", write_grads=True, embeddings_layer_names=["e"], embeddings_metadata="m.tsv"
        )
    assert board.embeddings_metadata == {"e": "m.tsv"}
    with pytest.raises(ArgumentError, match="`save_freq`"):
        rk.callback_model_checkpoint("m.keras", save_freq="batch")


def test_the_remote_monitor_posts_each_epoch(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    posted = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            posted.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        monitor = rk.callback_remote_monitor(f"http://127.0.0.1:{server.server_port}", "/epoch", send_as_json=True)
        found = rk.fit(network(), X, Y, epochs=2, callbacks=monitor, verbose=0).metrics["loss"]
        server.shutdown()
    assert posted == [("/epoch", {"epoch": n, "loss": pytest.approx(loss)}) for n, loss in enumerate(found)]


def test_a_progress_bar_averages_all_metrics_except_stateful_metrics(capsys):
    bar = rk.callback_progbar_logger(stateful_metrics=["kept"])
    bar.set_params({"verbose": 1, "epochs": 1, "steps": 2})
    bar.on_epoch_begin(0)
    bar.progbar.interval = 0
    bar.on_train_batch_end(0, {"kept": 1.0, "averaged": 1.0})
    bar.on_train_batch_end(1, {"kept": 3.0, "averaged": 3.0})
    last = capsys.readouterr().out.splitlines()[-1]
    assert "kept: 3.0000" in last and "averaged: 2.0000" in last


def test_selecting_an_unloaded_backend_is_rejected():
    rk.config_set_backend("tensorflow")
    with pytest.raises(RuntimeError, match="already runs on tensorflow"):
        rk.config_set_backend("jax")
    with pytest.raises(ArgumentError, match="`value` must be one of"):
        rk.config_set_floatx("float31")


def test_distillation_with_a_user_loss():
    teacher, student = (rk.keras_model_sequential() >> rk.layer_dense(2, input_shape=3) for _ in range(2))
    apart = rk.distillation_loss(lambda teacher, student: keras.ops.mean(keras.ops.square(teacher - student)))
    model = rk.distiller(teacher, student, [apart], student_loss_weight=0.0)
    model >> rk.compile(rk.optimizer_adam(0.05), loss="mse")
    y = np.zeros((8, 2), "float32")
    losses = rk.fit(model, X, y, epochs=60, verbose=0).metrics["distillation_loss"]
    assert losses[-1] < losses[0] / 10
