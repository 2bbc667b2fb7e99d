"""Backend verbs: results equal those of the backend of Keras 2, for values and in functional models."""

import subprocess
import sys

import numpy as np
import pytest
from conftest import ROOT

import rkeras as rk
from rkeras._core.errors import ArgumentError
from rkeras._core.verb import VERBS
from rkeras._keras.loading import keras, symbol

K = symbol("tensorflow.keras.backend")
tf = symbol("tensorflow")
rng = np.random.default_rng(0)


def floats(*shape):
    return rng.uniform(-2, 2, shape).astype("float32")


def probabilities(*shape):
    p = rng.uniform(0.1, 1, shape).astype("float32")
    return p / p.sum(-1, keepdims=True)


M, N, POSITIVE = floats(2, 3), floats(2, 3), np.abs(floats(2, 3)) + 0.1
CUBE, IMAGE, VOLUME = floats(2, 3, 4), floats(2, 4, 5, 3), floats(2, 3, 4, 5, 2)
CLASSES = np.array([2, 0], "int32")

# The function, its tensors, and its other arguments as in Python.
ELEMENTWISE = ("abs", "cos", "elu", "exp", "round", "sigmoid", "sign", "sin", "softmax", "softplus", "softsign",
               "square", "tanh", "sqrt", "hard_sigmoid", "relu", "l2_normalize", "zeros_like", "ones_like")  # fmt: skip
