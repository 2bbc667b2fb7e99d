"""Control flow of R functions that TensorFlow traces: R/autograph.R."""

from __future__ import annotations

from rkeras._ops import graph_control_flow as graph
from rkeras.bridge.handlers.registry import HANDLERS

HANDLERS.update(
    condition_value=graph.condition_value,
    graph_assert=graph.graph_assert,
    graph_if=graph.graph_if,
    graph_loop=graph.graph_loop,
    is_graph_value=graph.is_graph_value,
    is_symbolic_iterable=graph.is_symbolic_iterable,
)
