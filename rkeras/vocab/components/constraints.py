"""Weight constraints: `constraint_*`, applied to the variables of a layer after each training step.

Axes count from 0 in R too, as in R keras.
"""

from rkeras._core.kinds import AXIS_FROM_ZERO, NUMBER
from rkeras._core.verb import Verb, declare
from rkeras._layers.construct import instance, make

KINDS = {"max_value": NUMBER, "min_value": NUMBER, "axis": AXIS_FROM_ZERO}


def constraint(name: str, target: str, about: str) -> Verb:
    """Declare a constraint."""
    return declare(
        name, f"keras.constraints.{target}", family="constraints", run=make, kinds=KINDS, uncalled_meaning=instance,
        about=about,
    )  # fmt: skip


constraint("constraint_maxnorm", "MaxNorm", "Maximum norm (max-norm) weight constraint")
constraint("constraint_minmaxnorm", "MinMaxNorm", "Minimum and maximum norm weight constraint")
constraint("constraint_nonneg", "NonNeg", "Non-negative weight constraint")
constraint("constraint_unitnorm", "UnitNorm", "Unit norm weight constraint")