SHAPES = ("transpose", "flatten", "batch_flatten", "cumsum", "cumprod", "shape", "expand_dims")
REDUCTIONS = ("all", "any", "max", "mean", "min", "prod", "std", "sum", "var")
ALONG_ONE = ("argmax", "argmin", "cumsum", "cumprod", "softmax", "l2_normalize", "expand_dims")
PAIRWISE = ("equal", "not_equal", "greater", "greater_equal", "less", "less_equal", "maximum", "minimum")
FIRST = {"data_format": "channels_first"}
LAST = {"data_format": "channels_last"}
LABELS = np.int32([[0, 1], [1, 0]])
CALLS = [
    *((name, (M,), {}) for name in (*ELEMENTWISE, *SHAPES, *REDUCTIONS, "argmax", "argmin")),
    *((name, (CUBE,), {"axis": 1, "keepdims": True}) for name in REDUCTIONS),
    *((name, (CUBE,), {"axis": 1}) for name in ALONG_ONE),
    *((name, (M, N), {}) for name in PAIRWISE),
    ("log", (POSITIVE,), {}),
    ("pow", (M,), {"a": 2}),
    ("relu", (M,), {"alpha": 0.3, "max_value": 1.0}),
    ("mean", (CUBE,), {"axis": (0, 2)}),
    ("clip", (M,), {"min_value": -1, "max_value": 1}),
    ("cast", (M,), {"dtype": "int32"}),
    ("batch_flatten", (CUBE,), {}),
    ("permute_dimensions", (CUBE,), {"pattern": (0, 2, 1)}),
    ("repeat", (M,), {"n": 3}),
    ("repeat_elements", (CUBE,), {"rep": 2, "axis": 1}),
    ("reshape", (CUBE,), {"shape": (-1, 12)}),
    ("reverse", (CUBE,), {"axes": 1}),
    ("squeeze", (M[:, None],), {"axis": 1}),
    ("tile", (M,), {"n": (1, 2)}),
    ("one_hot", (CLASSES,), {"num_classes": 3}),
    ("dot", (CUBE, floats(4, 5)), {}),
    ("dot", (M, floats(3, 2)), {}),
    ("dot", (CUBE, floats(2, 4, 3)), {}),
    ("batch_dot", (M, N), {"axes": 1}),
    ("batch_dot", (CUBE, floats(2, 4, 5)), {"axes": (2, 1)}),
    ("batch_dot", (CUBE, floats(2, 5, 4)), {"axes": 2}),
    ("batch_dot", (CUBE, M), {"axes": (1, 1)}),
    ("batch_dot", (CUBE, floats(2, 4, 5)), {}),
    ("in_top_k", (probabilities(2, 3), CLASSES), {"k": 2}),
    ("binary_crossentropy", (np.float32([[0, 1, 1], [1, 0, 0]]), POSITIVE / 3), {}),
    ("categorical_crossentropy", (np.float32([[0, 1, 0], [1, 0, 0]]), probabilities(2, 3)), {}),
    ("sparse_categorical_crossentropy", (CLASSES, probabilities(2, 3)), {}),
    ("sparse_categorical_crossentropy", (CLASSES[:, None], probabilities(2, 3)), {}),
    ("batch_normalization", (M, floats(3), POSITIVE[0], floats(3), floats(3)), {}),
    ("bias_add", (IMAGE, floats(3)), {}),
    ("bias_add", (IMAGE, floats(4)), FIRST),
    ("bias_add", (CUBE, floats(3, 4)), {}),
    ("switch", (M > 0, M, N), {}),
    ("switch", (M[:, :1] > 0, M, N), {}),
    ("stop_gradient", (M,), {}),
    ("conv1d", (CUBE, floats(2, 4, 3)), {"padding": "causal"}),
    ("conv2d", (IMAGE, floats(2, 2, 3, 2)), {"strides": (2, 1)}),
    ("conv2d", (IMAGE, floats(2, 2, 4, 2)), {"padding": "same", **FIRST}),
    ("conv3d", (VOLUME, floats(2, 2, 2, 2, 3)), {}),
    ("conv2d_transpose", (IMAGE, floats(2, 2, 4, 3)), {"output_shape": (2, 8, 10, 4), "strides": (2, 2)}),
    ("depthwise_conv2d", (IMAGE, floats(2, 2, 3, 2)), {}),
    ("separable_conv2d", (IMAGE, floats(2, 2, 3, 2), floats(1, 1, 6, 4)), {}),
    ("pool2d", (IMAGE,), {"pool_size": (2, 2)}),
    ("pool2d", (IMAGE,), {"pool_size": (2, 3), "strides": (2, 2), "padding": "same", "pool_mode": "avg"}),
    ("pool3d", (VOLUME,), {"pool_size": (2, 2, 2), "strides": (2, 2, 2)}),
    ("temporal_padding", (CUBE,), {"padding": (2, 1)}),
    ("spatial_2d_padding", (IMAGE,), {"padding": ((1, 2), (0, 1))}),
    ("spatial_2d_padding", (IMAGE,), FIRST),
    ("spatial_3d_padding", (VOLUME,), {}),
    ("resize_images", (IMAGE,), {"height_factor": 2, "width_factor": 3, **LAST}),
    ("resize_images", (IMAGE,), {"height_factor": 2, "width_factor": 1, **FIRST}),
    ("resize_volumes", (VOLUME,), {"depth_factor": 2, "height_factor": 1, "width_factor": 3, **LAST}),
    ("ctc_batch_cost", (LABELS, probabilities(2, 5, 3), np.int32([[5], [4]]), np.int32([[2], [1]])), {}),
    ("dropout", (M,), {"level": 0.0}),
]
# Keras requires that both tensors of a loss have the same size, known or unknown.
LOSSES = {"binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy"}


def close(found, expected):
    found, expected = np.asarray(found), np.asarray(expected)
    assert found.shape == expected.shape
    np.testing.assert_allclose(found.astype("float64"), expected.astype("float64"), rtol=1e-4, atol=1e-5)


def label(call):
    name, tensors, settings = call
    return f"{name}-{len(tensors)}-{settings}"


@pytest.mark.parametrize("call", CALLS, ids=label)
def test_results_equal_those_of_the_old_backend(call):
    name, tensors, settings = call
    verb = VERBS[f"k_{name}"]
    close(verb(*tensors, **settings), getattr(K, name)(*map(tf.convert_to_tensor, tensors), **settings))


