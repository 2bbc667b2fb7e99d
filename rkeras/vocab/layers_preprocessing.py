"""Layers that turn text, categories and columns into numbers, and what they learn from data."""

from typing import Any

from rkeras._core.arguments import (
    AS_IS,
    COUNT,
    DATA,
    FLAG,
    NUMBER,
    POSITIVE_INTEGER,
    SEQUENCE,
    Kind,
    axis,
    elements,
    positive_integer,
    refuse,
)
from rkeras._core.predicates import is_layer
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.adapt import as_features, feature_specs, learn, vocabulary_of
from rkeras._layers.arguments import CODES, INTEGER_TUPLE, TOKEN, WORDS
from rkeras._layers.make_layer import layer_verb, layers_of, put

FAMILY = "layers_preprocessing"
# A formal without a default, which is nothing where the limits of the bins are given.
BINS = Kind("a positive integer or NULL", lambda value: None if value is None else positive_integer(value))
LEARNS = "`adapt` learns what it needs from data, where the arguments do not say it."

import_with_keras("rkeras._compat.dense_features", backend="tensorflow")

SALT = Kind("an integer or a pair of them", axis)
layer = layers_of(
    FAMILY, max_tokens=POSITIVE_INTEGER, num_oov_indices=COUNT, num_tokens=POSITIVE_INTEGER, num_bins=POSITIVE_INTEGER,
    output_sequence_length=POSITIVE_INTEGER, ngrams=INTEGER_TUPLE, pad_to_max_tokens=FLAG, invert=FLAG, sparse=FLAG,
    ragged=FLAG, mask_token=TOKEN, oov_token=TOKEN, idf_weights=DATA, mean=DATA, variance=DATA,
    mask_value=TOKEN, salt=SALT, fft_length=POSITIVE_INTEGER,
    sequence_stride=POSITIVE_INTEGER, sequence_length=POSITIVE_INTEGER, sampling_rate=POSITIVE_INTEGER,
    num_mel_bins=POSITIVE_INTEGER, min_freq=NUMBER, max_freq=NUMBER, power_to_db=FLAG, top_db=NUMBER, mag_exp=NUMBER,
    min_power=NUMBER, ref_power=NUMBER, frame_length=POSITIVE_INTEGER, frame_step=POSITIVE_INTEGER, periodic=FLAG,
    expand_dims=FLAG,
)  # fmt: skip


def _text(this: Verb, given: dict[str, Any]) -> Any:
    ngrams = given.get("ngrams")
    if ngrams is not None and len(ngrams) == 1:
        given["ngrams"] = ngrams[0]
    return put(symbol("keras.layers.TextVectorization"), given)


# Numbers
layer("layer_normalization", "Normalization", "Mean 0 and variance 1 of each feature, as learned from data",
      note=LEARNS)  # fmt: skip
layer("layer_discretization", "Discretization", "Numbers as the bins that they fall into",
      own={"bin_boundaries": AS_IS}, note=LEARNS)  # fmt: skip
layer("layer_mel_spectrogram", "MelSpectrogram", "Sound as a spectrogram on the mel scale")
layer("layer_stft_spectrogram", "STFTSpectrogram", "Sound as a spectrogram by short-time Fourier transforms")

# Categories
layer("layer_category_encoding", "CategoryEncoding", "Codes as rows of zeros and ones")
layer("layer_hashing", "Hashing", "Anything as codes, by hashing")
layer("layer_hashed_crossing", "HashedCrossing", "Two features at once as codes, by hashing")
layer("layer_string_lookup", "StringLookup", "Strings as their places in a vocabulary", own={"vocabulary": WORDS},
      drops=("vocabulary_dtype",), note=LEARNS)  # fmt: skip
layer("layer_integer_lookup", "IntegerLookup", "Integers as their places in a vocabulary",
      own={"vocabulary": CODES}, note=LEARNS)  # fmt: skip
layer("layer_text_vectorization", "TextVectorization", "Texts as the codes of their words", run=_text,
      own={"vocabulary": WORDS}, note=LEARNS)  # fmt: skip


@verb(acts_on=is_layer, invisible=True, kinds={"data": DATA})
def adapt(object, data, *, batch_size=None, steps=None, **kwargs):
    """Let a preprocessing layer learn from data: a vocabulary, means, bins.

    Args:
        object: the layer.
        data: an array, a character vector, a data frame, a list of arrays by name or a dataset.
        batch_size: number of samples that are looked at together; it does not change what is learned.
        steps: number of batches to look at; by default all.
        **kwargs: further arguments of the layer's own method.

    Returns:
        The layer, unprinted.
    """
    learn(object, data, batch_size, steps, kwargs)
    return object


@verb(acts_on=is_layer)
def get_vocabulary(object, include_special_tokens=True):
    """The vocabulary of a lookup or text layer, in the order of the codes.

    Args:
        object: the layer.
        include_special_tokens: whether to list the tokens for padding and for unknown words too.

    Returns:
        A list of strings or integers.
    """
    return vocabulary_of(object, include_special_tokens)


