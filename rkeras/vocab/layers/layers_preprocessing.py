"""Preprocessing layers for text, categories and table columns, and functions that fit them to data."""

from typing import Any

from rkeras._core.converters import axis, elements, positive_integer
from rkeras._core.errors import argument_error
from rkeras._core.kinds import AS_IS, COUNT, DATA, FLAG, INTEGERS, NUMBER, POSITIVE_INTEGER, SEQUENCE, Kind
from rkeras._core.predicates import is_layer
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.adapt import adapt_layer, as_features, feature_specs, vocabulary_of
from rkeras._layers.arguments import INTEGER_VOCABULARY, STRING_VOCABULARY, TOKEN
from rkeras._layers.make_layer import create_and_compose, layer_verb, layers_of, make_layer

FAMILY = "layers_preprocessing"
# `num_bins` has no default in R, but may be NULL if the bin boundaries are given.
BINS = Kind("a positive integer or NULL", lambda value: None if value is None else positive_integer(value))
ADAPT_NOTE = "`adapt()` learns the state of the layer from data, unless it is given in the arguments."

import_with_keras("rkeras._compat.layers.dense_features", backend="tensorflow")
import_with_keras("rkeras._keras.layer_state")
import_with_keras("rkeras._compat.layers.tensorflow_functions", backend="tensorflow")

SALT = Kind("an integer or a pair of them", axis)
layer = layers_of(
    FAMILY, max_tokens=POSITIVE_INTEGER, num_oov_indices=COUNT, num_tokens=POSITIVE_INTEGER, num_bins=POSITIVE_INTEGER,
    output_sequence_length=POSITIVE_INTEGER, ngrams=INTEGERS, pad_to_max_tokens=FLAG, invert=FLAG, sparse=FLAG,
    ragged=FLAG, mask_token=TOKEN, oov_token=TOKEN, idf_weights=DATA, mean=DATA, variance=DATA,
    mask_value=TOKEN, salt=SALT, fft_length=POSITIVE_INTEGER,
    sequence_stride=POSITIVE_INTEGER, sequence_length=POSITIVE_INTEGER, sampling_rate=POSITIVE_INTEGER,
    num_mel_bins=POSITIVE_INTEGER, min_freq=NUMBER, max_freq=NUMBER, power_to_db=FLAG, top_db=NUMBER, mag_exp=NUMBER,
    min_power=NUMBER, ref_power=NUMBER, frame_length=POSITIVE_INTEGER, frame_step=POSITIVE_INTEGER, periodic=FLAG,
    expand_dims=FLAG,
)  # fmt: skip


def _normalization(this: Verb, given: dict[str, Any]) -> Any:
    # Without an axis, the mean is one number, which R passes as a vector of length one.
    if given.get("axis", -1) in (None, ()):
        for name in ("mean", "variance"):
            if getattr(given.get(name), "size", 0) == 1:
                given[name] = given[name].item()
    return make_layer(this, given)


# Numbers
layer("layer_normalization", "Normalization", "Normalization layer (zero mean, unit variance per feature)",
      run=_normalization, note=ADAPT_NOTE)  # fmt: skip
layer("layer_discretization", "Discretization", "Discretization layer (puts numbers into bins)",
      own={"bin_boundaries": AS_IS}, note=ADAPT_NOTE)  # fmt: skip
layer("layer_mel_spectrogram", "MelSpectrogram", "Mel spectrogram layer (audio)")
layer("layer_stft_spectrogram", "STFTSpectrogram", "Short-time Fourier transform (STFT) spectrogram layer (audio)")

# Categories
layer("layer_category_encoding", "CategoryEncoding", "Category encoding layer (one-hot, multi-hot or counts)")
layer("layer_hashing", "Hashing", "Hashing layer (maps categories to bins by hashing)")
layer("layer_hashed_crossing", "HashedCrossing", "Hashed crossing layer (crosses two features by hashing)")
layer("layer_string_lookup", "StringLookup", "String lookup layer (maps strings to integer indices)",
      own={"vocabulary": STRING_VOCABULARY}, ignored=("vocabulary_dtype",), note=ADAPT_NOTE)  # fmt: skip
layer("layer_integer_lookup", "IntegerLookup", "Integer lookup layer (maps integers to vocabulary indices)",
      own={"vocabulary": INTEGER_VOCABULARY}, note=ADAPT_NOTE)  # fmt: skip
layer("layer_text_vectorization", "TextVectorization", "Text vectorization layer (tokenizes texts to integer ids)",
      own={"vocabulary": STRING_VOCABULARY}, note=ADAPT_NOTE)  # fmt: skip


@verb(acts_on=is_layer, invisible=True, kinds={"data": DATA})
def adapt(object, data, *, batch_size=None, steps=None, **kwargs):
    """Fit a preprocessing layer to data.

    The layer learns its state from the data: a vocabulary, mean and variance, or bin boundaries.

    Args:
        object: the layer.
        data: an array, a character vector, a data frame, a list of arrays by name or a dataset.
        batch_size: number of samples processed at a time; it does not change the result.
        steps: number of batches to use; by default all.
        **kwargs: further arguments of the layer's own method.

    Returns:
        The layer, invisibly.
    """
    adapt_layer(object, data, batch_size, steps, kwargs)
    return object