@pytest.mark.parametrize("call", CALLS, ids=label)
def test_a_functional_model_returns_the_same(call):
    name, tensors, settings = call
    verb = VERBS[f"k_{name}"]
    batch = 2 if name in LOSSES else None
    first = keras().Input(batch_shape=(batch, *tensors[0].shape[1:]), dtype=str(tensors[0].dtype))
    made = verb(first, *tensors[1:], **settings)
    assert isinstance(made, keras().KerasTensor)
    close(keras().Model(first, made)(tensors[0]), verb(*tensors, **settings))


@pytest.mark.parametrize("call", CALLS, ids=label)
def test_a_traced_function_returns_the_same(call):
    name, tensors, settings = call
    verb = VERBS[f"k_{name}"]
    unknown = [tf.TensorSpec([None, *t.shape[1:]], t.dtype) for t in map(tf.convert_to_tensor, tensors[:1])]
    traced = tf.function(lambda x: verb(x, *tensors[1:], **settings), input_signature=unknown)
    close(traced(tensors[0]), verb(*tensors, **settings))


# Functions without a counterpart in the old backend -------------------------------------------------------------------


def test_a_condition_for_each_sample_selects_whole_samples():
    close(rk.k_switch(M[:, 0] > 0, M, N), np.where(M[:, :1] > 0, M, N))
    close(rk.k_switch(True, M, N), M)
    assert float(rk.k_switch(False, lambda: 1 / 0, lambda: rk.k_constant(2))) == 2


def test_square_root_of_negative_numbers_is_zero():
    close(rk.k_sqrt([-4.0, 4.0]), [0, 2])


@pytest.mark.parametrize("data_format", ["channels_last", "channels_first"])
def test_local_convolution_has_a_kernel_for_each_position(data_format):
    image, kernel = floats(2, 3, 4, 2), floats(6, 8, 5)
    first = data_format == "channels_first"
    expected = np.zeros((2, 2, 3, 5), "float32")
    for place, (i, j) in enumerate(np.ndindex(2, 3)):
        window = image[:, i : i + 2, j : j + 2, :]
        window = np.moveaxis(window, -1, 1) if first else window
        expected[:, i, j] = window.reshape(2, 8) @ kernel[place]
    x = np.moveaxis(image, -1, 1) if first else image
    made = rk.k_local_conv2d(x, kernel, (2, 2), (1, 1), (2, 3), data_format)
    close(np.moveaxis(made, 1, -1) if first else made, expected)


def test_local_convolution_of_a_sequence():
    x, kernel = floats(2, 5, 3), floats(2, 6, 4)
    expected = np.stack([x[:, 2 * i : 2 * i + 2].reshape(2, 6) @ kernel[i] for i in range(2)], axis=1)
    close(rk.k_local_conv1d(x, kernel, 2, 2), expected)
    first = keras().Input((5, 3))
    close(keras().Model(first, rk.k_local_conv1d(first, kernel, 2, 2))(x), expected)


def test_k_rnn_equals_rnn_of_the_old_backend():
    x, mask = floats(2, 4, 3), np.array([[1, 1, 0, 1], [1, 0, 0, 0]], bool)

    def step(x, states):
        output = 0.5 * x + states[0]
        return output, [output]

    start = [rk.k_constant(np.zeros((2, 3)))]
    for settings in ({}, {"mask": mask}, {"go_backwards": True}, {"mask": mask, "unroll": True}):
        last, outputs, states = rk.k_rnn(step, x, start, **settings)
        old = {k: tf.constant(v) if k == "mask" else v for k, v in settings.items()}
        expected = K.rnn(step, tf.constant(x), start, **old)
        close(last, expected[0])
        close(outputs, expected[1])
        close(states[0], expected[2][0])
    running = np.cumsum(np.array([0.5, 0.5, 0.5, 0.5])[:, None] * x[0], axis=0)
    close(rk.k_rnn(step, x, start)[1][0], running)
    first = keras().Input(batch_shape=(2, 4, 3))
    close(keras().Model(first, rk.k_rnn(step, first, start)[1])(x)[0], running)


