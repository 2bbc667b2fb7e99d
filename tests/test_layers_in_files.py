"""Every layer in every format and copy: the predictions are equal before and after.

By default only the cases of `SHORT` run; `make sweep` runs all.
"""

import keras
import numpy as np
import pytest
import tensorflow as tf
from test_layers_reloaded import CASES, data, make

import rkeras as rk

WORDS = [["b"], ["line\nbreak"], ["b"], ["unicode\u2028separator"], ["line\nbreak"], ["b"]]
SENTENCES = [["b c b"], ["a b"], ["c d"]]


def sequential(shape, *layers, dtype=None):
    return keras.Sequential([keras.Input(shape, dtype=dtype), *layers])


def adapted(layer, values):
    rk.adapt(layer, values)
    return layer


def texts(layer, values=WORDS):
    """Model with an adapted layer of texts, and its input."""
    return sequential((1,), adapted(layer, values), dtype="string"), tf.constant(values)


def numbers(layer, shape=(4,)):
    x = np.random.default_rng(2).random((6, *shape)).astype("float32")
    return sequential(shape, adapted(layer, 3 * x)), x


def wrapped(shape, *layers):
    return sequential(shape, *layers), data(shape)


def table(**columns):
    """Functional model of several inputs that joins preprocessed columns."""
    inputs = {name: keras.Input((1,), name=name, dtype=dtype) for name, (_, dtype, _) in columns.items()}
    joined = keras.layers.Concatenate()([keras.ops.cast(layer(inputs[name]), "float32")
                                         for name, (layer, _, _) in columns.items()])  # fmt: skip
    values = {name: tf.constant(x) for name, (_, _, x) in columns.items()}
    return keras.Model(inputs, keras.layers.Dense(2)(joined)), values


def mixed():
    ages = np.arange(6.0).reshape(6, 1).astype("float32")
    return table(
        word=(adapted(rk.layer_string_lookup(output_mode="one_hot"), WORDS), "string", WORDS),
        age=(adapted(rk.layer_normalization(), ages), "float32", ages),
        group=(adapted(rk.layer_discretization(num_bins=3, output_mode="one_hot"), ages), "float32", ages),
        code=(adapted(rk.layer_integer_lookup(output_mode="multi_hot"), ages.astype("int64")), "int64",
              ages.astype("int64")),
    )  # fmt: skip


def attention():
    inputs = [keras.Input((3, 4)), keras.Input((5, 4))]
    outputs = keras.layers.MultiHeadAttention(2, 3)(*inputs)
    return keras.Model(inputs, outputs), [data((3, 4)), data((5, 4))]


def nested():
    """Model in a model in a model, with adapted layers in the inner one."""
    values = data((4,))
    inner = sequential((4,), adapted(rk.layer_normalization(), values), keras.layers.Dense(3))
    inputs = keras.Input((4,))
    middle = keras.Model(inputs, inner(inputs) * 2.0)
    return sequential((4,), middle, keras.layers.Dense(2)), values


ADAPTED = {
    "string_lookup": lambda: texts(rk.layer_string_lookup()),
    "string_lookup_mask": lambda: texts(rk.layer_string_lookup(mask_token="", num_oov_indices=2)),
    "string_lookup_one_hot": lambda: texts(rk.layer_string_lookup(output_mode="one_hot")),
    "string_lookup_tf_idf": lambda: texts(rk.layer_string_lookup(output_mode="tf_idf")),
    "string_lookup_padded": lambda: texts(rk.layer_string_lookup(output_mode="count", max_tokens=9,
                                                                 pad_to_max_tokens=True)),
    "text_vectorization": lambda: texts(rk.layer_text_vectorization(output_sequence_length=4), SENTENCES),
    "text_vectorization_ngrams": lambda: texts(rk.layer_text_vectorization(ngrams=2, output_mode="count"), SENTENCES),
    "text_vectorization_tf_idf": lambda: texts(rk.layer_text_vectorization(output_mode="tf_idf"), SENTENCES),
    "integer_lookup": lambda: (sequential((1,), adapted(rk.layer_integer_lookup(), [[9], [9], [7]]), dtype="int64"),
                               np.array([[9], [7], [1]])),
    "discretization": lambda: numbers(rk.layer_discretization(num_bins=3)),
    "normalization_adapted": lambda: numbers(rk.layer_normalization()),
    "normalization_axes": lambda: numbers(rk.layer_normalization(axis=(1, 2)), (2, 3)),
    "normalization_none": lambda: numbers(rk.layer_normalization(axis=None)),
    "normalization_inverted": lambda: numbers(rk.layer_normalization(invert=True)),
    "hashing": lambda: (sequential((1,), rk.layer_hashing(num_bins=5, salt=(1, 2)), dtype="string"),
                        tf.constant(WORDS)),
    "mixed": mixed,
}  # fmt: skip
WRAPPED = {
    "unit_normalization_axes": lambda: wrapped((3, 4), rk.layer_unit_normalization(axis=(1, 2))),
    "layer_normalization_axes": lambda: wrapped((3, 4), rk.layer_layer_normalization(axis=(1, 2))),
    "softmax_axes": lambda: wrapped((3, 4), rk.layer_activation_softmax(axis=(1, 2))),
    "rms_normalization_axes": lambda: wrapped((3, 4), rk.layer_rms_normalization(axis=(1, 2))),
    "bidirectional": lambda: wrapped((4, 2), rk.bidirectional(layer=keras.layers.LSTM(3))),
    "bidirectional_two": lambda: wrapped((4, 2), keras.layers.Bidirectional(
        keras.layers.GRU(3), backward_layer=keras.layers.GRU(3, go_backwards=True), merge_mode="sum")),
    "time_distributed": lambda: wrapped((4, 3, 2), rk.time_distributed(
        layer=keras.layers.UnitNormalization(axis=(1, 2)))),
    "time_distributed_dense": lambda: wrapped((4, 3), rk.time_distributed(layer=keras.layers.Dense(2))),
    "spectral_normalization": lambda: wrapped((4,), rk.layer_spectral_normalization(layer=keras.layers.Dense(3))),
    "rnn_cells": lambda: wrapped((4, 2), keras.layers.RNN([keras.layers.LSTMCell(3), keras.layers.GRUCell(2)])),
    "multi_head_attention": attention,
    "nested": nested,
}  # fmt: skip
MODELS = {**ADAPTED, **WRAPPED}
SHORT = {
    "string_lookup", "text_vectorization_tf_idf", "discretization", "normalization_none", "mixed", "nested",
    "unit_normalization_axes", "time_distributed", "layer_attention", "layer_locally_connected_1d", "layer_lstm",
    "layer_batch_normalization",
}  # fmt: skip


