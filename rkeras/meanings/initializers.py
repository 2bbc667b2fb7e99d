"""Arguments of the initializers."""

MEANINGS: dict[str, str] = {
    "value": "the number, or an array that can be spread over the shape",
    "gain": "factor of the matrix",
    "mean": "mean of the numbers",
    "stddev": "standard deviation of the numbers",
    "minval": "least number",
    "maxval": "upper limit of the numbers",
    "distribution": '"normal" or "truncated_normal" (both without the tails), "untruncated_normal" or "uniform"',
    "mode": 'what the variance is divided by: "fan_in", "fan_out" or their mean "fan_avg"',
    "scale": "factor of the variance",
    "input_axes": "axes that are the inputs, from 1 in R and from 0 in Python; by default all but the last",
    "output_axes": "axes that are the outputs, from 1 in R and from 0 in Python; by default the last",
    "side": '"real" or "imag", the part of the transform to make',
    "window": "name of the window, or an array; none by NULL",
    "scaling": '"density", "spectrum", or NULL for none',
    "periodic": "whether the window is periodic, not symmetric",
}
