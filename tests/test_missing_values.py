"""Missing values in data for models, and labels that count from 1."""

import tracemalloc
from types import SimpleNamespace

import keras
import numpy as np
import pandas as pd
import pytest
import scipy.sparse
import tensorflow as tf

import rkeras as rk
from rkeras import compile, evaluate, fit, layer_dense, predict
from rkeras._values import missing_values
from rkeras._values.data_frame import Frame

NAN = float("nan")
X = np.arange(20, dtype="float32").reshape(10, 2) / 20
BAD = X.copy()
BAD[[2, 5], 1] = NAN
Y = np.ones(10, "float32")
COLUMN = "NaN in column 1, rows 2, 5"


def model(inputs=1, loss="mse"):
    if inputs == 1:
        made = rk.keras_model_sequential(input_shape=2) >> layer_dense(1, activation="relu")
    else:
        both = [keras.Input((1,), name="a"), keras.Input((1,), name="b")]
        made = keras.Model(both, keras.layers.Dense(1)(keras.layers.Concatenate()(both)))
    return made >> compile("sgd", loss)


def frame(values):
    return {"a": values[:, 0], "b": values[:, 1]}


@pytest.mark.parametrize(
    ("x", "shown"),
    [
        (BAD, COLUMN),
        (BAD.astype("float64"), COLUMN),
        (np.asfortranarray(BAD), COLUMN),
        (tf.constant(BAD), COLUMN),
        (scipy.sparse.csr_matrix(BAD), COLUMN),
        ([BAD], COLUMN),
        (Frame(frame(BAD)), "NaN in column `b`, rows 2, 5"),
        (pd.DataFrame(frame(BAD)), "NaN in column `b`, rows 2, 5"),
        (np.full((10, 2), NAN), "NaN in columns 0, 1, rows 0, 1, 2, 3, 4 and 5 more"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_missing_values_in_x_are_an_error_that_names_columns_and_rows(x, shown):
    text = rf"`x` must be without missing values, not {shown}\. Remove these rows.* rkeras\.config\.na_action"
    calls = [fit, evaluate] if scipy.sparse.issparse(x) else [fit, evaluate, rk.train_on_batch, rk.test_on_batch]
    for verb in calls:
        with pytest.raises(rk.ArgumentError, match=rf"^{verb.__name__}\(\): {text}"):
            verb(model(), x, Y)


@pytest.mark.parametrize(
    ("x", "shown"),
    [
        ([X[:, :1], BAD[:, 1:]], "NaN in array 1, rows 2, 5"),
        ({"b": BAD[:, 1:], "a": X[:, :1]}, "NaN in `b`, rows 2, 5"),
        (pd.DataFrame(frame(BAD)), "NaN in `b`, rows 2, 5"),
    ],
    ids=["list", "dict", "data frame"],
)
def test_missing_values_in_one_of_several_inputs(x, shown):
    with pytest.raises(rk.ArgumentError, match=rf"^fit\(\): `x` must be without missing values, not {shown}\."):
        fit(model(2), x, Y)


def test_missing_values_in_other_arguments():
    bad = Y.copy()
    bad[7] = NAN
    for name, given in {"y": {"y": bad}, "sample_weight": {"y": Y, "sample_weight": bad},
                        "validation_data": {"y": Y, "validation_data": (BAD, Y)}}.items():  # fmt: skip
        with pytest.raises(rk.ArgumentError, match=rf"^fit\(\): `{name}` must be without missing values, not NaN in "):
            fit(model(), X, **given)
    batches = [(X, Y), (BAD, Y)]
    with pytest.raises(rk.ArgumentError, match=rf"^fit\(\): `x` must be without missing values, not {COLUMN}\."):
        fit(model(), lambda: batches.pop(0) if batches else None, verbose=0)


def test_a_loss_of_the_user_may_skip_missing_targets():
    bad = np.where(np.arange(10) == 7, NAN, Y)

    def loss(y_true, y_pred):
        known = keras.ops.isfinite(y_true)
        return keras.ops.mean(keras.ops.where(known, keras.ops.where(known, y_true, 0) - y_pred, 0) ** 2)

    assert np.isfinite(fit(model(loss=loss), X, bad, epochs=1, verbose=0).metrics["loss"]).all()


def test_infinite_values_and_the_option_pass(monkeypatch):
    fit(model(), np.where(np.isnan(BAD), np.inf, X), Y, epochs=1, verbose=0)
    monkeypatch.setattr(rk.config, "na_action", "pass")
    replacing = keras.Sequential([keras.Input((2,)), keras.layers.Lambda(keras.ops.nan_to_num), keras.layers.Dense(1)])
    replacing >> compile("sgd", "mse")
    assert np.isfinite(fit(replacing, BAD, Y, epochs=1, verbose=0).metrics["loss"]).all()
    assert np.isfinite(predict(replacing, BAD, verbose=0)).all()


def test_predictions_for_missing_values_are_nan_also_after_relu():
    inputs = keras.Input((2,))
    several = keras.Model(inputs, [keras.layers.ReLU()(inputs), keras.ops.zeros_like(inputs)])
    for outputs in (*predict(several, BAD, verbose=0), *rk.predict_on_batch(several, BAD), predict(model(), BAD)):
        assert np.flatnonzero(np.isnan(outputs).any(axis=1)).tolist() == [2, 5]
        assert np.isnan(outputs[[2, 5]]).all()
    with pytest.raises(rk.ArgumentError, match=r"^predict_classes\(\): `x` must be without missing values"):
        rk.predict_classes(model(), BAD)


def test_a_polars_data_frame_is_converted_by_column(monkeypatch):
    class DataFrame:
        __module__ = "polars.dataframe.frame"
        columns = ("a", "b")

        def __getitem__(self, name):
            return SimpleNamespace(to_numpy=lambda: frame(BAD)[name])

    with pytest.raises(rk.ArgumentError, match=r"not NaN in column `b`, rows 2, 5\."):
        fit(model(), DataFrame(), Y)


def test_the_check_makes_no_copy_of_the_data():
    big = np.ones((1000, 1000), "float32")
    tracemalloc.start()
    try:
        missing_values.check("fit", "x", big)
        assert tracemalloc.get_traced_memory()[1] < big.nbytes / 10
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("labels", [[1, 2, 2], [[1.0], [2.0], [1.0]]])
def test_binary_labels_that_count_from_1_are_an_error(labels):
    made = rk.keras_model_sequential(input_shape=2) >> layer_dense(1, activation="sigmoid")
    made >> compile("sgd", "binary_crossentropy")
    text = r"^fit\(\): `y` must be labels 0 and 1, not .*\. They run from 1 to 2: subtract 1, or pass a factor\."
    with pytest.raises(rk.ArgumentError, match=text):
        fit(made, X[:3], np.array(labels), verbose=0)
