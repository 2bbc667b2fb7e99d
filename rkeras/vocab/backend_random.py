"""The backend, continued: `k_*` that draw random numbers."""

from __future__ import annotations

from rkeras._core.arguments import FRACTION, NUMBER
from rkeras._ops import variables
from rkeras._ops.backend_tensors import LENGTHS, is_tensor_like
from rkeras.vocab.backend import backend_verb


@backend_verb(kinds={"mean": NUMBER, "stddev": NUMBER})
def k_random_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    """Random numbers of a normal distribution.

    Args:
        shape: lengths of the axes; tensors may be among them.

    Returns:
        A tensor.
    """
    return variables.random("normal", shape, dtype, seed, mean, stddev)


@backend_verb(kinds={"mean": NUMBER, "stddev": NUMBER})
def k_truncated_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    """Random numbers of a normal distribution, none further than two standard deviations from the mean.

    Args:
        shape: lengths of the axes; tensors may be among them.

    Returns:
        A tensor.
    """
    return variables.random("truncated_normal", shape, dtype, seed, mean, stddev)


@backend_verb(kinds={"minval": NUMBER, "maxval": NUMBER})
def k_random_uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None):
    """Random numbers of a uniform distribution.

    Args:
        shape: lengths of the axes; tensors may be among them.
        minval: the least number.
        maxval: the end of the range, which is not included.

    Returns:
        A tensor.
    """
    return variables.random("uniform", shape, dtype, seed, minval, maxval)


@backend_verb(kinds={"p": FRACTION})
def k_random_bernoulli(shape, p=0.0, dtype=None, seed=None):
    """Ones by chance, the rest zeros.

    Args:
        shape: lengths of the axes; tensors may be among them.
        p: probability of a one.

    Returns:
        A tensor.
    """
    return variables.random("bernoulli", shape, dtype, seed, p)


@backend_verb(kinds={"p": FRACTION})
def k_random_binomial(shape, p=0.0, dtype=None, seed=None):
    """Ones by chance, the rest zeros; the older name of `k_random_bernoulli`.

    Args:
        shape: lengths of the axes; tensors may be among them.
        p: probability of a one.

    Returns:
        A tensor.
    """
    return variables.random("bernoulli", shape, dtype, seed, p)


@backend_verb(kinds={"mean": NUMBER, "scale": NUMBER})
def k_random_normal_variable(shape, mean, scale, dtype=None, name=None, seed=None):
    """A variable that starts with random numbers of a normal distribution.

    Args:
        shape: lengths of its axes.
        scale: the standard deviation.
        name: its name.

    Returns:
        A `keras.Variable`.
    """
    return variables.variable(variables.random("normal", shape, dtype, seed, mean, scale), dtype, name)


@backend_verb(kinds={"low": NUMBER, "high": NUMBER})
def k_random_uniform_variable(shape, low, high, dtype=None, name=None, seed=None):
    """A variable that starts with random numbers of a uniform distribution.

    Args:
        shape: lengths of its axes.
        low: the least number.
        high: the end of the range, which is not included.
        name: its name.

    Returns:
        A `keras.Variable`.
    """
    return variables.variable(variables.random("uniform", shape, dtype, seed, low, high), dtype, name)


@backend_verb(acts_on=is_tensor_like, kinds={"level": FRACTION, "noise_shape": LENGTHS})
def k_dropout(x, level, noise_shape=None, seed=None):
    """Elements set to zero by chance, in any phase; the others are enlarged so that the sum stays about the same.

    Args:
        x: a tensor.
        level: how many to set to zero, 0 to 1.
        noise_shape: shape of the mask; lengths of 1 share it along an axis.
        seed: an integer for the same elements each time.

    Returns:
        A tensor of the shape of `x`.
    """
    return variables.dropped(x, level, noise_shape, seed)
