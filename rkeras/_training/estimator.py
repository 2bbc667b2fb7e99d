"""Estimators like those of tf.estimator, implemented with `fit`, checkpoints and tf.distribute."""

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
CHECKPOINT_STEPS, KEPT_CHECKPOINTS = 1000, 5


@dataclass
class TrainSpec:
    """Training data and the last step (batch) to train."""

    __module__ = "rkeras"

    input_fn: Callable[[], Any]
    max_steps: int | None = None


@dataclass
class EvalSpec:
    """Evaluation data and the number of batches to evaluate."""

    __module__ = "rkeras"

    input_fn: Callable[[], Any]
    steps: int | None = 100
    name: str | None = None


class Estimator:
    """Compiled model with a directory of checkpoints. Training continues from the latest checkpoint."""

    __module__ = "rkeras"

    def __init__(self, model: Any, model_dir: str | None, checkpoint_steps: int, kept_checkpoints: int):
        self.model_dir = model_dir or tempfile.mkdtemp(prefix="estimator-")
        self.model, self._checkpoint_steps, self._kept_checkpoints = model, checkpoint_steps, kept_checkpoints
        Path(self.model_dir).mkdir(parents=True, exist_ok=True)
        self._restore()

    @property
    def global_step(self) -> int:
        """Number of batches that the model has been trained on."""
        return int(self.model.optimizer.iterations.numpy())  # `int()` fails on a variable of a strategy

    def latest_checkpoint(self) -> str | None:
        """Path of the latest checkpoint; None if there is none."""
        steps = self._checkpoints()
        return str(steps[max(steps)]) if steps else None

    def train(self, input_fn: Callable[[], Any], steps: int | None = None, max_steps: int | None = None) -> Estimator:
        """Train until the input ends, for `steps` batches, or up to a total of `max_steps` batches.

        Args:
            input_fn: function that returns a dataset of batches, or a pair of inputs and targets.
            steps: number of batches.
            max_steps: total number of batches, including those of earlier calls; instead of `steps`.
        """
        self._fit(TrainSpec(input_fn, self._last_step(steps, max_steps)), None)
        return self

    def evaluate(
        self, input_fn: Callable[[], Any], steps: int | None = None, name: str | None = None
    ) -> dict[str, Any]:
        """Return the loss, the metrics and `global_step`, by name."""
        data = _dataset(input_fn, None if steps is None else int(steps))
        scores = workers.prepare_for_fit(self.model).evaluate(data, verbose=0, return_dict=True)
        return {**{key: float(value) for key, value in scores.items()}, "global_step": self.global_step}

    def predict(self, input_fn: Callable[[], Any]) -> Any:
        """Return the outputs of the model as one array."""
        return self.model.predict(_dataset(input_fn), verbose=0)

    def export(self, export_dir_base: str) -> str:
        """Export a SavedModel for serving to a directory named after the time; returns its path."""
        from rkeras._core.verb import VERBS

        return str(VERBS["export_savedmodel"](self.model, export_dir_base, versioned=True))

    export_saved_model = export_savedmodel = export

    def train_and_evaluate(self, train: TrainSpec, evaluation: EvalSpec) -> dict[str, Any]:
        """Train, and evaluate at each checkpoint; returns the final scores."""
        self._fit(train, evaluation)
        return self.evaluate(evaluation.input_fn, evaluation.steps)

    def __repr__(self) -> str:
        return f"<estimator of {self.model.name} in {self.model_dir}, step {self.global_step}>"

    def _last_step(self, steps: int | None, max_steps: int | None) -> int | None:
        if steps is not None and max_steps is not None:
            raise ValueError("train(): pass only one of `steps` and `max_steps`.")
        return self.global_step + int(steps) if steps is not None else max_steps

    def _fit(self, train: TrainSpec, evaluation: EvalSpec | None) -> None:
        left = None if train.max_steps is None else int(train.max_steps) - self.global_step
        if left is not None and left <= 0:
            return
        data = _dataset(train.input_fn, left)
        cardinality = int(data.cardinality())
        if left is None and cardinality >= 0:
            left = cardinality
        callbacks = [self._checkpoint_callback()]
        validation = None if evaluation is None else _dataset(evaluation.input_fn, evaluation.steps)
        settings = {"verbose": 0, "callbacks": callbacks, "validation_data": validation, "shuffle": False}
        model = workers.prepare_for_fit(self.model)
        every = self._checkpoint_steps
        if validation is None or left is None or left <= every:
            model.fit(data, epochs=1, **settings)
        else:
            # One iterator over all data, with an evaluation at each checkpoint.
            epochs, rest = divmod(left if cardinality < 0 else min(left, cardinality), every)
            model.fit(data, epochs=epochs, steps_per_epoch=every, **settings)
            if rest:
                model.fit(data.skip(epochs * every), epochs=1, **settings)
        self._save()

    def _checkpoint_callback(self) -> Any:
        def save(batch: int, logs: Any) -> None:
            if self.global_step % self._checkpoint_steps == 0:
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
        for step in sorted(steps)[: -self._kept_checkpoints]:
            steps[step].unlink(missing_ok=True)
            Path(self.model_dir, f"model.ckpt-{step}.json").unlink(missing_ok=True)

    def _restore(self) -> None:
        import json

        latest = self.latest_checkpoint()
        if latest is None:
            return
        # The variables of the optimizer must be created in the scope of the model's strategy.
        with self.model.distribute_strategy.scope():
            self.model.optimizer.build(self.model.trainable_variables)
            weight_files.read("keras_model_to_estimator", self.model, latest)
        states = Path(latest.replace(".weights.h5", ".json"))
        if states.is_file():
            seed_states.restore(self.model, json.loads(states.read_text(encoding="utf-8")))


