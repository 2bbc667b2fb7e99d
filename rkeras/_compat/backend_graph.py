"""Functions and gradients of symbolic tensors, as in the backend of Keras 2."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._compat.learning_phase import training_now
from rkeras._core.predicates import is_symbolic
from rkeras._keras import private
from rkeras._keras.loading import keras, symbol
from rkeras._ops.backend_tensors import in_graph
from rkeras._ops.symbolic_calls import on_tensors


class BackendFunction:
    """A function of arrays that computes tensors of a model: the result of `k_function`.

    Attributes:
        inputs: symbolic tensors; a number among them is the learning phase.
        outputs: a tensor or a list of tensors.
        updates: functions without arguments, which are called after each call.
    """

    def __init__(self, inputs: list[Any], outputs: Any, updates: list[Callable[[], Any]], name: str | None):
        self.inputs, self.outputs, self.updates = inputs, outputs, updates
        self._alone = not isinstance(outputs, (list, tuple, dict))
        leaves = keras().tree.flatten(outputs)
        self._symbolic = [leaf for leaf in leaves if is_symbolic(leaf)]
        fed = [x for x in inputs if is_symbolic(x)]
        details = {} if name is None else {"name": name}
        self._model = keras().Model(fed, self._symbolic, **details) if self._symbolic else None

    def __call__(self, values: Any = ()) -> Any:
        """Compute the outputs from a list of one array for each input, or from one array for a single input."""
        values = list(values) if isinstance(values, (list, tuple)) else [values]
        if len(values) != len(self.inputs):
            raise ValueError(f"the function takes {len(self.inputs)} arrays in a list, not {len(values)}.")
        pairs = list(zip(self.inputs, values, strict=True))
        fed = [v for x, v in pairs if is_symbolic(x)]
        phase = [v for x, v in pairs if not is_symbolic(x)]
        training = bool(phase[0]) if phase else training_now()
        found = iter(keras().tree.flatten(self._model(fed, training=training)) if self._model is not None else [])

        def value(output: Any) -> Any:
            return keras().ops.convert_to_numpy(next(found) if is_symbolic(output) else output)

        made = value(self.outputs) if self._alone else keras().tree.map_structure(value, self.outputs)
        for update in self.updates:
            update()
        return made


def gradients(loss: Any, variables: list[Any]) -> list[Any]:
    """Return the gradients of a loss with respect to tensors or variables.

    Args:
        loss: a symbolic tensor, a tensor of the graph that is being traced, or a function without arguments.
        variables: tensors or variables.

    Returns:
        A list of tensors as long as `variables`.
    """
    tf = symbol("tensorflow")
    if callable(loss):
        with tf.GradientTape() as tape:
            tape.watch([v for v in variables if not hasattr(v, "assign")])  # a tape watches variables by default
            value = loss()
        return list(tape.gradient(value, variables))
    if is_symbolic(loss):
        return _symbolic(loss, variables)
    if in_graph():
        return tf.gradients(loss, [private.value(v, "_value", v) for v in variables])
    raise ValueError(
        "k_gradients(): a value does not record how it was computed. Pass `loss` as a function that computes it from "
        "`variables`, as a symbolic tensor of a model, or use tf.GradientTape."
    )


def _symbolic(loss: Any, variables: list[Any]) -> list[Any]:
    symbolic = [v for v in variables if is_symbolic(v)]
    fed = symbolic + _sources(loss, symbolic)
    model = keras().Model(fed, loss)

    def differentiate(values: list[Any]) -> list[Any]:
        tf = symbol("tensorflow")
        values = [tf.convert_to_tensor(v) for v in values]
        given = iter(values)
        targets = [next(given) if is_symbolic(v) else v.value for v in variables]
        with tf.GradientTape() as tape:
            tape.watch(targets)
            value = model(values)
        found = tape.gradient(value, targets, unconnected_gradients=tf.UnconnectedGradients.ZERO)
        return [tf.convert_to_tensor(g) for g in found]

    return list(on_tensors(differentiate, fed))


def _sources(tensor: Any, stops: list[Any]) -> list[Any]:
    """Return the inputs of the graph that a tensor depends on, except through `stops`."""
    found: list[Any] = []
    seen = {id(s) for s in stops}
    waiting = [tensor]
    while waiting:
        x = waiting.pop()
        if id(x) in seen:
            continue
        seen.add(id(x))
        history = private.value(x, "_keras_history")
        node = private.value(history.operation, "_inbound_nodes")[history.node_index]
        if node.is_input:
            found.append(x)
        waiting += node.input_tensors
    return found
