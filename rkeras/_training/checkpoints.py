"""Callbacks that save in the midst of a training: what they write is whole whenever the process is killed."""

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
from rkeras._files.atomic_write import whole_file, write_text
from rkeras._keras import private, seed_states
from rkeras._saving import model_files, weight_files
from rkeras._training import callback_states


class WholeModelCheckpoint(keras.callbacks.ModelCheckpoint):
    """Keras's checkpoints under any name, each file written whole or not at all.

    Args:
        filepath: the file, or what its name is formatted from.
        save_weights_only: whether to leave out all else.
        period: how many epochs there are to a checkpoint.
        **settings: as Keras has them.
    """

    def __init__(self, filepath: str, save_weights_only: bool = False, period: int = 1, **settings: Any):
        # Keras insists on the ending of a name.
        ending = ".weights.h5" if save_weights_only else ".keras"
        super().__init__(f"checkpoint{ending}", save_weights_only=save_weights_only, **settings)
        self.filepath, self.period, self._epochs = filepath, period, 0

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Save, if it is the last epoch of a period."""
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
    """Keras's backup, in which all that is kept belongs together whenever the process is killed.

    The list of what there is names the files of the weights and of the arrays of other callbacks, and takes its place
    after them in one step.

    Attributes:
        companions: the other callbacks of the training, which come before this one.
    """

    companions: Sequence[Any] = ()

    def on_train_begin(self, logs: Any = None) -> None:
        """Go on from the newest backup that can be read, if there is one."""
        self._begun = callback_states.states(self.companions)
        lists = [p for p in (self._training_metadata_path, self._prev_training_metadata_path) if Path(p).is_file()]
        for listed in lists:
            try:
                self._restore(json.loads(Path(listed).read_text(encoding="utf-8")))
                return
            except (OSError, ValueError):  # damaged since it was written
                if listed == lists[-1]:
                    raise

    def _restore(self, state: dict[str, Any]) -> None:
        model: Any = self.model
        if model.optimizer is not None and not model.optimizer.built:
            model.optimizer.build(model.trainable_variables)
        # Keras's own backup has this name, and a list without the rest.
        path = Path(self.backup_dir, state.get("weights", "latest.weights.h5"))
        weight_files.read("callback_backup_and_restore", model, str(path))
        seed_states.restore(model, state.get("seeds"))
        arrays: list[Any] = []
        if state.get("arrays"):
            with np.load(Path(self.backup_dir, state["arrays"])) as stored:
                arrays = [stored[name] for name in stored.files]
        callback_states.restore(self.companions, callback_states.unpacked(state.get("callbacks"), arrays) or {})
        # One that was to stop has no epochs left.
        params: Any = self.params
        epoch = params["epochs"] if state.get("stopped") else state["epoch"]
        private.assign(model, "_initial_epoch", epoch)

    def on_train_end(self, logs: Any = None) -> None:
        """Remove the backup of a training that is done, and let the next one begin where it is told."""
        model: Any = self.model
        private.assign(model, "_initial_epoch", None)
        if self.delete_checkpoint and is_chief():
            shutil.rmtree(self.backup_dir, ignore_errors=True)

    def _save_model(self) -> None:
        if not is_chief():
            return
        model: Any = self.model
        folder, listed = Path(self.backup_dir), Path(self._training_metadata_path)
        folder.mkdir(parents=True, exist_ok=True)
        # A name of its own: what the list names stays whole until there is another list.
        name = f"epoch{self._current_epoch}-batch{self._last_batch_seen}-{time.time_ns():x}"
        weight_files.write(model, str(folder / f"{name}.weights.h5"))
        now = callback_states.states(self.companions)
        form, arrays = callback_states.packed(callback_states.changed(now, self._begun))
        if arrays:
            with whole_file(str(folder / f"{name}.npz"), ".npz") as temporary:
                np.savez(temporary, *arrays)
        state = {"epoch": self._current_epoch, "batch": self._last_batch_seen, "weights": f"{name}.weights.h5",
                 "arrays": f"{name}.npz" if arrays else None, "seeds": seed_states.states(model),
                 "callbacks": form, "stopped": bool(model.stop_training)}  # fmt: skip
        needed = [name]
        if self.double_checkpoint and listed.is_file():
            before = listed.read_text(encoding="utf-8")
            write_text(self._prev_training_metadata_path, before)
            needed.append(json.loads(before).get("weights", "latest").partition(".")[0])
        write_text(str(listed), json.dumps(state))
        for old in (*folder.glob("*.weights.h5"), *folder.glob("*.npz")):
            if old.name.partition(".")[0] not in needed:
                old.unlink(missing_ok=True)
