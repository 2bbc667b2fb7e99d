"""Several training steps per call into TensorFlow: replacements of Keras's epoch iterator and step functions.

Keras creates its iterator over an epoch with the model's `steps_per_execution`, and passes the values of the iterator
to the model's step function. If `steps_per_execution` is an `AutoSteps`, the iterator returns `Steps`, and the step
function runs that many steps.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

import keras

from rkeras._keras import patches, private
from rkeras._keras.layer_state import trace_again_if_changed
from rkeras._keras.log_readers import BatchHooks
from rkeras._training.array_batches import ArrayBatches, ArrayPass, are_arrays, has_accelerator
from rkeras._training.step_ranks import ByRanks
from rkeras._values.shared_memory import as_tensor

CALL_SECONDS = 0.1
"""Desired duration of one call into TensorFlow, in seconds."""

GROWTH = 4
"""The number of steps grows at most by this factor from one call to the next."""

DATA = {"x", "y", "sample_weight"}
"""Arguments of Keras's iterator that contain data."""

PACED = "_training.grouped_steps.PacedEpochIterator"
WITHOUT = "training takes one step per call into TensorFlow, which is slower. The numbers are the same."

SLICES_ARRAYS = private.version() < (3, 16) and private.supports("_training.array_batches", WITHOUT)
"""Whether arrays are sliced without a dataset."""


class AutoSteps(int):
    """A `steps_per_execution` of one for Keras; the iterators and step functions of this module may run more steps."""

    model: Any
    hooks: Mapping[str, BatchHooks]

    def __new__(cls, model: Any, hooks: Mapping[str, BatchHooks]) -> AutoSteps:
        """One step per execution.

        Args:
            model: the model.
            hooks: the hooks of callbacks that are called for each batch, for those of the roles "train", "test" and
                "predict" in which there may be more steps.
        """
        made = super().__new__(cls, 1)
        made.model, made.hooks = model, hooks
        return made

    def paces(self, role: str) -> dict[Any, int]:
        """Return the latest number of steps of the model by shapes, to be updated."""
        return getattr(self.model, f"{role}_function").paces


class Steps:
    """The batches of one call.

    Attributes:
        iterator: iterator over the batches.
        number: number of batches; one in the first call with data of their shapes.
        only_single: set if the next call must run one step, too: the model cannot run several, or has not yet.
        following: next of the batches, if it has been fetched.
        first: index of the first batch in the epoch.
        hooks: hooks of callbacks that are called for each batch.
    """

    def __init__(self, iterator: Any, number: int, first: int, hooks: BatchHooks):
        self.iterator, self.number, self.only_single = iterator, number, False
        self.following: Any = None
        self.first, self.hooks = first, hooks

    def __next__(self) -> Steps:
        """Return itself: Keras's `predict` calls `next()` and passes the result to its function."""
        return self


def is_supported() -> bool:
    """Whether the installed Keras has what this module replaces; warns once if a newer Keras has moved it."""
    needed = ("_keras.private.trainer_class", "_training.grouped_steps", "_training.step_ranks")
    return all(private.supports(feature, WITHOUT) for feature in needed)


def is_keras_own(model: Any, role: str) -> bool:
    """Whether a model runs its batches with Keras's own TensorFlow function."""
    trainer, maker = private.trainer_class(), f"make_{role}_function"
    if getattr(type(model), maker, None) is not getattr(trainer, maker):
        return False
    found = getattr(model, f"{role}_function")
    if found is None or isinstance(found, ByRanks):
        return True
    return getattr(found, "python_function", found).__module__ == trainer.__module__


def install(model: Any, roles: Iterable[str]) -> None:
    """Install the step functions of this module in a model. `compile` removes them as it removes Keras's own."""
    _let_keras_make_our_iterators()
    trace_again_if_changed(model)
    for role in roles:
        slot = f"{role}_function"
        single = getattr(model, slot)
        if not isinstance(single, GroupedByRanks):
            setattr(model, slot, GroupedByRanks(partial(_function_class(role), model, role, single)))


