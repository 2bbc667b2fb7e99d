"""What arguments of the verbs of models mean."""

MEANINGS = {
    "aggregation": 'how replicas are put together: "none", "mean", "sum" or "only_first_replica"',
    "autocast": "whether layers of half precision may see it in theirs",
    "batch_shape": "shape with the batch first",
    "batch_size": "number of samples in a batch, where it is fixed",
    "call_function": "a function(layer, ...) that calls a new layer",
    "clone_function": "a function(layer) that makes the new layer",
    "dtype": "type of the elements",
    "initializer": "the first value: numbers, or an initializer, by name or itself",
    "input_tensors": "tensors that the new model is to begin with",
    "layout": "how it lies on the devices of a distribution",
    "model": "the model",
    "name": "its name",
    "optional": "whether the input may be missing",
    "ragged": "whether the tensor is ragged",
    "recursive": "whether nested models are cloned layer by layer too",
    "shape": "shape, without the batch for an input",
    "sparse": "whether the tensor is sparse",
    "synchronization": 'when replicas agree: "auto", "none", "on_write" or "on_read"',
    "tensor": "a tensor",
    "trainable": "whether it is trained",
}
