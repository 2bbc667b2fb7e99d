"""Settings of rkeras, set as attributes: `rkeras.config.tune = False`."""

tune: bool = True
"""Whether `fit`, `evaluate` and `predict` choose the number of steps per call into TensorFlow if `steps_per_execution`
is not set. In R: `options(rkeras.tune = FALSE)`."""
