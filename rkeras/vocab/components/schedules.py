"""Learning rate schedules: `learning_rate_schedule_*`. Each returns the learning rate at a training step."""

from typing import Any

from rkeras._core.converters import elements, number
from rkeras._core.kinds import COUNT, FLAG, NUMBER, POSITIVE_INTEGER, Kind
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import make

NUMBERS = Kind("numbers", lambda value: [number(v) for v in elements(value)])
KINDS = {
    **dict.fromkeys(("initial_learning_rate", "decay_rate", "t_mul", "m_mul", "end_learning_rate", "power",
                     "warmup_target"), NUMBER),
    **dict.fromkeys(("decay_steps", "first_decay_steps"), POSITIVE_INTEGER),
    "warmup_steps": COUNT, "staircase": FLAG, "cycle": FLAG, "boundaries": NUMBERS, "values": NUMBERS,
}  # fmt: skip


def schedule(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a learning rate schedule."""
    return declare(
        f"learning_rate_schedule_{name}", f"keras.optimizers.schedules.{target}", family="schedules", run=make,
        kinds=KINDS, about=f"Learning rate schedule with {about}", **details,
    )  # fmt: skip


schedule("cosine_decay", "CosineDecay", "cosine decay")
schedule("cosine_decay_restarts", "CosineDecayRestarts", "cosine decay and restarts")
schedule("exponential_decay", "ExponentialDecay", "exponential decay")
schedule("inverse_time_decay", "InverseTimeDecay", "inverse time decay")
schedule("piecewise_constant_decay", "PiecewiseConstantDecay", "piecewise constant decay")
schedule("polynomial_decay", "PolynomialDecay", "polynomial decay")
