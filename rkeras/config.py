"""Settings of rkeras itself, to be set as attributes: `rkeras.config.tune = False`."""

tune: bool = True
"""Whether `fit`, `evaluate` and `predict` choose how many steps they take in one call into TensorFlow, where
`steps_per_execution` is not set. In R it is `options(rkeras.tune = FALSE)`."""
