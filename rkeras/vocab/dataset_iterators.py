"""Iterators over datasets, as scripts of TensorFlow 1 used them, and what a dataset is made of."""

from __future__ import annotations

from typing import Any

from rkeras._core.arguments import CALLED, Kind, Unfit, instance_of
from rkeras._core.predicates import is_dataset
from rkeras._core.verb import verb
from rkeras._data.dataset_elements import KINDS, spec_map
from rkeras._data.dataset_iterators import DatasetIterator, is_end, iterator_of, spec_of
from rkeras._keras.loading import symbol


def _iterator(value):
    if not hasattr(value, "get_next"):
        raise Unfit
    return value


ITERATOR = Kind("an iterator over a dataset", _iterator)
ITERATOR_KINDS = {**KINDS, "iterator": ITERATOR}


def is_iterator(value) -> bool:
    """An iterator over a dataset."""
    return hasattr(value, "get_next")


@verb(acts_on=is_dataset, kinds=KINDS)
def make_iterator_one_shot(dataset):
    """An iterator that runs through a dataset once.

    Args:
        dataset: a dataset.

    Returns:
        An iterator for `iterator_get_next()`.
    """
    return DatasetIterator(dataset)


@verb(acts_on=is_dataset, kinds=KINDS)
def make_iterator_initializable(dataset, shared_name=None):
    """An iterator that `iterator_initializer()` starts, and starts again.

    Args:
        dataset: a dataset.
        shared_name: name by which another can find it: its handle.

    Returns:
        An iterator for `iterator_get_next()`.
    """
    return DatasetIterator(dataset, started=False, name=shared_name)


@verb(kinds=KINDS)
def make_iterator_from_structure(output_types, output_shapes=None, shared_name=None):
    """An iterator for elements of a kind, that `iterator_make_initializer()` points at one dataset after another.

    Args:
        output_types: type of the elements, or types in the structure that they have.
        output_shapes: shapes likewise; any by default.
        shared_name: name by which another can find it: its handle.

    Returns:
        An iterator for `iterator_get_next()`.
    """
    return DatasetIterator(element_spec=spec_of(output_types, output_shapes), started=False, name=shared_name)


@verb
def make_iterator_from_string_handle(string_handle, output_types, output_shapes=None):
    """The iterator that a handle belongs to.

    Args:
        string_handle: what `iterator_string_handle()` gave.
        output_types: type of the elements, or types in the structure that they have.
        output_shapes: shapes likewise; any by default.

    Returns:
        The iterator.

    Raises:
        ValueError: if there is no such iterator, or it has other elements.
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
    """The next element of an iterator.

    Args:
        iterator: an iterator.
        name: accepted from scripts for TensorFlow 1.

    Returns:
        The element.

    Raises:
        tf.errors.OutOfRangeError: after the last one; `until_out_of_range()` waits for it.
    """
    return iterator.get_next()


@verb(acts_on=is_iterator, kinds=ITERATOR_KINDS)
def iterator_initializer(iterator):
    """Start an iterator, or start it again. It happens at once; in TensorFlow 1 a session had to run the result.

    Args:
        iterator: an iterator of `make_iterator_initializable()`.

    Returns:
        The iterator, at the first element.
    """
    return iterator.initializer


@verb(acts_on=is_iterator, kinds=ITERATOR_KINDS)
def iterator_make_initializer(iterator, dataset, name=None):
    """Point an iterator at a dataset, at its first element. It happens at once.

    Args:
        iterator: an iterator of `make_iterator_from_structure()`.
        dataset: a dataset with elements of the kind that the iterator was made for.
        name: accepted from scripts for TensorFlow 1.

    Returns:
        The iterator, at the first element.

    Raises:
        TypeError: if the dataset has other elements.
    """
    return iterator.make_initializer(dataset)


@verb(acts_on=is_iterator, kinds=ITERATOR_KINDS)
def iterator_string_handle(iterator, name=None):
    """A text that finds an iterator again.

    Args:
        iterator: an iterator.
        name: accepted from scripts for TensorFlow 1.

    Returns:
        A string for `make_iterator_from_string_handle()`.
    """
    return iterator.string_handle()


def _gives_batches(value: Any) -> bool:
    return is_dataset(value) or is_iterator(value)


@verb(acts_on=is_dataset, kinds={"dataset": instance_of("a dataset or an iterator of one", _gives_batches)})
def next_batch(dataset):
    """The first element of a dataset; the next one of an iterator.

    Args:
        dataset: a dataset or an iterator.

    Returns:
        The element.
    """
    return dataset.get_next() if is_iterator(dataset) else next(iter(dataset))


@verb(acts_on=is_dataset, kinds=KINDS)
def as_array_iterator(dataset):
    """An iterator whose elements are arrays, not tensors.

    Args:
        dataset: a dataset.

    Returns:
        An iterator.
    """
    return dataset.as_numpy_iterator()


@verb
def output_types(object):
    """The types of the elements of a dataset or an iterator.

    Args:
        object: a dataset or an iterator.

    Returns:
        TensorFlow's type, or types in the structure that the elements have.
    """
    return spec_map(lambda spec: spec.dtype, object.element_spec)


@verb
def output_shapes(object):
    """The shapes of the elements of a dataset or an iterator, as far as they are known before it runs.

    Args:
        object: a dataset or an iterator.

    Returns:
        A shape, or shapes in the structure that the elements have; an axis is None where batches differ in length.
    """
    return spec_map(lambda spec: spec.shape, object.element_spec)


@verb(by_hand=True, kinds={"expr": CALLED})
def until_out_of_range(expr):
    """Run something again and again until a dataset comes to its end.

    Args:
        expr: in R an expression, which `break` leaves too; in Python a function without arguments.

    Returns:
        None.
    """
    while True:
        try:
            expr()
        except Exception as error:
            return out_of_range_handler(error)


@verb(by_hand=True, kinds={"expr": CALLED})
def with_dataset(expr):
    """Run something that a dataset's coming to its end may break off.

    Args:
        expr: in R an expression; in Python a function without arguments.

    Returns:
        What it gives; None if the end came.
    """
    try:
        return expr()
    except Exception as error:
        return out_of_range_handler(error)


@verb(by_hand=True)
def out_of_range_handler(e):
    """Take an error for the end of a dataset, if it is that; signal any other again.

    Args:
        e: an error.

    Returns:
        None.
    """
    if not is_end(e):
        raise e
