"""Control flow of R functions that TensorFlow traces: R/autograph.R."""

from __future__ import annotations

from rkeras._ops import graph_control_flow
from rkeras.bridge.handlers.registry import handler

for function in (
    graph_control_flow.condition_value,
    graph_control_flow.is_graph_value,
    graph_control_flow.is_symbolic_iterable,
    graph_control_flow.graph_if,
    graph_control_flow.graph_loop,
    graph_control_flow.graph_assert,
):
    handler(function)
