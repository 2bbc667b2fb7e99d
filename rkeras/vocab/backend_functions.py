"""The backend, continued: `k_*` that combine functions of Keras, or keep what Keras 2 meant by a name."""

from __future__ import annotations

from typing import Any

from rkeras._core.arguments import AS_IS, AXIS_FROM_ZERO, POSITIVE_INTEGER
from rkeras._keras.loading import keras, symbol
from rkeras._ops.backend_tensors import (
    CODES,
    OPTIONAL_TENSOR,
    PLACE_AXIS,
    PLACES,
    TENSOR,
    TENSORS,
    TENSORS_OR_ONE,
    as_tensor,
    is_symbolic,
    is_tensor_like,
    known_shape,
    on_tensors,
    rank,
)
from rkeras.vocab.backend import backend_verb


@backend_verb(acts_on=is_tensor_like)
def k_clip(x, min_value=None, max_value=None):
    """Each element brought into a range.

    Args:
        x: a tensor.
        min_value: the least value; none by default.
        max_value: the largest value; none by default. Below `min_value` it counts as `min_value`.

    Returns:
        A tensor of the shape of `x`.
    """
    ops = keras().ops
    if max_value is not None:
        x = ops.minimum(x, max_value)
    return x if min_value is None else ops.maximum(x, min_value)


@backend_verb(acts_on=is_tensor_like)
def k_sqrt(x):
    """Square root of each element, where negative ones count as 0.

    Args:
        x: a tensor.

    Returns:
        A tensor of the shape of `x`.
    """
    ops = keras().ops
    return ops.sqrt(ops.maximum(x, 0.0))


@backend_verb(acts_on=is_tensor_like)
def k_hard_sigmoid(x):
    """Three straight lines in the place of the sigmoid: 0.2 x + 0.5, between 0 and 1.

    Keras 3's function of the name has another slope, 1/6.

    Args:
        x: a tensor.

    Returns:
        A tensor of the shape of `x`.
    """
    ops = keras().ops
    return ops.clip(ops.add(ops.multiply(x, 0.2), 0.5), 0.0, 1.0)


@backend_verb(acts_on=is_tensor_like)
def k_l2_normalize(x, axis=None):
    """A tensor divided by its Euclidean norm.

    Args:
        x: a tensor.
        axis: axes along which the norm is taken, from 1 in R and from 0 in Python; all by default.

    Returns:
        A tensor of the shape of `x`.
    """
    ops = keras().ops
    total = ops.sum(ops.square(x), axis=axis, keepdims=True)
    return ops.multiply(x, ops.rsqrt(ops.maximum(total, 1e-12)))


def _along_one_axis(operation: str, x: Any, axis: int) -> Any:
    return symbol(f"keras.ops.{operation}")(x, axis=axis)


@backend_verb(acts_on=is_tensor_like, kinds={"axis": PLACE_AXIS})
def k_cumsum(x, axis=0):
    """Running sum along an axis.

    Args:
        x: a tensor.
        axis: the axis, from 1 in R and from 0 in Python; the first by default.

    Returns:
        A tensor of the shape of `x`.
    """
    return _along_one_axis("cumsum", x, axis)


@backend_verb(acts_on=is_tensor_like, kinds={"axis": PLACE_AXIS})
def k_cumprod(x, axis=0):
    """Running product along an axis.

    Args:
        x: a tensor.
        axis: the axis, from 1 in R and from 0 in Python; the first by default.

    Returns:
        A tensor of the shape of `x`.
    """
    return _along_one_axis("cumprod", x, axis)


@backend_verb(acts_on=is_tensor_like, kinds={"x": TENSORS, "axis": PLACE_AXIS})
def k_stack(x, axis=0):
    """Tensors of one shape laid along a new axis.

    Args:
        x: a list of tensors.
        axis: where the new axis is, from 1 in R and from 0 in Python; first by default.

    Returns:
        A tensor of one axis more.
    """
    return _along_one_axis("stack", x, axis)


@backend_verb(acts_on=is_tensor_like, kinds={"axis": PLACE_AXIS, "num": POSITIVE_INTEGER})
def k_unstack(x, axis=0, num=None, name=None):
    """A tensor taken apart along an axis.

    Args:
        x: a tensor.
        axis: the axis, from 1 in R and from 0 in Python; the first by default.
        num: its length, where it is unknown.
        name: accepted from scripts for Keras 2; the results have no name.

    Returns:
        A list of tensors of one axis less.
    """
    return list(keras().ops.unstack(x, num, axis))


@backend_verb(acts_on=is_tensor_like)
def k_transpose(x):
    """A tensor with its axes in reverse order.

    Args:
        x: a tensor.

    Returns:
        The transposed tensor.
    """
    return keras().ops.transpose(x)


