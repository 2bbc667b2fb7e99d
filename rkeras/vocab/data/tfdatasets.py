"""Datasets: `dataset_*`, transformations of TensorFlow (`tf.data`) datasets: map, batch, shuffle, prefetch ..."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import AS_IS, convert_argument
from rkeras._core.pipe import pipe
from rkeras._core.predicates import is_dataset
from rkeras._core.verb import Verb, called_from_r, declare, verb
from rkeras._data.dataset_elements import DATASET, KINDS, padded_shapes, padding_values
from rkeras._data.feature_columns import features_and_response, is_feature_spec, select_features
from rkeras._distributed import shards
from rkeras._keras.loading import symbol


def _method(this: Verb, given: dict[str, Any]) -> Any:
    dataset = given.pop("dataset")
    assert this.target is not None
    return getattr(dataset, this.target.rpartition(".")[2])(**given)


def dataset(name: str, method: str, about: str, **details: Any) -> Verb:
    """Declare a verb that calls a method of a dataset."""
    return declare(
        name, f"tensorflow.data.Dataset.{method}", family="tfdatasets", about=about, acts_on=is_dataset, kinds=KINDS,
        run=details.pop("run", _method), **details,
    )  # fmt: skip


def _padded(this: Verb, given: dict[str, Any]) -> Any:
    spec = given["dataset"].element_spec
    if given.get("padded_shapes") is not None:
        given["padded_shapes"] = padded_shapes(spec, given["padded_shapes"])
    if given.get("padding_values") is not None:
        given["padding_values"] = padding_values(spec, given["padding_values"])
    return _method(this, given)


def _prefetch(this: Verb, given: dict[str, Any]) -> Any:
    # -1 is tf.data.AUTOTUNE: TensorFlow chooses the buffer size.
    return given["dataset"].prefetch(-1 if given.get("buffer_size") is None else given["buffer_size"])


def _cache(this: Verb, given: dict[str, Any]) -> Any:
    return given["dataset"].cache(given.get("filename") or "")


def _snapshot(this: Verb, given: dict[str, Any]) -> Any:
    if given.get("compression") in ("None", ""):
        given["compression"] = None
    return _method(this, given)


dataset("dataset_batch", "batch", "Batch consecutive elements of a dataset")
dataset("dataset_bucket_by_sequence_length", "bucket_by_sequence_length",
        "Batch the elements of a dataset in buckets of similar length", run=_padded)  # fmt: skip
dataset("dataset_cache", "cache", "Cache the elements of a dataset in memory or in a file", run=_cache)
dataset("dataset_enumerate", "enumerate", "Enumerate the elements of a dataset")
dataset("dataset_filter", "filter", "Filter a dataset by a predicate")
dataset("dataset_flat_map", "flat_map", "Map each element of a dataset to a dataset and flatten the result")
dataset("dataset_group_by_window", "group_by_window", "Group the elements of a dataset by key and reduce each window")
dataset("dataset_interleave", "interleave", "Map each element of a dataset to a dataset and interleave them")
dataset("dataset_map", "map", "Map a function over the elements of a dataset")
dataset("dataset_padded_batch", "padded_batch", "Batch the elements of a dataset with padding to one shape",
        run=_padded)  # fmt: skip
dataset("dataset_prefetch", "prefetch", "Prefetch elements of a dataset in the background", run=_prefetch)
dataset("dataset_rebatch", "rebatch", "Change the batch size of a batched dataset")
dataset("dataset_reduce", "reduce", "Reduce the elements of a dataset to one value")
dataset("dataset_rejection_resample", "rejection_resample", "Resample a dataset to a target class distribution")
dataset("dataset_repeat", "repeat", "Repeat a dataset several times")
dataset("dataset_scan", "scan", "Scan a dataset: map a function that carries a state")
dataset("dataset_shard", "shard", "Shard a dataset: keep every n-th element for one of n workers")
dataset("dataset_shuffle", "shuffle", "Shuffle the elements of a dataset with a buffer")
dataset("dataset_skip", "skip", "Skip the first elements of a dataset")
dataset("dataset_snapshot", "snapshot", "Snapshot of a dataset: save elements to disk for later runs", run=_snapshot)
dataset("dataset_take", "take", "Take the first elements of a dataset")
dataset("dataset_take_while", "take_while", "Take elements of a dataset while a predicate is TRUE")
dataset("dataset_unbatch", "unbatch", "Unbatch a dataset: split batches into elements")
dataset("dataset_unique", "unique", "Keep the unique elements of a dataset: drop duplicates")
dataset("dataset_window", "window", "Group the elements of a dataset into windows, each a dataset")


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_shard_by_worker(dataset):
    """Shard a dataset across the workers of TF_CONFIG.

    Each of n workers keeps every n-th element, starting from its own index. Shard before shuffling and batching and as
    close to the files as possible, because every worker runs all earlier steps for all elements:
    `file_list_dataset("*.tfrecord", shuffle = FALSE) %>% dataset_shard_by_worker() %>% tfrecord_dataset()`. The order
    of the elements must be the same on all workers up to this step. Afterwards, batch by the global batch size: the
    distribution strategy assigns each worker its part of a batch. Automatic sharding by the strategy is switched off
    for the dataset.

    Args:
        dataset: a dataset.

    Returns:
        A dataset; with a single worker it has the same elements.
    """
    return shards.shard_by_worker(dataset)


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_shuffle_and_repeat(dataset, buffer_size, count=None, seed=None):
    """Shuffle and repeat a dataset, reshuffled at each pass.

    Args:
        dataset: a dataset.
        buffer_size: number of elements in the shuffle buffer.
        count: number of passes; unlimited by default.
        seed: random seed, an integer.

    Returns:
        A dataset.
    """
    return dataset.shuffle(buffer_size, seed=seed).repeat(count)


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_map_and_batch(dataset, map_func, batch_size, num_parallel_batches=None, drop_remainder=False,
                          num_parallel_calls=None):  # fmt: skip
    """Map a function over a dataset and batch the results.

    Args:
        dataset: a dataset.
        map_func: function of an element that returns an element.
        batch_size: number of elements in a batch.
        num_parallel_batches: number of batches to compute in parallel; an alternative to `num_parallel_calls`.
        drop_remainder: whether to drop a smaller last batch.
        num_parallel_calls: number of elements to compute in parallel; one by default.

    Returns:
        A dataset.

    Raises:
        ArgumentError: if both `num_parallel_batches` and `num_parallel_calls` are given.
    """
    if num_parallel_batches is not None and num_parallel_calls is not None:
        raise argument_error("dataset_map_and_batch", "num_parallel_batches", "left out with `num_parallel_calls`",
                     num_parallel_batches)  # fmt: skip
    if num_parallel_batches is not None:
        num_parallel_calls = num_parallel_batches * batch_size
    return dataset.map(map_func, num_parallel_calls=num_parallel_calls).batch(batch_size, drop_remainder)


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_concatenate(dataset, *others):
    """Concatenate datasets one after another.

    Args:
        dataset: a dataset.
        *others: datasets to append, with elements of the same structure. In a chain of `>>` name one at a time.

    Returns:
        A dataset.
    """
    if not others:
        # `first >> dataset_concatenate(second)`: the argument is appended to the dataset in the pipe.
        return pipe(lambda first: first.concatenate(dataset))
    for other in others:
        dataset = dataset.concatenate(convert_argument("dataset_concatenate", "others", other, DATASET))
    return dataset


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_prefetch_to_device(dataset, device, buffer_size=None):
    """Prefetch elements of a dataset to a device such as a GPU.

    It must be the last step of a dataset.

    Args:
        dataset: a dataset.
        device: device name, such as "/gpu:0".
        buffer_size: number of elements to prefetch; chosen by TensorFlow by default.

    Returns:
        A dataset.
    """
    return dataset.apply(symbol("tensorflow.data.experimental.prefetch_to_device")(device, buffer_size))


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_collect(dataset, iter_max=None):
    """Collect the elements of a dataset into a list.

    Args:
        dataset: a dataset.
        iter_max: maximum number of elements; all by default.

    Returns:
        A list of elements: tensors, or tensors in the structure of the elements.
    """
    return list(dataset if iter_max is None else dataset.take(iter_max))


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_options(dataset, *options, **settings):
    """Get or set the options of a dataset (tf.data.Options).

    Args:
        dataset: a dataset.
        *options: options: a `tf.data.Options` object, or options by name.
        **settings: options by name; a dot separates a nested option, as in `threading.private_threadpool_size`.

    Returns:
        A dataset with these options; without arguments, the current options.

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
        raise argument_error("dataset_options", "...", "options of tf.data.Options", name)
    try:
        setattr(target, last, value)
    except TypeError:
        # A number such as 10 in R is a double.
        if not (isinstance(value, float) and value.is_integer()):
            raise
        setattr(target, last, int(value))