@verb(acts_on=is_layer, invisible=True, kinds={"vocabulary": WORDS, "idf_weights": DATA})
def set_vocabulary(object, vocabulary, idf_weights=None, **kwargs):
    """Give a lookup or text layer its vocabulary.

    Args:
        object: the layer.
        vocabulary: the words or integers in the order of their codes, or the name of a file with one on each
            line.
        idf_weights: weight of each, for `output_mode = "tf_idf"`.
        **kwargs: further arguments of the layer's own method.

    Returns:
        The layer, unprinted.
    """
    if type(object).__name__ == "IntegerLookup" and isinstance(vocabulary, list):
        vocabulary = [int(v) for v in vocabulary]
    if idf_weights is not None:
        kwargs["idf_weights"] = idf_weights
    object.set_vocabulary(vocabulary, **kwargs)
    return object


@layer_verb(feature_columns=SEQUENCE)
def layer_dense_features(object=None, feature_columns=None, name=None, trainable=None, input_shape=None,
                         batch_input_shape=None, batch_size=None, dtype=None, weights=None):  # fmt: skip
    """Columns of a table as one dense tensor, by TensorFlow's feature columns.

    The input is a list of tensors by name. Numeric, bucketized, categorical (with an indicator or an embedding around
    it), crossed and shared columns are known; they stand in the output by their names.

    Args:
        object: the model or the list of tensors to put the layer on; without it the layer itself is returned.
        feature_columns: a list of the feature columns, of `tf.feature_column`.
        name: name of the layer.
        trainable: whether the embeddings are trained.
        input_shape: accepted; the columns know their shapes.
        batch_input_shape: accepted; the columns know their shapes.
        batch_size: accepted; the columns know their shapes.
        dtype: type of the values.
        weights: initial weights of the embeddings, as a list of arrays.

    Returns:
        A `DenseFeatures` layer, or what came of putting it on `object`.
    """
    from rkeras._compat.dense_features import DenseFeatures

    columns = feature_columns.values() if isinstance(feature_columns, dict) else elements(feature_columns)
    if not columns or not all(hasattr(column, "name") for column in columns):
        raise refuse("layer_dense_features", "feature_columns", "a list of feature columns", feature_columns)
    given = {"name": name, "trainable": trainable, "dtype": dtype, "weights": weights}
    return put(DenseFeatures, {"object": as_features(object), "feature_columns": list(columns), **given})


@layer_verb(crossing_dim=POSITIVE_INTEGER, hashing_dim=POSITIVE_INTEGER, num_discretization_bins=POSITIVE_INTEGER)
def layer_feature_space(object=None, features=None, output_mode="concat", crosses=None, crossing_dim=32,
                        hashing_dim=32, num_discretization_bins=32, name=None, feature_names=None):  # fmt: skip
    """Columns of a table as numbers, each by its own rule, learned from data by `adapt`.

    Args:
        object: a list of tensors by name, or a dataset of such; without it the layer itself is returned.
        features: a list of rules by the name of the column: a `feature_*`, or its name without the prefix.
        output_mode: "concat" for one tensor, "dict" for one of each column.
        crosses: a list of the columns to cross: vectors of names, or `feature_cross`.
        crossing_dim: number of values of a cross.
        hashing_dim: number of values of a hashed column.
        num_discretization_bins: number of bins of a discretized column.
        name: name of the layer.
        feature_names: names of the columns, where `features` has none.

    Returns:
        A `keras.utils.FeatureSpace`, or its output.
    """
    features, crosses = feature_specs(features, feature_names, crosses)
    space = symbol("keras.utils.FeatureSpace")(
        features, output_mode=output_mode, crosses=crosses, crossing_dim=crossing_dim, hashing_dim=hashing_dim,
        num_discretization_bins=num_discretization_bins, name=name,
    )  # fmt: skip
    table = as_features(object)
    if isinstance(table, dict):
        table = {name: column for name, column in table.items() if name in features}
    return put(lambda: space, {"object": table})


def feature(name: str, about: str) -> Verb:
    """Declare a rule for a column of a feature space."""
    rule = {"cross": "cross", "custom": "feature"}.get(name, name)
    return declare(
        f"feature_{name}", f"keras.utils.FeatureSpace.{rule}", family=FAMILY, about=about,
        kinds={"crossing_dim": POSITIVE_INTEGER, "num_bins": BINS, "max_tokens": POSITIVE_INTEGER,
               "num_oov_indices": COUNT, "scale": NUMBER, "offset": NUMBER, "feature_names": SEQUENCE},
    )  # fmt: skip


feature("float", "A column of numbers as it is")
feature("float_rescaled", "A column of numbers, multiplied by a number and shifted")
feature("float_normalized", "A column of numbers with mean 0 and variance 1")
feature("float_discretized", "A column of numbers as bins")
feature("integer_categorical", "A column of integers as categories")
feature("integer_hashed", "A column of integers as categories, by hashing")
feature("string_categorical", "A column of strings as categories")
feature("string_hashed", "A column of strings as categories, by hashing")
feature("cross", "Several columns at once as categories, by hashing")
feature("custom", "A column with a rule of your own")
