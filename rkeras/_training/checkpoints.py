"""Checkpoint and backup callbacks whose files stay valid if the process is killed at any moment."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np

from rkeras._distributed.workers import is_chief
from rkeras._files.atomic_write import atomic_file, write_text
from rkeras._keras import private, seed_states
from rkeras._saving import model_files, weight_files
from rkeras._training import callback_states


class WholeModelCheckpoint(keras.callbacks.ModelCheckpoint):
    """Keras's `ModelCheckpoint` for any file name. Files are written atomically.

    Args:
        filepath: path of the file, which may contain fields such as `{epoch}`.
        save_weights_only: whether to save only the weights.
        period: number of epochs between two checkpoints.
        **settings: further arguments of Keras's `ModelCheckpoint`.
    """

    def __init__(self, filepath: str, save_weights_only: bool = False, period: int = 1, **settings: Any):
        # Keras accepts only paths with these suffixes.
        suffix = ".weights.h5" if save_weights_only else ".keras"
        super().__init__(f"checkpoint{suffix}", save_weights_only=save_weights_only, **settings)
        self.filepath, self.period, self._epochs = filepath, period, 0

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Save if this is the last epoch of a period."""
        self._epochs += 1
        if self._epochs % self.period == 0:
            super().on_epoch_end(epoch, logs)

    def _save_model(self, epoch: int, batch: int | None, logs: Any) -> None:
        path = self._get_file_path(epoch, batch, logs)
        if not self._should_save_model(epoch, batch, logs, path) or not is_chief():
            return
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        if self.save_weights_only:
            weight_files.write_hdf5(self.model, path)
        else:
            model_files.write(self.model, path)
        if self.verbose > 0:
            private.get("utils.io_utils.print_msg")(f"\nEpoch {epoch + 1}: finished saving model to {path}")


class WholeBackupAndRestore(keras.callbacks.BackupAndRestore):
    """Keras's `BackupAndRestore` with consistent files and the states of other callbacks.

    The metadata file names the files of the weights and of the other callbacks' arrays. It replaces the previous
    metadata file last, in one step, so that a backup is always complete.

    Attributes:
        companions: the other callbacks of the training, which run before this one.
    """

    companions: Sequence[Any] = ()

    def on_train_begin(self, logs: Any = None) -> None:
        """Continue from the latest backup that can be read, if there is one."""
        self._initial_states = callback_states.states(self.companions)
        backups = [p for p in (self._training_metadata_path, self._prev_training_metadata_path) if Path(p).is_file()]
        for backup in backups:
            try:
                self._restore(json.loads(Path(backup).read_text(encoding="utf-8")))
                return
            except (OSError, ValueError):  # the backup was damaged after it was written
                if backup == backups[-1]:
                    raise

    def _restore(self, state: dict[str, Any]) -> None:
        model: Any = self.model
        if model.optimizer is not None and not model.optimizer.built:
            model.optimizer.build(model.trainable_variables)
        # Keras's own backups have this file name, and metadata without the other entries.
        path = Path(self.backup_dir, state.get("weights", "latest.weights.h5"))
        weight_files.read("callback_backup_and_restore", model, str(path))
        seed_states.restore(model, state.get("seeds"))
        arrays: list[Any] = []
        if state.get("arrays"):
            with np.load(Path(self.backup_dir, state["arrays"])) as stored:
                arrays = [stored[name] for name in stored.files]
        callback_states.restore(self.companions, callback_states.from_json(state.get("callbacks"), arrays) or {})
        # If training had been stopped, no epochs remain.
        params: Any = self.params
        epoch = params["epochs"] if state.get("stopped") else state["epoch"]
        private.assign(model, "_initial_epoch", epoch)

    def on_train_end(self, logs: Any = None) -> None:
        """Remove the backup of the completed training, and let the next one begin at its own initial epoch."""
        model: Any = self.model
        private.assign(model, "_initial_epoch", None)
        if self.delete_checkpoint and is_chief():
            shutil.rmtree(self.backup_dir, ignore_errors=True)

    def _save_model(self) -> None:
        if not is_chief():
            return
        model: Any = self.model
        folder, metadata = Path(self.backup_dir), Path(self._training_metadata_path)
        folder.mkdir(parents=True, exist_ok=True)
        # A unique name, so that the files of the previous backup stay complete until the metadata is replaced.
        name = f"epoch{self._current_epoch}-batch{self._last_batch_seen}-{time.time_ns():x}"
        weight_files.write(model, str(folder / f"{name}.weights.h5"))
        states = callback_states.changed(callback_states.states(self.companions), self._initial_states)
        form, arrays = callback_states.to_json(states)
        if arrays:
            with atomic_file(str(folder / f"{name}.npz"), ".npz") as temporary:
                np.savez(temporary, *arrays)
        state = {"epoch": self._current_epoch, "batch": self._last_batch_seen, "weights": f"{name}.weights.h5",
                 "arrays": f"{name}.npz" if arrays else None, "seeds": seed_states.states(model),
                 "callbacks": form, "stopped": bool(model.stop_training)}  # fmt: skip
        needed = [name]
        if self.double_checkpoint and metadata.is_file():
            before = metadata.read_text(encoding="utf-8")
            write_text(self._prev_training_metadata_path, before)
            needed.append(json.loads(before).get("weights", "latest").partition(".")[0])
        write_text(str(metadata), json.dumps(state))
        for old in (*folder.glob("*.weights.h5"), *folder.glob("*.npz")):
            if old.name.partition(".")[0] not in needed:
                old.unlink(missing_ok=True)
