"""State of preprocessing layers outside their weights: copies, files, and models that were used before."""

from contextlib import ExitStack, contextmanager

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras._core.errors import ArgumentError
from rkeras._keras import patches, private

X = np.array([[1.0, 20.0], [3.0, 20.0], [5.0, 50.0]], dtype="float32")
NORMALIZED = (X - [3, 30]) / np.sqrt([8 / 3, 200])
WORDS = ["cat", "line\nbreak", "cat", "ant", "unicode\u2028separator", "cat", "ant", "return\r", "form\x0cfeed"]
INDICES = {"cat": 1, "ant": 2, "unicode\u2028separator": 3, "return\r": 4, "line\nbreak": 5, "form\x0cfeed": 6}
WEIGHTS_FILES = {
    "by_layer.h5": (rk.save_model_weights_hdf5, rk.load_model_weights_hdf5),
    "m.weights.h5": (rk.save_model_weights, rk.load_model_weights),
    "checkpoint": (rk.save_model_weights_tf, rk.load_model_weights_tf),
    "m.weights.json": (lambda model, path: rk.save_model_weights(model, path, max_shard_size=1), rk.load_model_weights),
}
LOOKUP = private.get("layers.preprocessing.index_lookup.IndexLookup")


@contextmanager
def plain_keras():
    """Undo the patches of `layer_state` for a while."""
    with ExitStack() as after:
        for (_, name), patch in list(patches.APPLIED.items()):
            if patch.owner in (keras.layers.Normalization, LOOKUP, keras.layers.TextVectorization):
                ours = vars(patch.owner)[name]
                patches.undo(patch)
                after.callback(patches.replace, patch.owner, name, lambda _, ours=ours: ours, patch.reason)
        yield


def normalizing(adapted=True, inner=None):
    """Model whose first layer normalizes; `inner` wraps the layer."""
    layer = rk.layer_normalization()
    if adapted:
        rk.adapt(layer, X)
    inside = inner(layer) if inner else layer
    return keras.Sequential([keras.Input((2,)), inside])


def nested(layer):
    return keras.Sequential([keras.Input((2,)), keras.Sequential([keras.Input((2,)), layer])])


def predict(model, x=X):
    return model.predict(x, verbose=0)


def by_weights(file):
    def copy(model, folder):
        save, load = WEIGHTS_FILES[file]
        save(model, str(folder / file))
        other = normalizing(adapted=False, inner=nested if len(model.layers[0].weights) and hasattr(
            model.layers[0], "layers") else None)  # fmt: skip
        predict(other)
        load(other, str(folder / file))
        return other

    return copy


def with_weights(copy):
    def made(model, folder):
        other = copy(model)
        predict(other)
        other.set_weights(model.get_weights())
        return other

    return made


COPIES = {
    "clone": with_weights(rk.clone_model),
    "json": with_weights(lambda model: rk.model_from_json(rk.model_to_json(model))),
    "yaml": with_weights(lambda model: rk.model_from_yaml(rk.model_to_yaml(model))),
    "config": with_weights(lambda model: rk.from_config(rk.get_config(model))),
    **{file: by_weights(file) for file in WEIGHTS_FILES},
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES)
@pytest.mark.parametrize("inner", [None, nested], ids=["flat", "nested"])
def test_normalization_computes_with_the_weights_of_a_copy(copy, inner, tmp_path):
    other = copy(normalizing(inner=inner), tmp_path)
    np.testing.assert_allclose(predict(other), NORMALIZED, rtol=1e-5)
    np.testing.assert_allclose(other(X), NORMALIZED, rtol=1e-5)


def test_adapt_after_predict_changes_the_predictions():
    model = normalizing()
    model.compile("sgd", "mse")
    predict(model), model.predict_on_batch(X), model.evaluate(X, X, verbose=0)
    rk.adapt(model.layers[0], 2 * X)
    expected = (X - [6, 60]) / np.sqrt([32 / 3, 800])
    np.testing.assert_allclose(predict(model), expected, rtol=1e-5)
    np.testing.assert_allclose(model.predict_on_batch(X), expected, rtol=1e-5)
    assert model.evaluate(X, expected, verbose=0) == pytest.approx(0, abs=1e-9)
    model.layers[0].set_weights([np.array([0, 0]), np.array([1, 1]), np.array(0)])
    np.testing.assert_allclose(predict(model), X)
    np.testing.assert_allclose(model.layers[0].mean, [[0, 0]])


def test_a_normalization_layer_is_mapped_over_a_dataset():
    layer = rk.layer_normalization()
    rk.adapt(layer, X)
    found = tf.data.Dataset.from_tensor_slices(X).batch(2).map(layer)
    np.testing.assert_allclose(np.concatenate(list(found)), NORMALIZED, rtol=1e-5)


