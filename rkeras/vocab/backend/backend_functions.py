"""Backend functions `k_*` that combine several functions of Keras, or behave as in Keras 2."""

from __future__ import annotations

from typing import Any

from rkeras._compat.layers.keras2_behavior import hard_sigmoid
from rkeras._core.kinds import AS_IS, AXIS_FROM_ZERO, INDEX, POSITIVE_INTEGER, Kind
from rkeras._core.predicates import is_symbolic, is_tensor
from rkeras._keras.loading import keras, symbol
from rkeras._ops.arguments import OPTIONAL_TENSOR, STRUCTURE, TENSOR, TENSORS, WHOLE, indices_from_r, whole
from rkeras._ops.backend_tensors import as_tensor, is_tensor_like, known_shape, rank
from rkeras._ops.graph_functions import graph_function
from rkeras._ops.symbolic_calls import on_tensors
from rkeras.vocab.backend.backend import backend_verb


@backend_verb(acts_on=is_tensor_like)
def k_clip(x, min_value=None, max_value=None):
    """Clip the elements of a tensor to a range.

    Args:
        x: a tensor.
        min_value: lower limit; none by default.
        max_value: upper limit; none by default. If it is below `min_value`, `min_value` is used.

    Returns:
        A tensor of the shape of `x`.
    """
    ops = keras().ops
    if max_value is not None:
        x = ops.minimum(x, max_value)
    return x if min_value is None else ops.maximum(x, min_value)


@backend_verb(acts_on=is_tensor_like)
def k_sqrt(x):
    """Element-wise square root, 0 for negative elements.

    Args:
        x: a tensor.

    Returns:
        A tensor of the shape of `x`.
    """
    ops = keras().ops
    return ops.sqrt(ops.maximum(x, 0.0))


@backend_verb(acts_on=is_tensor_like)
def k_hard_sigmoid(x):
    """Hard sigmoid activation: 0.2 x + 0.5, between 0 and 1.

    The slope is that of Keras 2; the hard sigmoid of Keras 3 has slope 1/6.

    Args:
        x: a tensor.

    Returns:
        A tensor of the shape of `x`.
    """
    return hard_sigmoid(x)


@backend_verb(acts_on=is_tensor_like)
def k_l2_normalize(x, axis=None):
    """L2 normalization: divide a tensor by its L2 (Euclidean) norm.

    Args:
        x: a tensor.
        axis: axes of the norm, counted from 1 in R and from 0 in Python; all by default.

    Returns:
        A tensor of the shape of `x`.
    """
    ops = keras().ops
    total = ops.sum(ops.square(x), axis=axis, keepdims=True)
    return ops.multiply(x, ops.rsqrt(ops.maximum(total, 1e-12)))


def _along_one_axis(operation: str, x: Any, axis: int) -> Any:
    return symbol(f"keras.ops.{operation}")(x, axis=axis)


@backend_verb(acts_on=is_tensor_like, kinds={"axis": INDEX})
def k_cumsum(x, axis=0):
    """Cumulative sum along an axis.

    Args:
        x: a tensor.
        axis: the axis, counted from 1 in R and from 0 in Python; the first by default.

    Returns:
        A tensor of the shape of `x`.
    """
    return _along_one_axis("cumsum", x, axis)


@backend_verb(acts_on=is_tensor_like, kinds={"axis": INDEX})
def k_cumprod(x, axis=0):
    """Cumulative product along an axis.

    Args:
        x: a tensor.
        axis: the axis, counted from 1 in R and from 0 in Python; the first by default.

    Returns:
        A tensor of the shape of `x`.
    """
    return _along_one_axis("cumprod", x, axis)


@backend_verb(acts_on=is_tensor_like, kinds={"x": TENSORS, "axis": INDEX})
def k_stack(x, axis=0):
    """Stack tensors along a new axis.

    Args:
        x: a list of tensors of the same shape.
        axis: position of the new axis, counted from 1 in R and from 0 in Python; the first by default.

    Returns:
        A tensor with one more axis.
    """
    return _along_one_axis("stack", x, axis)


@backend_verb(acts_on=is_tensor_like, kinds={"axis": INDEX, "num": POSITIVE_INTEGER})
def k_unstack(x, axis=0, num=None, name=None):
    """Unstack a tensor into a list of tensors along an axis.

    Args:
        x: a tensor.
        axis: the axis, counted from 1 in R and from 0 in Python; the first by default.
        num: size of the axis, if it is unknown.
        name: accepted from scripts for Keras 2; the results have no name.

    Returns:
        A list of tensors with one axis less.
    """
    return list(keras().ops.unstack(x, num, axis))


