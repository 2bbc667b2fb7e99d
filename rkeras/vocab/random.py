"""Random tensors: `random_*`."""

import math
from functools import partial
from typing import Any

from rkeras._core.arguments import INTEGER, Kind, number
from rkeras._ops.arguments import SEED, from_one
from rkeras._ops.declare_op import counting
from rkeras._ops.declare_op import op as declare_op

op = partial(declare_op, family="random", root="keras.random")


def _bound(value: Any) -> int:
    """The integer that is not reached any more: the next one above."""
    return math.ceil(number(value))


op("random_beta", "Random numbers of a beta distribution", acts_on=None)
op("random_binomial", "Random numbers of a binomial distribution", acts_on=None)
op("random_categorical", "Random classes, as probable as their logits say", run=counting(gives=from_one))
op("random_dropout", "A tensor with elements set to 0 at random, the others scaled up")
op("random_gamma", "Random numbers of a gamma distribution", acts_on=None)
op("random_integer", "Random integers from a lowest to below a limit", "randint", acts_on=None,
   kinds={"minval": INTEGER, "maxval": Kind("a number", _bound)})  # fmt: skip
op("random_normal", "Random numbers of a normal distribution", acts_on=None)
op("random_seed_generator", "A generator of seeds, so that each draw differs and all can be repeated",
   "SeedGenerator", acts_on=None, kinds={"seed": SEED})  # fmt: skip
op("random_shuffle", "A tensor with the slices along an axis in random order")
op("random_truncated_normal", "Random numbers of a normal distribution, within two standard deviations", acts_on=None)
op("random_uniform", "Random numbers between two limits", acts_on=None)
