"""Sequences: padding, skip-grams, time series windows, HDF5 data and generators."""

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import COUNT, DATA, FLAG, INTEGER, NUMBER, PATH, POSITIVE_INTEGER, STRING, Kind, one_of
from rkeras._core.predicates import is_data
from rkeras._core.verb import means_keras2, verb
from rkeras._data.sequences import as_rows, next_batch, open_hdf5_rows, row_with_missing, skip_grams
from rkeras._data.tokenizers import as_sequences
from rkeras._keras.loading import symbol

SIDE = one_of("pre", "post")
STEPS: dict[str, Kind] = {
    **dict.fromkeys(
        ("maxlen", "vocabulary_size", "window_size", "size", "length", "sampling_rate", "stride", "sequence_length",
         "sequence_stride"),
        POSITIVE_INTEGER,
    ),
    **dict.fromkeys(("shuffle", "categorical", "reverse"), FLAG),
    **dict.fromkeys(("padding", "truncating"), SIDE),
    **dict.fromkeys(("negative_samples", "sampling_factor"), NUMBER),
    **dict.fromkeys(("data", "targets"), DATA),
}  # fmt: skip


@verb(acts_on=is_data, kinds=STEPS, target="keras.utils.pad_sequences")
def pad_sequences(sequences, maxlen=None, dtype="int32", padding="pre", truncating="pre", value: Any = 0):
    """Pad or truncate sequences to one length.

    Args:
        sequences: a list of sequences of numbers or of vectors.
        maxlen: length of all padded sequences; by default the length of the longest sequence.
        dtype: data type of the result.
        padding: where to pad: "pre" (at the start) or "post" (at the end).
        truncating: where to truncate: "pre" (at the start) or "post" (at the end).
        value: padding value.

    Returns:
        An array of shape (sequences, maxlen).

    Raises:
        ArgumentError: if there are no sequences, or if a sequence contains a missing value.
    """
    import numpy as np

    given = as_rows(sequences)
    if not given:
        raise argument_error("pad_sequences", "sequences", "a list of at least one sequence", sequences)
    if np.dtype(dtype).kind in "iu":
        # NaN marks a missing value; converted to an integer it would become an arbitrary number.
        incomplete = row_with_missing(given)
        if incomplete is not None:
            raise argument_error("pad_sequences", "sequences", "sequences without NA", incomplete)
    return symbol("keras.utils.pad_sequences")(
        given, maxlen=maxlen, dtype=dtype, padding=padding, truncating=truncating, value=value
    )


@verb(acts_on=is_data, kinds=STEPS)
def skipgrams(sequence, vocabulary_size, window_size=4, negative_samples=1.0, shuffle=True, categorical=False,
              sampling_table=None, seed=None):  # fmt: skip
    """Skip-gram word pairs with negative samples (word2vec).

    Args:
        sequence: integer word ids of a text; id 0 is not a word.
        vocabulary_size: size of the vocabulary: the largest word id plus one.
        window_size: largest distance between two words of a pair.
        negative_samples: number of random (negative) pairs for each positive pair; 0 for none.
        shuffle: whether to shuffle the pairs.
        categorical: whether labels are one-hot, (0, 1) and (1, 0), instead of 1 and 0.
        sampling_table: sampling probability of each word, such as the result of `make_sampling_table()`; none by
            default.
        seed: random seed, an integer.

    Returns:
        `couples`, pairs of word ids, and `labels`, 1 for words that occur within the window.
    """
    words = as_sequences("skipgrams", "sequence", [sequence])[0]
    return skip_grams(words, vocabulary_size, window_size, negative_samples, shuffle, categorical, sampling_table, seed)


@verb(kinds=STEPS)
def make_sampling_table(size, sampling_factor=1e-05):
    """Word sampling probabilities for skip-grams (Zipf's law).

    For `skipgrams()`, with words numbered by frequency. Word frequencies are assumed to follow Zipf's law; frequent
    words are sampled less often.

    Args:
        size: number of words.
        sampling_factor: sampling factor of word2vec; with a smaller factor frequent words are sampled less often.

    Returns:
        A probability for each word id, from 0 on.
    """
    return symbol("tensorflow.keras.preprocessing.sequence.make_sampling_table")(size, sampling_factor=sampling_factor)


@verb(acts_on=is_data, kinds=STEPS | {"start_index": COUNT, "end_index": INTEGER},
      target="tensorflow.keras.preprocessing.sequence.TimeseriesGenerator")  # fmt: skip
