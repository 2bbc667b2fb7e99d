"""Datasets: `dataset_*`, what is done with the elements of a `tf.data` dataset, one after the other."""

from __future__ import annotations

from typing import Any

from rkeras._core.arguments import AS_IS, converted, one_of, refuse
from rkeras._core.pipe import pipe
from rkeras._core.predicates import is_dataset
from rkeras._core.verb import Verb, declare, verb
from rkeras._data.dataset_elements import DATASET, KINDS, shapes_like, values_like
from rkeras._data.feature_columns import features_and_response, is_feature_spec, prepared
from rkeras._distributed import shards
from rkeras._keras.loading import symbol

COMPRESSION = one_of("AUTO", "GZIP", "SNAPPY", "None")


def _method(this: Verb, given: dict[str, Any]) -> Any:
    dataset = given.pop("dataset")
    assert this.target is not None
    return getattr(dataset, this.target.rpartition(".")[2])(**given)


def dataset(name: str, method: str, about: str, **details: Any) -> Verb:
    """Declare a verb that is a method of datasets."""
    return declare(
        name, f"tensorflow.data.Dataset.{method}", family="tfdatasets", about=about, acts_on=is_dataset, kinds=KINDS,
        run=details.pop("run", _method), **details,
    )  # fmt: skip


def _padded(this: Verb, given: dict[str, Any]) -> Any:
    spec = given["dataset"].element_spec
    if given.get("padded_shapes") is not None:
        given["padded_shapes"] = shapes_like(spec, given["padded_shapes"])
    if given.get("padding_values") is not None:
        given["padding_values"] = values_like(spec, given["padding_values"])
    return _method(this, given)


def _prefetch(this: Verb, given: dict[str, Any]) -> Any:
    # -1 is TensorFlow's sign for a size that it finds itself.
    return given["dataset"].prefetch(-1 if given.get("buffer_size") is None else given["buffer_size"])


def _cache(this: Verb, given: dict[str, Any]) -> Any:
    return given["dataset"].cache(given.get("filename") or "")


def _snapshot(this: Verb, given: dict[str, Any]) -> Any:
    if given.get("compression") in ("None", ""):
        given["compression"] = None
    return _method(this, given)


dataset("dataset_batch", "batch", "Put consecutive elements together in batches")
dataset("dataset_bucket_by_sequence_length", "bucket_by_sequence_length",
        "Batch elements of similar length together", run=_padded)  # fmt: skip
dataset("dataset_cache", "cache", "Keep the elements in memory or in a file", run=_cache)
dataset("dataset_enumerate", "enumerate", "Number the elements")
dataset("dataset_filter", "filter", "Keep the elements that fulfil a condition")
dataset("dataset_flat_map", "flat_map", "Replace each element by a dataset, and join these")
dataset("dataset_group_by_window", "group_by_window", "Group elements by a key and reduce each window of a group")
dataset("dataset_interleave", "interleave", "Replace each element by a dataset, and take turns among these")
dataset("dataset_map", "map", "Apply a function to each element")
dataset("dataset_padded_batch", "padded_batch", "Put elements of different shapes together in padded batches",
        run=_padded)  # fmt: skip