@verb(acts_on=is_dataset, kinds={**KINDS, "x": AS_IS, "y": AS_IS}, r_function=True)
def dataset_prepare(dataset, x, y=None, named=True, named_features=False, parallel_records=None, batch_size=None,
                    num_parallel_batches=None, drop_remainder=False):  # fmt: skip
    """Prepare a dataset for training: select feature and response columns.

    Args:
        dataset: a dataset whose elements have names.
        x: features: column names, selectors such as `starts_with("a")`, or a formula such as "y ~ a + b".
        y: response: a column name; none by default.
        named: whether the elements are named `x` and `y`; otherwise they are tuples.
        named_features: whether the features keep their names; otherwise they are stacked into one tensor.
        parallel_records: number of records to process in parallel; one by default.
        batch_size: number of records in a batch; no batches by default.
        num_parallel_batches: number of batches to process in parallel; an alternative to `parallel_records`.
        drop_remainder: whether to drop a smaller last batch.

    Returns:
        A dataset.

    Raises:
        ArgumentError: if a column does not exist.
    """
    features, response = features_and_response(dataset, x, y, "dataset_prepare")
    if batch_size is not None and num_parallel_batches is not None:
        parallel_records = batch_size * num_parallel_batches
    made = select_features(dataset, features, response, named, named_features, parallel_records)
    return made if batch_size is None else made.batch(batch_size, drop_remainder)