def estimator_of(
    caller: str, model: Any, path: str | None, custom_objects: Any, model_dir: str | None, config: Any
) -> Any:
    """Create an estimator from a model, a function that creates a model, or a model file.

    Args:
        caller: name of the verb, for errors.
        model: the compiled model, or a function without arguments that creates and compiles it; None to load a file.
        path: a model file or SavedModel, if `model` is None.
        custom_objects: classes and functions that the file requires.
        model_dir: directory of the checkpoints.
        config: settings by name: `save_checkpoints_steps` (1000 by default), `keep_checkpoint_max` (5 by default).

    Raises:
        ValueError: if the model is not compiled.
        RuntimeError: if TF_CONFIG names several workers, but the model was created for a single process.
        TypeError: if `config` has an unknown setting.
    """
    import contextlib

    multi_worker = shards.worker_shard()[0] > 1
    is_model = hasattr(model, "get_config") and hasattr(model, "compile")
    scope: Any = contextlib.nullcontext()
    if multi_worker and not is_model:
        scope = symbol("tensorflow.distribute.MultiWorkerMirroredStrategy")().scope()
    with scope:
        if model is None:
            model = savedmodel.read(caller, str(path), custom_objects)
        elif not is_model:
            model = model()
    if multi_worker and not workers.is_multi_worker(private.value(model, "_distribute_strategy", None)):
        raise RuntimeError(
            f"{caller}(): TF_CONFIG names several workers, but the model was created for this process alone. Pass a "
            "function that creates and compiles it, or create it in the scope of a MultiWorkerMirroredStrategy."
        )
    if not model.compiled:
        raise ValueError(f"{caller}(): the model must be compiled.")
    settings = dict(config or {})
    checkpoint_steps = int(settings.pop("save_checkpoints_steps", None) or CHECKPOINT_STEPS)
    kept_checkpoints = int(settings.pop("keep_checkpoint_max", None) or KEPT_CHECKPOINTS)
    if settings:
        raise TypeError(f"{caller}(): `config` has no setting {next(iter(settings))!r}.")
    return Estimator(model, model_dir, checkpoint_steps, kept_checkpoints)


def _dataset(input_fn: Callable[[], Any], steps: int | None = None) -> Any:
    """The dataset of batches of an input function, limited to `steps` batches. Arrays are batched by 32."""
    data = input_fn() if callable(input_fn) else input_fn
    if not hasattr(data, "element_spec"):
        x, y = (data[0], data[1]) if isinstance(data, (list, tuple)) and len(data) == 2 else (data, None)
        parts = x if y is None else (x, y)
        data = symbol("tensorflow.data.Dataset.from_tensor_slices")(parts).batch(32)
    return data if steps is None else data.take(steps)
