"""Callbacks that save in the midst of a training: what they write is whole whenever the process is killed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import keras

from rkeras import keras2, saving, seed_states, weights
from rkeras.whole_file import write_text
from rkeras.workers import is_chief


class WholeModelCheckpoint(keras.callbacks.ModelCheckpoint):
    """Keras's checkpoints under any name, each file written whole or not at all."""

    def __init__(self, filepath: str, save_weights_only: bool = False, **settings: Any):
        # Keras insists on the ending of a name.
        ending = ".weights.h5" if save_weights_only else ".keras"
        super().__init__(f"checkpoint{ending}", save_weights_only=save_weights_only, **settings)
        self.filepath = filepath

    def _save_model(self, epoch: int, batch: int | None, logs: Any) -> None:
        path = self._get_file_path(epoch, batch, logs)
        if not self._should_save_model(epoch, batch, logs, path) or not is_chief():
            return
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        if self.save_weights_only:
            weights.write_hdf5(self.model, path)
        else:
            saving.write(self.model, path)
        if self.verbose > 0:
            keras2.module("utils.io_utils").print_msg(f"\nEpoch {epoch + 1}: finished saving model to {path}")


class WholeBackupAndRestore(keras.callbacks.BackupAndRestore):
    """Keras's backup, in which weights and epoch belong together whenever the process is killed.

    The list of what there is names the file of the weights, and takes its place after it in one step.
    """

    def _load_model(self) -> None:
        listed = Path(self._training_metadata_path)
        if listed.is_file():
            state = json.loads(listed.read_text(encoding="utf-8"))
            self._weights_path = str(Path(self.backup_dir, state.get("weights", "latest.weights.h5")))
            seed_states.restore(self.model, state.get("seeds"))
        super()._load_model()

    def on_train_end(self, logs: Any = None) -> None:
        """Remove the backup of a training that is done."""
        if is_chief():
            super().on_train_end(logs)

    def _save_model(self) -> None:
        if not is_chief():
            return
        folder = Path(self.backup_dir)
        folder.mkdir(parents=True, exist_ok=True)
        name = f"epoch{self._current_epoch}-batch{self._last_batch_seen}.weights.h5"
        weights.write(self.model, str(folder / name))
        state = {"epoch": self._current_epoch, "batch": self._last_batch_seen, "weights": name,
                 "seeds": seed_states.states(self.model)}  # fmt: skip
        write_text(self._training_metadata_path, json.dumps(state))
        for old in folder.glob("*.weights.h5"):
            if old.name != name and not self.double_checkpoint:
                old.unlink(missing_ok=True)
