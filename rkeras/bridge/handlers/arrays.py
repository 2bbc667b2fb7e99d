"""Arrays: values of tensors, and functions of R's groups Math and Summary on tensors."""

from __future__ import annotations

from typing import Any

from rkeras._keras.loading import symbol
from rkeras._ops import arguments
from rkeras._ops.symbolic_calls import on_tensors
from rkeras.bridge.handlers.registry import handler


@handler
def to_array(value: Any) -> Any:
    """Return the values of a tensor, a variable, or anything that numpy accepts."""
    import numpy as np

    if type(value).__name__ in ("KerasTensor", "SymbolicTensor"):
        raise ValueError(
            "a symbolic tensor has no value yet: it gets one when the model or the traced function runs. "
            "Use op_cond(), op_where() and op_while_loop() where R code would look at the value."
        )
    if type(value).__module__.startswith(("keras", "tensorflow")):
        return symbol("keras.ops.convert_to_numpy")(value)
    return np.asarray(value)


@handler
def apply_op(function: str, value: Any, *more: Any) -> Any:
    """Call a function of `keras.ops`."""
    return symbol(f"keras.ops.{function}")(value, *more)


@handler
def gamma_function(name: str, x: Any) -> Any:
    """Compute R's `lgamma` or `digamma`, which `keras.ops` does not have."""
    return on_tensors(getattr(arguments, name), x)