dataset("dataset_prefetch", "prefetch", "Prepare later elements while the current one is in use", run=_prefetch)
dataset("dataset_rebatch", "rebatch", "Cut the batches to another size")
dataset("dataset_reduce", "reduce", "Reduce the elements to one value")
dataset("dataset_rejection_resample", "rejection_resample", "Resample to a distribution of classes")
dataset("dataset_repeat", "repeat", "Run through the elements several times")
dataset("dataset_scan", "scan", "Apply a function that carries a state from element to element")
dataset("dataset_shard", "shard", "Take every n-th element, as one of n workers")
dataset("dataset_shuffle", "shuffle", "Shuffle the elements in a buffer")
dataset("dataset_skip", "skip", "Leave out the first elements")
dataset("dataset_snapshot", "snapshot", "Keep the elements in a folder, from where later runs read them", run=_snapshot)
dataset("dataset_take", "take", "Take the first elements")
dataset("dataset_take_while", "take_while", "Take elements as long as a condition holds")
dataset("dataset_unbatch", "unbatch", "Split batches into their elements")
dataset("dataset_unique", "unique", "Leave out elements that occurred before")
dataset("dataset_window", "window", "Group consecutive elements in windows, each a dataset")


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_shard_by_worker(dataset):
    """The elements of this worker, where TF_CONFIG names several: every n-th, from the number of the worker on.

    Put it before shuffling and batching, and as near to the files as it goes, since what comes before it is done by
    each worker for all elements: `file_list_dataset("*.tfrecord", shuffle = FALSE) %>% dataset_shard_by_worker() %>%
    tfrecord_dataset()`. The order before it must be the same for all workers. Then batch by the size for all workers
    together: the strategy gives each its part of a batch. It is told to take the elements as they are, and not to
    divide them again.

    Args:
        dataset: a dataset.

    Returns:
        A dataset; the same elements where there is one worker.
    """
    return shards.of_worker(dataset)


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_shuffle_and_repeat(dataset, buffer_size, count=None, seed=None):
    """Shuffle a dataset, run through it, and shuffle again.

    Args:
        dataset: a dataset.
        buffer_size: number of elements to choose the next one from.
        count: number of passes; without an end by default.
        seed: seed of the random numbers.

    Returns:
        A dataset.
    """
    return dataset.shuffle(buffer_size, seed=seed).repeat(count)


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_map_and_batch(dataset, map_func, batch_size, num_parallel_batches=None, drop_remainder=False,
                          num_parallel_calls=None):  # fmt: skip
    """Apply a function to each element and put the results together in batches.

    Args:
        dataset: a dataset.
        map_func: function of an element that gives an element.
        batch_size: number of elements in a batch.
        num_parallel_batches: number of batches to work on at the same time; instead of `num_parallel_calls`.
        drop_remainder: whether to leave out a last batch that is smaller.
        num_parallel_calls: number of elements to work on at the same time.

    Returns:
        A dataset.

    Raises:
        ArgumentError: if both numbers of parallel work are given.
    """
    if num_parallel_batches is not None and num_parallel_calls is not None:
        raise refuse("dataset_map_and_batch", "num_parallel_batches", "left out beside `num_parallel_calls`",
                     num_parallel_batches)  # fmt: skip
    if num_parallel_batches is not None:
        num_parallel_calls = num_parallel_batches * batch_size
    return dataset.map(map_func, num_parallel_calls=num_parallel_calls).batch(batch_size, drop_remainder)


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_concatenate(dataset, *others):
    """One dataset after the other.

    Args:
        dataset: a dataset.
        *others: datasets with elements of the same kind, to follow. In a chain of `>>` name one at a time.

    Returns:
        A dataset.
    """
    if not others:
        # `first >> dataset_concatenate(second)`: the dataset named here comes after the one in the pipe.
        return pipe(lambda first: first.concatenate(dataset))
    for other in others:
        dataset = dataset.concatenate(converted("dataset_concatenate", "others", other, DATASET))
    return dataset


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_prefetch_to_device(dataset, device, buffer_size=None):
    """Prepare later elements on a device while the current one is in use. It must be the last step of a dataset.

    Args:
        dataset: a dataset.
        device: name of the device, such as "/gpu:0".
        buffer_size: number of elements to prepare; found by TensorFlow by default.

    Returns:
        A dataset.
    """
    return dataset.apply(symbol("tensorflow.data.experimental.prefetch_to_device")(device, buffer_size))


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_collect(dataset, iter_max=None):
    """The elements of a dataset as a list.

    Args:
        dataset: a dataset.
        iter_max: largest number of elements; all by default.

    Returns:
        A list of tensors, or of what structure the elements have.
    """
    return list(dataset if iter_max is None else dataset.take(iter_max))


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_options(dataset, *options, **settings):
    """Get or set the options of a dataset.

    Args:
        dataset: a dataset.
        *options: options as an object `tf.data.Options` or by name.
        **settings: options by name; a dot leads to an option within, as in `threading.private_threadpool_size`.

    Returns:
        A dataset with these options; if none is given, the options that it has.

    Raises:
        ArgumentError: for an option that TensorFlow does not have.
    """
    if not options and not settings:
        return dataset.options()
    chosen = symbol("tensorflow.data.Options")()
    for given in (*options, settings):
        if not isinstance(given, dict):
            chosen = chosen.merge(given)
            continue
        for name, value in given.items():
            _set_option(chosen, name, value)
    return dataset.with_options(chosen)


