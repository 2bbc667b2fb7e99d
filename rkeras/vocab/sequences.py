"""Sequences and series: padded, paired, and cut into windows."""

from typing import Any

from rkeras._core.arguments import (
    COUNT,
    DATA,
    FLAG,
    INTEGER,
    NUMBER,
    PATH,
    POSITIVE_INTEGER,
    STRING,
    Kind,
    one_of,
    refuse,
)
from rkeras._core.predicates import is_data
from rkeras._core.verb import called_from_r, verb
from rkeras._data.sequences import TIMESERIES, following, hdf5_rows, rows, skip_grams, timeseries_class
from rkeras._data.tokenizers import sequences as number_sequences
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
    """Sequences of different lengths as a matrix: short ones padded, long ones cut.

    Args:
        sequences: a list of sequences of numbers, or of vectors.
        maxlen: length of them all; by default that of the longest.
        dtype: type of the result.
        padding: whether to pad "pre" or "post": before or after.
        truncating: whether to cut off at the beginning, "pre", or at the end, "post".
        value: what to pad with.

    Returns:
        An array (sequences, maxlen).

    Raises:
        ArgumentError: if there is no sequence, or one has a missing number.
    """
    import numpy as np

    given = rows(sequences)
    if not given:
        raise refuse("pad_sequences", "sequences", "a list of at least one sequence", sequences)
    if np.dtype(dtype).kind in "iu":
        for row in given:
            # What is not a number is missing; as an integer it would be any number.
            if any(v is None or np.any(np.not_equal(v, v)) for v in row):
                raise refuse("pad_sequences", "sequences", "sequences without NA", row)
    return symbol("keras.utils.pad_sequences")(
        given, maxlen=maxlen, dtype=dtype, padding=padding, truncating=truncating, value=value
    )


@verb(acts_on=is_data, kinds=STEPS)
def skipgrams(sequence, vocabulary_size, window_size=4, negative_samples=1.0, shuffle=True, categorical=False,
              sampling_table=None, seed=None):  # fmt: skip
    """Couples of words that stand near each other, and couples of words drawn at random.

    Args:
        sequence: word numbers of a text; 0 is no word.
        vocabulary_size: number of words, 0 counted: the largest number plus one.
        window_size: how many words to either side are near.
        negative_samples: number of random couples for each near one; 0 for none.
        shuffle: whether to mix them.
        categorical: whether labels are (1, 0) and (0, 1) instead of 0 and 1.
        sampling_table: how likely each word is to be taken, as `make_sampling_table()` gives it.
        seed: seed of all that is random.

    Returns:
        `couples`, pairs of word numbers, and `labels`, 1 for those that stand near each other.
    """
    words = number_sequences("skipgrams", "sequence", [sequence])[0]
    return skip_grams(words, vocabulary_size, window_size, negative_samples, shuffle, categorical, sampling_table, seed)


@verb(kinds=STEPS)
def make_sampling_table(size, sampling_factor=1e-05):
    """How likely each word is to be taken for `skipgrams()`, if words are numbered by how frequent they are.

    Frequencies are taken to follow Zipf's law; frequent words are taken less often.

    Args:
        size: number of words.
        sampling_factor: the smaller, the less often frequent words are taken.

    Returns:
        A probability for each word, from number 0 on.
    """
    return symbol("tensorflow.keras.preprocessing.sequence.make_sampling_table")(size, sampling_factor=sampling_factor)


@verb(acts_on=is_data, kinds=STEPS | {"start_index": COUNT, "end_index": INTEGER}, target=TIMESERIES)
def timeseries_generator(data, targets, length, sampling_rate=1, stride=1, start_index=0, end_index=None,
                         shuffle=False, reverse=False, batch_size=128):  # fmt: skip
    """Batches of windows of a series, each with the target at the time after it.

    Args:
        data: the series, times first.
        targets: what to predict at each time; as long as `data`.
        length: length of a window, in times.
        sampling_rate: steps between the times that are taken of a window.
        stride: steps between windows.
        start_index: first time that is used, from 0 (also in R).
        end_index: last time that is used, from 0 (also in R); by default the last of all.
        shuffle: whether to draw windows at random.
        reverse: whether windows run backwards in time.
        batch_size: number of windows in a batch.

    Returns:
        A generator for `fit()`; its elements are batches of windows and targets.

    Raises:
        ArgumentError: if `targets` are not as long as `data`.
    """
    if len(data) != len(targets):
        raise refuse("timeseries_generator", "targets", f"as long as `data`, {len(data)}", targets)
    return timeseries_class()(
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
    """A dataset of windows of a series, with the targets at their first times.

    Args:
        data: the series, times first.
        targets: a target for each window, by its first time; NULL for windows alone.
        sequence_length: number of times in a window.
        sequence_stride: steps between windows.
        sampling_rate: steps between the times of a window.
        batch_size: number of windows in a batch; NULL for windows one by one.
        shuffle: whether to mix the windows.
        seed: seed of the mixing.
        start_index: first time that is used: from 1 in R, from 0 in Python.
        end_index: last time that is used, from 1 and with it, in R, negative from the end; in Python the time to
            end before.
        **kwargs: `format` of Keras, "tf" or "grain".

    Returns:
        A dataset of batches.
    """
    if called_from_r():
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
    """Rows of a dataset in an HDF5 file, read when they are asked for.

    Args:
        datapath: the file.
        dataset: name of the dataset in it.
        start: first row, from 0 (also in R).
        end: row to end before, from 0 (also in R); by default all to the last.
        normalizer: a function that what is read goes through.

    Returns:
        An object with a length and a shape, of which rows can be taken; as data for `fit()` it is read at once.

    Raises:
        ArgumentError: if the file has no such dataset or rows.
    """
    return hdf5_rows("hdf5_matrix", datapath, dataset, start, end, normalizer)


@verb
def generator_next(generator, completed=None):
    """What a generator gives next: a batch, as a rule.

    Args:
        generator: an iterator, a generator of images or of windows, a dataset's iterator, or a function.
        completed: what to give when it has ended.
    """
    return following("generator_next", generator, completed)
