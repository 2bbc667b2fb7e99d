"""Train with a backup until early stopping. As a script, kill the process in the given epoch at the given point."""

import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

import rkeras as rk

# The third epoch is the best; the learning rate is halved after two worse epochs, and training ends after three.
SCORES = [5.0, 4.0, 3.0, 3.5, 3.6, 3.7, 1.0, 0.5]


class Seen(keras.callbacks.Callback):
    """User-defined callback with attributes of every plain type."""

    def __init__(self):
        super().__init__()
        self.epochs, self.rates, self.sums, self.last = 0, [], {"total": np.zeros(2)}, None

    def on_epoch_end(self, epoch, logs=None):
        logs["score"] = SCORES[epoch]
        self.epochs += 1
        self.rates.append(float(self.model.optimizer.learning_rate.numpy()))
        self.sums["total"] += [1, logs["score"]]
        self.last = (epoch, "seen")


def trained(folder, epoch=-1, moment="never"):
    """Return the final weights, the losses and the attributes of the other callbacks."""
    rk.set_random_seed(5)
    x = np.random.default_rng(0).normal(size=(64, 5)).astype("float32")
    y = np.random.default_rng(1).integers(0, 3, 64)
    model = rk.keras_model_sequential(input_shape=5) >> rk.layer_dense(8, activation="relu") >> rk.layer_dropout(0.5)
    model >> rk.layer_dense(3, activation="softmax")
    model >> rk.compile(rk.optimizer_adam(0.01), "sparse_categorical_crossentropy")

    def kill(at, logs=None):
        if at == epoch:
            os.kill(os.getpid(), signal.SIGKILL)

    backup = rk.callback_backup_and_restore(folder / "backup", double_checkpoint=moment == "damaged")
    if moment == "between":  # the weights are written, but not the list that names them
        from rkeras._training import checkpoints

        write = checkpoints.write_text
        checkpoints.write_text = lambda path, text: (kill(backup._current_epoch), write(path, text))
    hooks = {
        "begin": {"on_epoch_begin": kill},
        "damaged": {"on_epoch_begin": kill},
        "batch": {"on_train_batch_end": lambda b, logs: b == 1 and kill(backup._current_epoch)},
        "end": {"on_train_end": lambda logs: kill(epoch)},
    }
    seen = Seen()
    # The backup runs after the other callbacks, wherever it is in the list.
    callbacks = [
        backup,
        rk.callback_lambda(**hooks.get(moment, {})),
        seen,
        rk.callback_reduce_lr_on_plateau("score", factor=0.5, patience=2, mode="min"),
        rk.callback_early_stopping("score", min_delta=0.75, patience=3, restore_best_weights=True, mode="min"),
        rk.callback_model_checkpoint(folder / "best-{epoch}.keras", "score", save_best_only=True, mode="min"),
    ]
    history = model >> rk.fit(x, y, epochs=len(SCORES), batch_size=16, verbose=0, callbacks=callbacks)
    arrays = {f"weight {i}": value for i, value in enumerate(model.get_weights())}
    return {**arrays, "loss": history.metrics.get("loss", []), "epochs": seen.epochs, "rates": seen.rates,
            "sums": seen.sums["total"], "last": seen.last}  # fmt: skip


if __name__ == "__main__":
    trained(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