def test_a_vector_has_no_features():
    with pytest.raises(ArgumentError, match=r"a matrix with one column for each feature.*axis = NULL"):
        rk.adapt(rk.layer_normalization(), np.array([1.0, 2.0, 3.0]))
    layer = rk.layer_normalization(axis=None)
    rk.adapt(layer, np.array([1.0, 2.0, 3.0]))
    np.testing.assert_allclose(layer(np.array([1.0, 2.0, 3.0])), [-1.2247448, 0, 1.2247448], rtol=1e-6)


def test_a_vector_is_a_column_for_a_layer_of_one_feature():
    model = keras.Sequential([keras.Input((1,)), rk.layer_normalization()])
    rk.adapt(model.layers[0], np.array([1.0, 2.0, 3.0]))
    # As in Keras 2.
    np.testing.assert_allclose(predict(model, np.array([[1.0], [2.0], [3.0]]))[:, 0], [-1.2247448, 0, 1.2247448],
                               rtol=1e-6)  # fmt: skip


# Vocabularies -----------------------------------------------------------------------------------------------


def looking_up(layer, data=WORDS, dtype="string"):
    rk.adapt(layer, data)
    return keras.Sequential([keras.Input((1,), dtype=dtype), layer])


VOCABULARY_COPIES = {
    "clone": lambda model, folder: rk.clone_model(model),
    "json": lambda model, folder: rk.model_from_json(rk.model_to_json(model)),
    "yaml": lambda model, folder: rk.model_from_yaml(rk.model_to_yaml(model)),
    "bytes": lambda model, folder: rk.unserialize_model(rk.serialize_model(model)),
    ".h5": lambda model, folder: reloaded(model, folder / "m.h5"),
    ".keras": lambda model, folder: reloaded(model, folder / "m.keras"),
    "SavedModel": lambda model, folder: reloaded(model, folder / "m", rk.save_model_tf),
    "Keras's own .keras": lambda model, folder: reloaded(model, folder / "k.keras", keras.Model.save),
    "Keras's own .h5": lambda model, folder: reloaded(model, folder / "k.h5", keras.Model.save),
}


def reloaded(model, path, save=rk.save_model):
    save(model, str(path))
    return rk.load_model(str(path))


@pytest.mark.parametrize("copy", VOCABULARY_COPIES.values(), ids=VOCABULARY_COPIES)
def test_an_adapted_vocabulary_is_in_every_copy_and_can_be_adapted_again(copy, tmp_path):
    other = copy(looking_up(rk.layer_string_lookup()), tmp_path)
    words = tf.constant([[word] for word in INDICES])
    assert sorted(predict(other, words)[:, 0]) == sorted(INDICES.values())
    assert other.layers[-1].get_vocabulary()[1:3] == ["cat", "ant"]
    rk.adapt(other.layers[-1], ["new", "new", "ant"])
    (tmp_path / "again").mkdir()
    assert copy(other, tmp_path / "again").layers[-1].get_vocabulary() == ["[UNK]", "new", "ant"]


@pytest.mark.parametrize("file", WEIGHTS_FILES)
def test_files_of_weights_have_the_vocabulary_and_the_boundaries(file, tmp_path):
    save, load = WEIGHTS_FILES[file]
    words, numbers = rk.layer_string_lookup(), rk.layer_discretization(num_bins=3)
    rk.adapt(words, ["a", "b", "b"])
    rk.adapt(numbers, np.arange(9.0))

    def model(words, numbers):
        inputs = [keras.Input((1,), dtype="string"), keras.Input((1,))]
        embedded = keras.layers.Embedding(3, 2, embeddings_initializer="ones")(words(inputs[0]))
        return keras.Model(inputs, [embedded, numbers(inputs[1])])

    first = model(words, numbers)
    save(first, str(tmp_path / file))
    other = model(rk.layer_string_lookup(), rk.layer_discretization(num_bins=3))
    lookup, bins = (next(layer for layer in other.layers if isinstance(layer, kind))
                    for kind in (keras.layers.StringLookup, keras.layers.Discretization))  # fmt: skip
    rk.adapt(lookup, ["x", "y"])
    load(other, str(tmp_path / file))
    assert lookup.get_vocabulary() == ["[UNK]", "b", "a"]
    assert list(bins.bin_boundaries) == list(numbers.bin_boundaries)
    without = keras.Sequential([keras.Input((1,)), keras.layers.Embedding(3, 2)])
    with pytest.raises(ValueError, match="states of 2 adapted layers, the model has 0"):
        load(without, str(tmp_path / file))


