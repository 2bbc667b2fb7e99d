"""Optimizers: `optimizer_*`, objects for `compile(optimizer = )`."""

from typing import Any

from rkeras.symbol import symbol
from rkeras.verb import Verb, declare


def _optimizer(this: Verb, given: dict[str, Any]) -> Any:
    # `compile` is where Keras 3 decides on XLA; the old argument of the optimizer says nothing any more.
    given.pop("jit_compile", None)
    if "lr" in given:
        given["learning_rate"] = given.pop("lr")
    decay = given.pop("decay", 0)
    if decay:
        # Keras 2's rule: the rate after n steps is learning_rate / (1 + decay * n).
        schedule = symbol("keras.optimizers.schedules.InverseTimeDecay")
        rate = given.get("learning_rate", this.__signature__.parameters["learning_rate"].default)
        given["learning_rate"] = schedule(rate, decay_steps=1, decay_rate=decay)
    if given.get("amsgrad") is False and this.name == "optimizer_sgd":
        del given["amsgrad"]
    assert this.target is not None
    return symbol(this.target)(**given)


def optimizer(name: str, target: str) -> Verb:
    """Declare an optimizer. `lr` and `decay`, which old scripts write, are translated."""
    return declare(name, f"keras.optimizers.{target}", family="optimizers", run=_optimizer)


optimizer("optimizer_adam", "Adam")
optimizer("optimizer_adamw", "AdamW")
optimizer("optimizer_sgd", "SGD")
optimizer("optimizer_rmsprop", "RMSprop")