@backend_verb(acts_on=is_tensor_like)
def k_transpose(x):
    """Transpose a tensor: reverse the order of its axes.

    Args:
        x: a tensor.

    Returns:
        The transposed tensor.
    """
    return keras().ops.transpose(x)


@backend_verb(acts_on=is_tensor_like)
def k_flatten(x):
    """Flatten a tensor to a vector, row by row.

    Args:
        x: a tensor.

    Returns:
        A tensor with one axis.
    """
    return keras().ops.reshape(x, (-1,))


@graph_function("flatten_rows")
def flat_rows(x: Any) -> Any:
    """Reshape a tensor to a matrix with one row for each sample."""
    tf = symbol("tensorflow")
    return tf.reshape(x, tf.stack([-1, tf.reduce_prod(tf.shape(x)[1:])]))


@backend_verb(acts_on=is_tensor_like)
def k_batch_flatten(x):
    """Flatten each sample of a batch to one row.

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
    """Repeat each row of a matrix n times, along a new axis.

    Args:
        x: a matrix of shape (samples, columns).
        n: number of repetitions.

    Returns:
        A tensor of shape (samples, n, columns).
    """
    ops = keras().ops
    return ops.repeat(ops.expand_dims(x, 1), n, axis=1)


def _indices_from_r(value: Any) -> Any:
    # A tensor counts as Python does: it was computed there.
    return whole(value) if is_tensor(value) else indices_from_r("k_gather", "indices", value)


INDICES = Kind("whole numbers", whole, _indices_from_r, numbers=True)


@backend_verb(acts_on=is_tensor_like, kinds={"reference": TENSOR, "indices": INDICES})
def k_gather(reference, indices):
    """Gather elements of a tensor by indices along its first axis.

    Args:
        reference: a tensor.
        indices: indices along the first axis, counted from 1 in R and from 0 in Python; a tensor of indices is
            counted from 0 in R too.

    Returns:
        A tensor of shape (shape of `indices`, other axes of `reference`).
    """
    return keras().ops.take(reference, indices, axis=0)


@backend_verb(acts_on=is_tensor_like)
def k_batch_dot(x, y, axes=None):
    """Batch-wise dot product: dot products of the samples of two batches.

    Args:
        x: a tensor of shape (samples, ...), with two axes or more.
        y: another such tensor.
        axes: the axis of each tensor to sum over, one for both or a pair, counted from 1 in R and from 0 in Python; by
            default the last axis of `x` and the last but one of `y`.

    Returns:
        A tensor with the remaining axes of `x`, then those of `y`; of shape (samples, 1) for two matrices.

    Raises:
        ValueError: if `axes` contains the batch axis.
    """
    x, y = as_tensor(x), as_tensor(y)
    m, n = rank(x), rank(y)
    first, second = (m - 1, n - 1 if n == 2 else n - 2) if axes is None else _pair(axes)
    first, second = first % m, second % n
    if not (first and second):
        raise ValueError("k_batch_dot(): `axes` must not contain the first axis, which is the batch.")
    of_x = [chr(98 + i) for i in range(1, m)]
    of_y = [chr(110 + i) for i in range(1, n)]
    of_y[second - 1] = of_x[first - 1]
    rest = [c for c in of_x if c != of_x[first - 1]] + [c for c in of_y if c != of_x[first - 1]]
    ops = keras().ops
    product = ops.einsum(f"a{''.join(of_x)},a{''.join(of_y)}->a{''.join(rest)}", x, y)
    return ops.expand_dims(product, 1) if not rest else product


def _pair(axes: Any) -> tuple[int, int]:
    return tuple(axes) if isinstance(axes, (list, tuple)) else (axes, axes)  # type: ignore[return-value]


@backend_verb(kinds={"predictions": TENSOR, "targets": WHOLE, "k": POSITIVE_INTEGER})
def k_in_top_k(predictions, targets, k):
    """Test whether the targets are among the top k predictions.

    Args:
        predictions: a tensor of shape (samples, classes).
        targets: class indices, counted from 0.
        k: number of most probable classes that count as a match.

    Returns:
        A logical tensor, with one element for each sample.
    """
    return keras().ops.in_top_k(keras().ops.reshape(targets, (-1,)), predictions, k=k)


@backend_verb(kinds={"target": WHOLE, "axis": INDEX})
def k_sparse_categorical_crossentropy(target, output, from_logits=False, axis=-1):
    """Sparse categorical crossentropy of class indices, counted from 0.

    Args:
        target: class indices, also as a matrix of one column.
        output: predicted probabilities.
        from_logits: whether `output` contains logits, not probabilities.
        axis: the axis of the classes, counted from 1 in R and from 0 in Python; the last by default.

    Returns:
        The loss of each sample.
    """
    ops = keras().ops
    target, output = as_tensor(target), as_tensor(output)
    if axis % rank(output) != rank(output) - 1:
        output = ops.moveaxis(output, axis, -1)
    if rank(target) != rank(output) - 1:
        target, output = ops.reshape(target, (-1,)), ops.reshape(output, (-1, output.shape[-1]))
    return ops.sparse_categorical_crossentropy(target, output, from_logits=from_logits)


@backend_verb(kinds={"then_expression": AS_IS, "else_expression": AS_IS})
def k_switch(condition, then_expression, else_expression):
    """Switch between two tensors (or functions) by a condition.

    Args:
        condition: a logical scalar for the whole tensor, or logical values for the elements or the samples.
        then_expression: the tensor where the condition is true, or a function that returns it.
        else_expression: the tensor where the condition is false, or a function that returns it.

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