@verb(acts_on=is_layer)
def get_vocabulary(object, include_special_tokens=True):
    """Get the vocabulary of a lookup or text vectorization layer.

    Args:
        object: the layer.
        include_special_tokens: whether to include the tokens for padding and for unknown words.

    Returns:
        A list of strings or integers, in index order.
    """
    return vocabulary_of(object, include_special_tokens)


@verb(acts_on=is_layer, invisible=True, kinds={"vocabulary": STRING_VOCABULARY, "idf_weights": DATA})
def set_vocabulary(object, vocabulary, idf_weights=None, **kwargs):
    """Set the vocabulary of a lookup or text vectorization layer.

    Args:
        object: the layer.
        vocabulary: the words or integers in index order, or the name of a text file with one per line.
        idf_weights: inverse document frequency of each word, for `output_mode = "tf_idf"`.
        **kwargs: further arguments of the layer's own method.

    Returns:
        The layer, invisibly.
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
    """Dense features layer (feature columns to one dense tensor).

    The input is a list of tensors by name. The columns may be numeric, bucketized, categorical (inside an indicator or
    an embedding), crossed or shared. The output contains them in the order of their names.

    Args:
        object: model or list of tensors to apply the layer to; without it, the layer is returned.
        feature_columns: a list of feature columns made by `tf.feature_column`.
        name: name of the layer.
        trainable: whether the embeddings are trained.
        input_shape: accepted without effect; the columns define the shape.
        batch_input_shape: accepted without effect; the columns define the shape.
        batch_size: accepted without effect.
        dtype: dtype of the values.
        weights: initial weights of the embeddings, as a list of arrays.

    Returns:
        The model or tensor if `object` is given; otherwise a `DenseFeatures` layer.
    """
    columns = feature_columns.values() if isinstance(feature_columns, dict) else elements(feature_columns)
    if not columns or not all(hasattr(column, "name") for column in columns):
        raise argument_error("layer_dense_features", "feature_columns", "a list of feature columns", feature_columns)
    given = {"name": name, "trainable": trainable, "dtype": dtype, "weights": weights}
    given |= {"object": as_features(object), "feature_columns": list(columns)}
    return create_and_compose(symbol("rkeras._compat.layers.dense_features.DenseFeatures"), given)


@layer_verb(crossing_dim=POSITIVE_INTEGER, hashing_dim=POSITIVE_INTEGER, num_discretization_bins=POSITIVE_INTEGER)
def layer_feature_space(object=None, features=None, output_mode="concat", crosses=None, crossing_dim=32,
                        hashing_dim=32, num_discretization_bins=32, name=None, feature_names=None):  # fmt: skip
    """Feature space layer (preprocesses the columns of a table).

    `adapt()` fits the preprocessing of each column to data.

    Args:
        object: a list of tensors by name, or a dataset of such lists; without it, the layer is returned.
        features: a list by column name of features: a `feature_*()` object, or a string such as "float".
        output_mode: "concat" for one tensor, "dict" for one tensor per column.
        crosses: a list of feature crosses: vectors of column names, or `feature_cross()` objects.
        crossing_dim: number of hash bins of a cross.
        hashing_dim: number of hash bins of a hashed column.
        num_discretization_bins: number of bins of a discretized column.
        name: name of the layer.
        feature_names: names of the columns, if `features` has no names.

    Returns:
        The output tensor; without `object`, a `keras.utils.FeatureSpace`.
    """
    features, crosses = feature_specs(features, feature_names, crosses)
    space = symbol("keras.utils.FeatureSpace")(
        features, output_mode=output_mode, crosses=crosses, crossing_dim=crossing_dim, hashing_dim=hashing_dim,
        num_discretization_bins=num_discretization_bins, name=name,
    )  # fmt: skip
    table = as_features(object)
    if isinstance(table, dict):
        table = {name: column for name, column in table.items() if name in features}
    return create_and_compose(lambda: space, {"object": table})


def feature(name: str, about: str) -> Verb:
    """Declare the preprocessing of a column in a feature space."""
    rule = {"cross": "cross", "custom": "feature"}.get(name, name)
    return declare(
        f"feature_{name}", f"keras.utils.FeatureSpace.{rule}", family=FAMILY, about=about,
        kinds={"crossing_dim": POSITIVE_INTEGER, "num_bins": BINS, "max_tokens": POSITIVE_INTEGER,
               "num_oov_indices": COUNT, "scale": NUMBER, "offset": NUMBER, "feature_names": SEQUENCE},
    )  # fmt: skip


feature("float", "Numeric feature (float), unchanged")
feature("float_rescaled", "Numeric feature, rescaled (scale and offset)")
feature("float_normalized", "Numeric feature, normalized (zero mean, unit variance)")
feature("float_discretized", "Numeric feature, discretized into bins")
feature("integer_categorical", "Categorical feature of integers (lookup in a vocabulary)")
feature("integer_hashed", "Categorical feature of integers, by hashing")
feature("string_categorical", "Categorical feature of strings (lookup in a vocabulary)")
feature("string_hashed", "Categorical feature of strings, by hashing")
feature("cross", "Feature cross (several features combined by hashing)")
feature("custom", "Custom feature (with your own preprocessor)")
