"""Nadam optimizer of Keras 2."""

from __future__ import annotations

from typing import Any

import keras

ops: Any = keras.ops


@keras.saving.register_keras_serializable("rkeras")
class NadamOfKeras2(keras.optimizers.Nadam):
    """Momentum at step t: `beta_1 * (1 - 0.96 ** (schedule_decay * t) / 2)`; in Keras 3 the decay is 1."""

    __module__ = "rkeras"

    def __init__(self, *args: Any, schedule_decay: float = 0.004, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.schedule_decay = schedule_decay

    def _momentum_at(self, step: Any, dtype: Any) -> Any:
        exponent = self.schedule_decay * ops.cast(step, dtype)
        return self.beta_1 * (1.0 - 0.5 * ops.power(ops.cast(0.96, dtype), exponent))

    def _backend_update_step(self, grads: Any, trainable_variables: Any, learning_rate: Any) -> None:
        iterations: Any = self.iterations
        product = self._u_product
        self.assign(product, product * self._momentum_at(iterations + 1, product.dtype))
        # Not the method of Nadam, which would multiply by the momentum of Keras 3.
        super(keras.optimizers.Nadam, self)._backend_update_step(grads, trainable_variables, learning_rate)

    def update_step(self, gradient: Any, variable: Any, learning_rate: Any) -> None:
        """Update one variable."""
        iterations: Any = self.iterations
        dtype = variable.dtype
        rate, gradient, product = (ops.cast(value, dtype) for value in (learning_rate, gradient, self._u_product))
        now, after = (self._momentum_at(iterations + ahead, dtype) for ahead in (1, 2))
        index = self._get_variable_index(variable)
        mean, square = self._momentums[index], self._velocities[index]
        self.assign(mean, self.beta_1 * mean + (1 - self.beta_1) * gradient)
        self.assign(square, self.beta_2 * square + (1 - self.beta_2) * ops.square(gradient))
        looking_ahead = after * mean / (1 - product * after) + (1 - now) * gradient / (1 - product)
        unbiased = square / (1 - ops.power(ops.cast(self.beta_2, dtype), ops.cast(iterations + 1, dtype)))
        self.assign_sub(variable, rate * looking_ahead / (ops.sqrt(unbiased) + self.epsilon))

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor."""
        return {**super().get_config(), "schedule_decay": self.schedule_decay}
