"""Weights of samples and classes. The expected losses are computed with numpy from the predictions."""

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras import compile, evaluate, fit, layer_dense, layer_lstm, predict
from rkeras._keras import patches
from rkeras._training import sample_weights

WEIGHTS = np.array([1, 0.5, 0.2], "float32")


def sequences(steps, masked=False, batch=3):
    """Inputs, targets and a model with an output for each step."""
    random = np.random.default_rng(steps)
    x, y = (random.normal(size=(batch, steps, n)).astype("float32") for n in (2, 1))
    model = rk.keras_model_sequential(input_shape=(steps, 2))
    if masked:
        x[0, 2:] = 0
        model >> rk.layer_masking(0)
    model >> layer_lstm(3, return_sequences=True) >> layer_dense(1)
    return model >> compile("sgd", "mse", metrics="mae", weighted_metrics=["mse"]), x, y


def expected(model, x, y, weights, masked=False):
    """Loss, and mean squared error as a weighted metric, for a weight per sequence."""
    errors = ((predict(model, x, verbose=0) - y) ** 2)[..., 0]
    valid = np.ones_like(errors)
    if masked:
        valid[0, 2:] = 0
    each = valid * weights[:, None]
    return {"loss": (errors * each).sum() / valid.sum(), "mse": (errors * each).sum() / each.sum()}


def generator_of(*batch):
    """A generator function for R, and an epoch of one batch."""
    left = [batch, None]
    return lambda: left.pop(0) if left else None


# Three steps are as many as samples: Keras weighs the steps. Four steps are an error in Keras.
@pytest.mark.parametrize(
    ("steps", "masked", "weights"), [(3, False, WEIGHTS), (4, True, WEIGHTS), (3, True, WEIGHTS[:, None])]
)
def test_a_weight_per_sequence_weighs_the_sequence_everywhere(steps, masked, weights):
    model, x, y = sequences(steps, masked)
    wanted = pytest.approx(expected(model, x, y, WEIGHTS, masked), rel=1e-5)
    dataset = tf.data.Dataset.from_tensor_slices((x, y, weights)).batch(3)

    def found(scores):
        return {name: scores[name] for name in ("loss", "mse")}

    assert found(evaluate(model, x, y, sample_weight=weights, verbose=0)) == wanted
    assert found(evaluate(model, dataset, verbose=0)) == wanted
    assert found(evaluate(model, generator_of(x, y, weights), verbose=0)) == wanted
    assert found(rk.test_on_batch(model, x, y, sample_weight=weights)) == wanted
    zero = {"optimizer": rk.optimizer_sgd(0.0), "loss": "mse", "weighted_metrics": ["mse"]}
    compile(model, **zero)
    assert found(rk.train_on_batch(model, x, y, sample_weight=weights)) == wanted
    for data in ({"x": x, "y": y, "sample_weight": weights}, {"x": dataset}, {"x": generator_of(x, y, weights)}):
        history = fit(model, **data, validation_data=(x, y, weights), epochs=1, verbose=0).metrics
        assert found({name: values[0] for name, values in history.items()}) == wanted
        assert found({name[4:]: values[0] for name, values in history.items() if name[:4] == "val_"}) == wanted


def test_a_weight_per_image_weighs_its_pixels_in_training():
    random = np.random.default_rng(1)
    x, y = random.normal(size=(3, 3, 3, 1)), random.normal(size=(3, 3, 3, 1))
    model = rk.keras_model_sequential(input_shape=(3, 3, 1)) >> rk.layer_conv_2d(1, 1, use_bias=False)
    model >> compile(rk.optimizer_sgd(0.1), "mse")
    (kernel,) = model.get_weights()
    kernel = kernel.ravel()[0]
    slope = (2 * (kernel * x - y) * x * WEIGHTS[:, None, None, None]).mean()
    fit(model, x, y, sample_weight=WEIGHTS, epochs=1, verbose=0)
    assert model.get_weights()[0].ravel() == pytest.approx([kernel - 0.1 * slope], rel=1e-5)


