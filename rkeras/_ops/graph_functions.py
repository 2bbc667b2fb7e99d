"""Graph functions: functions of tensors that a functional model may contain, by the names that its file uses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Function = Callable[..., Any]

GRAPH_FUNCTIONS: dict[str, Function] = {}
"""The functions that a saved model may contain, by name."""

FORMER_NAMES = {
    "rkeras.backend_tensors._dense": "to_dense",
    "rkeras.convolution._transposed": "conv_transpose_to_shape",
    "rkeras.phase._chosen_of": "in_train_phase",
    "rkeras.recurrence.ctc_cost": "ctc_cost",
    "rkeras.recurrence.ctc_paths": "ctc_decode",
    "rkeras.recurrence.sparse_labels": "ctc_dense_to_sparse",
    "rkeras.tensors.digamma": "digamma",
    "rkeras.tensors.lgamma": "lgamma",
    "rkeras.variables._drawn": "random",
    "rkeras.variables._dropped": "dropout",
    "rkeras.variables._filled": "fill",
    "rkeras.variables.printed": "print",
    "rkeras.variables.shape_of": "shape",
    "rkeras.vocab.backend_functions.flat_rows": "flatten_rows",
}
"""Names in files of the first version, which were the paths of the functions then, and the names that replaced them."""


def graph_function(name: str) -> Callable[[Function], Function]:
    """Register a function that a saved model may contain.

    The name and the names of the keyword arguments are part of the file format: they never change, wherever the
    function is defined and whatever it is called there.
    """

    def register(function: Function) -> Function:
        GRAPH_FUNCTIONS[name] = function
        return function

    return register