class GroupedByRanks(ByRanks):
    """A step function that makes a `StepFunction` for each combination of ranks.

    Attributes:
        paces: the latest number of steps by batch size and shapes.
    """

    runs_steps = True

    def __init__(self, make: Callable[[], Callable[[Any], Any]]):
        super().__init__(make)
        self.paces: dict[Any, int] = {}


def _function_class(role: str) -> type[StepFunction]:
    if role == "predict":
        return PredictFunction
    return StepFunction if private.version() < (3, 16) else SameShapeStepFunction


def _let_keras_make_our_iterators() -> None:
    patches.replace(private.TRAINER, "TFEpochIterator", _paced, "It runs several steps per call into TensorFlow.")


def _paced(keras_own: Any) -> Any:
    class PacedEpochIterator(keras_own):
        """Keras's epoch iterator, which returns several steps at once under a `AutoSteps`."""

        def __init__(self, *given: Any, **named: Any):
            pace: Any = named.get("steps_per_execution")
            role = "train" if "class_weight" in named else "test" if "y" in named else "predict"
            if isinstance(pace, AutoSteps):
                for name in DATA & named.keys():
                    named[name] = keras.tree.map_structure(as_tensor, named[name])
            batches = None if given or role not in getattr(pace, "hooks", ()) else _array_batches(named)
            if batches is None:
                super().__init__(*given, **named)
            else:
                self._distribute_strategy = named.pop("distribute_strategy")
                super(keras_own, self).__init__(**named)
                self._distributed_dataset = batches(self.data_adapter)
            supported = isinstance(pace, AutoSteps) and private.supports(PACED, WITHOUT, self)
            self._is_paced = supported and role in pace.hooks
            self._paces = pace.paces(role) if self._is_paced else {}
            self._hooks: Any = pace.hooks[role] if self._is_paced else None
            self._shapes = None if batches is None else (bool(self._hooks), self._distributed_dataset.shapes)
            self._number = self._paces.get(self._shapes, 1)
            if batches is None and supported and isinstance(self.data_adapter, _array_adapter()):
                self._distributed_dataset = _without_autotuning(self._distributed_dataset)

        def _enumerate_iterator(self) -> Iterator[tuple[Any, ...]]:
            steps = super()._enumerate_iterator()
            left = self._steps_ahead() if self._is_paced else None
            return steps if left is None else self._grouped(steps, left)

        def _steps_ahead(self) -> int | None:
            """Number of batches that are certain to follow in this epoch; None if unknown."""
            import tensorflow as tf

            total, wanted = self.data_adapter.num_batches, self.steps_per_epoch
            if total is None:
                data: Any = self._distributed_dataset
                endless = int(data.cardinality()) == tf.data.INFINITE_CARDINALITY
                return wanted if endless else None
            return total if wanted is None else min(wanted, total - self._steps_seen % total)

        def _grouped(self, steps: Iterator[tuple[Any, ...]], left: int) -> Iterator[tuple[Any, ...]]:
            # A callback may have got other attributes when the epoch began.
            may_wait = self._hooks.may_wait()
            self._number = self._number if may_wait else 1
            # Keras before 3.11 numbers the last step of a call alone, later versions the first and the last.
            for *first, last, iterator in steps:
                number = 1 + sum(1 for _ in itertools.islice(steps, max(0, min(self._number, left) - 1)))
                taken = Steps(iterator, number, last, self._hooks)
                start = time.perf_counter()
                yield *first, last + number - 1, taken
                seconds = max(time.perf_counter() - start, 1e-9)
                left -= number
                most = 1 if taken.only_single or not may_wait else number * GROWTH
                self._number = max(1, min(most, int(CALL_SECONDS * number / seconds)))
                if self._shapes is not None:
                    self._paces[self._shapes] = self._number

    return PacedEpochIterator


