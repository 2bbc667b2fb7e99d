"""Arguments of the activations."""

MEANINGS: dict[str, str] = {
    "x": "a tensor or an array of numbers",
    "alpha": "scale of the values below zero; in `activation_relu()` an older name of `negative_slope`",
    "max_value": "maximum of the result; no limit by default",
    "threshold": "threshold below which values are set to zero or damped",
    "negative_slope": "slope for values below the threshold",
    "approximate": "whether to use the faster approximation with the hyperbolic tangent",
    "b": "smoothness of the curve",
    "default_value": "value that replaces values at or below the threshold",
    "axis": "axis of the values of one sample, counted from 0 in R too in `activation_softmax()`, as in R keras; "
    "negative axes count from the end",
}