def test_foldl_foldr_and_map_fn():
    x = floats(4, 3)
    minus = lambda sofar, element: sofar - element  # noqa: E731
    close(rk.k_foldl(minus, x), x[0] - x[1] - x[2] - x[3])
    close(rk.k_foldr(minus, x, np.zeros(3, "float32")), -x.sum(0))
    first = keras().Input(batch_shape=(None, 3))
    model = keras().Model(first, [rk.k_foldl(minus, first), rk.k_map_fn(lambda e: e * 2, first)])
    close(model(x)[0], x[0] - x[1] - x[2] - x[3])
    close(model(x)[1], x * 2)


def test_ctc_decoding_by_greedy_and_beam_search():
    p = np.float32([[[0.8, 0.1, 0.1], [0.8, 0.1, 0.1], [0.1, 0.1, 0.8], [0.8, 0.1, 0.1], [0.1, 0.8, 0.1]]])
    for greedy in (True, False):
        paths, score = rk.k_ctc_decode(p, [5], greedy=greedy, beam_width=5)
        close(paths[0], [[0, 0, 1, -1, -1]])
        expected = K.ctc_decode(tf.constant(p), [5], greedy=greedy, beam_width=5)
        close(score, expected[1])
    first = keras().Input((5, 3))
    made = keras().Model(first, rk.k_ctc_decode(first, [5])[0][0])(p)
    close(made, [[0, 0, 1, -1, -1]])


# Functions of a model, gradients and phases ---------------------------------------------------------------------------


def small_model():
    first = keras().Input((3,))
    hidden = keras().layers.Dense(4, activation="tanh", name="hidden")(first)
    return keras().Model(first, keras().layers.Dense(2, name="out")(hidden))


def test_gradients_with_respect_to_an_inner_tensor_and_the_weights():
    model = small_model()
    hidden, out = model.get_layer("hidden"), model.get_layer("out")
    loss = rk.k_sum(rk.k_square(model.output[:, 0]))
    inner, weight = rk.k_gradients(loss, hidden.output)[0], rk.k_gradients(loss, [out.kernel])[0]
    of_inner, of_weight, value = rk.k_function([model.input], [inner, weight, loss])([M])
    h = np.tanh(M @ np.asarray(hidden.kernel) + np.asarray(hidden.bias))
    column = np.asarray(out.kernel)[:, 0]
    y = h @ column
    close(of_inner, 2 * y[:, None] * column)
    close(of_weight[:, 0], (2 * y[:, None] * h).sum(0))
    close(of_weight[:, 1], np.zeros(4))
    close(value, (y**2).sum())


def test_gradients_of_a_function_and_of_a_value():
    v = rk.k_variable([1.0, 2.0])
    close(rk.k_gradients(lambda: rk.k_sum(rk.k_square(v)), v)[0], [2, 4])
    with pytest.raises(ValueError, match="does not record how it was computed"):
        rk.k_gradients(rk.k_sum(v), v)


def test_k_function_accepts_the_learning_phase_and_updates():
    first = keras().Input((3,))
    dropped = keras().layers.Dropout(0.999)(first)
    f = rk.k_function([first, rk.k_learning_phase()], [dropped])
    ones = np.ones((4, 3), "float32")
    close(f([ones, 0])[0], ones)
    assert np.asarray(f([ones, 1])[0]).sum() != ones.sum()
    count = rk.k_variable(0)
    f = rk.k_function([first], rk.k_sum(first), updates=[lambda: rk.k_update_add(count, 1)])
    assert f([ones]) == 12 and f([ones]) == 12 and float(count) == 2
    with pytest.raises(ArgumentError, match="updates"):
        rk.k_function([first], [dropped], updates=[count])
    with pytest.raises(ValueError, match="takes 1 arrays"):
        f([ones, ones])


