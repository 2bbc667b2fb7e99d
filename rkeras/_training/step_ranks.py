"""A step function for each number of axes of the data: labels may be a vector in one call and a matrix in the next.

TensorFlow traces the step of a model once for data of all shapes. After batches of two ranks it uses a trace for
unknown ranks, in which Keras fails, also for batches that it has processed before.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable
from typing import Any

import keras
import tensorflow as tf

from rkeras._keras import patches, private
from rkeras._keras.layer_state import trace_again_if_changed

VERSIONS = "Keras 3.10 to 3.16"
REASON = "A model fails in every call after data of two ranks, such as labels as a vector and as a matrix."
STATES = "What is traced contains vocabularies and boundaries as constants, which adapt() changes."
WITHOUT = "a model fails if the number of axes of the data changes."


class ByRanks:
    """A step function of a model that makes a function for each combination of ranks in a batch.

    Args:
        make: makes a function of an iterator, or of a list of batches.
    """

    def __init__(self, make: Callable[[], Callable[[Any], Any]]):
        self._make = make
        self.functions: dict[tuple[int | None, ...], Callable[[Any], Any]] = {}
        self._last: tuple[Any, tuple[int | None, ...]] = (None, ())

    def __call__(self, data: Any) -> Any:
        """Run the steps. A function that cannot be traced is replaced at the next call."""
        ranks, data = self._ranks(data)
        function = self.functions.get(ranks) or self._make()
        self.functions[ranks] = function
        try:
            return function(data)
        except (StopIteration, tf.errors.OpError):
            raise
        except Exception:
            self.functions.pop(ranks, None)
            raise

    def _ranks(self, data: Any) -> tuple[tuple[int | None, ...], Any]:
        first = data[0] if isinstance(data, list) else data
        # Grouped steps contain their iterator.
        iterator = getattr(first, "iterator", first)
        if hasattr(iterator, "element_spec"):
            spec = iterator.element_spec
            if spec is not self._last[0]:
                self._last = spec, _ranks_of(spec)
            return self._last[1], data
        if not isinstance(data, list):
            first = next(data)
            data = itertools.chain([first], data)
        return _ranks_of(first), data


def _ranks_of(batch: Any) -> tuple[int | None, ...]:
    def rank(value: Any) -> int | None:
        shape = getattr(value, "shape", None)
        return getattr(shape, "rank", None) if hasattr(shape, "rank") else None if shape is None else len(shape)

    return tuple(map(rank, keras.tree.flatten(batch)))


def _make_function(keras_own: Any) -> Any:
    @functools.wraps(keras_own)
    def make_function(self: Any, step_function: Any) -> Any:
        return ByRanks(lambda: keras_own(self, step_function))

    return make_function


def _make_predict_function(keras_own: Any) -> Any:
    @functools.wraps(keras_own)
    def make_predict_function(self: Any, force: bool = False) -> Any:
        if self.predict_function is not None and not force:
            return self.predict_function

        def make() -> Callable[[Any], Any]:
            before = self.predict_function
            keras_own(self, True)
            made, self.predict_function = self.predict_function, before
            return made

        self.predict_function = ByRanks(make)
        return None

    return make_predict_function


def _with_current_states(keras_own: Any) -> Any:
    @functools.wraps(keras_own)
    def make_function(self: Any, force: bool = False) -> Any:
        trace_again_if_changed(self)
        return keras_own(self, force)

    return make_function


if private.supports("_keras.private.trainer_class", WITHOUT) and private.supports("_training.step_ranks", WITHOUT):
    _TRAINER = private.trainer_class()
    patches.replace(_TRAINER, "_make_function", _make_function, REASON, VERSIONS)
    for _name in ("make_train_function", "make_test_function"):
        patches.replace(_TRAINER, _name, _with_current_states, STATES, VERSIONS)
    patches.replace(
        _TRAINER, "make_predict_function", lambda own: _with_current_states(_make_predict_function(own)),
        f"{REASON} {STATES}", VERSIONS,
    )  # fmt: skip
