"""Weights of samples and classes. The expected losses are computed with numpy from the predictions."""

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras import compile, evaluate, fit, layer_dense, predict
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
    model >> layer_dense(3, activation="tanh") >> layer_dense(1)
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


def test_a_mask_with_more_axes_than_the_losses_is_an_error():
    model, x, y = sequences(3, masked=True)
    with pytest.raises(ValueError, match=r"a mask of shape \(\w+, 3\) for losses of shape \(\w+,\)"):
        evaluate(model, x, y[..., 0], verbose=0)


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


# Class weights ----------------------------------------------------------------------------------------------

CLASSES = {0: 1.0, 2: 5.0}  # class 1 is left out: its weight is 1
OF_CLASS = np.array([1.0, 1.0, 5.0])


def losses(probabilities, labels):
    """Cross-entropy of each label."""
    return -np.log(np.take_along_axis(probabilities, labels[..., None], -1)[..., 0])


def tagger(steps, classes=3):
    """Model with class probabilities for each step, which training does not change; its inputs and labels."""
    random = np.random.default_rng(5)
    model = rk.keras_model_sequential(input_shape=(steps, 2)) >> layer_dense(classes, activation="softmax")
    x, labels = random.normal(size=(4, steps, 2)).astype("float32"), random.integers(0, classes, (4, steps))
    return model >> compile(rk.optimizer_sgd(0.0), "sparse_categorical_crossentropy"), x, labels


def sources(x, y, weights=None):
    """Training data in each form, as arguments of fit()."""
    batch = (x, y) if weights is None else (x, y, weights)

    class Whole(keras.utils.PyDataset):
        num_batches = 1

        def __getitem__(self, index):
            return batch

    yield {"x": x, "y": y, "sample_weight": weights}
    yield {"x": tf.data.Dataset.from_tensors(batch)}
    yield {"x": generator_of(*batch)}
    yield {"x": (part for part in [batch]), "steps_per_epoch": 1}
    yield {"x": Whole()}


def loss_of(model, **given):
    given = {name: value for name, value in given.items() if value is not None}
    return fit(model, **given, epochs=1, verbose=0).metrics["loss"][0]


@pytest.mark.parametrize("weights", [None, np.array([1.0, 0.5, 0.2, 2.0], "float32")], ids=["alone", "and samples"])
def test_class_weights_weigh_each_step_and_multiply_sample_weights(weights):
    model, x, labels = tagger(3)
    each = OF_CLASS[labels] * (1 if weights is None else weights[:, None])
    wanted = pytest.approx((losses(predict(model, x, verbose=0), labels) * each).mean(), rel=1e-5)
    for given in sources(x, labels, weights):
        assert loss_of(model, **given, class_weight=CLASSES) == wanted
    scores = rk.train_on_batch(model, x, labels, class_weight=CLASSES, sample_weight=weights)
    assert scores["loss"] == wanted


@pytest.mark.parametrize("form", ["column", "one-hot", "floats"])
def test_class_weights_of_labels_in_other_forms(form):
    model, x, labels = tagger(3)
    wanted = (losses(predict(model, x, verbose=0), labels) * OF_CLASS[labels]).mean()
    y = {"column": labels[..., None], "one-hot": np.eye(3)[labels], "floats": labels.astype("float32")}[form]
    loss = "categorical_crossentropy" if form == "one-hot" else "sparse_categorical_crossentropy"
    model >> compile(rk.optimizer_sgd(0.0), loss)
    for given in sources(x, y):
        assert loss_of(model, **given, class_weight=CLASSES) == pytest.approx(wanted, rel=1e-5)


def test_class_weights_of_binary_labels_of_each_step():
    model = rk.keras_model_sequential(input_shape=(4, 2)) >> layer_dense(1, activation="sigmoid")
    model >> compile(rk.optimizer_sgd(0.0), "binary_crossentropy")
    random = np.random.default_rng(6)
    x, labels = random.normal(size=(4, 4, 2)).astype("float32"), random.integers(0, 2, (4, 4))
    p = predict(model, x, verbose=0)[..., 0]
    each = -np.log(np.where(labels == 1, p, 1 - p)) * np.where(labels == 1, 3.0, 1.0)
    for y in (labels, labels[..., None]):
        assert loss_of(model, x=x, y=y, class_weight={1: 3.0}) == pytest.approx(each.mean(), rel=1e-5)


def test_samples_of_several_classes_have_no_class_weight():
    model = rk.keras_model_sequential(input_shape=2) >> layer_dense(3, activation="sigmoid")
    model >> compile("sgd", "binary_crossentropy")
    x, y = np.ones((2, 2)), np.array([[1.0, 1.0, 0.0], [0.0, 1.0, 0.0]])
    with pytest.raises(rk.ArgumentError, match=r"^fit\(\): `class_weight` must be left out if a sample has several"):
        loss_of(model, x=x, y=y, class_weight=CLASSES)
    with pytest.raises(tf.errors.InvalidArgumentError, match="`class_weight` must be left out if a sample has several"):
        loss_of(model, x=tf.data.Dataset.from_tensors((x, y)), class_weight=CLASSES)


