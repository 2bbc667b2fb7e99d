"""Layers that do more than name a Keras layer, compared with independent computations."""

import json

import keras
import numpy as np
import pandas as pd
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras._core.errors import ArgumentError
from rkeras._core.verb import VERBS


def numbers(*shape):
    return np.random.default_rng(0).normal(size=shape).astype("float32")


def reloaded(model, tmp_path):
    """Save the model, and load it with plain Keras."""
    model.save(tmp_path / "model.keras")
    return keras.saving.load_model(tmp_path / "model.keras")


def recreated(layer):
    return keras.layers.deserialize(json.loads(json.dumps(keras.layers.serialize(layer))))


# Locally connected ------------------------------------------------------------------------------------------


def locally_connected(x, kernel, bias, window, steps):
    """Locally connected layer computed by loops: channels last, no padding."""
    lengths = [(n - w) // s + 1 for n, w, s in zip(x.shape[1:-1], window, steps, strict=True)]
    out = np.zeros((len(x), *lengths, kernel.shape[-1]))
    for place, where in enumerate(np.ndindex(*lengths)):
        part = tuple(slice(i * s, i * s + w) for i, s, w in zip(where, steps, window, strict=True))
        out[(slice(None), *where)] = x[(slice(None), *part)].reshape(len(x), -1) @ kernel[place]
    return out + bias


@pytest.mark.parametrize(("shape", "window", "steps"), [((7, 2), (3,), (2,)), ((5, 6, 2), (2, 3), (1, 2))])
def test_locally_connected_layers_have_separate_filters_at_every_position(shape, window, steps, tmp_path):
    make = VERBS[f"layer_locally_connected_{len(window)}d"]
    model = rk.keras_model_sequential(input_shape=shape) >> make(4, window, strides=steps, bias_initializer="normal")
    x = numbers(3, *shape)
    expected = locally_connected(x, *model.get_weights(), window, steps)
    assert np.allclose(model.predict(x, verbose=0), expected, atol=1e-5)
    assert model.output_shape[1:] == expected.shape[1:]
    assert np.allclose(reloaded(model, tmp_path).predict(x, verbose=0), expected, atol=1e-5)


def test_a_locally_connected_layer_with_channels_first_has_the_kernel_order_of_keras_2():
    x = numbers(2, 3, 5, 4)
    last = rk.layer_locally_connected_2d(filters=2, kernel_size=2, use_bias=False)
    out = last(np.moveaxis(x, 1, -1))
    kernel = last.get_weights()[0].reshape(-1, 4, 3, 2).transpose(0, 2, 1, 3).reshape(-1, 12, 2)
    first = rk.layer_locally_connected_2d(filters=2, kernel_size=2, use_bias=False, data_format="channels_first",
                                          weights=[kernel])  # fmt: skip
    assert np.allclose(first(x), np.moveaxis(out, -1, 1), atol=1e-5)


def test_a_locally_connected_layer_pads_as_a_convolution_does():
    x = numbers(2, 5, 3)
    local = rk.layer_locally_connected_1d(filters=2, kernel_size=3, padding="same", strides=2, use_bias=False)
    plain = rk.layer_conv_1d(filters=2, kernel_size=3, padding="same", strides=2, use_bias=False)
    expected = plain(x)
    local.build(x.shape)
    local.set_weights([np.tile(plain.get_weights()[0].reshape(1, 9, 2), (3, 1, 1))])
    assert np.allclose(local(x), expected, atol=1e-5)


def test_a_locally_connected_layer_is_trained():
    x = numbers(16, 4, 1)
    model = rk.keras_model_sequential(input_shape=(4, 1)) >> rk.layer_locally_connected_1d(1, 2) >> rk.layer_flatten()
    model.compile(keras.optimizers.SGD(0.3), "mse")
    history = model.fit(x, x[:, :3, 0] * [1, 2, 3], epochs=20, verbose=0).history["loss"]
    assert history[-1] < history[0] / 2


def test_a_locally_connected_layer_needs_a_known_shape():
    with pytest.raises(ValueError, match="the shape of the input must be known"):
        rk.layer_input((None, 2)) >> rk.layer_locally_connected_1d(3, 2)


# Recurrent --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["layer_lstm", "layer_gru"])
@pytest.mark.parametrize("given", [{}, {"return_sequences": True}, {"return_sequences": True, "return_state": True}])
def test_time_major_swaps_the_axes(name, given):
    x = numbers(2, 5, 3)
    plain, turned = VERBS[name](units=4, **given), VERBS[name](units=4, time_major=True, **given)
    expected = plain(x)
    turned(x.swapaxes(0, 1))
    turned.set_weights(plain.get_weights())
    out = turned(x.swapaxes(0, 1))
    expected, out = ([v] if hasattr(v, "shape") else list(v) for v in (expected, out))
    sequences = int("return_sequences" in given)
    assert np.allclose(np.swapaxes(out[0], 0, 1) if sequences else out[0], expected[0], atol=1e-5)
    assert all(np.allclose(a, b, atol=1e-5) for a, b in zip(out[1:], expected[1:], strict=True))


def test_a_model_with_a_time_major_layer_is_reloaded(tmp_path):
    inputs = rk.layer_input(batch_shape=(5, None, 3))
    model = rk.keras_model(inputs, inputs >> rk.layer_rnn(rk.rnn_cell_gru(4), time_major=True, return_sequences=True))
    assert model.output_shape == (5, None, 4)
    x = numbers(5, 2, 3)
    assert np.allclose(reloaded(model, tmp_path)(x), model(x), atol=1e-6)


class Sum(keras.layers.Layer):
    """Cell that sums its inputs."""

    state_size = 2

    def call(self, x, states):
        return x + states[0], [x + states[0]]


def test_a_recurrent_layer_accepts_a_user_defined_cell():
    x = numbers(2, 5, 2)
    assert np.allclose(rk.layer_rnn(x, Sum(), return_sequences=True), x.cumsum(axis=1), atol=1e-5)


def test_a_recurrent_layer_accepts_a_list_of_cells():
    layer = rk.layer_rnn(cell=[rk.rnn_cell_lstm(3), rk.layer_gru_cell(2)])
    assert layer(numbers(2, 5, 1)).shape == (2, 2)
    assert type(layer.cell) is keras.layers.StackedRNNCells
    with pytest.raises(ArgumentError, match="`cell` must be a cell or a list of cells"):
        rk.layer_rnn(cell=3)


# Wrapper layers, functions as layers ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["bidirectional", "layer_bidirectional"])
def test_bidirectional_layer_with_a_backward_layer(name):
    x = numbers(2, 4, 3)
    forward, backward = rk.layer_lstm(units=2), rk.layer_gru(units=2, go_backwards=True)
    layer = VERBS[name](layer=forward, backward_layer=backward, merge_mode=None)
    first, second = layer(x)
    assert type(layer.backward_layer) is keras.layers.GRU
    assert np.allclose(first, layer.forward_layer(x)) and np.allclose(second, layer.backward_layer(x))
    made = recreated(layer)
    made(x)
    made.set_weights(layer.get_weights())
    assert np.allclose(made(x)[1], second)


@pytest.mark.parametrize("name", ["time_distributed", "layer_time_distributed", "layer_spectral_normalization"])
def test_a_wrapper_layer_is_recreated_from_its_configuration(name):
    x = numbers(2, 4, 3)
    layer = VERBS[name](layer=rk.layer_dense(units=2), name="outer")
    out = layer(x)
    made = recreated(layer)
    made(x)
    made.set_weights(layer.get_weights())
    assert made.name == "outer" and np.allclose(made(x), out)


def test_a_function_as_a_layer():
    def shifted(x, by):
        return x + by

    out = rk.layer_input(3) >> rk.layer_lambda(shifted, arguments={"by": 2}) >> rk.layer_lambda(rk.layer_identity())
    assert out.shape == (None, 3)
    assert np.allclose(np.ones((1, 3)) >> rk.layer_lambda(shifted, arguments={"by": 2}, output_shape=3), 3)


def test_any_callable_as_a_layer_is_reloaded_by_its_name(tmp_path):
    class Shift:
        __name__ = "shift"

        def __call__(self, x, mask=None):
            return x + 1

    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_lambda(f=Shift())
    model.save(tmp_path / "model.keras")
    made = keras.saving.load_model(tmp_path / "model.keras", custom_objects={"shift": Shift()})
    assert np.allclose(made(np.ones((1, 2))), 2)


def test_a_saved_model_as_a_layer(tmp_path):
    inner = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(3)
    inner.export(str(tmp_path / "saved"), verbose=False)
    inputs = rk.layer_input(2)
    model = rk.keras_model(inputs, inputs >> rk.layer_tfsm(str(tmp_path / "saved")))
    x = numbers(4, 2)
    assert np.allclose(model(x), inner(x), atol=1e-6)


# Attention --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["layer_attention", "layer_additive_attention"])
def test_causal_attention_ignores_later_positions(name):
    x = numbers(1, 4, 3)
    out = VERBS[name]([x, x], causal=True, use_scale=False)
    changed = x.copy()
    changed[:, 2:] += 1
    assert np.allclose(VERBS[name]([changed, changed], causal=True, use_scale=False)[:, :2], out[:, :2], atol=1e-5)
    assert np.allclose(out[:, 0], x[:, 0], atol=1e-5)
    with pytest.raises(ArgumentError, match="use_causal_mask = TRUE"):
        VERBS[name](causal=True)


def test_attention_accepts_the_argument_name_of_keras3():
    x = numbers(1, 4, 3)
    assert np.allclose(rk.layer_attention(object=[x, x]), rk.layer_attention([x, x]))


@pytest.mark.parametrize(
    "layer",
    [
        lambda: rk.layer_multi_head_attention(num_heads=2, key_dim=3),
        lambda: rk.layer_group_query_attention(head_dim=3, num_query_heads=4, num_key_value_heads=2),
    ],
)
def test_multi_head_attention_accepts_a_list_or_one_tensor(layer, tmp_path):
    query, value = rk.layer_input((4, 6)), rk.layer_input((5, 6))
    model = rk.keras_model([query, value], [query, value] >> layer())
    assert model.output_shape == (None, 4, 6)
    x = [numbers(2, 4, 6), numbers(2, 5, 6)]
    assert np.allclose(reloaded(model, tmp_path)(x), model(x), atol=1e-5)
    made = layer()
    assert np.allclose(x[0] >> made, made(x[0], x[0]), atol=1e-5)


# Text and tables --------------------------------------------------------------------------------------------


def test_vocabularies_are_saved(tmp_path):
    model = rk.keras_model_sequential(input_shape=1, input_dtype="string") >> rk.layer_text_vectorization(
        vocabulary=["the", "cat"], output_sequence_length=3
    )
    words = tf.constant([["The cat sat"], ["a"]])
    assert reloaded(model, tmp_path)(words).numpy().tolist() == [[2, 3, 1], [1, 0, 0]]


def test_adapted_state_is_saved(tmp_path):
    layer = rk.layer_string_lookup()
    rk.adapt(layer, ["b", "a", "b"])
    assert rk.get_vocabulary(layer) == ["[UNK]", "b", "a"]
    assert rk.get_vocabulary(layer, include_special_tokens=False) == ["b", "a"]
    assert all(type(word) is str for word in rk.get_vocabulary(layer))
    model = rk.keras_model_sequential(input_shape=1, input_dtype="string") >> layer
    assert reloaded(model, tmp_path)(tf.constant([["a"]])).numpy().tolist() == [[2]]


@pytest.mark.parametrize(
    "data",
    [
        np.array([[0.0, 10.0], [2.0, 30.0]]),
        pd.DataFrame({"a": [0.0, 2.0], "b": [10.0, 30.0]}),
        {"a": np.array([0.0, 2.0]), "b": np.array([10.0, 30.0])},
        tf.data.Dataset.from_tensor_slices(np.array([[0.0, 10.0], [2.0, 30.0]], "float32")).batch(1),
    ],
    ids=["array", "frame", "columns", "dataset"],
)
def test_adapt_accepts_all_types_of_data(data):
    layer = rk.layer_normalization()
    assert rk.adapt(layer, data, batch_size=1) is layer
    assert np.allclose(layer(np.array([[2.0, 20.0]])), [[1, 0]])


def test_adapt_uses_the_first_batches_only():
    layer = rk.layer_normalization()
    rk.adapt(layer, np.array([[0.0], [2.0], [1000.0]]), batch_size=1, steps=2)
    assert float(np.ravel(layer.mean)[0]) == 1


def test_adapting_a_layer_without_adapt_is_an_error():
    with pytest.raises(ArgumentError, match="a layer that can be adapted to data"):
        rk.adapt(rk.layer_dense(3), np.ones((2, 2)))


@pytest.mark.parametrize(("words", "found"), [("cat", ["cat"]), (["cat", "dog"], ["cat", "dog"])])
def test_one_word_of_r_is_a_vocabulary(words, found):
    layer = VERBS["layer_string_lookup"].run({"vocabulary": words}, from_r=True)
    assert rk.get_vocabulary(layer)[1:] == found


def test_a_vocabulary_is_read_from_a_file(tmp_path):
    (tmp_path / "words").write_text("cat\ndog\n")
    for from_r in (False, True):
        layer = VERBS["layer_string_lookup"].run({"vocabulary": str(tmp_path / "words")}, from_r=from_r)
        assert rk.get_vocabulary(layer) == ["[UNK]", "cat", "dog"]


def test_integers_of_r_are_a_vocabulary():
    layer = VERBS["layer_integer_lookup"].run({"vocabulary": [10.0, 20.0], "oov_token": -1.0}, from_r=True)
    assert rk.get_vocabulary(layer) == [-1, 10, 20]
    with pytest.raises(ArgumentError, match="`vocabulary` must be a vector of integers"):
        VERBS["layer_integer_lookup"].run({"vocabulary": [10.5]}, from_r=True)


def test_ngrams_are_one_number_or_several():
    one, two = (rk.layer_text_vectorization(ngrams=n, output_mode="count") for n in (2, (2,)))
    only = rk.layer_text_vectorization(ngrams=(1, 3), output_mode="count")
    for layer in (one, two, only):
        rk.adapt(layer, ["a b c"])
    assert set(rk.get_vocabulary(one)[1:]) == set(rk.get_vocabulary(two)[1:]) == {"a", "b", "c", "a b", "b c"}
    assert set(rk.get_vocabulary(only)[1:]) == {"a", "b", "c", "a b c"}


TABLE = {
    "age": np.array([1.0, 35.0, 70.0], "float32"),
    "city": np.array(["x", "y", "z"]),
    "code": np.array([0.0, 1.0, 2.0], "float32"),
}


def columns():
    f = tf.feature_column
    age = f.numeric_column("age")
    ages = f.bucketized_column(age, [18, 65])
    city = f.categorical_column_with_vocabulary_list("city", ["x", "y"])
    code = f.categorical_column_with_identity("code", 3)
    return [
        f.indicator_column(f.crossed_column([ages, "city"], 4)),
        f.embedding_column(code, 2),
        age,
        ages,
        f.embedding_column(f.categorical_column_with_hash_bucket("city", 5), 3),
        f.indicator_column(city),
    ]


def test_feature_columns_are_concatenated_in_order_of_their_names():
    layer = rk.layer_dense_features(feature_columns=columns())
    out = layer(TABLE).numpy()
    assert out.shape == (3, 1 + 3 + 4 + 3 + 2 + 2)
    # age, age_bucketized, age_bucketized_X_city_indicator, city_embedding, city_indicator, code_embedding
    assert np.allclose(out[:, 0], TABLE["age"])
    assert out[:, 1:4].tolist() == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    assert out[:, 4:8].sum(axis=1).tolist() == [1, 1, 1]
    cities, codes = layer.get_weights()
    hashed = tf.strings.to_hash_bucket_fast(TABLE["city"], 5).numpy()
    assert np.allclose(out[:, 8:11], cities[hashed])
    assert out[:, 11:13].tolist() == [[1, 0], [0, 1], [0, 0]]
    assert np.allclose(out[:, 13:], codes)


def test_a_model_of_feature_columns_is_trained_and_reloaded(tmp_path):
    inputs = {"age": rk.layer_input(1, name="age"), "city": rk.layer_input(1, name="city", dtype="string"),
              "code": rk.layer_input(1, name="code")}  # fmt: skip
    features = rk.layer_dense_features(inputs, columns())
    assert features.shape == (None, 15)
    model = rk.keras_model(inputs, features >> rk.layer_dense(1))
    model.compile("sgd", "mse")
    data = {name: tf.constant(values[:, None]) for name, values in TABLE.items()}
    before = model.layers[-2].get_weights()
    model.fit(data, np.ones((3, 1)), verbose=0)
    assert not any(np.allclose(a, b) for a, b in zip(model.layers[-2].get_weights(), before, strict=True))
    assert np.allclose(reloaded(model, tmp_path)(data), model(data), atol=1e-5)


def test_feature_columns_share_an_embedding():
    f = tf.feature_column
    with tf.Graph().as_default():
        shared = f.shared_embeddings([f.categorical_column_with_identity(k, 3) for k in ("a", "b")], 2)
    layer = rk.layer_dense_features(feature_columns=shared)
    out = layer({"a": np.array([0, 2]), "b": np.array([2, 0])}).numpy()
    assert len(layer.weights) == 1 and layer.weights[0].shape == (3, 2)
    assert np.allclose(out[0, :2], out[1, 2:]) and np.allclose(out[0, 2:], out[1, :2])
    made = recreated(layer)
    made({"a": np.array([0]), "b": np.array([1])})
    assert len(made.weights) == 1


def test_feature_columns_that_are_not_dense_are_rejected():
    column = tf.feature_column.categorical_column_with_identity("code", 3)
    with pytest.raises(ValueError, match="'code' is not dense"):
        rk.layer_dense_features(feature_columns=[column])
    with pytest.raises(ValueError, match="two columns with the name 'age'"):
        rk.layer_dense_features(feature_columns=[tf.feature_column.numeric_column("age")] * 2)
    with pytest.raises(ArgumentError, match="a list of feature columns"):
        rk.layer_dense_features()


def test_a_feature_space_accepts_separate_names_and_crosses():
    space = rk.layer_feature_space(features=["float", "string_hashed"], feature_names=["age", "city"],
                                   hashing_dim=4)  # fmt: skip
    rk.adapt(space, {name: TABLE[name] for name in ("age", "city")})
    out = space({name: tf.constant(TABLE[name]) for name in ("age", "city")})
    assert out.shape == (3, 5)
    crossed = rk.layer_feature_space(features={"a": "string_hashed", "b": "string_hashed"}, hashing_dim=2,
                                     crosses=["a", "b"], crossing_dim=6)  # fmt: skip
    table = {"a": tf.constant(["u", "v"]), "b": tf.constant(["w", "w"])}
    rk.adapt(crossed, tf.data.Dataset.from_tensor_slices(table).batch(2))
    assert crossed(table).shape == (2, 2 + 2 + 6)


# Other layers -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["layer_random_height", "layer_random_width"])
def test_a_model_with_images_of_random_size_is_trained(name, tmp_path):
    model = (rk.keras_model_sequential(input_shape=(8, 8, 1)) >> VERBS[name](0.5)
             >> rk.layer_global_average_pooling_2d() >> rk.layer_dense(1))  # fmt: skip
    assert None in model.layers[0].output.shape[1:3]
    model.compile("sgd", "mse")
    assert np.isfinite(model.fit(np.ones((4, 8, 8, 1)), np.zeros(4), verbose=0).history["loss"][0])
    x = numbers(2, 8, 8, 1)
    assert np.allclose(reloaded(model, tmp_path)(x, training=False), model(x, training=False), atol=1e-6)
    assert np.allclose(model.layers[0](x, training=False), x)


def test_adaptive_max_pooling_to_output_size_one_is_rejected():
    with pytest.raises(ArgumentError, match="layer_global_max_pooling"):
        rk.layer_adaptive_max_pooling_2d(output_size=(2, 1))


def test_softmax_counts_its_axis_from_0_in_r_and_unit_normalization_from_1():
    """As R keras does, count the axis of the first layer from 0 and that of the second from 1."""
    assert VERBS["layer_activation_softmax"].run({"axis": 1.0}, from_r=True).axis == 1
    assert VERBS["layer_unit_normalization"].run({"axis": 2.0}, from_r=True).axis == 1


def test_croppings_and_paddings_as_in_r():
    run = VERBS["layer_cropping_2d"].run
    assert run({"cropping": [1.0, 2.0]}, from_r=True).cropping == ((1, 1), (2, 2))
    assert run({"cropping": [[1.0, 2.0], [0, 3]]}, from_r=True).cropping == ((1, 2), (0, 3))
    assert VERBS["layer_zero_padding_3d"].run({"padding": 2.0}, from_r=True).padding == ((2, 2),) * 3
    with pytest.raises(ArgumentError, match="`cropping` must be an integer of 0 or more"):
        run({"cropping": -1.0}, from_r=True)


def test_trainable_works_for_a_layer_without_this_argument():
    layer = rk.layer_spatial_dropout_1d(rate=0.5, trainable=False)
    assert not layer.trainable


def test_layer_input_returns_an_input_layer():
    model = rk.keras_model_sequential() >> rk.layer_input_layer(shape=3, batch_size=2) >> rk.layer_dense(1)
    assert model.input_shape == (2, 3)
