"""Optimizers: `optimizer_*`, objects for `compile(optimizer = )`."""

from typing import Any

from rkeras._core.arguments import FLAG, NUMBER, POSITIVE_INTEGER, Kind
from rkeras._core.verb import Verb, declare
from rkeras._keras.loading import symbol
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
                     "adam_weight_decay", "rms_rate"), NUMBER),
}  # fmt: skip
# `compile` is where Keras 3 decides on XLA; and SGD had `amsgrad` by a slip of R keras.
DROPS = {"": ("jit_compile",), "optimizer_sgd": ("jit_compile", "amsgrad")}


def _optimizer(this: Verb, given: dict[str, Any]) -> Any:
    if "lr" in given:
        given["learning_rate"] = given.pop("lr")
    decay = given.pop("decay", None)
    if decay:
        # Keras 2's rule: the rate after n steps is learning_rate / (1 + decay * n).
        schedule = symbol("keras.optimizers.schedules.InverseTimeDecay")
        rate = given.get("learning_rate", this.__signature__.parameters["learning_rate"].default)
        given["learning_rate"] = schedule(rate, decay_steps=1, decay_rate=decay)
    return make(this, given)


def _nadam(this: Verb, given: dict[str, Any]) -> Any:
    schedule_decay = given.pop("schedule_decay", None)
    made = _optimizer(this, given)
    if schedule_decay is None:
        return made
    from rkeras._compat.nadam import nadam_of_keras_2

    # The configuration has the rate as a number or as the description of a schedule.
    return nadam_of_keras_2().from_config({**made.get_config(), "schedule_decay": schedule_decay})


def optimizer(name: str, target: str, run: Any = _optimizer, **details: Any) -> Verb:
    """Declare an optimizer. `lr` and `decay`, which old scripts write, are translated."""
    return declare(
        name, f"keras.optimizers.{target}", family="optimizers", run=run,
        kinds={**KINDS, "lr": NUMBER, "decay": NUMBER, "schedule_decay": NUMBER},
        drops=DROPS.get(name, DROPS[""]), stands_for=instance, **details,
    )  # fmt: skip


optimizer("optimizer_adam", "Adam")
optimizer("optimizer_adamw", "AdamW")
optimizer("optimizer_adam_w", "AdamW")
optimizer("optimizer_sgd", "SGD")
optimizer("optimizer_rmsprop", "RMSprop")
optimizer("optimizer_adadelta", "Adadelta")
optimizer("optimizer_adafactor", "Adafactor")
optimizer("optimizer_adagrad", "Adagrad")
optimizer("optimizer_adamax", "Adamax")
optimizer("optimizer_ftrl", "Ftrl")
optimizer("optimizer_lamb", "Lamb")
optimizer("optimizer_lion", "Lion")
optimizer("optimizer_muon", "Muon")
optimizer("optimizer_schedule_free_adamw", "ScheduleFreeAdamW")
optimizer(
    "optimizer_nadam", "Nadam", run=_nadam,
    note="`schedule_decay`, an argument of older scripts, is how fast the momentum rises; Keras 3 has it fixed at 1.",
)  # fmt: skip
optimizer("optimizer_loss_scale", "LossScaleOptimizer", about="An optimizer that scales the loss, for float16")
optimizer("optimizer_multi", "MultiOptimizer", about="An optimizer that hands each variable to one of several")
optimizer("optimizer_map", "OptimizerMap", about="Which optimizer to use for which variables, by their paths")
