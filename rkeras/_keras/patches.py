"""Patches: every place where rkeras replaces a function or attribute of another package, and the way to undo it.

A patch is declared where it is needed, with its reason. This module applies each patch once, lists the applied
patches, and undoes them.
"""

from __future__ import annotations

import _thread
import contextlib
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FunctionType
from typing import Any, NamedTuple

from rkeras._keras import private
from rkeras._keras.loading import keras, when_loaded

UNSET: Any = object()


class Patch(NamedTuple):
    """A replaced attribute.

    Attributes:
        owner: the module or class.
        name: the attribute.
        before: its value before; `UNSET` if the owner had none of its own.
        reason: why it is replaced.
        versions: the versions that need it, "all" if the replacement is a feature of rkeras.
    """

    owner: Any
    name: str
    before: Any
    reason: str
    versions: str


APPLIED: dict[tuple[str, str], Patch] = {}
"""The applied patches, by the names of the owner and of the attribute."""


def replace(
    owner: Any, name: str, make: Callable[[Any], Any], reason: str, versions: str = "all", again: bool = False
) -> None:
    """Replace an attribute for the rest of the process; by default a second call for the same attribute does nothing.

    Args:
        owner: a class or module of another package, or the name of a module in the table of private names.
        name: the attribute.
        make: makes the new value from the old one, which is None if there is none.
        reason: why it is replaced.
        versions: the versions of the package that need the replacement; "all" for a feature of rkeras.
        again: whether a second call undoes the first patch and applies this one.
    """
    owner = _object(owner)
    key = _key(owner, name)
    if again and key in APPLIED:
        undo(APPLIED[key])
    if key not in APPLIED:
        before = vars(owner).get(name, UNSET)
        APPLIED[key] = Patch(owner, name, before, reason, versions)
        setattr(owner, name, make(getattr(owner, name, None)))


def undo(patch: Patch) -> None:
    """Restore the old value of a patched attribute."""
    del APPLIED[_key(patch.owner, patch.name)]
    delattr(patch.owner, patch.name) if patch.before is UNSET else setattr(patch.owner, patch.name, patch.before)


def find(owner: Any, name: str) -> Patch | None:
    """Return the applied patch of an attribute, None if there is none."""
    return APPLIED.get(_key(_object(owner), name))


def _object(owner: Any) -> Any:
    return private.module(owner) if isinstance(owner, str) else owner


def _key(owner: Any, name: str) -> tuple[str, str]:
    return getattr(owner, "__qualname__", owner.__name__), name


@contextmanager
def temporarily_replaced(owner: Any, name: str, value: Any) -> Iterator[Any]:
    """Replace an attribute while the context is open; yields the old value. `owner` is as in `replace`."""
    owner = _object(owner)
    before = getattr(owner, name, None)
    setattr(owner, name, value)
    try:
        yield before
    finally:
        setattr(owner, name, before)


# Iterators of datasets ---------------------------------------------------------------------------------------

ITERATORS = "tensorflow.python.data.ops.iterator_ops"


def destroy_iterators_in_threads() -> None:
    """Let TensorFlow's iterators be destroyed in threads of their own. Called once `ITERATORS` is imported."""
    try:
        owner = private.get(f"{ITERATORS}.OwnedIterator")
    except AttributeError as error:
        warnings.warn(
            f"{error}: R may stop responding for up to a minute when a dataset iterator is destroyed.", stacklevel=2
        )
        return
    replace(
        owner, "__del__", lambda _: _destroy_in_thread,
        "The destructor wakes the thread that tunes the pipeline and waits for it, up to a minute. Meanwhile R's "
        "garbage collector, or an interrupted training, would hang and ignore Ctrl-C.",
        "TensorFlow 2.18 to 2.21",
    )  # fmt: skip


def _destroy_in_thread(iterator: Any) -> None:
    # The list has the only reference to the resource: clearing the list destroys the resource.
    resources = [iterator.__dict__.pop("_iterator_resource", None)]
    # No thread can be started while the interpreter ends.
    with contextlib.suppress(RuntimeError):
        _thread.start_new_thread(resources.clear, ())


# Eager execution ---------------------------------------------------------------------------------------------


def keep_eager_execution() -> None:
    """Let the functions that disable eager execution warn only. Called in R sessions, once TensorFlow is imported."""
    import tensorflow as tf

    def ignored(name: str) -> Callable[[], None]:
        def warn() -> None:
            warnings.warn(
                f"{name}() is ignored: Keras 3 needs eager execution, and fit() compiles graphs. "
                "Code for TensorFlow 1 runs inside `with(tf$Graph()$as_default(), ...)`.", stacklevel=2
            )  # fmt: skip

        warn.__name__ = name
        return warn

    for name in ("disable_eager_execution", "disable_v2_behavior"):
        replace(
            tf.compat.v1, name, lambda _, name=name: ignored(name),
            "Keras 3 cannot train without eager execution, which R scripts for the first TensorFlow 2 disabled.",
        )  # fmt: skip


# Patches that are applied when Keras is loaded --------------------------------------------------------------


def _free_training_graphs() -> None:
    without = "the graph of every training step stays in memory."
    if keras().backend.backend() != "tensorflow" or not private.supports("_keras.patches.gradients", without):
        return
    import tensorflow as tf

    def make(all_reduce_of_keras: Any) -> Any:
        def all_reduce(self: Any, grads_and_vars: Any) -> Any:
            """Sum the gradients of all devices; without a strategy there is one device only."""
            return all_reduce_of_keras(self, grads_and_vars) if tf.distribute.has_strategy() else list(grads_and_vars)

        return all_reduce

    replace(
        private.get("backend.tensorflow.optimizer.TFOptimizer"), "_all_reduce_sum_gradients", make,
        "TensorFlow's all-reduce registers a gradient, which keeps the graph of every training step alive: 4 MB for "
        "each model, which not even clear_session() frees.",
        "Keras 3.10 to 3.16",
    )  # fmt: skip


FUNCTIONS = "tensorflow.python.eager.polymorphic_function.polymorphic_function"


def _count_traces_of_each_model() -> None:
    without = "a loop that makes models may show warnings that functions are traced too often."
    if keras().backend.backend() != "tensorflow" or not private.supports("_keras.patches.traces", without):
        return

    def make(code_of_function: Any) -> Any:
        def counted(self: Any) -> Any:
            """Return the object whose traces TensorFlow counts: the function of a model, not its code."""
            function = self.python_function
            ours = (getattr(function, "__module__", None) or "").partition(".")[0] in ("keras", "rkeras")
            return function if ours and isinstance(function, FunctionType) else code_of_function(self)

        return counted

    replace(
        private.get(f"{FUNCTIONS}.Function"), "_get_key_for_call_stats", make,
        "TensorFlow warns of the traces of models in a loop, which have to be traced: it counts those of all models "
        "together, since their functions have the same code.",
        "TensorFlow 2.18 to 2.21",
    )  # fmt: skip


when_loaded(_free_training_graphs)
when_loaded(_count_traces_of_each_model)