def test_weights_by_layer_name_restore_the_vocabulary_of_the_layer_with_that_name(tmp_path):
    first = looking_up(rk.layer_string_lookup(name="words"))
    first.add(keras.layers.Embedding(9, 2, name="vectors"))
    rk.save_model_weights_hdf5(first, str(tmp_path / "w.h5"))
    inputs = keras.Input((1,), dtype="string")
    vectors = keras.layers.Embedding(9, 2, name="vectors")(rk.layer_string_lookup(name="words")(inputs))
    other = keras.Model(inputs, [rk.layer_string_lookup(name="others")(inputs), vectors])
    rk.load_model_weights_hdf5(other, str(tmp_path / "w.h5"), by_name=True)
    assert other.get_layer("words").get_vocabulary()[1] == "cat"
    assert other.get_layer("others").get_vocabulary() == ["[UNK]"]


@pytest.mark.parametrize(
    "layer",
    [
        lambda: rk.layer_string_lookup(output_mode="tf_idf"),
        lambda: rk.layer_string_lookup(output_mode="tf_idf", pad_to_max_tokens=True, max_tokens=12),
        lambda: rk.layer_string_lookup(output_mode="multi_hot", num_oov_indices=2),
        lambda: rk.layer_text_vectorization(output_mode="tf_idf", standardize=None, split=None),
        lambda: rk.layer_text_vectorization(ngrams=2, output_sequence_length=3),
    ],
    ids=["tf_idf", "padded", "multi_hot", "text tf_idf", "text"],
)
def test_modes_of_lookup_layers_are_kept(layer, tmp_path):
    model = looking_up(layer())
    words = tf.constant([["cat"], ["ant"], ["missing"], ["return\r"]])
    expected = predict(model, words)
    for name in ("clone", "json", ".h5", ".keras", "SavedModel"):
        np.testing.assert_allclose(predict(VOCABULARY_COPIES[name](model, tmp_path), words), expected, err_msg=name)


def test_integer_vocabularies_are_kept(tmp_path):
    model = looking_up(rk.layer_integer_lookup(), np.array([7, 7, 9]), "int64")
    for name, copy in VOCABULARY_COPIES.items():
        assert predict(copy(model, tmp_path), np.array([[9], [7], [1]]))[:, 0].tolist() == [2, 1, 0], name


def test_a_vocabulary_set_later_replaces_the_one_of_the_constructor():
    layer = rk.layer_string_lookup(vocabulary=["a", "b"])
    assert layer.get_config()["vocabulary"] == ["a", "b"]
    layer.set_vocabulary(["c"])
    assert rk.from_config(rk.get_config(layer)).get_vocabulary() == ["[UNK]", "c"]


def test_a_vocabulary_file_of_keras_that_would_shift_the_indices_is_an_error(tmp_path):
    with plain_keras():
        layer = rk.layer_string_lookup()
        layer.adapt(WORDS[2:])
        keras.Sequential([keras.Input((1,), dtype="string"), layer]).save(tmp_path / "separators.keras")
        layer = rk.layer_string_lookup()
        layer.adapt(WORDS)
        keras.Sequential([keras.Input((1,), dtype="string"), layer]).save(tmp_path / "lines.keras")
    found = rk.load_model(str(tmp_path / "separators.keras"))
    assert found.layers[-1].get_vocabulary()[3] == "unicode\u2028separator"
    with pytest.raises(ValueError, match="the vocabulary has 7 terms, its file has 8 lines"):
        rk.load_model(str(tmp_path / "lines.keras"))


def test_a_model_is_traced_again_after_a_vocabulary_or_the_boundaries_changed():
    words, bins = rk.layer_string_lookup(), rk.layer_discretization(num_bins=2)
    rk.adapt(words, ["a", "b", "b"])
    rk.adapt(bins, np.array([1.0, 2.0]))
    text = keras.Sequential([keras.Input((1,), dtype="string"), words])
    numbers = keras.Sequential([keras.Input((1,)), bins])
    x = tf.constant([["a"], ["b"]])
    for run in (predict, rk.predict, lambda model, x: model.predict_on_batch(x)):
        rk.adapt(words, ["a", "b", "b"])
        assert run(text, x)[:, 0].tolist() == [2, 1]
        rk.adapt(words, ["a", "a", "b"])
        assert run(text, x)[:, 0].tolist() == [1, 2]
    assert predict(numbers, np.array([[1.5], [15.0]]))[:, 0].tolist() == [1, 1]
    rk.adapt(bins, np.array([10.0, 20.0]))
    assert predict(numbers, np.array([[1.5], [15.0]]))[:, 0].tolist() == [0, 1]


# When the patches can go ------------------------------------------------------------------------------------