def test_class_weights_do_not_weigh_the_validation_data():
    model, x, labels = tagger(3)
    found = losses(predict(model, x, verbose=0), labels)
    history = fit(model, x, labels, class_weight=CLASSES, validation_split=0.25, epochs=1, verbose=0)
    assert history.metrics["loss"][0] == pytest.approx((found * OF_CLASS[labels])[:3].mean(), rel=1e-5)
    assert history.metrics["val_loss"][0] == pytest.approx(found[3].mean(), rel=1e-5)
    assert (history.params["samples"], history.params["validation_samples"]) == (3, 1)


# Names of outputs -------------------------------------------------------------------------------------------


def named_outputs(**compiled):
    """Model with the outputs "b" and "a", in this order, which training does not change."""
    inputs = keras.Input((2,))
    outputs = [layer_dense(inputs, 3, activation="softmax", name="b"), layer_dense(inputs, 1, name="a")]
    compiled = {"loss": {"a": "mse", "b": "sparse_categorical_crossentropy"}, **compiled}
    return rk.keras_model(inputs, outputs) >> compile(rk.optimizer_sgd(0.0), **compiled)


def test_targets_and_weights_by_name_and_by_position_in_any_combination():
    model = named_outputs(weighted_metrics={"a": "mse"})
    random = np.random.default_rng(7)
    x, y, labels = random.normal(size=(4, 2)), random.normal(size=(4, 1)), random.integers(0, 3, 4)
    of_a, of_b = random.uniform(size=(2, 4))
    b, a = predict(model, x, verbose=0)
    of_labels, of_y = losses(b, labels), ((a - y) ** 2)[:, 0]
    targets = [{"a": y, "b": labels}, {"b": labels, "a": y}, [labels, y]]
    weights = [{"a": of_a, "b": of_b}, {"b": of_b, "a": of_a}, [of_b, of_a]]
    wanted = pytest.approx((of_labels * of_b).mean() + (of_y * of_a).mean(), rel=1e-5)
    metric = pytest.approx((of_y * of_a).sum() / of_a.sum(), rel=1e-5)
    for target in targets:
        for weight in weights:
            scores = evaluate(model, x, target, sample_weight=weight, verbose=0)
            assert scores["loss"] == wanted and scores["a_mse"] == metric
            assert rk.train_on_batch(model, x, target, sample_weight=weight)["loss"] == wanted
            history = fit(model, x, target, sample_weight=weight, validation_data=(x, target, weight), epochs=1,
                          verbose=0).metrics  # fmt: skip
            assert history["loss"][0] == wanted and history["val_loss"][0] == wanted
        only_a = pytest.approx(of_labels.mean() + (of_y * of_a).mean(), rel=1e-5)
        assert evaluate(model, x, target, sample_weight={"a": of_a}, verbose=0)["loss"] == only_a
    for given in sources(x, targets[0], weights[1]):
        assert loss_of(model, **given) == wanted


def test_class_weights_by_output_name():
    model = named_outputs()
    random = np.random.default_rng(8)
    x, y, labels = random.normal(size=(4, 2)), random.normal(size=(4, 1)), random.integers(0, 3, 4)
    b, a = predict(model, x, verbose=0)
    wanted = pytest.approx((losses(b, labels) * OF_CLASS[labels]).mean() + ((a - y) ** 2).mean(), rel=1e-5)
    for targets in ({"a": y, "b": labels}, (labels, y)):
        for given in sources(x, targets):
            assert loss_of(model, **given, class_weight={"b": CLASSES}) == wanted
    with pytest.raises(rk.ArgumentError, match=r"^fit\(\): `class_weight` must be weights by the name of the output"):
        loss_of(model, x=x, y=[labels, y], class_weight=CLASSES)


def test_a_model_with_one_output_takes_its_name():
    model, x, labels = tagger(3)
    (name,) = [layer.name for layer in model.layers]
    wanted = pytest.approx((losses(predict(model, x, verbose=0), labels) * OF_CLASS[labels]).mean(), rel=1e-5)
    assert loss_of(model, x=x, y={name: labels}, class_weight=CLASSES) == wanted
    assert loss_of(model, x=x, y=[labels], class_weight={name: CLASSES}) == wanted


def test_a_name_that_is_not_an_output_is_an_error():
    model, x = named_outputs(), np.ones((2, 2))
    y = {"a": np.ones((2, 1)), "b": np.ones(2)}
    with pytest.raises(rk.ArgumentError, match=r"^evaluate\(\): `sample_weight` must be by the names of the outputs \(b, a\), not 'c'"):  # fmt: skip # noqa: E501
        evaluate(model, x, y, sample_weight={"c": np.ones(2)}, verbose=0)
    with pytest.raises(rk.ArgumentError, match=r"^fit\(\): `y` must be by the names of the outputs \(b, a\), not 'c'"):
        fit(model, x, {"a": y["a"], "c": y["b"]}, verbose=0)