IN_NO_MODEL = {"layer_equalization"}
"""Layers that Keras cannot use in a model."""


def of_layer(name):
    """Model of one layer, and its inputs."""
    shape, given = CASES[name]
    layer = make(name, shape, given)
    inputs = [keras.Input(s) for s in shape] if isinstance(shape, list) else keras.Input(shape)
    return keras.Model(inputs, layer(inputs)), data(shape)


def fresh(model):
    """The same architecture, with other weights."""
    return rk.model_from_json(rk.model_to_json(model))


def with_weights(copy):
    def made(model, folder):
        other = copy(model)
        other.set_weights(model.get_weights())
        return other

    return made


def file(name, save, load):
    def copy(model, folder):
        save(model, str(folder / name))
        return load(str(folder / name))

    return copy


def weights_file(name, save, load):
    def copy(model, folder):
        other = fresh(model)
        if not model.weights:
            return other
        save(model, str(folder / name))
        load(other, str(folder / name))
        return other

    return copy


COPIES = {
    ".keras": file("m.keras", rk.save_model, rk.load_model),
    ".h5": file("m.h5", rk.save_model_hdf5, rk.load_model_hdf5),
    "SavedModel": file("m", rk.save_model_tf, rk.load_model_tf),
    "bytes": lambda model, folder: rk.unserialize_model(rk.serialize_model(model)),
    "weights by layer": weights_file("w.h5", rk.save_model_weights_hdf5, rk.load_model_weights_hdf5),
    "weights of Keras 3": weights_file("m.weights.h5", rk.save_model_weights, rk.load_model_weights),
    "checkpoint": weights_file("ckpt", rk.save_model_weights_tf, rk.load_model_weights_tf),
    "JSON": with_weights(fresh),
    "YAML": with_weights(lambda model: rk.model_from_yaml(rk.model_to_yaml(model))),
    "clone": with_weights(rk.clone_model),
    "configuration": with_weights(lambda model: rk.from_config(rk.get_config(model))),
    "serialize": with_weights(lambda model: rk.deserialize_keras_object(rk.serialize_keras_object(model))),
}


def randomize(model):
    """Give the weights of a model other values than the initial ones; the statistics of adapted layers stay."""
    values = np.random.default_rng(3)
    for v in model.weights:
        if v.dtype.startswith("float") and "normalization" not in v.path:
            v.assign(values.uniform(0.5, 1.5, v.shape))


def outputs(model, x):
    return [np.asarray(y) for y in keras.tree.flatten(model(x, training=False))]


@pytest.mark.parametrize("case", [n if n in SHORT else pytest.param(n, marks=pytest.mark.long)
                                  for n in [*MODELS, *(n for n in CASES if n not in IN_NO_MODEL)]])  # fmt: skip
def test_a_layer_predicts_the_same_in_every_format_and_copy(case, tmp_path):
    model, x = MODELS[case]() if case in MODELS else of_layer(case)
    randomize(model)
    expected = outputs(model, x)
    for form, copy in COPIES.items():
        other = copy(model, tmp_path)
        for ours, theirs in zip(outputs(other, x), expected, strict=True):
            np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-6, err_msg=form)


@pytest.mark.parametrize("case", sorted(IN_NO_MODEL))
def test_keras_cannot_use_some_layers_in_a_model(case):
    """When this fails, Keras is fixed: the layer can be tested with the others."""
    with pytest.raises(ValueError, match="is part of a cycle"):
        of_layer(case)


def test_a_feature_space_is_saved_with_its_state(tmp_path):
    space = rk.layer_feature_space(features={"age": "float_normalized", "word": "string_categorical"},
                                   output_mode="concat")  # fmt: skip
    columns = {"age": np.arange(6.0), "word": np.array(WORDS)[:, 0]}
    rk.adapt(space, columns)
    values = {"age": tf.constant(columns["age"]), "word": tf.constant(columns["word"].tolist())}
    expected = np.asarray(space(values))
    space.save(str(tmp_path / "space.keras"))
    found = rk.load_model(str(tmp_path / "space.keras"))
    np.testing.assert_allclose(found(values), expected)