def test_the_learning_phase_applies_to_layers_called_without_training():
    dropout, ones = keras().layers.Dropout(0.999), np.ones((4, 50), "float32")
    try:
        rk.k_set_learning_phase(1)
        assert rk.k_learning_phase() == 1
        assert np.asarray(dropout(ones)).sum() != ones.sum()
        close(dropout(ones, training=False), ones)
        model = keras().Sequential([dropout])
        close(model.predict(ones, verbose=0), ones)
    finally:
        rk.k_set_learning_phase(0)
    close(dropout(ones), ones)
    with pytest.raises(ArgumentError, match="0 or 1"):
        rk.k_set_learning_phase(2)


def test_in_train_phase_selects_when_the_model_runs():
    first = keras().Input((3,))
    model = keras().Model(first, rk.k_in_train_phase(lambda: first * 10, first))
    close(model(M), M)
    close(model(M, training=True), M * 10)
    close(model.predict(M, verbose=0), M)
    other = keras().Model(first, rk.k_in_test_phase(first * 10, first))
    close(other(M), M * 10)


def test_shapes_and_random_numbers_can_depend_on_the_batch_size():
    first = keras().Input((3,))
    noise = rk.k_random_normal([rk.k_shape(first)[0], 2], mean=5, stddev=0)
    close(keras().Model(first, noise)(M), np.full((2, 2), 5))
    zeros = rk.k_zeros(rk.k_shape(first))
    close(keras().Model(first, zeros)(M), np.zeros((2, 3)))

    @tf.function(input_signature=[tf.TensorSpec([None, 3])])
    def traced(x):
        return rk.k_random_uniform([rk.k_shape(x)[0], 2], 3, 3) + rk.k_random_normal(rk.k_shape(x)[:1], 0, 0)[0]

    close(traced(M), np.full((2, 2), 3))


def test_seeds_make_random_numbers_reproducible():
    close(rk.k_random_normal((3, 2), seed=4), rk.k_random_normal((3, 2), seed=4))
    assert not np.allclose(rk.k_random_normal((3, 2)), rk.k_random_normal((3, 2)))
    drawn = np.asarray(rk.k_random_bernoulli((1000,), p=0.3, dtype="int32", seed=1))
    assert set(drawn) == {0, 1} and 0.2 < drawn.mean() < 0.4 and drawn.dtype == "int32"
    whole = np.asarray(rk.k_random_uniform((100,), 2, 5, dtype="int32", seed=1))
    assert set(whole) == {2, 3, 4}
    assert np.abs(np.asarray(rk.k_truncated_normal((1000,), stddev=0.5, seed=1))).max() <= 1


# State --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [lambda v: rk.k_variable(v), lambda v: tf.Variable(v)], ids=["keras", "tensorflow"])
def test_variables_of_keras_and_tensorflow_are_updated(make):
    x = make([1.0, 2.0])
    rk.k_set_value(x, np.array([3.0, 4.0]))
    rk.k_update_add(x, 1)
    rk.k_update_sub(x, [1.0, 2.0])
    assert rk.k_update(x, rk.k_get_value(x) * 2) is x
    close(rk.k_get_value(x), [6, 6])
    rk.k_moving_average_update(x, [16.0, 6.0], 0.9)
    rk.k_batch_set_value([(x, rk.k_get_value(x) + 1)])
    close(rk.k_batch_get_value([x])[0], [8, 7])


def test_a_value_is_not_a_variable():
    with pytest.raises(ArgumentError, match="k_set_value.*must be a variable"):
        rk.k_set_value(rk.k_constant(1), 2)
    with pytest.raises(ValueError, match="has no value"):
        rk.k_get_value(keras().Input((3,)))


