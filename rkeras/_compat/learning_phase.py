"""Learning phase of Keras 2: whether layers are in training mode by default."""

from __future__ import annotations

from typing import Any

from rkeras._core.predicates import is_symbolic
from rkeras._keras import private
from rkeras._keras.loading import keras
from rkeras._keras.patches import replace
from rkeras._ops.backend_tensors import in_graph
from rkeras._ops.graph_functions import graph_function
from rkeras._ops.symbolic_calls import on_tensors

_chosen: dict[str, bool | None] = {"training": None}


def choose_phase(training: bool | None) -> None:
    """Set the learning phase outside `fit`, `evaluate` and `predict`, for layers too.

    Args:
        training: whether the phase is training; None for the default of each layer.
    """
    context = private.get("layers.layer.CallContext")
    replace(context, "get_value", _with_chosen_phase, "Keras 3 has no switch of the learning phase for all layers.")
    _chosen["training"] = training


def training_now() -> bool:
    """Return whether the running layer is training; by default the chosen phase, otherwise False."""
    context = private.get("backend.common.global_state.get_global_attribute")("current_call_ctx")
    training = None if context is None else context.get_value("training")
    return bool(_chosen["training"] if training is None else training)


def _with_chosen_phase(own: Any) -> Any:
    def get_value(self: Any, arg_name: str, default: Any = None) -> Any:
        value = own(self, arg_name, default)
        return _chosen["training"] if arg_name == "training" and value is None else value

    return get_value


def by_phase(x: Any, alt: Any, training: Any) -> Any:
    """Select by training phase; either value may be a function without arguments.

    Args:
        x: the value in training.
        alt: the value otherwise.
        training: whether the phase is training; None for the phase when the model runs.
    """
    if training is None and is_symbolic((_value(x), _value(alt))):
        return on_tensors(_select, _value(x), _value(alt))
    if training is None:
        training = training_now()
    if is_symbolic(training) or (in_graph() and not isinstance(training, (bool, int))):
        ops = keras().ops
        return ops.where(ops.cast(training, "bool"), _value(x), _value(alt))
    return _value(x if training else alt)


@graph_function("in_train_phase")
def _select(x: Any, alt: Any) -> Any:
    return x if training_now() else alt


def _value(x: Any) -> Any:
    return x() if callable(x) else x
