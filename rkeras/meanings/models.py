"""Arguments of the functions for models."""

MEANINGS = {
    "aggregation": 'how the values of replicas are aggregated: "none", "mean", "sum" or "only_first_replica"',
    "autocast": "whether layers of lower precision read the variable in their own dtype",
    "batch_shape": "shape with the batch axis first",
    "batch_size": "number of samples in a batch, if fixed",
    "call_function": "function(layer, ...) that calls a new layer",
    "clone_function": "function(layer) that returns the new layer",
    "dtype": "dtype of the elements",
    "initializer": "initial value: numbers, an initializer or the name of one",
    "input_tensors": "input tensors of the new model",
    "layout": "layout of the variable on the devices of a distribution",
    "model": "the model",
    "optional": "whether the input may be missing",
    "ragged": "whether the tensor is ragged",
    "recursive": "whether to clone the layers of nested models too",
    "shape": "shape; for an input without the batch axis",
    "sparse": "whether the tensor is sparse",
    "synchronization": 'when replicas are synchronized: "auto", "none", "on_write" or "on_read"',
    "tensor": "a symbolic tensor",
    "trainable": "whether the variable is trained",
}