@backend_verb(acts_on=is_tensor_like)
def k_flatten(x):
    """All elements of a tensor along one axis, by row.

    Args:
        x: a tensor.

    Returns:
        A tensor of one axis.
    """
    return keras().ops.reshape(x, (-1,))


def flat_rows(x: Any) -> Any:
    """A tensor as a matrix with a row for each sample."""
    tf = symbol("tensorflow")
    return tf.reshape(x, tf.stack([-1, tf.reduce_prod(tf.shape(x)[1:])]))


@backend_verb(acts_on=is_tensor_like)
def k_batch_flatten(x):
    """Each sample of a batch as one row.

    Args:
        x: a tensor of shape (samples, ...).

    Returns:
        A matrix of shape (samples, elements of a sample).
    """
    x = as_tensor(x)
    columns = known_shape(x)[1:]
    if None in columns:
        return on_tensors(flat_rows, x)
    size = 1
    for n in columns:
        size *= n  # type: ignore[operator]
    return keras().ops.reshape(x, (-1, size))


@backend_verb(acts_on=is_tensor_like, kinds={"n": POSITIVE_INTEGER})
def k_repeat(x, n):
    """Each row of a matrix n times, along a new axis.

    Args:
        x: a matrix of shape (samples, columns).
        n: how often.

    Returns:
        A tensor of shape (samples, n, columns).
    """
    ops = keras().ops
    return ops.repeat(ops.expand_dims(x, 1), n, axis=1)


@backend_verb(acts_on=is_tensor_like, kinds={"reference": TENSOR, "indices": PLACES})
def k_gather(reference, indices):
    """Parts of a tensor along its first axis.

    Args:
        reference: a tensor.
        indices: places along its first axis, numbers from 1 in R and from 0 in Python; a tensor of places counts
            from 0 in both.

    Returns:
        A tensor of shape (the shape of `indices`, the other axes of `reference`).
    """
    return keras().ops.take(reference, indices, axis=0)


@backend_verb(acts_on=is_tensor_like)
def k_batch_dot(x, y, axes=None):
    """Products of the samples of two batches, pair by pair.

    Args:
        x: a tensor of shape (samples, ...), of two axes or more.
        y: another.
        axes: the axis of each that is summed over, one for both or a pair, from 1 in R and from 0 in Python; by
            default the last of `x` and the last but one of `y`.

    Returns:
        A tensor of the remaining axes of `x`, then those of `y`; of shape (samples, 1) for two matrices.

    Raises:
        ValueError: if the batch itself is to be summed over.
    """
    x, y = as_tensor(x), as_tensor(y)
    m, n = rank(x), rank(y)
    first, second = (m - 1, n - 1 if n == 2 else n - 2) if axes is None else _pair(axes)
    first, second = first % m, second % n
    if not (first and second):
        raise ValueError("k_batch_dot(): the first axis is the batch, which cannot be summed over.")
    of_x = [chr(98 + i) for i in range(1, m)]
    of_y = [chr(110 + i) for i in range(1, n)]
    of_y[second - 1] = of_x[first - 1]
    rest = [c for c in of_x if c != of_x[first - 1]] + [c for c in of_y if c != of_x[first - 1]]
    ops = keras().ops
    product = ops.einsum(f"a{''.join(of_x)},a{''.join(of_y)}->a{''.join(rest)}", x, y)
    return ops.expand_dims(product, 1) if not rest else product


def _pair(axes: Any) -> tuple[int, int]:
    return tuple(axes) if isinstance(axes, (list, tuple)) else (axes, axes)  # type: ignore[return-value]


@backend_verb(kinds={"predictions": TENSOR, "targets": CODES, "k": POSITIVE_INTEGER})
def k_in_top_k(predictions, targets, k):
    """Whether the class of each sample is among its k most probable.

    Args:
        predictions: a tensor of shape (samples, classes).
        targets: class numbers that count from 0.
        k: how many count as top.

    Returns:
        A tensor of true or false, one for each sample.
    """
    return keras().ops.in_top_k(keras().ops.reshape(targets, (-1,)), predictions, k=k)


@backend_verb(kinds={"target": CODES, "axis": PLACE_AXIS})
def k_sparse_categorical_crossentropy(target, output, from_logits=False, axis=-1):
    """Cross-entropy of probabilities and class numbers that count from 0.

    Args:
        target: class numbers; a matrix of one column will do.
        output: the predicted probabilities.
        from_logits: whether they are logits, not probabilities.
        axis: the axis of the classes, from 1 in R and from 0 in Python; the last by default.

    Returns:
        The loss of each sample.
    """
    ops = keras().ops
    output = as_tensor(output)
    if axis % rank(output) != rank(output) - 1:
        output = ops.moveaxis(output, axis, -1)
    if rank(target) != rank(output) - 1:
        target, output = ops.reshape(target, (-1,)), ops.reshape(output, (-1, output.shape[-1]))
    return ops.sparse_categorical_crossentropy(target, output, from_logits=from_logits)


