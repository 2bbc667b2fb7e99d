"""Arguments of wrapper layers."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "layer": "layer to wrap",
    "merge_mode": 'how to combine the two directions: "concat", "sum", "mul", "ave", or NULL for a list of both',
    "backward_layer": "layer for the backward direction; by default a copy of `layer`",
    "power_iterations": "number of power iterations that estimate the norm, at each call in training",
    "filepath": "directory of the SavedModel",
    "call_endpoint": "name of the endpoint of the SavedModel to call",
    "call_training_endpoint": "name of the endpoint to call in training, if different",
    "module": "module to wrap",
    "output_shape": "shape of the output without the batch axis, if it cannot be inferred",
    "call_fn": "function of some of: parameters, state, random key, inputs, training",
    "init_fn": "function that returns the initial parameters, and the state if there is one",
    "params": "parameters, instead of `init_fn`",
    "state": "state, instead of `init_fn`",
    "native_serialization_platforms": "platforms for which the function is compiled in a saved model",
    "method": "method to call; by default the module itself",
    "variables": "variables of the module, if already known",
}
