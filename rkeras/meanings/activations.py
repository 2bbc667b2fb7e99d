"""Arguments of the activations."""

MEANINGS: dict[str, str] = {
    "x": "a tensor or an array of numbers",
    "alpha": "the factor of the part below zero; of `activation_relu()` an older name of `negative_slope`",
    "max_value": "largest value of the result; no limit by default",
    "threshold": "the value where the function bends: what lies below is set to zero or nearly so",
    "negative_slope": "slope for what lies below",
    "approximate": "whether to use the faster form with the hyperbolic tangent",
    "b": "how smooth the bend is",
    "default_value": "the value in place of what is not above the threshold",
    "axis": "axis along which the values of one sample lie; of `activation_softmax()` counted from 0 in R "
    "too, as in R keras; negative from the end",
}