def test_sparse_tensors_are_detected():
    labels = rk.k_ctc_label_dense_to_sparse([[5, 6], [7, 9]], [2, 1])
    assert rk.k_is_sparse(labels) and not rk.k_is_sparse(rk.k_to_dense(labels))
    assert rk.k_is_tensor(labels) and not rk.k_is_tensor(np.ones(2))


def test_normalization_in_training_uses_batch_statistics():
    made, mean, var = rk.k_normalize_batch_in_training(IMAGE, np.ones(3), np.zeros(3), (0, 1, 2))
    close(mean, IMAGE.mean((0, 1, 2)))
    close(var, IMAGE.var((0, 1, 2)))
    close(made, (IMAGE - IMAGE.mean((0, 1, 2))) / np.sqrt(IMAGE.var((0, 1, 2)) + 0.001))
    first = keras().Input((4, 5, 3))
    close(keras().Model(first, rk.k_normalize_batch_in_training(first, None, None, (0, 1, 2))[0])(IMAGE), made)
    with_rows = rk.k_normalize_batch_in_training(IMAGE, None, None, (1, 2))[0]
    first = rk.k_normalize_batch_in_training(first, None, None, (1, 2))[0]
    close(np.asarray(with_rows).mean((1, 2)), np.zeros((2, 3)))


# The pipe, the module, saving -----------------------------------------------------------------------------------------


def test_backend_verbs_in_a_pipe():
    close(M >> rk.k_square >> rk.k_sum(axis=1), (M**2).sum(1))
    close(M >> rk.k_pow(2), M**2)
    close([M, N] >> rk.k_concatenate(axis=0), np.concatenate([M, N]))


def test_the_backend_module_has_the_python_names():
    backend = rk.backend()
    close(backend.mean(M, axis=0), M.mean(0))
    assert backend.mean is VERBS["k_mean"]
    assert backend.is_float_dtype("float32")
    assert {"mean", "function", "learning_phase", "result_type"} <= set(dir(backend))
    assert len([n for n in VERBS if n.startswith("k_") and n not in ("k_is_float_dtype", "k_result_type")]) == 152
    with pytest.raises(AttributeError):
        backend.no_such_function  # noqa: B018


SYMBOLIC = {
    "logsumexp": (lambda x: rk.k_logsumexp(x, axis=1), lambda x: np.log(np.exp(x).sum(1))),
    "stack": (lambda x: rk.k_stack([x, x], axis=1), lambda x: np.stack([x, x], 1)),
    "unstack": (lambda x: rk.k_unstack(x, axis=1)[2], lambda x: x[:, 2]),
    "concatenate": (lambda x: rk.k_concatenate([x, x]), lambda x: np.concatenate([x, x], -1)),
    "gather": (lambda x: rk.k_gather(x, [1, 0, 1]), lambda x: x[[1, 0, 1]]),
    "gather by it": (lambda x: rk.k_gather(np.arange(5) * 2, rk.k_cast(x > 0, "int32")), lambda x: (x > 0) * 2),
    "identity": (rk.k_identity, lambda x: x),
    "to_dense": (rk.k_to_dense, lambda x: x),
    "print_tensor": (rk.k_print_tensor, lambda x: x),
    "cast_to_floatx": (lambda x: rk.k_cast_to_floatx(x > 0), lambda x: x > 0),
    "eval of its parts": (lambda x: x * rk.k_ndim(x) + rk.k_count_params(x[0]), lambda x: x * 2 + 3),
    "if": (lambda x: rk.k_switch(rk.k_sum(x) > 1e3, lambda: x, lambda: -x), lambda x: -x),
    "conv3d_transpose": (
        lambda x: rk.k_conv3d_transpose(
            rk.k_reshape(x, (-1, 1, 1, 3, 1)),
            np.ones((1, 1, 2, 1, 1), "float32"),
            (None, 1, 1, 6, 1),
            strides=(1, 1, 2),
        )[:, 0, 0, :, 0],
        lambda x: np.repeat(x, 2, axis=1),
    ),
    "ctc labels": (
        lambda x: rk.k_to_dense(rk.k_ctc_label_dense_to_sparse(rk.k_cast(x * 0 + 7, "int32"), [3, 1])),
        lambda x: np.array([[7, 7, 7], [7, 0, 0]]),
    ),
}


