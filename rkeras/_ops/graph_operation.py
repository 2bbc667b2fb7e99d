"""The Keras operation that calls a Python function inside a functional model."""

from __future__ import annotations

from typing import Any

import keras

from rkeras._ops.backend_tensors import to_dense
from rkeras._ops.graph_functions import FORMER_NAMES, GRAPH_FUNCTIONS


@keras.saving.register_keras_serializable("rkeras")
class BackendCall(keras.Operation):
    """A call of a function of tensors.

    Args:
        function: the function, or its name in a saved model.
        settings: its keyword arguments.
        name: the name of the operation.
    """

    __module__ = "rkeras"

    def __init__(self, function: Any, settings: dict[str, Any], name: str | None = None):
        super().__init__(name=name)
        if isinstance(function, str):
            found = GRAPH_FUNCTIONS.get(FORMER_NAMES.get(function, function))
            if found is None:
                raise ValueError(f"unknown graph function {function!r}: the model was saved by a newer rkeras.")
            function = found
        self.function, self.settings = function, settings

    def call(self, *tensors: Any) -> Any:
        """Call the function on dense tensors: Keras treats the product of a symbolic tensor and a number as sparse."""
        dense: Any = keras.tree.map_structure(to_dense, tensors)
        return self.function(*dense, **self.settings)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor, with the function by name."""
        names = [name for name, function in GRAPH_FUNCTIONS.items() if function is self.function]
        if not names:
            raise ValueError(
                f"A model that contains the function {self.function.__qualname__} cannot be saved; save its weights."
            )
        return {"function": names[0], "settings": self.settings, "name": self.name}
