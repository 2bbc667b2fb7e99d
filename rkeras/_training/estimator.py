"""A trainer with a directory, as tf.estimator was: a thin object over `fit`, checkpoints and tf.distribute."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rkeras._distributed import shards, workers
from rkeras._export import savedmodel
from rkeras._files.atomic_write import write_text
from rkeras._keras import private, seed_states
from rkeras._keras.loading import symbol
from rkeras._saving import weight_files

CHECKPOINT = re.compile(r"model\.ckpt-(\d+)\.weights\.h5")
EVERY, KEPT = 1000, 5


@dataclass
class TrainSpec:
    """What to train on, and up to which step."""

    __module__ = "rkeras"

    input_fn: Callable[[], Any]
    max_steps: int | None = None


@dataclass
class EvalSpec:
    """What to evaluate on, and for how many batches."""

    __module__ = "rkeras"

    input_fn: Callable[[], Any]
    steps: int | None = 100
    name: str | None = None


class Estimator:
    """A compiled model with a directory of checkpoints, from which it goes on."""

    __module__ = "rkeras"

    def __init__(self, model: Any, model_dir: str | None, every: int = EVERY, kept: int = KEPT):
        self.model_dir = model_dir or tempfile.mkdtemp(prefix="estimator-")
        self.model, self._every, self._kept = model, every, kept
        Path(self.model_dir).mkdir(parents=True, exist_ok=True)
        self._restore()

    @property
    def global_step(self) -> int:
        """The number of batches it has been trained on."""
        return int(self.model.optimizer.iterations.numpy())  # `int()` knows no variable of a strategy

    def latest_checkpoint(self) -> str | None:
        """The path of the newest checkpoint."""
        steps = self._checkpoints()
        return str(steps[max(steps)]) if steps else None

    def train(self, input_fn: Callable[[], Any], steps: int | None = None, max_steps: int | None = None) -> Estimator:
        """Train until the input ends, for `steps` more batches, or up to batch `max_steps` of all.

        Args:
            input_fn: gives a dataset of batches, or a pair of inputs and targets.
            steps: number of batches.
            max_steps: number of batches since the beginning, with those of former processes.
        """
        self._fit(TrainSpec(input_fn, self._last(steps, max_steps)), None)
        return self

    def evaluate(
        self, input_fn: Callable[[], Any], steps: int | None = None, name: str | None = None
    ) -> dict[str, Any]:
        """The loss, the metrics and the step."""
        data = _dataset(input_fn, None if steps is None else int(steps))
        scores = workers.prepared(self.model).evaluate(data, verbose=0, return_dict=True)
        return {**{key: float(value) for key, value in scores.items()}, "global_step": self.global_step}

    def predict(self, input_fn: Callable[[], Any]) -> Any:
        """The outputs of the model for the inputs, one array."""
        return self.model.predict(_dataset(input_fn), verbose=0)

    def export(self, export_dir_base: str) -> str:
        """Write a SavedModel to serve, in a directory named by the time; gives its path."""
        from rkeras._core.verb import VERBS

        return str(VERBS["export_savedmodel"](self.model, export_dir_base, versioned=True))

    export_saved_model = export_savedmodel = export

    def train_and_evaluate(self, train: TrainSpec, evaluation: EvalSpec) -> dict[str, Any]:
        """Train, and evaluate at each checkpoint; gives the last scores."""
        self._fit(train, evaluation)
        return self.evaluate(evaluation.input_fn, evaluation.steps)

    def __repr__(self) -> str:
        return f"<estimator of {self.model.name} in {self.model_dir}, step {self.global_step}>"

    def _last(self, steps: int | None, max_steps: int | None) -> int | None:
        if steps is not None and max_steps is not None:
            raise ValueError("train(): give one of `steps` and `max_steps`.")
        return self.global_step + int(steps) if steps is not None else max_steps

    def _fit(self, train: TrainSpec, evaluation: EvalSpec | None) -> None:
        left = None if train.max_steps is None else int(train.max_steps) - self.global_step
        if left is not None and left <= 0:
            return
        data = _dataset(train.input_fn, left)
        known = int(data.cardinality())
        if left is None and known >= 0:
            left = known
        callbacks = [self._saving()]
        validation = None if evaluation is None else _dataset(evaluation.input_fn, evaluation.steps)
        settings = {"verbose": 0, "callbacks": callbacks, "validation_data": validation, "shuffle": False}
        model = workers.prepared(self.model)
        if validation is None or left is None or left <= self._every:
            model.fit(data, epochs=1, **settings)
        else:
            # One iterator for all of it, and an evaluation whenever a checkpoint is due.
            whole, rest = divmod(left if known < 0 else min(left, known), self._every)
            model.fit(data, epochs=whole, steps_per_epoch=self._every, **settings)
            if rest:
                model.fit(data.skip(whole * self._every), epochs=1, **settings)
        self._save()

    def _saving(self) -> Any:
        def save(batch: int, logs: Any) -> None:
            if self.global_step % self._every == 0:
                self._save()

        return symbol("keras.callbacks.LambdaCallback")(on_train_batch_end=save)

    def _checkpoints(self) -> dict[int, Path]:
        found = {p: CHECKPOINT.fullmatch(p.name) for p in Path(self.model_dir).iterdir()}
        return {int(match[1]): path for path, match in found.items() if match}

    def _save(self) -> None:
        if not workers.is_chief():
            return
        name = f"model.ckpt-{self.global_step}"
        states = seed_states.states(self.model)
        import json

        write_text(str(Path(self.model_dir, f"{name}.json")), json.dumps(states))
        weight_files.write(self.model, str(Path(self.model_dir, f"{name}.weights.h5")))
        steps = self._checkpoints()
        for step in sorted(steps)[: -self._kept]:
            steps[step].unlink(missing_ok=True)
            Path(self.model_dir, f"model.ckpt-{step}.json").unlink(missing_ok=True)

    def _restore(self) -> None:
        import json

        latest = self.latest_checkpoint()
        if latest is None:
            return
        # The optimizer's variables are made where those of the model are.
        with self.model.distribute_strategy.scope():
            self.model.optimizer.build(self.model.trainable_variables)
            weight_files.read("keras_model_to_estimator", self.model, latest)
        states = Path(latest.replace(".weights.h5", ".json"))
        if states.is_file():
            seed_states.restore(self.model, json.loads(states.read_text(encoding="utf-8")))


def estimator_of(
    verb: str, make: Any, path: str | None, custom_objects: Any, model_dir: str | None, config: Any
) -> Any:
    """An estimator of a model, of a function that makes it, or of a file.

    Args:
        verb: name of the verb, for errors.
        make: the model, compiled, or a function of nothing that makes it.
        path: a file of a model instead.
        custom_objects: classes and functions that the file names.
        model_dir: where checkpoints are.
        config: settings by name: `save_checkpoints_steps`, `keep_checkpoint_max`.

    Raises:
        ValueError: if the model is not compiled.
        RuntimeError: if TF_CONFIG names several workers and the model is in this process alone.
    """
    import contextlib

    many = shards.here()[0] > 1
    is_model = hasattr(make, "get_config") and hasattr(make, "compile")
    scope: Any = contextlib.nullcontext()
    if many and not is_model:
        scope = symbol("tensorflow.distribute.MultiWorkerMirroredStrategy")().scope()
    with scope:
        model = savedmodel.read(verb, str(path), custom_objects) if make is None else make if is_model else make()
    if many and not workers.is_among_many(private.value(model, "_distribute_strategy", None)):
        raise RuntimeError(
            f"{verb}(): TF_CONFIG names several workers, but the model was made for this process alone. Give a "
            "function that makes and compiles it, or make it in the scope of a MultiWorkerMirroredStrategy."
        )
    if not model.compiled:
        raise ValueError(f"{verb}(): the model must be compiled.")
    settings = dict(config or {})
    every = int(settings.pop("save_checkpoints_steps", None) or EVERY)
    kept = int(settings.pop("keep_checkpoint_max", None) or KEPT)
    if settings:
        raise TypeError(f"{verb}(): `config` has no setting {next(iter(settings))!r}.")
    return Estimator(model, model_dir, every, kept)


def _dataset(input_fn: Callable[[], Any], steps: int | None = None) -> Any:
    """What an input function gives as a dataset of batches, of no more than so many."""
    made = input_fn() if callable(input_fn) else input_fn
    if not hasattr(made, "element_spec"):
        x, y = (made[0], made[1]) if isinstance(made, (list, tuple)) and len(made) == 2 else (made, None)
        parts = x if y is None else (x, y)
        made = symbol("tensorflow.data.Dataset.from_tensor_slices")(parts).batch(32)
    return made if steps is None else made.take(steps)