def _array_batches(arguments: dict[str, Any]) -> Callable[[Any], ArrayBatches] | None:
    """Return what makes the batches of the data in arguments of Keras's iterator; None if a dataset must."""
    shuffle = arguments.get("shuffle", False)
    is_suitable = (
        SLICES_ARRAYS
        and arguments.get("steps_per_epoch") is None
        and keras.config.max_steps_per_epoch() is None
        and shuffle in (True, False)
        and are_arrays(*map(arguments.get, DATA))
        and not has_accelerator()
    )
    return partial(ArrayBatches, shuffle=shuffle) if is_suitable else None


def _array_adapter() -> type:
    return private.get("trainers.data_adapters.array_data_adapter.ArrayDataAdapter")


def _without_autotuning(dataset: Any) -> Any:
    """A dataset of arrays without autotuning, whose tuner thread would delay the end of an epoch."""
    import tensorflow as tf

    options = tf.data.Options()
    options.autotune.enabled = False
    return dataset.with_options(options)


class StepFunction:
    """Train or test function of a model: runs `Steps` in one call, and single batches with Keras's own function."""

    _retracing: dict[str, bool] = {}

    def __init__(self, model: Any, role: str, single: Callable[[Any], Any] | None):
        self._model, self._role, self._single = model, role, single
        self._recording: RecordingStepFunction | None = None
        self._renew()

    def _renew(self) -> None:
        """Create new functions, because a function whose tracing failed must not create variables again."""
        import tensorflow as tf

        plain = tf.autograph.experimental.do_not_convert
        convert = private.value(self._model, "_autoconvert_optionals", lambda step: step)
        step = convert(getattr(self._model, f"{self._role}_step"))
        settings = {"jit_compile": self._model.jit_compile, **self._retracing}
        self._one = tf.function(plain(lambda data: step(data)), **settings)

        def several(iterator: Any, number: Any) -> Any:
            one = self._one.get_concrete_function(iterator.element_spec)
            return self._loop(lambda _: one(iterator.get_next()), one.structured_outputs, number)

        self._several: Callable[..., Any] | None = tf.function(plain(several), reduce_retracing=True)
        self._ones: dict[Any, Callable[..., Any]] = {}
        self._several_of_arrays: dict[Any, Callable[..., Any]] = {}

    def __call__(self, iterator: Any) -> Any:
        """Run the steps; returns the logs of the last step."""
        if not isinstance(iterator, Steps):
            return self._by_keras(iterator)
        if iterator.hooks:
            self._recording = self._recording or RecordingStepFunction(self)
            return self._recording(iterator)
        return self._taken(iterator)

    def _taken(self, steps: Steps) -> Any:
        import tensorflow as tf

        if self._several is not None:
            try:
                return self._in_one_call(steps)
            except tf.errors.OpError:
                raise
            except Exception:
                # The steps cannot run in a graph loop. Keras's function runs them, or raises the model's own error.
                self._renew()
        found = self._single_of(steps)
        self._several, steps.only_single = None, True
        return found

    def _in_one_call(self, steps: Steps) -> Any:
        import tensorflow as tf

        assert self._several is not None
        if isinstance(steps.iterator, ArrayPass):
            return self._of_arrays(steps, steps.iterator)
        # Trace the single step first: the variables that it creates must exist before the loop is traced.
        self._one.get_concrete_function(steps.iterator.element_spec)
        return self._several(steps.iterator, tf.constant(steps.number))

    def _of_arrays(self, steps: Steps, data: ArrayPass) -> Any:
        import tensorflow as tf

        shapes = data.batches.shapes
        one = self._ones.get(shapes)
        if one is None:
            one = self._one.get_concrete_function(data.element_spec)
            # The first trace of a step that creates variables is followed by another.
            if one is self._one.get_concrete_function(data.element_spec):
                self._ones[shapes] = one
        if data.batches.number == 1:
            steps.only_single = True
            return one(next(data))
        key = one, data.is_shuffled, shapes
        if key not in self._several_of_arrays:
            signature, next_batches = data.in_graph()

            @tf.autograph.experimental.do_not_convert
            def several(tensors: Any, order: Any, first: Any, number: Any) -> Any:
                batch = next_batches(tensors, order, first)
                return self._loop(lambda taken: one(batch(taken)), one.structured_outputs, number)

            made = tf.function(several, [*signature, tf.TensorSpec([], tf.int32)])
            self._several_of_arrays[key] = made.get_concrete_function()
        return self._several_of_arrays[key](*data.take(steps.number), tf.constant(steps.number))

    def _single_of(self, steps: Steps) -> Any:
        return self._by_keras(_dataset_iterator(steps))

    def _by_keras(self, iterator: Any) -> Any:
        single = self._single or self._made_by_keras()
        found = single(iterator)
        # A function that fails at its first call is created again for the next call.
        self._single = single
        return found

    def _made_by_keras(self) -> Callable[[Any], Any]:
        slot = f"{self._role}_function"
        ours = getattr(self._model, slot)
        getattr(self._model, f"make_{slot}")(force=True)
        made = getattr(self._model, slot)
        setattr(self._model, slot, ours)
        return made

    @staticmethod
    def _loop(step: Callable[[Any], Any], outputs: Any, number: Any) -> Any:
        """Run the steps in a graph loop.

        Args:
            step: function that runs the next step; its argument is the number of steps before it.
            outputs: its symbolic outputs.
            number: number of steps.
        """
        import tensorflow as tf

        start = (tf.constant(0), keras.tree.map_structure(lambda output: tf.zeros(output.shape, output.dtype), outputs))
        return tf.while_loop(lambda taken, _: taken < number, lambda taken, _: (taken + 1, step(taken)), start)[1]


