"""Backend functions `k_*` that draw random numbers."""

from __future__ import annotations

from rkeras._core.kinds import FRACTION, NUMBER
from rkeras._ops import variables
from rkeras._ops.arguments import NEW_SHAPE
from rkeras._ops.backend_tensors import is_tensor_like
from rkeras.vocab.backend.backend import backend_verb


@backend_verb(kinds={"mean": NUMBER, "stddev": NUMBER})
def k_random_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    """Random numbers from a normal (Gaussian) distribution.

    Args:
        shape: shape of the result; sizes may be tensors.

    Returns:
        A tensor.
    """
    return variables.random("normal", shape, dtype, seed, mean, stddev)


@backend_verb(kinds={"mean": NUMBER, "stddev": NUMBER})
def k_truncated_normal(shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
    """Random numbers from a truncated normal distribution.

    No number is further than two standard deviations from the mean.

    Args:
        shape: shape of the result; sizes may be tensors.

    Returns:
        A tensor.
    """
    return variables.random("truncated_normal", shape, dtype, seed, mean, stddev)


@backend_verb(kinds={"minval": NUMBER, "maxval": NUMBER})
def k_random_uniform(shape, minval=0.0, maxval=1.0, dtype=None, seed=None):
    """Random numbers from a uniform distribution.

    Args:
        shape: shape of the result; sizes may be tensors.
        minval: lower limit, inclusive.
        maxval: upper limit, exclusive.

    Returns:
        A tensor.
    """
    return variables.random("uniform", shape, dtype, seed, minval, maxval)


@backend_verb(kinds={"p": FRACTION})
def k_random_bernoulli(shape, p=0.0, dtype=None, seed=None):
    """Random zeros and ones from a Bernoulli distribution.

    Args:
        shape: shape of the result; sizes may be tensors.
        p: probability of a one, from 0 to 1.

    Returns:
        A tensor.
    """
    return variables.random("bernoulli", shape, dtype, seed, p)


@backend_verb(kinds={"p": FRACTION})
def k_random_binomial(shape, p=0.0, dtype=None, seed=None):
    """Random zeros and ones from a binomial distribution with one trial.

    An older name of `k_random_bernoulli()`.

    Args:
        shape: shape of the result; sizes may be tensors.
        p: probability of a one, from 0 to 1.

    Returns:
        A tensor.
    """
    return variables.random("bernoulli", shape, dtype, seed, p)


@backend_verb(kinds={"mean": NUMBER, "scale": NUMBER})
def k_random_normal_variable(shape, mean, scale, dtype=None, name=None, seed=None):
    """Create a variable with random numbers from a normal distribution.

    Args:
        shape: shape of the variable.
        scale: standard deviation of the distribution.
        name: name of the variable.

    Returns:
        A `keras.Variable`.
    """
    return variables.variable(variables.random("normal", shape, dtype, seed, mean, scale), dtype, name)


@backend_verb(kinds={"low": NUMBER, "high": NUMBER})
def k_random_uniform_variable(shape, low, high, dtype=None, name=None, seed=None):
    """Create a variable with random numbers from a uniform distribution.

    Args:
        shape: shape of the variable.
        low: lower limit, inclusive.
        high: upper limit, exclusive.
        name: name of the variable.

    Returns:
        A `keras.Variable`.
    """
    return variables.variable(variables.random("uniform", shape, dtype, seed, low, high), dtype, name)


@backend_verb(acts_on=is_tensor_like, kinds={"level": FRACTION, "noise_shape": NEW_SHAPE})
def k_dropout(x, level, noise_shape=None, seed=None):
    """Dropout: set random elements to 0 and scale up the others.

    Dropout is applied in training and outside training. The expected sum of the elements stays the same.

    Args:
        x: a tensor.
        level: fraction of the elements to set to 0, from 0 to 1.
        noise_shape: shape of the dropout mask; an axis of length 1 shares the mask along that axis.
        seed: an integer, to drop the same elements at each call.

    Returns:
        A tensor of the shape of `x`.
    """
    return variables.dropped(x, level, noise_shape, seed)
