"""Sequential models whose construction takes time in proportion to their layers, also when layers are added one by one.

Keras calls all layers again and creates a new graph of the model for each layer that is added: 500 layers take half a
minute. Here a layer that is added is called on the output of the layer before it, so that its variables are created and
its errors are raised at once. The graph of the whole model is created when it is first read. Names are those that Keras
would have chosen.
"""

from __future__ import annotations

import functools
import threading
from operator import is_
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import keras
from rkeras._keras.patches import replace

REASON = "Keras builds the whole model again for each layer that is added."
STACK = "_rkeras_stack"
TENSOR = "keras_tensor"
"""The prefix of the automatic names of symbolic tensors."""

_LOCK = threading.RLock()


class Stack:
    """The layers of a model when it was last built.

    Attributes:
        layers: the layers, with the input layer.
        last: the input and the output of the last layer; None if they are not known.
        names: the number of symbolic tensors that the layers below the last one create in a build of the model.
        graph: the name of the graph that has yet to be created, "" while it is being created, None once it exists.
    """

    def __init__(
        self, layers: list[Any], last: tuple[Any, Any] = (None, None), names: int = 0, graph: str | None = None
    ) -> None:
        self.layers, self.last, self.names, self.graph = layers, last, names, graph

    def is_below(self, layers: list[Any], input_shape: Any) -> bool:
        """Return whether one layer was added to the layers, and a model of this input shape is built."""
        return (
            len(layers) == len(self.layers) + 1 and all(map(is_, self.layers, layers))
            and layers[0].batch_shape == input_shape
        )  # fmt: skip

    def extended(self, layers: list[Any]) -> Stack:
        """Call the last of `layers`, and the layer below it, whose attributes may have changed since its last call."""
        below, x, start = layers[1:-1], layers[0].output, _names().get(TENSOR, 0)
        if self.last[0] is not None:
            below, x = layers[-2:-1], self.last[0]
            _names()[TENSOR] = start + self.names
        for layer in below:
            x = layer(x)
        names = _names()[TENSOR] - start
        y = layers[-1](x)
        if not all(isinstance(each, keras().KerasTensor) for each in keras().tree.flatten(y)):
            raise TypeError("Keras names the output that is not a tensor.")
        return Stack(layers, (x, y), names, private.get("utils.naming.uniquify")("functional"))

    def create_graph(self, model: Any) -> None:
        """Create the graph of the model. Other threads wait; Keras also reads the graph when it sets it."""
        with _LOCK:
            if name := self.graph:
                self.graph = ""
                try:
                    model._functional = keras().Model(self.layers[0].output, self.last[1], name=name)
                    name = None
                finally:
                    self.graph = name


def _names() -> Any:
    return private.get("backend.common.global_state.get_global_attribute")("object_name_uids", {})


def _defer_graphs() -> None:
    sequential = keras().Sequential
    build_all = sequential.build

    @functools.wraps(build_all)
    def build(self: Any, input_shape: Any = None) -> None:
        known, layers = vars(self).pop(STACK, None), list(self._layers)
        if known and known.is_below(layers, input_shape):
            names = dict(_names())
            try:
                vars(self)[STACK] = known.extended(layers)
                return
            except Exception:
                # Keras decides whether it is an error: a layer further below may have changed, too.
                _names().update(names)
        build_all(self, input_shape)
        if self._functional is not None and private.supports("_keras.sequential_layers.Stack", REASON, self):
            vars(self)[STACK] = Stack(list(self._layers))

    def read(self: Any) -> Any:
        known = vars(self).get(STACK)
        if known and known.graph is not None and self.built and len(self._layers) == len(known.layers):
            known.create_graph(self)
        try:
            return vars(self)["_functional"]
        except KeyError:
            raise AttributeError("_functional") from None

    def write(self: Any, functional: Any) -> None:
        vars(self)["_functional"] = functional

    def children(children_of_keras: Any) -> Any:
        def with_graph(self: Any, *args: Any, **kwargs: Any) -> Any:
            # A checkpoint of TensorFlow has the graph.
            _ = self._functional
            return children_of_keras(self, *args, **kwargs)

        return with_graph

    replace(sequential, "build", lambda _: build, REASON)
    replace(sequential, "_functional", lambda _: property(read, write), REASON)
    replace(sequential, "_trackable_children", children, REASON)


_defer_graphs()
