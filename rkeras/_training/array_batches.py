"""Batches of arrays in memory, sliced in the graph of the steps.

Keras makes a `tf.data` dataset of the arrays in each call of `fit`, `evaluate` and `predict`, which takes longer than
the steps of a small model. The batches here have the same rows in the same order, and the same shapes as far as they
are known when a step is traced, so that the numbers are the same, bit by bit.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from rkeras._keras import private


def are_arrays(*data: Any) -> bool:
    """Return whether all data that are not None are numeric arrays or eager tensors, with rows."""
    return all(_is_array(leaf) for part in data if part is not None for leaf in keras.tree.flatten(part))


def _is_array(leaf: Any) -> bool:
    if type(leaf) is np.ndarray:
        return leaf.ndim > 0 and len(leaf) > 0 and leaf.dtype.kind in "biufc"
    return isinstance(leaf, tf.Tensor) and hasattr(leaf, "numpy") and leaf.shape.rank != 0 and len(leaf) > 0


def has_accelerator() -> bool:
    """Return whether there is another device than the CPU, whose memory may be too small for a whole array."""
    return any(device.device_type != "CPU" for device in tf.config.list_logical_devices())


class ArrayBatches:
    """The batches of a data adapter of Keras for arrays; each `iter()` is a pass over the data.

    Attributes:
        tensors: the data, one tensor for each array.
        batch_size: rows of a batch; the last batch may have fewer.
        number: number of batches.
        element_spec: structure and shapes of a batch; the number of rows is None if the last batch has fewer.
        shapes: the batch size and `element_spec`, hashable.
    """

    def __init__(self, adapter: Any, shuffle: bool):
        convert = private.get("trainers.data_adapters.array_slicing.convert_to_sliceable")
        inputs = convert(private.value(adapter, "_inputs"), target_backend="tensorflow")
        data = keras.tree.map_structure(tf.convert_to_tensor, keras.tree.lists_to_tuples(inputs))
        self.tensors: list[Any] = tf.nest.flatten(data)
        self.batch_size = int(adapter.batch_size)
        self._shuffle = shuffle
        rows = self.tensors[0].shape[0]
        self.number = -(-rows // self.batch_size)
        size = None if rows % self.batch_size else self.batch_size
        self.element_spec = tf.nest.map_structure(lambda t: tf.TensorSpec([size, *t.shape[1:]], t.dtype), data)
        flat = tf.nest.flatten(self.element_spec)
        names = repr(tf.nest.pack_sequence_as(self.element_spec, range(len(flat))))
        self.shapes = (self.batch_size, names, *flat)

    def __iter__(self) -> ArrayPass:
        return ArrayPass(self, _permutation(self.tensors[0].shape[0]) if self._shuffle else None)


class ArrayPass:
    """A pass over the data.

    Attributes:
        batches: the batches.
        position: number of batches taken so far.
    """

    def __init__(self, batches: ArrayBatches, order: Callable[[], Any] | None):
        self.batches, self.position = batches, 0
        self._make_order, self._order = order, None
        self._rest: Any = None

    @property
    def element_spec(self) -> Any:
        """Structure and shapes of a batch."""
        return self.batches.element_spec

    @property
    def is_shuffled(self) -> bool:
        """Whether the rows are in another order than in the arrays."""
        return self._make_order is not None

    @property
    def order(self) -> Any:
        """Numbers of the rows in the order of this pass; an empty tensor if they are not shuffled."""
        if self._order is None:
            self._order = self._make_order() if self._make_order else tf.zeros([0], tf.int64)
        return self._order

    def __iter__(self) -> ArrayPass:
        return self

    def __next__(self) -> Any:
        if self.position == self.batches.number:
            raise StopIteration
        number = tf.constant(self.position)
        self.position += 1
        whole = self.batches.number == 1 and not self.is_shuffled
        flat = self.batches.tensors if whole else self._rows(self.batches.tensors, self.order, number)
        return tf.nest.pack_sequence_as(self.element_spec, flat)

    def take(self, number: int) -> tuple[Any, ...]:
        """Take several batches; returns the arguments for `in_graph`."""
        first = self.position
        self.position += number
        return self.batches.tensors, self.order, tf.constant(first)

    def in_graph(self) -> tuple[list[Any], Callable[..., Any]]:
        """Return the signature of the data, and a function that makes the function of the n-th next batch of them."""
        spec, rows = self.element_spec, self._rows

        def next_batches(tensors: Any, order: Any, first: Any) -> Callable[[Any], Any]:
            return lambda taken: tf.nest.map_structure(
                _with_shape, tf.nest.pack_sequence_as(spec, rows(tensors, order, first + taken)), spec
            )

        whole = [tf.TensorSpec([None, *t.shape[1:]], t.dtype) for t in self.batches.tensors]
        return [whole, tf.TensorSpec([None], tf.int64), tf.TensorSpec([], tf.int32)], next_batches

    def rest(self) -> Any:
        """Return an iterator of `tf.data` over the batches that have not been taken; it takes them."""
        if self._rest is None:
            spec, tensors, order = self.element_spec, self.batches.tensors, self.order
            numbers = tf.data.Dataset.range(self.position, self.batches.number, output_type=tf.int32)
            pack = partial(tf.nest.pack_sequence_as, spec)
            dataset = numbers.map(
                lambda n: tf.nest.map_structure(_with_shape, pack(self._rows(tensors, order, n)), spec)
            )
            self._rest = iter(dataset)
        return self._rest

    def _rows(self, tensors: Any, order: Any, number: Any) -> list[Any]:
        size = self.batches.batch_size
        rows = slice(number * size, (number + 1) * size)
        return [tf.gather(t, order[rows]) if self.is_shuffled else t[rows] for t in tensors]


def _with_shape(tensor: Any, spec: Any) -> Any:
    tensor.set_shape(spec.shape)
    return tensor


def _permutation(rows: int) -> Callable[[], Any]:
    """Return a function that draws the order of the rows as Keras does."""
    seed = private.global_seed()
    return partial(_seeded_permutation, seed, rows) if seed is not None else partial(_draw_permutation, rows)


def _draw_permutation(rows: int) -> Any:
    return tf.random.shuffle(tf.range(rows, dtype=tf.int64))


@lru_cache(maxsize=8)
def _seeded_permutation(seed: int, rows: int) -> Any:
    """Draw the order in a function of a dataset, whose operations begin at the global seed in each pass.

    Outside a dataset, drawing would change the numbers that the user's code draws afterwards.
    """
    del seed  # TensorFlow reads it; here it is a part of the key.
    return next(iter(tf.data.Dataset.range(1).map(lambda _: _draw_permutation(rows))))
