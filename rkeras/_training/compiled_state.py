"""Which weights a compiled model trains after layers have been frozen or unfrozen.

In Keras 2, and so for models that R compiles in the edition keras, `compile()` fixes the trainable layers: a
discriminator that is compiled and then frozen still trains on its own, and stays fixed inside a combined model that is
compiled afterwards. In Keras 3 freezing takes effect at the next training.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any
from weakref import WeakKeyDictionary, ref

from rkeras._core.verb import means_keras2
from rkeras._keras import patches, private
from rkeras._keras.loading import symbol, when_loaded

_COMPILED: WeakKeyDictionary[Any, list[tuple[ref[Any], bool]]] = WeakKeyDictionary()
"""`trainable` of the layers of each model that was compiled with the meaning of Keras 2, outer layers first."""

_TRACED: WeakKeyDictionary[Any, tuple[bool, ...]] = WeakKeyDictionary()
"""`trainable` of the layers of every other model at its last training."""


def _layers(model: Any) -> Iterator[Any]:
    return private.value(model, "_flatten_layers")()


def _note_compiled(model: Any) -> None:
    """Keep the state of a model that R compiles or loads. A model keeps its meaning if it compiles itself again."""
    if model in _COMPILED or means_keras2():
        _COMPILED[model] = [(ref(layer), layer.trainable) for layer in _layers(model)]


def forget(model: Any) -> None:
    """Let freezing take effect as in Keras 3, from the next `compile` on."""
    _COMPILED.pop(model, None)


@contextmanager
def _as_compiled(model: Any) -> Iterator[None]:
    """Train the layers that were trainable at `compile`, or those that are trainable now (Keras 3)."""
    if model not in _COMPILED:
        now = tuple(layer.trainable for layer in _layers(model))
        if _TRACED.setdefault(model, now) != now:
            # Keras would continue with the traced step, which updates the weights of the earlier state.
            _trace_again(model)
            _TRACED[model] = now
        yield
        return
    compiled = [(layer, trainable) for kept, trainable in _COMPILED[model] if (layer := kept()) is not None]
    before = [(layer, layer.trainable) for layer, _ in compiled]
    if before == compiled:
        yield
        return
    _set(compiled)
    try:
        yield
    finally:
        _set(before)


def _trace_again(model: Any) -> None:
    traced = model.train_function
    model.train_function = None
    if getattr(traced, "runs_steps", False):
        from rkeras._training import grouped_steps

        grouped_steps.install(model, ["train"])


def _set(states: list[tuple[Any, bool]]) -> None:
    # The setter also sets the layers inside, which follow in the list.
    for layer, trainable in states:
        layer.trainable = trainable


def _noting(compile_of_keras: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(compile_of_keras)
    def compile(self: Any, *args: Any, **kwargs: Any) -> Any:
        for name in ("metrics", "weighted_metrics"):
            # The vector of one metric that R's own `compile` passes on is a string. Keras 2 accepted it.
            if isinstance(kwargs.get(name), str):
                kwargs[name] = [kwargs[name]]
        found = compile_of_keras(self, *args, **kwargs)
        _note_compiled(self)
        return found

    return compile


def _respecting(training_of_keras: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(training_of_keras)
    def train(self: Any, *args: Any, **kwargs: Any) -> Any:
        with _as_compiled(self):
            return training_of_keras(self, *args, **kwargs)

    return train


def _install() -> None:
    # Keras compiles a loaded model only if the model has the `compile` of this class.
    trainer = private.get("trainers.trainer.Trainer")
    patches.replace(trainer, "compile", _noting, "It keeps which layers R's `compile()` of Keras 2 will train.")
    for name in ("fit", "train_on_batch"):
        patches.replace(
            symbol("keras.Model"), name, _respecting,
            "Layers frozen after `compile()` train as they were compiled (edition keras). Otherwise the step is traced "
            "again: Keras 3 would continue to train layers that were frozen after the first training.",
        )  # fmt: skip


when_loaded(_install)