def test_plain_keras_computes_with_old_statistics():
    """When this fails, Keras is fixed: the property of `Normalization` can go once that Keras is the oldest one."""
    with plain_keras():
        model = normalizing(adapted=False)
        model.set_weights([np.array([3, 30]), np.array([4, 4]), np.array(0)])
        np.testing.assert_allclose(model(X), X)


def test_plain_keras_loses_an_adapted_vocabulary():
    """When this fails, Keras is fixed: `_keep_vocabularies` can go once that Keras is the oldest supported one."""
    with plain_keras():
        layer = rk.layer_string_lookup()
        layer.adapt(["a"])
        assert type(layer).from_config(layer.get_config()).get_vocabulary() == ["[UNK]"]


def test_plain_keras_predicts_with_an_old_vocabulary():
    """When this fails, Keras is fixed: `_trace_changed_states` can go once that Keras is the oldest supported one."""
    with plain_keras():
        layer = rk.layer_string_lookup()
        layer.adapt(["a", "b", "b"])
        model = keras.Sequential([keras.Input((1,), dtype="string"), layer])
        predict(model, tf.constant([["a"]]))
        layer.adapt(["a", "a", "b"])
        assert predict(model, tf.constant([["a"]])).tolist() == [[2]]


def test_plain_keras_loses_several_axes_in_hdf5(tmp_path):
    """When this fails, Keras is fixed: `name_modules` can go once that Keras is the oldest supported one."""
    model = keras.Sequential([keras.Input((3, 4)), keras.layers.UnitNormalization(axis=(1, 2))])
    model.save(tmp_path / "m.h5")
    x = np.ones((1, 3, 4), dtype="float32")
    assert not np.allclose(keras.saving.load_model(tmp_path / "m.h5", compile=False)(x), model(x))
    np.testing.assert_allclose(rk.load_model_hdf5(str(tmp_path / "m.h5"))(x), model(x))


@pytest.mark.parametrize("verb", [rk.layer_unit_normalization, rk.layer_layer_normalization, rk.layer_rms_normalization,
                                  rk.layer_activation_softmax])  # fmt: skip
def test_several_axes_are_kept_in_hdf5_and_plain_keras_reads_them(verb, tmp_path):
    model = keras.Sequential([keras.Input((3, 4)), verb(axis=(1, 2))])
    x = np.random.default_rng(0).random((2, 3, 4))
    rk.save_model_hdf5(model, str(tmp_path / "m.h5"))
    for load in (rk.load_model_hdf5, keras.saving.load_model):
        found = load(str(tmp_path / "m.h5"), compile=False)
        np.testing.assert_allclose(predict(found, x), predict(model, x), rtol=1e-6)


def test_plain_keras_reads_operators_and_the_mode_of_an_attention_layer_from_hdf5(tmp_path):
    inputs = keras.Input((3, 4))
    doubled = inputs * 2.0 - 1.0
    model = keras.Model(inputs, keras.layers.Attention(score_mode="dot")([doubled, inputs]))
    x = np.random.default_rng(0).random((2, 3, 4)).astype("float32")
    rk.save_model_hdf5(model, str(tmp_path / "m.h5"))
    for load in (rk.load_model_hdf5, keras.saving.load_model):
        found = load(str(tmp_path / "m.h5"), compile=False)
        np.testing.assert_allclose(predict(found, x), predict(model, x), rtol=1e-6)


def test_plain_keras_ignores_the_vocabulary_in_files_of_weights(tmp_path):
    model = looking_up(rk.layer_string_lookup())
    model.add(keras.layers.Embedding(9, 2))
    for file in ("by_layer.h5", "m.weights.h5", "checkpoint"):
        WEIGHTS_FILES[file][0](model, str(tmp_path / file))
    with plain_keras():
        for file in ("by_layer.h5", "m.weights.h5", "checkpoint"):
            embedding = keras.layers.Embedding(9, 2)
            other = keras.Sequential([keras.Input((1,), dtype="string"), keras.layers.StringLookup(), embedding])
            if file == "checkpoint":
                tf.train.Checkpoint(model=other).read(str(tmp_path / file)).assert_existing_objects_matched()
            else:
                other.load_weights(tmp_path / file)
            np.testing.assert_array_equal(other.get_weights()[0], model.get_weights()[0])
            assert other.layers[0].get_vocabulary() == ["[UNK]"]


def test_the_patches_are_applied_once():
    applied = {patch.name for patch in patches.APPLIED.values() if "layer_state" in getattr(
        vars(patch.owner)[patch.name], "__module__", "")}  # fmt: skip
    assert {"get_config", "save_assets", "load_assets", "__setattr__"} <= applied