def _dataset_iterator(steps: Steps) -> Any:
    return steps.iterator.rest() if isinstance(steps.iterator, ArrayPass) else steps.iterator


class Recorded(NamedTuple):
    """The logs of several steps, by name."""

    logs: dict[str, Any]


class RecordingStepFunction(StepFunction):
    """Train or test function that keeps the logs of each step, and calls hooks for batches with them.

    Args:
        other: the step function without hooks, whose traces and functions of Keras are used.
    """

    def __init__(self, other: StepFunction):
        super().__init__(other._model, other._role, None)
        self._other, self._one = other, other._one

    def __call__(self, steps: Steps) -> Any:
        """Run the steps, then the hooks; returns the logs of the last step."""
        logs = self._taken(steps)
        if not isinstance(logs, Recorded):
            return logs
        names = sorted(logs.logs)
        values = [logs.logs[name].numpy().astype(float).tolist() for name in names]
        each = [dict(zip(names, of_step, strict=True)) for of_step in zip(*values, strict=True)]
        steps.hooks.run(steps.first, each)
        return each[-1]

    def _by_keras(self, iterator: Any) -> Any:
        return self._other._by_keras(iterator)

    @staticmethod
    def _loop(step: Callable[[Any], Any], outputs: Any, number: Any) -> Any:
        if not isinstance(outputs, dict) or not all(map(_is_real_number, outputs.values())):
            raise ValueError("logs that are not numbers")
        return Recorded(_collected(step, outputs, number, lambda output: output.shape, "stack"))


def _is_real_number(output: Any) -> bool:
    return getattr(output, "shape", None) == () and (output.dtype.is_floating or output.dtype.is_integer)


def _collected(step: Callable[[Any], Any], outputs: Any, number: Any, shape: Callable[[Any], Any], how: str) -> Any:
    """Run the steps in a graph loop, and return the outputs of all.

    Args:
        step: function that runs the next step; its argument is the number of steps before it.
        outputs: its symbolic outputs.
        number: number of steps.
        shape: function that returns the shape that an output has in every step.
        how: "stack" or "concat".
    """
    import tensorflow as tf

    each = keras.tree.map_structure
    arrays = each(lambda o: tf.TensorArray(o.dtype, number, infer_shape=False, element_shape=shape(o)), outputs)

    def body(taken: Any, arrays: Any) -> Any:
        return taken + 1, each(lambda array, output: array.write(taken, output), arrays, step(taken))

    _, arrays = tf.while_loop(lambda taken, _: taken < number, body, (tf.constant(0), arrays))
    return each(lambda array: getattr(array, how)(), arrays)