def timeseries_generator(data, targets, length, sampling_rate=1, stride=1, start_index=0, end_index=None,
                         shuffle=False, reverse=False, batch_size=128):  # fmt: skip
    """Time series generator: batches of sliding windows with targets.

    The target of a window is the value at the time step after it.

    Args:
        data: the time series, time steps on the first axis.
        targets: target at each time step; of the same length as `data`.
        length: window length, in time steps.
        sampling_rate: distance between the time steps within a window.
        stride: distance between the starts of two windows, in time steps.
        start_index: index of the first time step to use, from 0 (in R too).
        end_index: index of the last time step to use, from 0 (in R too); by default the last time step.
        shuffle: whether to shuffle the windows.
        reverse: whether to reverse the time steps in each window.
        batch_size: number of windows in a batch.

    Returns:
        A generator for `fit()`; its elements are batches of windows and targets.

    Raises:
        ArgumentError: if `targets` and `data` differ in length.
    """
    if len(data) != len(targets):
        raise argument_error("timeseries_generator", "targets", f"as long as `data`, {len(data)}", targets)
    return symbol("rkeras._data.batch_generators.TimeseriesGenerator")(
        data, targets, length, sampling_rate=sampling_rate, stride=stride, start_index=start_index,
        end_index=end_index, shuffle=shuffle, reverse=reverse, batch_size=batch_size,
    )  # fmt: skip


@verb(
    acts_on=is_data, target="keras.utils.timeseries_dataset_from_array",
    kinds=STEPS | {"start_index": INTEGER, "end_index": INTEGER},
)  # fmt: skip
def timeseries_dataset_from_array(data, targets, sequence_length, sequence_stride=1, sampling_rate=1, batch_size=128,
                                  shuffle=False, *, seed=None, start_index=None, end_index=None,
                                  **kwargs):  # fmt: skip
    """Time series dataset of sliding windows over an array.

    Args:
        data: the time series, time steps on the first axis.
        targets: target of each window, by the index of its first time step; NULL for windows without targets.
        sequence_length: number of time steps in a window.
        sequence_stride: distance between the starts of two windows, in time steps.
        sampling_rate: distance between the time steps within a window.
        batch_size: number of windows in a batch; NULL for single windows.
        shuffle: whether to shuffle the windows.
        seed: random seed for shuffling.
        start_index: index of the first time step to use: from 1 in R, from 0 in Python and in the edition keras3.
        end_index: end of the time steps to use: in R the index of the last one, from 1 (negative from the end); in
            Python and in the edition keras3 the index after the last one, from 0.
        **kwargs: `format` of Keras, "tf" or "grain".

    Returns:
        A dataset of batches of windows, with targets if given.
    """
    if means_keras2():
        n = len(data)
        if start_index is not None and start_index != 0:
            start_index = start_index - 1 if start_index > 0 else n + start_index
        if end_index is not None and end_index < 0:
            end_index = n + end_index + 1
        if end_index == n:
            end_index = None
    return symbol("keras.utils.timeseries_dataset_from_array")(
        data, targets, sequence_length, sequence_stride=sequence_stride, sampling_rate=sampling_rate,
        batch_size=batch_size, shuffle=shuffle, seed=seed, start_index=start_index, end_index=end_index, **kwargs,
    )  # fmt: skip


@verb(kinds={"datapath": PATH, "dataset": STRING, "start": COUNT, "end": COUNT})
def hdf5_matrix(datapath, dataset, start=0, end=None, normalizer=None):
    """HDF5 matrix: rows of a dataset in an HDF5 file, read on demand.

    Args:
        datapath: path of the HDF5 file.
        dataset: name of the dataset in the file.
        start: index of the first row, from 0 (in R too).
        end: index after the last row, from 0 (in R too); by default all rows.
        normalizer: function applied to the data that are read; none by default.

    Returns:
        An object with a length and a shape that can be subset by row; as data for `fit()` it is read
        completely into memory.

    Raises:
        ArgumentError: if the file does not contain the dataset or the rows.
    """
    return open_hdf5_rows("hdf5_matrix", datapath, dataset, start, end, normalizer)


@verb
def generator_next(generator, completed=None):
    """Get the next element (batch) of a generator or iterator.

    Args:
        generator: an iterator, an image or time series generator, a dataset iterator, or a function.
        completed: value to return at the end of the generator.
    """
    return next_batch("generator_next", generator, completed)
