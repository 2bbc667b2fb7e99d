"""Vectorization of functions of scalars or vectors; Keras's own function does not work on TensorFlow."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._keras.loading import symbol
from rkeras._ops.arguments import each


def vectorized(function: Callable[..., Any], excluded: Collection[int] = (), signature: str | None = None) -> Any:
    """Return a function that calls another function for each element, or each slice, of its arguments.

    Args:
        function: a function of tensors.
        excluded: indices of the arguments that are passed unchanged.
        signature: the last axes of each argument and of the result, such as "(n),(n)->()".
    """
    cores = _core_axes(signature)

    def called(*args: Any) -> Any:
        import numpy as np

        ops = symbol("keras.ops")
        moving = {i: ops.convert_to_tensor(a) for i, a in enumerate(args) if i not in excluded}
        if cores is not None and len(cores) != len(moving):
            raise TypeError(f"the signature {signature!r} is of {len(cores)} tensors, not of {len(moving)}")
        depths = cores or [0] * len(moving)
        shapes = [tuple(ops.shape(a)) for a in moving.values()]
        outer = [shape[: len(shape) - depth] for shape, depth in zip(shapes, depths, strict=True)]
        batch = np.broadcast_shapes(*outer)
        inner = [shape[len(own) :] for shape, own in zip(shapes, outer, strict=True)]

        def one(parts: Any) -> Any:
            rest = iter(parts)
            return function(*[next(rest) if i in moving else a for i, a in enumerate(args)])

        if not batch:
            return one(moving.values())
        flat = [
            ops.reshape(ops.broadcast_to(a, (*batch, *core)), (-1, *core))
            for a, core in zip(moving.values(), inner, strict=True)
        ]
        result = ops.vectorized_map(one, flat)
        return each(lambda r: ops.reshape(r, (*batch, *ops.shape(r)[1:])), result)

    return called


def _core_axes(signature: str | None) -> list[int] | None:
    """Return the number of last axes that the function takes of each tensor."""
    if signature is None:
        return None
    axes = r"\((?:\s*\w+\s*(?:,\s*\w+\s*)*)?\)"
    many = rf"\s*{axes}\s*(?:,\s*{axes}\s*)*"
    if not re.fullmatch(rf"{many}->{many}", signature):
        raise argument_error("op_vectorize", "signature", 'axes by name, such as "(n),(n)->()"', signature)
    return [len(re.findall(r"\w+", part)) for part in re.findall(axes, signature.partition("->")[0])]