class SameShapeStepFunction(StepFunction):
    """A model's train or test function for Keras 3.16 and later, which traces the step for the shape of a batch.

    A trace for one shape rounds differently from a trace for all. A loop takes batches of one shape, by the trace that
    Keras uses for them, and returns the first batch of another shape, with which the next loop begins.
    """

    _retracing = {"reduce_retracing": True}

    def _renew(self) -> None:
        super()._renew()
        self._loops: dict[Any, Callable[..., Any]] = {}

    def _in_one_call(self, steps: Steps) -> Any:
        import tensorflow as tf

        if steps.following is None:
            steps.following = steps.iterator.get_next_as_optional()
        logs = None
        while steps.number:
            specs = tf.nest.map_structure(tf.type_spec_from_value, steps.following.get_value())
            one = self._one.get_concrete_function(specs)
            if one not in self._loops:
                self._loops[one] = tf.function(self._loop_of(one), reduce_retracing=True)
            taken, steps.following, logs = self._loops[one](steps.following, steps.iterator, tf.constant(steps.number))
            steps.number -= int(taken)
        return logs

    def _single_of(self, steps: Steps) -> Any:
        if steps.following is None:
            return self._by_keras(steps.iterator)
        batches = itertools.chain([steps.following.get_value()], itertools.islice(steps.iterator, steps.number - 1))
        return [self._by_keras([batch]) for batch in batches][-1]

    @staticmethod
    def _loop_of(one: Any) -> Callable[..., Any]:
        import tensorflow as tf

        (specs,), _ = one.structured_input_signature
        flat = tf.nest.flatten
        shapes = [spec.shape if isinstance(spec, tf.TensorSpec) else None for spec in flat(specs)]
        has_one_shape = all(shape is not None and shape.is_fully_defined() for shape in shapes)

        def is_next(number: Any, taken: Any, following: Any) -> Any:
            if not has_one_shape:
                return taken < 1
            # TensorFlow 2.21 drops a check of the shape of a tensor for which `one` requires a shape. Each `get_value`
            # makes tensors of its own.
            alike = [tf.reduce_all(tf.shape(t) == s) for t, s in zip(flat(following.get_value()), shapes, strict=True)]
            return tf.reduce_all([taken < number, *alike])

        @tf.autograph.experimental.do_not_convert
        def loop(following: Any, iterator: Any, number: Any) -> Any:
            def step(taken: Any, following: Any, _: Any) -> Any:
                batch = tf.nest.map_structure(_of_spec, following.get_value(), specs)
                following = tf.cond(taken + 1 < number, iterator.get_next_as_optional, lambda: following)
                return taken + 1, following, one(batch)

            logs = tf.nest.map_structure(lambda output: tf.zeros(output.shape, output.dtype), one.structured_outputs)
            start = (tf.constant(0), following, logs)
            return tf.while_loop(lambda taken, following, _: is_next(number, taken, following), step, start)

        return loop


def _of_spec(tensor: Any, spec: Any) -> Any:
    import tensorflow as tf

    return tf.ensure_shape(tensor, spec.shape) if isinstance(spec, tf.TensorSpec) else tensor


class PredictFunction(StepFunction):
    """Predict function of a model. Keras passes a list of batches; here the list contains one `Steps`."""

    def __call__(self, data: Any) -> Any:
        """Run the steps; returns the outputs of all steps."""
        return self._taken(data[0]) if isinstance(data[0], Steps) else self._by_keras(data)

    def _single_of(self, steps: Steps) -> Any:
        return self._by_keras([next(_dataset_iterator(steps))])

    @staticmethod
    def _loop(step: Callable[[Any], Any], outputs: Any, number: Any) -> Any:
        # Only batches of the same shape can be concatenated in the graph.
        if not all(output.shape[1:].is_fully_defined() for output in keras.tree.flatten(outputs)):
            raise ValueError("outputs of unknown shape")
        return _collected(step, outputs, number, lambda output: [None, *output.shape[1:]], "concat")