@backend_verb(kinds={"variables": STRUCTURE})
def k_stop_gradient(variables):
    """Stop the gradient: treat tensors as constants in differentiation.

    Args:
        variables: a tensor, or a list of tensors.

    Returns:
        The tensor, or the list of tensors.
    """
    stop = keras().ops.stop_gradient
    return [stop(v) for v in variables] if isinstance(variables, (list, tuple)) else stop(variables)


@backend_verb(acts_on=is_tensor_like)
def k_identity(x, name=None):
    """Identity: a tensor with the same values.

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
    """Batch normalization with a given mean and variance.

    Returns (x - mean) / sqrt(var + epsilon) * gamma + beta.

    Args:
        x: a tensor.
        mean: mean of each channel.
        var: variance of each channel.
        beta: offset of each channel, or NULL (Python: None).
        gamma: scale factor of each channel, or NULL (Python: None).
        axis: the axis of the channels, counted from 1 in R and from 0 in Python; the last by default.
        epsilon: small constant that avoids division by zero.

    Returns:
        A tensor of the shape of `x`.
    """
    ops = keras().ops
    x = as_tensor(x)
    shape = [1] * rank(x)
    shape[axis] = -1

    def along_axis(v: Any) -> Any:
        return ops.reshape(v, shape) if v is not None and rank(as_tensor(v)) == 1 else v

    mean, var, beta, gamma = map(along_axis, (mean, var, beta, gamma))
    made = ops.multiply(ops.subtract(x, mean), ops.rsqrt(ops.add(var, epsilon)))
    made = made if gamma is None else ops.multiply(made, gamma)
    return made if beta is None else ops.add(made, beta)


@backend_verb(acts_on=is_tensor_like, kinds={**MOMENTS, "reduction_axes": AXIS_FROM_ZERO})
def k_normalize_batch_in_training(x, gamma, beta, reduction_axes, epsilon=0.001):
    """Normalize a batch by its own mean and variance (training phase).

    Args:
        x: a tensor.
        gamma: scale factor, or NULL (Python: None).
        beta: offset, or NULL (Python: None).
        reduction_axes: the axes to compute mean and variance over, counted from 0 in R too, as in R's keras.
        epsilon: small constant that avoids division by zero.

    Returns:
        A list of the normalized tensor, the mean and the variance.
    """
    ops = keras().ops
    x = as_tensor(x)
    axes = sorted(a % rank(x) for a in (reduction_axes if isinstance(reduction_axes, tuple) else (reduction_axes,)))
    mean, var = ops.moments(x, axes=axes)
    shape = [1 if a in axes else n for a, n in enumerate(known_shape(x))]
    unknown = [a for a, n in enumerate(shape) if n is None]
    for a in unknown[:1]:
        shape[a] = -1

    def broadcastable(v: Any) -> Any:
        return None if v is None else ops.reshape(v, shape)

    made = ops.multiply(ops.subtract(x, broadcastable(mean)), ops.rsqrt(ops.add(broadcastable(var), epsilon)))
    made = made if gamma is None else ops.multiply(made, broadcastable(gamma))
    made = made if beta is None else ops.add(made, broadcastable(beta))
    return [made, mean, var]