@pytest.mark.parametrize("name", SYMBOLIC)
def test_operations_accept_symbolic_tensors(name):
    call, expected = SYMBOLIC[name]
    first = keras().Input((3,))
    close(keras().Model(first, call(first))(M), expected(M))
    close(call(tf.constant(M)), expected(M))


def test_a_saved_model_is_loaded_in_a_fresh_process(tmp_path):
    first = keras().Input((None, 3))
    keras().Model(first, rk.k_batch_flatten(first)).save(tmp_path / "m.keras")
    code = f"import rkeras as rk; print(rk.load_model({str(tmp_path / 'm.keras')!r}).output.shape)"
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "(None, None)" in shown.stdout, shown.stderr


def test_a_model_with_backend_functions_is_saved(tmp_path):
    first = keras().Input((None, 3))
    made = rk.k_sum(rk.k_in_train_phase(rk.k_batch_flatten(first), rk.k_batch_flatten(first * 2)), axis=1)
    model = keras().Model(first, made)
    x = floats(2, 4, 3)
    model.save(tmp_path / "m.keras")
    close(keras().models.load_model(tmp_path / "m.keras")(x), 2 * x.sum((1, 2)))
    mapped = keras().Model(first, rk.k_map_fn(lambda e: e * 2, first))
    with pytest.raises(ValueError, match="cannot be saved"):
        mapped.get_config()


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: rk.k_repeat(M, 1.5), "k_repeat.*`n` must be a positive integer"),
        (lambda: rk.k_square(x="a"), "k_square.*`x` must be a tensor"),
        (lambda: rk.k_one_hot([0.5], 3), "k_one_hot.*`indices` must be whole numbers"),
        (lambda: rk.k_pool2d(IMAGE, (2, 2), pool_mode="min"), "k_pool2d.*`pool_mode` must be one of"),
        (lambda: rk.k_spatial_2d_padding(IMAGE, (1, 2)), "k_spatial_2d_padding.*`padding` must be pairs"),
        (lambda: rk.use_backend("cntk"), "It is discontinued"),
        (lambda: rk.use_backend("numpyro"), "`backend` must be one of"),
        (lambda: rk.k_placeholder(), "k_placeholder.*`shape` must be a shape"),
    ],
)
def test_invalid_arguments_are_named(call, text):
    with pytest.raises(ArgumentError, match=text):
        call()


BACKENDS_OF_KERAS = """
import importlib.util, os, sys
import rkeras as rk
from rkeras._keras import loading
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: "installed" if name == "missing_backend" else found(name, *more)
from rkeras._keras import choose_backend
choose_backend.BACKENDS = (*choose_backend.BACKENDS, "missing_backend")
loading.import_ahead()
assert "keras" in sys.modules
rk.use_backend("tensorflow")
assert "keras" in sys.modules
rk.use_backend("missing_backend")
assert "keras" not in sys.modules and os.environ["KERAS_BACKEND"] == "missing_backend"
try:
    rk.keras_input(3)
except ImportError as error:
    print(error)
rk.use_backend("tensorflow")
print(rk.config_backend(), len(rk.keras_input(3).shape))
try:
    rk.use_backend("missing_backend")
except ValueError as error:
    print(error)
"""


def test_a_backend_can_be_chosen_until_a_verb_uses_keras(python):
    missing, chosen, late = python(BACKENDS_OF_KERAS).splitlines()
    assert missing.startswith("The environment variable KERAS_BACKEND names the backend 'missing_backend', which Keras")
    assert chosen == "tensorflow 2"
    assert 'Keras is already loaded with "tensorflow"' in late