@verb(acts_on=is_dataset, kinds=KINDS)
def dataset_use_spec(dataset, spec):
    """Apply a fitted feature specification to a dataset.

    Args:
        dataset: a dataset with the columns of the specification.
        spec: a fitted feature specification.

    Returns:
        A dataset of features by name, and of the response.

    Raises:
        ArgumentError: if the specification is not fitted.
    """
    if not is_feature_spec(spec) or not spec.fitted:
        raise argument_error("dataset_use_spec", "spec", "a fitted feature specification", spec)
    arranged = select_features(dataset, spec.x, spec.y)
    return arranged.map(lambda record: (record["x"], record["y"]) if "y" in record else record["x"])


@verb(kinds={"dataset": DATASET})
def as_tf_dataset(dataset):
    """Check that an object is a TensorFlow dataset and return it.

    Args:
        dataset: a dataset.

    Returns:
        The dataset.

    Raises:
        ArgumentError: if `dataset` is not a dataset.
    """
    return dataset


@verb(r_function=True)
def zip_datasets(*datasets, **named):
    """Zip datasets: combine their elements into tuples.

    The result is as long as the shortest dataset.

    Args:
        *datasets: datasets, or a list of them.
        **named: in Python, datasets by name; the elements of the result then have these names. In R names are ignored.

    Returns:
        A dataset.

    Raises:
        ArgumentError: if an argument is not a dataset.
    """
    if len(datasets) == 1 and isinstance(datasets[0], (list, tuple)):
        datasets = tuple(datasets[0])
    parts: Any = named or datasets
    if len(datasets) == 1 and isinstance(datasets[0], dict):
        parts = tuple(datasets[0].values()) if called_from_r() else datasets[0]
    for part in parts.values() if isinstance(parts, dict) else parts:
        if not is_dataset(part):
            raise argument_error("zip_datasets", "...", "datasets", part)
    return symbol("tensorflow.data.Dataset").zip(parts)


def combination(name: str, method: str, about: str) -> Verb:
    """Declare a verb that draws elements from several datasets."""
    return declare(name, f"tensorflow.data.Dataset.{method}", family="tfdatasets", about=about, kinds=KINDS)


combination("sample_from_datasets", "sample_from_datasets", "Sample elements from several datasets at random")
combination("choose_from_datasets", "choose_from_datasets", "Choose elements from several datasets by dataset index")
