"""Constraints: `constraint_*`, what the variables of a layer are brought to after each step.

Their axes count from 0 in R too, as in R keras.
"""

from rkeras._core.arguments import AXIS_FROM_ZERO, NUMBER
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import instance, make

KINDS = {"max_value": NUMBER, "min_value": NUMBER, "axis": AXIS_FROM_ZERO}


def constraint(name: str, target: str, about: str) -> Verb:
    """Declare a constraint."""
    return declare(
        name, f"keras.constraints.{target}", family="constraints", run=make, kinds=KINDS, stands_for=instance,
        about=about,
    )  # fmt: skip


constraint("constraint_maxnorm", "MaxNorm", "Norms of at most a given size")
constraint("constraint_minmaxnorm", "MinMaxNorm", "Norms between two sizes")
constraint("constraint_nonneg", "NonNeg", "No negative weights")
constraint("constraint_unitnorm", "UnitNorm", "Norms of 1")
