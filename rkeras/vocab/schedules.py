"""Schedules: `learning_rate_schedule_*`, for the `learning_rate` of an optimizer; each is a function of the step."""

from typing import Any

from rkeras._core.arguments import COUNT, FLAG, NUMBER, POSITIVE_INTEGER, Kind, elements, number
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import make

NUMBERS = Kind("numbers", lambda value: [number(v) for v in elements(value)])
KINDS = {
    **dict.fromkeys(("initial_learning_rate", "decay_rate", "t_mul", "m_mul", "end_learning_rate", "power",
                     "warmup_target"), NUMBER),
    **dict.fromkeys(("decay_steps", "first_decay_steps"), POSITIVE_INTEGER),
    "warmup_steps": COUNT, "staircase": FLAG, "cycle": FLAG, "boundaries": NUMBERS, "values": NUMBERS,
}  # fmt: skip


def schedule(name: str, target: str, **details: Any) -> Verb:
    """Declare a schedule."""
    return declare(
        f"learning_rate_schedule_{name}", f"keras.optimizers.schedules.{target}", family="schedules", run=make,
        kinds=KINDS, **details,
    )  # fmt: skip


schedule("cosine_decay", "CosineDecay")
schedule("cosine_decay_restarts", "CosineDecayRestarts")
schedule("exponential_decay", "ExponentialDecay")
schedule("inverse_time_decay", "InverseTimeDecay")
schedule("piecewise_constant_decay", "PiecewiseConstantDecay")
schedule("polynomial_decay", "PolynomialDecay")
