"""Optimizers: `optimizer_*`, objects for `compile(optimizer = )`."""

from typing import Any

from rkeras._core.kinds import FLAG, NUMBER, POSITIVE_INTEGER, Kind
from rkeras._core.verb import Verb, declare
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.construct import instance, make
from rkeras._layers.user_functions import LEARNING_RATE

OPTIMIZER = Kind("an optimizer or the name of one", lambda value: symbol("keras.optimizers.get")(value))
KINDS = {
    "learning_rate": LEARNING_RATE,
    "relative_step": FLAG, "exclude_embeddings": FLAG, "inner_optimizer": OPTIMIZER, "default_optimizer": OPTIMIZER,
    "dynamic_growth_steps": POSITIVE_INTEGER, "initial_scale": NUMBER,
    **dict.fromkeys(("learning_rate_power", "l1_regularization_strength", "l2_regularization_strength", "beta",
                     "l2_shrinkage_regularization_strength", "beta_2_decay", "epsilon_1", "epsilon_2",
                     "clip_threshold", "adam_beta_1", "adam_beta_2", "muon_a", "muon_b", "muon_c", "adam_lr_ratio",
                     "adam_weight_decay", "rms_rate", "decay", "schedule_decay"), NUMBER),
}  # fmt: skip
# Keras 3 takes `jit_compile` in `compile`; R keras has `amsgrad` in SGD by mistake.


def _optimizer(this: Verb, given: dict[str, Any]) -> Any:
    decay = given.pop("decay", None)
    if decay:
        # Keras 2: the learning rate after n steps is learning_rate / (1 + decay * n).
        schedule = symbol("keras.optimizers.schedules.InverseTimeDecay")
        rate = given.get("learning_rate", this.__signature__.parameters["learning_rate"].default)
        given["learning_rate"] = schedule(rate, decay_steps=1, decay_rate=decay)
    return make(this, given)


import_with_keras("rkeras._compat.nadam")
import_with_keras("rkeras._compat.optimizer_attributes")


def _nadam(this: Verb, given: dict[str, Any]) -> Any:
    schedule_decay = given.pop("schedule_decay", None)
    made = _optimizer(this, given)
    if schedule_decay is None:
        return made
    # The configuration holds the learning rate as a number or as the configuration of a schedule.
    config = {**made.get_config(), "schedule_decay": schedule_decay}
    return symbol("rkeras._compat.nadam.NadamOfKeras2").from_config(config)


def optimizer(name: str, target: str, about: str, run: Any = _optimizer, ignored: Any = (), **details: Any) -> Verb:
    """Declare an optimizer. The argument `decay` of older scripts is translated to a schedule."""
    return declare(
        name, f"keras.optimizers.{target}", family="optimizers", run=run, kinds=KINDS, about=about,
        uncalled_meaning=instance, aliases={"lr": "learning_rate"}, ignored=("jit_compile", *ignored), **details,
    )  # fmt: skip


optimizer("optimizer_adam", "Adam", "Adam optimizer (adaptive moment estimation)")
optimizer("optimizer_adamw", "AdamW", "AdamW optimizer (Adam with decoupled weight decay)")
optimizer("optimizer_adam_w", "AdamW", "AdamW optimizer (Adam with decoupled weight decay)")
optimizer("optimizer_sgd", "SGD", "Stochastic gradient descent (SGD) optimizer with momentum", ignored=("amsgrad",))
optimizer("optimizer_rmsprop", "RMSprop", "RMSprop optimizer (root mean square propagation)")
optimizer("optimizer_adadelta", "Adadelta", "Adadelta optimizer (adaptive learning rate)")
optimizer("optimizer_adafactor", "Adafactor", "Adafactor optimizer (adaptive learning rate, less memory)")
optimizer("optimizer_adagrad", "Adagrad", "Adagrad optimizer (adaptive gradient)")
optimizer("optimizer_adamax", "Adamax", "Adamax optimizer (Adam with the infinity norm)")
optimizer("optimizer_ftrl", "Ftrl", "Follow the regularized leader (FTRL) optimizer")
optimizer("optimizer_lamb", "Lamb", "LAMB optimizer (layer-wise adaptation for large batches)")
optimizer("optimizer_lion", "Lion", "Lion optimizer (sign of the momentum)")
optimizer("optimizer_muon", "Muon", "Muon optimizer (orthogonalized momentum)")
optimizer("optimizer_schedule_free_adamw", "ScheduleFreeAdamW", "Schedule-free AdamW optimizer")
optimizer(
    "optimizer_nadam", "Nadam", "Nadam optimizer (Adam with Nesterov momentum)", run=_nadam,
    note="`schedule_decay`, an argument of older scripts, sets how fast the momentum rises; in Keras 3 it is always 1.",
)  # fmt: skip
optimizer("optimizer_loss_scale", "LossScaleOptimizer", "Loss scale optimizer for mixed precision (float16) training")
optimizer("optimizer_multi", "MultiOptimizer", "Multi-optimizer (different optimizers for different variables)")
optimizer("optimizer_map", "OptimizerMap", "Optimizer map (optimizers by variable path)")
