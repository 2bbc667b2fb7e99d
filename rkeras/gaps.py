"""Operations that Keras has, but not for all tensors: how they run where its own fails, or gives something wrong."""

from __future__ import annotations

from typing import Any

from rkeras.deferred import deferred, is_symbolic
from rkeras.objects import is_number
from rkeras.symbol import symbol
from rkeras.verb import Verb, construct


def next_after(this: Verb, given: dict[str, Any]) -> Any:
    """In the type of the numbers: Keras looks for the next double, which as a float is the number itself."""
    if symbol("keras.backend.backend")() != "tensorflow" or any(map(is_symbolic, given.values())):
        return construct(this, given)
    dtype = symbol("keras.backend.result_type")(*(getattr(v, "dtype", float) for v in given.values()))
    cast = symbol("keras.ops.cast")
    return symbol("tensorflow.math.nextafter")(*(cast(v, dtype) for v in given.values()))


def heaviside(this: Verb, given: dict[str, Any]) -> Any:
    """Beside a symbolic tensor Keras takes no plain number."""
    if is_number(given["x2"]):
        given["x2"] = symbol("keras.ops.convert_to_tensor")(given["x2"], dtype=getattr(given["x1"], "dtype", None))
    return construct(this, given)


def adaptive_pool(this: Verb, given: dict[str, Any]) -> Any:
    """One length for all axes, which Keras knows of eager tensors only."""
    if isinstance(given["output_size"], int):
        given["output_size"] = (given["output_size"],) * (len(given["inputs"].shape) - 2)
    return construct(this, given)


def conv_transpose(this: Verb, given: dict[str, Any]) -> Any:
    """For symbolic tensors Keras mistakes the padding for that of the output when the model runs."""
    inputs, kernel = given.pop("inputs"), given.pop("kernel")

    def run(inputs: Any, kernel: Any) -> Any:
        return construct(this, {"inputs": inputs, "kernel": kernel, **given})

    found = run(inputs, kernel)
    return deferred(run, (inputs, kernel), found) if is_symbolic(found) else found


def view_as_complex(this: Verb, given: dict[str, Any]) -> Any:
    """Symbolic tensors by absolute values and angles: Keras mixes types of numbers there."""
    x = given["x"]
    if not is_symbolic(x):
        return construct(this, given)
    ops = symbol("keras.ops")
    real, imaginary = x[..., 0], x[..., 1]
    return ops.polar(ops.hypot(real, imaginary), ops.arctan2(imaginary, real))


def histogram(this: Verb, given: dict[str, Any]) -> Any:
    """Symbolic tensors by the number of the bin of each element."""
    x, bins, limits = given["x"], given.get("bins", 10), given.get("range")
    if not is_symbolic(x):
        return construct(this, given)
    ops = symbol("keras.ops")
    x = ops.reshape(ops.cast(x, symbol("keras.config.floatx")()), (-1,))
    low, high = limits or (ops.min(x), ops.max(x))
    share = (x - low) / (high - low)
    number = ops.clip(ops.cast(ops.floor(share * bins), "int32"), 0, bins - 1)
    inside = ops.cast(ops.logical_and(share >= 0, share <= 1), "int32")
    counts = ops.sum(ops.one_hot(number, bins, dtype="int32") * ops.expand_dims(inside, -1), axis=0)
    return counts, low + (high - low) * (ops.arange(bins + 1, dtype=x.dtype) / bins)