@backend_verb(kinds={"then_expression": AS_IS, "else_expression": AS_IS})
def k_switch(condition, then_expression, else_expression):
    """One of two tensors, or elements of one and the other.

    Args:
        condition: true or false: a scalar for the whole, or one for each element or each sample.
        then_expression: a tensor, or a function that gives it.
        else_expression: the same for false.

    Returns:
        A tensor.
    """
    ops = keras().ops
    functions = callable(then_expression) and callable(else_expression)
    if functions and not is_symbolic(condition) and not rank(as_tensor(condition)):
        return ops.cond(ops.cast(condition, "bool"), then_expression, else_expression)
    then, otherwise = (e() if callable(e) else e for e in (then_expression, else_expression))
    then, otherwise = (e if is_symbolic(e) else as_tensor(e) for e in (then, otherwise))
    condition = as_tensor(condition)
    for _ in range(rank(then) - rank(condition) if rank(condition) else 0):
        condition = ops.expand_dims(condition, -1)
    return ops.where(ops.cast(condition, "bool"), then, otherwise)


@backend_verb(kinds={"variables": TENSORS_OR_ONE})
def k_stop_gradient(variables):
    """Tensors that count as constant when gradients are computed.

    Args:
        variables: a tensor, or a list of them.

    Returns:
        The same, in the same form.
    """
    stop = keras().ops.stop_gradient
    return [stop(v) for v in variables] if isinstance(variables, list) else stop(variables)


@backend_verb(acts_on=is_tensor_like)
def k_identity(x, name=None):
    """A tensor of the same content.

    Args:
        x: a tensor.
        name: accepted from scripts for Keras 2; the result has no name.

    Returns:
        A new tensor.
    """
    return keras().ops.copy(x)


MOMENTS = {"mean": TENSOR, "var": TENSOR, "beta": OPTIONAL_TENSOR, "gamma": OPTIONAL_TENSOR}


@backend_verb(acts_on=is_tensor_like, kinds=MOMENTS)
def k_batch_normalization(x, mean, var, beta, gamma, axis=-1, epsilon=0.001):
    """A tensor normalized by given moments: (x - mean) / sqrt(var + epsilon) * gamma + beta.

    Args:
        x: a tensor.
        mean: its mean, one for each channel.
        var: its variance, one for each channel.
        beta: an offset, or none.
        gamma: a factor, or none.
        axis: the axis of the channels, from 1 in R and from 0 in Python; the last by default.
        epsilon: small number that keeps the denominator from zero.

    Returns:
        A tensor of the shape of `x`.
    """
    ops = keras().ops
    x = as_tensor(x)
    shape = [1] * rank(x)
    shape[axis] = -1

    def along(v: Any) -> Any:
        return ops.reshape(v, shape) if v is not None and rank(as_tensor(v)) == 1 else v

    mean, var, beta, gamma = map(along, (mean, var, beta, gamma))
    made = ops.multiply(ops.subtract(x, mean), ops.rsqrt(ops.add(var, epsilon)))
    made = made if gamma is None else ops.multiply(made, gamma)
    return made if beta is None else ops.add(made, beta)


@backend_verb(acts_on=is_tensor_like, kinds={**MOMENTS, "reduction_axes": AXIS_FROM_ZERO})
def k_normalize_batch_in_training(x, gamma, beta, reduction_axes, epsilon=0.001):
    """A batch normalized by its own moments.

    Args:
        x: a tensor.
        gamma: a factor, or none.
        beta: an offset, or none.
        reduction_axes: the axes that the moments are taken over, counted from 0 in R too, as in R keras.
        epsilon: small number that keeps the denominator from zero.

    Returns:
        The normalized tensor, the mean and the variance.
    """
    ops = keras().ops
    x = as_tensor(x)
    axes = sorted(a % rank(x) for a in (reduction_axes if isinstance(reduction_axes, tuple) else (reduction_axes,)))
    mean, var = ops.moments(x, axes=axes)
    wide = [1 if a in axes else n for a, n in enumerate(known_shape(x))]
    unknown = [a for a, n in enumerate(wide) if n is None]
    for a in unknown[:1]:
        wide[a] = -1

    def broad(v: Any) -> Any:
        return None if v is None else ops.reshape(v, wide)

    made = ops.multiply(ops.subtract(x, broad(mean)), ops.rsqrt(ops.add(broad(var), epsilon)))
    made = made if gamma is None else ops.multiply(made, broad(gamma))
    made = made if beta is None else ops.add(made, broad(beta))
    return [made, mean, var]
