"""Dataset iterators: iterators as in TensorFlow 1 scripts, and the types and shapes of dataset elements."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import FUNCTION, Kind, instance_of
from rkeras._core.predicates import is_dataset
from rkeras._core.verb import verb
from rkeras._data.dataset_elements import KINDS, map_spec
from rkeras._data.dataset_iterators import DatasetIterator, is_end, iterator_of, spec_of
from rkeras._keras.loading import symbol


def _iterator(value):
    if not hasattr(value, "get_next"):
        raise InvalidValue
    return value


ITERATOR = Kind("an iterator over a dataset", _iterator)
ITERATOR_KINDS = {**KINDS, "iterator": ITERATOR}


def is_iterator(value) -> bool:
    """Whether a value is an iterator over a dataset."""
    return hasattr(value, "get_next")


@verb(acts_on=is_dataset, kinds=KINDS)
def make_iterator_one_shot(dataset):
    """One-shot iterator over a dataset (one pass).

    Args:
        dataset: a dataset.

    Returns:
        An iterator for `iterator_get_next()`.
    """
    return DatasetIterator(dataset)


@verb(acts_on=is_dataset, kinds=KINDS)
def make_iterator_initializable(dataset, shared_name=None):
    """Initializable iterator over a dataset.

    `iterator_initializer()` starts and restarts the iterator.

    Args:
        dataset: a dataset.
        shared_name: name by which `make_iterator_from_string_handle()` finds the iterator (its handle).

    Returns:
        An iterator for `iterator_get_next()`.
    """
    return DatasetIterator(dataset, started=False, name=shared_name)


@verb(kinds=KINDS)
def make_iterator_from_structure(output_types, output_shapes=None, shared_name=None):
    """Reinitializable iterator for datasets with the same element structure.

    `iterator_make_initializer()` connects the iterator to one dataset after another.

    Args:
        output_types: data type of the elements, or data types in the structure of the elements.
        output_shapes: shape of the elements, or shapes in their structure; any shape by default.
        shared_name: name by which `make_iterator_from_string_handle()` finds the iterator (its handle).

    Returns:
        An iterator for `iterator_get_next()`.
    """
    return DatasetIterator(element_spec=spec_of(output_types, output_shapes), started=False, name=shared_name)


@verb
def make_iterator_from_string_handle(string_handle, output_types, output_shapes=None):
    """Get an iterator by its string handle.

    Args:
        string_handle: handle that `iterator_string_handle()` returned.
        output_types: data type of the elements, or data types in the structure of the elements.
        output_shapes: shape of the elements, or shapes in their structure; any shape by default.

    Returns:
        The iterator.

    Raises:
        ValueError: if no iterator has this handle, or if its elements have another structure.
    """
    found = iterator_of(string_handle)
    if found is None:
        raise ValueError(f"make_iterator_from_string_handle(): no iterator has the handle {string_handle!r}.")
    nest = symbol("tensorflow.nest")
    wanted, have = nest.flatten(spec_of(output_types, output_shapes)), nest.flatten(found.element_spec)
    if len(wanted) != len(have) or not all(w.is_compatible_with(h) for w, h in zip(wanted, have, strict=True)):
        raise ValueError(f"make_iterator_from_string_handle(): the iterator has elements {found.element_spec}.")
    return found


@verb(acts_on=is_iterator, kinds=ITERATOR_KINDS)
def iterator_get_next(iterator, name=None):
    """Get the next element of an iterator.

    Args:
        iterator: an iterator.
        name: accepted from TensorFlow 1 scripts and ignored.

    Returns:
        The element.

    Raises:
        tf.errors.OutOfRangeError: after the last element; `until_out_of_range()` handles this error.
    """
    return iterator.get_next()


@verb(acts_on=is_iterator, kinds=ITERATOR_KINDS)
def iterator_initializer(iterator):
    """Initialize an iterator: start or restart it.

    The iterator is initialized at once; in TensorFlow 1 a session had to run the result.

    Args:
        iterator: an iterator from `make_iterator_initializable()`.

    Returns:
        The iterator, at its first element.
    """
    return iterator.initializer


@verb(acts_on=is_iterator, kinds=ITERATOR_KINDS)
def iterator_make_initializer(iterator, dataset, name=None):
    """Initialize an iterator with a dataset.

    The iterator is initialized at once; in TensorFlow 1 a session had to run the result.

    Args:
        iterator: an iterator from `make_iterator_from_structure()`.
        dataset: a dataset with the element structure of the iterator.
        name: accepted from TensorFlow 1 scripts and ignored.

    Returns:
        The iterator, at the first element of the dataset.

    Raises:
        TypeError: if the elements of the dataset have another structure.
    """
    return iterator.make_initializer(dataset)


@verb(acts_on=is_iterator, kinds=ITERATOR_KINDS)
def iterator_string_handle(iterator, name=None):
    """String handle of an iterator.

    Args:
        iterator: an iterator.
        name: accepted from TensorFlow 1 scripts and ignored.

    Returns:
        A string for `make_iterator_from_string_handle()`.
    """
    return iterator.string_handle()


def _is_dataset_or_iterator(value: Any) -> bool:
    return is_dataset(value) or is_iterator(value)


@verb(acts_on=is_dataset, kinds={"dataset": instance_of("a dataset or an iterator of one", _is_dataset_or_iterator)})
def next_batch(dataset):
    """Get the first batch of a dataset, or the next batch of an iterator.

    Args:
        dataset: a dataset or an iterator.

    Returns:
        The batch (element).
    """
    return dataset.get_next() if is_iterator(dataset) else next(iter(dataset))


@verb(acts_on=is_dataset, kinds=KINDS)
def as_array_iterator(dataset):
    """Convert a dataset to an iterator that yields arrays.

    Args:
        dataset: a dataset.

    Returns:
        An iterator whose elements are arrays instead of tensors.
    """
    return dataset.as_numpy_iterator()


@verb
def output_types(object):
    """Data types of the elements of a dataset or iterator.

    Args:
        object: a dataset or an iterator.

    Returns:
        A TensorFlow data type, or data types in the structure of the elements.
    """
    return map_spec(lambda spec: spec.dtype, object.element_spec)


@verb
def output_shapes(object):
    """Shapes of the elements of a dataset or iterator.

    Args:
        object: a dataset or an iterator.

    Returns:
        A shape, or shapes in the structure of the elements; a dimension that is unknown before the dataset runs, or
        that varies, is None.
    """
    return map_spec(lambda spec: spec.shape, object.element_spec)


@verb(r_function=True, kinds={"expr": FUNCTION})
def until_out_of_range(expr):
    """Repeat an expression until the end of a dataset.

    Args:
        expr: in R an expression, in which `break` also ends the loop; in Python a function without arguments.

    Returns:
        None.
    """
    while True:
        try:
            expr()
        except Exception as error:
            return out_of_range_handler(error)


@verb(r_function=True, kinds={"expr": FUNCTION})
def with_dataset(expr):
    """Evaluate an expression that may reach the end of a dataset.

    Reaching the end of the dataset is not an error.

    Args:
        expr: in R an expression; in Python a function without arguments.

    Returns:
        The value of the expression; None if the dataset ended.
    """
    try:
        return expr()
    except Exception as error:
        return out_of_range_handler(error)


@verb(r_function=True)
def out_of_range_handler(e):
    """Error handler for the end of a dataset (out of range).

    An error that means the end of a dataset is ignored; any other error is raised again.

    Args:
        e: an error.

    Returns:
        None.
    """
    if not is_end(e):
        raise e
