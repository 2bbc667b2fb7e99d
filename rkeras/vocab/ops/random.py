"""Random numbers: `random_*`, tensors drawn from a distribution, shuffling, dropout and seeds."""

import math
from functools import partial
from typing import Any

from rkeras._core.converters import number
from rkeras._core.kinds import INTEGER, Kind
from rkeras._ops.arguments import SEED, from_one
from rkeras._ops.declare_op import op as declare_op
from rkeras._ops.declare_op import with_r_indices

op = partial(declare_op, family="random", root="keras.random")


def _upper_limit(value: Any) -> int:
    """Round an exclusive upper limit up to an integer."""
    return math.ceil(number(value))


op("random_beta", "Random numbers from a beta distribution", acts_on=None)
op("random_binomial", "Random numbers from a binomial distribution", acts_on=None)
op("random_categorical", "Random class indices from a categorical distribution", run=with_r_indices(result=from_one))
op("random_dropout", "Random dropout: set elements to 0 and scale up the others")
op("random_gamma", "Random numbers from a gamma distribution", acts_on=None)
op("random_integer", "Random integers from a uniform distribution", "randint", acts_on=None,
   kinds={"minval": INTEGER, "maxval": Kind("a number", _upper_limit)})  # fmt: skip
op("random_normal", "Random numbers from a normal (Gaussian) distribution", acts_on=None)
op("random_seed_generator", "Random seed generator: reproducible seeds, new at each draw",
   "SeedGenerator", acts_on=None, kinds={"seed": SEED})  # fmt: skip
op("random_shuffle", "Randomly shuffle a tensor along an axis")
op("random_truncated_normal", "Random numbers from a truncated normal distribution", acts_on=None,
   note="No number is further than two standard deviations from the mean.")  # fmt: skip

op("random_uniform", "Random numbers from a uniform distribution", acts_on=None)
