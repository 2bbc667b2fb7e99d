"""Settings of rkeras, set as attributes: `rkeras.config.tune = False`."""

tune: bool = True
"""Whether `fit`, `evaluate` and `predict` choose the number of steps per call into TensorFlow if `steps_per_execution`
is not set. In R: `options(rkeras.tune = FALSE)`."""

na_action: str = "fail"
"""What `fit` and `evaluate` do with missing values (NaN) in arrays and data frames: "fail" raises an error, "pass"
passes them to the model, for models that replace them. `predict` returns NaN for such samples, unless it is "pass".
In R: `options(rkeras.na.action = "na.pass")`."""
