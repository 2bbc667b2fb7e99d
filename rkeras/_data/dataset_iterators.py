"""Dataset iterators for scripts from TensorFlow 1: iterators with an initializer and a string handle."""

from __future__ import annotations

import itertools
from typing import Any

from rkeras._keras.loading import symbol

_HANDLES: dict[str, DatasetIterator] = {}
_numbers = itertools.count(1)


class DatasetIterator:
    """Iterator that can be restarted, connected to another dataset, and found by its string handle.

    Attributes:
        element_spec: specification of the elements.
        dataset: the dataset; None before `make_initializer`.
    """

    def __init__(self, dataset: Any = None, element_spec: Any = None, started: bool = True, name: str | None = None):
        self.dataset = dataset
        self.element_spec = element_spec if dataset is None else dataset.element_spec
        self._name = name or f"iterator_{next(_numbers)}"
        self._iterator: Any = None
        if started:
            self.start()

    def start(self) -> DatasetIterator:
        """Start or restart the iterator at the first element."""
        self._iterator = iter(self.dataset)
        return self

    initializer = property(start)

    def make_initializer(self, dataset: Any) -> DatasetIterator:
        """Start the iterator at the first element of a dataset, whose elements must fit `element_spec`."""
        nest = symbol("tensorflow.nest")
        spec = self.element_spec
        if spec is not None:
            nest.assert_same_structure(spec, dataset.element_spec, expand_composites=True)
            for ours, theirs in zip(nest.flatten(spec), nest.flatten(dataset.element_spec), strict=True):
                if not ours.is_compatible_with(theirs):
                    raise TypeError(f"the iterator is for elements {ours}, not {theirs}.")
        self.dataset = dataset
        return self.start()

    def get_next(self) -> Any:
        """Return the next element.

        Raises:
            tf.errors.OutOfRangeError: after the last element.
            tf.errors.FailedPreconditionError: if the iterator has no dataset yet.
        """
        if self._iterator is None:
            raise symbol("tensorflow.errors.FailedPreconditionError")(
                None, None, "the iterator has not been initialized: iterator_initializer() starts it."
            )
        try:
            return next(self._iterator)
        except StopIteration:
            raise symbol("tensorflow.errors.OutOfRangeError")(None, None, "End of sequence") from None

    def string_handle(self) -> str:
        """Return a string by which `iterator_of` finds the iterator."""
        _HANDLES[self._name] = self
        return self._name

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        try:
            return self.get_next()
        except symbol("tensorflow.errors.OutOfRangeError"):
            raise StopIteration from None


def iterator_of(handle: Any) -> DatasetIterator | None:
    """The iterator with a string handle; None if there is none."""
    if hasattr(handle, "numpy"):
        handle = handle.numpy().decode()
    return _HANDLES.get(handle)


def spec_of(types: Any, shapes: Any) -> Any:
    """Element specification for data types and shapes; without shapes, any shape."""
    tf = symbol("tensorflow")
    if isinstance(types, dict):
        return {key: spec_of(kind, None if shapes is None else shapes[key]) for key, kind in types.items()}
    if isinstance(types, (list, tuple)):
        parts = [None] * len(types) if shapes is None else shapes
        return tuple(spec_of(kind, shape) for kind, shape in zip(types, parts, strict=True))
    if shapes is not None and not isinstance(shapes, tf.TensorShape):
        sizes = shapes if isinstance(shapes, (list, tuple)) else [shapes]
        shapes = [None if n is None or n != n else int(n) for n in sizes]
    return tf.TensorSpec(shapes, tf.as_dtype(types))


def is_end(error: Any) -> bool:
    """Whether an error means the end of a dataset."""
    return isinstance(error, (StopIteration, symbol("tensorflow.errors.OutOfRangeError")))
