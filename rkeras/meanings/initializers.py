"""Arguments of the initializers."""

MEANINGS: dict[str, str] = {
    "value": "a number, or an array that can be broadcast to the shape of the variable",
    "gain": "multiplicative factor of the matrix",
    "mean": "mean of the random values",
    "stddev": "standard deviation of the random values",
    "minval": "lower bound of the random values",
    "maxval": "upper bound of the random values",
    "distribution": '"normal" or "truncated_normal" (both truncated), "untruncated_normal" or "uniform"',
    "mode": 'divisor of the variance: "fan_in" (number of inputs), "fan_out" (number of outputs) or "fan_avg" (their '
    "mean)",
    "scale": "scale of the variance",
    "input_axes": "axes of the inputs, counted from 1 in R and from 0 in Python; by default all but the last",
    "output_axes": "axes of the outputs, counted from 1 in R and from 0 in Python; by default the last",
    "side": 'part of the transform: "real" or "imag"',
    "window": "name of the window function, or an array; NULL for none",
    "scaling": '"density", "spectrum", or NULL for none',
    "periodic": "whether the window is periodic instead of symmetric",
}