def _set_option(options: Any, name: str, value: Any) -> None:
    *path, last = name.split(".")
    target = options
    for part in path:
        target = getattr(target, part, None)
    if not hasattr(target, last):
        raise refuse("dataset_options", "...", "options of tf.data.Options", name)
    try:
        setattr(target, last, value)
    except TypeError:
        # R writes 10 for the integer.
        if not (isinstance(value, float) and value.is_integer()):
            raise
        setattr(target, last, int(value))


@verb(acts_on=is_dataset, kinds={**KINDS, "x": AS_IS, "y": AS_IS}, by_hand=True)
def dataset_prepare(dataset, x, y=None, named=True, named_features=False, parallel_records=None, batch_size=None,
                    num_parallel_batches=None, drop_remainder=False):  # fmt: skip
    """Arrange elements with named columns as features and response.

    Args:
        dataset: a dataset whose elements have names.
        x: the features: names, selectors such as `starts_with("a")`, or a formula such as "y ~ a + b".
        y: the response: a name; none by default.
        named: whether the elements have the names `x` and `y`; else they are tuples.
        named_features: whether the features keep their names; else they are stacked into one tensor.
        parallel_records: number of records to work on at the same time.
        batch_size: number of records in a batch; none are made by default.
        num_parallel_batches: number of batches to work on at the same time.
        drop_remainder: whether to leave out a last batch that is smaller.

    Returns:
        A dataset.

    Raises:
        ArgumentError: for a column that is not there.
    """
    features, response = features_and_response(dataset, x, y, "dataset_prepare")
    if batch_size is not None and num_parallel_batches is not None:
        parallel_records = batch_size * num_parallel_batches
    made = prepared(dataset, features, response, named, named_features, parallel_records)
    return made if batch_size is None else made.batch(batch_size, drop_remainder)


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_use_spec(dataset, spec):
    """Arrange a dataset as a fitted feature specification has it.

    Args:
        dataset: a dataset with the columns that the specification was made for.
        spec: a fitted feature specification.

    Returns:
        A dataset of features by name, and of the response.

    Raises:
        ArgumentError: if the specification is not fitted.
    """
    if not is_feature_spec(spec) or not spec.fitted:
        raise refuse("dataset_use_spec", "spec", "a fitted feature specification", spec)
    arranged = prepared(dataset, spec.x, spec.y)
    return arranged.map(lambda record: (record["x"], record["y"]) if "y" in record else record["x"])


@verb(kinds={"dataset": DATASET})
def as_tf_dataset(dataset):
    """A dataset as a dataset: checks that it is one.

    Args:
        dataset: a dataset.

    Returns:
        The dataset.

    Raises:
        ArgumentError: if it is not a dataset.
    """
    return dataset


@verb
def zip_datasets(*datasets, **named):
    """One dataset of tuples from several datasets, as long as the shortest.

    Args:
        *datasets: datasets, or a list of them.
        **named: datasets by name, for elements with these names.

    Returns:
        A dataset.

    Raises:
        ArgumentError: for anything that is not a dataset.
    """
    if len(datasets) == 1 and isinstance(datasets[0], (list, tuple)):
        datasets = tuple(datasets[0])
    parts: Any = named or datasets
    if len(datasets) == 1 and isinstance(datasets[0], dict):
        parts = datasets[0]
    for part in parts.values() if isinstance(parts, dict) else parts:
        if not is_dataset(part):
            raise refuse("zip_datasets", "...", "datasets", part)
    return symbol("tensorflow.data.Dataset").zip(parts)


def mixed(name: str, method: str, about: str) -> Verb:
    """Declare a verb that draws from several datasets."""
    return declare(name, f"tensorflow.data.Dataset.{method}", family="tfdatasets", about=about, kinds=KINDS)


mixed("sample_from_datasets", "sample_from_datasets", "Draw elements from several datasets at random")
mixed("choose_from_datasets", "choose_from_datasets", "Draw elements from the datasets that another dataset names")