def test_a_weight_per_step_still_weighs_the_step():
    model, x, y = sequences(4)
    each = np.random.default_rng(2).uniform(size=(3, 4)).astype("float32")
    errors = ((predict(model, x, verbose=0) - y) ** 2)[..., 0]
    assert evaluate(model, x, y, sample_weight=each, verbose=0)["loss"] == pytest.approx((errors * each).mean())


def test_several_outputs_take_weights_of_each_rank():
    inputs = keras.Input((4, 2))
    model = rk.keras_model(inputs, [keras.layers.Dense(1, name="a")(inputs),
                                    keras.layers.Dense(1, name="b")(keras.layers.Flatten()(inputs))])  # fmt: skip
    model >> compile("sgd", "mse")
    random = np.random.default_rng(3)
    x, steps, one = (random.normal(size=shape) for shape in ((3, 4, 2), (3, 4, 1), (3, 1)))
    a, b = predict(model, x, verbose=0)
    scores = evaluate(model, x, [steps, one], sample_weight=[WEIGHTS, WEIGHTS[::-1]], verbose=0)
    first, second = ((a - steps) ** 2)[..., 0] * WEIGHTS[:, None], ((b - one) ** 2)[:, 0] * WEIGHTS[::-1]
    assert scores["loss"] == pytest.approx(first.mean() + second.mean(), rel=1e-5)


@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("weights", [WEIGHTS, WEIGHTS[:, None], None], ids=["vector", "column", "none"])
def test_metrics_that_count_use_the_mask_and_a_weight_per_sequence(masked, weights):
    model, x, y = sequences(3, masked)
    y = (y > 0).astype("float32")
    metrics = [keras.metrics.Precision(name="precision", thresholds=0.0), keras.metrics.BinaryIoU(
        name="iou", threshold=0.0, dtype="float32")]  # fmt: skip
    model >> compile("sgd", "mse", **{"metrics" if weights is None else "weighted_metrics": metrics})
    found = evaluate(model, x, y, sample_weight=weights, verbose=0)
    positive, true = predict(model, x, verbose=0)[..., 0] > 0, y[..., 0] > 0
    each = np.ones((3, 3)) if weights is None else WEIGHTS[:, None] * np.ones((3, 3))
    if masked:
        each[0, 2:] = 0
    assert found["precision"] == pytest.approx(each[positive & true].sum() / each[positive].sum())
    parts = [each[positive & true].sum() / each[positive | true].sum(),
             each[~positive & ~true].sum() / each[~positive | ~true].sum()]  # fmt: skip
    assert found["iou"] == pytest.approx(np.mean(parts))


def test_weights_with_more_axes_than_the_losses_are_an_error():
    model = rk.keras_model_sequential(input_shape=2) >> layer_dense(3) >> compile("sgd", "mse")
    with pytest.raises(ValueError, match=r"sample weights of shape \(\w+, 3\) for losses of shape \(\w+,\)"):
        evaluate(model, np.ones((3, 2)), np.ones((3, 3)), sample_weight=np.ones((3, 3)), verbose=0)


def test_keras_aligns_weights_with_the_last_axes():
    """When this fails, Keras is fixed: the patches of `sample_weights` can go once it is the oldest supported one."""
    keras_own = patches.find(sample_weights.LOSS, "reduce_weighted_values").before
    assert float(keras_own(np.array([[1.0, 1.0], [3.0, 3.0]]), np.array([1.0, 0.0]))) == 1.0  # the mean is 0.5


def test_metrics_of_keras_that_count_ignore_the_mask():
    """When this fails, Keras is fixed: the patch of `MetricsList` can go once it is the oldest supported one."""
    patch = patches.APPLIED["MetricsList", "update_state"]
    metric = keras.metrics.Precision()
    y_pred = keras.ops.ones((1, 2, 1))
    y_pred._keras_mask = keras.ops.convert_to_tensor([[True, False]])
    patch.before(patch.owner([metric]), np.array([[[1.0], [0.0]]]), y_pred)
    assert float(metric.result()) == 0.5  # without the padding it is 1
