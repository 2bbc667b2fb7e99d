"""Functions and operators of TensorFlow in models of Keras 2, which are layers there."""

from __future__ import annotations

import inspect
from typing import Any

import keras
import tensorflow as tf

from rkeras._keras import private

MODULES = ("__operators__", "bitwise", "compat.v1", "compat.v1.math", "compat.v1.nn", "image", "linalg", "math", "nn",
           "quantization", "debugging", "ragged", "random", "signal", "sparse", "strings")  # fmt: skip
"""The modules of TensorFlow, in addition to `tensorflow` itself, whose functions compute with tensors."""

UNSAFE = ("load_library", "load_op_library", "numpy_function", "py_function", "print", "import_graph_def", "gradients",
          "py_func", "read_file", "write_file", "device", "Variable", "get_variable")  # fmt: skip
"""Functions of these modules that do more than compute with tensors."""


@keras.saving.register_keras_serializable("rkeras")
class TensorFlowFunction(keras.layers.Layer):
    """A function of TensorFlow, such as `math.multiply`.

    Args:
        function: the path of the function below `tensorflow`.
        **kwargs: the arguments of every layer.

    Raises:
        ValueError: if there is no such function among those that compute with tensors.
    """

    __module__ = "rkeras"

    def __init__(self, function: str, **kwargs: Any):
        super().__init__(**kwargs)
        module, _, name = function.rpartition(".")
        self.function, self._run = function, None
        if module in ("", *MODULES) and name not in UNSAFE:
            owner: Any = tf
            for part in module.split(".") if module else ():
                owner = getattr(owner, part, None)
            self._run = getattr(owner, name, None)
        if not callable(self._run):
            raise ValueError(
                f"the layer {self.name} uses {function}, which is not a function that computes with tensors."
            )
        self._allow_non_tensor_positional_args = True
        self._convert_input_args = False

    def call(self, *args: Any, **kwargs: Any) -> Any:
        """Call the function."""
        if "slice_spec" in kwargs:
            kwargs["slice_spec"] = _slices(kwargs["slice_spec"])
        run: Any = self._run
        return run(*args, **kwargs)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor."""
        return {**super().get_config(), "function": self.function}


def applied_as_layer(path: str, function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Apply a function of TensorFlow to symbolic tensors, as a new layer.

    Args:
        path: its path below `tensorflow`.
        function: the function.
        args: its positional arguments.
        kwargs: its other arguments.
    """
    layer = TensorFlowFunction(path, name=private.get("utils.naming.uniquify")(f"tf.{path}"))
    if len(args) > 1:
        # A layer of Keras 3 takes positional arguments of which all are tensors, or none.
        named = inspect.signature(function).bind_partial(*args).arguments
        args, kwargs = args[:1], {**dict(list(named.items())[1:]), **kwargs}
    return layer(*args, **kwargs)


def _slices(spec: Any) -> Any:
    """Return the index that a configuration describes: each slice is a dict."""
    if isinstance(spec, dict):
        if spec.get("class_name") == "__ellipsis__":
            return Ellipsis
        return slice(spec["start"], spec["stop"], spec["step"])
    return tuple(_slices(part) for part in spec) if isinstance(spec, (list, tuple)) else spec
