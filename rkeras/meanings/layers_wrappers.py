"""Arguments of layers around others."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "layer": "the layer inside",
    "merge_mode": 'how the two directions are put together: "concat", "sum", "mul", "ave", or NULL for a list of both',
    "backward_layer": "another layer for the way back; a copy of `layer` by default",
    "power_iterations": "number of steps that estimate the norm, at each call in training",
    "filepath": "folder of the SavedModel",
    "call_endpoint": "the function of the SavedModel to call",
    "call_training_endpoint": "the function to call in training, if it is another",
    "module": "the module inside",
    "output_shape": "shape of the output without the batch, where it cannot be found out",
    "call_fn": "function of parameters, state, random key, inputs and training, as far as it has them",
    "init_fn": "function that makes the parameters, and the state if there is one",
    "params": "the parameters, instead of `init_fn`",
    "state": "the state, instead of `init_fn`",
    "native_serialization_platforms": "platforms that the function is compiled for in a saved model",
    "method": "the method to call; the module itself by default",
    "variables": "the variables of the module, where they are known",
}
