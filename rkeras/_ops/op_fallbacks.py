"""Fallbacks for operations of Keras that fail or return wrong results for some tensors."""

from __future__ import annotations

import math
import re
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.predicates import is_number, is_symbolic
from rkeras._core.verb import Verb, call_target
from rkeras._keras.loading import symbol
from rkeras._ops.graph_functions import graph_function
from rkeras._ops.symbolic_calls import on_tensors


def next_after(this: Verb, given: dict[str, Any]) -> Any:
    """Next floating-point number, in the dtype of the inputs: Keras computes the next double, too close for a float."""
    if symbol("keras.backend.backend")() != "tensorflow" or any(map(is_symbolic, given.values())):
        return call_target(this, given)
    dtype = symbol("keras.backend.result_type")(*(getattr(v, "dtype", float) for v in given.values()))
    cast = symbol("keras.ops.cast")
    return symbol("tensorflow.math.nextafter")(*(cast(v, dtype) for v in given.values()))


def heaviside(this: Verb, given: dict[str, Any]) -> Any:
    """Heaviside function of a symbolic tensor and a plain number, which Keras does not accept."""
    if is_number(given["x2"]):
        given["x2"] = symbol("keras.ops.convert_to_tensor")(given["x2"], dtype=getattr(given["x1"], "dtype", None))
    return call_target(this, given)


def logsumexp(this: Verb, given: dict[str, Any]) -> Any:
    """Pass one axis as a tuple: Keras 3.10 accepts only a tuple for symbolic tensors."""
    if isinstance(given.get("axis"), int):
        given["axis"] = (given["axis"],)
    return call_target(this, given)


def adaptive_pool(this: Verb, given: dict[str, Any]) -> Any:
    """Adaptive pooling with one size for all axes, which Keras accepts for eager tensors only."""
    if isinstance(given["output_size"], int):
        given["output_size"] = (given["output_size"],) * (len(given["inputs"].shape) - 2)
    return call_target(this, given)


def conv_transpose(this: Verb, given: dict[str, Any]) -> Any:
    """Transposed convolution of symbolic tensors, where Keras confuses `padding` and `output_padding` in a model."""
    return on_tensors(_conv_transpose, given.pop("inputs"), given.pop("kernel"), **given)


@graph_function("conv_transpose")
def _conv_transpose(inputs: Any, kernel: Any, **settings: Any) -> Any:
    return symbol("keras.ops.conv_transpose")(inputs, kernel, **settings)


def view_as_complex(this: Verb, given: dict[str, Any]) -> Any:
    """Complex tensor from a symbolic tensor of two parts, by polar coordinates: Keras mixes dtypes there."""
    x = given["x"]
    if not is_symbolic(x):
        return call_target(this, given)
    ops = symbol("keras.ops")
    real, imaginary = x[..., 0], x[..., 1]
    return ops.polar(ops.hypot(real, imaginary), ops.arctan2(imaginary, real))


def histogram(this: Verb, given: dict[str, Any]) -> Any:
    """Histogram of a symbolic tensor, by the bin index of each element."""
    x, bins, limits = given["x"], given.get("bins", 10), given.get("range")
    if not is_symbolic(x):
        return call_target(this, given)
    ops = symbol("keras.ops")
    x = ops.reshape(ops.cast(x, symbol("keras.config.floatx")()), (-1,))
    low, high = limits or (ops.min(x), ops.max(x))
    position = (x - low) / (high - low)
    bin_index = ops.clip(ops.cast(ops.floor(position * bins), "int32"), 0, bins - 1)
    inside = ops.cast(ops.logical_and(position >= 0, position <= 1), "int32")
    counts = ops.sum(ops.one_hot(bin_index, bins, dtype="int32") * ops.expand_dims(inside, -1), axis=0)
    return counts, low + (high - low) * (ops.arange(bins + 1, dtype=x.dtype) / bins)


def rearranged(x: Any, pattern: str, lengths: dict[str, int]) -> Any:
    """Rearrange the axes of a symbolic tensor by a pattern; Keras's function does not accept unknown sizes.

    Args:
        x: the tensor.
        pattern: names of the axes before and after "->", merged axes in parentheses.
        lengths: sizes of axes by name.

    Raises:
        ArgumentError: if the pattern does not fit the tensor.
    """
    before, _, after = pattern.partition("->")
    groups, wanted = _groups(before), _groups(after)
    names = [name for group in groups for name in group]
    order = [name for group in wanted for name in group]
    if len(groups) != len(x.shape) or sorted(names) != sorted(order):
        raise argument_error("op_rearrange", "pattern", f"of {len(x.shape)} axes, the same before and after", pattern)
    known: dict[str, int | None] = {**dict.fromkeys(names), **lengths}
    for group, length in zip(groups, x.shape, strict=True):
        unknown = [name for name in group if known[name] is None]
        if length is not None and len(unknown) == 1:
            known[unknown[0]] = length // math.prod(n for name in group if (n := known[name]) is not None)
    ops = symbol("keras.ops")
    parts = ops.transpose(ops.reshape(x, _shape([known[name] for name in names])), [names.index(n) for n in order])
    return ops.reshape(parts, _shape([_product([known[name] for name in group]) for group in wanted]))


def _groups(side: str) -> list[list[str]]:
    """Return the axes of one side of a pattern; merged axes form one group."""
    return [(joined or alone).split() for joined, alone in re.findall(r"\(([^)]*)\)|(\w+)", side)]


def _product(lengths: list[int | None]) -> int | None:
    return None if None in lengths else math.prod(n for n in lengths if n is not None)


def _shape(lengths: list[int | None]) -> tuple[int, ...]:
    """Return a shape for `reshape`, in which an unknown size is inferred."""
    return tuple(-1 if n is None else n for n in lengths)


SPARSEMAX = "rkeras._ops.sparsemax.sparsemax"


def sparsemax(this: Verb, given: dict[str, Any]) -> Any:
    """Sparsemax; Keras's function is wrong if more than one element is positive."""
    return symbol(SPARSEMAX)(**given)
